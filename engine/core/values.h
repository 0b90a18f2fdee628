#pragma once

#include "engine/core/tensor.h"

#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace engine {

/// The numbers of one step under the names that picture and formula use, in the order in which they are worth reading.
struct Value;
using Values = std::vector<std::pair<std::string, Value>>;

struct Array {
    std::vector<int> shape;
    std::vector<double> data;
};

struct Value {
    std::variant<double, std::string, Array, std::vector<Array>, std::vector<Values>> content;

    Value(double number) : content(number) {}
    Value(int number) : content(double(number)) {}
    Value(std::string text) : content(std::move(text)) {}
    Value(const char* text) : content(std::string(text)) {}
    Value(Array array) : content(std::move(array)) {}
    Value(const Tensor& tensor) : content(Array{tensor.shape, {tensor.data.begin(), tensor.data.end()}}) {}
    Value(std::vector<Array> arrays) : content(std::move(arrays)) {}
    Value(std::vector<Values> objects) : content(std::move(objects)) {}
    template <class Number> Value(const std::vector<Number>& list)
        : content(Array{{int(list.size())}, {list.begin(), list.end()}})
    {
    }
};

} // namespace engine
