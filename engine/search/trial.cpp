#include "engine/search/trial.h"

#include "engine/core/elementary.h"
#include "engine/core/parallel.h"
#include "engine/data/digits.h"
#include "engine/data/split.h"
#include "engine/nn/train.h"
#include "engine/search/shared.h"

#include <algorithm>
#include <mutex>
#include <numeric>

namespace engine::search {
namespace {

constexpr int Pixels = 64;

struct Known {
    std::mutex access;
    std::map<Trial, Result> results;
    std::map<std::pair<Grain, int>, Counts> counts;
};
Known& known()
{
    static Known all;
    return all;
}

int rightAmong(const Pass<float>& pass, const Network& net, int first, int end)
{
    const auto y = pass.values(net.output());
    int right = 0;
    for (int n = first; n < end; ++n) {
        int most = 0;
        for (int k = 1; k < y.features; ++k)
            if (y(k, n) > y(most, n)) most = k;
        right += most == digitsInOrder().labels[std::size_t(Training + n)];
    }
    return right;
}

Result made(const Trial& trial)
{
    if (trial.effort == Effort::Shared) {
        const Built built = build(trial.grain, genesAt(trial.grain, trial.index));
        return resultOf(built.net, parametersFor(built, sharedWeights(trial.grain, trial.images)));
    }
    const auto [net, parameters] = trained(trial, trial.effort == Effort::Full ? Epochs : 1);
    return resultOf(net, parameters);
}

} // namespace

const Recipe& recipe()
{
    static const Recipe how{Loss::CrossEntropy, {.kind = Optimiser::Adam, .rate = 0.005}};
    return how;
}

Result resultOf(const Network& net, std::span<const float> parameters)
{
    std::vector<int> rows(Validation + Unseen);
    std::iota(rows.begin(), rows.end(), Training);
    thread_local Pass<float> pass; // its room is kept: net after net is judged
    gather<float>(net, {digitsInOrder().images, digitsInOrder().labels, {}}, rows, pass);
    forward<float>(net, parameters, pass, {.learning = true});
    return {rightAmong(pass, net, 0, Validation), rightAmong(pass, net, Validation, Validation + Unseen)};
}

std::pair<Network, std::vector<float>> trained(const Trial& trial, int epochs)
{
    Built built = build(trial.grain, genesAt(trial.grain, trial.index));
    const Samples samples{digitsInOrder().images, digitsInOrder().labels, {}};
    Learner<float> learner{initialParameters<float>(built.net, Initialisation::He, Random(1, 7))};
    thread_local Pass<float> pass;
    for (int e = 0; e < epochs; ++e)
        for (const std::vector<int>& rows : epoch(trial.images, e))
            trainStep<float>(built.net, recipe(), samples, rows, learner, pass);
    return {std::move(built.net), std::move(learner.parameters)};
}

double scoreOf(int right, std::size_t parameters)
{
    return 100.0 * right / Validation - 2 * (portableLog(double(parameters)) / portableLog(10.0));
}

std::vector<Result> resultsOf(std::span<const Trial> trials)
{
    std::vector<Trial> missing(trials.begin(), trials.end());
    std::sort(missing.begin(), missing.end());
    missing.erase(std::unique(missing.begin(), missing.end()), missing.end());
    {
        const std::lock_guard lock(known().access);
        std::erase_if(missing, [](const Trial& trial) { return known().results.contains(trial); });
    }
    for (const Trial& trial : missing)
        if (trial.effort == Effort::Shared) sharedWeights(trial.grain, trial.images); // made once, by all threads
    std::vector<Result> results(missing.size());
    const auto make = [&](int i) { results[std::size_t(i)] = made(missing[std::size_t(i)]); };
    if (missing.size() == 1) make(0);
    else parallelFor(int(missing.size()), 1e9, make);
    for (std::size_t i = 0; i < missing.size(); ++i) remember(missing[i], results[i]);
    const std::lock_guard lock(known().access);
    std::vector<Result> all;
    for (const Trial& trial : trials) all.push_back(known().results.at(trial));
    return all;
}

void remember(const Trial& trial, const Result& result)
{
    const std::lock_guard lock(known().access);
    known().results.try_emplace(trial, result);
}

Counts countsOf(Grain grain, int index)
{
    const std::lock_guard lock(known().access);
    Counts& counts = known().counts[{grain, index}];
    if (counts.all() > 0) return counts;
    const Network net = build(grain, genesAt(grain, index)).net;
    for (int l = 0; l < net.depth(); ++l)
        for (const Block& block : net.form(l).blocks)
            (block.kind == Block::Weights ? counts.weights : counts.others) += block.size();
    return counts;
}

int seenBy(const Trial& trial)
{
    return trial.effort == Effort::Full ? Epochs * trial.images : trial.effort == Effort::Short ? trial.images : 0;
}

const Digits8& digitsInOrder()
{
    static const Digits8 all = [] {
        Random random(1, 8);
        Digits8 made;
        for (const int row : permutation(int(digits().labels.size()), random)) {
            const float* pixels = &digits().images.data[std::size_t(row * Pixels)];
            made.images.insert(made.images.end(), pixels, pixels + Pixels);
            made.labels.push_back(digits().labels[std::size_t(row)]);
        }
        return made;
    }();
    return all;
}

std::vector<std::vector<int>> epoch(int images, int number)
{
    Random random(1, std::uint32_t(100 + number));
    const std::vector<int> order = permutation(images, random);
    std::vector<std::vector<int>> batches;
    for (int first = 0; first < images; first += BatchSize)
        batches.emplace_back(order.begin() + first, order.begin() + std::min(images, first + BatchSize));
    return batches;
}

} // namespace engine::search
