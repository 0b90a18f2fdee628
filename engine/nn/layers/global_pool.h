#pragma once

#include "engine/nn/layer.h"

namespace engine {

/// One number per channel: the mean of its pixels, and the largest of them.
struct GlobalAveragePool {
    LayerForm form(const Inputs& inputs) const;
    template <class Real> void forward(const Site<Real>& site, int first, int end) const;
    template <class Real> void backward(const Site<Real>& site, int first, int end) const;
};
struct GlobalMaxPool {
    LayerForm form(const Inputs& inputs) const;
    template <class Real> void forward(const Site<Real>& site, int first, int end) const;
    template <class Real> void backward(const Site<Real>& site, int first, int end) const;
};

} // namespace engine
