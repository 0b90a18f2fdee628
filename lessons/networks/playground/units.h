#pragma once

#include "lessons/networks/playground/run.h"

namespace lessons::playground {

/// What has a number: a neuron by layer (0: first hidden) and place, or something else in a layer of its own.
struct Unit {
    int layer, place;
};
// Layers of the numbers that a data point or a place on the map has, besides those of the network.
constexpr int Inputs = -1, Coordinates = -2, PointLoss = -3, OutputMap = -4;

/// How the loss of a point changes with this neuron's weighted sum: a unit, too, behind all neurons.
Unit slopeOf(const Plan& plan, Unit neuron);
/// The other way round; nothing if it is no slope.
std::optional<Unit> neuronOfSlope(const Plan& plan, Unit unit);
/// How many numbers a data point has, and which of them is this unit's: its loss, its coordinates, the inputs that are made of
/// them, the answers of the neurons, and the slopes. In this order they are the columns of the region "point".
int pointColumns(const Plan& plan);
int columnOf(const Plan& plan, Unit unit);
Unit unitOf(const Plan& plan, int column);
/// An input that is a column as it is is what that column is.
Unit madeAs(const Plan& plan, Unit unit);

// Where parameters lie in the flat vector, how many inputs the neurons of a layer have, and what they make of their sums.
std::size_t weightAt(const Plan& plan, Unit unit, int input);
std::size_t biasAt(const Plan& plan, Unit unit);
int inputsOf(const Plan& plan, int layer);
engine::Activation activationOf(const Plan& plan, int layer);
/// The γ or β of a neuron's activation: learnt, or customary.
double shapeOf(const State& state, Unit unit);

// --- the names of regions, and of quantities on a tape ----------------------------------------------------------------
/// "input[0]", "neuron[0,3]", "x[0]", "dL/dz[0,3]", "loss", "output": of a point's tape, of maps; and what it is the name of.
QString elementOf(const Plan& plan, Unit unit);
std::optional<Unit> unitNamed(const Plan& plan, const widgets::RegionName& element);
/// "weight[0]": a quantity with a layer of its own.
std::string layered(const char* what, int layer);
QString pointId(const Plan& plan, int row, Unit unit);
/// A place on a unit's map.
QString squareId(const Plan& plan, Unit unit, const std::vector<int>& at);
/// "weight[0,1,2]" and "bias[0,1]".
QString weightId(Unit unit, int input);
QString biasId(Unit unit);

// --- in words ---------------------------------------------------------------------------------------------------------
/// "Hidden 1", "Output".
QString nameOf(const Plan& plan, int layer);
/// "Hidden 1: neuron [0, 3]", "x₁", "loss of the point"; and for a title, which has little room, "neuron [0, 3]".
QString nameOf(const Plan& plan, Unit unit);
QString shortName(const Plan& plan, Unit unit);
/// What indices mean: "neuron 4 of layer 1", "x₁", "output 1".
QString wordFor(const Plan& plan, Unit unit);
/// "Hidden 1, at (-0.25, -3.56)"
QString inLayer(const Plan& plan, Unit unit, const QString& where);
/// "at (-0.25, -3.56)", in the data's own units.
QString placeName(const Plan& plan, double x, double y);
/// "training point [17] at (-0.25, -3.56)"
QString pointName(const Plan& plan, int row);
/// "loss[17]", "neuron[0,3,17]": how a copy calls a number of a point.
QString symbolOf(const Plan& plan, int row, Unit unit);
/// "weight from x₁ to neuron 2 of layer 1", "bias of output 1".
QString parameterName(const Plan& plan, int layer, const engine::Indices& at);
/// Of the weighted sums of a layer.
widgets::Naming sumName(const std::shared_ptr<const Plan>& plan, int layer);
/// "a^{(0)}_{3}", "x_1^2"
QString texOf(const Plan& plan, Unit unit);

} // namespace lessons::playground
