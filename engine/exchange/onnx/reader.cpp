#include "engine/exchange/onnx/reader.h"

#include "engine/core/quote.h"

#include <algorithm>
#include <cmath>

namespace engine::exchange {
namespace {

constexpr int MostNodes = 10'000;
constexpr std::size_t FirstOpset = 6, LastOpset = 20;
constexpr double MostFeatures = 100'000'000, MostFeaturesTogether = 400'000'000, MostParameters = 200'000'000;

const std::map<std::string, void (*)(Reader&)>& operators()
{
    static const auto all = [] {
        std::map<std::string, void (*)(Reader&)> table;
        for (const auto& list : {operatorsOfProducts(), operatorsOfPictures(), operatorsOfShapes(), operatorsOfFunctions()})
            for (const Operator& one : list) table[one.name] = one.read;
        return table;
    }();
    return all;
}

std::size_t opsetOf(const onnx::ModelProto& model)
{
    for (const auto& set : model.opset_import())
        if (set.domain().empty() || set.domain() == "ai.onnx") {
            if (set.version() < std::int64_t(FirstOpset) || set.version() > std::int64_t(LastOpset)) break;
            return std::size_t(set.version());
        }
    throw InputError(message("messages", "its operators should be of a set from %1 to %2; 13 is what this program writes")
                         .with(FirstOpset, LastOpset));
}

} // namespace

std::string Reader::title() const { return node().name().empty() ? std::to_string(m_at + 1) : oneLine(node().name()); }

void Reader::refuse(const Message& why) const
{
    throw InputError(message("messages", "node '%1' (%2): %3").with(title(), oneLine(node().op_type()), why));
}
void Reader::require(bool holds, const Message& why) const
{
    if (!holds) refuse(why);
}

const onnx::NodeProto* Reader::next(std::size_t steps) const
{
    return m_at + steps < m_nodes.size() ? m_nodes[m_at + steps] : nullptr;
}
const Seen* Reader::seen(const std::string& name) const
{
    const auto found = m_seen.find(name);
    return found == m_seen.end() ? nullptr : &found->second;
}
const Constant* Reader::known(const std::string& name) const
{
    const auto found = m_constants.find(name);
    return found == m_constants.end() ? nullptr : &found->second;
}

const Seen& Reader::input(int i) const
{
    require(has(i), message("messages", "it should have an input more"));
    const Seen* value = seen(node().input(i));
    if (!value)
        refuse(message("messages", "its input '%1' should be made by a node before it, from what enters")
                   .with(oneLine(node().input(i))));
    return *value;
}
const Constant& Reader::constant(int i) const
{
    require(has(i), message("messages", "it should have an input more"));
    const Constant* one = known(node().input(i));
    if (!one) refuse(message("messages", "its input '%1' should be a constant of the file").with(oneLine(node().input(i))));
    return *one;
}
const Shape& Reader::channels(const Seen& value) const
{
    require(value.axes.size() > 1 || shape(value).pixels() == 1,
            message("messages", "between Flatten and the first dense layer there should only be functions of each number"));
    return shape(value);
}

bool Reader::isUsedOnce(const std::string& name) const
{
    const auto found = m_uses.find(name);
    return found != m_uses.end() && found->second == 1;
}
bool Reader::isLast(const std::string& name) const
{
    return isUsedOnce(name) &&
           std::ranges::find(m_file.output(), name, [](const auto& o) { return o.name(); }) != m_file.output().end();
}

void Reader::see(const std::string& name, Seen value)
{
    require(!seen(name) && !known(name), message("messages", "its output '%1' has been made before").with(oneLine(name)));
    m_seen[name] = std::move(value);
}

LayerForm Reader::formOf(const Layer& layer, const std::vector<int>& from) const
{
    std::vector<Shape> in;
    for (const int value : from) in.push_back(m_shapes[std::size_t(value)]);
    const double most = mostFeatures(layer, in);
    if (!(most <= MostFeatures))
        throw InputError(message("messages", "it would make more than 100 million numbers of each sample"));
    return layer.form(Inputs(int(m_graph.nodes.size()), in));
}

void Reader::add(const Layer& layer, const std::vector<Seen>& from, std::vector<float> parameters, int i)
{
    require(i < node().output_size() && !node().output(i).empty(), message("messages", "it should have an output"));
    std::vector<int> values;
    for (const Seen& one : from) values.push_back(one.value);
    LayerForm form;
    try {
        form = formOf(layer, values);
    } catch (const InputError& error) {
        refuse(error.message());
    }
    fits(form, parameters.size());
    m_graph.nodes.push_back({layer, values}), m_shapes.push_back(form.out);
    m_parameters.push_back(std::move(parameters)), m_names.push_back(title());
    const Shape& out = form.out;
    const std::size_t axes = from[0].axes.size(); // as many come out
    see(node().output(i), {int(m_shapes.size()) - 1, axes == 1                     ? Axes{out.features()}
                                                     : axes == 2 && out.width == 1 ? Axes{out.channels, out.height}
                                                                                   : pictureAxes(out)});
}

void Reader::fits(const LayerForm& form, std::size_t parameters)
{
    std::size_t count = 0;
    for (const Block& block : form.blocks) count += block.size();
    require(count == parameters, message("messages", "its weights should fit to what enters"));
    m_features += form.out.features(), m_count += double(count);
    require(m_features <= MostFeaturesTogether && m_count <= MostParameters,
            message("messages", "up to here the net is too large"));
}

void Reader::pass(Axes axes)
{
    const Shape& was = shape(input());
    const bool isRow = axes == Axes{was.features()};
    const bool isKept = axes == pictureAxes(was) || (was.width == 1 && axes == Axes{was.channels, was.height});
    require(isRow || isKept,
            message("messages", "numbers may be put in a row, as by Flatten, but not in another order or shape"));
    see(node().output(0), {input().value, std::move(axes)});
}

bool Reader::giveBiases(const std::vector<float>& biases)
{
    const int layer = input().value - int(m_graph.inputs.size());
    if (layer < 0 || layer != int(m_graph.nodes.size()) - 1 || !isUsedOnce(node().input(0))) return false;
    Layer& made = m_graph.nodes.back().layer;
    if (const auto* dense = made.as<Dense>(); dense && !dense->bias && biases.size() == std::size_t(dense->units))
        made = Dense{dense->units};
    else if (const auto* conv = made.as<Conv2d>(); conv && !conv->bias)
        made = Conv2d{conv->maps, conv->height, conv->width, conv->how};
    else return false;
    m_parameters.back().insert(m_parameters.back().end(), biases.begin(), biases.end());
    pass(input().axes);
    return true;
}

void Reader::takeConstants()
{
    if (m_file.sparse_initializer_size() > 0)
        throw InputError(message("messages", "its weights should not be stored as sparse ones"));
    for (const onnx::TensorProto& tensor : m_file.initializer()) {
        const Constant& c = m_constants[tensor.name()] = constantOf(tensor);
        m_numbers += c.size();
    }
}

void Reader::takeInput(const onnx::ValueInfoProto& info)
{
    if (known(info.name())) return; // a weight, as old files list it
    const auto wrong = [&](const Message& why) {
        throw InputError(message("messages", "input '%1': %2").with(oneLine(info.name()), why));
    };
    const auto& dims = info.type().tensor_type().shape().dim();
    if (dims.size() < 2 || dims.size() > 4)
        wrong(
            message("messages", "it should be {batch, features}, {batch, features, steps} or {batch, channels, height, width}"));
    Axes axes;
    double count = 1;
    for (int k = 1; k < dims.size(); ++k) {
        if (dims[k].dim_value() < 1)
            wrong(message("messages", "all axes but that of the batch should have a fixed length, from 1 on"));
        count *= double(dims[k].dim_value());
        if (count > MostFeatures) wrong(message("messages", "it should have at most 100 million numbers"));
        axes.push_back(int(dims[k].dim_value()));
    }
    m_features += count;
    if (m_features > MostFeaturesTogether) wrong(message("messages", "it should have at most 100 million numbers"));
    if (dims[0].dim_value() > 0) m_batch = dims[0].dim_value();
    m_graph.inputs.push_back({axes[0], axes.size() > 1 ? axes[1] : 1, axes.size() > 2 ? axes[2] : 1});
    m_shapes.push_back(m_graph.inputs.back());
    if (!m_seen.try_emplace(info.name(), Seen{int(m_shapes.size()) - 1, axes}).second)
        wrong(message("messages", "there should be one of this name"));
}

/// Constants among the nodes are taken out, and of two things that are added or multiplied they come second.
void Reader::takeNodes()
{
    for (onnx::NodeProto& n : *m_file.mutable_node()) {
        if (auto constant = folded(n, m_constants, m_seen)) {
            m_numbers += constant->size();
            m_constants[n.output(0)] = std::move(*constant);
            continue;
        }
        const bool turns = (n.op_type() == "Add" || n.op_type() == "Mul") && n.input_size() == 2;
        if (turns && known(n.input(0)) && !known(n.input(1))) n.mutable_input()->SwapElements(0, 1);
        m_nodes.push_back(&n);
    }
}

void Reader::countUses()
{
    for (const onnx::NodeProto& n : m_file.node())
        for (const std::string& name : n.input()) ++m_uses[name];
    for (const auto& output : m_file.output()) ++m_uses[output.name()];
}

/// What is worked out of shapes stands among the nodes that spell out a layer.
void Reader::foldAhead()
{
    constexpr std::size_t Far = 40;
    for (std::size_t k = m_at + 1; k < std::min(m_at + Far, m_nodes.size());) {
        auto constant = folded(*m_nodes[k], m_constants, m_seen);
        if (!constant) {
            ++k;
            continue;
        }
        m_constants[m_nodes[k]->output(0)] = std::move(*constant);
        m_nodes.erase(m_nodes.begin() + std::ptrdiff_t(k));
    }
}

void Reader::readNode()
{
    if (!node().domain().empty() && node().domain() != "ai.onnx")
        refuse(message("messages", "operators of '%1' are not read, only the standard's own").with(oneLine(node().domain())));
    require(node().output_size() > 0, message("messages", "it should have an output"));
    if (auto constant = folded(node(), m_constants, m_seen)) return void(m_constants[node().output(0)] = std::move(*constant));
    foldAhead();
    for (const Candidate& candidate : candidatesAt(*this))
        if (take(candidate)) return;
    const auto found = operators().find(node().op_type());
    if (found == operators().end()) {
        std::string names;
        for (const auto& [name, read] : operators()) names += (names.empty() ? "" : ", ") + name;
        refuse(message("messages", "this operator is not read; those that are: %1").with(names));
    }
    found->second(*this);
}

Foreign Reader::whole()
{
    m_graph.outputs.clear();
    for (const auto& output : m_file.output()) {
        if (!seen(output.name()))
            throw InputError(
                message("messages", "output '%1' should be made by a node, from what enters").with(oneLine(output.name())));
        m_graph.outputs.push_back(seen(output.name())->value);
    }
    if (m_graph.outputs.empty() || m_graph.nodes.empty())
        throw InputError(message("messages", "it should have at least one layer, and an output"));
    std::vector<float> all;
    for (const auto& some : m_parameters) all.insert(all.end(), some.begin(), some.end());
    Foreign foreign{Network(std::move(m_graph)), std::move(all), std::move(m_names), m_softmax, m_model.producer_name()};
    requireParameters(foreign.network, foreign.parameters.size());
    for (const auto& entry : m_model.metadata_props()) foreign.notes.emplace_back(entry.key(), entry.value());
    return foreign;
}

Foreign Reader::read()
{
    m_opset = opsetOf(m_model);
    if (m_file.node_size() > MostNodes) throw InputError(message("messages", "it should have at most %1 nodes").with(MostNodes));
    takeConstants();
    for (const onnx::ValueInfoProto& info : m_file.input()) takeInput(info);
    if (m_graph.inputs.empty()) throw InputError(message("messages", "something should enter the net"));
    takeNodes(), countUses();
    for (m_at = 0; m_at < m_nodes.size(); ++m_at) readNode();
    return whole();
}

} // namespace engine::exchange
