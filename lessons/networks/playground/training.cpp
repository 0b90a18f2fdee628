#include "lessons/learner_bytes.h"
#include "lessons/networks/playground/run.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace lessons::playground {
namespace {

constexpr std::uint32_t FirstEpochStream = 16; // of random numbers under the seed, behind those of the plan

State begin(const Params& p)
{
    State s{.plan = planOf(p)};
    s.learner.parameters = firstParameters(p, s.plan->network);
    s.gradient.assign(s.learner.parameters.size(), 0.0F);
    return s;
}

/// Every epoch has an order of its own, so that no file need carry it.
std::vector<int> orderOf(const Params& p, const State& s)
{
    std::vector<int> rows = s.plan->split.train;
    engine::Random random(std::uint64_t(p.seed), FirstEpochStream + std::uint32_t(s.epoch));
    engine::shuffle(rows, random);
    return rows;
}

/// The last batch of an epoch takes what is left.
void step(const Params& p, State& s)
{
    if (!s.order) s.order = std::make_shared<const std::vector<int>>(orderOf(p, s));
    const auto first = s.order->begin() + s.next, end = first + std::min<std::ptrdiff_t>(p.batch, s.order->end() - first);
    s.batch.assign(first, end);
    s.batchLoss = engine::trainStep<float>(s.plan->network, recipeOf(p, *s.plan), s.plan->samples(), s.batch, s.learner, s.pass);
    s.gradient.assign(s.pass.gradient().begin(), s.pass.gradient().end());
    s.next += int(s.batch.size());
    if (s.next == int(s.order->size())) s.next = 0, ++s.epoch, s.order.reset();
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
        s.plan = plan, s.order.reset();
        if (before.points != now.points) s.next = 0, s.batch.clear(); // rows are other points now, or none
    }
    if (before.optimizer != now.optimizer) // the moments of one mean nothing to another
        s.learner.first.clear(), s.learner.second.clear(), s.learner.steps = 0;
    return true;
}

std::size_t bytes(const State& s)
{
    const auto& [parameters, first, second, steps] = s.learner;
    return sizeof(State) + sizeof(float) * (parameters.size() + first.size() + second.size() + s.gradient.size() +
                                            s.batch.size() + (s.order ? s.order->size() : 0));
}

void pack(const State& s, engine::ByteWriter& to)
{
    putLearner(s.learner, to);
    to.put(s.epoch), to.put(s.next), to.put(s.batch), to.put(s.batchLoss), to.put(s.gradient);
}

State unpack(const Params& p, engine::ByteReader& from)
{
    State s{.plan = planOf(p)};
    const std::size_t parameters = s.plan->network.parameterCount();
    const int rows = s.plan->data.rows(), trained = int(s.plan->split.train.size());
    s.learner = learnerFrom(from, parameters);
    s.epoch = from.get<int>(0, 2'000'000'000), s.next = from.get<int>(0, std::max(0, trained - 1));
    s.batch = from.list<int>(0, std::size_t(trained));
    for (const int row : s.batch)
        if (row < 0 || row >= rows) engine::ByteReader::damaged();
    s.batchLoss = from.get<float>(), s.gradient = from.list<float>(parameters, parameters);
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

void edit(const Params&, State& s, const engine::Change& change)
{
    const auto place = parameterNamed(*s.plan, widgets::RegionName(QString::fromStdString(change.name)));
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

std::optional<std::size_t> parameterNamed(const Plan& plan, const widgets::RegionName& name)
{
    const bool isWeight = name.name == QLatin1String("weight");
    if ((!isWeight && name.name != QLatin1String("bias")) || name.at.empty()) return {};
    const int layer = name.at[0];
    if (!widgets::isElementOf({plan.neuronLayers()}, {layer})) return {};
    const engine::Block& block = isWeight ? plan.weights(layer) : plan.biases(layer);
    const engine::Indices at(name.at.begin() + 1, name.at.end());
    if (!widgets::isElementOf(block.shape, at) || name.id() != widgets::elementId(name.name.toStdString(), name.at)) return {};
    return block.offset + engine::elementAt(block.shape, at);
}

const engine::Training<Params, State> training{begin,   step,    follow, bytes,    pack,           unpack,
                                               measure, verdict, edit,   compares, Measures::Count};

} // namespace lessons::playground
