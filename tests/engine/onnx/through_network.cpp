#include "tests/engine/onnx/through_network.h"

#include <algorithm>
#include <utility>

namespace onnx {
namespace {

/// Calls body(place in the array, place in the rows) for each element.
template <class Body> void overRows(const std::vector<int>& shape, int axis, const Body& body)
{
    const auto n = std::size_t(shape[std::size_t(axis)]);
    const std::size_t all = Array::elements(shape);
    std::size_t inner = 1;
    for (std::size_t i = std::size_t(axis) + 1; i < shape.size(); ++i) inner *= std::size_t(shape[i]);
    for (std::size_t place = 0; place < all; ++place) {
        const std::size_t outer = place / (n * inner), k = place / inner % n, i = place % inner;
        body(place, (outer * inner + i) * n + k);
    }
}

} // namespace

Array alongAxis(const Array& array, int axis)
{
    const int n = array.shape[std::size_t(axis)];
    Array rows({int(array.size()) / n, n});
    overRows(array.shape, axis, [&](std::size_t from, std::size_t to) { rows.data[to] = array.data[from]; });
    return rows;
}

Array backFrom(const Array& rows, const std::vector<int>& shape, int axis)
{
    Array array(shape);
    overRows(shape, axis, [&](std::size_t to, std::size_t from) { array.data[to] = rows.data[from]; });
    return array;
}

engine::Pass<float> passOf(const engine::Network& net, const Array& rows)
{
    const int features = net.shape(0).features(), samples = int(rows.size()) / features;
    engine::Pass<float> pass;
    pass.resize(net, samples);
    for (int n = 0; n < samples; ++n)
        for (int f = 0; f < features; ++f)
            pass.values(0)(f, n) = float(rows.data[std::size_t(n) * std::size_t(features) + std::size_t(f)]);
    return pass;
}

Array throughNetwork(const engine::Network& net, const std::vector<float>& parameters, const Array& rows)
{
    auto pass = passOf(net, rows);
    engine::forward<float>(net, parameters, pass);
    const auto outputs = std::as_const(pass).values(net.depth());
    Array result({pass.samples(), outputs.features});
    for (int n = 0; n < pass.samples(); ++n)
        for (int f = 0; f < outputs.features; ++f) result.at(n, f) = double(outputs(f, n));
    return result;
}

std::vector<float> parametersOf(const engine::Network& net, const std::vector<double>& weights, const std::vector<double>& biases)
{
    std::vector<float> flat(net.parameterCount(), 0.0F);
    std::copy(weights.begin(), weights.end(), flat.begin() + std::ptrdiff_t(net.weights(0)->offset));
    std::copy(biases.begin(), biases.end(), flat.begin() + std::ptrdiff_t(net.biases(0)->offset));
    return flat;
}

} // namespace onnx
