#pragma once

#include "widgets/views/view.h"

namespace widgets {

/// A weighted sum as it is made: inputs, weights and products row by row, on edges as wide as the weights; then the way of the
/// sum, an operator after the other with the number that it makes.
struct Weighing {
    struct Operator {
        QString sign;
        std::string makes;
        std::string with = {}; ///< a number that comes from above
    };
    std::string input, weight, product; ///< vectors of one length
    std::vector<Operator> way;
    std::function<std::optional<Edit>(const std::string& id, const engine::Indices& at)> edit = {};
    /// Below inputs and weights stands a bar each, from -reach to reach, that is taken by its end; `slides`: its name in the
    /// glossary, "%2, %1: drag".
    std::function<Brush(const std::string& id, int i)> slide = {};
    double reach = 1;
    std::string slides = {};
};
ViewPtr weighing(Weighing what);

} // namespace widgets
