#pragma once

#include <cstdint>
#include <vector>

namespace engine {

/// Whole numbers of few bits one behind the other, the highest bit first.
class BitWriter {
public:
    /// The lowest `bits` bits of a number; 0 to 64.
    void put(std::uint64_t number, int bits);
    const std::vector<std::uint8_t>& bytes() const { return m_bytes; }
    std::size_t bits() const { return m_bits; }

private:
    std::vector<std::uint8_t> m_bytes;
    std::size_t m_bits = 0;
};

class BitReader {
public:
    explicit BitReader(const std::vector<std::uint8_t>& bytes) : m_bytes(bytes) {}
    /// The next number of so many bits. Throws InputError at the end of the bytes.
    std::uint64_t get(int bits);

private:
    const std::vector<std::uint8_t>& m_bytes;
    std::size_t m_at = 0;
};

} // namespace engine
