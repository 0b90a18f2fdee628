#include "widgets/views/distributions.h"

#include "widgets/views/heading.h"
#include "widgets/views/plot_area.h"

#include <algorithm>
#include <cmath>
#include <functional>

namespace widgets {
namespace {

constexpr double Gap = 10, MostTimes = 2; ///< as high as the next bin is the highest, before it is cut

class DistributionsView final : public View {
public:
    explicit DistributionsView(Distributions what) : m_what(std::move(what)) {}

    QSizeF least(const Canvas& canvas, const Frame& frame) const override
    {
        return {sides(canvas, frame) + 120, above(canvas, frame) + below(canvas) + 6.0 * rows(frame)};
    }
    QSizeF comfortable(const Canvas& canvas, const Frame& frame) const override
    {
        return {sides(canvas, frame) + 240, above(canvas, frame) + below(canvas) + canvas.lineHeight(Role::Cell) * rows(frame)};
    }
    double stretch() const override { return m_what.stretch; }
    void collect(std::set<std::string>& drawn) const override
    {
        drawn.insert(m_what.id);
        if (!m_what.figures.empty()) drawn.insert(m_what.figures);
    }
    void paint(Canvas& canvas, QRectF rect, const Frame& frame, Places& places) const override
    {
        paintHeading(canvas, rect, frame, m_what.id);
        const double row = std::floor((rect.height() - above(canvas, frame) - below(canvas)) / rows(frame));
        const QRectF plot(rect.left() + nameWidth(canvas, frame), rect.top() + above(canvas, frame),
                          rect.width() - sides(canvas, frame), row * rows(frame));
        paintAxis(canvas, plot);
        const int each = std::max(1, int(std::ceil(canvas.lineHeight(Role::Note) / row))); // names that have room
        for (int i = 0; i < made(frame); ++i) {
            const QRectF line(plot.left(), plot.top() + i * row, plot.width(), row);
            if (isPrinted(i, made(frame), each))
                canvas.text({rect.left(), line.center().y() - 20, plot.left() - rect.left() - 8, 40},
                            indexName(frame.look(m_what.id), 0, i), Role::Note, canvas.theme().muted,
                            Qt::AlignRight | Qt::AlignVCenter);
            paintRow(canvas, frame, i, line.adjusted(0, std::min(4.0, row / 5), 0, 0));
        }
        place(canvas, frame, {plot.left(), plot.top(), plot.width(), row * made(frame)}, places);
        if (!m_what.figures.empty()) paintFigures(canvas, frame, rect, plot, row, each, places);
    }

private:
    /// Where not all have room, every second or third and the last.
    static bool isPrinted(int row, int rows, int each) { return row == rows - 1 || (row % each == 0 && rows - 1 - row >= each); }
    int made(const Frame& frame) const { return frame.shape(m_what.id)[0]; }
    int bins(const Frame& frame) const { return frame.shape(m_what.id)[1]; }
    int rows(const Frame& frame) const { return std::max(m_what.rows, made(frame)); }
    double nameWidth(const Canvas& canvas, const Frame& frame) const
    {
        double widest = 0;
        for (int i = 0; i < made(frame); ++i)
            widest = std::max(widest, canvas.textWidth(indexName(frame.look(m_what.id), 0, i), Role::Note));
        return std::ceil(widest) + 12;
    }
    double figureWidth(const Canvas& canvas, const Frame& frame) const
    {
        if (m_what.figures.empty()) return 0;
        const double number = std::max(canvas.textWidth(m_what.figure(8.8e-88), Role::Cell),
                                       canvas.textWidth(m_what.figure(1), Role::Cell)); // a power of ten, a share
        return std::ceil(std::max(number, canvas.textWidth(frame.naming(m_what.figures).note, Role::Note))) + Gap;
    }
    double sides(const Canvas& canvas, const Frame& frame) const
    {
        return nameWidth(canvas, frame) + std::max(figureWidth(canvas, frame), 24.0);
    }
    /// The name, and above the figures what they are.
    double above(const Canvas& canvas, const Frame& frame) const
    {
        return headingHeight(canvas, frame, m_what.id) + (m_what.figures.empty() ? 0 : canvas.lineHeight(Role::Note));
    }
    static double below(const Canvas& canvas) { return canvas.lineHeight(Role::Note) + 6; }
    double share(double x) const { return (x - m_what.low) / (m_what.high - m_what.low); }

