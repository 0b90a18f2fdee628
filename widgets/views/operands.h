#pragma once

#include "widgets/views/frame.h"

namespace widgets {

/// What went into the target of a step, of its first `most` elements; of what stands nowhere, what went into that.
std::vector<engine::Term> operandsOf(const Frame& frame, std::size_t most);

} // namespace widgets
