#include "engine/nn/layers/deformable.h"

#include "engine/nn/layers/sliding.h"

#include <cmath>

namespace engine {
namespace {

using simd::Index;
using simd::kernels;

/// The four pixels around a point of the picture: (y, x), (y, x + 1), (y + 1, x), (y + 1, x + 1), `down` and `across` beyond the
/// first.
template <class Real> struct Corners {
    int y, x;
    Real down, across;

    Corners(Real row, Real column)
        : y(cell(row)), x(cell(column)), down(row - std::floor(row)), across(column - std::floor(column))
    {
    }
    /// Far outside, where nothing is read, any cell outside will do.
    static int cell(Real at) { return int(std::floor(std::fmin(std::fmax(at, Real(-2)), Real(1 << 24)))); }
    /// Calls body(pixel, share, its slope down, its slope across) for those inside.
    template <class Body> void each(const Shape& picture, Body body) const
    {
        for (int i = 0; i < 2; ++i)
            for (int j = 0; j < 2; ++j) {
                const int row = y + i, column = x + j;
                if (row < 0 || row >= picture.height || column < 0 || column >= picture.width) continue;
                const Real v = i ? down : 1 - down, h = j ? across : 1 - across;
                body(row * picture.width + column, v * h, i ? h : -h, j ? v : -v);
            }
    }
};

/// Calls body(corners, row of the inner rows of channel 0, first row of the offset, lane) for every tap of every place of the
/// lanes.
template <class Real, class Body> void eachTap(const Deformable& layer, const Site<Real>& site, int first, int end, Body body)
{
    const Shape& out = site.out();
    const Convolution& how = layer.how;
    for (int k = 0; k < layer.height * layer.width; ++k)
        for (int place = 0; place < out.pixels(); ++place) {
            const int u = k / layer.width, v = k % layer.width;
            const int row = place / out.width * how.stride.vertical + u * how.dilation.vertical - how.vertical.before;
            const int column = place % out.width * how.stride.horizontal + v * how.dilation.horizontal - how.horizontal.before;
            const Index down = (2 * k * out.pixels() + place) * Index(site.stride),
                        across = down + out.pixels() * Index(site.stride);
            for (int n = first; n < end; ++n)
                body(Corners<Real>(Real(row) + site.x(1)[down + n], Real(column) + site.x(1)[across + n]),
                     k * out.pixels() + place, down, across, n);
        }
}

/// Inner rows of a channel, and their number.
template <class Real> Index rowsOfChannel(const Site<Real>& site) { return site.form.inner / site.in().channels; }

} // namespace

LayerForm Deformable::form(const Inputs& inputs) const
{
    inputs.require(inputs.count() == 2, "a deformable convolution has two inputs, a picture and offsets");
    inputs.require(how.groups == 1, "a deformable convolution has one group");
    checkKernel(inputs, maps, height, width, how);
    const Shape& in = inputs[0];
    const double products = double(in.channels) * height * width;
    const Fan fan{products, double(maps) * height * width};
    LayerForm form = slidingForm(inputs, maps, windowDown(in.height, height, how), how.vertical,
                                 windowAcross(in.width, width, how), how.horizontal);
    inputs.require(inputs[1] == Shape{2 * height * width, form.out.height, form.out.width},
                   "the offsets should be two for each tap at each place");
    form.blocks = {{"weights", {maps, in.channels, height, width}, Block::Weights, fan}};
    if (bias) form.blocks.push_back({"biases", {maps}, Block::Biases, fan});
    form.rows = maps;
    form.rowsAtOnce = 4;
    form.inner = in.channels * height * width * form.out.pixels();
    form.multiplyAdds = double(form.out.features()) * products;
    return form;
}

// What the taps read, and then the product with the weights at each place
template <class Real> void Deformable::forward(const Site<Real>& site, int first, int end) const
{
    const Index places = site.out().pixels(), taps = Index(site.in().channels) * height * width;
    eachTap(*this, site, first, end, [&](const Corners<Real>& corners, Index row, Index, Index, int n) {
        for (Index c = 0; c < site.in().channels; ++c) {
            Real sum = 0;
            corners.each(site.in(), [&](Index pixel, Real share, Real, Real) {
                sum += share * site.x()[(c * site.in().pixels() + pixel) * site.stride + n];
            });
            site.inner[(c * rowsOfChannel(site) + row) * site.stride + n] = sum;
        }
    });
    for (Index place = 0; place < places; ++place)
        kernels<Real>().product({.rows = maps,
                                 .columns = end - first,
                                 .depth = taps,
                                 .a = site.parameters(0),
                                 .aRow = taps,
                                 .aTerm = 1,
                                 .b = site.inner + place * site.stride + first,
                                 .bTerm = places * site.stride,
                                 .c = site.y() + place * site.stride + first,
                                 .cRow = places * site.stride,
                                 .bias = bias ? site.parameters(1) : nullptr,
                                 .padded = true});
}

// By what the taps read: Wᵀ dy; from there to the four pixels by their shares, and to the offsets by the slopes of the shares
template <class Real> void Deformable::backward(const Site<Real>& site, int first, int end) const
{
    if (!site.dx(0) && !site.dx(1)) return;
    const Index places = site.out().pixels(), taps = Index(site.in().channels) * height * width;
    for (Index place = 0; place < places; ++place)
        kernels<Real>().product({.rows = taps,
                                 .columns = end - first,
                                 .depth = maps,
                                 .a = site.parameters(0),
                                 .aRow = 1,
                                 .aTerm = taps,
                                 .b = site.dy() + place * site.stride + first,
                                 .bTerm = places * site.stride,
                                 .c = site.innerDeltas + place * site.stride + first,
                                 .cRow = places * site.stride,
                                 .bias = nullptr,
                                 .padded = true});
    if (site.dx(0)) clearInputDelta(site, first, end);
    eachTap(*this, site, first, end, [&](const Corners<Real>& corners, Index row, Index down, Index across, int n) {
        Real byDown = 0, byAcross = 0;
        for (Index c = 0; c < site.in().channels; ++c) {
            const Real delta = site.innerDeltas[(c * rowsOfChannel(site) + row) * site.stride + n];
            corners.each(site.in(), [&](Index pixel, Real share, Real slopeDown, Real slopeAcross) {
                const Index at = (c * site.in().pixels() + pixel) * site.stride + n;
                byDown += delta * slopeDown * site.x()[at], byAcross += delta * slopeAcross * site.x()[at];
                if (site.dx(0)) site.dx(0)[at] += delta * share;
            });
        }
        if (site.dx(1)) site.dx(1)[down + n] = byDown, site.dx(1)[across + n] = byAcross;
    });
}

// dL/dW = sum over places of dy times what the taps read
template <class Real> void Deformable::gradient(const Site<Real>& site, int first, int end) const
{
    const Index places = site.out().pixels(), taps = Index(site.in().channels) * height * width, row = places * site.stride;
    for (Index place = 0; place < places; ++place)
        kernels<Real>().outer({.rows = end - first,
                               .columns = taps,
                               .depth = site.lanes(),
                               .a = site.dy() + first * row + place * site.stride,
                               .aRow = row,
                               .b = site.inner + place * site.stride,
                               .bRow = row,
                               .c = site.gradient(0) + first * taps,
                               .cRow = taps,
                               .more = place > 0});
    if (bias) sumsOfChannels(site, first, end, site.gradient(1));
}

TENSORSCOPE_LAYER(Deformable)
TENSORSCOPE_LAYER_GRADIENT(Deformable)

} // namespace engine
