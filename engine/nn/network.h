#pragma once

#include "engine/core/random.h"
#include "engine/core/tensor.h"
#include "engine/nn/layers.h"
#include "engine/nn/windows.h"

#include <optional>
#include <span>
#include <vector>

namespace engine {

/// Where some parameters lie in the flat vector: `shape` row-major from `offset` on.
struct Block {
    std::size_t offset = 0;
    std::vector<int> shape;

    std::size_t size() const { return Tensor::elements(shape); }
};

/// Layers in a row, and the places of their parameters in ONE flat vector, which belongs to the caller: a snapshot is a copy
/// of it, an optimiser one loop over it. Layer by layer, weights before biases.
class Network {
public:
    /// Throws InputError, naming the layer, if a shape does not fit the one before it.
    Network(Shape input, std::vector<Layer> layers);

    const std::vector<Layer>& layers() const { return m_layers; }
    int depth() const { return int(m_layers.size()); }

    /// What enters layer l; shape(0) is the input's, shape(depth()) the output's.
    const Shape& shape(int l) const { return m_shapes[std::size_t(l)]; }

    std::size_t parameterCount() const { return m_parameterCount; }
    /// Nothing for layers that have none. Dense weight of unit j from input i: offset + j * inputs + i.
    const std::optional<Block>& weights(int layer) const { return m_weights[std::size_t(layer)]; }
    const std::optional<Block>& biases(int layer) const { return m_biases[std::size_t(layer)]; }
    /// The learnt γ of a PReLU, one per channel.
    const std::optional<Block>& slopes(int layer) const { return m_slopes[std::size_t(layer)]; }

    /// Products of a weight and a value on one sample's way through the layer; forward, by input and by weight alike.
    double multiplyAdds(int layer) const { return m_multiplyAdds[std::size_t(layer)]; }
    /// Where the windows of a convolution or pooling layer lie.
    const Windows& windows(int layer) const { return m_windows[std::size_t(layer)]; }

private:
    struct Builder;

    std::vector<Layer> m_layers;
    std::vector<Shape> m_shapes;
    std::vector<std::optional<Block>> m_weights, m_biases, m_slopes;
    std::vector<double> m_multiplyAdds;
    std::vector<Windows> m_windows;
    std::size_t m_parameterCount = 0;
};

/// Throws InputError if a flat vector of `count` numbers cannot be this network's parameters.
void requireParameters(const Network& net, std::size_t count);

/// The numbers of a block, for the JSON of a step: {units, inputs} for dense weights. Throws InputError if
/// the block ends beyond them.
Tensor tensorOf(const Block& block, std::span<const float> flat);

enum class Initialisation {
    Uniform, ///< weights and biases uniform in ±1/√fan-in (LeCun; what PyTorch's layers start from)
    Xavier,  ///< weights uniform in ±√(6 / (fan-in + fan-out)), biases 0 (Glorot and Bengio 2010)
    He,      ///< weights normal with variance 2 / fan-in, biases 0 (He et al. 2015)
};

/// Parameters to start from, drawn in their order from `random`; float and double draw the same numbers. A PReLU's γ starts at
/// its layer's `shape`. Fan-in: products in an output; fan-out: outputs that a pixel enters, for stride 1: maps / groups * K.
template <class Real> std::vector<Real> initialParameters(const Network& net, Initialisation how, Random random);

} // namespace engine
