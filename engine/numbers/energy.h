#pragma once

/// What an operation takes, in pJ. (Horowitz, "Computing's energy problem", ISSCC 2014: 45 nm, 0.9 V)
namespace engine::energy {

constexpr double FloatProduct = 3.7, FloatSum = 0.9; ///< of 32 bits
constexpr double ByteProduct = 0.2, WordSum = 0.1;   ///< whole numbers of 8 bits; of 32 bits
constexpr double ByteSum = 0.03;
constexpr double ByteRead = 1300.0 / 8; ///< of a byte from DRAM, where 8 take 1300 at least

} // namespace engine::energy
