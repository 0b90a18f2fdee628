#pragma once

#include "widgets/views/network_layout.h"

namespace widgets {

/// The edges into a layer: all faint, those of the step's operands and target full, with their numbers beside them.
void paintNetworkEdges(Canvas& canvas, const Frame& frame, const NetworkGraph::Layer& layer, std::size_t index,
                       const NetworkLayout& at, Places& places);

} // namespace widgets
