#pragma once

#include "widgets/views/view.h"

#include <QString>

namespace widgets {

/// Scalars in boxes with signs between them, their names below: w − η × g = w. Draws the arithmetic that a step is about.
struct Equation {
    struct Part {
        std::string id;
        QString sign = {}; ///< behind it
    };
    std::vector<Part> parts;
    std::string named = {};                               ///< the glossary's name of the whole
    std::function<QString(const Frame& frame)> note = {}; ///< what it is about at this step
    double stretch = 1;
};
ViewPtr equation(Equation what);

} // namespace widgets
