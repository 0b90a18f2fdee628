#pragma once

#include "lessons/recurrent/cell.h"

namespace lessons::recurrent {

// Cells of several lessons.

/// f, i, o and a memory
const Kind& lstmKind();
/// h = tanh(W x + U h_old + b)
const Kind& plainKind();

} // namespace lessons::recurrent
