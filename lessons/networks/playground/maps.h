#pragma once

#include "lessons/networks/playground/run.h"

#include <QPointF>

namespace lessons::playground {

constexpr int MapSide = 64; ///< points along each axis of the plane for which the network is asked

/// A square of the map, counted from the top left one; the network is asked in its middle.
struct Square {
    int row, column;
};

/// The middle of a square in the units of Plan::columns.
QPointF middleOf(const Plan& plan, Square square);

/// The network's values all over the map: sample row * MapSide + column. Each thread has its own, and the next call overwrites
/// them.
const engine::Pass<float>& overMap(const Plan& plan, const std::vector<float>& parameters);

/// The same of one square alone, bit for bit, as its only sample.
const engine::Pass<float>& atSquare(const Plan& plan, const std::vector<float>& parameters, Square square);

/// The values of one unit; layer -1 holds the inputs.
std::span<const float> responseOf(const Plan& plan, const engine::Pass<float>& pass, int layer, int unit);
/// What the ends of the ramp mean, for a layer: 1 where its activation is bounded by it, otherwise the largest |value| on the
/// map. Each input has its own.
double boundOf(const Plan& plan, const engine::Pass<float>& pass, int layer, int unit);

/// What the output map shows: for two classes from -1 (surely class 0) to 1 (surely class 1), one number for each point; for
/// more of each class how sure the network is of it.
std::vector<std::vector<float>> certainties(const Plan& plan, const engine::Pass<float>& pass);
/// Of one sample: the number that its colour stands for. Of more than two classes it is the greatest.
float certaintyOf(const Plan& plan, const engine::Pass<float>& pass);

} // namespace lessons::playground
