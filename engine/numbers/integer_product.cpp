#include "engine/numbers/integer_product.h"

#include "engine/core/error.h"
#include "engine/core/parallel.h"
#include "engine/nn/simd/kernels.h"

#include <algorithm>
#include <cstdlib>

namespace engine {
namespace {

constexpr int Panel = simd::IntegerPanel, RowsAtOnce = 6;

int pairsOf(int depth) { return (depth + 1) / 2; }

/// Two neighbours of one side, 0 beyond its end; the lower half first.
std::int32_t pairOf(int low, int high)
{
    return std::int32_t(std::uint32_t(std::uint16_t(low)) | std::uint32_t(std::uint16_t(high)) << 16);
}

void check(std::size_t size, int lines, int depth)
{
    if (lines < 1 || depth < 1 || size != std::size_t(lines) * std::size_t(depth))
        throw InputError("a matrix should have rows times columns numbers");
}

/// code - zero, which must fit into 16 bits.
template <class Code> int shifted(Code code, int zero, int& largest)
{
    const int number = int(code) - zero;
    if (number < -32767 || number > 32767) throw InputError("a whole number without its zero should have 16 bits");
    largest = std::max(largest, std::abs(number));
    return number;
}

} // namespace

template <class Code> IntegerRows integerRows(std::span<const Code> a, int rows, int depth, int zero)
{
    check(a.size(), rows, depth);
    IntegerRows made{rows, depth, 0, {}};
    made.pairs.resize(std::size_t(rows) * std::size_t(pairsOf(depth)));
    const auto at = [&](int i, int k) {
        return k < depth ? shifted(a[std::size_t(i) * std::size_t(depth) + std::size_t(k)], zero, made.largest) : 0;
    };
    for (int i = 0; i < rows; ++i)
        for (int p = 0; p < pairsOf(depth); ++p)
            made.pairs[std::size_t(i) * std::size_t(pairsOf(depth)) + std::size_t(p)] = pairOf(at(i, 2 * p), at(i, 2 * p + 1));
    return made;
}

template <class Code> IntegerColumns integerColumns(std::span<const Code> b, int depth, int columns, int zero)
{
    check(b.size(), columns, depth);
    IntegerColumns made{depth, columns, 0, {}};
    const int panels = (columns + Panel - 1) / Panel;
    made.pairs.resize(std::size_t(panels) * std::size_t(pairsOf(depth)) * Panel);
    const auto at = [&](int k, int j) {
        return k < depth ? shifted(b[std::size_t(k) * std::size_t(columns) + std::size_t(j)], zero, made.largest) : 0;
    };
    for (int p = 0; p < pairsOf(depth); ++p)
        for (int j = 0; j < columns; ++j)
            made.pairs[(std::size_t(j / Panel) * std::size_t(pairsOf(depth)) + std::size_t(p)) * Panel + std::size_t(j % Panel)] =
                pairOf(at(2 * p, j), at(2 * p + 1, j));
    return made;
}

void integerProduct(const IntegerRows& a, const IntegerColumns& b, std::span<std::int32_t> c)
{
    if (a.depth != b.depth) throw InputError("both sides of a product should have the same depth");
    if (c.size() != std::size_t(a.rows) * std::size_t(b.columns))
        throw InputError("a product should have rows x columns numbers");
    if (double(a.depth) * a.largest * b.largest > 2147483647.0) throw InputError("these sums may not fit into 32 bits");
    const std::size_t pairs = std::size_t(pairsOf(a.depth));
    parallelRanges(a.rows, RowsAtOnce, 2.0 * a.rows * b.columns * a.depth / 10, [&](int first, int end) {
        simd::integerKernels().product({.rows = end - first,
                                        .columns = b.columns,
                                        .pairs = simd::Index(pairs),
                                        .a = a.pairs.data() + std::size_t(first) * pairs,
                                        .b = b.pairs.data(),
                                        .c = c.data() + std::size_t(first) * std::size_t(b.columns)});
    });
}

#define INSTANTIATE(Code)                                                                                                        \
    template IntegerRows integerRows(std::span<const Code>, int, int, int);                                                      \
    template IntegerColumns integerColumns(std::span<const Code>, int, int, int);
INSTANTIATE(std::int8_t)
INSTANTIATE(std::uint8_t)
INSTANTIATE(int)

} // namespace engine
