#include "engine/nn/layer_statistics.h"
#include "lessons/learner_bytes.h"
#include "lessons/networks/resnet/run.h"

#include <cmath>

namespace lessons::resnet {
namespace {

using engine::Lanes;

constexpr std::uint32_t WeightStream = 1;
constexpr int MostSteps = 2'000'000'000, MostFeatures = 256;

/// Of very many numbers of a picture some, evenly.
Lanes<const float> thinned(Lanes<const float> all)
{
    const int every = (all.features + MostFeatures - 1) / MostFeatures;
    return {all.data, all.features / every, all.samples, all.stride * every};
}

void append(std::vector<double>& list, const std::vector<double>& more) { list.insert(list.end(), more.begin(), more.end()); }

/// What the last batch left in each spot.
void look(State& s)
{
    for (auto* list : State::lists(s)) list->clear();
    engine::AlignedVector<float> room;
    const auto values = [&](int v) { return thinned(std::as_const(s.pass).values(v)); };
    for (const Spot& spot : s.plan->spots) {
        const auto signal = engine::centred(values(spot.out), room);
        s.signal.push_back(engine::rootMeanSquare(signal)),
            append(s.signalBins, engine::sharesOfPowersIn({Low, High, Bins}, signal));
        s.change.push_back(spot.change ? engine::rootMeanSquare(engine::centred(values(spot.change), room)) : 0);
        const auto slope = thinned(std::as_const(s.pass).deltas(spot.out));
        s.slope.push_back(engine::rootMeanSquare(slope)), append(s.slopeBins, engine::sharesOfPowersIn({Low, High, Bins}, slope));
        for (const int v : {spot.sums, spot.normed, spot.active})
            append(s.sumBins, engine::sharesIn({-Wide, Wide, Bins}, values(v)));
    }
}

State begin(const Params& p)
{
    State s{.plan = planOf(p)};
    s.learner.parameters =
        engine::initialParameters<float>(s.plan->network, p.initialisation, engine::Random(std::uint64_t(p.seed), WeightStream));
    const std::size_t spots = s.plan->spots.size();
    for (auto* list : {&s.signal, &s.slope, &s.change}) list->resize(spots);
    for (auto* list : {&s.signalBins, &s.slopeBins}) list->resize(spots * Bins);
    s.sumBins.resize(spots * PerLayer);
    s.loss = std::nan(""); // of no batch yet
    s.accuracy = accuracyOf(s);
    return s;
}

void step(const Params& p, State& s)
{
    s.loss = double(learn(p, s));
    ++s.step;
    look(s);
    if (isTested(p, s.step)) s.accuracy = accuracyOf(s);
}

void pack(const State& s, engine::ByteWriter& to)
{
    to.put(s.step), to.put(s.loss), to.put(s.accuracy), to.put(s.learner.steps);
    putWeights(s.learner, to);
    for (const auto* list : State::lists(s)) to.put(*list);
}

State unpack(const Params& p, engine::ByteReader& from)
{
    State s = begin(p);
    s.step = from.get<int>(0, MostSteps), s.loss = from.get<double>(), s.accuracy = from.get<double>();
    const auto steps = from.get<std::int64_t>(0, MostSteps);
    s.learner = weightsFrom(from, s.learner.parameters.size()), s.learner.steps = steps;
    for (auto* list : State::lists(s)) *list = from.list<double>(list->size(), list->size());
    return s;
}

} // namespace

const engine::Training<Params, State> training{
    .begin = begin,
    .step = step,
    .follow =
        [](const Params& before, const Params& now, State&) {
            return differOnlyIn(before, now, {"learning-rate", "block"});
        },
    .bytes =
        [](const State& s) {
            return sizeof s + 12 * s.learner.parameters.size() + 8 * (s.sumBins.size() + 2 * s.slopeBins.size());
        },
    .pack = pack,
    .unpack = unpack,
    .measure = [](const Params& p, const State& s, const std::vector<double>&) -> std::vector<double> {
        return {s.loss, isTested(p, s.step) ? s.accuracy : std::nan("")};
    },
    .verdict = [](const Params&, const State& s, const std::vector<double>&) { return s.step == 0 ? "" : unlessNumber(s.loss); },
    .compares = [](const Params& a, const Params& b) { return a.net == b.net; }};

} // namespace lessons::resnet
