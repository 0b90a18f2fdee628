#pragma once

#include "engine/nn/layer.h"

namespace engine {

/// y = γ (x - μ) / √(σ² + ε) + β for each channel. Learning, μ and σ² are mean and population variance over batch and places, and
/// after each step the running ones go on: μ' += momentum (μ - μ'), and likewise σ'² with n / (n - 1) σ². Answering, or frozen,
/// it takes μ' and σ'². (Ioffe and Szegedy 2015; momentum and n / (n - 1) as in PyTorch: ONNX's momentum is 1 - this one.)
/// Blocks, each {channels}: scale γ, shift β; mean μ' and variance σ'², which descent does not learn. A single number has no
/// variance: from a batch of one place and sample the running ones learn nothing.
/// Inner rows, the same in each lane: channel by channel the μ, then the σ² that were taken.
struct BatchNorm {
    double epsilon = 1e-5, momentum = 0.1;

    LayerForm form(const Inputs& inputs) const;
    template <class Real> void forward(const Site<Real>& site, int first, int end) const;
    template <class Real> void backward(const Site<Real>& site, int first, int end) const;
    template <class Real> void gradient(const Site<Real>& site, int first, int end) const;
    template <class Real> void follow(const Site<Real>& site, Real* flat) const;
};

} // namespace engine
