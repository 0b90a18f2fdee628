#pragma once

#include "engine/nn/layer.h"

#include <vector>

namespace engine {

/// A layer in a graph, and the values that enter it.
struct Node {
    Layer layer;
    std::vector<int> from;
    bool frozen = false; ///< see Network::freeze()
};

/// How values lead to each other. Values are numbered: first the inputs, then what each node makes.
///     Graph g{{{16, 8, 8}}};
///     const int inner = g.chain({Conv2d{16, 3, 3, ...}, ActivationLayer{Activation::Relu}}, 0);
///     g.add(Add{}, {inner, 0});                               // a residual block
struct Graph {
    std::vector<Shape> inputs;
    std::vector<Node> nodes = {};
    std::vector<int> outputs = {}; ///< none: the last value

    /// One layer, or several in a row; returns the number of the (last) value made.
    int add(Layer layer, std::vector<int> from);
    int chain(std::vector<Layer> layers, int from);
};

} // namespace engine
