#pragma once

#include "lessons/networks/playground/maps.h"

namespace lessons::playground {

/// A neuron by layer (0: first hidden) and place; layer -1 holds the inputs.
struct Unit {
    int layer, place;
};

// Layers of the numbers that a data point has, besides those of the network.
constexpr int Inputs = -1, Coordinates = -2, PointLoss = -3;

/// In the layer of the slopes: how the loss of the point changes with this neuron's weighted sum.
Unit slopeOf(const Plan& plan, Unit neuron);
/// The other way round; nothing if it is no slope.
std::optional<Unit> neuronOfSlope(const Plan& plan, Unit unit);

/// How many numbers a data point has, and which of them is this unit's: its loss, its coordinates, the inputs that are made of
/// them, the answers of the neurons, and the slopes. In this order they are the columns of the region "point".
int pointColumns(const Plan& plan);
int columnOf(const Plan& plan, Unit unit);
Unit unitOf(const Plan& plan, int column);

/// What the network with these parameters makes of a row of the data.
float numberOfPoint(const Plan& plan, const std::vector<float>& parameters, int row, Unit unit);

// The names of regions.
/// "input[0]", "neuron[0,3]"
QString unitId(Unit unit);
QString pointId(const Plan& plan, int row, Unit unit);
/// A square of a unit's map; a single output has the output map.
QString squareId(const Plan& plan, Unit unit, Square square);
QString outputId(Square square);
/// "weight[0,1,2]" and "bias[0,1]".
QString weightId(Unit unit, int input);
QString biasId(Unit unit);

/// Where parameters lie in the flat vector.
std::size_t weightAt(const Plan& plan, Unit unit, int input);
std::size_t biasAt(const Plan& plan, Unit unit);
/// How many inputs the neurons of a layer have.
int inputsOf(const Plan& plan, int layer);

} // namespace lessons::playground
