#include "engine/core/error.h"
#include "engine/exchange/onnx.h"
#include "engine/exchange/onnx/write_layers.h"
#include "engine/nn/written.h"

namespace engine {
namespace exchange {

/// What has no operators to say it.
template <class Kind> Flow write(Writer&, const Piece&, const Kind&)
{
    throw InputError(message("messages", "ONNX has no operator for this kind of layer; a convolution would be one that it has"));
}

Flow write(Writer& writer, const Piece& piece)
{
    Flow made;
    const auto tryKind = [&]<class Kind>(std::type_identity<Kind>) {
        const Kind* kind = piece.layer.as<Kind>();
        if (kind) made = write(writer, piece, *kind);
        return kind != nullptr;
    };
    [&]<class... Kind>(std::tuple<Kind...>*) { (tryKind(std::type_identity<Kind>()) || ...); }(static_cast<LayerKinds*>(nullptr));
    return made;
}

namespace {

void describe(onnx::ValueInfoProto& info, const Flow& flow)
{
    info.set_name(flow.name);
    auto& tensor = *info.mutable_type()->mutable_tensor_type();
    tensor.set_elem_type(onnx::TensorProto::FLOAT);
    tensor.mutable_shape()->add_dim()->set_dim_param("batch");
    for (const int n : flow.axes) tensor.mutable_shape()->add_dim()->set_dim_value(n);
}

void fill(onnx::GraphProto& graph, const std::map<std::string, Places>& places, std::span<const float> parameters)
{
    std::vector<char> isThere;
    for (onnx::TensorProto& tensor : *graph.mutable_initializer()) {
        const auto found = places.find(tensor.name());
        if (found == places.end()) continue;
        std::size_t count = 1;
        for (const auto n : tensor.dims()) count *= std::size_t(n);
        std::string& raw = *tensor.mutable_raw_data();
        raw.resize(count * sizeof(float));
        isThere.assign(found->second.order.empty() ? 0 : parameters.size(), 0);
        for (std::size_t i = 0; i < count; ++i) {
            const std::size_t place = found->second.at(i);
            const float number = !isThere.empty() && std::exchange(isThere[place], 1) ? 0.0F : parameters[place];
            std::memcpy(raw.data() + i * sizeof(float), &number, sizeof(float));
        }
    }
}

void writeGraph(onnx::GraphProto& graph, const Network& net, std::span<const float> parameters)
{
    Writer writer(graph);
    const std::vector<std::string> names = layerNames(net);
    std::vector<Flow> flows;
    for (int i = 0; i < net.inputs(); ++i) {
        flows.push_back({net.inputs() == 1 ? "input" : "input" + std::to_string(i + 1), axesOf(net.shape(i))});
        describe(*graph.add_input(), flows.back());
    }
    for (int l = 0; l < net.depth(); ++l) {
        Piece piece{net.layer(l), net.form(l), {}};
        for (const int value : net.from(l)) piece.from.push_back(flows[std::size_t(value)]);
        writer.begin(names[std::size_t(l)]);
        try {
            flows.push_back(write(writer, piece));
        } catch (const InputError& error) {
            throw InputError(message("messages", "layer %1, '%2', cannot go out as ONNX: %3")
                                 .with(l + 1, nameOf(net.layer(l)), error.message()));
        }
    }
    for (const int value : net.outputs()) describe(*graph.add_output(), flows[std::size_t(value)]);
    fill(graph, writer.places(), parameters);
}

} // namespace
} // namespace exchange

bool knowsOnnx() { return true; }

std::string onnxOf(const Network& net, std::span<const float> parameters, const Notes& notes)
{
    requireParameters(net, parameters.size());
    onnx::ModelProto model;
    model.set_ir_version(7); // of the ONNX whose opset is 13
    model.set_producer_name("tensorscope"), model.set_producer_version(TENSORSCOPE_VERSION);
    model.add_opset_import()->set_version(13);
    for (const auto& [name, text] : notes) {
        auto& entry = *model.add_metadata_props();
        entry.set_key(name), entry.set_value(text);
    }
    model.mutable_graph()->set_name("net");
    exchange::writeGraph(*model.mutable_graph(), net, parameters);
    return model.SerializeAsString();
}

} // namespace engine
