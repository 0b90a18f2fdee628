#include "engine/nn/blocks.h"

#include "engine/core/error.h"

#include <algorithm>
#include <string>

namespace engine {
namespace {

const ActivationLayer relu{Activation::Relu};

Padding around(int size) { return {(size - 1) / 2, size / 2}; }

Maps linear(Graph& graph, Maps from, ConvUnit unit)
{
    unit.then = Activation::Linear;
    return add(graph, from, unit);
}

/// ReLU of the sum; what comes straight from the input gets the same shape.
Maps plusInput(Graph& graph, Maps from, Maps changed, int stride)
{
    if (stride != 1 || from.channels != changed.channels) from = linear(graph, from, {changed.channels, 1, stride});
    return {graph.add(relu, {added(graph, changed, from).value}), changed.channels};
}

/// Which function: PyTorch's hard sigmoid has the slope 1/6, as papers mean it.
ActivationLayer function(Activation kind)
{
    return kind == Activation::HardSigmoid ? ActivationLayer{kind, 1.0 / 6} : ActivationLayer{kind};
}

/// What comes before a convolution in a dense block.
Maps normalised(Graph& graph, Maps from) { return {graph.chain({BatchNorm{}, relu}, from.value), from.channels}; }

Maps plain(Graph& graph, Maps from, int maps, int size)
{
    const Padding padding = around(size);
    return {graph.add(Conv2d{maps, size, size, {1, 1, 1, padding, padding}, false}, {from.value}), maps};
}

} // namespace

Maps together(Graph& graph, const std::vector<Maps>& parts)
{
    std::vector<int> values;
    int channels = 0;
    for (const Maps& part : parts) values.push_back(part.value), channels += part.channels;
    return {graph.add(Concat{}, values), channels};
}

Maps added(Graph& graph, Maps one, Maps other) { return {graph.add(Add{}, {one.value, other.value}), one.channels}; }

Maps add(Graph& graph, Maps from, const ConvUnit& u)
{
    const auto rim = [&u](int size) { return u.zeros ? Padding{*u.zeros, *u.zeros} : around(size); };
    const Convolution how{u.stride, 1, u.groups, rim(u.size.vertical), rim(u.size.horizontal)};
    std::vector<Layer> layers{Conv2d{u.maps, u.size.vertical, u.size.horizontal, how, !u.norm}};
    if (u.norm) layers.push_back(BatchNorm{});
    if (u.then != Activation::Linear) layers.push_back(ActivationLayer{u.then});
    return {graph.chain(std::move(layers), from.value), u.maps};
}

Maps residual(Graph& graph, Maps from, int maps, int stride)
{
    const Maps first = add(graph, from, {maps, 3, stride});
    return plusInput(graph, from, linear(graph, first, {maps}), stride);
}

Maps bottleneck(Graph& graph, Maps from, int inner, int stride)
{
    const Maps middle = add(graph, add(graph, from, {inner, 1}), {inner, 3, stride});
    return plusInput(graph, from, linear(graph, middle, {4 * inner, 1}), stride);
}

Maps bottleneckOfPaper(Graph& graph, Maps from, int inner, int stride)
{
    const Maps middle = add(graph, add(graph, from, {inner, 1, stride}), {inner, 3});
    return plusInput(graph, from, linear(graph, middle, {4 * inner, 1}), stride);
}

Maps add(Graph& graph, Maps from, const Inception& k)
{
    const auto unit = [&](Maps x, int maps, int size) { return add(graph, x, ConvUnit{maps, size, 1, 1, k.norm}); };
    const auto reduced = [&](int maps) { return k.kind == Inception::Naive ? from : unit(from, maps, 1); };
    const Maps one = unit(from, k.one, 1), three = unit(reduced(k.reduced3), k.three, 3);
    const Maps before = reduced(k.reduced5);
    const Maps five = k.kind == Inception::Factorised ? unit(unit(before, k.five, 3), k.five, 3) : unit(before, k.five, k.large);
    const Maps pooled{graph.add(MaxPool{3, 1, 1}, {from.value}), from.channels};
    return together(graph, {one, three, five, k.kind == Inception::Naive ? pooled : unit(pooled, k.pool, 1)});
}

Maps denseBlock(Graph& graph, Maps from, int layers, int growth, bool narrow)
{
    for (int k = 0; k < layers; ++k) {
        Maps fresh = normalised(graph, from);
        if (narrow) fresh = normalised(graph, plain(graph, fresh, 4 * growth, 1));
        from = together(graph, {from, plain(graph, fresh, growth, 3)});
    }
    return from;
}

Maps transition(Graph& graph, Maps from, int maps)
{
    const Maps narrow = plain(graph, normalised(graph, from), maps, 1);
    return {graph.add(AveragePool{}, {narrow.value}), maps};
}

Maps ghost(Graph& graph, Maps from, int maps, int ratio, int size, Activation then, int dear)
{
    if (ratio < 1) throw InputError("a Ghost module's ratio should be at least 1, not " + std::to_string(ratio));
    const int primary = (maps + ratio - 1) / ratio;
    const Maps first = add(graph, from, {primary, dear, 1, 1, true, then});
    if (ratio < 2) return first;
    const Maps all = together(graph, {first, add(graph, first, {primary * (ratio - 1), size, 1, primary, true, then})});
    return all.channels == maps ? all : Maps{graph.add(Slice{0, maps}, {all.value}), maps};
}

Maps separable(Graph& graph, Maps from, int maps, int size, int stride)
{
    return add(graph, add(graph, from, {from.channels, size, stride, from.channels}), {maps, 1});
}

Maps squeezeAndExcite(Graph& graph, Maps from, int reduction)
{
    if (reduction < 1) throw InputError("the reduction of an attention should be at least 1, not " + std::to_string(reduction));
    return excited(graph, from, Excitation{std::max(1, from.channels / reduction)});
}

Maps excited(Graph& graph, Maps from, const Excitation& e)
{
    const int worth =
        graph.chain({GlobalAveragePool{}, Dense{e.few}, function(e.then), Dense{from.channels}, function(e.gate)}, from.value);
    return {graph.add(ChannelScale{}, {from.value, worth}), from.channels};
}

Maps Inverted::operator()(Graph& graph, Maps from) const
{
    Maps x = from;
    if (inner != from.channels) x = add(graph, x, {inner, 1, 1, 1, true, then});
    x = add(graph, x, {inner, size, stride, inner, true, then});
    if (worth) x = excited(graph, x, *worth);
    x = linear(graph, x, {maps, 1});
    return stride == 1 && from.channels == maps ? added(graph, from, x) : x;
}

Maps shuffleUnit(Graph& graph, Maps from, int maps, int groups, int stride)
{
    const int quarter = maps / 4, made = stride == 1 ? maps : maps - from.channels;
    Maps inner = add(graph, from, {quarter, 1, 1, groups});
    inner.value = graph.add(Shuffle{groups}, {inner.value});
    inner = linear(graph, linear(graph, inner, {quarter, 3, stride, quarter}), {made, 1, 1, groups});
    if (stride == 1) return {graph.add(relu, {graph.add(Add{}, {from.value, inner.value})}), maps};
    const Maps means{graph.add(AveragePool{3, stride, 1}, {from.value}), from.channels};
    const Maps both = together(graph, {means, inner});
    return {graph.add(relu, {both.value}), both.channels};
}

} // namespace engine
