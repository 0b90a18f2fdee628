#include "widgets/canvas/canvas.h"

#include <utility>

namespace widgets {
namespace {

using Owner = std::shared_ptr<const void>;

template <class Result, class... Args> void keepWith(std::function<Result(Args...)>& function, const Owner& owner)
{
    if (!function) return;
    function = [inner = std::move(function), owner](Args... args) { return inner(std::forward<Args>(args)...); };
}

} // namespace

Region door(QString id, QRectF rect, QString name, Choice choice)
{
    Region region;
    region.id = std::move(id), region.rect = rect, region.name = std::move(name);
    region.choice = std::move(choice), region.isDoor = true;
    return region;
}

Region owning(Region region, const Owner& owner)
{
    if (!owner) return region;
    keepWith(region.closeUp, owner);
    keepWith(region.cellAt, owner);
    keepWith(region.cellNamed, owner);
    if (region.edit) keepWith(region.edit->withValue, owner);
    if (region.brush) keepWith(region.brush->withTouch, owner);
    if (region.brush) keepWith(region.brush->withLine, owner);
    keepWith(region.turned, owner);
    if (region.grip)
        region.grip = [grip = std::move(region.grip), owner](QPointF point) {
            auto held = grip(point);
            if (held) keepWith(held->movedTo, owner);
            return held;
        };
    if (region.cell) // what a cell brings along is called later still
        region.cell = [cell = std::move(region.cell), owner](int row, int column) { return owning(cell(row, column), owner); };
    return region;
}

void Canvas::region(Region region) { m_regions.push_back(owning(std::move(region), m_run)); }

} // namespace widgets
