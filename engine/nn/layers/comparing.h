#pragma once

#include "engine/nn/layers/sliding.h"

namespace engine {

// What layers have in common that slide like a convolution but compare instead of multiply. One map at a time.

/// Shapes, and the block of weights.
template <class Kind> LayerForm comparingForm(const Kind& layer, const Inputs& inputs)
{
    const Convolution& how = layer.how;
    checkKernel(inputs, layer.maps, layer.height, layer.width, how);
    const Shape& in = inputs.only();
    const int perGroup = in.channels / how.groups;
    const double products = double(perGroup) * layer.height * layer.width;
    const Fan fan{products, double(layer.maps) / how.groups * layer.height * layer.width};
    LayerForm form = slidingForm(inputs, layer.maps, windowDown(in.height, layer.height, how), how.vertical,
                                 windowAcross(in.width, layer.width, how), how.horizontal);
    form.blocks = {{"weights", {layer.maps, perGroup, layer.height, layer.width}, Block::Weights, fan}};
    form.rows = layer.maps;
    form.rowsAtOnce = 4;
    form.multiplyAdds = double(form.out.features()) * products;
    return form;
}

/// The work of map m on lanes first ... end.
template <class Real, class Kind>
simd::Comparison<Real> comparisonOf(const Kind& layer, const Site<Real>& site, int m, Real scale, int first, int end)
{
    const Shape &in = site.in(), &out = site.out();
    const Convolution& how = layer.how;
    const simd::Index planes = in.channels / how.groups, kernel = planes * layer.height * layer.width;
    const simd::Index from = m / (layer.maps / how.groups) * planes * in.pixels() * site.stride + first;
    const simd::Index to = simd::Index(m) * out.pixels() * site.stride + first;
    return {.planes = planes,
            .sourceHeight = in.height,
            .sourceWidth = in.width,
            .height = out.height,
            .width = out.width,
            .kernelHeight = layer.height,
            .kernelWidth = layer.width,
            .strideDown = how.stride.vertical,
            .strideAcross = how.stride.horizontal,
            .dilationDown = how.dilation.vertical,
            .dilationAcross = how.dilation.horizontal,
            .top = how.vertical.before,
            .left = how.horizontal.before,
            .source = site.x() + from,
            .targetDelta = site.dy() ? site.dy() + to : nullptr,
            .weights = site.parameters(0) + m * kernel,
            .target = site.y() + to,
            .sourceDelta = site.dx() ? site.dx() + from : nullptr,
            .gradient = site.learns() ? site.gradient(0) + m * kernel : nullptr,
            .scale = scale,
            .lanes = end - first,
            .stride = site.stride};
}

} // namespace engine
