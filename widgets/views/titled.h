#pragma once

#include "widgets/views/view.h"

namespace widgets {

/// A line above a view: a bold name of the glossary and, at the right, its note. In both "{made}" is a number (see Sentence).
struct Title {
    std::string named;                  ///< in the glossary
    std::set<std::string> numbers = {}; ///< the quantities in it
    double stretch = 1;
};
ViewPtr titled(Title title, ViewPtr view);

/// A view that questions hide by this name.
ViewPtr veiled(QString name, ViewPtr view);

/// Lines of the glossary's words, each with its numbers.
struct Lines {
    std::vector<std::string> named;
    std::set<std::string> numbers = {};
    bool spare = false;
};
ViewPtr lines(Lines what);

} // namespace widgets
