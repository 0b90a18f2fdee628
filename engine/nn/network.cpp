#include "engine/nn/network.h"

#include "engine/core/error.h"

#include <algorithm>
#include <utility>

namespace engine {
namespace {

Graph chainOf(Shape input, std::vector<Layer> layers)
{
    Graph graph{{input}};
    graph.chain(std::move(layers), 0);
    return graph;
}

void checkOutputs(const Graph& graph, int values)
{
    for (std::size_t i = 0; i < graph.outputs.size(); ++i) {
        const int value = graph.outputs[i];
        if (value < 0 || value >= values || std::count(graph.outputs.begin(), graph.outputs.end(), value) > 1)
            throw InputError("output " + std::to_string(i) + " of a network should be one of its " + std::to_string(values) +
                             " values, each once, not " + std::to_string(value));
    }
}

} // namespace

Network::Network(Shape input, std::vector<Layer> layers) : Network(chainOf(input, std::move(layers))) {}

Network::Network(Graph graph) : m_graph(std::move(graph)), m_shapes(m_graph.inputs)
{
    if (m_shapes.empty()) throw InputError("a network should have at least one input");
    for (const Shape& shape : m_shapes)
        if (shape.channels < 1 || shape.height < 1 || shape.width < 1)
            throw InputError("the input of a network should have at least one feature, not " + text(shape));
    for (int l = 0; l < depth(); ++l) addLayer(l);
    if (m_graph.outputs.empty()) m_graph.outputs = {values() - 1};
    checkOutputs(m_graph, values());
    findEntries();
    findWanted();
    findStill();
    findLayout();
}

void Network::addLayer(int l)
{
    std::vector<Shape> shapes;
    for (const int value : from(l)) {
        if (value < 0 || value >= values())
            throw InputError("layer " + std::to_string(l) + ": value " + std::to_string(value) + " should be 0 to " +
                             std::to_string(values() - 1));
        shapes.push_back(shape(value));
    }
    const Inputs inputs(l, shapes);
    inputs.require(!shapes.empty(), "a layer needs an input");
    LayerForm form = layer(l).form(inputs);
    for (const WholeNumbers& whole : form.whole)
        inputs.require(from(l)[std::size_t(whole.input)] < this->inputs(),
                       "what is looked up, and lengths, should be an input of the network");
    for (Block& block : form.blocks) block.offset = std::exchange(m_parameterCount, m_parameterCount + block.size());
    form.in = std::move(shapes);
    m_lanewise = m_lanewise && form.batchRows == 0;
    m_shapes.push_back(form.out);
    m_forms.push_back(std::move(form));
}

/// From the end: the first layer met that a value enters sets its derivative, all others add.
void Network::findEntries()
{
    std::vector<char> met(m_shapes.size(), 0);
    for (const int value : outputs()) met[std::size_t(value)] = 1; // by the loss
    m_entries.resize(m_graph.nodes.size());
    for (int l = depth(); l-- > 0;) {
        if (!met[std::size_t(valueOf(l))]) throw InputError("layer " + std::to_string(l) + " leads to no output");
        int scratch = 0;
        for (const int value : from(l)) {
            const bool sets = !std::exchange(met[std::size_t(value)], char(1));
            m_entries[std::size_t(l)].push_back({value, sets ? -1 : scratch});
            if (!sets) scratch += shape(value).features();
        }
        m_scratchRows = std::max(m_scratchRows, scratch);
    }
    for (int i = 0; i < inputs(); ++i)
        if (!met[std::size_t(i)]) throw InputError("input " + std::to_string(i) + " of a network leads to no output");
}

/// A layer passes derivatives on to what has parameters that learn, or has none at all but is not frozen.
void Network::findWanted()
{
    m_wanted.assign(m_shapes.size(), 0);
    for (int l = 0; l < depth(); ++l) {
        const auto wants = [this](int value) { return m_wanted[std::size_t(value)] != 0; };
        const auto enters = [&](int value) { return value < inputs() || wants(value); };
        const bool learns = !frozen(l) && (form(l).rows > 0 || std::any_of(from(l).begin(), from(l).end(), enters));
        m_wanted[std::size_t(valueOf(l))] = learns || std::any_of(from(l).begin(), from(l).end(), wants);
    }
}

void Network::freeze(int layer, bool frozen)
{
    if (layer < 0 || layer >= depth())
        throw InputError("layer " + std::to_string(layer) + " should be 0 to " + std::to_string(depth() - 1));
    m_graph.nodes[std::size_t(layer)].frozen = frozen;
    findWanted();
    findStill();
}

void Network::findStill()
{
    m_still.clear();
    for (int l = 0; l < depth(); ++l)
        for (const Block& block : form(l).blocks)
            if (frozen(l) || !block.learnt) m_still.emplace_back(block.offset, block.size());
}

/// Transposed are the first input, into which rows of data go first, and what enters layers that need it.
void Network::findLayout()
{
    Layout layout;
    layout.output = output();
    layout.firstTransposed.assign(m_shapes.size(), 0);
    for (const Shape& shape : m_shapes) {
        layout.features.push_back(shape.features());
        layout.firstRow.push_back(layout.firstRow.back() + std::size_t(shape.features()));
    }
    for (const LayerForm& form : m_forms) layout.firstInner.push_back(layout.firstInner.back() + std::size_t(form.inner));
    const auto room = [this](int value) { return std::size_t(wholeVectors<float>(shape(value).features())); }; // for double, too
    layout.transposed = room(0);
    for (int l = 0; l < depth(); ++l) {
        const int value = from(l)[0];
        std::size_t& place = layout.firstTransposed[std::size_t(value)];
        if (value > 0 && place == 0 && form(l).transposesInput)
            place = std::exchange(layout.transposed, layout.transposed + room(value));
    }
    m_layout = std::make_shared<const Layout>(std::move(layout));
}

int Network::inputFeatures() const
{
    int sum = 0;
    for (const Shape& shape : m_graph.inputs) sum += shape.features();
    return sum;
}

const Block* Network::block(int layer, std::string_view name) const
{
    const auto& blocks = form(layer).blocks;
    const auto found = std::find_if(blocks.begin(), blocks.end(), [name](const Block& block) { return block.name == name; });
    return found == blocks.end() ? nullptr : &*found;
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
