#include "engine/data/function_sets.h"
#include "engine/data/pairs.h"
#include "engine/data/split.h"
#include "engine/data/table.h"
#include "lessons/networks/learning/run.h"

#include <cmath>
#include <numbers>
#include <numeric>

namespace lessons::learning {
namespace {

constexpr std::uint32_t DataStream = 1, SplitStream = 2, WeightStream = 3;
constexpr int Drawn = 64, Hidden = 4;
constexpr double Noise = 0.3, From = -0.5, To = 1.5; ///< beside 0, so that w and b depend on each other

void standardise(std::vector<double>& column)
{
    const double n = double(column.size()), mean = std::accumulate(column.begin(), column.end(), 0.0) / n;
    double square = 0;
    for (double& x : column) x -= mean, square += x * x;
    for (double& x : column) x /= square > 0 ? std::sqrt(square / n) : 1;
}

Data drawn(const Params& p)
{
    const auto curve = p.data == "line" ? engine::Curve::Line : p.data == "sine" ? engine::Curve::Sine : engine::Curve::Parabola;
    engine::Random random(std::uint64_t(p.seed), DataStream);
    Data data{.x = {}, .names = {"x", "y"}};
    for (int i = 0; i < Drawn; ++i) {
        data.x.push_back(random.uniform(From, To));
        data.y.push_back(engine::curveValue(curve, data.x.back()) + Noise * random.normal());
    }
    return data;
}

/// Seven tenths of each species: bill length and depth.
Data penguins(const Params& p)
{
    engine::Dataset all = withColumns(engine::penguins(), {0, 1});
    all = withRows(all, splitOf(all, 0.7, engine::Random(std::uint64_t(p.seed), SplitStream)).train);
    Data data{.x = {}, .labels = all.labels, .names = all.columns, .classes = all.classes};
    for (int row = 0; row < all.rows(); ++row) data.x.push_back(all.at(row, 0)), data.y.push_back(all.at(row, 1));
    return data;
}

/// What is measured is standardised; of numbers the class is whether they are above 0.
Data dataOf(const Params& p)
{
    Data data;
    if (p.isDrawn()) data = drawn(p);
    else if (p.data == "penguins") data = penguins(p);
    else {
        engine::Pairs pairs = engine::readPairs(p.data, p.table.form());
        data = {.x = pairs.x, .y = pairs.y, .names = {pairs.xName, pairs.yName}, .notices = pairs.notices};
    }
    if (!p.isDrawn()) standardise(data.x), standardise(data.y);
    if (data.classes.empty())
        for (const double y : data.y) data.labels.push_back(y > 0);
    return data;
}

engine::Network networkOf(const Params& p, int inputs, int outputs)
{
    std::vector<engine::Layer> layers{engine::Dense{outputs}};
    if (p.model == Model::Mlp)
        layers = {engine::Dense{Hidden}, engine::ActivationLayer{engine::Activation::Tanh}, engine::Dense{outputs}};
    return engine::Network(engine::Shape{inputs}, layers);
}

/// Where it starts. A net as Xavier says; of one input a place of the landscape beside its middle, of two all weights 0.
std::vector<float> startOf(const Params& p, const Plan& plan)
{
    engine::Random random(std::uint64_t(p.seed), WeightStream);
    if (p.model == Model::Mlp) return engine::initialParameters<float>(plan.network, engine::Initialisation::Xavier, random);
    std::vector<float> start(plan.network.parameterCount());
    const double turn = random.uniform(0.55, 0.95) * std::numbers::pi, r = plan.classes.empty() ? 0.8 * plan.range() : 0;
    start[plan.axes[0]] = float(r * std::cos(turn)), start[plan.axes[1]] = float(r * std::sin(turn));
    return start;
}

} // namespace

PlanPtr planOf(const Params& p)
{
    using engine::Loss;
    const Data data = dataOf(p);
    const int classes = int(data.classes.size()), inputs = classes > 0 ? 2 : 1;
    const int outputs = classes > 0 ? classes : p.criterion == Criterion::CrossEntropy ? 2 : 1;
    const Loss losses[]{Loss::MeanSquared, Loss::MeanAbsolute, classes > 0 ? Loss::MultiHinge : Loss::Hinge, Loss::CrossEntropy};
    Plan plan{data, networkOf(p, inputs, outputs), losses[int(p.criterion)]};
    const auto put = [&](double x) { plan.features.push_back(float(p.model == Model::Quadratic ? x * x : x)); };
    for (std::size_t row = 0; row < data.x.size(); ++row) {
        put(data.x[row]);
        if (classes > 0) put(data.y[row]);
        for (int k = 0; k < outputs; ++k) {
            const bool is = data.labels[row] == (classes > 0 ? k : 1);
            plan.targets.push_back(classes > 0 || p.tellsClasses() ? (is ? 1.0F : -1.0F) : float(data.y[row]));
        }
    }
    const bool isNet = p.model == Model::Mlp;
    plan.axes = {0, isNet ? plan.network.weights(2)->offset : inputs == 1 ? plan.network.biases(0)->offset : 1};
    plan.start = startOf(p, plan);
    engine::Pass<float> pass;
    plan.startLoss = lossOf(plan, plan.start, pass);
    return std::make_shared<const Plan>(std::move(plan));
}

} // namespace lessons::learning
