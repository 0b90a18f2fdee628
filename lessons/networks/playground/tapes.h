#pragma once

#include "lessons/dense_step.h"
#include "lessons/networks/playground/units.h"

namespace lessons::playground {

/// All numbers of a row of the data, and what they are made of: its columns "x", "input", "neuron[l]", its "loss", and by the way
/// back from that "dL/dz[l]".
widgets::Frame pointOf(const Now& now, int row);

/// The values and slopes of a row alone; and one of its numbers there.
const engine::Pass<float>& passThrough(const Plan& plan, const std::vector<float>& parameters, int row);
float numberIn(const Plan& plan, const engine::Pass<float>& pass, int row, Unit unit);
/// A number of a point in somebody else's arithmetic, with the place where it stands at a step.
engine::Term standing(const Plan& plan, int row, Unit unit, float value, int step = -1);

/// f(z); a PReLU has learnt a γ for each unit.
Quantity activatedIn(const State& state, int layer, const Quantity& z);
/// Of a row, whose target "t" it puts on the tape if the loss has one.
Quantity lossOf(const Plan& plan, Tape& tape, const Quantity& y, int row);

/// The weights or biases of a layer as the last step made them, with their slopes; at step 0 as they were drawn. What the step
/// did not make, but a hand, is a leaf.
widgets::Frame updateOf(const Now& now, int layer, bool isWeight, const QString& origin);
/// What a leaf is: drawn at random, set by hand. `at`: where it lies among all parameters.
QString originOf(const Now& now, std::size_t at, bool isWeight);

} // namespace lessons::playground
