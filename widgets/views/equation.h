#pragma once

#include "widgets/views/view.h"

#include <QString>

namespace widgets {

/// Numbers with signs between them, their names below: w − η × g = w. Draws the arithmetic that a step is about. A number stands
/// in a box, a matrix is cells, and of a tensor with three axes its maps stand one below the other: window × kernel = products.
struct Equation {
    struct Part {
        std::string id = {};
        QString sign = {};                    ///< behind it; "}" sums up what is before it
        std::vector<std::string> column = {}; ///< instead: numbers below each other, beside the glossary's notes
        std::string named = {};               ///< the glossary's name below it, if not its own
        bool made = false;                    ///< the element that the step makes, in large
        std::function<std::optional<Edit>(const engine::Indices& at)> edit = {}; ///< cells that a field stands behind
    };
    std::vector<Part> parts;
    std::string named = {};                               ///< the glossary's name of the whole
    std::function<QString(const Frame& frame)> note = {}; ///< what it is about at this step
    double stretch = 1;
};
ViewPtr equation(Equation what);

} // namespace widgets
