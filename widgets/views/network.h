#pragma once

#include "widgets/views/plots.h"

namespace widgets {

/// A network as a graph: a neuron is a box with its numbers, or a map of its answers; a weight an edge as wide as it is large,
/// dashed if negative. The edges of what the step makes are full, the others faint; the weights among its operands have their
/// numbers beside them, if neurons have numbers.
struct NetworkGraph {
    struct Layer {
        /// What stands in a neuron, row by row: {{"z1", "a1"}, {"dz1", "da1"}}; vectors of the same length. The symbols of the
        /// first row stand above the layer, those of the last below it.
        std::vector<std::vector<std::string>> rows;
        /// What its edges carry, {neurons, neurons before}: the first decides about width and colour: {"W1", "dW1"}.
        std::vector<std::string> edges = {};
        std::string named = {}; ///< the glossary's name of the layer, and above maps its note
        /// Instead of rows: of each neuron what it answers at the places of a plane, {side, side}, and the vector of biases, each
        /// a chip at its map. The layer's maps have one scale, but those of the inputs one each, and their notes beside them.
        std::vector<std::string> maps = {};
        std::string bias = {};
    };
    std::vector<Layer> layers;
    double stretch = 1;
    // of maps
    std::string leadsTo = {}; ///< the glossary's name of what the last layer goes through, over an arrow to the right
    bool editable = false;    ///< each weight and each bias is a field, named as its region
    Scatter points = {};      ///< lie on a map when it is shown large
    // of rows
    bool folds = false; ///< where the height is not enough for numbers, the middle of a layer folds into an ellipsis
};
ViewPtr network(NetworkGraph what);

} // namespace widgets
