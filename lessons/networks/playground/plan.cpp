#include "lessons/networks/playground/plan.h"

#include "engine/data/point_sets.h"
#include "engine/data/table.h"

#include <algorithm>
#include <cmath>
#include <filesystem>

namespace lessons::playground {
namespace {

using engine::Dataset;
using engine::Random;

constexpr double MapBound = 6; // at least, of the point sets and of what is painted
constexpr const char* PointSets[] = {"circle", "xor", "gauss", "spiral", "plane", "multi-gauss"}; // as engine::PointSet

std::optional<engine::PointSet> pointSetNamed(const std::string& name)
{
    const auto found = std::find(std::begin(PointSets), std::end(PointSets), name);
    return found == std::end(PointSets) ? std::nullopt : std::optional(engine::PointSet(found - std::begin(PointSets)));
}

Dataset dataOf(const Params& p)
{
    if (const auto set = pointSetNamed(p.data))
        return engine::pointSet(*set, p.samples, p.noise, Random(std::uint64_t(p.seed), DataStream), p.turns);
    if (p.data == "iris") return engine::iris();
    if (p.data == "penguins") return engine::penguins();
    if (p.data == "painted") return engine::pointsFrom(p.points);
    return engine::readTable(p.data, p.table.form());
}

bool isTable(const Params& p) { return !pointSetNamed(p.data) && p.data != "painted"; }

/// Both axes of the map show all of the data.
double boundOf(const Plan& plan, double least)
{
    double most = least;
    for (int row = 0; row < plan.data.rows(); ++row)
        for (int axis = 0; axis < 2; ++axis)
            most = std::max(most, std::abs(double(plan.columns[std::size_t(row * plan.data.columnCount() + axis)])));
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

std::vector<Feature> featuresFor(const Params& p, const Dataset& data)
{
    auto features = featuresOf(p.features, data.columnCount());
    if (features.empty())
        throw engine::InputError(
            engine::message("messages", "features '%1': these data have the columns x1 to x%2, and at most 16 features are used")
                .with(p.features, data.columnCount()));
    return features;
}

} // namespace

engine::Message Params::complaintAboutData(const std::string& text)
{
    if (pointSetNamed(text) || text == "iris" || text == "penguins" || text == "painted") return {};
    if (std::error_code ignored; std::filesystem::exists(text, ignored)) return {};
    const std::string names = "circle, xor, gauss, spiral, plane, multi-gauss, iris, penguins, painted";
    return engine::message("messages", "%1 or the path of a CSV file").with(names);
}

std::shared_ptr<const Plan> planOf(const Params& p)
{
    Dataset data = dataOf(p);
    const auto features = featuresFor(p, data);
    const auto units = unitsOf(p.layers);
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
        for (const Feature& feature : features)
            plan->inputs.push_back(feature.of(&plan->columns[std::size_t(row * plan->data.columnCount())]));
    if (plan->loss != engine::Loss::CrossEntropy) plan->targets = targetsOf(plan->data.labels, outputs);
    return plan;
}

engine::Samples Plan::samples() const
{
    // a single output has targets, but no class of its own for each label
    return {inputs, outputs() == classes() ? std::span<const int>(data.labels) : std::span<const int>(), targets};
}

const std::vector<int>& Order::of(const std::vector<int>& rows, std::uint64_t seed, int epoch)
{
    if (m_epoch != epoch || m_rows.size() != rows.size()) {
        m_rows = rows;
        engine::Random random(seed, FirstEpochStream + std::uint32_t(epoch));
        engine::shuffle(m_rows, random);
        m_epoch = epoch;
    }
    return m_rows;
}

} // namespace lessons::playground
