#include "engine/data/split.h"
#include "lessons/learner_bytes.h"
#include "lessons/networks/learning/run.h"

#include <cmath>
#include <numeric>

namespace lessons::learning {
namespace {

constexpr std::uint32_t FirstEpochStream = 16;
constexpr std::size_t MostOfPath = 2 * 512; ///< numbers: older places are forgotten

int batchOf(const Params& p, const Plan& plan, int racer)
{
    if (Optimiser(racer) == Optimiser::Batch) return plan.rows();
    return Optimiser(racer) == Optimiser::Stochastic ? 1 : std::min(p.batch, plan.rows());
}

void keepPlace(const Plan& plan, Racer& racer)
{
    const Tensor place = plan.shown(racer.learner.parameters);
    if (racer.path.size() == MostOfPath) racer.path.erase(racer.path.begin(), racer.path.begin() + 2);
    racer.path.insert(racer.path.end(), place.data.begin(), place.data.end());
}

State begin(const Params& p)
{
    State s;
    s.plan = planOf(p);
    for (Racer& racer : s.racers) {
        racer.learner.parameters = s.plan->start, racer.loss = s.plan->startLoss;
        keepPlace(*s.plan, racer);
    }
    return s;
}

/// Whether as many samples as the others saw are enough for its next update. Whoever has left makes none.
bool isDue(const Params& p, const State& s, int racer)
{
    const Racer& r = s.racers[std::size_t(racer)];
    const std::int64_t clock = std::int64_t(s.step) * std::min(p.batch, s.plan->rows());
    return !isLost(r) && r.seen + std::int64_t(nextBatch(p, s, racer).size()) <= clock;
}

void step(const Params& p, State& s)
{
    ++s.step;
    for (int i = 0; i < Racers; ++i) {
        Racer& racer = s.racers[std::size_t(i)];
        const std::int64_t made = racer.learner.steps;
        while (isDue(p, s, i)) update(p, s, i);
        if (racer.learner.steps > made) racer.loss = lossOf(*s.plan, racer.learner.parameters, s.pass);
        if (std::isnan(racer.loss)) racer.loss = INFINITY; // of weights beyond all bounds
        keepPlace(*s.plan, racer);
    }
}

/// Rates may change; all else is another race.
bool follow(const Params& before, const Params& now, State&)
{
    return differOnlyIn(before, now, {"learning-rate", "rates", "optimiser"});
}

std::size_t bytes(const State& s)
{
    std::size_t all = sizeof(State);
    for (const Racer& r : s.racers) all += sizeof(float) * (3 * r.learner.parameters.size() + r.path.size());
    return all;
}

void pack(const State& s, engine::ByteWriter& to)
{
    to.put(s.step);
    for (const Racer& r : s.racers) {
        putWeights(r.learner, to), to.put(r.path);
        to.put(r.learner.steps), to.put(r.seen), to.put(r.last);
        for (const double number : {r.loss, r.length, r.rate, r.batch}) to.put(number);
    }
}

State unpack(const Params& p, engine::ByteReader& from)
{
    constexpr std::int64_t Most = 1'000'000'000'000;
    State s;
    s.plan = planOf(p);
    s.step = from.get<int>(0, 2'000'000'000);
    for (Racer& r : s.racers) {
        r.learner = weightsFrom(from, s.plan->start.size());
        r.path = from.list<float>(2, MostOfPath);
        if (r.path.size() % 2 != 0) engine::ByteReader::damaged();
        r.learner.steps = from.get<std::int64_t>(0, Most), r.seen = from.get<std::int64_t>(0, Most);
        r.last = from.get<std::int64_t>(0, s.step);
        for (double* number : {&r.loss, &r.length, &r.rate, &r.batch}) *number = from.get<double>();
    }
    return s;
}

std::vector<double> measure(const Params&, const State& s, const std::vector<double>&)
{
    std::vector<double> losses;
    for (const Racer& racer : s.racers) losses.push_back(racer.loss);
    return losses;
}

/// The same loss of the same samples, and more than another look at it.
bool compares(const Params& before, const Params& now)
{
    return before.data == now.data && before.criterion == now.criterion && before.table == now.table &&
           before.optimiser == now.optimiser;
}

} // namespace

engine::Recipe recipeOf(const Params& p, const Plan& plan, int racer)
{
    constexpr double Factors[] = {5, 1, 0.2, 1, 1};
    using Kind = engine::Optimiser::Kind;
    constexpr Kind Kinds[] = {Kind::Sgd, Kind::Sgd, Kind::Sgd, Kind::Momentum, Kind::Adam};
    return {plan.loss, {Kinds[racer], (p.rates == Rates::Scaled ? Factors[racer] : 1) * p.eta}};
}

/// Every epoch has an order of its own, the same for all.
std::vector<int> nextBatch(const Params& p, const State& s, int racer)
{
    const int rows = s.plan->rows();
    const std::int64_t seen = s.racers[std::size_t(racer)].seen;
    engine::Random random(std::uint64_t(p.seed), FirstEpochStream + std::uint32_t(seen / rows));
    const std::vector<int> order = engine::permutation(rows, random);
    const int first = int(seen % rows);
    return {order.begin() + first, order.begin() + std::min(rows, first + batchOf(p, *s.plan, racer))};
}

void update(const Params& p, State& s, int i)
{
    Racer& racer = s.racers[std::size_t(i)];
    const std::vector<int> rows = nextBatch(p, s, i);
    const engine::Recipe recipe = recipeOf(p, *s.plan, i);
    const Tensor old = s.plan->shown(racer.learner.parameters);
    racer.seen += std::int64_t(rows.size()), racer.last = s.step, racer.rate = recipe.optimiser.rate;
    racer.batch = double(engine::trainStep<float>(s.plan->network, recipe, s.plan->samples(), rows, racer.learner, s.pass));
    const Tensor now = s.plan->shown(racer.learner.parameters);
    racer.length += std::hypot(double(now.data[0]) - double(old.data[0]), double(now.data[1]) - double(old.data[1]));
}

double lossOf(const Plan& plan, const std::vector<float>& parameters, engine::Pass<float>& pass)
{
    std::vector<int> rows(std::size_t(plan.rows()));
    std::iota(rows.begin(), rows.end(), 0);
    engine::gather<float>(plan.network, plan.samples(), rows, pass);
    engine::forward<float>(plan.network, parameters, pass);
    return double(engine::lossOf<float>(plan.network, plan.loss, pass));
}

std::vector<double> landscapeOf(const Plan& plan, std::vector<float> parameters)
{
    engine::Pass<float> pass;
    lossOf(plan, parameters, pass); // all samples are gathered
    std::vector<double> losses;
    for (int row = 0; row < Side; ++row)
        for (int column = 0; column < Side; ++column) {
            parameters[plan.axes[0]] = float(plan.axisValue(column)), parameters[plan.axes[1]] = float(-plan.axisValue(row));
            engine::forward<float>(plan.network, parameters, pass);
            losses.push_back(double(engine::lossOf<float>(plan.network, plan.loss, pass)));
        }
    return losses;
}

const engine::Training<Params, State> training{.begin = begin,
                                               .step = step,
                                               .follow = follow,
                                               .bytes = bytes,
                                               .pack = pack,
                                               .unpack = unpack,
                                               .measure = measure,
                                               .compares = compares};

} // namespace lessons::learning
