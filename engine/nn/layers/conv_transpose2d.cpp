#include "engine/nn/layers/conv_transpose2d.h"

#include "engine/nn/layers/sliding_kernel.h"

#include <numeric>

namespace engine {
namespace {

/// The input is what the kernel, sliding over the output, would make.
template <class Real> SlidingKernel<Real> kernelOf(const ConvTranspose2d& layer, const Site<Real>& site)
{
    return {site, layer.how, layer.height, layer.width, site.out(), site.in()};
}

int lengthOf(const Inputs& inputs, const Window& w, Padding padding, int outputPadding)
{
    inputs.require(outputPadding >= 0 && outputPadding < std::max(w.stride, w.dilation),
                   "the output padding should be smaller than stride or dilation");
    inputs.require(padding.before >= 0 && padding.after >= 0, "padding should not be negative");
    const int length = (w.n - 1) * w.stride + span(w.size, w.dilation) - padding.total() + outputPadding;
    inputs.require(length > 0, "the padding cuts off the whole picture");
    return length;
}

} // namespace

LayerForm ConvTranspose2d::form(const Inputs& inputs) const
{
    checkKernel(inputs, maps, height, width, how);
    const Shape& in = inputs.only();
    Window down = windowDown(in.height, height, how), across = windowAcross(in.width, width, how);
    down.n = lengthOf(inputs, down, how.vertical, outputPadding.vertical);
    across.n = lengthOf(inputs, across, how.horizontal, outputPadding.horizontal);
    const double area = double(height) * width, perGroup = double(in.channels) / how.groups;
    const Fan fan{perGroup * area, double(maps) / how.groups * area};
    LayerForm form{.out = {maps, down.n, across.n},
                   .blocks = {{"weights", {in.channels, maps / how.groups, height, width}, Block::Weights, fan}},
                   .rows = bias ? std::gcd(in.channels, maps) : in.channels, // whole channels and whole maps
                   .rowsAtOnce = channelsAtOnce(in.channels, maps / how.groups),
                   .multiplyAdds = double(in.features()) * maps / how.groups * area,
                   .windows = windowsOf(down, in.height, across, in.width)};
    if (bias) form.blocks.push_back({"biases", {maps}, Block::Biases, fan});
    return form;
}

template <class Real> void ConvTranspose2d::forward(const Site<Real>& site, int first, int end) const
{
    kernelOf(*this, site).spread(site.x(), site.y(), bias ? site.parameters(1) : nullptr, first, end);
}

template <class Real> void ConvTranspose2d::backward(const Site<Real>& site, int first, int end) const
{
    if (site.dx()) kernelOf(*this, site).gather(site.dy(), site.dx(), nullptr, first, end);
}

template <class Real> void ConvTranspose2d::gradient(const Site<Real>& site, int first, int end) const
{
    const int channels = site.in().channels / site.form.rows, perRow = maps / site.form.rows;
    kernelOf(*this, site).gradient(site.dy(), site.x(), first * channels, end * channels);
    if (bias) sumsOfChannels(site, first * perRow, end * perRow, site.gradient(1));
}

TENSORSCOPE_LAYER(ConvTranspose2d)
TENSORSCOPE_LAYER_GRADIENT(ConvTranspose2d)

} // namespace engine
