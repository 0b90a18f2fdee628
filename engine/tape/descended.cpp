#include "engine/tape/descended.h"

#include "engine/tape/operation.h"

namespace engine {
namespace {

/// √v + ε
Quantity rootOf(const Optimiser& how, const Quantity& v) { return sqrt(v) + Quantity(how.epsilon, "ε"); }

/// share before + (1 - share) fresh
Quantity average(double share, const char* name, const Quantity& before, const Quantity& fresh)
{
    return Quantity(share, name) * before + Quantity(1 - share, ("1 − " + std::string(name)).c_str()) * fresh;
}

} // namespace

Quantity firstMoment(const Optimiser& how, std::int64_t t, const Quantity& g, const Quantity& before)
{
    requireSound(how);
    require(how.hasFirst(), "this optimiser keeps no average of gradients");
    if (how.isAdam()) return average(how.beta1, "β₁", before, g);
    const Quantity kept = Quantity(how.momentum, "μ") * before;
    return t == 1 || how.dampening == 0 ? kept + g : kept + Quantity(1 - how.dampening, "1 − τ") * g;
}

Quantity secondMoment(const Optimiser& how, const Quantity& g, const Quantity& before)
{
    requireSound(how);
    require(how.hasSecond(), "this optimiser keeps no squares of gradients");
    if (how.kind == Optimiser::Adagrad) return before + square(g);
    return how.isAdam() ? average(how.beta2, "β₂", before, square(g)) : average(how.alpha, "α", before, square(g));
}

Quantity corrected(const Quantity& moment, double beta, std::int64_t t, const char* name)
{
    const std::string factor = std::string("1/(1 − ") + name + '^' + std::to_string(t) + ')';
    return moment * Quantity(correctionOf(beta, t), factor.c_str());
}

Quantity descended(const Optimiser& how, std::int64_t t, const Quantity& p, const Quantity& g, const Quantity& first,
                   const Quantity& second)
{
    requireSound(how);
    const Quantity rate(how.rate, "η");
    switch (how.kind) {
    case Optimiser::Sgd: return p - rate * g;
    case Optimiser::Momentum: return p - rate * first;
    case Optimiser::Nesterov: return p - rate * (g + Quantity(how.momentum, "μ") * first);
    case Optimiser::Adagrad:
    case Optimiser::RmsProp: return p - rate * g / rootOf(how, second);
    case Optimiser::Adam:
    case Optimiser::AdamW: break;
    }
    const Quantity step = rate * corrected(first, how.beta1, t, "β₁") / rootOf(how, corrected(second, how.beta2, t, "β₂"));
    return how.kind == Optimiser::Adam ? p - step : p * Quantity(1 - how.rate * how.decay, "1 − ηλ") - step;
}

} // namespace engine
