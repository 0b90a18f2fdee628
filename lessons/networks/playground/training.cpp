#include "lessons/networks/playground/plan.h"
#include "lessons/networks/playground/units.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace lessons::playground {
namespace {

State begin(const Params& p)
{
    State state;
    state.plan = planOf(p);
    state.learner.parameters = firstParameters(p, state.plan->network);
    state.gradient.assign(state.learner.parameters.size(), 0.0F);
    return state;
}

/// The last batch of an epoch takes what is left.
void step(const Params& p, State& s)
{
    const std::vector<int>& order = s.order.of(s.plan->split.train, std::uint64_t(p.seed), s.epoch);
    const int count = std::min(p.batch, int(order.size()) - s.next);
    s.batch.assign(order.begin() + s.next, order.begin() + s.next + count);
    s.batchLoss = engine::trainStep<float>(s.plan->network, recipeOf(p, *s.plan), s.plan->samples(), s.batch, s.learner, s.pass);
    s.gradient.assign(s.pass.gradient().begin(), s.pass.gradient().end());
    s.next += count;
    if (s.next == int(order.size())) s.next = 0, ++s.epoch;
}

/// Weights can be kept if the network keeps its form, and the past keeps its meaning if the random draws stay.
bool follow(const Params& before, const Params& now, State& s)
{
    const auto draws = [](const Params& p) {
        return std::tuple(p.data, p.features, p.layers, p.initialisation, p.noise, p.turns, p.samples, p.split, p.seed);
    };
    if (draws(before) != draws(now) || before.table != now.table) return false;
    const auto form = [](const Params& p) { return std::tuple(p.points, p.activation, p.loss); };
    if (form(before) != form(now)) {
        const auto plan = planOf(now);
        if (plan->network.parameterCount() != s.plan->network.parameterCount() || plan->outputs() != s.plan->outputs())
            return false;
        s.plan = plan, s.order = Order();
        if (before.points != now.points) s.next = 0, s.batch.clear(); // rows are other points now, or none
    }
    if (before.optimizer != now.optimizer) // the moments of one mean nothing to another
        s.learner.first.clear(), s.learner.second.clear(), s.learner.steps = 0;
    return true;
}

std::size_t bytes(const State& s)
{
    return sizeof(State) + sizeof(float) * (s.learner.parameters.size() + s.learner.first.size() + s.learner.second.size() +
                                            s.gradient.size() + s.batch.size());
}

void pack(const State& s, engine::ByteWriter& to)
{
    to.put(s.learner.parameters), to.put(s.learner.first), to.put(s.learner.second), to.put(s.learner.steps);
    to.put(s.epoch), to.put(s.next), to.put(s.batch), to.put(s.batchLoss), to.put(s.gradient);
}

/// As many as the network has parameters, or none if an optimiser did not need them.
std::vector<float> momentsFrom(engine::ByteReader& from, std::size_t parameters)
{
    auto moments = from.list<float>(0, parameters);
    if (!moments.empty() && moments.size() != parameters) engine::ByteReader::damaged();
    return moments;
}

State unpack(const Params& p, engine::ByteReader& from)
{
    constexpr int MostEpochs = 2'000'000'000;
    State s;
    s.plan = planOf(p);
    const std::size_t parameters = s.plan->network.parameterCount();
    const int rows = s.plan->data.rows(), trained = int(s.plan->split.train.size());
    s.learner.parameters = from.list<float>(parameters, parameters);
    s.learner.first = momentsFrom(from, parameters);
    s.learner.second = momentsFrom(from, parameters);
    s.learner.steps = from.get<std::int64_t>(0, MostEpochs);
    s.epoch = from.get<int>(0, MostEpochs);
    s.next = from.get<int>(0, std::max(0, trained - 1));
    s.batch = from.list<int>(0, std::size_t(trained));
    for (const int row : s.batch)
        if (row < 0 || row >= rows) engine::ByteReader::damaged();
    s.batchLoss = from.get<float>();
    s.gradient = from.list<float>(parameters, parameters);
    return s;
}

/// The curves, and how far the axes of the histograms have come.
std::vector<double> measure(const Params&, const State& s, const std::vector<double>& before)
{
    std::vector<double> values = measuresOf(s).list();
    addReaches(values, before, countsOf(s));
    return values;
}

/// On other points another loss says nothing of this one.
bool compares(const Params& before, const Params& now)
{
    const auto points = [](const Params& p) { return std::tuple(p.data, p.points, p.noise, p.turns, p.samples, p.split); };
    return points(before) == points(now);
}

std::string verdict(const Params& p, const State& s, const std::vector<double>& measured)
{
    if (s.plan->split.train.empty()) return NoPoints;
    if (!std::isfinite(s.batchLoss)) return NoNumber;
    if (measured.empty()) return {};
    if (p.stopAccuracy > 0 && measured[3] >= p.stopAccuracy) return Accurate;
    if (p.stopDead < 100 && 100 * deadShareOf(s) > p.stopDead) return Dead;
    return {};
}

std::optional<std::size_t> parameterAt(const Plan& plan, const std::string& text)
{
    const widgets::RegionName name(QString::fromStdString(text));
    const std::vector<int>& at = name.at;
    const bool isWeight = at.size() == 3;
    if ((!isWeight && at.size() != 2) || !widgets::isElementOf({plan.neuronLayers()}, {at[0]})) return {};
    const std::vector<int> place = isWeight ? at : std::vector{at[0], at[1], 0};
    if (!widgets::isElementOf({plan.neuronLayers(), plan.neurons(at[0]), inputsOf(plan, at[0])}, place)) return {};
    const Unit unit{at[0], at[1]};
    if (name.id() != (isWeight ? weightId(unit, at[2]) : biasId(unit))) return {};
    return isWeight ? weightAt(plan, unit, at[2]) : biasAt(plan, unit);
}

void edit(const Params&, State& s, const engine::Change& change)
{
    const auto place = parameterAt(*s.plan, change.name);
    if (!place)
        throw engine::InputError(
            engine::message(
                "messages",
                "there is no parameter, weight or bias '%1'; weight[l,j,i] leads to unit j of layer l from input i, counted "
                "from 0, and bias[l,j] is its bias")
                .with(change.name));
    float value = 0;
    const char* end = change.value.data() + change.value.size();
    const auto [read, error] = std::from_chars(change.value.data(), end, value);
    if (error != std::errc() || read != end || !std::isfinite(value))
        throw engine::InputError(
            engine::message("messages", "%1 '%2': it takes a number, as in -0.25").with(change.name, change.value));
    s.learner.parameters[*place] = value;
}

} // namespace

engine::Recipe recipeOf(const Params& p, const Plan& plan)
{
    engine::Recipe recipe{plan.loss, {engine::Optimiser::Kind(p.optimizer), p.learningRate}, {}};
    if (p.regularization == PenaltyName::L1) recipe.penalty.l1 = p.penaltyRate;
    if (p.regularization == PenaltyName::L2) recipe.penalty.l2 = p.penaltyRate;
    return recipe;
}

std::vector<float> firstParameters(const Params& p, const engine::Network& network)
{
    return engine::initialParameters<float>(network, p.initialisation, engine::Random(std::uint64_t(p.seed), WeightStream));
}

const engine::Training<Params, State> training{begin,   step,    follow, bytes,    pack,           unpack,
                                               measure, verdict, edit,   compares, Measures::Count};

} // namespace lessons::playground
