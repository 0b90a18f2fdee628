#pragma once

#include "widgets/views/view.h"

namespace widgets {

/// How the numbers of a tensor are spread, and the few levels that take their place: bars in the colour of the level to which
/// they go, and below each level its code and how many numbers have it, as far as these have room.
struct LevelPlot {
    std::string numbers, levels, counts; ///< a tensor; its levels from the lowest up, and how many numbers went to each
    std::vector<int> codes = {};         ///< of each level
    std::string code = {};               ///< the glossary's word for them
    double stretch = 1;
};
ViewPtr levelPlot(LevelPlot what);

/// Large tensors beside each other, each as an image that fills its share whatever its shape, so that nothing moves when others
/// take their places.
struct Panes {
    std::vector<std::string> ids;
    double stretch = 1;
    bool spare = false;
};
ViewPtr panes(Panes what);

} // namespace widgets
