#pragma once

#include "engine/core/tensor.h"

#include <cstdint>
#include <string>

namespace engine {

/// How finely a number is rounded. Any: a number written in a program, which goes with the precision of what it meets.
enum class Precision : std::uint8_t { Any, Float, Double };

/// The nearest number there is. What comes of two floats by + - × ÷ or √ in double, rounded here, has the same bits as the float
/// operation: 53 digits are more than 2 · 24 + 2 (Figueroa, "When is double rounding innocuous?", 1995).
inline double rounded(Precision precision, double x) { return precision == Precision::Float ? double(float(x)) : x; }

/// The numbers of a quantity. Those of floats are kept as doubles, which hold each exactly, so that readers see one type.
struct Numbers : TensorOf<double> {
    Precision precision = Precision::Double;

    Numbers() = default;
    Numbers(std::vector<int> lengths, Precision p) : TensorOf<double>(std::move(lengths)), precision(p) {}
    Numbers(const TensorOf<double>& those) : TensorOf<double>(those) {}
    Numbers(const Tensor& floats) : precision(Precision::Float)
    {
        shape = floats.shape, data.assign(floats.data.begin(), floats.data.end());
    }

    static Numbers scalar(double x, Precision p = Precision::Double) { return {{}, {x}, p}; }
    static Numbers vector(std::vector<double> list, Precision p = Precision::Double)
    {
        const int n = int(list.size());
        return {{n}, std::move(list), p};
    }

    /// As floats, for kernels that take those.
    Tensor floats() const
    {
        Tensor tensor;
        tensor.shape = shape, tensor.data.assign(data.begin(), data.end());
        return tensor;
    }

private:
    Numbers(std::vector<int> lengths, std::vector<double> list, Precision p) : precision(p)
    {
        shape = std::move(lengths), data = std::move(list);
    }
};

using Indices = std::vector<int>;
/// An element's indices from its place in row-major order, and back.
Indices indicesOf(const std::vector<int>& shape, std::size_t element);
std::size_t elementAt(const std::vector<int>& shape, const Indices& at);
/// "3 x 4", for messages; "a scalar".
std::string shapeText(const std::vector<int>& shape);

} // namespace engine
