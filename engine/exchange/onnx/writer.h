#pragma once

#include "engine/exchange/onnx/proto.h"
#include "engine/nn/form.h"

#include <cstdint>
#include <map>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace engine::exchange {

using Axes = std::vector<int>;
using Names = std::vector<std::string>;

/// A tensor on its way through a graph: its name, and its axes behind that of the batch.
struct Flow {
    std::string name;
    Axes axes;
};

/// Which parameters of a network stand in an initialiser, in its order: some in a row, or as `order` says. One that stands there
/// twice is written at its first place; the other is 0, and read it is the sum of both (the two biases of a gate).
struct Places {
    std::size_t first = 0;
    std::vector<std::uint32_t> order = {};

    std::size_t at(std::size_t i) const { return order.empty() ? first + i : order[i]; }
};

/// An attribute.
using Setting = std::pair<const char*, std::variant<int, float, Axes, std::vector<float>, std::string, Names>>;
using Settings = std::vector<Setting>;

/// Adds nodes and initialisers to a graph, layer by layer.
class Writer {
public:
    explicit Writer(onnx::GraphProto& graph) : m_graph(graph) {}

    /// What follows belongs to this layer, and is named after it.
    void begin(std::string layer);
    /// A node, and what it makes.
    Flow make(const std::string& operation, const Names& from, Axes axes, const Settings& settings = {}, int outputs = 1);
    /// Another output of the last node.
    std::string output(int i) const { return m_graph.node(m_graph.node_size() - 1).output(i); }
    /// Constants.
    std::string numbers(const std::vector<float>& data, const Axes& axes = {});
    std::string wholes(const std::vector<int>& data);
    /// An initialiser whose numbers are the network's parameters; they come later.
    std::string parameters(const std::string& name, const Axes& axes, Places places);
    std::string parameters(const Block& block, const Axes& axes);

    const std::map<std::string, Places>& places() const { return m_places; }

private:
    std::string unique(const std::string& what);
    onnx::TensorProto& initialiser(const std::string& name, const Axes& axes, int type);

    onnx::GraphProto& m_graph;
    std::string m_layer;
    std::map<std::string, int> m_count;
    std::map<std::string, Places> m_places;
};

/// {n} of a vector, {channels, height, width} of all else: how values stand in files.
Axes axesOf(const Shape& shape);
Axes pictureAxes(const Shape& shape);
/// The same value as a vector, or as a picture, by a node if it is not so yet.
Flow asVector(Writer& writer, const Flow& flow, const Shape& shape);
Flow asPicture(Writer& writer, const Flow& flow, const Shape& shape);
/// The same numbers with other axes.
Flow reshaped(Writer& writer, const Flow& flow, const Axes& axes);

} // namespace engine::exchange
