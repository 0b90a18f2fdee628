#include "widgets/views/weighing.h"

#include "widgets/views/grid.h"
#include "widgets/views/weights.h"

#include <algorithm>
#include <cmath>

namespace widgets {
namespace {

double circleOf(const Canvas& canvas) { return canvas.theme().projector ? 44 : 30; }
double barOf(const Canvas& canvas) { return canvas.theme().projector ? 14 : 9; }
double symbolLine(const Canvas& canvas) { return canvas.lineHeight(Role::Symbol) + 2; }
double leastRow(const Canvas& canvas) { return numberHeight(canvas) + 2 + barOf(canvas) + 5; }

class WeighingView final : public View {
public:
    explicit WeighingView(Weighing what) : m_what(std::move(what)) {}

    QSizeF least(const Canvas& canvas, const Frame& frame) const override
    {
        const double ways = symbolLine(canvas) + 4 * numberHeight(canvas); // what comes from above stands above the way
        const double cells = 3 + double(m_what.way.size()), circles = double(m_what.way.size());
        return {cells * cellWidth(canvas, frame) + circles * circleOf(canvas) + gaps() * 12,
                std::max(frame.shape(m_what.input)[0] * leastRow(canvas), ways) + symbolLine(canvas)};
    }
    void collect(std::set<std::string>& drawn) const override
    {
        for (const std::string& id : ids()) drawn.insert(id);
    }
    void paint(Canvas& canvas, QRectF rect, const Frame& frame, Places& places) const override
    {
        const At at = placed(canvas, rect, frame);
        paintEdges(canvas, frame, at);
        paintWay(canvas, frame, at, places);
        for (std::size_t i = 0; i < 3; ++i) paintColumn(canvas, frame, at, i, places);
        for (std::size_t i = 0; i < 2 && m_what.slide; ++i)
            for (int row = 0; row < int(at.rows.size()); ++row) paintBar(canvas, frame, at, i, row);
    }

private:
    /// The centres of the columns: three of cells, then circle and cell in turn; of the rows; and the height of the way.
    struct At {
        QSizeF cell;
        double circle;
        std::vector<double> columns, rows;
        double middle;

        QRectF cellAt(double x, double y) const
        {
            return {std::round(x - cell.width() / 2), std::round(y - cell.height() / 2), std::round(cell.width()), cell.height()};
        }
    };

    std::vector<std::string> ids() const
    {
        std::vector<std::string> all{m_what.input, m_what.weight, m_what.product};
        for (const Weighing::Operator& op : m_what.way) {
            all.push_back(op.makes);
            if (!op.with.empty()) all.push_back(op.with);
        }
        return all;
    }
    double cellWidth(const Canvas& canvas, const Frame& frame) const
    {
        double widest = 0;
        for (const std::string& id : ids()) widest = std::max(widest, widthForNumbers(canvas, frame, id));
        return widest;
    }
    /// One between neighbours, three where the products meet.
    double gaps() const { return 4 + 2 * double(m_what.way.size()); }

    At placed(const Canvas& canvas, QRectF rect, const Frame& frame) const
    {
        At at{{cellWidth(canvas, frame), numberHeight(canvas)}, circleOf(canvas), {}, {}, 0};
        const double circles = double(m_what.way.size());
        const double gap = (rect.width() - (3 + circles) * at.cell.width() - circles * at.circle) / gaps();
        double left = rect.left();
        const auto add = [&](double width, double after) {
            at.columns.push_back(std::round(left + width / 2));
            left += width + after;
        };
        for (const int after : {1, 1, 3}) add(at.cell.width(), after * gap);
        for (std::size_t i = 0; i < m_what.way.size(); ++i) add(at.circle, gap), add(at.cell.width(), gap);
        const int inputs = frame.shape(m_what.input)[0];
        const double top = rect.top() + symbolLine(canvas);
        const double pitch = std::min((rect.bottom() - top) / inputs, 2.2 * leastRow(canvas));
        for (int i = 0; i < inputs; ++i) at.rows.push_back(std::round(top + i * pitch + at.cell.height() / 2));
        at.middle = std::max(std::round((at.rows.front() + at.rows.back()) / 2), std::round(top + 2.6 * at.cell.height()));
        return at;
    }

    void paintEdges(Canvas& canvas, const Frame& frame, const At& at) const
    {
        const double half = at.cell.width() / 2;
        std::vector<Edge> edges;
        for (std::size_t i = 0; i < at.rows.size(); ++i) {
            const double y = at.rows[i], weight = frame.value(m_what.weight, {int(i)}).value_or(0);
            const auto add = [&](QPointF from, QPointF to) {
                const WeightedEdges one{.id = m_what.weight,
                                        .way =
                                            [&](int, int) {
                                                return Edge{from, to, {}};
                                            },
                                        .most = std::max(1e-9, frame.extent(m_what.weight).bound())};
                const bool isMade = frame.value(m_what.product, {int(i)}).has_value();
                edges.push_back(weightedEdge(canvas, one, 0, int(i), weight, isMade ? 1 : 0.35));
            };
            for (const std::size_t k : {0, 1}) add({at.columns[k] + half + 1, y}, {at.columns[k + 1] - half - 1, y});
            add({at.columns[2] + half + 2, y}, {at.columns[3] - at.circle / 2 - 2, at.middle});
        }
        canvas.edges(edges);
    }

