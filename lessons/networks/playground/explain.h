#pragma once

#include "lessons/named_terms.h"
#include "lessons/networks/playground/numbers.h"

namespace lessons::playground {

/// The sum behind the number that a region carries; nothing for a region without a number.
std::optional<widgets::Explanation> explain(const Now& now, const widgets::RegionName& region);

// Its kinds; indices are those of a region that exists.
widgets::Explanation explainSquare(const Now& now, Unit unit, Square square);
widgets::Explanation explainOutput(const Now& now, Square square);
widgets::Explanation explainPoint(const Now& now, int row, Unit unit);
/// The weight of an input, or the bias.
widgets::Explanation explainParameter(const Now& now, Unit unit, std::optional<int> input);
widgets::Explanation explainConfusion(const Now& now, int truth, int answer);
std::optional<widgets::Explanation> explainChart(const Now& now, const QString& id, int curve, int place);

/// What a unit computes from the numbers before it, spelled out; `z` is its weighted sum as the network has it.
widgets::Term answerOf(const State& state, Unit unit, const std::vector<widgets::Term>& before, float z);
/// The γ or β of a hidden unit's activation; of PReLU it is learnt.
float shapeOf(const State& state, Unit unit);
engine::Activation activationOf(const Plan& plan, int layer);

/// A number of a data point, with the region where it stands at a step (-1: the one that is explained), and all of a layer's.
widgets::Term standingAt(const State& state, int row, Unit unit, int step = -1);
std::vector<widgets::Term> layerAt(const State& state, int row, int layer, int step = -1);
struct Truth;
Truth truthOf(const Plan& plan, int row);

/// "Hidden 1: neuron [0, 3]", "x₁", "loss of the point": for a person.
QString nameOf(const Plan& plan, Unit unit);
/// What indices mean, in words: "neuron 4 of layer 1", "x₁", "output 1".
QString wordFor(const Plan& plan, Unit unit);
/// For a title, which has little room: "neuron [0, 3]", and "Hidden 1, at (-0.25, -3.56)" beside it.
QString shortName(const Plan& plan, Unit unit);
QString inLayer(const Plan& plan, Unit unit, const QString& where);
/// "at (-0.25, -3.56)", in the data's own units.
QString placeName(const Plan& plan, double x, double y);
/// "training point [17] at (-0.25, -3.56)"
QString pointName(const Plan& plan, int row);
/// "a^{(0)}_{3}", "x_1^2"
QString texOf(const Plan& plan, Unit unit);
/// A feature as arithmetic with the columns that it is made of.
widgets::Term featureOf(const Feature& feature, const std::function<widgets::Term(int column)>& columnAt);

} // namespace lessons::playground
