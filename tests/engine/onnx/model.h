#pragma once

#include "engine/core/tensor.h"

#include <cstdint>
#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace onnx {

/// TensorProto: numbers of any type that the engine's operators meet, as doubles.
struct Array : engine::TensorOf<double> {
    bool whole = false; ///< of a type of integers

    using TensorOf::TensorOf;
    Array() = default;
    Array(TensorOf numbers) : TensorOf(std::move(numbers)) {}
};

/// AttributeProto: of one field of these there is something to read.
struct Attribute {
    float real = 0;
    std::int64_t integer = 0;
    std::string text;
    std::vector<std::int64_t> integers;
};

/// NodeProto.
struct Node {
    std::string operation;
    std::vector<std::string> inputs, outputs; ///< names; empty where an optional one is left out
    std::map<std::string, Attribute> attributes;

    bool has(const std::string& name) const { return attributes.contains(name); }
    double real(const std::string& name, double otherwise) const;
    int integer(const std::string& name, int otherwise) const;
    std::string text(const std::string& name, const std::string& otherwise) const;
    std::vector<int> integers(const std::string& name, std::vector<int> otherwise) const;
};

/// ModelProto and its GraphProto.
struct Model {
    std::vector<Node> nodes;
    std::vector<std::string> inputs, outputs;
};

/// A test case: one node, what enters and what must come out, in the node's order.
struct Case {
    std::string name;
    Node node;
    std::vector<std::optional<Array>> inputs;
    std::vector<std::optional<Array>> outputs;

    const Array& input(std::size_t i) const { return *inputs[i]; }
    bool hasInput(std::size_t i) const { return i < inputs.size() && inputs[i].has_value(); }
};

// They throw std::runtime_error, naming the file, for what they cannot read.
Model readModel(const std::filesystem::path& path);
Array readArray(const std::filesystem::path& path);
/// Of a folder with model.onnx and test_data_set_0; `model` is of one node.
Case readCase(const std::filesystem::path& folder, const Model& model);

} // namespace onnx
