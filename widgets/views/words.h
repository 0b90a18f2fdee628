#pragma once

#include "widgets/views/naming.h"

namespace widgets {

/// An element in words, wherever it comes on a card: "weight of device 1", "output (row 3, column 4)", "sum 2". One whose places
/// have words of their own, which say what it is, by those.
QString wordsOf(const Naming& look, const std::string& id, const engine::Indices& at);

} // namespace widgets
