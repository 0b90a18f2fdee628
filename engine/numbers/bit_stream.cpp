#include "engine/numbers/bit_stream.h"

#include "engine/core/error.h"

namespace engine {

void BitWriter::put(std::uint64_t number, int bits)
{
    if (bits < 0 || bits > 64) throw InputError("a number should have 0 to 64 bits");
    for (int i = bits - 1; i >= 0; --i, ++m_bits) {
        if (m_bits % 8 == 0) m_bytes.push_back(0);
        m_bytes.back() |= std::uint8_t(((number >> i) & 1) << (7 - m_bits % 8));
    }
}

std::uint64_t BitReader::get(int bits)
{
    if (bits < 0 || bits > 64) throw InputError("a number should have 0 to 64 bits");
    if (m_at + std::size_t(bits) > 8 * m_bytes.size()) throw InputError("the bits end in the middle of a number");
    std::uint64_t number = 0;
    for (int i = 0; i < bits; ++i, ++m_at) number = number << 1 | ((m_bytes[m_at / 8] >> (7 - m_at % 8)) & 1);
    return number;
}

} // namespace engine
