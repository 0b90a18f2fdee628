#include "engine/data/split.h"
#include "lessons/learner_bytes.h"
#include "lessons/networks/lenet5/run.h"

#include <algorithm>
#include <cmath>
#include <deque>
#include <mutex>
#include <numeric>

namespace lessons::lenet5 {
namespace {

using engine::Random;

constexpr std::uint32_t WeightStream = 1, FirstOrderStream = 16; ///< under the seed; each epoch has its own order
constexpr int TestsInAStep = 50;                                 ///< on average: of 2 000 pictures, all of them each 40 steps
constexpr int AtOnce = 128;

std::vector<int> counted(std::size_t n)
{
    std::vector<int> rows(n);
    std::iota(rows.begin(), rows.end(), 0);
    return rows;
}

std::vector<int> labelsOf(const engine::ImageSet& set, std::span<const int> rows)
{
    std::vector<int> labels;
    for (const int row : rows) labels.push_back(set.labels[std::size_t(row)]);
    return labels;
}

std::shared_ptr<const Tested> testedAt(const Params& p, const State& s)
{
    static thread_local engine::Pass<float> pass;
    const Plan& plan = *s.plan;
    Tested tested{.step = s.step};
    int right = 0;
    const std::span<const int> all = plan.testRows;
    for (std::size_t first = 0; first < all.size(); first += AtOnce) {
        const auto rows = all.subspan(first, std::min<std::size_t>(AtOnce, all.size() - first));
        const engine::Tensor pictures = picturesOf(*plan.test, rows, p.shift);
        const std::vector<int> labels = labelsOf(*plan.test, rows);
        gather<float>(plan.network, {pictures.data, labels, {}}, counted(rows.size()), pass);
        forward<float>(plan.network, s.learner.parameters, pass);
        tested.loss += double(lossOf<float>(plan.network, engine::Loss::CrossEntropy, pass)) * double(rows.size());
        for (int n = 0; n < int(rows.size()); ++n) {
            tested.answers.push_back(answerOf(pass.values(plan.network.depth()), n));
            right += tested.answers.back() == labels[std::size_t(n)];
        }
    }
    tested.loss /= double(all.size()), tested.accuracy = double(right) / double(all.size());
    return std::make_shared<const Tested>(std::move(tested));
}

/// All that decides how a fresh net answers, the rest as nobody has changed it.
Params decisive(const Params& p)
{
    return {.data = p.data,
            .model = p.model,
            .activation = p.activation,
            .pooling = p.pooling,
            .task = p.task,
            .padding = p.padding,
            .samples = p.samples > Small ? MostSamples : Small,
            .shift = p.shift,
            .seed = p.seed};
}

/// Asked once: runs with other knobs of the training, and a second one beside the first, begin with the same net.
std::shared_ptr<const Tested> testedFresh(const Params& p, const State& s)
{
    constexpr std::size_t Most = 16;
    static std::mutex looking;
    static std::deque<std::pair<Params, std::shared_ptr<const Tested>>> known;
    const auto look = [key = decisive(p)] { return std::ranges::find(known, key, [](const auto& one) { return one.first; }); };
    {
        const std::lock_guard lock(looking);
        if (const auto found = look(); found != known.end()) return found->second;
    }
    auto tested = testedAt(p, s); // by two threads at once, if need be: it is the same
    const std::lock_guard lock(looking);
    if (look() == known.end()) known.emplace_front(decisive(p), tested);
    if (known.size() > Most) known.pop_back();
    return tested;
}

void judge(State& s, std::span<const int> labels)
{
    const auto outputs = s.pass.values(s.plan->network.depth());
    int right = 0;
    for (int n = 0; n < int(labels.size()); ++n) right += answerOf(outputs, n) == labels[std::size_t(n)];
    s.batch = int(labels.size()), s.batchAccuracy = double(right) / s.batch;
}

State begin(const Params& p)
{
    State s{.plan = planOf(p)};
    s.learner.parameters = engine::initialParameters<float>(s.plan->network, engine::Initialisation::Uniform,
                                                            Random(std::uint64_t(p.seed), WeightStream));
    const Batch batch = nextBatch(p, s);
    gather<float>(s.plan->network, {batch.pictures.data, batch.labels, {}}, counted(batch.labels.size()), s.pass);
    forward<float>(s.plan->network, s.learner.parameters, s.pass);
    s.batchLoss = double(lossOf<float>(s.plan->network, engine::Loss::CrossEntropy, s.pass));
    judge(s, batch.labels);
    s.tested = testedFresh(p, s);
    return s;
}

/// What is left over of an epoch, less than a batch, is not used in it.
void step(const Params& p, State& s)
{
    const Plan& plan = *s.plan;
    const Batch batch = nextBatch(p, s);
    s.batchLoss = double(engine::trainStep<float>(plan.network, recipeOf(p), {batch.pictures.data, batch.labels, {}},
                                                  counted(batch.labels.size()), s.learner, s.pass));
    judge(s, batch.labels);
    ++s.step, s.next += s.batch;
    // short epochs come too often to test after each
    const int every = std::max(1, int(plan.testRows.size()) / TestsInAStep), inEpoch = s.next / s.batch;
    const bool ends = s.next + s.batch > int(plan.trainRows.size());
    if (ends) s.next = 0, ++s.epoch, s.order.reset();
    if (s.step - s.tested->step >= every || (ends && inEpoch >= every)) s.tested = testedAt(p, s);
}

/// Weights can be kept if the network keeps its form, and the past keeps its meaning if the random draws stay.
bool follow(const Params& before, const Params& now, State& s)
{
    const auto begun = [](const Params& p) { return std::tuple(p.data, p.model, p.padding, p.seed); };
    const auto plan = [](const Params& p) { return std::tuple(p.activation, p.pooling, p.task, p.samples, p.frozen); };
    if (begun(before) != begun(now)) return false;
    if (before.task != now.task || before.samples != now.samples || before.batch != now.batch) s.order.reset(), s.next = 0;
    if (plan(before) != plan(now)) s.plan = planOf(now);
    if (plan(before) != plan(now) || before.shift != now.shift) s.tested = testedAt(now, s);
    return true;
}

void pack(const State& s, engine::ByteWriter& to)
{
    putLearner(s.learner, to);
    to.put(s.step), to.put(s.epoch), to.put(s.next), to.put(s.batch), to.put(s.batchLoss), to.put(s.batchAccuracy);
    to.put(s.tested->step), to.put(s.tested->answers), to.put(s.tested->loss), to.put(s.tested->accuracy);
}

State unpack(const Params& p, engine::ByteReader& from)
{
    constexpr int Most = 2'000'000'000;
    State s{.plan = planOf(p)};
    const std::size_t tests = s.plan->testRows.size();
    s.learner = learnerFrom(from, s.plan->network.parameterCount());
    s.step = from.get<int>(0, Most), s.epoch = from.get<int>(0, Most), s.next = from.get<int>(0, int(s.plan->trainRows.size()));
    s.batch = from.get<int>(1, int(s.plan->trainRows.size()));
    s.batchLoss = from.get<double>(), s.batchAccuracy = from.get<double>();
    Tested tested{.step = from.get<int>(0, s.step), .answers = from.list<int>(tests, tests)};
    tested.loss = from.get<double>(), tested.accuracy = from.get<double>();
    for (const int answer : tested.answers)
        if (answer < -1 || answer >= Classes) engine::ByteReader::damaged();
    s.tested = std::make_shared<const Tested>(std::move(tested));
    return s;
}

} // namespace

int batchOf(const Params& p, const Plan& plan) { return std::min(p.batch, int(plan.trainRows.size())); }

Batch nextBatch(const Params& p, State& s)
{
    const Plan& plan = *s.plan;
    if (!s.order) {
        Random random(std::uint64_t(p.seed), FirstOrderStream + std::uint32_t(s.epoch));
        std::vector<int> order = engine::permutation(int(plan.trainRows.size()), random);
        for (int& place : order) place = plan.trainRows[std::size_t(place)];
        s.order = std::make_shared<const std::vector<int>>(std::move(order));
    }
    const auto rows = std::span(*s.order).subspan(std::size_t(s.next), std::size_t(batchOf(p, plan)));
    return {picturesOf(*plan.train, rows, 0), labelsOf(*plan.train, rows)};
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
    .measure = [](const Params&, const State& s, const std::vector<double>&) -> std::vector<double> {
        const auto tested = [isNow = s.tested->step == s.step](double share) { return isNow ? share : std::nan(""); };
        return {s.batchLoss, tested(s.tested->loss), s.batchAccuracy, tested(s.tested->accuracy)};
    },
    .verdict = [](const Params&, const State& s, const std::vector<double>&) { return unlessNumber(s.batchLoss); },
    .compares = [](const Params& a, const Params& b) { return a.data == b.data && a.task == b.task; }};

} // namespace lessons::lenet5
