#pragma once

#include "engine/data/dataset.h"
#include "engine/data/split.h"
#include "lessons/live_machine.h"
#include "lessons/networks/playground/params.h"

#include <QPointF>

#include <memory>

namespace lessons::playground {

/// tr() under the lesson's own context.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(playground)
};

/// One input of the network, made of the data's standardised columns: "x1", "x1^2", "x1x2", "sin(x1)", ...
struct Feature {
    enum Kind { Column, Square, Product, Sine };
    Kind kind;
    int first, second; ///< columns

    bool operator==(const Feature&) const = default;
    /// Of a row of columns; and as arithmetic.
    float of(const float* row) const;
    engine::Term of(const std::function<engine::Term(int column)>& x) const;
    /// "x₁", "x₁²", "x₁x₂", "sin x₁": for a person.
    QString name() const;
    QString tex() const;
};

/// The features that a text names, of data with so many columns; none if it names something that is not there, or too much.
std::vector<Feature> featuresOf(const std::string& text, int columns);

/// What has a number: a neuron by layer (0: first hidden) and place, or something else in a layer of its own.
struct Unit {
    int layer, place;
    bool operator==(const Unit&) const = default;
};

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
    int inputsOf(int l) const { return network.shape(denseOf(l)).features(); }
    const engine::Block& weights(int l) const { return *network.weights(denseOf(l)); }
    const engine::Block& biases(int l) const { return *network.biases(denseOf(l)); }
    /// Where a weight lies among all parameters.
    std::size_t weightAt(Unit unit, int input) const
    {
        return weights(unit.layer).offset + std::size_t(unit.place * inputsOf(unit.layer) + input);
    }

    engine::Samples samples() const;
    const float* columnsOf(int row) const { return &columns[std::size_t(row * data.columnCount())]; }
    /// Where a row of the data lies in the plane.
    QPointF placeOf(int row) const { return {double(columnsOf(row)[0]), double(columnsOf(row)[1])}; }
    /// Whether the network is given columns that the map has no axis for.
    bool usesMore() const;
};
using PlanPtr = std::shared_ptr<const Plan>;

/// Throws InputError if the data cannot be used, or the features are not in it.
PlanPtr planOf(const Params& params);
/// How these parameters train, and what training starts from.
engine::Recipe recipeOf(const Params& params, const Plan& plan);
std::vector<float> firstParameters(const Params& params, const engine::Network& network);

/// All that changes from step to step.
struct State {
    PlanPtr plan;
    engine::Learner<float> learner = {};
    int epoch = 0, next = 0;                            ///< epochs begun, and how many rows of this one have been used
    std::vector<int> batch = {};                        ///< rows of the data used by the last step
    float batchLoss = 0;                                ///< before the last step's update, without penalty
    std::vector<float> gradient = {};                   ///< of the last step, without penalty, in the order of the parameters
    std::shared_ptr<const std::vector<int>> order = {}; ///< of the rows in this epoch; nothing: it is drawn when it is needed
    engine::Pass<float> pass = {};                      ///< scratch of step()
};
using StatePtr = std::shared_ptr<const State>;
using Now = At<Params, State>;

extern const engine::Training<Params, State> training;
extern const LiveMachine<Params, State> machine;
// Why a run ended, besides what a step threw.
constexpr const char *NoNumber = "no-number", *Accurate = "accurate", *Dead = "dead", *NoPoints = "no-points";

/// "weight[0,1,2]" or "bias[0,1]" by where it lies among all parameters; nothing if there is no such one.
std::optional<std::size_t> parameterNamed(const Plan& plan, const widgets::RegionName& name);

// --- what the network answers -----------------------------------------------------------------------------------------

/// The network's values at these rows of the data, or at places of the plane. Each thread has its own, and the next call
/// overwrites them.
engine::Pass<float>& passOver(const Plan& plan, const std::vector<float>& parameters, std::span<const int> rows);
engine::Pass<float>& passOver(const State& state, const std::vector<int>& rows);
const engine::Pass<float>& passAt(const State& state, std::span<const QPointF> places);

/// Mean loss and share of right answers on the training and the test part.
struct Measures {
    static constexpr std::size_t Count = 4;
    double trainLoss, testLoss, trainAccuracy, testAccuracy; ///< NaN: no value, there are no points or no answers

    std::vector<double> list() const { return {trainLoss, testLoss, trainAccuracy, testAccuracy}; }
};
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
/// What makes a picture need a word: of the training and test points as they are answered now.
struct Condition {
    std::optional<int> deadLayer;  ///< the first hidden layer of which no unit has a slope at any training point
    std::optional<int> onlyAnswer; ///< the one class that all points are answered, though they are of several
    int apart = 0;                 ///< points whose answer is another than the map's at their place
};
Condition conditionOf(const State& state);
/// Numbers for histograms.
std::vector<Counted> countsOf(const State& state);

// --- questions and claims ---------------------------------------------------------------------------------------------

std::vector<Question> questionsOf(const Now& changed);
std::vector<Claim> claims();

} // namespace lessons::playground
