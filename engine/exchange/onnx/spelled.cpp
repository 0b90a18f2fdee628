// A layer that several nodes spell out is read by writing it: whatever it may be is written as a graph of its own, and compared
// node by node with what the file has there.

#include "engine/exchange/onnx/reader.h"
#include "engine/exchange/onnx/write_layers.h"

#include <cmath>

namespace engine::exchange {
namespace {

bool isNear(double one, double other) { return std::abs(one - other) <= 1e-6 * std::max(std::abs(one), std::abs(other)); }

/// The sizes of a Reshape: what is left over may be said by -1, and the batch by its number.
bool isLike(const std::vector<std::int64_t>& one, const std::vector<std::int64_t>& other, std::int64_t batch)
{
    int open = 0;
    for (std::size_t i = 0; i < std::min(one.size(), other.size()); ++i)
        if (one[i] != other[i] && !(i == 0 && one[0] == 0 && other[0] == batch)) open += other[i] == -1 ? 1 : 2;
    return one.size() == other.size() && open < 2;
}

std::string nameOf(const onnx::AttributeProto& attribute) { return attribute.name(); }

/// What some programs say, though it need not be said.
bool isDefault(const onnx::AttributeProto& a)
{
    return (a.name() == "keepdims" && a.i() == 1) || (a.name() == "allowzero" && a.i() == 0) ||
           (a.name() == "beta" && a.f() == 0.5F);
}

/// The axis of a vector is its last one, too.
bool isLastAxis(const onnx::AttributeProto& one, const onnx::AttributeProto& other)
{
    return one.name() == "axes" && one.ints_size() == 1 && other.ints_size() == 1 && one.ints(0) == 1 && other.ints(0) == -1;
}

bool isLike(const onnx::AttributeProto& one, const onnx::AttributeProto& other)
{
    return one.type() == other.type() && one.i() == other.i() && isNear(double(one.f()), double(other.f())) &&
           one.s() == other.s() && std::ranges::equal(one.ints(), other.ints()) &&
           std::ranges::equal(one.strings(), other.strings()) && std::ranges::equal(one.floats(), other.floats(), isNear);
}

bool isLike(const Constant& one, const Constant& other)
{
    const auto count = [](const Constant& c) {
        return std::ranges::find_if(c.dims, [](auto n) { return n != 1; }) - c.dims.begin();
    };
    return one.wholes == other.wholes && std::ranges::equal(one.numbers, other.numbers, isNear) &&
           std::equal(one.dims.begin() + count(one), one.dims.end(), other.dims.begin() + count(other), other.dims.end());
}

/// What is written, and what of the file it is.
class Comparison {
public:
    Comparison(const Reader& reader, const onnx::GraphProto& graph, const Writer& writer, const std::vector<Flow>& from)
        : m_reader(reader), m_graph(graph), m_writer(writer)
    {
        for (const Flow& flow : from) m_named[flow.name] = flow.name, m_hasVectors |= flow.axes.size() == 1;
        for (const onnx::TensorProto& tensor : graph.initializer()) m_tensors[tensor.name()] = &tensor;
    }

