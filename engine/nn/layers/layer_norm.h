#pragma once

#include "engine/nn/layer.h"

namespace engine {

/// At each step (or place) on its own: y = γ ⊙ (x - mean) / √(variance + ε) + β, mean and variance over the channels. (Ba et al.
/// 2016) Blocks: gamma {channels} from 1, beta {channels} from 0. Inner: mean and 1 / √(variance + ε), each [place].
struct LayerNorm {
    double epsilon = 1e-5;

    LayerForm form(const Inputs& inputs) const;
    template <class Real> void forward(const Site<Real>& site, int first, int end) const;
    template <class Real> void backward(const Site<Real>& site, int first, int end) const;
    template <class Real> void gradient(const Site<Real>& site, int first, int end) const;
};

} // namespace engine
