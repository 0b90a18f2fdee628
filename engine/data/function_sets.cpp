#include "engine/data/function_sets.h"

#include "engine/core/elementary.h"
#include "engine/core/error.h"

#include <cmath>
#include <numbers>

namespace engine {

double curveValue(Curve curve, double x)
{
    using std::numbers::pi;
    switch (curve) {
    case Curve::Line: return x / 2;
    case Curve::Absolute: return std::abs(x);
    case Curve::Step: return x >= 0 ? 1 : -1;
    case Curve::Parabola: return x * x;
    case Curve::Sine: return portableSin(2 * pi * x);
    case Curve::Chirp: return portableSin(6 * pi * x * x);
    case Curve::Hill: return portableExp(-20 * x * x);
    case Curve::Sawtooth: break;
    }
    return 2 * (3 * x - std::floor(3 * x + 0.5));
}

FunctionSet functionSet(Curve curve, int n, double noise, Random random)
{
    if (n < 0) throw InputError("a set of a function should have 0 points or more");
    FunctionSet set;
    for (int i = 0; i < n; ++i) {
        const double x = random.uniform(-1, 1);
        set.x.push_back(float(x));
        set.y.push_back(float(curveValue(curve, double(set.x.back())) + noise * random.normal()));
    }
    return set;
}

FunctionSet functionGrid(Curve curve, int n)
{
    if (n < 2) throw InputError("points at equal distances should be at least 2");
    FunctionSet set;
    for (int i = 0; i < n; ++i) {
        set.x.push_back(float(-1 + 2.0 * i / (n - 1)));
        set.y.push_back(float(curveValue(curve, double(set.x.back()))));
    }
    return set;
}

Dataset truthTable(Logic logic)
{
    Dataset data{{"a", "b"}, {"0", "1"}, {0, 0, 0, 1, 1, 0, 1, 1}, {}, {}};
    for (const auto& [a, b] : {std::pair{false, false}, {false, true}, {true, false}, {true, true}}) {
        const bool values[] = {a && b, a || b, !(a && b), a != b}; // as Logic lists them
        data.labels.push_back(values[int(logic)]);
    }
    return data;
}

} // namespace engine
