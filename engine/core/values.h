#pragma once

#include "engine/core/tensor.h"

#include <cstddef>
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
    std::vector<bool> missing = {}; ///< elements that are not made yet (NaN in `data`), null in a file; empty: none
};

struct Value {
    std::variant<double, std::string, Array, std::vector<Array>, std::vector<Values>, std::nullptr_t> content;
    bool measured = false; ///< by a clock, or made of such numbers: another run has others

    Value(double number) : content(number) {}
    Value(int number) : content(double(number)) {}
    Value(std::string text) : content(std::move(text)) {}
    Value(const char* text) : content(std::string(text)) {}
    Value(Array array) : content(std::move(array)) {}
    Value(std::nullptr_t) : content(nullptr) {} ///< a number that is not made yet
    template <class Real> Value(const TensorOf<Real>& tensor)
        : content(Array{tensor.shape, {tensor.data.begin(), tensor.data.end()}})
    {
    }
    Value(std::vector<Array> arrays) : content(std::move(arrays)) {}
    Value(std::vector<Values> objects) : content(std::move(objects)) {}
    template <class Number> Value(const std::vector<Number>& list)
        : content(Array{{int(list.size())}, {list.begin(), list.end()}})
    {
    }
};

} // namespace engine
