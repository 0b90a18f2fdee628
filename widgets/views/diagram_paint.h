#pragma once

#include "widgets/views/diagram_layout.h"
#include "widgets/views/diagram_state.h"

namespace widgets {

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
