#include "lessons/blocks/taught.h"

#include "lessons/learner_bytes.h"

#include <algorithm>

namespace lessons::blocks {
namespace {

constexpr std::uint32_t WeightStream = 1;
constexpr int TestedEvery = 51, AtOnce = 125; ///< eleven times in three epochs; of pictures, so that little memory is taken

std::shared_ptr<const Plan> planOf(const Setup& setup)
{
    if (setup.plan) return setup.plan();
    engine::Model model = netOf(setup.block);
    engine::Network network(model.graph());
    return std::make_shared<const Plan>(Plan{std::move(model), std::move(network), picturesOf("fashion")});
}

double accuracyOf(const Plan& plan, const std::vector<float>& parameters)
{
    const Net net{plan.network, parameters, plan.data};
    const std::vector<int>& all = plan.data->test;
    int right = 0;
    for (std::size_t first = 0; first < all.size(); first += AtOnce) {
        const std::vector<int> rows(all.begin() + std::ptrdiff_t(first), all.begin() + std::ptrdiff_t(first + AtOnce));
        const std::vector<float> outputs = net.outputs(rows);
        for (std::size_t n = 0; n < rows.size(); ++n) {
            const auto own = outputs.begin() + std::ptrdiff_t(n) * Classes;
            right += std::max_element(own, own + Classes) - own == plan.data->labels[std::size_t(rows[n])];
        }
    }
    return double(right) / double(all.size());
}

/// How many of the batch were right, read off its pass.
double rightIn(State& s)
{
    const auto outputs = std::as_const(s.pass).values(s.plan->network.output());
    int right = 0;
    for (int n = 0; n < outputs.samples; ++n) {
        int best = 0;
        for (int k = 1; k < Classes; ++k)
            if (outputs(k, n) > outputs(best, n)) best = k;
        right += best == s.pass.labels()[std::size_t(n)];
    }
    return double(right) / outputs.samples;
}

/// Taps that wander begin where a convolution has them. (Dai et al. 2017)
void holdTaps(const engine::Network& net, std::vector<float>& parameters)
{
    for (int l = 0; l < net.depth(); ++l)
        if (net.layer(l).as<engine::Deformable>())
            for (const engine::Block& block : net.form(net.from(l)[1] - net.inputs()).blocks)
                std::fill_n(parameters.begin() + std::ptrdiff_t(block.offset), block.size(), 0.0F);
}

engine::Samples samplesOf(const NetData& data) { return {data.inputs, data.labels, {}}; }

} // namespace

engine::Model netOf(const Block& block)
{
    engine::Model model({1, 28, 28});
    model.part("stem", engine::ConvUnit{Channels, 3, 2}).part("block1", block).part("pool1", engine::MaxPool{});
    model.part("block2", block).part("pool2", engine::MaxPool{}).dense("fc", Classes, true);
    return model;
}

int sightOf(const Block& block)
{
    engine::Model alone({Channels, 14, 14});
    return countsOf(alone.part("block", block)).back().sight.side;
}

std::vector<int> nextRows(const Setup& setup, const State& s) { return leNetBatch(*s.plan->data, setup.seed, s.step()); }

/// η (1 - t / T)
engine::Recipe recipeAt(const Setup& setup, int step)
{
    const double left = std::max(0.0, 1 - double(step) / setup.steps);
    return {engine::Loss::CrossEntropy, {.kind = engine::Optimiser::Adam, .rate = setup.rate * left}};
}

State begin(const Setup& setup)
{
    State s{.plan = planOf(setup)};
    s.learner.parameters = engine::initialParameters<float>(s.plan->network, engine::Initialisation::Uniform,
                                                            engine::Random(std::uint64_t(setup.seed), WeightStream));
    holdTaps(s.plan->network, s.learner.parameters);
    gather<float>(s.plan->network, samplesOf(*s.plan->data), nextRows(setup, s), s.pass);
    engine::forward<float>(s.plan->network, s.learner.parameters, s.pass, {true, 0});
    s.loss = double(engine::lossOf<float>(s.plan->network, engine::Loss::CrossEntropy, s.pass));
    s.batchAccuracy = rightIn(s);
    return s;
}

void step(const Setup& setup, State& s)
{
    s.loss = double(engine::trainStep<float>(s.plan->network, recipeAt(setup, s.step()), samplesOf(*s.plan->data),
                                             nextRows(setup, s), s.learner, s.pass));
    s.batchAccuracy = rightIn(s);
    if (s.step() % TestedEvery == 0 || s.step() == setup.steps)
        s.accuracy = accuracyOf(*s.plan, s.learner.parameters), s.testedAt = s.step();
}

void pack(const State& s, engine::ByteWriter& to)
{
    putLearner(s.learner, to);
    to.put(s.loss), to.put(s.batchAccuracy), to.put(s.testedAt), to.put(s.accuracy);
}

State unpack(const Setup& setup, engine::ByteReader& from)
{
    State s{.plan = planOf(setup)};
    s.learner = learnerFrom(from, s.plan->network.parameterCount());
    s.loss = from.get<double>(), s.batchAccuracy = from.get<double>();
    s.testedAt = from.get<int>(0, s.step()), s.accuracy = from.get<double>();
    return s;
}

} // namespace lessons::blocks
