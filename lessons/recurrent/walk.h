#pragma once

#include "engine/tape/numbers.h"
#include "lessons/recurrent/training.h"

namespace lessons::recurrent {

/// The way of one test sequence through the net with these weights, and back: deltas are those of the answer, ∂y/∂h, so that they
/// fade as those of any loss do, and are there where nothing is wrong, too. Each thread has its own pass.
const engine::Pass<float>& walkThrough(const Plan& plan, std::span<const float> parameters, int row);

// Of a sample of a pass, {units, T}: what the cell keeps for itself (rows of its `gate`th matrix), the derivatives by the sums of
// its gates, what it hands on, and ∂/∂h_t of what was judged.
engine::Numbers keptBy(const Plan& plan, const engine::Pass<float>& pass, int gate, int sample = 0);
engine::Numbers sumSlopes(const Plan& plan, const engine::Pass<float>& pass, int gate, int sample = 0);
engine::Numbers hiddenStates(const Plan& plan, const engine::Pass<float>& pass, int sample = 0);
engine::Numbers hiddenSlopes(const Plan& plan, std::span<const float> parameters, const engine::Pass<float>& pass,
                             int sample = 0);
/// ∂/∂x_t of what was judged, of the numbers of a sequence alone (not of its marks): {T}, by Wᵀ from the derivatives of the sums.
/// Of a text how long it is, as a character has many numbers.
engine::Numbers inputSlopes(const Plan& plan, std::span<const float> parameters, const engine::Pass<float>& pass, int sample = 0);
/// |∂y/∂x_t|, on average over all test sequences: {T}
std::vector<double> sensitivity(const Plan& plan, const std::vector<float>& parameters);
/// What enters the cell, {features, T}: of a text the vectors of its characters.
engine::Numbers inputsOf(const Plan& plan, const engine::Pass<float>& pass, int sample = 0);
/// The feature of the output that is the answer to a test.
int answerOf(const Plan& plan, int test);

} // namespace lessons::recurrent
