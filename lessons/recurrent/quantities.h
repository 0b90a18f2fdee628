#pragma once

#include "engine/tape/operators.h"
#include "engine/tape/tape.h"
#include "lessons/recurrent/training.h"
#include "lessons/taped.h"
#include "widgets/views/naming.h"

namespace lessons::recurrent {

// A walk through time on a tape: maps are {units, T}.

/// Column t of a map, and the map whose columns come one time step later, the first being 0.
engine::Quantity columnOf(const engine::Quantity& map, int t);
engine::Quantity oneLater(const engine::Quantity& map);
/// What will be made under this name, as an operand of its own earlier columns.
engine::Quantity later(const std::string& id, const engine::Numbers& numbers);
/// Rows of a gate in a block that has those of all gates below each other.
engine::Numbers rowsOfGate(const engine::Block& block, const std::vector<float>& flat, int gate, int units);

/// The numbers of measure() as quantities of these names: what curves, cards and tables know them by.
constexpr const char* MeasureIds[] = {"batchLoss", "testLoss", "lineLoss", "sameLoss", "solved", "gradientRatio"};
constexpr const char* BaselineIds[] = {"lineLoss", "sameLoss"};
void recordMeasures(engine::Tape& tape, const Setup& setup, const State& state);
widgets::Glossary measureNames(const Setup& setup);
std::vector<ChartOf> measureCharts(const Setup& setup);

} // namespace lessons::recurrent
