#include "engine/data/point_sets.h"

#include "engine/core/elementary.h"
#include "engine/core/error.h"

#include <array>
#include <cmath>
#include <numbers>

namespace engine {
namespace {

struct Point {
    double x, y;
    int label;
};

/// The point as its label sees it.
Point moved(Point point, double by, Random& random)
{
    const double dx = random.uniform(-by, by), dy = random.uniform(-by, by);
    return {point.x + dx, point.y + dy, point.label};
}

/// Even points are inside.
Point onCircle(int i, double noise, Random& random)
{
    const double r = i % 2 == 0 ? random.uniform(0, 2.5) : random.uniform(3.5, 5);
    const double angle = random.uniform(0, 2 * std::numbers::pi);
    Point point{r * portableSin(angle), r * portableCos(angle), 0};
    const Point seen = moved(point, 5 * noise, random);
    point.label = seen.x * seen.x + seen.y * seen.y < 2.5 * 2.5;
    return point;
}

Point onXor(double noise, Random& random)
{
    const auto draw = [&random] {
        const double x = random.uniform(-5, 5);
        return x > 0 ? x + 0.3 : x - 0.3;
    };
    Point point{draw(), 0, 0};
    point.y = draw();
    const Point seen = moved(point, 5 * noise, random);
    point.label = seen.x * seen.y >= 0;
    return point;
}

Point onPlane(double noise, Random& random)
{
    Point point{random.uniform(-6, 6), 0, 0};
    point.y = random.uniform(-6, 6);
    const Point seen = moved(point, 6 * noise, random);
    point.label = seen.x + seen.y >= 0;
    return point;
}

Point inCloud(Point middle, double noise, Random& random)
{
    const double sd = std::sqrt(0.5 + 7 * noise);
    middle.x += sd * random.normal();
    middle.y += sd * random.normal();
    return middle;
}

/// Even points are on arm 1. Step k of m is at radius 5 k / m; Playground counts from k = 0, where its arms share a point.
Point onSpiral(int i, int n, double noise, double turns, Random& random)
{
    const int arm = 1 - i % 2, m = (n + arm) / 2;
    const double part = double(i / 2 + 1) / m, angle = 2 * std::numbers::pi * turns * part;
    const double r = arm == 1 ? 5 * part : -5 * part;
    return moved({r * portableSin(angle), r * portableCos(angle), arm}, noise, random);
}

Point pointOf(PointSet kind, int i, int n, double noise, double turns, Random& random)
{
    static constexpr std::array<Point, 2> two{{{2, 2, 1}, {-2, -2, 0}}};
    static constexpr std::array<Point, 4> four{{{-4, -2, 0}, {0, -2, 1}, {4, -2, 0}, {0, 2, 2}}};
    switch (kind) {
    case PointSet::Circle: return onCircle(i, noise, random);
    case PointSet::Xor: return onXor(noise, random);
    case PointSet::Gauss: return inCloud(two[std::size_t(i) % two.size()], noise, random);
    case PointSet::Spiral: return onSpiral(i, n, noise, turns, random);
    case PointSet::Plane: return onPlane(noise, random);
    case PointSet::Blobs: break;
    }
    return inCloud(four[std::size_t(i) % four.size()], noise, random);
}

} // namespace

Dataset pointSet(PointSet kind, int n, double noise, Random random, double turns)
{
    if (n < 0) throw InputError("a set of points should have 0 points or more");
    Dataset data{{"x", "y"}, {"0", "1"}, {}, {}, {}};
    if (kind == PointSet::Blobs) data.classes.emplace_back("2");
    for (int i = 0; i < n; ++i) {
        const Point point = pointOf(kind, i, n, noise, turns, random);
        for (const float coordinate : {float(point.x), float(point.y)}) data.features.push_back(coordinate);
        data.labels.push_back(point.label);
    }
    return data;
}

} // namespace engine
