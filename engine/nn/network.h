#pragma once

#include "engine/core/random.h"
#include "engine/nn/graph.h"
#include "engine/nn/layers.h"

#include <memory>
#include <span>
#include <string_view>
#include <utility>
#include <vector>

namespace engine {

/// Where a pass keeps what belongs to the values and layers of a network, whatever the batch. The end is the last element.
struct Layout {
    std::vector<int> features;                     ///< of each value
    std::vector<std::size_t> firstRow = {0};       ///< of each value, in rows of lanes
    std::vector<std::size_t> firstInner = {0};     ///< of what each layer keeps for itself, likewise
    std::vector<std::size_t> firstTransposed = {}; ///< of each value that is kept transposed, in elements per lane
    std::size_t transposed = 0;                    ///< elements per lane, of all
    int output = 0;                                ///< Network::output()
};

/// Layers, and the places of their parameters in ONE flat vector, which belongs to the caller: a snapshot is a copy of it, an
/// optimiser one loop over it. Layer by layer, weights before biases.
/// Value 0 ... inputs() - 1 is what enters; layer l makes value inputs() + l. In a chain what enters layer l is value l, and
/// value depth() is the output.
class Network {
public:
    /// A chain. Throws InputError, naming the layer, if a shape does not fit the one before it.
    Network(Shape input, std::vector<Layer> layers);
    /// Throws InputError, too, if a value leads to no output.
    explicit Network(Graph graph);

    int inputs() const { return int(m_graph.inputs.size()); }
    int depth() const { return int(m_graph.nodes.size()); }
    int values() const { return int(m_shapes.size()); }
    const std::vector<int>& outputs() const { return m_graph.outputs; }
    /// The first output: what losses judge unless told otherwise.
    int output() const { return m_graph.outputs[0]; }

    const Layer& layer(int l) const { return m_graph.nodes[std::size_t(l)].layer; }
    const std::vector<int>& from(int l) const { return m_graph.nodes[std::size_t(l)].from; }
    int valueOf(int layer) const { return inputs() + layer; }
    /// Of all inputs together: how wide a row of data is.
    int inputFeatures() const;
    const Shape& shape(int value) const { return m_shapes[std::size_t(value)]; }
    const LayerForm& form(int layer) const { return m_forms[std::size_t(layer)]; }

    std::size_t parameterCount() const { return m_parameterCount; }
    /// Null if the layer has none of that name. Dense weight of unit j from input i: offset + j * inputs + i.
    const Block* block(int layer, std::string_view name) const;
    const Block* weights(int layer) const { return block(layer, "weights"); }
    const Block* biases(int layer) const { return block(layer, "biases"); }
    /// The learnt γ of a PReLU, one per channel.
    const Block* slopes(int layer) const { return block(layer, "slopes"); }

    /// A frozen layer keeps its parameters: its gradient is 0, not computed, and no optimiser moves them. What comes before the
    /// first layer that learns gets no derivatives, either.
    void freeze(int layer, bool frozen = true);
    bool frozen(int layer) const { return m_graph.nodes[std::size_t(layer)].frozen; }
    /// Rows of parameters that learn, see LayerForm::rows; 0 for frozen layers.
    int learningRows(int layer) const { return frozen(layer) ? 0 : form(layer).rows; }

    /// Products of a weight and a value on one sample's way through the layer; forward, by input and by weight alike.
    double multiplyAdds(int layer) const { return form(layer).multiplyAdds; }

    // For what runs it.
    const std::shared_ptr<const Layout>& layout() const { return m_layout; }
    /// Offset and size of the parameters that do not learn.
    const std::vector<std::pair<std::size_t, std::size_t>>& still() const { return m_still; }
    const Entry* entries(int layer) const { return m_entries[std::size_t(layer)].data(); }
    int scratchRows() const { return m_scratchRows; }
    /// Which values' derivatives the way back needs, if it stops at what learns.
    const std::vector<char>& wanted() const { return m_wanted; }
    /// Whether each sample goes through on its own.
    bool lanewise() const { return m_lanewise; }

private:
    void addLayer(int l);
    void findEntries();
    void findLayout();
    void findStill();
    void findWanted();

    Graph m_graph;
    std::vector<Shape> m_shapes; // of values
    std::vector<LayerForm> m_forms;
    std::vector<std::vector<Entry>> m_entries;
    std::vector<char> m_wanted; // of values
    std::vector<std::pair<std::size_t, std::size_t>> m_still;
    std::shared_ptr<const Layout> m_layout;
    int m_scratchRows = 0;
    std::size_t m_parameterCount = 0;
    bool m_lanewise = true;
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

/// Parameters to start from, drawn in their order from `random`; float and double draw the same numbers. Constants, as a
/// PReLU's γ, start at what their layer says.
template <class Real> std::vector<Real> initialParameters(const Network& net, Initialisation how, Random random);

} // namespace engine
