#pragma once

#include "engine/nn/site.h"

#include <cstring>

namespace engine {

/// From a sequence to `steps` vectors of `features`; refuses what is none. A second input is one number: how many steps of the
/// sample count.
LayerForm sequenceForm(const Inputs& inputs, int features, int steps);

// What recurrent layers have in common: blocks weights {gates · hidden, inputs} and recurrent {gates · hidden, hidden}, below
// each other what belongs to each gate, and biases from block FirstBias on. Derivatives by the gates' sums lie in innerDeltas,
// and after `gateRows` rows of them is room for the way back.

constexpr int FirstBias = 2;

/// Without biases and inner rows.
LayerForm recurrentForm(const Inputs& inputs, int hidden, int gates);
Block gateBiases(const char* name, int hidden);

/// Lanes first ... end, on the way forward or back.
template <class Real> simd::Recurrent<Real> recurrentOf(const Site<Real>& site, bool reversed, int gateRows, int first, int end)
{
    const std::ptrdiff_t steps = site.in().height, kept = gateRows * steps * site.stride + first;
    return {.inputs = site.in().channels,
            .hidden = site.out().channels,
            .steps = steps,
            .lanes = end - first,
            .stride = site.stride,
            .weights = site.parameters(0),
            .recurrent = site.parameters(1),
            .bias = site.parameters(FirstBias),
            .resetBias = nullptr,
            .resetFirst = false,
            .x = site.x() + first,
            .h = site.y() + first,
            .gates = site.inner + first,
            .cells = site.inner + kept,
            .dh = site.dy() ? site.dy() + first : nullptr,
            .sums = site.innerDeltas ? site.innerDeltas + first : nullptr,
            .dx = site.dx() ? site.dx() + first : nullptr,
            .carried = site.innerDeltas ? site.innerDeltas + kept : nullptr,
            .reversed = reversed,
            .lengths = site.inputs() > 1 ? site.x(1) + first : nullptr};
}

/// Input i has no derivative.
template <class Real> void clearDelta(const Site<Real>& site, int i, int first, int end)
{
    if (i < site.inputs() && site.dx(i))
        for (int f = 0; f < site.in(i).features(); ++f)
            std::memset(site.dx(i) + std::ptrdiff_t(f) * site.stride + first, 0, std::size_t(end - first) * sizeof(Real));
}

/// What lies at one step of the gates' sums is multiplied with what lies at another step of b.
enum class Against { SameStep, StepBefore };

/// to[r][c] = sum over steps and lanes of a[r] b[c], for rows first ... end of `to`; all rows are sequences.
template <class Real> void outerOverSteps(const Site<Real>& site, const Real* a, const Real* b, Against against, bool reversed,
                                          int columns, Real* to, int first, int end)
{
    const std::ptrdiff_t stride = site.stride, row = site.in().height * stride, apart = against == Against::StepBefore;
    const std::ptrdiff_t steps = site.in().height - apart;
    const bool whole = site.lanes() == site.stride; // no gaps from step to step
    to += std::ptrdiff_t(first) * columns;
    a += first * row + (reversed ? 0 : apart) * stride;
    b += (reversed ? apart : 0) * stride;
    if (steps == 0) std::memset(to, 0, std::size_t(end - first) * std::size_t(columns) * sizeof(Real));
    for (std::ptrdiff_t t = 0; t < (whole ? std::ptrdiff_t(steps > 0) : steps); ++t)
        simd::kernels<Real>().outer({.rows = end - first,
                                     .columns = columns,
                                     .depth = whole ? steps * stride : site.lanes(),
                                     .a = a + t * stride,
                                     .aRow = row,
                                     .b = b + t * stride,
                                     .bRow = row,
                                     .c = to,
                                     .cRow = columns,
                                     .more = t > 0});
}

/// Hidden units first ... end of block `block`: sums of gate `gate` over steps and lanes.
template <class Real> void biasGradient(const Site<Real>& site, int block, int gate, int first, int end)
{
    const std::ptrdiff_t steps = site.in().height, row = std::ptrdiff_t(gate) * site.out().channels + first;
    simd::kernels<Real>().sums(site.innerDeltas + row * steps * site.stride, end - first, steps, site.lanes(), site.stride,
                               site.gradient(block) + first);
}

} // namespace engine
