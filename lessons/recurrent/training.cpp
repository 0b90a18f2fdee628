#include "lessons/recurrent/training.h"

#include <cmath>
#include <numeric>
#include <tuple>

namespace lessons::recurrent {
namespace {

// Streams of random numbers under the seed; each batch has its own.
constexpr std::uint32_t WeightStream = 1, TestStream = 2, FirstBatchStream = 16;
constexpr double Noise = 0.5, Near = 0.1;

engine::SequenceSet drawn(const Setup& setup, int rows, std::uint32_t stream)
{
    const engine::Random random{std::uint64_t(setup.seed), stream};
    return setup.data == Data::Adding ? engine::addingProblem(rows, setup.length, random)
                                      : engine::signLatch(rows, setup.length, Noise, random);
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
std::pair<double, double> gradientsOf(const engine::Network& net, std::span<const float> parameters,
                                      const engine::Pass<float>& pass)
{
    const int last = net.shape(Plan::HiddenValue).height - 1;
    std::vector<float> gradient = hiddenGradient(net, parameters, pass, last, {});
    const double atLast = lengthOf(gradient);
    for (int t = passesGates(net) ? last - 1 : 0; t >= 0 && t < last; --t)
        gradient = hiddenGradient(net, parameters, pass, t, gradient);
    return {lengthOf(gradient), atLast};
}

/// What the way back through a batch has left; `parameters` are those that it went with.
void remember(State& s, std::span<const float> parameters, float loss)
{
    s.batchLoss = double(loss);
    std::tie(s.firstGradient, s.lastGradient) = gradientsOf(s.plan->net, parameters, s.pass);
}

} // namespace

std::shared_ptr<const Plan> planOf(const Setup& setup)
{
    auto tests = drawn(setup, Tests, TestStream);
    engine::Network net(engine::Shape{tests.features, tests.length}, {cellOf(setup), engine::Last{}, engine::Dense{1}});
    return std::make_shared<const Plan>(Plan{std::move(net), std::move(tests)});
}

engine::SequenceSet batchOf(const Setup& setup, std::int64_t k)
{
    return drawn(setup, Batch, FirstBatchStream + std::uint32_t(k));
}

engine::Samples samplesOf(const engine::SequenceSet& set) { return {set.inputs, {}, set.targets}; }

bool isRight(Data data, double answer, double target)
{
    return data == Data::Adding ? std::abs(answer - target) <= Near : answer * target > 0;
}

const engine::Pass<float>& testsThrough(const Plan& plan, const std::vector<float>& parameters)
{
    thread_local engine::Pass<float> pass;
    static const std::vector<int> rows = allRows(Tests);
    engine::gather<float>(plan.net, samplesOf(plan.tests), rows, pass);
    engine::forward<float>(plan.net, parameters, pass);
    return pass;
}

Measures measuresOf(const Setup& setup, const State& state)
{
    const auto answers = testsThrough(*state.plan, state.learner.parameters).values(Plan::OutputValue);
    double squares = 0, right = 0;
    for (int n = 0; n < Tests; ++n) {
        const double answer = double(answers(0, n)), target = double(state.plan->tests.targets[std::size_t(n)]);
        squares += (answer - target) * (answer - target);
        right += isRight(setup.data, answer, target);
    }
    return {state.batchLoss, squares / Tests, right / Tests, state.firstGradient / state.lastGradient};
}

State begin(const Setup& setup)
{
    State s{.plan = planOf(setup)};
    const engine::Random random{std::uint64_t(setup.seed), WeightStream};
    s.learner.parameters = engine::initialParameters<float>(s.plan->net, engine::Initialisation::Uniform, random);
    const engine::SequenceSet batch = batchOf(setup, 0);
    engine::gather<float>(s.plan->net, samplesOf(batch), allRows(Batch), s.pass);
    engine::forward<float>(s.plan->net, s.learner.parameters, s.pass);
    const float loss = engine::backward<float>(s.plan->net, s.learner.parameters, setup.recipe().loss, s.pass);
    remember(s, s.learner.parameters, loss);
    return s;
}

void step(const Setup& setup, State& s)
{
    const engine::SequenceSet batch = batchOf(setup, s.learner.steps);
    const std::vector<float> before = s.learner.parameters;
    const float loss = engine::trainStep<float>(s.plan->net, setup.recipe(), samplesOf(batch), allRows(Batch), s.learner, s.pass);
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
    to.put(s.learner.parameters), to.put(s.learner.first), to.put(s.learner.second), to.put(s.learner.steps);
    to.put(s.batchLoss), to.put(s.firstGradient), to.put(s.lastGradient);
}

State unpack(const Setup& setup, engine::ByteReader& from)
{
    State s{.plan = planOf(setup)};
    const std::size_t count = s.plan->net.parameterCount();
    s.learner.parameters = from.list<float>(count, count);
    for (auto* moments : {&s.learner.first, &s.learner.second}) {
        *moments = from.list<float>(0, count);
        if (!moments->empty() && moments->size() != count) engine::ByteReader::damaged();
    }
    s.learner.steps = from.get<std::int64_t>(0, 2'000'000'000);
    s.batchLoss = from.get<double>(), s.firstGradient = from.get<double>(), s.lastGradient = from.get<double>();
    return s;
}

} // namespace lessons::recurrent
