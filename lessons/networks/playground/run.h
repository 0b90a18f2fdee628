#pragma once

#include "engine/data/dataset.h"
#include "engine/data/split.h"
#include "lessons/live_machine.h"
#include "lessons/networks/playground/params.h"

#include <QPointF>

#include <memory>

namespace lessons::playground {

/// One input of the network, made of the data's standardised columns: "x1", "x1^2", "x1x2", "sin(x1)", ...
struct Feature {
    enum Kind { Column, Square, Product, Sine };
    Kind kind;
    int first, second; ///< columns

    bool operator==(const Feature&) const = default;
    /// Of a row of columns.
    float of(const float* row) const;
    /// "x₁", "x₁²", "x₁x₂", "sin x₁": for a person.
    QString name() const;
    QString tex() const;
};

/// The features that a text names, of data with so many columns; none if it names something that is not there, or too much.
std::vector<Feature> featuresOf(const std::string& text, int columns);

/// What a run has and never changes: the data, cut into parts, and the network that learns from it.
struct Plan {
    engine::Dataset data = {}; ///< in its own units
    engine::Split split = {};
    std::optional<engine::Scaling> scaling = {}; ///< of tables
    std::vector<float> columns = {}; ///< rows x columns: what features are made of; point sets as they are, tables standardised
    double bound = 1;                ///< the map shows both axes from -bound to bound, in the units of `columns`
    std::vector<Feature> features = {}; ///< the network's inputs
    std::vector<float> inputs = {};     ///< rows x features
    std::vector<float> targets = {};    ///< rows x outputs, where the loss wants ±1
    std::vector<int> units = {};        ///< of the hidden layers
    engine::Network network;            ///< dense and activation in turn; the output layer is dense alone
    engine::Loss loss;

    int classes() const { return int(data.classes.size()); }
    int outputs() const { return network.shape(network.depth()).features(); }
    /// The network's layer of neurons l (0: first hidden) as indices of engine layers: its dense layer, and what its values()
    /// are after the activation.
    int denseOf(int l) const { return 2 * l; }
    int valuesOf(int l) const { return l < int(units.size()) ? 2 * l + 2 : 2 * l + 1; }
    /// Hidden layers and the output layer.
    int neuronLayers() const { return int(units.size()) + 1; }
    int neurons(int l) const { return l < int(units.size()) ? units[std::size_t(l)] : outputs(); }

    engine::Samples samples() const;
    /// Where a row of the data lies in the plane.
    QPointF placeOf(int row) const
    {
        const float* at = &columns[std::size_t(row * data.columnCount())];
        return {double(at[0]), double(at[1])};
    }
};

/// The order in which an epoch takes the training rows: shuffled by (seed, epoch), so a copy need not carry it.
class Order {
public:
    Order() = default;
    Order(const Order&) {}
    Order(Order&&) noexcept = default;
    Order& operator=(const Order&)
    {
        m_epoch = -1;
        return *this;
    }
    Order& operator=(Order&&) noexcept = default;

    const std::vector<int>& of(const std::vector<int>& rows, std::uint64_t seed, int epoch);

private:
    int m_epoch = -1;
    std::vector<int> m_rows;
};

/// All that changes from step to step.
struct State {
    std::shared_ptr<const Plan> plan;
    engine::Learner<float> learner;
    int epoch = 0, next = 0;     ///< epochs begun, and how many rows of this one have been used
    std::vector<int> batch;      ///< rows of the data used by the last step
    float batchLoss = 0;         ///< before the last step's update, without penalty
    std::vector<float> gradient; ///< of the last step, without penalty, in the order of the parameters
    Order order;
    engine::Pass<float> pass; ///< scratch of step()
};

using StatePtr = std::shared_ptr<const State>;

/// Mean loss and share of right answers on the training and the test part.
struct Measures {
    static constexpr std::size_t Count = 4;
    double trainLoss, testLoss, trainAccuracy, testAccuracy; ///< NaN: no value, there are no points or no answers

    std::vector<double> list() const { return {trainLoss, testLoss, trainAccuracy, testAccuracy}; }
};

extern const engine::Training<Params, State> training;

/// The network's values at these rows of the data, or at places of the plane. Each thread has its own, and the next call
/// overwrites them.
engine::Pass<float>& passOver(const Plan& plan, const std::vector<float>& parameters, std::span<const int> rows);
engine::Pass<float>& passOver(const State& state, const std::vector<int>& rows);
const engine::Pass<float>& passAt(const State& state, std::span<const QPointF> places);
Measures measuresOf(const State& state);
/// The test points by class and answer, at truth * classes + answer; nothing if one of them has no answer.
std::optional<std::vector<std::vector<int>>> answeredOf(const State& state);
/// The class that the network answers, given its outputs (two classes can share one output: its sign); NoAnswer if one of them
/// is no number.
int answerOf(const Plan& plan, const engine::Lanes<const float>& outputs, int sample);
constexpr int NoAnswer = -1;
/// The share of hidden units whose activation has no slope at any training row (ReLU below zero everywhere).
double deadShareOf(const State& state);

constexpr std::size_t MostShown = 1000; ///< points of each part: more would hide the map
/// Whether the network is given columns that the map has no axis for.
bool usesMore(const Plan& plan);

/// What makes a picture need a word: of the training and test points as they are answered now.
struct Condition {
    std::optional<int> deadLayer;  ///< the first hidden layer of which no unit has a slope at any training point
    std::optional<int> onlyAnswer; ///< the one class that all points are answered, though they are of several
    int apart = 0;                 ///< points whose answer is another than the map's at their place
};
Condition conditionOf(const State& state);

// Why a run ended, besides what a step threw.
constexpr const char *NoNumber = "no-number", *Accurate = "accurate", *Dead = "dead", *NoPoints = "no-points";

using Now = At<Params, State>;

/// The points that are drawn, in this order, and how; of those in the batch also a ring.
struct Drawn {
    std::vector<int> rows;
    std::vector<widgets::Mark> marks;
};
Drawn drawnRows(const Now& now);

extern const LiveMachine<Params, State> machine;
/// The state, for what outlives the step.
StatePtr kept(const Now& now);

// Its parts.
/// What there is at a step: the parameters, how the points are answered, and loss and accuracy of both parts.
void record(Tape& tape, const Now& now);
/// "testLoss": how the tape and the JSON call a number of a curve.
const char* measureId(bool isLoss, bool tests);
Glossary names(const Now& now);
/// The network with its maps, the output map, and how the points are answered.
ViewPtr stage(const Now& now);
/// The sum behind a number of a point, a parameter or a count; nothing for what the tape explains.
std::optional<widgets::Explanation> explain(const Now& now, const widgets::RegionName& region);
std::vector<Counted> countsOf(const State& state);
/// How many samples the next step takes, and the operations of one of them.
int samplesOfNext(const Now& now);
Inside insideOf(const Now& now, int place);
std::vector<Question> questionsOf(const Now& changed);
Outcome outcomeOf(const Now& now, const Curves& curves, const Question& question);
std::string quantityOf(const Now& now, const QString& value);
/// What the lesson proves.
std::vector<Claim> claims();
/// The net, to be taken out.
Net netAt(const Now& now);

} // namespace lessons::playground
