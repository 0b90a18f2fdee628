#pragma once

#include "widgets/views/view.h"

namespace widgets {

/// Shows a finer run of the same mechanism, in which `steps` make one of the frame's: what happens between two steps is seen,
/// too. The first of them takes the share `lead` of the time.
ViewPtr finer(ViewPtr view, RunPtr run, int steps, double lead);

} // namespace widgets
