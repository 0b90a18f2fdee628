#pragma once

#include "engine/nn/train.h"
#include "lessons/activation_terms.h"

namespace lessons::playground {

/// e^output / Σ e^outputs, all of them less than the greatest so that nothing overflows.
widgets::Term softmaxOf(const std::vector<widgets::Term>& outputs, int place);

/// The loss of a sample; `targets` are used by the losses that compare with ±1, `label` by the others.
struct Truth {
    int label;
    std::vector<widgets::Term> targets;
};
widgets::Term lossOf(engine::Loss loss, const std::vector<widgets::Term>& outputs, const Truth& truth);
/// How it changes with one of the outputs.
widgets::Term lossSlope(engine::Loss loss, const std::vector<widgets::Term>& outputs, const Truth& truth, int output);

/// A parameter before a step, the slope of the loss (without penalty) by it, the parameter after it, and the moments before.
struct Mover {
    widgets::Term value, gradient;
    float after, first = 0, second = 0;
    bool punished = true; ///< weights are, biases are not
};
/// The parameter after the step, which is the optimiser's `count`-th.
widgets::Term updated(const engine::Recipe& recipe, const Mover& mover, std::int64_t count);

// What single precision brought to `result`. Where large numbers cancel, what their rounding added would be seen: then it
// stands beside them under its own name, but never more of it than rounding can account for.
/// `reach`: the size of all that was rounded on the way.
widgets::Term cameTo(widgets::Term exact, double reach, double result);
widgets::Term sumTo(std::vector<widgets::Term> terms, double result, const QString& name = {});

/// Whether every number in it can be written.
bool isFinite(const widgets::Term& term);

} // namespace lessons::playground
