#include "engine/nn/layer_statistics.h"
#include "lessons/distributed/data_parallel/run.h"
#include "lessons/learner_bytes.h"

namespace lessons::dataparallel {

using namespace engine::cluster;

namespace {

constexpr int TestedEvery = 20;
constexpr std::uint32_t WeightStream = 1;

engine::Network netOf(const Params& p)
{
    const bool small = p.data == Data::Small;
    std::vector<engine::Layer> layers;
    for (int l = 0; l < p.layers; ++l) {
        const bool last = l + 1 == p.layers;
        layers.push_back(engine::Dense{last ? 10 : small ? 16 : 64});
        if (!last && p.normalised) layers.push_back(engine::BatchNorm{});
        if (!last) layers.push_back(engine::ActivationLayer{engine::Activation::Relu});
    }
    return {{small ? 64 : 784}, std::move(layers)};
}

template <class Real> double accuracyOf(const Setup& setup, std::vector<Real> parameters, engine::Pass<Real>& pass)
{
    const NetData& data = *setup.data;
    engine::gather<Real>(setup.net, {data.inputs, data.labels, {}}, data.test, pass);
    engine::forward<Real>(setup.net, parameters, pass);
    return engine::shareRight(std::as_const(pass).values(setup.net.output()), pass.labels());
}

State begin(const Params& p)
{
    State s{.setup = std::make_shared<const Setup>(p)};
    const engine::Random random(std::uint64_t(p.seed), WeightStream);
    const auto fill = [&]<class Real>(Both<Real> both) {
        const auto start = engine::initialParameters<Real>(s.setup->net, engine::Initialisation::Uniform, random);
        both.fleet = {p.count(), start}, both.single = {1, start};
        s.nets = std::move(both);
    };
    if (p.precision == Precision::Single) fill(Both<float>{});
    else fill(Both<double>{});
    s.gradients.assign(std::size_t((p.count() + 2) * BiasesShown), 0), s.losses.assign(std::size_t(p.count()), 0);
    return s;
}

template <class Real> double relativeDifference(const std::vector<Real>& a, const std::vector<Real>& b)
{
    double difference = 0, whole = 0;
    for (std::size_t i = 0; i < a.size(); ++i)
        difference += (double(a[i]) - double(b[i])) * (double(a[i]) - double(b[i])), whole += double(b[i]) * double(b[i]);
    return whole > 0 ? std::sqrt(difference / whole) : 0;
}

template <class Real> void learn(const Params& p, State& s, Both<Real>& both)
{
    const engine::Samples samples{s.setup->data->inputs, s.setup->data->labels, {}};
    const std::vector<int> rows = rowsOf(p, s);
    const DataParallel how = p.how();
    const DataParallel alone{.shards = {p.batch}, .recipe = how.recipe};
    const Shared<Real> all = trainStep<Real>(s.setup->net, how, samples, rows, both.fleet, both.pass);
    const Shared<Real> one = trainStep<Real>(s.setup->net, alone, samples, rows, both.single, both.pass);
    const auto& used = all.joined.empty() ? all.gradients[0] : all.joined;
    s.gradients.clear();
    for (const auto& own : all.gradients) addBiases(s.gradients, s.setup->net, own);
    for (const auto* shared : {&used, &one.gradients[0]}) addBiases(s.gradients, s.setup->net, *shared);
    s.losses = all.losses, s.loss = all.loss, s.lossSingle = one.loss;
    s.largest = std::max(s.largest, std::abs(s.loss - s.lossSingle));
    s.gradientDifference = relativeDifference(used, one.gradients[0]), s.spread = spreadOf(s.setup->net, both.fleet);
    if (++s.made % TestedEvery != 0 && s.made != p.steps) return;
    s.accuracy = accuracyOf(*s.setup, both.fleet.replicas[0].parameters, both.pass);
    s.accuracySingle = accuracyOf(*s.setup, both.single.replicas[0].parameters, both.pass), s.testedAt = s.made;
}

/// What may change in the middle of a run.
bool goesOn(const Params& before, const Params& now, State&)
{
    Params same = now;
    same.devices = before.devices, same.batch = before.batch, same.layers = before.layers, same.delay = before.delay,
    same.seed = before.seed, same.shards = before.shards, same.normalised = before.normalised, same.data = before.data,
    same.precision = before.precision, same.momentum = before.momentum;
    return same == now && before.count() == now.count();
}

template <class Real> void putFleet(const Fleet<Real>& fleet, engine::ByteWriter& to)
{
    for (const auto& replica : fleet.replicas) putLearner(replica, to);
    to.put(std::uint64_t(fleet.past.size()));
    for (const auto& past : fleet.past) to.put(past);
}

template <class Real> void readFleet(Fleet<Real>& fleet, std::size_t past, engine::ByteReader& from)
{
    const std::size_t count = fleet.replicas[0].parameters.size();
    for (auto& replica : fleet.replicas) replica = learnerFrom<Real>(from, count);
    fleet.past.resize(std::size_t(from.get<std::uint64_t>(0, past)));
    for (auto& weights : fleet.past) weights = from.list<Real>(count, count);
}

void pack(const State& s, engine::ByteWriter& to)
{
    std::visit([&](const auto& both) { putFleet(both.fleet, to), putFleet(both.single, to); }, s.nets);
    to.put(s.made), to.put(s.testedAt), to.put(s.gradients), to.put(s.losses);
    for (const double x : {s.loss, s.lossSingle, s.largest, s.gradientDifference, s.spread, s.accuracy, s.accuracySingle})
        to.put(x);
}

State unpack(const Params& p, engine::ByteReader& from)
{
    State s = begin(p);
    const auto past = std::uint64_t(p.delay > 0 ? p.delay + 1 : 0);
    std::visit([&](auto& both) { readFleet(both.fleet, past, from), readFleet(both.single, 0, from); }, s.nets);
    s.made = from.get<int>(0, 2'000'000'000), s.testedAt = from.get<int>(0, s.made);
    s.gradients = from.list<double>(s.gradients.size(), s.gradients.size());
    s.losses = from.list<double>(s.losses.size(), s.losses.size());
    for (double* x : {&s.loss, &s.lossSingle, &s.largest, &s.gradientDifference, &s.spread, &s.accuracy, &s.accuracySingle})
        *x = from.get<double>();
    return s;
}

std::size_t bytesOf(const State& s)
{
    const auto of = [](const auto& fleet) {
        const auto& one = fleet.replicas[0];
        return (fleet.replicas.size() * 2 + fleet.past.size()) * one.parameters.size() * sizeof(one.parameters[0]);
    };
    return sizeof(State) + std::visit([&](const auto& both) { return of(both.fleet) + of(both.single); }, s.nets);
}

std::vector<double> measure(const Params&, const State& s, const std::vector<double>&)
{
    const bool none = s.made == 0, tested = s.made > 0 && s.testedAt == s.made;
    const double no = std::nan("");
    return {none ? no : s.loss, none ? no : s.lossSingle, none ? no : s.largest, tested ? s.accuracy : no,
            tested ? s.accuracySingle : no};
}

} // namespace

Setup::Setup(const Params& p) : net(netOf(p)), data(picturesOf(p.data == Data::Small ? "digits8x8" : "digits")) {}

DataParallel Params::how() const
{
    const std::vector<double> list = *engine::numbersIn(shards);
    std::vector<double> shares;
    for (int r = 0; r < count(); ++r) shares.push_back(list[std::min(std::size_t(r), list.size() - 1)]);
    engine::Optimiser optimiser{.kind = momentum > 0 ? engine::Optimiser::Momentum : engine::Optimiser::Sgd, .rate = ownRate()};
    optimiser.momentum = momentum;
    return {exchange, joining, shardsOf(batch, shares), averageEvery, delay, {engine::Loss::CrossEntropy, optimiser}};
}

bool together(const Params& p) { return p.joining != Joining::Nothing && p.averageEvery == 1; }

std::vector<int> rowsOf(const Params& p, const State& s)
{
    return batchOf(s.setup->data->train, p.batch, s.made, std::uint64_t(p.seed));
}

const engine::Training<Params, State> training{
    .begin = begin,
    .step = [](const Params& p, State& s) { std::visit([&](auto& both) { learn(p, s, both); }, s.nets); },
    .follow = goesOn,
    .bytes = bytesOf,
    .pack = pack,
    .unpack = unpack,
    .measure = measure,
    .verdict = [](const Params&, const State& s, const std::vector<double>&) -> std::string {
        return std::isfinite(s.loss) && std::isfinite(s.lossSingle) ? "" : "no-number";
    },
    .compares = [](const Params& before, const Params& now) { return before.data == now.data; }};

} // namespace lessons::dataparallel
