#pragma once

#include "engine/search/space.h"

#include <cstdint>
#include <optional>

namespace engine::search {

/// Random: any net. Evolution: of the youngest `population` nets some are drawn, and the best of them gets a child that differs
/// in one choice. (Real et al. 2019, ageing evolution) Reinforce: options are drawn by softmax(logits), which go on by rate
/// (score - baseline) / 100 (1 if chosen - p). (Williams 1992; Zoph and Le 2017) Gradient: a supernet says it, see OneShot.
enum class Strategy { Random, Evolution, Reinforce, Gradient };

struct Method {
    Grain grain = Grain::Layer;
    Strategy strategy = Strategy::Evolution;
    int population = 10;
    std::uint64_t seed = 1;

    static constexpr int Drawn = 4;           ///< of the population, for a parent
    static constexpr double Rate = 3;         ///< of logits
    static constexpr double Forgetting = 0.1; ///< of the baseline, a running mean of scores
};

/// What a search has tried, and what it has learnt from that.
struct Search {
    std::vector<int> tried = {};     ///< numbers of nets in their space
    std::vector<double> scores = {}; ///< as the search was told
    std::vector<int> parents = {};   ///< which candidate each was made from; -1: none
    std::vector<std::vector<double>> logits = {};
    double baseline = 0;
};
Search begin(const Method& method);

struct Proposal {
    int net = 0;
    int parent = -1;
};
/// Whom to try next: depends on the seed and on what was tried. Not of Strategy::Gradient.
Proposal propose(const Method& method, const Search& search);
void tell(const Method& method, const Proposal& tried, double score, Search& search);

/// The best score after each evaluation, where all scores of a space are known.
std::vector<double> bestScores(const Method& method, const std::vector<double>& table, int evaluations);

/// Kendall's τ without its denominator: pairs that both lists order alike, and pairs that they order otherwise; equal numbers are
/// neither.
struct Pairs {
    int alike = 0, otherwise = 0;
};
Pairs pairsOf(const std::vector<double>& one, const std::vector<double>& other);

} // namespace engine::search
