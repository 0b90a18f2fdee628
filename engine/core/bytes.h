#pragma once

#include "engine/core/error.h"

#include <bit>
#include <concepts>
#include <cstdint>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

namespace engine {

/// What can be written as bytes and read on any machine: little-endian, floating-point numbers by their bits.
template <class T>
concept Packable = std::integral<T> ||(std::floating_point<T> && (sizeof(T) == 4 || sizeof(T) == 8));

template <Packable T> using BitsOf = std::conditional_t<
    sizeof(T) == 8, std::uint64_t,
    std::conditional_t<sizeof(T) == 4, std::uint32_t, std::conditional_t<sizeof(T) == 2, std::uint16_t, std::uint8_t>>>;

class ByteWriter {
public:
    template <Packable T> void put(T value)
    {
        const auto bits = std::bit_cast<BitsOf<T>>(value);
        for (std::size_t i = 0; i < sizeof(T); ++i) m_bytes += char(bits >> (8 * i) & 0xFF);
    }
    /// Their number, then the numbers.
    template <Packable T> void put(const std::vector<T>& values)
    {
        put(std::uint64_t(values.size()));
        for (const T value : values) put(value);
    }
    const std::string& bytes() const { return m_bytes; }

private:
    std::string m_bytes;
};

/// Reads what a ByteWriter wrote, and trusts nothing in it: whoever reads says what is possible. Throws InputError.
class ByteReader {
public:
    explicit ByteReader(std::string_view bytes) : m_bytes(bytes) {}

    template <Packable T> T get()
    {
        need(sizeof(T));
        BitsOf<T> bits = 0;
        for (std::size_t i = 0; i < sizeof(T); ++i)
            bits = BitsOf<T>(bits | BitsOf<T>(static_cast<unsigned char>(m_bytes[i])) << (8 * i));
        m_bytes.remove_prefix(sizeof(T));
        return std::bit_cast<T>(bits);
    }
    template <std::integral T> T get(T least, T most)
    {
        const T value = get<T>();
        if (value < least || value > most) damaged();
        return value;
    }
    /// A list of `least` to `most` numbers; takes no memory for more than there are.
    template <Packable T> std::vector<T> list(std::size_t least, std::size_t most)
    {
        const auto count = std::size_t(get<std::uint64_t>(least, most));
        if (count > m_bytes.size() / sizeof(T)) damaged();
        std::vector<T> values(count);
        for (T& value : values) value = get<T>();
        return values;
    }
    /// How many bytes have not been read.
    std::size_t left() const { return m_bytes.size(); }
    /// Nothing may be left.
    void end() const
    {
        if (!m_bytes.empty()) damaged();
    }
    [[noreturn]] static void damaged()
    {
        throw InputError(message("messages", "the saved state is damaged, or is that of another run"));
    }

private:
    void need(std::size_t count) const
    {
        if (m_bytes.size() < count) damaged();
    }

    std::string_view m_bytes;
};

/// FNV-1a (Fowler, Noll, Vo), 64 bits: tells bytes that were damaged by chance, no forgery.
std::uint64_t checksum(std::string_view bytes);
/// The bytes before the checksum that ends them. Throws InputError if it is not theirs.
std::string_view withoutChecksum(std::string_view bytes);

} // namespace engine
