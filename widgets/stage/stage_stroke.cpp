#include "widgets/stage/stage.h"

#include <QMouseEvent>

#include <algorithm>
#include <cmath>
#include <utility>

namespace widgets {
namespace {

constexpr double TouchDistance = 10, LineDistance = 2; // between two touches of a stroke, and on a line

/// The topmost region at a point that can be painted on, whatever lies on it.
const Region* brushAt(const std::vector<Region>& regions, QPointF point)
{
    const auto found = std::find_if(regions.rbegin(), regions.rend(),
                                    [point](const Region& region) { return region.brush && region.rect.contains(point); });
    return found == regions.rend() ? nullptr : &*found;
}

/// As a share of its sides.
QPointF placeIn(const QRectF& rect, QPointF point)
{
    return {(point.x() - rect.left()) / rect.width(), (point.y() - rect.top()) / rect.height()};
}

} // namespace

bool Stage::isPaintable(QPointF point) const { return brushAt(m_regions, point); }

void Stage::beginStroke(QMouseEvent* event)
{
    const QPointF point = event->position() / scale();
    const Region* region = brushAt(m_regions, point);
    if (!region || (event->button() != Qt::LeftButton && event->button() != Qt::RightButton)) return;
    constexpr double faraway = -1e6;
    m_stroke = Stroke{region->id, event->button() == Qt::RightButton, {faraway, faraway}};
    m_paint = Dry;
    Q_EMIT strokes(true);
    stroke(point);
}

void Stage::endStroke()
{
    m_stroke.reset(), m_grip.reset();
    Q_EMIT strokes(false);
}

std::optional<Grip> Stage::gripAt(QPointF point) const
{
    for (auto region = m_regions.rbegin(); region != m_regions.rend(); ++region)
        if (region->grip && region->rect.contains(point))
            if (auto grip = region->grip(point)) return grip;
    return {};
}

/// It knows the picture in which it was taken hold of: a scale that changes meanwhile does not pull it away.
void Stage::draw(QPointF point)
{
    if (!std::exchange(m_isDrawn, true)) {
        m_paint = Dry;
        Q_EMIT strokes(true);
    }
    if (m_paint != Dry) return;
    m_paint = Wet;
    Q_EMIT edited(m_grip->field, m_grip->movedTo(point));
}

/// Paints where the stroke has come to something new.
void Stage::stroke(QPointF point)
{
    const QPointF way = point - m_stroke->last;
    if (m_paint != Dry || std::hypot(way.x(), way.y()) < LineDistance) return;
    const auto region = regionNamed(m_regions, m_stroke->region);
    if (!region || !region->brush || !region->rect.contains(point)) return;
    const bool isLine = region->brush->withLine && region->rect.contains(m_stroke->last);
    if (!isLine && std::hypot(way.x(), way.y()) < TouchDistance) return;
    const QPointF from = placeIn(region->rect, std::exchange(m_stroke->last, point)), to = placeIn(region->rect, point);
    if (!isLine) touch(*region, to, m_stroke->erases);
    else paint(*region, region->brush->withLine(from, to, m_stroke->erases));
}

void Stage::touch(const Region& region, QPointF place, bool erases) { paint(region, region.brush->withTouch(place, erases)); }

/// What is painted is known only when the page that shows it has come.
void Stage::paint(const Region& region, const std::optional<QString>& text)
{
    if (!text) return;
    m_paint = Wet;
    Q_EMIT edited(region.brush->field, *text);
}

} // namespace widgets
