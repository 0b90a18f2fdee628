#pragma once

#include "widgets/explain/explanation.h"
#include "widgets/views/frame.h"

namespace widgets {

/// The card of an element at the frame's step, drawn or not; nothing if there is no such element yet.
std::optional<Explanation> explain(const Frame& frame, const RegionName& region);

/// Whether a tensor of this shape has an element there.
bool isElementOf(const std::vector<int>& shape, const engine::Indices& at);

} // namespace widgets
