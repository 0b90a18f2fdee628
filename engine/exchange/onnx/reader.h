#pragma once

#include "engine/core/error.h"
#include "engine/exchange/onnx.h"
#include "engine/exchange/onnx/proto.h"
#include "engine/exchange/onnx/writer.h"
#include "engine/nn/layers.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace engine::exchange {

/// Numbers that a file brings along: reals or whole ones.
struct Constant {
    std::vector<std::int64_t> dims = {};
    std::vector<float> numbers = {};
    std::vector<std::int64_t> wholes = {};
    bool isWhole = false;

    std::size_t size() const { return isWhole ? wholes.size() : numbers.size(); }
};
/// Throws InputError: kept in another file, of a type that no net is made of, or not as many numbers as its shape says.
Constant constantOf(const onnx::TensorProto& tensor);

/// A tensor that is a value of the network, and its axes in the file, which need not be those of a picture: behind a Flatten
/// there is one.
struct Seen {
    int value = 0;
    Axes axes = {};
};

/// A graph on its way into a network, node by node. What reads an operator asks for what enters the node, and says what comes
/// out.
class Reader {
public:
    explicit Reader(onnx::ModelProto& model) : m_model(model), m_file(*model.mutable_graph()) {}
    Foreign read();

    // The node that is read.
    const onnx::NodeProto& node() const { return *m_nodes[m_at]; }
    const onnx::NodeProto* next(std::size_t steps) const;
    [[noreturn]] void refuse(const Message& why) const;
    void require(bool holds, const Message& why) const;
    bool has(int i) const { return i < node().input_size() && !node().input(i).empty(); }
    const Seen& input(int i = 0) const;    ///< refuses constants
    const Constant& constant(int i) const; ///< refuses values
    const Seen* seen(const std::string& name) const;
    const Constant* known(const std::string& name) const;
    const Shape& shape(const Seen& seen) const { return m_shapes[std::size_t(seen.value)]; }
    /// The same, of what has channels in the file, too; refuses what has been flattened.
    const Shape& channels(const Seen& seen) const;
    std::size_t opset() const { return m_opset; }
    std::int64_t batch() const { return m_batch; }
    bool isUsedOnce(const std::string& name) const;
    bool isLast(const std::string& name) const; ///< only an output of the graph

    /// Output `i` of the node is what a layer makes. Refuses shapes that do not fit, or are too large.
    void add(const Layer& layer, const std::vector<Seen>& from, std::vector<float> parameters, int i = 0);
    void add(const Layer& layer, std::vector<float> parameters = {}) { add(layer, {input()}, std::move(parameters)); }
    /// It is the first input, with these axes.
    void pass(Axes axes);
    /// The layer that made the first input has no biases, and gets these; false: it cannot.
    bool giveBiases(const std::vector<float>& biases);
    void endsInSoftmax() { m_softmax = title(); }
    /// What the node has made has no axes of length 1 in the file.
    void squeeze() { m_seen[node().output(0)].axes = {shape(m_seen[node().output(0)]).features()}; }

    /// A layer that several nodes spell out, from this one on.
    struct Candidate {
        Layer layer;
        Names from;
    };
    bool take(const Candidate& candidate);

private:
    void takeConstants();
    void takeInput(const onnx::ValueInfoProto& info);
    void takeNodes();
    void countUses();
    void foldAhead();
    void readNode();
    std::string title() const;
    void see(const std::string& name, Seen seen);
    void fits(const LayerForm& form, std::size_t parameters);
    LayerForm formOf(const Layer& layer, const std::vector<int>& from) const;
    Foreign whole();

    const onnx::ModelProto& m_model;
    onnx::GraphProto& m_file;
    std::vector<const onnx::NodeProto*> m_nodes; // that are no constants
    std::size_t m_at = 0, m_opset = 0;
    std::int64_t m_batch = 0;
    std::map<std::string, Constant> m_constants;
    std::map<std::string, Seen> m_seen;
    std::map<std::string, int> m_uses;
    Graph m_graph;
    std::vector<Shape> m_shapes;
    std::vector<std::vector<float>> m_parameters;
    Names m_names;
    std::string m_softmax;
    double m_features = 0, m_count = 0;
    std::size_t m_numbers = 0; // of all constants
};

/// What a node makes of constants alone, or of the shape of a value, whose batch counts as 0; nothing if it is another's.
std::optional<Constant> folded(const onnx::NodeProto& node, const std::map<std::string, Constant>& constants,
                               const std::map<std::string, Seen>& seen);

/// What an operator does: its name, and how it is read.
struct Operator {
    const char* name;
    void (*read)(Reader& reader);
};
std::vector<Operator> operatorsOfProducts();
std::vector<Operator> operatorsOfPictures();
std::vector<Operator> operatorsOfShapes();
std::vector<Operator> operatorsOfFunctions();

/// Layers that the nodes from here on may spell out.
std::vector<Reader::Candidate> candidatesAt(const Reader& reader);
/// A bound for the numbers that a layer makes or keeps, which never overflows.
double mostFeatures(const Layer& layer, const std::vector<Shape>& in);
/// The decimal that a float stands for: 1e-5, not 9.9999997e-06.
double asWritten(float number);
/// A constant for each number of a value, repeated along axes as NumPy does it.
std::vector<float> spread(const Reader& reader, const Constant& constant, const Seen& over);
/// What all numbers of a channel have in common; nothing if they differ.
std::optional<std::vector<float>> perChannel(const std::vector<float>& all, const Shape& shape);

} // namespace engine::exchange
