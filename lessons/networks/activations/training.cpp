#include "engine/check/timing.h"
#include "lessons/learner_bytes.h"
#include "lessons/networks/activations/run.h"

namespace lessons::acts {
namespace {

constexpr int MostSteps = 2'000'000'000;

/// The fastest of a few calls on 64 × 4096 numbers, by one thread.
double costOf(const Params& p, Activation kind)
{
    const auto take = [&] {
        constexpr int Features = 4096, Calls = 5;
        const engine::Network net(engine::Shape{Features}, {engine::ActivationLayer{kind, p.shapeOf(kind)}});
        const auto parameters = engine::initialParameters<float>(net, engine::Initialisation::He, engine::Random(1));
        engine::Pass<float> pass;
        pass.resize(net, Batch);
        engine::Random random(1);
        for (int f = 0; f < Features; ++f)
            for (float& x : pass.values(0).row(f)) x = float(random.uniform(-5, 5));
        const engine::WithThreads one(1);
        const auto call = [&] { engine::forward<float>(net, parameters, pass); };
        return 1e9 * engine::fastestCall(call, Calls, engine::Caches::Warm) / (Features * Batch);
    };
    return engine::timed("activation " + std::to_string(int(kind)), take);
}

State begin(const Params& p)
{
    if (p.task == Task::Function) return {};
    return p.task == Task::Learn ? beginLearn(p) : beginNet(p);
}

void step(const Params& p, State& s)
{
    ++s.step;
    if (p.task == Task::Learn) return stepLearn(p, s);
    if (p.task != Task::Function) return stepNet(p, s);
    if (s.step <= Kinds) s.costs.push_back(costOf(p, Activation(s.step - 1)));
}

bool follow(const Params& before, const Params& now, State&)
{
    if (now.task == Task::Function) return before.task == now.task; // the walk stands where it stands
    return differOnlyIn(before, now, {"learning-rate", "bad-rate"});
}

void pack(const State& s, engine::ByteWriter& to)
{
    to.put(s.step), to.put(s.half), to.put(s.loss), to.put(s.accuracy), to.put(s.smoothed), to.put(s.learner.steps);
    putWeights(s.learner, to);
    for (const auto* list : {&s.costs, &s.shapes, &s.before, &s.lies, &s.slopes, &s.saturated, &s.norms, &s.alive}) to.put(*list);
}

State unpack(const Params& p, engine::ByteReader& from)
{
    State s = begin(p);
    s.step = from.get<int>(0, MostSteps), s.half = from.get<int>(0, MostSteps);
    s.loss = from.get<double>(), s.accuracy = from.get<double>(), s.smoothed = from.get<double>();
    const auto steps = from.get<std::int64_t>(0, MostSteps);
    s.learner = weightsFrom(from, s.learner.parameters.size()), s.learner.steps = steps;
    const auto timed = p.task == Task::Function ? std::size_t(std::min(s.step, Kinds)) : 0;
    s.costs = from.list<double>(timed, timed);
    for (auto* list : {&s.shapes, &s.before, &s.lies, &s.slopes, &s.saturated, &s.norms, &s.alive})
        *list = from.list<double>(list->size(), list->size());
    return s;
}

std::vector<double> measure(const Params& p, const State& s, const std::vector<double>&)
{
    if (p.task == Task::Function) return {};
    if (p.task == Task::Learn) return s.shapes;
    if (p.task == Task::Dead) return {s.loss, s.accuracy, double(deadOf(s))};
    return {s.loss, s.accuracy, s.norms.front() / s.norms.back()};
}

std::string verdict(const Params& p, const State& s, const std::vector<double>&)
{
    if (p.task == Task::Function) return s.step < WalkSteps ? "" : "walked";
    return s.step == 0 ? "" : unlessNumber(s.loss);
}

std::size_t bytes(const State& s)
{
    return sizeof s + 4 * (s.learner.parameters.size() + s.learner.first.size() + s.learner.second.size()) +
           8 * (s.costs.size() + s.lies.size() + s.slopes.size() + s.alive.size());
}

} // namespace

const engine::Training<Params, State> training{.begin = begin,
                                               .step = step,
                                               .follow = follow,
                                               .bytes = bytes,
                                               .pack = pack,
                                               .unpack = unpack,
                                               .measure = measure,
                                               .verdict = verdict,
                                               .compares = [](const Params& a, const Params& b) { return a.task == b.task; }};

} // namespace lessons::acts
