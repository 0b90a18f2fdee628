#include "engine/nn/pruning_search.h"

#include <algorithm>

namespace engine::pruning {
namespace {

std::vector<double> drawnScores(std::size_t count, std::uint64_t seed, std::size_t draw)
{
    Random random(seed, std::uint32_t(1000 + draw));
    std::vector<double> scores(count);
    for (double& score : scores) score = random.uniform();
    return scores;
}

} // namespace

Mask chosen(const Network& net, const Method& method, std::span<const float> parameters, double sparsity, std::uint64_t seed)
{
    const std::vector<Piece> pieces = piecesOf(net, method.grain);
    const bool isDrawn = method.criterion == Criterion::Random;
    const std::vector<double> scores = isDrawn ? drawnScores(pieces.size(), seed, 0) : magnitudes(pieces, parameters);
    return masked(net, method.grain, method.scope, pieces, scores, sparsity);
}

void tryOne(const Network& net, const Method& method, std::span<const float> parameters, double sparsity, std::uint64_t seed,
            const std::function<int(std::span<const float>)>& score, Best& best)
{
    const std::vector<Piece> pieces = piecesOf(net, method.grain);
    const bool searches = method.criterion == Criterion::Search;
    std::vector<double> factors = best.factors;
    factors.resize(weightBlocks(net).size(), 1);
    Random random(seed, std::uint32_t(2000 + best.tried.size()));
    for (double& factor : factors) factor *= best.tried.empty() ? 1 : random.uniform(0.6, 1.6);
    std::vector<double> scores =
        searches ? magnitudes(pieces, parameters) : drawnScores(pieces.size(), seed, 1 + best.tried.size());
    for (std::size_t i = 0; searches && i < pieces.size(); ++i) scores[i] *= factors[std::size_t(pieces[i].layer)];
    Mask mask = masked(net, method.grain, searches ? Scope::Global : method.scope, pieces, scores, sparsity);
    std::vector<float> left(parameters.begin(), parameters.end());
    hold(mask, left);
    best.tried.push_back(score(left));
    if (best.tried.back() > best.score)
        best.score = best.tried.back(), best.mask = std::move(mask), best.factors = std::move(factors);
}

Mask maskBy(const Network& net, const Method& method, std::span<const float> parameters, double sparsity, const Candidates& how,
            int tries, Best& best)
{
    if (!method.tries()) return chosen(net, method, parameters, sparsity, how.seed);
    for (int i = 0; i < tries; ++i) tryOne(net, method, parameters, sparsity, how.seed, how.score, best);
    return best.mask;
}

double gradualSparsity(double sparsity, int k, int n)
{
    const double left = 1 - double(std::clamp(k, 0, n)) / n;
    return sparsity * (1 - left * left * left);
}

void descend(const Network& net, const Recipe& how, const Samples& samples, std::span<const std::vector<int>> batches,
             const Mask& mask, Learner<float>& learner)
{
    thread_local Pass<float> pass; // its room is kept: it goes on batch by batch
    for (const std::vector<int>& rows : batches) {
        trainStep<float>(net, how, samples, rows, learner, pass);
        hold(mask, learner.parameters);
    }
}

Network narrowed(const Network& net, double bytes)
{
    constexpr int Parts = 200;
    for (int part = Parts;; --part) {
        std::vector<int> widths;
        for (const Block* block : weightBlocks(net)) widths.push_back(std::max(1, part * block->shape[0] / Parts));
        Network made = withWidths(net, widths);
        if (part == 0 || 4.0 * double(made.parameterCount()) <= bytes) return made;
    }
}

} // namespace engine::pruning
