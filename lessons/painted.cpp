#include "lessons/painted.h"

#include "engine/data/point_text.h"

#include <cmath>

namespace lessons {
namespace {

constexpr double Rubber = 0.04; ///< of the plane's side: how near a point must be to be rubbed out

QString with(engine::Dataset points, QPointF at, int kind)
{
    for (const double x : {at.x(), at.y()}) points.features.push_back(std::round(100 * x) / 100);
    points.labels.push_back(kind);
    return QString::fromStdString(textOfPoints(points));
}

/// Nothing if no point is near.
std::optional<QString> withoutNearest(const engine::Dataset& points, QPointF at, double reach)
{
    int nearest = -1;
    for (int row = 0; row < points.rows(); ++row)
        if (const double d = std::hypot(points.at(row, 0) - at.x(), points.at(row, 1) - at.y()); d < reach)
            reach = d, nearest = row;
    if (nearest < 0) return {};
    std::vector<int> rest;
    for (int row = 0; row < points.rows(); ++row)
        if (row != nearest) rest.push_back(row);
    return QString::fromStdString(textOfPoints(withRows(points, rest)));
}

} // namespace

widgets::Brush brushFor(const std::string& text, int kind, double bound, int staying)
{
    const auto touched = [=](QPointF place, bool erase) -> std::optional<QString> {
        const engine::Dataset points = engine::pointsFrom(text);
        const QPointF at(bound * (2 * place.x() - 1), bound * (1 - 2 * place.y()));
        if (!erase) return with(points, at, kind);
        return points.rows() > staying ? withoutNearest(points, at, 2 * bound * Rubber) : std::nullopt;
    };
    return {.field = QStringLiteral("points"), .withTouch = touched, .kindField = QStringLiteral("brush")};
}

} // namespace lessons
