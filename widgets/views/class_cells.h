#pragma once

#include "widgets/views/view.h"

namespace widgets {

/// A quantity as cells in the colours of the few classes to which its elements belong, whatever their numbers are. Which class,
/// says another quantity of its shape; of a list each place is one. What has no class yet stands on paper. From a thousand cells
/// on it is an image, which fills its room.
struct ClassCells {
    std::string id, classes = {};
    bool lying = false;
    bool named = false; ///< below a row, too, stands what its places are called
    double stretch = 1;
};
ViewPtr classCells(ClassCells what);

} // namespace widgets
