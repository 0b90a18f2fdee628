#include "widgets/canvas/edge.h"

#include <cmath>
#include <limits>

namespace widgets {

EdgePoint edgeAt(const Edge& edge, double x)
{
    const double width = edge.to.x() - edge.from.x(), height = edge.to.y() - edge.from.y();
    const double u = (x - edge.from.x()) / width;
    return {edge.from.y() + height * u * u * (3 - 2 * u), 6 * height * u * (1 - u) / width};
}

QPainterPath pathOf(const Edge& edge)
{
    // control points at the thirds make x linear in the curve's parameter, which leaves the polynomial of edgeAt()
    const QPointF third((edge.to.x() - edge.from.x()) / 3, 0);
    QPainterPath path(edge.from);
    path.cubicTo(edge.from + third, edge.to - third, edge.to);
    return path;
}

double distanceTo(const Edge& edge, QPointF point)
{
    if (point.x() < edge.from.x() || point.x() > edge.to.x()) return std::numeric_limits<double>::infinity();
    const EdgePoint at = edgeAt(edge, point.x());
    return std::abs(point.y() - at.y) / std::hypot(1, at.slope);
}

} // namespace widgets
