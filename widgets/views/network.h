#pragma once

#include "widgets/views/view.h"

namespace widgets {

/// A network as a graph: a neuron is a box with its numbers, a weight an edge as wide as it is large, dashed if negative. The
/// edges of what the step makes are full, the others faint; the weights among its operands have their numbers beside them.
struct NetworkGraph {
    struct Layer {
        /// What stands in a neuron, row by row: {{"z1", "a1"}, {"dz1", "da1"}}; vectors of the same length. The symbols of the
        /// first row stand above the layer, those of the last below it.
        std::vector<std::vector<std::string>> rows;
        /// What its edges carry, {neurons, neurons before}: the first decides about width and colour: {"W1", "dW1"}.
        std::vector<std::string> edges = {};
        std::string named = {}; ///< the glossary's name of the layer
    };
    std::vector<Layer> layers;
    double stretch = 1;
};
ViewPtr network(NetworkGraph what);

} // namespace widgets
