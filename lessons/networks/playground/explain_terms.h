#pragma once

#include "engine/nn/train.h"
#include "widgets/explanation.h"

namespace lessons::playground {

/// f(z) as arithmetic; `sum` is what z is made of and stands where z comes first. `shape` is γ or β as the network has it.
widgets::Term activated(engine::Activation f, const widgets::Term& sum, const widgets::Term& z, float shape);
/// f'(z), where y = f(z).
widgets::Term slopeOf(engine::Activation f, const widgets::Term& z, const widgets::Term& y, float shape);

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

/// The sum that single precision brought to `result`. Where large terms cancel, what their rounding added would be seen: it
/// then stands in the sum under its own name.
widgets::Term sumTo(std::vector<widgets::Term> terms, double result, const QString& name = {});

/// Whether every number in it can be written.
bool isFinite(const widgets::Term& term);

} // namespace lessons::playground
