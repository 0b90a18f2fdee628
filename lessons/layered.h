#pragma once

#include "widgets/views/views.h"

namespace lessons {

// A net of dense layers on a tape, as lessons agree to call its parts: layer 1 is the first that has weights, `last` the output.

/// "F[2]": a quantity of many that are made alike.
std::string indexed(const std::string& what, int index);
/// "W1", "b1", "a1"
std::string named(const char* what, int layer);
/// What the weighted sums of a layer are called: "z1", of the last one "y"; and their slopes.
std::string sumOf(int layer, int last);
std::string deltaOf(int layer, int last);

/// In a neuron forwards above, z and a, backwards below, b and δ; of an output beside it its target "t". `edges`: what stands for
/// the weights, such as "W" and "dW". Layers are called "in", "hidden" and "out".
widgets::NetworkGraph layeredGraph(int last, const std::vector<const char*>& edges);

} // namespace lessons
