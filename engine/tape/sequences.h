#pragma once

#include "engine/nn/layers/attention.h"
#include "engine/tape/naming.h"
#include "engine/tape/scores.h"

namespace engine {

/// Sequences as matrices, a row for each step: {T, d}. (The layers of these names have {d, T}.)

/// Embedding: row `token` of W {count, d} for each. The gradient of W goes back to the rows that were looked up.
Quantity embedded(const Quantity& W, const std::vector<int>& tokens);
/// Positions: sin(t / 10000^(2i / d)) in column 2i, the cosine in 2i + 1. (Vaswani et al. 2017)
Quantity sinePositions(int steps, int features, Precision precision = Precision::Double);
/// A dense layer at each step: x_t Wᵀ + b, W {out, in}.
Quantity projected(const Quantity& x, const Quantity& W, const Quantity& b);
Quantity projected(const Quantity& x, const Quantity& W);

// --- scores {T, S} of queries {T, d} and keys {S, d} -------------------------------------------------------------------
/// q_t · k_s
Quantity dotScores(const Quantity& Q, const Quantity& K);
/// q_t · k_s / √d. (Vaswani et al. 2017)
Quantity scaledDotScores(const Quantity& Q, const Quantity& K);
/// v · tanh(q_t + k_s); names "tanh" {T, S, d}. (Bahdanau et al. 2015)
Quantity additiveScores(const Quantity& Q, const Quantity& K, const Quantity& v, const Naming& name = unnamed);
/// q_tᵀ W k_s, W {queries' features, keys'}. (Luong et al. 2015)
Quantity bilinearScores(const Quantity& Q, const Quantity& W, const Quantity& K);

// --- who sees whom -------------------------------------------------------------------------------------------------------
/// Step t sees the keys up to t.
Seen causal(int queries, int keys);
/// Of the keys so many count.
Seen firstKeys(int queries, int keys, int count);
/// What both allow.
Seen both(const Seen& a, const Seen& b);

// --- attention -------------------------------------------------------------------------------------------------------------
/// Σ_s p_ts v_s, p_t the softmax of the scores that are seen; names "A", the p.
Quantity attended(const Quantity& scores, const Quantity& V, const Seen& seen = {}, const Naming& name = unnamed);
/// The layer Attention: in each head h scores "S[h]", "A[h]" and "Y[h]" of its part of the features; v of the additive score.
Quantity attended(const Attention& how, const Quantity& Q, const Quantity& K, const Quantity& V, const Seen& seen = {},
                  const Naming& name = unnamed, const std::optional<Quantity>& v = {});

struct Projection {
    Quantity W, b;
};
struct MultiHeadWeights {
    Projection q, k, v, out;
};
/// Queries of x, keys and values of `memory`, projected ("Q", "K", "V"), heads, put together ("Y") and projected.
Quantity multiHead(const MultiHeadWeights& weights, int heads, const Quantity& x, const Quantity& memory, const Seen& seen = {},
                   const Naming& name = unnamed);

/// Of each distribution along the last axis the largest as a 1, all others 0; of equal ones the first. The gradient passes
/// straight through.
Quantity largestAlone(const Quantity& p);
/// How spread each distribution along the last axis is, in bits: -Σ p log2 p, 0 log 0 being 0. By hand: it has no gradient.
Quantity entropy(const Quantity& p);

} // namespace engine
