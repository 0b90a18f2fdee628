#include "engine/numbers/huffman.h"

#include "engine/core/elementary.h"
#include "engine/core/error.h"

#include <queue>

#include <algorithm>
#include <tuple>

namespace engine {
namespace {

constexpr int LongestCode = 64;

/// A tree over symbols; the first nodes are the leaves.
std::vector<int> lengthsFor(std::span<const std::uint64_t> counts)
{
    using Next = std::tuple<std::uint64_t, std::size_t>; // the rarest first, and of equal ones the oldest
    std::priority_queue<Next, std::vector<Next>, std::greater<>> open;
    std::vector<std::size_t> parents(counts.size());
    for (std::size_t i = 0; i < counts.size(); ++i)
        if (counts[i] > 0) open.emplace(counts[i], i);
    if (open.empty()) throw InputError("a code needs a symbol that occurs");
    if (open.size() == 1) open.emplace(0, counts.size()), parents.push_back(0); // it needs a bit to be told by
    while (open.size() > 1) {
        const auto [few, a] = open.top();
        open.pop();
        const auto [more, b] = open.top();
        open.pop();
        parents[a] = parents[b] = parents.size();
        open.emplace(few + more, parents.size());
        parents.push_back(0);
    }
    std::vector<int> depths(parents.size());
    for (std::size_t i = parents.size() - 1; i-- > 0;)
        if (i >= counts.size() || counts[i] > 0) depths[i] = depths[parents[i]] + 1;
    depths.resize(counts.size());
    return depths;
}

} // namespace

double entropyOf(std::span<const std::uint64_t> counts)
{
    double all = 0, bits = 0;
    for (const std::uint64_t count : counts) all += double(count);
    for (const std::uint64_t count : counts)
        if (count > 0) bits -= double(count) / all * portableLog(double(count) / all);
    return bits / 0.6931471805599453;
}

HuffmanCode::HuffmanCode(std::span<const std::uint64_t> counts) : m_lengths(lengthsFor(counts)), m_codes(counts.size())
{
    for (int i = 0; i < symbols(); ++i)
        if (length(i) > 0) m_order.push_back(i);
    std::stable_sort(m_order.begin(), m_order.end(), [this](int a, int b) { return length(a) < length(b); });
    if (length(m_order.back()) > LongestCode) throw InputError("these counts need a code of more than 64 bits");
    std::uint64_t code = 0;
    for (std::size_t i = 0; i < m_order.size(); ++i) {
        if (i > 0) code = (code + 1) << (length(m_order[i]) - length(m_order[i - 1]));
        m_codes[std::size_t(m_order[i])] = code;
    }
}

void HuffmanCode::write(std::span<const int> all, BitWriter& to) const
{
    for (const int symbol : all) {
        if (symbol < 0 || symbol >= symbols() || length(symbol) == 0)
            throw InputError("symbol " + std::to_string(symbol) + " has no code");
        to.put(bitsOf(symbol), length(symbol));
    }
}

std::vector<int> HuffmanCode::read(std::size_t count, BitReader& from) const
{
    std::vector<int> all;
    for (std::size_t i = 0; i < count; ++i) all.push_back(next(from));
    return all;
}

/// Codes of one length follow each other, so the first of each length tells which one it is.
int HuffmanCode::next(BitReader& from) const
{
    std::uint64_t bits = 0;
    int read = 0;
    for (std::size_t i = 0; i < m_order.size();) {
        const int wanted = length(m_order[i]);
        for (; read < wanted; ++read) bits = bits << 1 | from.get(1);
        std::size_t end = i;
        while (end < m_order.size() && length(m_order[end]) == wanted) ++end;
        const std::uint64_t place = bits - bitsOf(m_order[i]);
        if (place < end - i) return m_order[i + std::size_t(place)];
        i = end;
    }
    throw InputError("these bits are no symbol's");
}

} // namespace engine
