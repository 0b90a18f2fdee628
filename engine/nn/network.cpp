#include "engine/nn/network.h"

#include "engine/core/error.h"

#include <algorithm>
#include <string>

namespace engine {
namespace {

std::string text(const Shape& s)
{
    return std::to_string(s.channels) + " x " + std::to_string(s.height) + " x " + std::to_string(s.width);
}

} // namespace

/// Adds the last layer, of each kind, to the network: its output shape, blocks and windows.
struct Network::Builder {
    Network& net;
    Shape in;
    int index;

    [[noreturn]] void refuse(const std::string& why) const
    {
        throw InputError("layer " + std::to_string(index) + ": " + why + "; it gets " + text(in));
    }
    void require(bool holds, const char* why) const
    {
        if (!holds) refuse(why);
    }
    void append(std::optional<Block>& block, std::vector<int> shape) const
    {
        block = Block{net.m_parameterCount, std::move(shape)};
        net.m_parameterCount += block->size();
    }
    void work(double multiplyAdds) const { net.m_multiplyAdds.back() = multiplyAdds; }

    Shape operator()(const Dense& layer) const
    {
        require(layer.units > 0, "a dense layer needs at least one unit");
        append(net.m_weights.back(), {layer.units, in.features()});
        append(net.m_biases.back(), {layer.units});
        work(double(layer.units) * in.features());
        return {layer.units};
    }
    Shape operator()(const Conv2d& layer) const
    {
        const Convolution& how = layer.how;
        require(layer.maps > 0 && layer.height > 0 && layer.width > 0, "a convolution needs maps and a kernel of at least 1 x 1");
        require(how.stride > 0 && how.dilation > 0, "stride and dilation should be at least 1");
        require(how.groups > 0 && layer.maps % how.groups == 0 && in.channels % how.groups == 0,
                "the groups should divide channels and maps");
        const int perGroup = in.channels / how.groups;
        append(net.m_weights.back(), {layer.maps, perGroup, layer.height, layer.width});
        append(net.m_biases.back(), {layer.maps});
        const Shape out =
            slide(layer.maps, {in.height, layer.height, how.stride, how.dilation, how.vertical.before}, how.vertical,
                  {in.width, layer.width, how.stride, how.dilation, how.horizontal.before}, how.horizontal);
        work(double(out.features()) * perGroup * layer.height * layer.width);
        return out;
    }
    Shape operator()(const MaxPool& layer) const { return pool(layer.size, layer.stride, layer.padding); }
    Shape operator()(const AveragePool& layer) const { return pool(layer.size, layer.stride, layer.padding); }
    Shape operator()(const ActivationLayer& layer) const
    {
        if (layer.kind == Activation::PRelu) append(net.m_slopes.back(), {in.channels});
        return in;
    }

    Shape pool(int size, int stride, int padding) const
    {
        require(size > 0 && stride > 0, "size and stride of a pooling window should be at least 1");
        require(padding >= 0 && 2 * padding <= size, "padding should be at most half the pooling window");
        return slide(in.channels, {in.height, size, stride, 1, padding}, {padding, padding}, {in.width, size, stride, 1, padding},
                     {padding, padding});
    }
    Shape slide(int planes, const Window& down, Padding vertical, const Window& across, Padding horizontal) const
    {
        const Shape out{planes, outputLength(down.n, down.size, down.stride, down.dilation, vertical),
                        outputLength(across.n, across.size, across.stride, across.dilation, horizontal)};
        require(out.height > 0 && out.width > 0, "the window does not fit into the picture");
        require(vertical.before >= 0 && vertical.after >= 0 && horizontal.before >= 0 && horizontal.after >= 0,
                "padding should not be negative");
        net.m_windows.back() = {tapsOfPlaces(down, out.height), tapsOfPlaces(across, out.width), tapsOfPixels(down, out.height),
                                tapsOfPixels(across, out.width)};
        return out;
    }
};

Network::Network(Shape input, std::vector<Layer> layers) : m_layers(std::move(layers)), m_shapes{input}
{
    if (input.channels < 1 || input.height < 1 || input.width < 1)
        throw InputError("the input of a network should have at least one feature, not " + text(input));
    for (int l = 0; l < depth(); ++l) {
        m_weights.emplace_back(), m_biases.emplace_back(), m_slopes.emplace_back();
        m_windows.emplace_back(), m_multiplyAdds.emplace_back();
        m_shapes.push_back(std::visit(Builder{*this, m_shapes.back(), l}, m_layers[std::size_t(l)]));
    }
}

void requireParameters(const Network& net, std::size_t count)
{
    if (count != net.parameterCount())
        throw InputError("this network has " + std::to_string(net.parameterCount()) + " parameters, not " +
                         std::to_string(count));
}

Tensor tensorOf(const Block& block, std::span<const float> flat)
{
    if (block.offset + block.size() > flat.size())
        throw InputError("a block from " + std::to_string(block.offset) + " to " + std::to_string(block.offset + block.size()) +
                         " is not inside " + std::to_string(flat.size()) + " parameters");
    Tensor tensor(block.shape);
    std::copy_n(flat.begin() + std::ptrdiff_t(block.offset), tensor.size(), tensor.data.begin());
    return tensor;
}

} // namespace engine