    void paintAxis(Canvas& canvas, QRectF plot) const
    {
        for (const double tick : m_what.ticks) {
            const double x = std::round(plot.left() + share(tick) * plot.width()) + 0.5;
            canvas.line({x, plot.top()}, {x, plot.bottom() + 3}, canvas.theme().line, 1);
            canvas.text({x - 40, plot.bottom() + 4, 80, canvas.lineHeight(Role::Note)}, m_what.tick(tick), Role::Note,
                        canvas.theme().muted, Qt::AlignCenter);
        }
    }
    void paintRow(Canvas& canvas, const Frame& frame, int row, QRectF line) const
    {
        const Theme& theme = canvas.theme();
        canvas.line(line.bottomLeft(), line.bottomRight(), theme.control, 1);
        const auto making = frame.tape().at(m_what.id, frame.step()); // asked for once, as there are many bins
        if (!making) return;
        std::vector<double> shares;
        for (int bin = 0; bin < bins(frame); ++bin) {
            const auto i = std::size_t(row * bins(frame) + bin);
            shares.push_back(making->madeAt[i] <= frame.step() ? making->quantity[i] : 0);
        }
        const double most = heightOf(shares), width = line.width() / double(shares.size());
        if (most == 0) return;
        QPolygonF outline{line.bottomLeft()}; // of all bars as one
        for (int bin = 0; bin < int(shares.size()); ++bin) {
            const double share = shares[std::size_t(bin)], left = line.left() + bin * width;
            const double top = line.bottom() - (share > 0 ? std::clamp(share / most, 1 / line.height(), 1.0) * line.height() : 0);
            outline << QPointF(left, top) << QPointF(left + width, top);
        }
        canvas.painter().setPen(Qt::NoPen);
        canvas.painter().setBrush(inkOf(canvas, frame, m_what.id, theme.text));
        canvas.painter().drawPolygon(outline << line.bottomRight());
        for (int bin = 0; bin < int(shares.size()); ++bin)
            if (shares[std::size_t(bin)] > most)
                paintBreak(canvas, {line.left() + bin * width, line.top(), width, line.height()});
    }
    /// What the row is as high as: its fullest bin; or so much more than the next one that the others would still be seen.
    static double heightOf(std::vector<double> shares)
    {
        if (shares.size() == 1) return shares[0];
        std::partial_sort(shares.begin(), shares.begin() + 2, shares.end(), std::greater<>());
        return shares[1] > 0 ? std::min(shares[0], MostTimes * shares[1]) : shares[0];
    }
    /// A bar that would be higher has a gap below its top.
    static void paintBreak(Canvas& canvas, QRectF bar)
    {
        const double at = std::round(bar.top() + bar.height() / 4), gap = std::max(2.0, std::floor(bar.height() / 10));
        canvas.painter().fillRect(QRectF(bar.left() - 1, at, bar.width() + 2, gap), canvas.theme().surface);
    }
    void place(Canvas& canvas, const Frame& frame, QRectF rect, Places& places) const
    {
        Place place{.rect = rect, .rows = made(frame), .columns = bins(frame)};
        places[m_what.id] = place;
        Region region;
        region.id = QString::fromStdString(m_what.id), region.name = frame.called(m_what.id), region.rect = rect;
        region.rows = place.rows, region.columns = place.columns;
        region.cell = [frame, place, id = m_what.id](int row, int column) {
            Region bin;
            bin.id = elementId(id, {row, column}), bin.rect = place.cell(row, column);
            bin.name = QStringLiteral("%1, %2").arg(frame.called(id), placeName(frame.look(id), {row, column}));
            if (const auto value = frame.value(id, {row, column})) bin.value = frame.exactly(id, *value);
            return bin;
        };
        canvas.region(std::move(region));
    }
    void paintFigures(Canvas& canvas, const Frame& frame, QRectF rect, QRectF plot, double row, int each, Places& places) const
    {
        const double line = canvas.lineHeight(Role::Note);
        canvas.text({plot.right() + Gap, plot.top() - line, rect.right() - plot.right() - Gap, line},
                    frame.naming(m_what.figures).note, Role::Note, canvas.theme().muted, Qt::AlignRight | Qt::AlignVCenter);
        std::vector<QRectF> cells;
        for (int i = 0; i < frame.shape(m_what.figures)[0]; ++i) {
            const QRectF cell(plot.right() + Gap, plot.top() + i * row, rect.right() - plot.right() - Gap, row);
            const auto value = frame.value(m_what.figures, {i});
            if (value && isPrinted(i, frame.shape(m_what.figures)[0], each))
                canvas.text({cell.left(), cell.center().y() - 20, cell.width(), 40}, m_what.figure(*value), Role::Cell,
                            canvas.theme().text, Qt::AlignRight | Qt::AlignVCenter);
            cells.push_back(cell.adjusted(-2, 0, 2, 0));
        }
        placePoints(canvas, frame, m_what.figures, std::move(cells), places);
    }

    Distributions m_what;
};

} // namespace

ViewPtr distributions(Distributions what) { return std::make_shared<DistributionsView>(std::move(what)); }

} // namespace widgets
