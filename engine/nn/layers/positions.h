#pragma once

#include "engine/nn/layer.h"

namespace engine {

/// Adds to each vector of {d, T} what says where it stands: y_t = x_t + p_t.
///     Sines   p_t at 2i = sin(t / 10000^(2i / d)), at 2i + 1 the cosine   (Vaswani et al. 2017)
///     Learnt  block "weights" {d, T}
struct Positions {
    enum class Kind { Sines, Learnt };

    Kind kind = Kind::Sines;

    LayerForm form(const Inputs& inputs) const;
    template <class Real> void forward(const Site<Real>& site, int first, int end) const;
    template <class Real> void backward(const Site<Real>& site, int first, int end) const;
    template <class Real> void gradient(const Site<Real>& site, int first, int end) const;
};

} // namespace engine
