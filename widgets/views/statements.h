#pragma once

#include "widgets/views/view.h"

namespace widgets {

/// A table of scalars that differ in kind: what each is, the number with its unit, and what follows from it, which are name and
/// note of the glossary, in groups that the glossary names. A click on a name opens the lesson about it.
struct Statements {
    struct Group {
        std::string named;
        std::vector<std::string> ids;
    };
    std::vector<Group> groups;
    std::string heads[3] = {}; ///< the glossary's names of the columns
    /// The number, and its unit.
    std::function<std::pair<QString, QString>(const std::string& id, double value)> printed;
    std::function<QString(const std::string& id)> lesson; ///< and its knobs, as in a link of a text: "pipeline,devices=4"
    std::string shown = {};                               ///< the one in front of the others
};
ViewPtr statements(Statements what);

} // namespace widgets
