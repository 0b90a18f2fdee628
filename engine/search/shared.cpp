#include "engine/search/shared.h"

#include "engine/core/elementary.h"

#include <algorithm>
#include <cmath>
#include <mutex>

namespace engine::search {
namespace {

constexpr double AlphaRate = 0.05, SharedRate = 0.3;

/// Where the parameters of a layer lie in the flat vector.
std::pair<std::size_t, std::size_t> rangeOf(const Network& net, int layer)
{
    const auto& blocks = net.form(layer).blocks;
    if (blocks.empty()) return {0, 0};
    return {blocks.front().offset, blocks.back().offset + blocks.back().size()};
}

void take(const Built& built, const SharedWeights& from, std::vector<float>& to)
{
    for (int l = 0; l < built.net.depth(); ++l) {
        const auto [first, end] = rangeOf(built.net, l);
        const auto found = from.find(built.shared[std::size_t(l)]);
        if (end > first && found != from.end())
            std::copy(found->second.begin(), found->second.end(), to.begin() + std::ptrdiff_t(first));
    }
}
void give(const Built& built, const std::vector<float>& from, SharedWeights& to)
{
    for (int l = 0; l < built.net.depth(); ++l) {
        const auto [first, end] = rangeOf(built.net, l);
        if (end > first)
            to[built.shared[std::size_t(l)]].assign(from.begin() + std::ptrdiff_t(first), from.begin() + std::ptrdiff_t(end));
    }
}

SharedWeights learnt(Grain grain, int images)
{
    SharedWeights weights;
    const Recipe how{recipe().loss, {.kind = Optimiser::Sgd, .rate = SharedRate}};
    Random random(1, 9);
    Pass<float> pass;
    const Samples samples{digitsInOrder().images, digitsInOrder().labels, {}};
    for (int made = 0, number = 0; made < SharedBatches; ++number)
        for (const std::vector<int>& rows : epoch(images, number)) {
            if (made++ == SharedBatches) break;
            const Built built = build(grain, genesAt(grain, random.below(sizeOf(grain))));
            Learner<float> learner{parametersFor(built, weights)};
            trainStep<float>(built.net, how, samples, rows, learner, pass);
            give(built, learner.parameters, weights);
        }
    return weights;
}

/// A batch enters, and the weights of the options with it.
void enter(const Supernet& all, const OneShot& state, const std::vector<int>& rows, Pass<float>& pass)
{
    pass.resize(all.net, int(rows.size()));
    const auto pixels = pass.values(0);
    for (int n = 0; n < pixels.samples; ++n) {
        for (int f = 0; f < pixels.features; ++f)
            pixels(f, n) = digitsInOrder().images[std::size_t(rows[std::size_t(n)] * pixels.features + f)];
        pass.labels()[std::size_t(n)] = digitsInOrder().labels[std::size_t(rows[std::size_t(n)])];
    }
    for (std::size_t g = 0; g < state.alpha.size(); ++g) {
        const std::vector<double> p = softmaxOf(state.alpha[g]);
        for (std::size_t k = 0; k < p.size(); ++k) {
            if (all.input[g][k] < 0) continue;
            const auto weights = pass.values(all.input[g][k]);
            for (int f = 0; f < weights.features; ++f) std::fill_n(weights.row(f).begin(), weights.samples, float(p[k]));
        }
    }
}

/// dL/dα_k = p_k (dL/dp_k - Σ p_j dL/dp_j), then Adam.
void learnOptions(const Supernet& all, const Pass<float>& pass, OneShot& state)
{
    const double c1 = correctionOf(0.5, state.updates + 1), c2 = correctionOf(0.999, state.updates + 1); // as in the paper
    for (std::size_t g = 0; g < state.alpha.size(); ++g) {
        const std::vector<double> p = softmaxOf(state.alpha[g]);
        std::vector<double> slope(p.size());
        double mean = 0;
        for (std::size_t k = 0; k < p.size(); ++k) {
            if (all.input[g][k] < 0) continue;
            const auto deltas = pass.deltas(all.input[g][k]);
            for (int f = 0; f < deltas.features; ++f)
                for (const float d : deltas.row(f)) slope[k] += double(d);
            mean += p[k] * slope[k];
        }
        for (std::size_t k = 0; k < p.size(); ++k) {
            const double d = p[k] * (slope[k] - mean);
            double &m = state.first[g][k], &v = state.second[g][k];
            m = 0.5 * m + 0.5 * d, v = 0.999 * v + 0.001 * d * d;
            state.alpha[g][k] -= AlphaRate * (m * c1) / (std::sqrt(v * c2) + 1e-8);
        }
    }
}

const Supernet& supernetOf(Grain grain)
{
    static std::mutex access;
    static std::map<Grain, Supernet> known;
    const std::lock_guard lock(access);
    const auto found = known.find(grain);
    return found != known.end() ? found->second : known.emplace(grain, supernet(grain)).first->second;
}

} // namespace

const SharedWeights& sharedWeights(Grain grain, int images)
{
    static std::mutex access;
    static std::map<std::pair<Grain, int>, SharedWeights> known;
    const std::lock_guard lock(access);
    SharedWeights& weights = known[{grain, images}];
    if (weights.empty()) weights = learnt(grain, images);
    return weights;
}

std::vector<float> parametersFor(const Built& built, const SharedWeights& weights)
{
    std::vector<float> all = initialParameters<float>(built.net, Initialisation::He, Random(1, 7));
    take(built, weights, all);
    return all;
}

std::vector<double> softmaxOf(const std::vector<double>& logits)
{
    std::vector<double> p(logits.size());
    double total = 0;
    for (std::size_t k = 0; k < p.size(); ++k)
        total += p[k] = portableExp(logits[k] - *std::max_element(logits.begin(), logits.end()));
    for (double& one : p) one /= total;
    return p;
}

OneShot oneShot(Grain grain)
{
    OneShot state;
    state.learner.parameters = initialParameters<float>(supernetOf(grain).net, Initialisation::He, Random(1, 7));
    for (const Gene& gene : genesOf(grain)) state.alpha.emplace_back(gene.mixes ? gene.options.size() : 0);
    state.first = state.second = state.alpha;
    return state;
}

void put(const OneShot& state, ByteWriter& to)
{
    const Learner<float>& learner = state.learner;
    to.put(learner.parameters), to.put(learner.first), to.put(learner.second), to.put(state.updates);
    for (const auto* lists : {&state.alpha, &state.first, &state.second})
        for (const std::vector<double>& list : *lists) to.put(list);
}

OneShot oneShotFrom(Grain grain, ByteReader& from)
{
    OneShot state = oneShot(grain);
    Learner<float>& learner = state.learner;
    const std::size_t count = learner.parameters.size();
    learner.parameters = from.list<float>(count, count);
    learner.first = from.list<float>(0, count), learner.second = from.list<float>(0, count);
    state.updates = from.get<int>(0, 1'000'000), learner.steps = state.updates;
    const std::size_t moments = state.updates > 0 ? count : 0;
    if (learner.first.size() != moments || learner.second.size() != moments) ByteReader::damaged();
    for (auto* lists : {&state.alpha, &state.first, &state.second})
        for (std::vector<double>& list : *lists) list = from.list<double>(list.size(), list.size());
    return state;
}

void learn(Grain grain, int images, int batches, OneShot& state)
{
    const Supernet& all = supernetOf(grain);
    Pass<float> pass;
    for (int made = 0; made < batches; ++made, ++state.updates) {
        // the first half of the digits moves the net, the second the options
        const int half = images / 2, perEpoch = int(epoch(half, 0).size());
        std::vector<int> rows = epoch(half, state.updates / perEpoch)[std::size_t(state.updates % perEpoch)];
        enter(all, state, rows, pass);
        forward<float>(all.net, state.learner.parameters, pass, {.learning = true});
        backward<float>(all.net, state.learner.parameters, recipe().loss, pass);
        update<float>(all.net, recipe().optimiser, {}, pass.gradient(), state.learner);
        follow<float>(all.net, pass, state.learner.parameters);
        for (int& row : rows) row += half;
        enter(all, state, rows, pass);
        forward<float>(all.net, state.learner.parameters, pass, {.learning = true});
        backward<float>(all.net, state.learner.parameters, recipe().loss, pass, Reach::Inputs);
        learnOptions(all, pass, state);
    }
}

Genes strongest(Grain grain, const OneShot& state)
{
    Genes genes = genesOfSupernet(grain);
    for (std::size_t g = 0; g < genes.size(); ++g)
        if (!state.alpha[g].empty())
            genes[g] = int(std::max_element(state.alpha[g].begin(), state.alpha[g].end()) - state.alpha[g].begin());
    return genes;
}

} // namespace engine::search
