#pragma once

#include "widgets/views/view.h"

namespace widgets {

/// What comes of one setting after another: a strip for each vector, in which its elements stand as numbers and, below them, as
/// points of a line, under the names of their axis. A strip reaches over the glossary's extent, and over what is known beyond it.
struct Courses {
    std::vector<std::string> ids;
    double stretch = 1;
};
ViewPtr courses(Courses what);

} // namespace widgets
