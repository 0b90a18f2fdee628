#pragma once

#include "engine/cluster/data_parallel_clock.h"
#include "engine/tape/operators.h"
#include "widgets/views/gantt.h"

#include <functional>
#include <memory>

namespace lessons {

// A step of several devices on the α-β clock: its passes and messages on a tape, and in lanes, for lessons about them.

using PlanPtr = std::shared_ptr<const engine::cluster::StepPlan>;

/// An element of something that has been made once, as an operand.
inline engine::Term elementOf(const std::string& id, engine::Indices at, double value,
                              engine::Precision precision = engine::Precision::Double)
{
    engine::Term term(value, id, precision);
    term.kind = engine::Term::Element, term.at = std::move(at), term.making = 0;
    return term;
}

/// Where the end of a stint stands on the tape: "F[2]" and the layer; what all do together has one row: "R[0]".
std::string rowOf(const engine::cluster::Stint& stint);
/// Rows of ends, each by the latest of what it waited for and how long it takes; nothing is made yet.
void planStints(engine::Tape& tape, const PlanPtr& plan);
/// What others read: the "timeline" of passes, the "transfers", messages.
void exportStints(engine::Values& values, const engine::cluster::StepPlan& plan);
/// All messages of the first device, in their order.
std::vector<engine::cluster::Transfer> sentByFirst(const engine::cluster::StepPlan& plan);
/// The lanes of the devices, and below them what all do together. From the fifth on, devices that do the same at the same times
/// have one lane, "5–16".
widgets::Gantt ganttOf(const PlanPtr& plan);
/// How long a sample takes in each dense layer of a net, and what follows it until the next, and how many bytes are learnt there.
engine::cluster::Workload workOf(const engine::Network& net, double element, double flopsPerSecond);
/// So many rounds, each of which takes the latency and the time of its bytes, as arithmetic.
engine::Term timeOfRounds(const engine::cluster::Rounds& rounds, const engine::cluster::Network& network);
/// The mean over so many digits, as arithmetic.
engine::Term meanOf(double mean, int digits);

constexpr int BiasesShown = 6; ///< of a gradient: those of the first outputs
template <class Real> void addBiases(std::vector<double>& numbers, const engine::Network& net, const std::vector<Real>& gradient)
{
    const auto first = gradient.begin() + std::ptrdiff_t(net.biases(net.depth() - 1)->offset);
    numbers.insert(numbers.end(), first, first + BiasesShown);
}
/// Rows of these, "gradients" on the tape: of each device the mean over its digits, then what is made of a column of them. A row
/// that follows is the mean over as many digits as all have.
engine::Quantity gradientRows(std::vector<double> numbers, std::vector<int> digits, engine::Precision precision,
                              std::function<engine::Term(const std::vector<engine::Term>& column)> joined);
/// How a counted or timed number looks.
widgets::Naming figure(const QString& name, const QString& tex = {}, int decimals = 0, std::vector<QStringList> axes = {},
                       const QString& origin = {});
/// Words of cards, and with them what is called alike in all of them: places.
void nameStintWords(widgets::Glossary& all);
void nameStints(widgets::Glossary& all, const engine::cluster::StepPlan& plan);

} // namespace lessons
