#include "widgets/views/marks.h"

#include <cmath>
#include <numbers>

namespace widgets {
namespace {

constexpr int Shapes = 8;

/// A cross of two bars, upright or turned by 45 degrees.
QPainterPath bars(double turn)
{
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    path.addRect({-1.15, -0.42, 2.3, 0.84});
    path.addRect({-0.42, -1.15, 0.84, 2.3});
    return QTransform().rotate(turn).map(path.simplified());
}

QPainterPath star()
{
    QPolygonF points;
    for (int i = 0; i < 10; ++i) {
        const double angle = (i - 2.5) * std::numbers::pi / 5, radius = i % 2 == 0 ? 1.3 : 0.55;
        points << QPointF(radius * std::cos(angle), radius * std::sin(angle));
    }
    QPainterPath path;
    path.addPolygon(points);
    path.closeSubpath();
    return path;
}

QPainterPath polygon(const QPolygonF& points)
{
    QPainterPath path;
    path.addPolygon(points);
    path.closeSubpath();
    return path;
}

/// Circle, square, triangle, diamond, cross, plus, ring, star: about as large as a circle of radius 1.
const QPainterPath& shapeOf(int index)
{
    static const std::vector<QPainterPath> shapes = [] {
        QPainterPath circle, square, ring;
        circle.addEllipse({-1, -1, 2, 2});
        square.addRect({-0.9, -0.9, 1.8, 1.8});
        ring.addEllipse({-1.1, -1.1, 2.2, 2.2});
        ring.addEllipse({-0.45, -0.45, 0.9, 0.9});
        return std::vector<QPainterPath>{circle,
                                         square,
                                         polygon({{0, -1.2}, {1.15, 0.85}, {-1.15, 0.85}}),
                                         polygon({{0, -1.25}, {1.25, 0}, {0, 1.25}, {-1.25, 0}}),
                                         bars(45),
                                         bars(0),
                                         ring,
                                         star()};
    }();
    return shapes[std::size_t(index % Shapes)];
}

/// Of two classes the positive one is the first: blue and round, as in the mock of all signed things.
int lookOf(int label, int classes) { return classes == 2 ? 1 - label : label; }

} // namespace

QColor classColour(const Theme& theme, int label, int classes)
{
    if (classes == 2) return QColor::fromRgb(theme.diverging.at(label));
    return theme.categorical[label % theme.categorical.size()];
}

void paintMark(Canvas& canvas, QPointF centre, double radius, int label, int classes, Mark mark)
{
    const auto& theme = canvas.theme();
    QPainter& painter = canvas.painter();
    const QColor colour = classColour(theme, label, classes);
    const bool hollow = mark == Mark::Hollow;
    if (mark == Mark::Ringed) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme.text, theme.stroke(1.5)));
        painter.drawEllipse(centre, 1.7 * radius, 1.7 * radius);
    }
    if (hollow) radius *= 0.8;
    const QTransform place = QTransform::fromTranslate(centre.x(), centre.y()).scale(radius, radius);
    painter.setBrush(hollow ? theme.raised : colour);
    painter.setPen(QPen(hollow ? colour : theme.raised, theme.stroke(hollow ? 1.3 : 1)));
    painter.drawPath(place.map(shapeOf(lookOf(label, classes))));
}

} // namespace widgets
