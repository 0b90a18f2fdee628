#pragma once

#include <cstdint>

namespace engine {

/// Seconds of a product of side x side matrices, on one thread: of floats, and of whole numbers of 8 bits. Taken once for each
/// side, seed and take, see timed().
struct ProductTimes {
    double floats = 1, bytes = 1;
};
ProductTimes productTimes(int side, std::uint64_t seed, int take);

} // namespace engine
