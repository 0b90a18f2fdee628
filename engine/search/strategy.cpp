#include "engine/search/strategy.h"

#include "engine/search/shared.h"

#include <algorithm>

namespace engine::search {
namespace {

/// An option by its probability: for uniform ones the same as any().
int drawn(const std::vector<double>& p, double uniform)
{
    double sum = 0;
    for (int k = 0; k + 1 < int(p.size()); ++k)
        if (uniform < (sum += p[std::size_t(k)])) return k;
    return int(p.size()) - 1;
}

Genes any(const Method& method, Random& random)
{
    Genes genes;
    for (const Gene& gene : genesOf(method.grain)) genes.push_back(random.below(int(gene.options.size())));
    return genes;
}

Proposal child(const Method& method, const Search& search, Random& random)
{
    const int n = int(search.tried.size()), oldest = n - method.population;
    int parent = -1;
    for (int i = 0; i < Method::Drawn; ++i) {
        const int one = oldest + random.below(method.population);
        if (parent < 0 || search.scores[std::size_t(one)] > search.scores[std::size_t(parent)]) parent = one;
    }
    Genes genes = genesAt(method.grain, search.tried[std::size_t(parent)]);
    const int gene = random.below(int(genes.size()));
    const int options = int(genesOf(method.grain)[std::size_t(gene)].options.size());
    genes[std::size_t(gene)] = (genes[std::size_t(gene)] + 1 + random.below(options - 1)) % options;
    return {indexOf(method.grain, genes), parent};
}

} // namespace

Search begin(const Method& method)
{
    Search search;
    for (const Gene& gene : genesOf(method.grain)) search.logits.emplace_back(gene.options.size());
    return search;
}

Proposal propose(const Method& method, const Search& search)
{
    const int n = int(search.tried.size());
    Random random(method.seed, std::uint32_t(5000 + n));
    if (method.strategy == Strategy::Evolution && n >= method.population) return child(method, search, random);
    if (method.strategy != Strategy::Reinforce) return {indexOf(method.grain, any(method, random))};
    Genes genes;
    for (const std::vector<double>& logits : search.logits) genes.push_back(drawn(softmaxOf(logits), random.uniform()));
    return {indexOf(method.grain, genes)};
}

void tell(const Method& method, const Proposal& tried, double score, Search& search)
{
    if (method.strategy == Strategy::Reinforce) {
        if (search.tried.empty()) search.baseline = score;
        const Genes genes = genesAt(method.grain, tried.net);
        const double step = Method::Rate * (score - search.baseline) / 100;
        for (std::size_t g = 0; g < genes.size(); ++g) {
            const std::vector<double> p = softmaxOf(search.logits[g]);
            for (std::size_t k = 0; k < p.size(); ++k) search.logits[g][k] += step * ((genes[g] == int(k) ? 1 : 0) - p[k]);
        }
        search.baseline += Method::Forgetting * (score - search.baseline);
    }
    search.tried.push_back(tried.net), search.parents.push_back(tried.parent), search.scores.push_back(score);
}

std::vector<double> bestScores(const Method& method, const std::vector<double>& table, int evaluations)
{
    Search search = begin(method);
    std::vector<double> best;
    for (int i = 0; i < evaluations; ++i) {
        const Proposal next = propose(method, search);
        const double score = table[std::size_t(next.net)];
        tell(method, next, score, search);
        best.push_back(best.empty() ? score : std::max(best.back(), score));
    }
    return best;
}

Pairs pairsOf(const std::vector<double>& one, const std::vector<double>& other)
{
    Pairs pairs;
    for (std::size_t i = 0; i < one.size(); ++i)
        for (std::size_t j = 0; j < i; ++j) {
            const double product = (one[i] - one[j]) * (other[i] - other[j]);
            pairs.alike += product > 0, pairs.otherwise += product < 0;
        }
    return pairs;
}

} // namespace engine::search
