#pragma once

#include "widgets/explain/explanation.h"

namespace widgets {

/// The arithmetic of a number that was computed of numbers in single precision. What is copied comes to a little else, as it is
/// read back from short texts and reckoned in double; where large numbers cancel that would be seen. Then what rounding added
/// stands behind it as an addend of its own, but never more than rounding can account for.
engine::Term settled(engine::Term exact, double result);

/// Whether every number in it can be written.
bool isFinite(const engine::Term& term);

} // namespace widgets
