#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <vector>

namespace engine {

/// NF4: 16 numbers from -1 to 1, 0 among them, between which normal variates are about equally likely to fall. Each block of
/// numbers is divided by its largest size, and each becomes the nearest of the 16. (Dettmers et al., "QLoRA", 2023)
extern const std::array<double, 16> normalFloats;

struct NormalFloats {
    int block = 64;
    std::vector<std::uint8_t> codes;
    std::vector<double> scales; ///< the largest |x| of each block
};

/// The place of the nearest of the 16; of two that are as near the lower.
int nearestNormalFloat(double x);
/// Throws InputError for a block of no numbers, and what is not finite.
template <class Real> NormalFloats normalFloated(std::span<const Real> numbers, int block = 64);
template <class Real> std::vector<Real> restored(const NormalFloats& numbers);

} // namespace engine
