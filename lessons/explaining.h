#pragma once

#include "widgets/explain/explanation.h"

namespace lessons {

/// The short text of a float reads back to the same float, but not to the same double. Where large operands cancel that would
/// show: then they get all digits of the double.
void spellOut(widgets::Explanation& explanation);

/// Decimals that show a number: none of a whole one.
int decimalsOf(double value, int most = 2);

} // namespace lessons
