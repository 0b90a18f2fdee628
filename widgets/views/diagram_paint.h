#pragma once

#include "widgets/views/diagram_layout.h"

namespace widgets {

/// What has happened to the nodes and ways of a diagram at a moment.
enum class Reached { NotYet, Before, Now };

struct DiagramState {
    std::vector<Reached> nodes, ways;
    std::vector<std::string> source; ///< of each way the quantity whose colour it has; empty if several flow together
};

/// The step's ways lead from its operands, through operators, to its target; what has been made before is solid.
DiagramState stateOf(const Diagram& diagram, const Frame& frame);

struct LaidDiagram {
    const Diagram& diagram;
    const std::vector<Route>& routes;
    DiagramLayout layout;
    DiagramState state;
};

void paintDiagram(Canvas& canvas, const Frame& frame, const LaidDiagram& laid, Places& places);
/// Its parts, for views that move them.
void paintWays(Canvas& canvas, const Frame& frame, const LaidDiagram& laid);
void paintNode(Canvas& canvas, const Frame& frame, const LaidDiagram& laid, std::size_t node, Places& places);
void paintGroups(Canvas& canvas, const Frame& frame, const LaidDiagram& laid);

} // namespace widgets