    bool isAllThere()
    {
        for (int i = 0; i < m_graph.node_size(); ++i) {
            const auto* node = m_reader.next(std::size_t(i));
            if (!node || !isSame(m_graph.node(i), *node)) return false;
        }
        return m_graph.node_size() > 0;
    }
    void take(std::vector<float>& parameters) const
    {
        for (const auto& [places, constant] : m_taken)
            for (std::size_t i = 0; i < constant->size(); ++i) parameters[places->at(i)] += constant->numbers[i];
    }

private:
    bool isSame(const onnx::NodeProto& one, const onnx::NodeProto& other)
    {
        if (one.op_type() != other.op_type() || one.input_size() != other.input_size() ||
            one.output_size() != other.output_size())
            return false;
        const auto isSaid = [&one](const auto& b) {
            return std::ranges::find(one.attribute(), b.name(), nameOf) != one.attribute().end();
        };
        if (!std::ranges::all_of(other.attribute(), [&](const auto& b) { return isSaid(b) || isDefault(b); })) return false;
        for (const auto& a : one.attribute()) {
            const auto found = std::ranges::find(other.attribute(), a.name(), nameOf);
            if (found == other.attribute().end() || !(isLike(a, *found) || (m_hasVectors && isLastAxis(a, *found)))) return false;
        }
        const bool turns = one.op_type() == "Add" || one.op_type() == "Mul";
        if (!isFed(one, other, false) && !(turns && isFed(one, other, true))) return false;
        for (int i = 0; i < one.output_size(); ++i) m_named[one.output(i)] = other.output(i);
        return true;
    }
    bool isFed(const onnx::NodeProto& one, const onnx::NodeProto& other, bool turned)
    {
        const std::size_t before = m_taken.size();
        for (int i = 0; i < one.input_size(); ++i)
            if (!isInput(one.input(i), other.input(turned ? one.input_size() - 1 - i : i), one.op_type() == "Reshape")) {
                m_taken.resize(before);
                return false;
            }
        return true;
    }
    bool isInput(const std::string& written, const std::string& name, bool isReshape)
    {
        if (const auto found = m_named.find(written); found != m_named.end()) return found->second == name;
        const auto tensor = m_tensors.find(written);
        const Constant* constant = m_reader.known(name);
        if (tensor == m_tensors.end() || !constant) return false;
        const auto places = m_writer.places().find(written);
        if (places == m_writer.places().end() && isReshape)
            return isLike(constantOf(*tensor->second).wholes, constant->wholes, m_reader.batch());
        if (places == m_writer.places().end()) return isLike(constantOf(*tensor->second), *constant);
        if (constant->isWhole || !std::ranges::equal(tensor->second->dims(), constant->dims)) return false;
        m_taken.emplace_back(&places->second, constant);
        return true;
    }

    const Reader& m_reader;
    const onnx::GraphProto& m_graph;
    const Writer& m_writer;
    bool m_hasVectors = false;
    std::map<std::string, std::string> m_named;
    std::map<std::string, const onnx::TensorProto*> m_tensors;
    std::vector<std::pair<const Places*, const Constant*>> m_taken;
};

/// What a layer looks like, written.
struct Spelling {
    onnx::GraphProto graph = {};
    Writer writer{graph};
    Flow made = {};
    std::size_t count = 0; // parameters
};

void spell(Spelling& spelling, const Layer& layer, LayerForm form, const std::vector<Flow>& flows, std::size_t most)
{
    for (Block& block : form.blocks) block.offset = spelling.count, spelling.count += block.size();
    if (spelling.count > most) throw InputError("the file has not so many numbers");
    spelling.writer.begin("?");
    spelling.made = write(spelling.writer, {layer, form, flows});
}

} // namespace

bool Reader::take(const Candidate& candidate)
{
    std::vector<Seen> from;
    std::vector<int> values;
    std::vector<Flow> flows;
    for (const std::string& name : candidate.from) {
        if (!seen(name)) return false;
        from.push_back(*seen(name)), values.push_back(from.back().value), flows.push_back({name, from.back().axes});
    }
    Spelling spelling;
    try {
        LayerForm form = formOf(candidate.layer, values);
        for (const Seen& one : from) form.in.push_back(shape(one));
        spell(spelling, candidate.layer, std::move(form), flows, m_numbers);
    } catch (const InputError&) {
        return false; // it cannot be this one
    }
    Comparison comparison(*this, spelling.graph, spelling.writer, flows);
    if (!comparison.isAllThere()) return false;
    std::vector<float> parameters(spelling.count);
    comparison.take(parameters);
    m_at += std::size_t(spelling.graph.node_size()) - 1;
    add(candidate.layer, from, std::move(parameters));
    m_seen[node().output(0)].axes = spelling.made.axes;
    return true;
}

} // namespace engine::exchange
