#pragma once

#include "engine/nn/layer.h"

namespace engine {

/// Queries {d, T}, keys {d, S} and values {e, S} to {e, T}: y_t = sum over s of p_ts v_s, p_t = softmax over s of
///     Dot        q_t · k_s
///     ScaledDot  q_t · k_s / √d                     (Vaswani et al. 2017)
///     Additive   v · tanh(q_t + k_s), block "weights" {d}  (Bahdanau et al. 2015, where W x and U q are Conv2d of 1 x 1 before
///     it)
/// in `heads` parts of the features, each on its own: d and e are then those of a part. A bilinear score qᵀ W k is Dot after such
/// a Conv2d, see ../blocks.h. Causal: step t sees keys up to t. A fourth input is the number of keys of each sample that count;
/// of none at all y is 0.
/// Spans: the keys are so many runs of equal length, as sentences of words; each has a softmax of its own, and y is {e, T spans}.
/// Hard: of each softmax the largest p alone is taken, as a 1; derivatives are those of p all the same (straight through: Bengio,
/// Léonard and Courville 2013). Inner: p as [head][T][S]; if hard, what is taken of it after that.
struct Attention {
    enum class Score { Dot, ScaledDot, Additive };

    Score score = Score::ScaledDot;
    int heads = 1;
    bool causal = false;
    int spans = 1;
    bool hard = false;

    LayerForm form(const Inputs& inputs) const;
    template <class Real> void forward(const Site<Real>& site, int first, int end) const;
    template <class Real> void backward(const Site<Real>& site, int first, int end) const;
    template <class Real> void gradient(const Site<Real>& site, int first, int end) const;
};

} // namespace engine
