#pragma once

#include "engine/nn/network.h"
#include "engine/nn/simd/kernels.h"

namespace engine {

/// One layer of a network at work on a batch: where its parameters and values lie.
template <class Real> struct Site {
    const Network& net;
    int layer;
    const Real* parameters; ///< of the whole network
    Real* gradient;
    Real *x, *y;       ///< what enters and leaves, [feature][stride]
    Real *dx, *dy;     ///< the loss's derivatives by them; no dx at the first layer
    Real* transposed;  ///< x of a dense layer, [sample][whole vectors of features]
    const Real* zeros; ///< [stride]
    int samples, stride;

    const Layer& kind() const { return net.layers()[std::size_t(layer)]; }
    const Shape& in() const { return net.shape(layer); }
    const Shape& out() const { return net.shape(layer + 1); }
};

/// y from x, for the lanes first ... end. Lanes are independent of each other.
template <class Real> void forwardLanes(const Site<Real>& site, int first, int end);
/// dx from dy, if it is wanted, for the lanes first ... end.
template <class Real> void backwardLanes(const Site<Real>& site, int first, int end);
/// Whether the gradient of a layer is a product with its transposed input: dense layers, unless their sums over the batch are
/// long and few.
template <class Real> bool needsTransposed(const Site<Real>& site)
{
    return std::holds_alternative<Dense>(site.kind()) && site.in().features() * site.out().features() > 4 * site.samples;
}
/// transposed from x, for the lanes first ... end; nothing for a layer whose gradient does not need it.
template <class Real> void transposeLanes(const Site<Real>& site, int first, int end);

/// Outputs whose parameters are learnt together: units, maps, or channels of a PReLU; 0 for layers without parameters.
int learningRows(const Network& net, int layer);
/// How many of them are worth a thread's while at a time.
int rowsAtOnce(const Network& net, int layer);
/// The gradient by the parameters of the rows first ... end, summed over the whole batch. Rows are independent of each other.
template <class Real> void gradientOfRows(const Site<Real>& site, int first, int end);

} // namespace engine
