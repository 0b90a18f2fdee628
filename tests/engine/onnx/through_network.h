#pragma once

#include "engine/nn/train.h"
#include "tests/engine/onnx/model.h"

#include <functional>

namespace onnx {

/// An array as vectors along one axis, one after the other: {others, length of the axis}, and back.
Array alongAxis(const Array& array, int axis);
Array backFrom(const Array& rows, const std::vector<int>& shape, int axis);

/// A pass whose input has these samples, one a row: `rows` has samples x net.shape(0).features() elements, in whatever shape.
engine::Pass<float> passOf(const engine::Network& net, const Array& rows);
/// The samples through the network in float: samples x outputs.
Array throughNetwork(const engine::Network& net, const std::vector<float>& parameters, const Array& rows);

/// Parameters of a network of one layer: its weights, row-major, and biases (0 if there are none).
std::vector<float> parametersOf(const engine::Network& net, const std::vector<double>& weights,
                                const std::vector<double>& biases);

} // namespace onnx
