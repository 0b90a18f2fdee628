#include "engine/nn/layers/conv2d.h"

#include "engine/nn/layers/sliding_kernel.h"

namespace engine {
namespace {

template <class Real> SlidingKernel<Real> kernelOf(const Conv2d& layer, const Site<Real>& site)
{
    return {site, layer.how, layer.height, layer.width, site.in(), site.out()};
}

} // namespace

LayerForm Conv2d::form(const Inputs& inputs) const
{
    checkKernel(inputs, maps, height, width, how);
    const Shape& in = inputs.only();
    const int perGroup = in.channels / how.groups;
    const double products = double(perGroup) * height * width; // in an output
    const Fan fan{products, double(maps) / how.groups * products / perGroup};
    LayerForm form = slidingForm(inputs, maps, windowDown(in.height, height, how), how.vertical,
                                 windowAcross(in.width, width, how), how.horizontal);
    form.blocks = {{"weights", {maps, perGroup, height, width}, Block::Weights, fan}};
    if (bias) form.blocks.push_back({"biases", {maps}, Block::Biases, fan});
    form.rows = maps;
    form.rowsAtOnce = channelsAtOnce(maps, perGroup);
    form.multiplyAdds = double(form.out.features()) * products;
    return form;
}

template <class Real> void Conv2d::forward(const Site<Real>& site, int first, int end) const
{
    kernelOf(*this, site).gather(site.x(), site.y(), bias ? site.parameters(1) : nullptr, first, end);
}

template <class Real> void Conv2d::backward(const Site<Real>& site, int first, int end) const
{
    if (site.dx()) kernelOf(*this, site).spread(site.dy(), site.dx(), nullptr, first, end);
}

// dL/db = sum of dL/dz over places and samples
template <class Real> void Conv2d::gradient(const Site<Real>& site, int first, int end) const
{
    kernelOf(*this, site).gradient(site.x(), site.dy(), first, end);
    if (bias) sumsOfChannels(site, first, end, site.gradient(1));
}

TENSORSCOPE_LAYER(Conv2d)
TENSORSCOPE_LAYER_GRADIENT(Conv2d)

} // namespace engine
