#pragma once

#include "widgets/canvas/canvas.h"

namespace widgets {

/// Where a picture stands within another, and how much smaller it is there.
struct Inset {
    QRectF place;
    double scale = 1;
    QString prefix = {}; ///< before the ids of its regions

    QRectF area() const { return {QPointF(), place.size() / scale}; }
    QRectF outside(QRectF inside) const { return {place.topLeft() + inside.topLeft() * scale, inside.size() * scale}; }
};

/// Paints a picture into a part of another; its regions, and what is recorded of it, become the other's. `mapped`, if any, has
/// a say in each region, a cell's own, too.
void paintInset(Canvas& canvas, const Inset& inset, const std::function<void(Canvas&)>& paint,
                const std::function<void(Region&)>& mapped = {});

/// The same region, whose fields are called otherwise wherever it is changed.
Region withFields(Region region, const std::function<void(QString& field)>& rename);

} // namespace widgets
