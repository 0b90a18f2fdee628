#include "engine/data/point_sets.h"
#include "engine/data/table.h"
#include "lessons/networks/playground/run.h"

#include <algorithm>
#include <cmath>

namespace lessons::playground {
namespace {

using engine::Dataset;
using engine::Random;

// Streams of random numbers under the seed: one for each thing that is drawn, so that none depends on another.
constexpr std::uint32_t DataStream = 1, SplitStream = 2, WeightStream = 3;
constexpr double MapBound = 6; // at least, of the point sets and of what is painted
constexpr const char* PointSets[] = {"circle", "xor", "gauss", "spiral", "plane", "multi-gauss"}; // as engine::PointSet

bool isPointSet(const Params& p) { return std::ranges::find(PointSets, p.data) != std::end(PointSets); }
bool isTable(const Params& p) { return !isPointSet(p) && p.data != "painted"; }

Dataset dataOf(const Params& p)
{
    if (p.data == "iris") return engine::iris();
    if (p.data == "penguins") return engine::penguins();
    if (p.data == "painted") return engine::pointsFrom(p.points);
    if (isTable(p)) return engine::readTable(p.data, p.table.form());
    const auto set = engine::PointSet(std::ranges::find(PointSets, p.data) - std::begin(PointSets));
    return engine::pointSet(set, p.samples, p.noise, Random(std::uint64_t(p.seed), DataStream), p.turns);
}

/// Both axes of the map show all of the data.
double boundOf(const Plan& plan, double least)
{
    double most = least;
    for (int row = 0; row < plan.data.rows(); ++row) {
        const QPointF place = plan.placeOf(row);
        most = std::max({most, std::abs(place.x()), std::abs(place.y())});
    }
    return std::ceil(most);
}

/// One output tells two classes apart by its sign where the loss wants ±1; otherwise each class has its own.
int outputsOf(const Params& p, int classes) { return classes == 2 && p.loss != LossName::CrossEntropy ? 1 : classes; }

engine::Loss lossOf(const Params& p, int outputs)
{
    if (p.loss == LossName::CrossEntropy) return engine::Loss::CrossEntropy;
    if (p.loss == LossName::SquaredError) return engine::Loss::MeanSquared;
    return outputs == 1 ? engine::Loss::Hinge : engine::Loss::MultiHinge;
}

engine::Network networkOf(const Params& p, const std::vector<int>& units, int inputs, int outputs)
{
    const auto activations = activationsOf(p.activation, int(units.size()));
    std::vector<engine::Layer> layers;
    for (std::size_t l = 0; l < units.size(); ++l) {
        layers.emplace_back(engine::Dense{units[l]});
        layers.emplace_back(activations[l]);
    }
    layers.emplace_back(engine::Dense{outputs});
    return {engine::Shape{inputs}, std::move(layers)};
}

std::vector<float> targetsOf(const std::vector<int>& labels, int outputs)
{
    std::vector<float> targets;
    for (const int label : labels)
        for (int output = 0; output < outputs; ++output)
            targets.push_back((outputs == 1 ? label == 1 : label == output) ? 1.0F : -1.0F);
    return targets;
}

} // namespace

PlanPtr planOf(const Params& p)
{
    Dataset data = dataOf(p);
    const auto features = featuresOf(p.features, data.columnCount());
    if (features.empty())
        throw engine::InputError(
            engine::message("messages", "features '%1': these data have the columns x1 to x%2, and at most 16 features are used")
                .with(p.features, data.columnCount()));
    const auto units = unitsIn(p.layers, MostUnits);
    const int outputs = outputsOf(p, int(data.classes.size()));
    auto plan = std::make_shared<Plan>(Plan{.data = std::move(data),
                                            .features = features,
                                            .units = units,
                                            .network = networkOf(p, units, int(features.size()), outputs),
                                            .loss = lossOf(p, outputs)});
    plan->split = engine::splitOf(plan->data, p.split, Random(std::uint64_t(p.seed), SplitStream));
    if (isTable(p)) plan->scaling = engine::scalingOf(plan->data, plan->split.train);
    const Dataset columns = plan->scaling ? engine::standardised(plan->data, *plan->scaling) : plan->data;
    plan->columns.assign(columns.features.begin(), columns.features.end());
    plan->bound = boundOf(*plan, isTable(p) ? 1 : MapBound);
    for (int row = 0; row < plan->data.rows(); ++row)
        for (const Feature& feature : features) plan->inputs.push_back(feature.of(plan->columnsOf(row)));
    if (plan->loss != engine::Loss::CrossEntropy) plan->targets = targetsOf(plan->data.labels, outputs);
    return plan;
}

engine::Samples Plan::samples() const
{
    // a single output has targets, but no class of its own for each label
    return {inputs, outputs() == classes() ? std::span<const int>(data.labels) : std::span<const int>(), targets};
}

engine::Recipe recipeOf(const Params& p, const Plan& plan)
{
    engine::Recipe recipe{plan.loss, {engine::Optimiser::Kind(p.optimizer), p.learningRate}, {}};
    if (p.regularization == PenaltyName::L1) recipe.penalty.l1 = p.penaltyRate;
    if (p.regularization == PenaltyName::L2) recipe.penalty.l2 = p.penaltyRate;
    return recipe;
}

std::vector<float> firstParameters(const Params& p, const engine::Network& network)
{
    return engine::initialParameters<float>(network, p.initialisation, Random(std::uint64_t(p.seed), WeightStream));
}

} // namespace lessons::playground
