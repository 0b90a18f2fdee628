#include "engine/nn/layer_statistics.h"
#include "lessons/networks/activations/run.h"
#include "lessons/trained.h"

#include <cmath>

namespace lessons::acts {

namespace {

constexpr std::uint32_t WeightStream = 1, FirstBatchStream = 16;
constexpr int Classes = 10, FewOf = 6; ///< the small net learns 2000 of the 12 000 images

engine::Samples samplesOf(const Plan& plan) { return {plan.data->inputs, plan.data->labels, {}}; }

/// A pass of each thread over the training or test images, which stay gathered as long as it is asked for one plan alone; the
/// next call overwrites it.
engine::Pass<float>& passOver(const State& s, bool tests)
{
    struct Known {
        std::weak_ptr<const Plan> of;
        engine::Pass<float> pass;
    };
    thread_local Known known[2];
    auto& [of, pass] = known[tests];
    if (of.lock() != s.plan) {
        const Plan& plan = *s.plan;
        engine::gather<float>(plan.network, samplesOf(plan), tests ? plan.data->test : plan.rows, pass);
        of = s.plan;
    }
    engine::forward<float>(s.plan->network, s.learner.parameters, pass);
    return pass;
}

/// The share of test images whose largest output is that of their class.
double accuracyOf(const State& s)
{
    engine::Pass<float>& pass = passOver(s, true);
    return engine::shareRight(pass.values(s.plan->network.depth()), pass.labels());
}

/// At how many of its training images each unit of the first hidden layer has a slope.
std::vector<double> openAt(const State& s)
{
    engine::AlignedVector<float> room;
    const auto slopes = engine::slopesOf(s.plan->network, s.learner.parameters, passOver(s, false), 1, room);
    std::vector<double> images;
    for (int unit = 0; unit < Width; ++unit) {
        const auto of = slopes.row(unit);
        images.push_back(double(of.size()) - double(std::count(of.begin(), of.end(), 0.0F)));
    }
    return images;
}

/// Test accuracy, of the deep net at each of the first ten steps and then at every tenth; and which units are open.
void judge(const Params& p, State& s)
{
    if (p.task == Task::Dead) s.alive = openAt(s);
    if (p.task == Task::Dead || s.step <= 10 || s.step % 10 == 0) s.accuracy = accuracyOf(s);
}

/// What the last batch left in each layer.
void look(const Params& p, State& s)
{
    const engine::Network& net = s.plan->network;
    const auto [low, high] = rangeOf(p.activation);
    s.lies.clear(), s.slopes.clear(), s.saturated.clear(), s.norms.clear();
    const auto append = [](std::vector<double>& list, const std::vector<double>& more) {
        list.insert(list.end(), more.begin(), more.end());
    };
    engine::AlignedVector<float> room;
    for (int l = 0; l < s.plan->layers; ++l) {
        const engine::Block& weights = *net.weights(2 * l);
        s.norms.push_back(engine::lengthOf(s.pass.gradient().subspan(weights.offset, weights.size())));
        append(s.slopes, engine::sharesOfPowersIn({LeastPower, 0, Bins}, s.pass.deltas(2 * l + 1)));
        if (l + 1 == s.plan->layers) break;
        append(s.lies, engine::sharesIn({low, high, Bins}, s.pass.values(2 * l + 2)));
        s.saturated.push_back(engine::shareBelow(Flat, engine::slopesOf(net, s.learner.parameters, s.pass, 2 * l + 1, room)));
    }
}

} // namespace

engine::Recipe recipeOf(const Params& p, int step)
{
    using engine::Optimiser;
    if (p.task == Task::Deep) return {engine::Loss::CrossEntropy, {.kind = Optimiser::Adam, .rate = p.learningRate}};
    return {engine::Loss::CrossEntropy, {.kind = Optimiser::Sgd, .rate = step <= BadSteps ? p.badRate : 0.1}};
}

std::pair<double, double> rangeOf(Activation kind)
{
    if (kind == Activation::Logistic) return {0, 1};
    if (kind == Activation::Tanh) return {-1, 1};
    if (kind == Activation::Linear || kind == Activation::PRelu) return {-4, 4};
    return {-1, 4};
}

std::shared_ptr<const Plan> planOf(const Params& p)
{
    const bool deep = p.task == Task::Deep;
    const int layers = deep ? p.depth : 2;
    auto data = picturesOf(p.images == Images::Fashion ? "fashion" : "digits");
    std::vector<engine::Layer> net;
    for (int l = 1; l < layers; ++l) {
        net.emplace_back(engine::Dense{Width});
        net.emplace_back(engine::ActivationLayer{p.activation, p.shapeOf(p.activation)});
    }
    net.emplace_back(engine::Dense{Classes});
    engine::Network network(engine::Shape{int(data->inputs.size() / data->labels.size())}, std::move(net));
    std::vector<int> rows;
    for (std::size_t n = 0; n < data->train.size(); n += deep ? 1 : FewOf) rows.push_back(data->train[n]);
    return std::make_shared<const Plan>(Plan{std::move(network), std::move(data), std::move(rows), layers});
}

State beginNet(const Params& p)
{
    State s;
    s.plan = planOf(p);
    s.learner.parameters =
        engine::initialParameters<float>(s.plan->network, p.initialisation, engine::Random(std::uint64_t(p.seed), WeightStream));
    const auto layers = std::size_t(s.plan->layers);
    s.lies.resize((layers - 1) * Bins), s.slopes.resize(layers * Bins), s.saturated.resize(layers - 1), s.norms.resize(layers);
    s.loss = std::nan("");                  // of no batch yet
    s.smoothed = std::log(double(Classes)); // of one who knows nothing
    if (p.task == Task::Dead) s.alive.resize(Width);
    judge(p, s);
    return s;
}

/// A batch is drawn anew in each step, so that the state needs no order of its rows.
std::vector<int> batchOf(const Params& p, const State& s, int step)
{
    engine::Random random(std::uint64_t(p.seed), FirstBatchStream + std::uint32_t(step));
    std::vector<int> batch;
    for (int n = 0; n < Batch; ++n) batch.push_back(s.plan->rows[std::size_t(random.below(int(s.plan->rows.size())))]);
    return batch;
}

float learn(const Params& p, State& s)
{
    return engine::trainStep<float>(s.plan->network, recipeOf(p, s.step), samplesOf(*s.plan), batchOf(p, s, s.step), s.learner,
                                    s.pass);
}

void stepNet(const Params& p, State& s)
{
    s.loss = double(learn(p, s));
    s.smoothed = 0.9 * s.smoothed + 0.1 * s.loss;
    if (s.half == 0 && s.smoothed < 0.5) s.half = s.step;
    look(p, s);
    judge(p, s);
}

int deadOf(const State& s) { return int(std::count(s.alive.begin(), s.alive.end(), 0.0)); }

} // namespace lessons::acts
