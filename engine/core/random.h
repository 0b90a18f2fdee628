#pragma once

#include <array>
#include <cstdint>
#include <span>

namespace engine {

/// Philox4x32-10 (Salmon, Moraes, Dror, Shaw: "Parallel random numbers: as easy as 1, 2, 3", SC 2011): four random words
/// as a pure function of a counter and a key.
std::array<std::uint32_t, 4> philox(std::array<std::uint32_t, 4> counter, std::array<std::uint32_t, 2> key);

/// A stream of random numbers: the seed is the key, (position, stream) the counter. A value to copy, and equal bits on
/// every machine. Streams with different numbers are independent.
class Random {
public:
    explicit Random(std::uint64_t seed, std::uint32_t stream = 0) : m_seed(seed), m_stream(stream) {}

    std::uint32_t word();
    /// Uniform in [0, 1), a multiple of 2^-53.
    double uniform();
    /// Uniform in [low, high).
    double uniform(double low, double high) { return low + (high - low) * uniform(); }
    /// Normal with mean 0 and variance 1, at most 8.6 away from 0. Always takes four words, so that draws stay in step.
    double normal();
    /// Uniform in 0 ... n - 1, for n up to 2^31; the bias of a remainder is below n / 2^53.
    int below(int n) { return int(uniform() * n); }

    /// How many words have been drawn, and going on from where so many have been: all of a state that the seed does not give.
    std::uint64_t position() const { return m_position; }
    void goTo(std::uint64_t position);

private:
    std::uint64_t m_seed, m_position = 0; ///< the position counts words
    std::uint32_t m_stream;
    std::array<std::uint32_t, 4> m_block{};
};

/// Any order of the items with equal chance. (Fisher and Yates, in Durstenfeld's form)
void shuffle(std::span<int> items, Random& random);

} // namespace engine
