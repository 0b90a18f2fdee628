#include "widgets/canvas/inset.h"

namespace widgets {
namespace {

QTransform outwards(const Inset& inset) { return QTransform(inset.scale, 0, 0, inset.scale, inset.place.x(), inset.place.y()); }

Region moved(Region region, const Inset& inset, const std::function<void(Region&)>& mapped)
{
    region.id = inset.prefix + region.id;
    region.rect = inset.outside(region.rect);
    region.outline = outwards(inset).map(region.outline);
    if (region.cell)
        region.cell = [cell = std::move(region.cell), inset, mapped](int row, int column) {
            return moved(cell(row, column), inset, mapped);
        };
    if (region.cellAt)
        region.cellAt = [at = std::move(region.cellAt), inwards = outwards(inset).inverted()](QPointF point) {
            return at(inwards.map(point));
        };
    if (region.cellNamed)
        region.cellNamed = [named = std::move(region.cellNamed), prefix = inset.prefix](const QString& id) {
            return id.startsWith(prefix) ? named(id.mid(prefix.size())) : std::nullopt;
        };
    if (mapped) mapped(region);
    return region;
}

void take(Recording& all, const Recording& part, const Inset& inset)
{
    for (Recording::Text text : part.texts) text.ink = inset.outside(text.ink), all.texts.push_back(text);
    for (const QRectF& cell : part.cells) all.cells.push_back(inset.outside(cell));
    for (const Recording::Part& node : part.nodes) all.nodes.push_back({inset.prefix + node.id, inset.outside(node.rect)});
    for (const Recording::Way& way : part.ways)
        all.ways.push_back({inset.prefix + way.id, outwards(inset).map(way.line), way.width * inset.scale});
}

} // namespace

void paintInset(Canvas& canvas, const Inset& inset, const std::function<void(Canvas&)>& paint,
                const std::function<void(Region&)>& mapped)
{
    QPainter& painter = canvas.painter();
    painter.save();
    painter.setTransform(outwards(inset), true);
    Canvas inner(painter, canvas.theme(), inset.area());
    inner.hide(canvas.hidden());
    Recording part;
    if (canvas.recording()) inner.record(part);
    paint(inner);
    painter.restore();
    for (const Region& region : inner.regions()) canvas.region(moved(region, inset, mapped));
    if (canvas.recording()) take(*canvas.recording(), part, inset);
}

} // namespace widgets
