#include "engine/train/training.h"

#include <algorithm>
#include <bit>

namespace engine {

bool isSampled(int step) { return unsigned(step) % std::max(1U, std::bit_floor(unsigned(step) / 256)) == 0; }

} // namespace engine
