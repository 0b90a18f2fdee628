#include "widgets/canvas/canvas.h"

#include <utility>

namespace widgets {
namespace {

using Run = std::shared_ptr<const void>;

template <class Result, class... Args> void keepWith(std::function<Result(Args...)>& function, const Run& run)
{
    if (!function) return;
    function = [inner = std::move(function), run](Args... args) { return inner(std::forward<Args>(args)...); };
}

} // namespace

Region door(QString id, QRectF rect, QString name, Choice choice)
{
    Region region;
    region.id = std::move(id), region.rect = rect, region.name = std::move(name);
    region.choice = std::move(choice), region.isDoor = true;
    return region;
}

Region owning(Region region, const Run& run)
{
    if (!run) return region;
    keepWith(region.closeUp, run);
    keepWith(region.cellAt, run);
    keepWith(region.cellNamed, run);
    if (region.edit) keepWith(region.edit->withValue, run);
    if (region.brush) keepWith(region.brush->withTouch, run);
    if (region.brush) keepWith(region.brush->withLine, run);
    keepWith(region.turned, run);
    if (region.grip)
        region.grip = [grip = std::move(region.grip), run](QPointF point) {
            auto held = grip(point);
            if (held) keepWith(held->movedTo, run);
            return held;
        };
    if (region.cell) // what a cell brings along is called later still
        region.cell = [cell = std::move(region.cell), run](int row, int column) { return owning(cell(row, column), run); };
    return region;
}

void Canvas::region(Region region) { m_regions.push_back(owning(std::move(region), m_run)); }

} // namespace widgets
