#pragma once

#include "engine/data/table_plan.h"

#include <vector>

namespace engine {

/// What was guessed about a table, and what of it is not used.
std::vector<Message> noticesOf(const TablePlan& plan);

} // namespace engine
