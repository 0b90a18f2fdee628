#include "engine/exchange/onnx/reader.h"

#include <algorithm>

namespace engine::exchange {
namespace {

/// Of maps that a window makes on its way over a picture, at most.
double windows(const Shape& in, double maps, const Padding& vertical, const Padding& horizontal)
{
    return maps * (double(in.height) + std::max(vertical.total(), 0)) * (double(in.width) + std::max(horizontal.total(), 0));
}

double spreadOut(const Shape& in, const ConvTranspose2d& k)
{
    const auto along = [](double n, int stride, double size, double dilation, int more) {
        return n * std::max(stride, 1) + dilation * size + more;
    };
    const PerAxis &stride = k.how.stride, &dilation = k.how.dilation;
    return double(k.maps) * along(in.height, stride.vertical, k.height, dilation.vertical, k.outputPadding.vertical) *
           along(in.width, stride.horizontal, k.width, dilation.horizontal, k.outputPadding.horizontal);
}

double pairs(const Attention& layer, const std::vector<Shape>& in)
{
    constexpr double Each = 10; // a few arrays of so many
    return in.size() < 2 ? 0 : Each * layer.heads * in[0].pixels() * in[1].pixels();
}

} // namespace

double mostFeatures(const Layer& layer, const std::vector<Shape>& in)
{
    const Shape first = in.empty() ? Shape{} : in[0];
    double all = 0;
    for (const Shape& shape : in) all += shape.features();
    constexpr double Kept = 7; // by a recurrent cell of each number
    const auto cell = [&](int hidden) { return Kept * hidden * (first.height + 3.0); };
    if (const auto* k = layer.as<Conv2d>()) return windows(first, k->maps, k->how.vertical, k->how.horizontal);
    if (const auto* k = layer.as<ConvTranspose2d>()) return spreadOut(first, *k);
    if (const auto* k = layer.as<MaxPool>()) return windows(first, first.channels, k->padding.vertical, k->padding.horizontal);
    if (const auto* k = layer.as<AveragePool>())
        return windows(first, first.channels, k->padding.vertical, k->padding.horizontal);
    if (const auto* k = layer.as<Dense>()) return k->units;
    if (const auto* k = layer.as<Embedding>()) return double(k->features) * first.pixels();
    if (const auto* k = layer.as<Lstm>()) return cell(k->hidden);
    if (const auto* k = layer.as<Gru>()) return cell(k->hidden);
    if (const auto* k = layer.as<Rnn>()) return cell(k->hidden);
    if (const auto* k = layer.as<Attention>()) return std::max(all, pairs(*k, in));
    return all;
}

} // namespace engine::exchange
