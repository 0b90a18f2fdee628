#pragma once

#include "engine/tape/operators.h"
#include "engine/tape/tape.h"
#include "lessons/networks/playground/units.h"

namespace lessons::playground {

/// The number of a place of the map, and what it is made of: by the inputs' columns, by the layer before, or of "output" by the
/// output neurons.
engine::Tape tapeOfSquare(const State& state, Square square, Unit unit);
/// The same of a row of the data: also its "loss", and by the way back from that "dL/dz[l]".
engine::Tape tapeOfPoint(const State& state, int row, Unit unit);

/// An element in somebody else's arithmetic, with the place where it stands at a step.
engine::Term standing(const QString& name, float value, const QString& region, int step = -1);

/// A parameter of the network: a weight, or without an input a bias.
struct Parameter {
    Unit unit;
    std::optional<int> input;

    std::size_t at(const Plan& plan) const { return input ? weightAt(plan, unit, *input) : biasAt(plan, unit); }
    QString id() const { return input ? weightId(unit, *input) : biasId(unit); }
};

/// The weights and biases of a layer as the last step made them, from those before it and "dL/dweight[l]", "dL/dbias[l]"; as
/// parameters at step 0. What the step did not make, but a hand, is a leaf.
engine::Tape tapeOfUpdate(const Now& now, int layer);

/// What a leaf is: drawn at random, set by hand.
QString originOf(const Now& now, const Parameter& parameter);

} // namespace lessons::playground
