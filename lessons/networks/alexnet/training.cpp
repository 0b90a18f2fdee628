#include "engine/data/augment.h"
#include "engine/data/split.h"
#include "lessons/learner_bytes.h"
#include "lessons/networks/alexnet/run.h"
#include "lessons/training_words.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace lessons::alexnet {
namespace {

using engine::Random;
using engine::Tensor;

constexpr std::uint32_t WeightStream = 1, LabelStream = 2, FirstOrder = 1000, FirstChange = 1'000'000; ///< under the seed

engine::Network networkOf(const Params& p)
{
    using engine::Dense;
    const engine::ActivationLayer f{p.activation};
    const engine::Dropout dropout{p.dropout, std::uint64_t(p.seed)};
    constexpr int Units = Hidden * Hidden;
    return {{1, Side, Side}, {Dense{Units}, f, dropout, Dense{Units}, f, dropout, Dense{Classes}}};
}

/// As AlexNet, for digits: kernels of conv2, conv4 and conv5 see all maps, or those of their group.
engine::Model smallAlexNet(const Params& p)
{
    const int groups = p.form == Form::TwoGpus ? 2 : 1;
    const auto conv = [](int maps, int size, int parts) {
        return engine::ConvUnit{.maps = maps, .size = size, .groups = parts, .norm = false};
    };
    const engine::MaxPool halved{2, 2};
    engine::Model model({1, Side, Side});
    model.part("conv1", conv(8, 5, 1)).part("pool1", halved).part("conv2", conv(16, 3, groups)).part("pool2", halved);
    model.part("conv3", conv(24, 3, 1)).part("conv4", conv(24, 3, groups)).part("conv5", conv(16, 3, groups));
    model.part("pool5", halved).dense("fc6", 64).part("dropout", engine::Dropout{p.dropout, std::uint64_t(p.seed)});
    return model.dense("fc7", Classes, true);
}

/// As they are called inside of a step, one after the other.
constexpr PictureNet::Part Parts[] = {{"conv1", 0, "K1", "b1"}, {"pool1", 0},
                                      {"conv2", 0, "K2", "b2"}, {"pool2", 0},
                                      {"conv3", 0, "K3", "b3"}, {"conv4", 0, "K4", "b4"},
                                      {"conv5", 0, "K5", "b5"}, {"pool5", 0},
                                      {"fc6", 0, "W6", "b6"},   {"kept", 0},
                                      {"y", 0, "W7", "b7"}};

std::shared_ptr<const Plan> planOf(const Params& p)
{
    constexpr int Every = 5; // of MNIST: 12 000 and 2 000
    static const auto train = std::make_shared<const engine::ImageSet>(everyNth(engine::mnist(engine::Part::Train), Every));
    static const auto test = std::make_shared<const engine::ImageSet>(everyNth(engine::mnist(engine::Part::Test), Every));
    std::vector<int> labels(train->labels.begin(), train->labels.begin() + p.samples);
    labels = engine::redrawn(std::move(labels), Classes, p.redrawn, Random(std::uint64_t(p.seed), LabelStream));
    if (!p.convolves()) return std::make_shared<const Plan>(Plan{train, test, std::move(labels), networkOf(p)});
    const engine::Model model = smallAlexNet(p);
    Plan plan{train, test, std::move(labels), engine::Network(model.graph()), {}, Counted(model)};
    std::size_t next = 0;
    for (const auto& part : model.parts()) {
        const int value = plan.network.valueOf(part.end - 1);
        if (part.name == "pool1" || part.name == "conv5") plan.looked[part.name == "conv5"] = value;
        plan.parts.push_back(Parts[next++]), plan.parts.back().value = value;
    }
    return std::make_shared<const Plan>(std::move(plan));
}

Tensor changed(const Params& p, const Tensor& picture, Random& random)
{
    constexpr int MostShift = 3;
    constexpr double Noise = 0.2;
    switch (p.change) {
    case Change::None: break;
    case Change::Shift: return engine::randomShift(picture, MostShift, random);
    case Change::Flip: return engine::randomFlip(picture, random);
    case Change::Noise: return engine::withNoise(picture, Noise, random);
    }
    return picture;
}

std::vector<int> counted(int n)
{
    std::vector<int> rows(std::size_t(n), 0);
    std::iota(rows.begin(), rows.end(), 0);
    return rows;
}

/// The share of the batch that the net gives its class.
double rightIn(const engine::Network& net, const engine::Pass<float>& pass, std::span<const int> labels)
{
    const auto y = pass.values(net.depth());
    int right = 0;
    for (int n = 0; n < y.samples; ++n) {
        int best = 0;
        for (int k = 1; k < Classes; ++k) best = y(k, n) > y(best, n) ? k : best;
        right += best == labels[std::size_t(n)];
    }
    return double(right) / double(y.samples);
}

/// All test digits, without dropout.
double testedBy(const State& s)
{
    static thread_local engine::Pass<float> pass;
    constexpr int AtOnce = 125;
    const Plan& plan = *s.plan;
    double right = 0;
    for (int first = 0; first < Tests; first += AtOnce) {
        std::vector<int> rows = counted(AtOnce);
        for (int& row : rows) row += first;
        const std::span labels = std::span(plan.test->labels).subspan(std::size_t(first), AtOnce);
        gather<float>(plan.network, {numbersOf(*plan.test, rows).data, labels, {}}, counted(AtOnce), pass);
        forward<float>(plan.network, s.learner.parameters, pass);
        right += rightIn(plan.network, pass, labels) * AtOnce;
    }
    return right / Tests;
}

State begin(const Params& p)
{
    State s{.plan = planOf(p)};
    s.learner.parameters = engine::initialParameters<float>(s.plan->network, engine::Initialisation::Uniform,
                                                            Random(std::uint64_t(p.seed), WeightStream));
    const Batch batch = nextBatch(p, s);
    batch.put(s, int(batch.rows.size()), s.pass);
    s.loss = double(lossOf<float>(s.plan->network, engine::Loss::CrossEntropy, s.pass));
    s.accuracy = rightIn(s.plan->network, s.pass, batch.labels), s.tested = testedBy(s);
    return s;
}

void step(const Params& p, State& s)
{
    const Batch batch = nextBatch(p, s);
    s.loss = double(engine::trainStep<float>(s.plan->network, recipeOf(p), {batch.pictures.data, batch.labels, {}},
                                             counted(int(batch.rows.size())), s.learner, s.pass));
    s.accuracy = rightIn(s.plan->network, s.pass, batch.labels);
    if (s.learner.steps % s.perEpoch(p) == 0) s.tested = testedBy(s);
}

/// Weights can be kept as long as the net has the same form and begins with the same draws.
bool follow(const Params& before, const Params& now, State& s)
{
    if (before.seed != now.seed || before.kind != now.kind || before.form != now.form) return false;
    s.plan = planOf(now);
    return true;
}

void pack(const State& s, engine::ByteWriter& to)
{
    putLearner(s.learner, to);
    to.put(s.loss), to.put(s.accuracy), to.put(s.tested);
}

State unpack(const Params& p, engine::ByteReader& from)
{
    State s{.plan = planOf(p)};
    s.learner = learnerFrom(from, s.plan->network.parameterCount());
    s.loss = from.get<double>(), s.accuracy = from.get<double>(), s.tested = from.get<double>();
    return s;
}

} // namespace

