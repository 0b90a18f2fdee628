#pragma once

#include "app/run/progress.h"

namespace app {

/// For commands: says on stderr how far a long computation is, on a terminal in one line that changes, otherwise now and then in
/// a line of its own. After Ctrl+C it gives up; pressed twice, that ends the program as usual.
Progress consoleProgress();

} // namespace app
