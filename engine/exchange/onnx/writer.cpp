#include "engine/exchange/onnx/writer.h"

#include "engine/exchange/onnx.h"

#include <bit>

namespace engine::exchange {
namespace {

static_assert(std::endian::native == std::endian::little, "raw data are little endian");

template <class... F> struct Cases : F... {
    using F::operator()...;
};
template <class... F> Cases(F...) -> Cases<F...>; // clang 14 asks for it

void put(onnx::NodeProto& node, const Setting& setting)
{
    onnx::AttributeProto& a = *node.add_attribute();
    a.set_name(setting.first);
    const auto type = [&a](onnx::AttributeProto::AttributeType t) { a.set_type(t); };
    std::visit(Cases{[&](int i) { a.set_i(i), type(onnx::AttributeProto::INT); },
                     [&](float f) { a.set_f(f), type(onnx::AttributeProto::FLOAT); },
                     [&](const std::string& s) { a.set_s(s), type(onnx::AttributeProto::STRING); },
                     [&](const Axes& list) {
                         for (const int i : list) a.add_ints(i);
                         type(onnx::AttributeProto::INTS);
                     },
                     [&](const std::vector<float>& list) {
                         for (const float f : list) a.add_floats(f);
                         type(onnx::AttributeProto::FLOATS);
                     },
                     [&](const Names& list) {
                         for (const std::string& s : list) a.add_strings(s);
                         type(onnx::AttributeProto::STRINGS);
                     }},
               setting.second);
}

template <class T> std::string rawBytes(const std::vector<T>& data)
{
    return {reinterpret_cast<const char*>(data.data()), data.size() * sizeof(T)};
}

} // namespace

void Writer::begin(std::string layer) { m_layer = std::move(layer), m_count.clear(); }

std::string Writer::unique(const std::string& what)
{
    const int count = ++m_count[what];
    return m_layer + '/' + what + (count > 1 ? std::to_string(count) : "");
}

Flow Writer::make(const std::string& operation, const Names& from, Axes axes, const Settings& settings, int outputs)
{
    onnx::NodeProto& node = *m_graph.add_node();
    const std::string name = unique(operation);
    node.set_op_type(operation), node.set_name(name);
    for (const std::string& one : from) node.add_input(one);
    for (int i = 0; i < outputs; ++i) node.add_output(i == 0 ? name : name + "_" + std::to_string(i));
    for (const Setting& setting : settings) put(node, setting);
    return {name, std::move(axes)};
}

onnx::TensorProto& Writer::initialiser(const std::string& name, const Axes& axes, int type)
{
    onnx::TensorProto& tensor = *m_graph.add_initializer();
    tensor.set_name(name), tensor.set_data_type(type);
    for (const int n : axes) tensor.add_dims(n);
    return tensor;
}

std::string Writer::numbers(const std::vector<float>& data, const Axes& axes)
{
    const std::string name = unique("constant");
    initialiser(name, axes, onnx::TensorProto::FLOAT).set_raw_data(rawBytes(data));
    return name;
}

std::string Writer::wholes(const std::vector<int>& data)
{
    const std::string name = unique("constant");
    const std::vector<std::int64_t> wide(data.begin(), data.end());
    initialiser(name, {int(data.size())}, onnx::TensorProto::INT64).set_raw_data(rawBytes(wide));
    return name;
}

std::string Writer::parameters(const std::string& name, const Axes& axes, Places places)
{
    const std::string full = m_layer + '.' + name;
    initialiser(full, axes, onnx::TensorProto::FLOAT);
    m_places[full] = std::move(places);
    return full;
}

std::string Writer::parameters(const Block& block, const Axes& axes)
{
    return parameters(arrayName(block), axes, {block.offset});
}

Axes axesOf(const Shape& shape) { return shape.pixels() == 1 ? Axes{shape.channels} : pictureAxes(shape); }
Axes pictureAxes(const Shape& shape) { return {shape.channels, shape.height, shape.width}; }

Flow reshaped(Writer& writer, const Flow& flow, const Axes& axes)
{
    std::vector<int> sizes{0}; // as many samples as there are
    sizes.insert(sizes.end(), axes.begin(), axes.end());
    return writer.make("Reshape", {flow.name, writer.wholes(sizes)}, axes);
}

Flow asVector(Writer& writer, const Flow& flow, const Shape& shape)
{
    if (flow.axes.size() == 1) return flow;
    return writer.make("Flatten", {flow.name}, {shape.features()}, {{"axis", 1}});
}

Flow asPicture(Writer& writer, const Flow& flow, const Shape& shape)
{
    return flow.axes == pictureAxes(shape) ? flow : reshaped(writer, flow, pictureAxes(shape));
}

} // namespace engine::exchange
