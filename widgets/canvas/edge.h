#pragma once

#include <QColor>
#include <QImage>
#include <QPainterPath>

#include <span>

namespace widgets {

/// A weighted connection: a curve from left to right that leaves and arrives level.
/// With u = (x - from.x) / (to.x - from.x): y = from.y + (to.y - from.y) u² (3 - 2u).
struct Edge {
    QPointF from, to; ///< from.x < to.x
    QColor colour;
    double width = 1;
    bool dashed = false; ///< 7 on, 5 off
};

constexpr double DashOn = 7, DashOff = 5;

/// Height of the curve at x, and its slope there.
struct EdgePoint {
    double y, slope;
};
EdgePoint edgeAt(const Edge& edge, double x);
/// The same curve for QPainter.
QPainterPath pathOf(const Edge& edge);
/// From a point to the curve, near the curve; infinite left and right of it.
double distanceTo(const Edge& edge, QPointF point);

/// Draws edges over a premultiplied image, many times faster than QPainter. Lengths are in pixels of the image; dashes are
/// `dashScale` times as long.
void rasterise(QImage& image, std::span<const Edge> edges, double dashScale = 1);

} // namespace widgets
