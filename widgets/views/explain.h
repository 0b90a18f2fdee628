#pragma once

#include "widgets/explain/explanation.h"
#include "widgets/views/frame.h"

namespace widgets {

/// The card of an element at the frame's step, drawn or not; nothing if there is no such element yet.
std::optional<Explanation> explain(const Frame& frame, const RegionName& region);

/// The quantity and the element that a region names: "weight[0,1,2]" may be "weight" at {0, 1, 2} or "weight[0]" at {1, 2}. No
/// id: none of the tape.
std::pair<std::string, engine::Indices> elementNamed(const engine::Tape& tape, const RegionName& region);
/// Whether a tensor of this shape has an element there.
bool isElementOf(const std::vector<int>& shape, const engine::Indices& at);

} // namespace widgets
