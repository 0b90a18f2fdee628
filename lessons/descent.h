#pragma once

#include "engine/nn/optimiser.h"
#include "lessons/machine.h"

namespace lessons {

/// A step of an optimiser on a part of a net.
struct Descent {
    const engine::Block& block;
    const engine::Learner<float>&before, &after;
    const engine::Optimiser& how;
    engine::Penalty penalty = {};
    std::string of = {}; ///< what its memories are of: they are called "m′" and "v′", and this behind it
    bool spelled =
        false; ///< what it remembers after the step is called "m" and "v", the gradient with its penalty "g": for cards

    /// These of all parameters, as `like`; nothing remembered yet are zeros.
    engine::Numbers numbers(std::span<const float> all, const Quantity& like) const;
};
/// What it makes of w and of the loss's gradient, with the numbers of the training; weights are punished, all else is not.
Quantity descended(Tape& tape, const Descent& descent, const Quantity& w, Quantity gradient);

} // namespace lessons
