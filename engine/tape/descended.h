#pragma once

#include "engine/nn/optimiser.h"
#include "engine/tape/operators.h"

namespace engine {

/// A step of an optimiser as quantities, so that each moment can have a name and a card of its own; see Optimiser. `t` counts
/// steps from 1, `before` is the moment of the step before (at first zeros). Throws InputError for a moment it does not have.
///     m = tape.make("m", firstMoment(how, t, g, m)), v = tape.make("v", secondMoment(how, g, v));
///     w = tape.make("w", descended(how, t, w, g, m, v));

/// momentum v + g, or β₁ m + (1 - β₁) g.
Quantity firstMoment(const Optimiser& how, std::int64_t t, const Quantity& g, const Quantity& before);
/// v + g², α v + (1 - α) g², or β₂ v + (1 - β₂) g².
Quantity secondMoment(const Optimiser& how, const Quantity& g, const Quantity& before);
/// A moment without the share of the zero that it began with: m / (1 - β^t).
Quantity corrected(const Quantity& moment, double beta, std::int64_t t, const char* name);
/// The parameter after the step. A moment that the optimiser does not have is not looked at.
Quantity descended(const Optimiser& how, std::int64_t t, const Quantity& p, const Quantity& g, const Quantity& first = 0,
                   const Quantity& second = 0);

} // namespace engine
