#include "widgets/canvas/canvas.h"

namespace widgets {
namespace {

void strokeEdges(QPainter& painter, const std::vector<Edge>& edges, double dashScale)
{
    painter.setBrush(Qt::NoBrush);
    for (const Edge& edge : edges) {
        QPen pen(edge.colour, edge.width, Qt::SolidLine, Qt::FlatCap);
        if (edge.dashed) pen.setDashPattern({DashOn * dashScale / edge.width, DashOff * dashScale / edge.width});
        painter.setPen(pen);
        painter.drawPath(pathOf(edge));
    }
}

/// By way of an image as large as they need, in the pixels of the device.
void blendEdges(QPainter& painter, std::vector<Edge> edges, double dashScale)
{
    const QTransform device = painter.deviceTransform(); // moves and scales, no more
    const QTransform view = painter.worldTransform().inverted() * device;
    const double scale = device.m11();
    QRectF bounds;
    for (Edge& edge : edges) {
        edge.from = device.map(edge.from), edge.to = device.map(edge.to), edge.width *= scale;
        bounds |= QRectF(edge.from, edge.to).normalized().adjusted(0, -edge.width, 0, edge.width);
    }
    const QRect place = (bounds & view.mapRect(QRectF(painter.window()))).toAlignedRect();
    if (place.isEmpty()) return;
    QImage image(place.size(), QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    for (Edge& edge : edges) edge.from -= place.topLeft(), edge.to -= place.topLeft();
    rasterise(image, edges, dashScale * scale);
    painter.save();
    painter.setWorldTransform(view.inverted());
    painter.drawImage(place.topLeft(), image);
    painter.restore();
}

} // namespace

void Canvas::edges(std::span<const Edge> edges)
{
    std::vector<Edge> scaled(edges.begin(), edges.end());
    for (Edge& edge : scaled) edge.width = m_theme.stroke(edge.width);
    const double dashScale = m_theme.stroke(1);
    if (exportsVectors()) strokeEdges(m_painter, scaled, dashScale);
    else blendEdges(m_painter, scaled, dashScale);
}

} // namespace widgets
