#include "engine/nn/layers/conv2d.h"

#include "engine/nn/layers/sliding.h"

#include <algorithm>

namespace engine {
namespace {

using simd::Index;
using simd::kernels;

constexpr Index LanesAtOnce = 64; // finding the pixels under a kernel takes as long as computing on 16 of their lanes

/// Lanes first ... end of one group, from channels to maps, or back from maps to channels.
template <class Real> simd::Slide<Real> group(const Conv2d& layer, const Site<Real>& site, Index g, bool back, int first, int end)
{
    const Shape &from = back ? site.out() : site.in(), &to = back ? site.in() : site.out();
    const Index sources = from.channels / layer.how.groups, targets = to.channels / layer.how.groups;
    const Index area = layer.height * layer.width, channels = site.in().channels / layer.how.groups;
    const Windows& windows = site.form.windows;
    return {.planes = sources,
            .targets = targets,
            .sourceHeight = from.height,
            .sourceWidth = from.width,
            .height = to.height,
            .width = to.width,
            .source = (back ? site.dy() : site.x()) + g * sources * from.pixels() * site.stride + first,
            .target = (back ? site.dx() : site.y()) + g * targets * to.pixels() * site.stride + first,
            .weights = site.parameters(0) + g * (layer.maps / layer.how.groups) * channels * area,
            .weightRow = back ? area : channels * area,
            .weightPlane = back ? channels * area : area,
            .kernelWidth = layer.width,
            .bias = back || !layer.bias ? nullptr : site.parameters(1) + g * targets,
            .rows = back ? windows.inputRows.data() : windows.rows.data(),
            .columns = back ? windows.inputColumns.data() : windows.columns.data(),
            .lanes = end - first,
            .stride = site.stride};
}

/// Maps first ... end, all of group `index`.
template <class Real> void weightsOf(const Conv2d& layer, const Site<Real>& site, Index first, Index end, Index index)
{
    const Shape &in = site.in(), &out = site.out();
    const Index planes = in.channels / layer.how.groups, row = planes * layer.height * layer.width;
    kernels<Real>().kernelGradient({.planes = planes,
                                    .targets = end - first,
                                    .sourceHeight = in.height,
                                    .sourceWidth = in.width,
                                    .height = out.height,
                                    .width = out.width,
                                    .kernelHeight = layer.height,
                                    .kernelWidth = layer.width,
                                    .strideDown = layer.how.stride.vertical,
                                    .strideAcross = layer.how.stride.horizontal,
                                    .dilationDown = layer.how.dilation.vertical,
                                    .dilationAcross = layer.how.dilation.horizontal,
                                    .top = layer.how.vertical.before,
                                    .left = layer.how.horizontal.before,
                                    .source = site.x() + index * planes * in.pixels() * site.stride,
                                    .delta = site.dy() + first * out.pixels() * site.stride,
                                    .zeros = site.zeros,
                                    .gradient = site.gradient(0) + first * row,
                                    .lanes = site.lanes(),
                                    .stride = site.stride,
                                    .atOnce = LanesAtOnce});
}

bool positive(PerAxis number) { return number.vertical > 0 && number.horizontal > 0; }

void check(const Conv2d& layer, const Inputs& inputs)
{
    const Convolution& how = layer.how;
    inputs.require(layer.maps > 0 && layer.height > 0 && layer.width > 0,
                   "a convolution needs maps and a kernel of at least 1 x 1");
    inputs.require(positive(how.stride) && positive(how.dilation), "stride and dilation should be at least 1");
    inputs.require(how.groups > 0 && layer.maps % how.groups == 0 && inputs.only().channels % how.groups == 0,
                   "the groups should divide channels and maps");
}

} // namespace

LayerForm Conv2d::form(const Inputs& inputs) const
{
    check(*this, inputs);
    const Shape& in = inputs.only();
    const int perGroup = in.channels / how.groups;
    const double products = double(perGroup) * height * width; // in an output
    const Fan fan{products, double(maps) / how.groups * products / perGroup};
    LayerForm form = slidingForm(
        inputs, maps, {in.height, height, how.stride.vertical, how.dilation.vertical, how.vertical.before}, how.vertical,
        {in.width, width, how.stride.horizontal, how.dilation.horizontal, how.horizontal.before}, how.horizontal);
    form.blocks = {{"weights", {maps, perGroup, height, width}, Block::Weights, fan}};
    if (bias) form.blocks.push_back({"biases", {maps}, Block::Biases, fan});
    form.rows = maps;
    form.rowsAtOnce = 4;
    form.multiplyAdds = double(form.out.features()) * products;
    return form;
}

template <class Real> void Conv2d::forward(const Site<Real>& site, int first, int end) const
{
    for (Index g = 0; g < how.groups; ++g) kernels<Real>().slide(group(*this, site, g, false, first, end));
}

template <class Real> void Conv2d::backward(const Site<Real>& site, int first, int end) const
{
    if (!site.dx()) return;
    for (Index g = 0; g < how.groups; ++g) kernels<Real>().slide(group(*this, site, g, true, first, end));
}

// Group by group, as many of its maps as lie among the rows. dL/db = sum of dL/dz over places and samples
template <class Real> void Conv2d::gradient(const Site<Real>& site, int first, int end) const
{
    const int mapsPerGroup = maps / how.groups;
    for (int r = first; r < end;) {
        const int last = std::min(end, (r / mapsPerGroup + 1) * mapsPerGroup);
        weightsOf(*this, site, r, last, r / mapsPerGroup);
        r = last;
    }
    const Index places = site.out().pixels();
    if (bias)
        kernels<Real>().sums(site.dy() + first * places * site.stride, end - first, places, site.lanes(), site.stride,
                             site.gradient(1) + first);
}

TENSORSCOPE_LAYER(Conv2d)
TENSORSCOPE_LAYER_GRADIENT(Conv2d)

} // namespace engine
