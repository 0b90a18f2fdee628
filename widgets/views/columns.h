#pragma once

#include "widgets/views/view.h"

namespace widgets {

/// Vectors of one length as the columns of a table, under the glossary's notes; the names of their axis begin the rows.
struct Columns {
    std::vector<std::string> ids;
    std::function<QString(const std::string& id, double value)> printed;
    std::string bars = {}; ///< a vector of shares: behind the numbers a bar of each, which ends at 1
    int shown = -1;        ///< the row in front of the others
    QString field = {};    ///< a click on the name of a row sets this field to its choice
    QStringList choices = {};
};
ViewPtr columns(Columns what);

} // namespace widgets
