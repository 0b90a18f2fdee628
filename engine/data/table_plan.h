#pragma once

#include "engine/data/table_look.h"

#include <cstddef>
#include <vector>

namespace engine {

/// Which columns of a table are used for what.
struct TablePlan {
    TableLook look;
    std::size_t label = 0;              ///< the column with the classes
    bool labelIsDoubtful = false;       ///< another one would do as well, and nobody said which
    bool labelIsGuessed = false;        ///< nobody said which
    std::vector<std::size_t> features;  ///< those with the numbers
    std::vector<std::size_t> leftOut;   ///< those that are no numbers and were not asked for
    std::vector<std::size_t> aboutRows; ///< those that only number the rows

    /// What somebody should be asked, if there is anybody.
    bool isDoubtful() const { return look.headerIsDoubtful || labelIsDoubtful; }
};

/// Follows the form, and where that says nothing, the table. Throws InputError if a column that was asked for is not there.
TablePlan planOf(TableLook look, const CsvReader& reader, const TableForm& form);

/// Throws InputError if the plan has not two columns of numbers and one of classes.
void check(const TablePlan& plan, const CsvReader& reader);

} // namespace engine
