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
    if (region.grip)
        region.grip = [grip = std::move(region.grip), inwards = outwards(inset).inverted()](QPointF point) {
            auto held = grip(inwards.map(point));
            if (held) held->movedTo = [to = std::move(held->movedTo), inwards](QPointF there) { return to(inwards.map(there)); };
            return held;
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

Region withFields(Region region, const std::function<void(QString& field)>& rename)
{
    if (region.edit) rename(region.edit->field);
    if (region.brush) rename(region.brush->field);
    if (region.choice) rename(region.choice->field);
    if (region.turned)
        region.turned = [turned = std::move(region.turned), rename](double notches) {
            Choice choice = turned(notches);
            rename(choice.field);
            return choice;
        };
    if (region.grip)
        region.grip = [grip = std::move(region.grip), rename](QPointF point) {
            auto held = grip(point);
            if (held) rename(held->field);
            return held;
        };
    return region;
}

} // namespace widgets
