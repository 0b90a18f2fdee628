#include "widgets/views/ledger.h"

#include "widgets/views/grid.h"
#include "widgets/views/measured.h"

#include <algorithm>
#include <cmath>

namespace widgets {
namespace {

constexpr double BarRoom = 160, Gap = 16;

QString printed(const Frame& frame, const std::string& id, double value) { return widgets::number(value, frame.decimals(id)); }

/// Twice as much as stands above the middle of a line: digits of powers rise above the others.
double heightOf(const Canvas& canvas, const QString& text)
{
    const QFontMetricsF metrics(canvas.theme().font(Role::Cell));
    if (!text.contains(QChar(0x00D7))) return metrics.capHeight();
    return -2 * metrics.tightBoundingRect(text).top() - metrics.capHeight();
}

class LedgerView final : public View {
public:
    explicit LedgerView(Ledger what) : m_what(std::move(what)) {}

    QSizeF least(const Canvas& canvas, const Frame& frame) const override
    {
        return {names(canvas, frame) + columns(frame) * (Gap + numbers(canvas, frame)),
                line(canvas) * (double(m_what.ids.size()) + (hasHeader(frame) ? 1 : 0))};
    }
    QSizeF comfortable(const Canvas& canvas, const Frame& frame) const override
    {
        return least(canvas, frame) + QSizeF(hasBars(frame) ? Gap + BarRoom : 0, 0);
    }
    bool spare() const override { return m_what.spare; }
    double stretch() const override { return m_what.stretch; }
    void collect(std::set<std::string>& drawn) const override { drawn.insert(m_what.ids.begin(), m_what.ids.end()); }

    void paint(Canvas& canvas, QRectF rect, const Frame& frame, Places& places) const override
    {
        const double name = names(canvas, frame), number = numbers(canvas, frame), height = line(canvas);
        if (hasHeader(frame)) {
            const Naming look = frame.look(m_what.ids.front());
            for (int i = 0; i < columns(frame); ++i)
                canvas.text({rect.left() + name + (i + 1) * Gap + i * number, rect.top(), number, height}, indexName(look, 0, i),
                            Role::Label, canvas.theme().muted, Qt::AlignRight | Qt::AlignVCenter);
            rect.setTop(rect.top() + height);
        }
        for (std::size_t i = 0; i < m_what.ids.size(); ++i) {
            const std::string& id = m_what.ids[i];
            const QRectF row(rect.left(), rect.top() + double(i) * height, name, height);
            canvas.text(row, frame.naming(id).name, Role::Label, canvas.theme().muted);
            const bool isVector = !frame.shape(id).empty();
            std::vector<QRectF> figures;
            for (int k = 0; k < (isVector ? frame.shape(id)[0] : 1); ++k) {
                const QRectF figure(row.right() + (k + 1) * Gap + k * number, row.top(), number, height);
                figures.push_back(paintFigure(canvas, frame, id, isVector ? engine::Indices{k} : engine::Indices{}, figure,
                                              Qt::AlignRight | Qt::AlignVCenter));
            }
            Place& place = places[id];
            place.rect = figures.front() | figures.back(), place.rows = int(figures.size());
            place.own = std::make_shared<const std::vector<QRectF>>(std::move(figures));
            const double left = row.right() + number + 2 * Gap;
            if (hasBars(frame)) paintBar(canvas, frame, id, {left, row.top(), rect.right() - left, height});
        }
    }

private:
    int columns(const Frame& frame) const
    {
        int most = 1;
        for (const std::string& id : m_what.ids)
            if (const auto shape = frame.shape(id); !shape.empty()) most = std::max(most, shape[0]);
        return most;
    }
    /// Vectors whose places have names.
    bool hasHeader(const Frame& frame) const
    {
        return columns(frame) > 1 && !indexName(frame.look(m_what.ids.front()), 0, 0).isEmpty();
    }
    bool hasBars(const Frame& frame) const
    {
        return m_what.bars &&
               std::all_of(m_what.ids.begin(), m_what.ids.end(), [&](auto& id) { return frame.shape(id).empty(); });
    }
    void paintBar(Canvas& canvas, const Frame& frame, const std::string& id, QRectF rect) const
    {
        double most = 0;
        for (const std::string& other : m_what.ids) most = std::max(most, frame.extent(other).bound());
        const double room = std::min(BarRoom * 2, rect.width());
        const auto value = frame.value(id, {});
        if (value && room >= 24 && most > 0)
            canvas.box({rect.left(), rect.center().y() - 5, std::max(1.0, room * std::abs(*value) / most), 10},
                       inkOf(canvas, frame, id, canvas.theme().muted), Qt::transparent, 0, 2);
    }
    double line(const Canvas& canvas) const { return std::round(m_what.line * canvas.theme().font(Role::Cell).pixelSize()); }
    double names(const Canvas& canvas, const Frame& frame) const
    {
        double widest = 0;
        for (const auto* ids : {&m_what.ids, &m_what.alike})
            for (const std::string& id : *ids) widest = std::max(widest, canvas.textWidth(frame.naming(id).name, Role::Label));
        return std::ceil(widest);
    }
    double numbers(const Canvas& canvas, const Frame& frame) const
    {
        double widest = 0;
        for (const auto* ids : {&m_what.ids, &m_what.alike})
            for (const std::string& id : *ids) widest = std::max(widest, frame.numberWidth(canvas, id));
        for (int i = 0; hasHeader(frame) && i < columns(frame); ++i)
            widest = std::max(widest, canvas.textWidth(indexName(frame.look(m_what.ids.front()), 0, i), Role::Label));
        return std::ceil(widest) + 8;
    }

    Ledger m_what;
};

} // namespace

QRectF paintFigure(Canvas& canvas, const Frame& frame, const std::string& id, const engine::Indices& at, QRectF figure,
                   Qt::Alignment alignment)
{
    const auto value = frame.value(id, at);
    const QString text = value ? printed(frame, id, *value) : QString();
    const double apart = (canvas.spotWidth() + canvas.theme().stroke(1.5)) / 4; // so that a frame leaves its neighbour's whole
    const double air = (figure.height() - heightOf(canvas, text) - canvas.spotWidth()) / 2;
    const double inset = std::clamp(air, -1.0, apart);
    Region region;
    region.id = elementId(id, at), region.name = frame.called(id), region.rect = figure.adjusted(-4, inset, 4, -inset);
    if (const QString where = placeName(frame.look(id), at); !where.isEmpty())
        region.name = QStringLiteral("%1, %2").arg(region.name, where);
    if (value) {
        canvas.text(figure, text, Role::Cell, canvas.theme().text, alignment);
        region.value = exactly(frame, id, *value);
        if (isMeasured(frame, id))
            markMeasured(canvas, figure.adjusted(figure.width() - canvas.textWidth(text, Role::Cell), 0, 0, 0));
    }
    const QRectF place = region.rect;
    canvas.region(std::move(region));
    return place;
}

ViewPtr ledger(Ledger what) { return std::make_shared<LedgerView>(std::move(what)); }

ViewPtr ledgers(std::vector<Ledger> all, double gap)
{
    std::vector<std::string> alike;
    for (const Ledger& one : all) alike.insert(alike.end(), one.ids.begin(), one.ids.end());
    std::vector<ViewPtr> views;
    for (Ledger& one : all) one.alike = alike, views.push_back(ledger(std::move(one)));
    return below(std::move(views), gap);
}

} // namespace widgets
