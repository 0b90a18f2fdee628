#pragma once

#include "widgets/views/diagram.h"

namespace widgets {

/// What has happened to the nodes and ways of a diagram at a moment.
enum class Reached { NotYet, Before, Now };

struct DiagramState {
    std::vector<Reached> nodes, ways;
    std::vector<std::string> source; ///< of each way the quantity whose colour it has; empty if several flow together
};

/// The step's ways lead from its operands, through operators, to its target; what has been made before is solid.
DiagramState stateOf(const Diagram& diagram, const Frame& frame);

} // namespace widgets
