#pragma once

#include "engine/data/table_look.h"

namespace engine {

struct ClassColumn {
    std::size_t column = 0;
    bool isDoubtful = false; ///< another one would do as well
};

/// Which column has the classes: one with few different values (whole numbers or texts) that is named like a class, or stands
/// first or last, or is the only one of texts; remarks and ids are none. If there is no such column, that which comes next to it.
ClassColumn classColumnOf(const TableLook& look);

/// Whether a column only numbers or describes the rows: nothing can be learnt from it.
bool isAboutRows(const ColumnLook& column, long rows);

} // namespace engine
