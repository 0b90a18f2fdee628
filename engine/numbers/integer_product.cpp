#include "engine/numbers/integer_product.h"

#include "engine/core/error.h"
#include "engine/core/parallel.h"
#include "engine/nn/simd/kernels.h"

#include <algorithm>
#include <cstdlib>

namespace engine {
namespace {

constexpr int Panel = simd::IntegerPanel, RowsAtOnce = 6, Widest = 32767;
constexpr const char* TooWide = "a whole number without its zero should have 16 bits";

int pairsOf(int depth) { return (depth + 1) / 2; }

void check(std::size_t size, int lines, int depth)
{
    if (lines < 1 || depth < 1 || size != std::size_t(lines) * std::size_t(depth))
        throw InputError("a matrix should have rows times columns numbers");
}

/// code - zero, which must fit into 16 bits.
template <class Code> int shifted(Code code, int zero, int& largest)
{
    const int number = int(code) - zero;
    if (std::abs(number) > Widest) throw InputError(TooWide);
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
    int largest = 0; // of its own: what is written might else be it
    const int panels = (columns + Panel - 1) / Panel, pairs = pairsOf(depth);
    made.pairs.resize(std::size_t(panels) * std::size_t(pairs) * Panel);
    for (int p = 0; p < pairs; ++p)
        for (int panel = 0; panel < panels; ++panel) {
            const int first = panel * Panel, count = std::min(Panel, columns - first);
            const Code* low = b.data() + std::size_t(2 * p) * std::size_t(columns) + first;
            const Code* high = 2 * p + 1 < depth ? low + columns : nullptr;
            std::int32_t* to = made.pairs.data() + (std::size_t(panel) * std::size_t(pairs) + std::size_t(p)) * Panel;
            for (int j = 0; j < count; ++j) { // no way out of this loop, so that it is one for vectors
                const int lower = int(low[j]) - zero, upper = high ? int(high[j]) - zero : 0;
                largest = std::max({largest, std::abs(lower), std::abs(upper)});
                to[j] = pairOf(lower, upper);
            }
        }
    if (largest > Widest) throw InputError(TooWide);
    made.largest = largest;
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
#undef INSTANTIATE

} // namespace engine
