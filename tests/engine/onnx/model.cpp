#include "tests/engine/onnx/model.h"

#include "engine/data/file_bytes.h"
#include "tests/engine/onnx/wire.h"

#include <bit>
#include <cstring>
#include <stdexcept>

namespace onnx {
namespace {

template <class Take> void eachField(std::string_view message, const Take& take)
{
    while (const auto field = takeField(message)) take(*field);
}

// The numbers of fields and types are those of onnx.proto3.

std::pair<std::string, Attribute> attributeOf(std::string_view message)
{
    std::string name;
    Attribute attribute;
    eachField(message, [&](const Field& field) {
        switch (field.number) {
        case 1: name = field.bytes; break;
        case 2: attribute.real = std::bit_cast<float>(std::uint32_t(field.value)); break;
        case 3: attribute.integer = std::int64_t(field.value); break;
        case 4: attribute.text = field.bytes; break;
        case 8: appendIntegers(attribute.integers, field); break;
        default: break;
        }
    });
    return {name, attribute};
}

Node nodeOf(std::string_view message)
{
    Node node;
    eachField(message, [&](const Field& field) {
        switch (field.number) {
        case 1: node.inputs.emplace_back(field.bytes); break;
        case 2: node.outputs.emplace_back(field.bytes); break;
        case 4: node.operation = field.bytes; break;
        case 5: node.attributes.insert(attributeOf(field.bytes)); break;
        default: break;
        }
    });
    return node;
}

/// ValueInfoProto.
std::string nameOf(std::string_view message)
{
    std::string name;
    eachField(message, [&](const Field& field) {
        if (field.number == 1) name = field.bytes;
    });
    return name;
}

Model graphOf(std::string_view message)
{
    Model model;
    eachField(message, [&](const Field& field) {
        switch (field.number) {
        case 1: model.nodes.push_back(nodeOf(field.bytes)); break;
        case 11: model.inputs.push_back(nameOf(field.bytes)); break;
        case 12: model.outputs.push_back(nameOf(field.bytes)); break;
        default: break;
        }
    });
    return model;
}

template <class T> void appendRaw(std::vector<double>& to, std::string_view raw)
{
    for (; raw.size() >= sizeof(T); raw.remove_prefix(sizeof(T))) {
        T number;
        std::memcpy(&number, raw.data(), sizeof(T)); // little-endian, as this machine: nothing else is built for
        to.push_back(double(number));
    }
}

void appendRaw(std::vector<double>& to, std::int64_t type, std::string_view raw)
{
    switch (type) {
    case 1: return appendRaw<float>(to, raw);
    case 2:
    case 9: return appendRaw<std::uint8_t>(to, raw); // or truth values
    case 3: return appendRaw<std::int8_t>(to, raw);
    case 6: return appendRaw<std::int32_t>(to, raw);
    case 7: return appendRaw<std::int64_t>(to, raw);
    case 11: return appendRaw<double>(to, raw);
    default: throw std::runtime_error("elements of type " + std::to_string(type));
    }
}

Array arrayOf(std::string_view message)
{
    std::vector<std::int64_t> shape, whole;
    std::int64_t type = 0;
    std::string_view raw, floats;
    eachField(message, [&](const Field& field) {
        switch (field.number) {
        case 1: appendIntegers(shape, field); break;
        case 2: type = std::int64_t(field.value); break;
        case 4: floats = field.bytes; break;
        case 5:
        case 7: appendIntegers(whole, field); break;
        case 9: raw = field.bytes; break;
        default: break;
        }
    });
    Array array;
    array.shape.assign(shape.begin(), shape.end());
    array.whole = type != 1 && type != 11;
    appendRaw(array.data, type, raw);
    appendRaw<float>(array.data, floats);
    array.data.insert(array.data.end(), whole.begin(), whole.end());
    if (array.data.size() != Array::elements(array.shape)) throw std::runtime_error("a tensor without all its elements");
    return array;
}

template <class Read> auto read(const std::filesystem::path& path, const Read& parse)
{
    constexpr std::size_t most = 100'000'000;
    try {
        return parse(engine::fileBytes(path, most));
    } catch (const std::exception& error) {
        throw std::runtime_error(path.string() + ": " + error.what());
    }
}

/// What the node calls `names`, from the numbered files of the graph's.
std::vector<std::optional<Array>> readAll(const std::filesystem::path& folder, const char* kind,
                                          const std::vector<std::string>& names, const std::vector<std::string>& ofGraph)
{
    std::vector<std::optional<Array>> arrays;
    for (const std::string& name : names) {
        arrays.emplace_back();
        for (std::size_t i = 0; i < ofGraph.size(); ++i)
            if (!name.empty() && ofGraph[i] == name)
                arrays.back() = readArray(folder / "test_data_set_0" / (kind + std::to_string(i) + ".pb"));
    }
    return arrays;
}

} // namespace

double Node::real(const std::string& name, double otherwise) const
{
    return has(name) ? double(attributes.at(name).real) : otherwise;
}
int Node::integer(const std::string& name, int otherwise) const
{
    return has(name) ? int(attributes.at(name).integer) : otherwise;
}
std::string Node::text(const std::string& name, const std::string& otherwise) const
{
    return has(name) ? attributes.at(name).text : otherwise;
}
std::vector<int> Node::integers(const std::string& name, std::vector<int> otherwise) const
{
    if (!has(name)) return otherwise;
    const auto& list = attributes.at(name).integers;
    return {list.begin(), list.end()};
}

Model readModel(const std::filesystem::path& path)
{
    return read(path, [](const std::string& bytes) {
        Model model;
        eachField(bytes, [&](const Field& field) {
            if (field.number == 7) model = graphOf(field.bytes);
        });
        return model;
    });
}

Array readArray(const std::filesystem::path& path)
{
    return read(path, [](const std::string& bytes) { return arrayOf(bytes); });
}

Case readCase(const std::filesystem::path& folder, const Model& model)
{
    const Node& node = model.nodes.at(0);
    return {folder.filename().string().substr(5), node, readAll(folder, "input_", node.inputs, model.inputs),
            readAll(folder, "output_", node.outputs, model.outputs)};
}

} // namespace onnx
