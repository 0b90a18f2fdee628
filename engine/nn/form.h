#pragma once

#include "engine/core/tensor.h"
#include "engine/nn/windows.h"

#include <string>
#include <utility>
#include <vector>

namespace engine {

/// What one sample is between two layers: channels x height x width. A plain vector of n features is {n}: n channels of one
/// pixel; a sequence of T vectors of d features is {d, T}. Feature f = (c * height + y) * width + x, so that a dense layer after
/// a picture needs no reordering.
struct Shape {
    int channels = 0, height = 1, width = 1;

    int pixels() const { return height * width; }
    int features() const { return channels * pixels(); }
    bool operator==(const Shape&) const = default;
};

/// Fan-in: products in an output; fan-out: outputs that an input enters, for stride 1.
struct Fan {
    double in = 1, out = 1;
};

/// Some parameters of a layer, and where they lie in the flat vector: `shape` row-major from `offset` on.
struct Block {
    /// What they are when learning starts: drawn, drawn or 0, or all `start`. Penalties count weights alone.
    enum Kind { Weights, Biases, Constants };

    std::string name;
    std::vector<int> shape;
    Kind kind = Constants;
    Fan fan = {};
    double start = 0;
    bool learnt = true;     ///< by descent; running statistics, for instance, are not
    std::size_t offset = 0; ///< given by the network

    std::size_t size() const { return Tensor::elements(shape); }
};

/// Input `input` of a layer holds whole numbers from 0 to `most`. It is an input of the network, where they are checked.
struct WholeNumbers {
    int input = 0, most = 0;
};

/// What a layer is, once the shapes that enter it are known.
struct LayerForm {
    Shape out;
    std::vector<Block> blocks = {}; ///< as they follow each other in the flat vector
    /// Gradient and descent share the learnt blocks out to threads by rows, `rowsAtOnce` at a time. Of each block a row is an
    /// equal part: of weights {units, inputs} and biases {units} that of a unit. 0: nothing is learnt.
    int rows = 0, rowsAtOnce = 12;
    double multiplyAdds = 0; ///< of a weight and a value, on one sample's way through; the same for each of the two ways back
    /// Rows of lanes that the layer keeps for itself, readable as the pass's inner(): gates, probabilities, masks, statistics.
    int inner = 0;
    /// A layer that must see the whole batch goes forward and back by ranges of so many rows (channels, say), all lanes at once;
    /// 0: by ranges of lanes, which know nothing of each other.
    int batchRows = 0;
    std::vector<WholeNumbers> whole = {}; ///< what enters as numbers of things, or as how many of them count
    bool transposesInput = false;         ///< the gradient may need Site::transposed
    Windows windows = {};                 ///< of a sliding layer
    std::vector<double> table = {};       ///< numbers that a layer works out once, from the shapes
    std::vector<Shape> in = {};           ///< given by the network
};

/// What enters a layer, for Layer::form(); complaints name the layer and its shapes.
class Inputs {
public:
    Inputs(int layer, std::vector<Shape> shapes) : m_layer(layer), m_shapes(std::move(shapes)) {}

    int count() const { return int(m_shapes.size()); }
    const Shape& operator[](int i) const { return m_shapes[std::size_t(i)]; }
    /// The shape that enters a layer with one input; throws InputError if there are more.
    const Shape& only() const;

    [[noreturn]] void refuse(const std::string& why) const;
    void require(bool holds, const char* why) const
    {
        if (!holds) refuse(why);
    }

private:
    int m_layer;
    std::vector<Shape> m_shapes;
};

std::string text(const Shape& shape); ///< "3 x 8 x 8"

} // namespace engine
