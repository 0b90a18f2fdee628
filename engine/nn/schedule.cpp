#include "engine/nn/schedule.h"

#include "engine/core/elementary.h"
#include "engine/core/error.h"

#include <algorithm>

namespace engine {
namespace {

/// By repeated squaring: pow differs between machines.
double power(double base, std::int64_t exponent)
{
    double product = 1;
    for (; exponent > 0; exponent /= 2, base *= base)
        if (exponent % 2 == 1) product *= base;
    return product;
}

void check(const Schedule& s, std::int64_t step)
{
    if (step < 0) throw InputError("a schedule's steps count from 0");
    if (s.steps < 1 || s.every < 1 || s.warmUp < 0) throw InputError("a schedule should have at least one step");
}

} // namespace

double rateAt(const Schedule& s, std::int64_t step)
{
    check(s, step);
    if (step < s.warmUp) return s.rate * double(step + 1) / double(s.warmUp + 1);
    const std::int64_t k = step - s.warmUp;
    const double share = double(std::min(k, s.steps)) / double(s.steps);
    switch (s.kind) {
    case Schedule::Constant: break;
    case Schedule::Step: return s.rate * power(s.factor, k / s.every);
    case Schedule::Cosine: return s.last + (s.rate - s.last) * (1 + portableCos(3.141592653589793 * share)) / 2;
    case Schedule::Linear: return s.rate + (s.last - s.rate) * share;
    }
    return s.rate;
}

} // namespace engine