    /// Σ, + b, f: a circle for each operator, its number behind it.
    void paintWay(Canvas& canvas, const Frame& frame, const At& at, Places& places) const
    {
        const Theme& theme = canvas.theme();
        const double half = at.cell.width() / 2, r = at.circle / 2, y = at.middle;
        for (std::size_t i = 0; i < m_what.way.size(); ++i) {
            const Weighing::Operator& op = m_what.way[i];
            const double circle = at.columns[3 + 2 * i], cell = at.columns[4 + 2 * i];
            const bool reached = frame.isThere(op.makes);
            const QColor ink = reached ? theme.text : theme.control;
            canvas.arrow({{circle + r, y}, {cell - half - 4, y}}, ink, 1.5);
            if (i > 0) canvas.arrow({{at.columns[2 + 2 * i] + half, y}, {circle - r - 4, y}}, ink, 1.5);
            if (!op.with.empty()) canvas.arrow({{circle, y - 1.5 * at.cell.height()}, {circle, y - r - 4}}, ink, 1.5);
            canvas.box({circle - r, y - r, at.circle, at.circle}, theme.raised, ink, 1.5, r);
            canvas.text({circle - r, y - r, at.circle, at.circle}, op.sign, Role::Symbol, reached ? theme.text : theme.muted,
                        Qt::AlignCenter);
            paintNumbers(canvas, frame, op.makes, {at.cellAt(cell, y)}, places);
            if (!op.with.empty()) paintNumbers(canvas, frame, op.with, {at.cellAt(circle, y - 2 * at.cell.height())}, places);
        }
    }

    void paintColumn(Canvas& canvas, const Frame& frame, const At& at, std::size_t column, Places& places) const
    {
        std::vector<QRectF> cells;
        for (const double y : at.rows) cells.push_back(at.cellAt(at.columns[column], y));
        paintNumbers(canvas, frame, ids()[column], std::move(cells), places);
    }

    void paintNumbers(Canvas& canvas, const Frame& frame, const std::string& id, std::vector<QRectF> cells, Places& places) const
    {
        const QRectF first = cells.front();
        const double height = canvas.lineHeight(Role::Symbol);
        Place place = shapedPlace(frame, id);
        for (const QRectF& cell : cells) place.rect |= cell;
        if (!frame.shape(id).empty()) place.own = std::make_shared<const std::vector<QRectF>>(std::move(cells));
        GridLook look;
        if (m_what.edit) look.edit = [edit = m_what.edit, id](const engine::Indices& at) { return edit(id, at); };
        paintCells(canvas, frame, id, place, places, look);
        paintSymbol(canvas, {first.left(), first.top() - height - 2, first.width(), height}, frame, id);
    }

    void paintBar(Canvas& canvas, const Frame& frame, const At& at, std::size_t column, int i) const
    {
        const Theme& theme = canvas.theme();
        const std::string id = ids()[column];
        const QRectF cell = at.cellAt(at.columns[column], at.rows[std::size_t(i)]);
        const QRectF bar(cell.left(), cell.bottom() + 2, cell.width() - 1, barOf(canvas));
        const double value = frame.value(id, {i}).value_or(0), share = std::clamp(value / m_what.reach, -1.0, 1.0);
        const double zero = bar.center().x(), end = zero + share * bar.width() / 2, y = bar.center().y();
        canvas.line({bar.left(), y}, {bar.right(), y}, theme.line, 3);
        canvas.line({zero, y}, {end, y}, canvas.colour(Scale::Diverging, value < 0 ? -1 : 1, 1), 3);
        canvas.painter().setPen(QPen(theme.raised, 1));
        canvas.painter().setBrush(theme.text);
        canvas.painter().drawEllipse(QPointF(end, y), bar.height() / 2, bar.height() / 2);
        Region region;
        region.id = QStringLiteral("drag.%1[%2]").arg(QString::fromStdString(id)).arg(i), region.rect = bar;
        region.name = frame.called(m_what.slides).arg(placeName(frame.look(id), {i}), frame.called(id));
        region.brush = m_what.slide(id, i);
        canvas.region(std::move(region));
    }

    Weighing m_what;
};

} // namespace

ViewPtr weighing(Weighing what) { return std::make_shared<WeighingView>(std::move(what)); }

} // namespace widgets