Batch nextBatch(const Params& p, const State& s)
{
    const auto step = std::uint32_t(s.learner.steps), perEpoch = std::uint32_t(s.perEpoch(p)), epoch = step / perEpoch;
    Random order(std::uint64_t(p.seed), FirstOrder + epoch), random(std::uint64_t(p.seed), FirstChange + step);
    const std::vector<int> all = engine::permutation(p.samples, order);
    const auto first = all.begin() + std::ptrdiff_t(step % perEpoch) * BatchSize;
    Batch batch{{first, first + BatchSize}, {}, {}};
    const Tensor originals = numbersOf(*s.plan->train, batch.rows);
    batch.pictures = Tensor({BatchSize, Side * Side});
    auto to = batch.pictures.data.begin();
    for (std::size_t i = 0; i < BatchSize; ++i) {
        Tensor one({1, Side, Side});
        std::copy_n(originals.data.begin() + std::ptrdiff_t(i * one.size()), one.size(), one.data.begin());
        to = std::copy_n(changed(p, one, random).data.begin(), one.size(), to);
        batch.labels.push_back(s.plan->labels[std::size_t(batch.rows[i])]);
    }
    return batch;
}

void Batch::put(const State& s, int count, engine::Pass<float>& pass) const
{
    const engine::Network& net = s.plan->network;
    gather<float>(net, {pictures.data, labels, {}}, counted(count), pass);
    forward<float>(net, s.learner.parameters, pass, {true, std::uint64_t(s.learner.steps)});
}

engine::Recipe recipeOf(const Params& p)
{
    return {engine::Loss::CrossEntropy, {.kind = engine::Optimiser::Adam, .rate = p.rate}};
}

const engine::Training<Params, State> training{
    .begin = begin,
    .step = step,
    .follow = follow,
    .bytes = [](const State& s) { return sizeof(State) + 3 * sizeof(float) * s.learner.parameters.size(); },
    .pack = pack,
    .unpack = unpack,
    .measure = [](const Params& p, const State& s, const std::vector<double>&) -> std::vector<double> {
        return {s.loss, s.accuracy, s.learner.steps % s.perEpoch(p) == 0 ? s.tested : std::nan("")};
    },
    .verdict = [](const Params&, const State& s, const std::vector<double>&) { return unlessNumber(s.loss); },
    .compares = [](const Params&, const Params&) { return true; }};

} // namespace lessons::alexnet
