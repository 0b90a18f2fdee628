#pragma once

#include "widgets/views/network_layout.h"

namespace widgets {

/// The edges into a layer: all faint, those of the step's operands and target full; where neurons have numbers, with theirs
/// beside them.
void paintNetworkEdges(Canvas& canvas, const Frame& frame, const NetworkGraph& what, std::size_t index, const NetworkLayout& at,
                       Places& places);

} // namespace widgets
