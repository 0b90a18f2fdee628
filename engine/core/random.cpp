#include "engine/core/random.h"

#include "engine/core/elementary.h"

#include <cmath>
#include <numbers>
#include <utility>

namespace engine {

std::array<std::uint32_t, 4> philox(std::array<std::uint32_t, 4> c, std::array<std::uint32_t, 2> key)
{
    for (int round = 0; round < 10; ++round) {
        const std::uint64_t a = std::uint64_t{0xD2511F53} * c[0], b = std::uint64_t{0xCD9E8D57} * c[2];
        c = {std::uint32_t(b >> 32) ^ c[1] ^ key[0], std::uint32_t(b), std::uint32_t(a >> 32) ^ c[3] ^ key[1], std::uint32_t(a)};
        key[0] += 0x9E3779B9, key[1] += 0xBB67AE85;
    }
    return c;
}

std::uint32_t Random::word()
{
    const std::uint64_t block = m_position / 4;
    if (m_position % 4 == 0)
        m_block = philox({std::uint32_t(block), std::uint32_t(block >> 32), m_stream, 0},
                         {std::uint32_t(m_seed), std::uint32_t(m_seed >> 32)});
    return m_block[m_position++ % 4];
}

void Random::goTo(std::uint64_t position)
{
    m_position = position / 4 * 4;
    while (m_position < position) word();
}

double Random::uniform()
{
    const std::uint64_t high = word() >> 5, low = word() >> 6; // 27 and 26 bits
    return double(high << 26 | low) * 0x1p-53;
}

// sqrt(-2 ln u) cos(2 pi v) with u in (0, 1], v in [0, 1) (Box and Muller 1958); its twin with the sine is not used, so that
// there is nothing to remember between draws.
double Random::normal()
{
    const double radius = std::sqrt(-2 * portableLog(1 - uniform()));
    return radius * portableCos(2 * std::numbers::pi * uniform());
}

void shuffle(std::span<int> items, Random& random)
{
    for (std::size_t n = items.size(); n > 1; --n) std::swap(items[n - 1], items[std::size_t(random.below(int(n)))]);
}

} // namespace engine
