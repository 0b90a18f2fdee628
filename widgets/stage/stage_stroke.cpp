#include "widgets/stage/stage.h"

#include <QMouseEvent>

#include <algorithm>
#include <cmath>

namespace widgets {
namespace {

constexpr double TouchDistance = 10; // between two touches of a stroke

/// The topmost region at a point that can be painted on, whatever lies on it.
const Region* brushAt(const std::vector<Region>& regions, QPointF point)
{
    const auto found = std::find_if(regions.rbegin(), regions.rend(),
                                    [point](const Region& region) { return region.brush && region.rect.contains(point); });
    return found == regions.rend() ? nullptr : &*found;
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
    m_stroke.reset();
    Q_EMIT strokes(false);
}

/// Paints where the stroke has come to something new.
void Stage::stroke(QPointF point)
{
    const QPointF way = point - m_stroke->last;
    if (m_paint != Dry || std::hypot(way.x(), way.y()) < TouchDistance) return;
    const auto region = regionNamed(m_regions, m_stroke->region);
    if (!region || !region->brush || !region->rect.contains(point)) return;
    m_stroke->last = point;
    const QPointF inside = point - region->rect.topLeft();
    touch(*region, {inside.x() / region->rect.width(), inside.y() / region->rect.height()}, m_stroke->erases);
}

/// What is painted is known only when the page that shows it has come.
void Stage::touch(const Region& region, QPointF place, bool erases)
{
    const auto text = region.brush->withTouch(place, erases);
    if (!text) return;
    m_paint = Wet;
    Q_EMIT edited(region.brush->field, *text);
}

} // namespace widgets
