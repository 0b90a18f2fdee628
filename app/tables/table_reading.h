#pragma once

#include "engine/core/fields.h"
#include "engine/data/table_form.h"

#include <vector>

namespace app {

/// Whether a value of a field is the path of a table, whose lesson lets a person say how it is read.
bool isOwnTable(const std::vector<engine::Field>& fields, const engine::Change& change);

/// Whether a lesson reads a table of a person's own now.
bool readsOwnTable(const std::vector<engine::Field>& fields);

/// How a table is read, as fields of a lesson say it, and as changes of those fields.
engine::TableForm formOf(const std::vector<engine::Field>& fields);
std::vector<engine::Change> changesOf(const engine::TableForm& form, const std::vector<engine::Field>& fields);

} // namespace app
