#pragma once

#include "engine/nn/activation.h"
#include "lessons/named_terms.h"

namespace lessons {

/// f(z) as arithmetic; `sum` is what z is made of and stands where z comes first. `shape` is γ or β as the network has it.
widgets::Term activated(engine::Activation f, const widgets::Term& sum, const widgets::Term& z, float shape);
/// f'(z), where y = f(z).
widgets::Term slopeOfActivation(engine::Activation f, const widgets::Term& z, const widgets::Term& y, float shape);

} // namespace lessons
