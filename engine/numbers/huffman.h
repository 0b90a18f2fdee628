#pragma once

#include "engine/numbers/bit_stream.h"

#include <span>

namespace engine {

/// -Σ p log2 p, the bits that a symbol needs at least on average, where p_i = count_i / Σ counts.
double entropyOf(std::span<const std::uint64_t> counts);

/// A code in which no symbol's bits are the beginning of another's, with the fewest bits for these counts (Huffman 1952). Symbols
/// that do not occur have no bits. Of codes as short, the canonical one: shorter first, equally long ones in the order of
/// symbols.
class HuffmanCode {
public:
    /// Throws InputError if nothing occurs.
    explicit HuffmanCode(std::span<const std::uint64_t> counts);

    int length(int symbol) const { return m_lengths[std::size_t(symbol)]; } ///< in bits; a symbol that is alone has one
    std::uint64_t bitsOf(int symbol) const { return m_codes[std::size_t(symbol)]; }
    int symbols() const { return int(m_lengths.size()); }

    /// Throws InputError for a symbol that did not occur, and for bits that are no symbol's.
    void write(std::span<const int> symbols, BitWriter& to) const;
    std::vector<int> read(std::size_t count, BitReader& from) const;

private:
    int next(BitReader& from) const;

    std::vector<int> m_lengths, m_order; ///< of symbols; those that occur, in the order of their codes
    std::vector<std::uint64_t> m_codes;
};

} // namespace engine
