#include "engine/train/training.h"

#include <algorithm>
#include <bit>

namespace engine {

std::int64_t nextSampled(std::int64_t step) { return step + std::int64_t(std::max(1U, std::bit_floor(unsigned(step) / 256))); }

bool isSampled(int step) { return step == 0 || unsigned(step) % unsigned(nextSampled(step) - step) == 0; }

} // namespace engine
