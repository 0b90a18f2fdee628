#include "lessons/recurrent/training.h"

#include "engine/nn/layers/conv2d.h"
#include "engine/nn/layers/embedding.h"
#include "engine/nn/step_loss.h"
#include "lessons/learner_bytes.h"
#include "lessons/recurrent/sunspots.h"

#include <cmath>
#include <numeric>
#include <tuple>
#include <utility>

namespace lessons::recurrent {
namespace {

// Streams of random numbers under the seed; each batch has its own.
constexpr std::uint32_t WeightStream = 1, TestStream = 2, FirstBatchStream = 16;
constexpr double Noise = 0.5, Near = 0.1, Nat = 0.6931471805599453; ///< ln 2: a bit

engine::SequenceSet drawn(const Setup& setup, int rows, std::uint32_t stream)
{
    const engine::Random random{std::uint64_t(setup.seed), stream};
    if (setup.task() == Task::Sunspots) return sunspots().drawn(rows, setup.length, random);
    return setup.task() == Task::Adding ? engine::addingProblem(rows, setup.length, random)
                                        : engine::signLatch(rows, setup.length, Noise, random);
}

engine::SequenceSet testsOf(const Setup& setup, const Corpus* corpus)
{
    const engine::Random random{std::uint64_t(setup.seed), TestStream};
    if (corpus)
        return Corpus::drawn(corpus->tests, corpus->beginnings(corpus->tests, setup.length), setup.tests(), setup.length, random);
    return setup.task() == Task::Sunspots ? sunspots().ofTests(setup.length) : drawn(setup, setup.tests(), TestStream);
}

engine::Layer cellOf(const Setup& setup)
{
    if (setup.cell == CellKind::Rnn) return engine::Rnn{.hidden = setup.hidden};
    if (setup.cell == CellKind::Gru)
        return engine::Gru{.hidden = setup.hidden, .reset = setup.reset, .updateBias = setup.updateBias};
    return engine::Lstm{.hidden = setup.hidden, .forgetBias = setup.forgetBias};
}

std::vector<int> allRows(int count)
{
    std::vector<int> rows(std::size_t(count), 0);
    std::iota(rows.begin(), rows.end(), 0);
    return rows;
}

double lengthOf(const std::vector<float>& gradient)
{
    double squares = 0;
    for (const float d : gradient) squares += double(d) * double(d);
    return std::sqrt(squares);
}

/// |∂L/∂h| at the first and at the last time step, over the batch of a pass.
std::pair<double, double> gradientsOf(const Plan& plan, std::span<const float> parameters, const engine::Pass<float>& pass)
{
    const int last = plan.hidden().height - 1;
    std::vector<float> gradient = hiddenGradient(plan, parameters, pass, last, {});
    const double atLast = lengthOf(gradient);
    for (int t = passesGates(plan) ? last - 1 : 0; t >= 0 && t < last; --t)
        gradient = hiddenGradient(plan, parameters, pass, t, gradient);
    return {lengthOf(gradient), atLast};
}

/// What the way back through a batch has left; `parameters` are those that it went with.
void remember(State& s, std::span<const float> parameters, double loss)
{
    s.batchLoss = loss;
    if (!s.plan->isText()) std::tie(s.firstGradient, s.lastGradient) = gradientsOf(*s.plan, parameters, s.pass);
}

/// There and back through a batch; its loss.
double wayBack(const Setup& setup, State& s)
{
    const engine::Network& net = s.plan->net;
    const engine::SequenceSet batch = batchOf(setup, *s.plan, s.learner.steps);
    engine::gather<float>(net, samplesOf(batch), allRows(Batch), s.pass);
    engine::forward<float>(net, s.learner.parameters, s.pass, {true, std::uint64_t(s.learner.steps)});
    if (!s.plan->isText()) return double(engine::backward<float>(net, s.learner.parameters, setup.recipe().loss, s.pass));
    s.pass.needBackward(net);
    const double nats = engine::judgeSteps<float>(net, batch.labels, s.pass);
    engine::backwardFrom<float>(net, s.learner.parameters, s.pass);
    return nats / Nat;
}

/// Of a text the engine's own step does not know the labels.
double learn(const Setup& setup, State& s)
{
    const engine::Network& net = s.plan->net;
    const engine::Recipe recipe = setup.recipe();
    if (!s.plan->isText()) {
        const engine::SequenceSet batch = batchOf(setup, *s.plan, s.learner.steps);
        return double(engine::trainStep<float>(net, recipe, samplesOf(batch), allRows(Batch), s.learner, s.pass));
    }
    const double bits = wayBack(setup, s);
    std::vector<float> gradient(s.pass.gradient().begin(), s.pass.gradient().end());
    engine::clip<float>(recipe.clipping, gradient);
    engine::update<float>(net, recipe.optimiser, recipe.penalty, gradient, s.learner);
    return bits;
}

/// Bits a character and the share of right ones.
std::pair<double, double> readingOf(const Plan& plan, const std::vector<float>& parameters)
{
    thread_local engine::Pass<float> pass;
    engine::gather<float>(plan.net, samplesOf(plan.tests), allRows(plan.tests.rows()), pass);
    engine::forward<float>(plan.net, parameters, pass);
    pass.needBackward(plan.net);
    const double nats = engine::judgeSteps<float>(plan.net, plan.tests.labels, pass);
    const auto y = std::as_const(pass).values(Plan::OutputValue);
    const int T = plan.tests.length, symbols = plan.corpus->alphabet.size();
    int right = 0;
    for (int n = 0; n < plan.tests.rows(); ++n)
        for (int t = 0; t < T; ++t) {
            int best = 0;
            for (int k = 1; k < symbols; ++k)
                if (y(k * T + t, n) > y(best * T + t, n)) best = k;
            right += best == plan.tests.labels[std::size_t(n * T + t)];
        }
    return {nats / Nat, double(right) / double(plan.tests.rows() * T)};
}

} // namespace

std::shared_ptr<const Plan> planOf(const Setup& setup)
{
    const auto corpus = setup.isText() ? corpusOf(setup.data) : nullptr;
    auto tests = testsOf(setup, corpus.get());
    const engine::Shape in{tests.features, tests.length};
    if (!corpus)
        return std::make_shared<const Plan>(
            Plan{engine::Network(in, {cellOf(setup), engine::Last{}, engine::Dense{1}}), std::move(tests)});
    const int symbols = corpus->alphabet.size();
    engine::Network net(in, {engine::Embedding{symbols, Plan::Features}, cellOf(setup), engine::Conv2d{symbols, 1, 1}});
    return std::make_shared<const Plan>(
        Plan{std::move(net), std::move(tests), corpus, corpus->beginnings(corpus->learnt, setup.length)});
}

engine::SequenceSet batchOf(const Setup& setup, const Plan& plan, std::int64_t k)
{
    const std::uint32_t stream = FirstBatchStream + std::uint32_t(k);
    if (!plan.corpus) return drawn(setup, Batch, stream);
    return Corpus::drawn(plan.corpus->learnt, plan.beginnings, Batch, setup.length,
                         engine::Random{std::uint64_t(setup.seed), stream});
}

engine::Samples samplesOf(const engine::SequenceSet& set)
{
    const bool ofSteps = set.labels.size() > set.targets.size();
    return {set.inputs, {}, ofSteps ? std::span<const float>() : set.targets};
}

bool isRight(const Setup& setup, const Plan& plan, int test, double answer)
{
    const double target = double(plan.tests.targets[std::size_t(test)]);
    if (setup.task() == Task::SignLatch) return answer * target > 0;
    const double off = std::abs(answer - target);
    return off <= (setup.task() == Task::Adding ? Near : std::abs(sunspots().line[std::size_t(test)] - target));
}

const engine::Pass<float>& testsThrough(const Plan& plan, const std::vector<float>& parameters)
{
    thread_local engine::Pass<float> pass;
    engine::gather<float>(plan.net, samplesOf(plan.tests), allRows(plan.tests.rows()), pass);
    engine::forward<float>(plan.net, parameters, pass);
    return pass;
}

Net netOf(const Setup& setup, const State& state)
{
    const engine::SequenceSet& tests = state.plan->tests;
    return {state.plan->net, state.learner.parameters, dataOfRows(setup.data, tests.inputs, tests.rows())};
}

std::vector<double> Measures::list() const
{
    std::vector<double> all = baselines;
    all.insert(all.end(), {batchLoss, testLoss, solved});
    if (retained) all.push_back(*retained);
    return all;
}

Measures measuresOf(const Setup& setup, const State& state)
{
    const Plan& plan = *state.plan;
    if (plan.isText()) {
        const auto [bits, right] = readingOf(plan, state.learner.parameters);
        return {state.batchLoss, bits, right, {}, {}};
    }
    const auto answers = testsThrough(plan, state.learner.parameters).values(Plan::OutputValue);
    const int count = plan.tests.rows();
    double squares = 0, right = 0;
    for (int n = 0; n < count; ++n) {
        const double answer = double(answers(0, n)), target = double(plan.tests.targets[std::size_t(n)]);
        squares += (answer - target) * (answer - target);
        right += isRight(setup, plan, n, answer);
    }
    Measures m{state.batchLoss, squares / count, right / count, state.firstGradient / state.lastGradient, {}};
    if (setup.task() == Task::Sunspots) m.baselines = {sunspots().errorOfLine(), sunspots().errorOfSame()};
    return m;
}

State begin(const Setup& setup)
{
    State s{.plan = planOf(setup)};
    const engine::Random random{std::uint64_t(setup.seed), WeightStream};
    s.learner.parameters = engine::initialParameters<float>(s.plan->net, engine::Initialisation::Uniform, random);
    const double loss = wayBack(setup, s);
    remember(s, s.learner.parameters, loss);
    return s;
}

void step(const Setup& setup, State& s)
{
    const std::vector<float> before = s.learner.parameters;
    const double loss = learn(setup, s);
    remember(s, before, loss);
}

bool follow(const Setup& before, const Setup& now, State&)
{
    const auto drawn = [](const Setup& s) {
        return std::tuple(s.data, s.cell, s.hidden, s.length, s.forgetBias, s.updateBias, s.reset, s.seed);
    };
    return drawn(before) == drawn(now);
}

void pack(const State& s, engine::ByteWriter& to)
{
    putLearner(s.learner, to);
    to.put(s.batchLoss), to.put(s.firstGradient), to.put(s.lastGradient);
}

State unpack(const Setup& setup, engine::ByteReader& from)
{
    State s{.plan = planOf(setup)};
    s.learner = learnerFrom(from, s.plan->net.parameterCount());
    s.batchLoss = from.get<double>(), s.firstGradient = from.get<double>(), s.lastGradient = from.get<double>();
    return s;
}

} // namespace lessons::recurrent
