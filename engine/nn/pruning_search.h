#pragma once

#include "engine/nn/pruning.h"
#include "engine/nn/train.h"

#include <functional>

namespace engine::pruning {

/// Which go: those of least mean size; any; or candidates are tried: sub-models drawn at random, or layers that lose more or
/// less.
enum class Criterion { Magnitude, Random, Sampling, Search };

struct Method {
    Grain grain = Grain::Weight;
    Scope scope = Scope::Global;
    Criterion criterion = Criterion::Magnitude;

    bool operator==(const Method&) const = default;
    bool tries() const { return criterion == Criterion::Sampling || criterion == Criterion::Search; }
    bool hasSparsity() const { return grain != Grain::TwoOfFour; } ///< else it is a half
    bool losesFilters() const { return grain == Grain::Filter || grain == Grain::Channel; }
};

/// By magnitude, or by numbers drawn from the seed, which are the same for each sparsity: with more, more go.
Mask chosen(const Network& net, const Method& method, std::span<const float> parameters, double sparsity, std::uint64_t seed);

/// The best of the candidates so far.
struct Best {
    int score = -1;
    Mask mask = {};
    std::vector<double> factors = {}; ///< of each layer: with what its sizes are multiplied before they are compared
    std::vector<int> tried = {};      ///< the score of each candidate
};
/// Tries one more candidate: any sub-model; or factors near those of the best so far, the first ones 1: what magnitude says.
void tryOne(const Network& net, const Method& method, std::span<const float> parameters, double sparsity, std::uint64_t seed,
            const std::function<int(std::span<const float>)>& score, Best& best);

/// By any criterion; where candidates are tried, the best one after so many more.
struct Candidates {
    std::function<int(std::span<const float>)> score;
    std::uint64_t seed = 1;
};
Mask maskBy(const Network& net, const Method& method, std::span<const float> parameters, double sparsity, const Candidates& how,
            int tries, Best& best);

/// s (1 - (1 - k/n)³): what is gone after k of n steps. (Zhu and Gupta 2017)
double gradualSparsity(double sparsity, int k, int n);
/// A step of training for each batch; what is gone stays gone.
void descend(const Network& net, const Recipe& how, const Samples& samples, std::span<const std::vector<int>> batches,
             const Mask& mask, Learner<float>& learner);
/// The network with all widths by the same factor so much smaller that its numbers, as floats, take no more bytes.
Network narrowed(const Network& net, double bytes);

} // namespace engine::pruning
