#include "engine/numbers/sparse.h"

#include "engine/core/error.h"

#include <algorithm>

namespace engine {

template <class Real> SparseRows<Real> sparseRows(const TensorOf<Real>& matrix)
{
    if (matrix.shape.size() != 2) throw InputError("rows are those of a matrix");
    SparseRows<Real> made;
    made.columns = matrix.shape[1];
    for (int i = 0; i < matrix.shape[0]; ++i) {
        for (int j = 0; j < made.columns; ++j)
            if (matrix.at(i, j) != 0) made.column.push_back(j), made.value.push_back(matrix.at(i, j));
        made.rowStart.push_back(int(made.value.size()));
    }
    return made;
}

template <class Real> TensorOf<Real> dense(const SparseRows<Real>& matrix)
{
    TensorOf<Real> made({matrix.rows(), matrix.columns});
    for (int i = 0; i < matrix.rows(); ++i)
        for (int k = matrix.rowStart[std::size_t(i)]; k < matrix.rowStart[std::size_t(i) + 1]; ++k)
            made.at(i, matrix.column[std::size_t(k)]) = matrix.value[std::size_t(k)];
    return made;
}

template <class Real> std::vector<Real> multiplied(const SparseRows<Real>& matrix, std::span<const Real> x)
{
    if (x.size() != std::size_t(matrix.columns))
        throw InputError("a vector should have as many numbers as the matrix has columns");
    std::vector<Real> y;
    for (int i = 0; i < matrix.rows(); ++i) {
        double sum = 0;
        for (auto k = std::size_t(matrix.rowStart[std::size_t(i)]); k < std::size_t(matrix.rowStart[std::size_t(i) + 1]); ++k)
            sum += double(matrix.value[k]) * double(x[std::size_t(matrix.column[k])]);
        y.push_back(Real(sum));
    }
    return y;
}

void multiply(const SparseRows<float>& matrix, std::span<const float> x, int lanes, std::span<float> y)
{
    if (x.size() != std::size_t(matrix.columns) * std::size_t(lanes) ||
        y.size() != std::size_t(matrix.rows()) * std::size_t(lanes))
        throw InputError("a batch should have as many rows as the matrix has columns");
    for (int i = 0; i < matrix.rows(); ++i) {
        float* sums = y.data() + std::ptrdiff_t(i) * lanes;
        std::fill_n(sums, lanes, 0.0F);
        for (int k = matrix.rowStart[std::size_t(i)]; k < matrix.rowStart[std::size_t(i) + 1]; ++k) {
            const float weight = matrix.value[std::size_t(k)];
            const float* from = x.data() + std::ptrdiff_t(matrix.column[std::size_t(k)]) * lanes;
            for (int n = 0; n < lanes; ++n) sums[n] += weight * from[n];
        }
    }
}

template <class Real> SparseGaps<Real> sparseGaps(std::span<const Real> numbers, int indexBits)
{
    if (indexBits < 1 || indexBits > 16) throw InputError("an index should have 1 to 16 bits");
    SparseGaps<Real> made{indexBits, numbers.size(), {}, {}};
    const std::uint32_t most = (1U << indexBits) - 1;
    std::uint32_t zeros = 0;
    std::size_t last = numbers.size(); // zeros at the end need no stepping stones
    while (last > 0 && numbers[last - 1] == 0) --last;
    for (std::size_t i = 0; i < last; ++i) {
        if (numbers[i] == 0 && zeros++ < most) continue;
        made.gap.push_back(numbers[i] == 0 ? most : zeros);
        made.value.push_back(numbers[i]);
        zeros = 0;
    }
    return made;
}

template <class Real> std::vector<Real> dense(const SparseGaps<Real>& numbers)
{
    std::vector<Real> made(numbers.size);
    std::size_t at = 0;
    for (std::size_t k = 0; k < numbers.gap.size(); ++k, ++at) {
        at += numbers.gap[k];
        if (at >= made.size()) throw InputError("a number lies beyond the last one");
        made[at] = numbers.value[k];
    }
    return made;
}

template <class Real> Bitmap<Real> bitmapOf(std::span<const Real> numbers)
{
    Bitmap<Real> made{numbers.size(), std::vector<std::uint64_t>((numbers.size() + 63) / 64), {}};
    for (std::size_t i = 0; i < numbers.size(); ++i)
        if (numbers[i] != 0) made.mask[i / 64] |= std::uint64_t(1) << i % 64, made.value.push_back(numbers[i]);
    return made;
}

template <class Real> std::vector<Real> dense(const Bitmap<Real>& numbers)
{
    std::vector<Real> made(numbers.size);
    std::size_t next = 0;
    for (std::size_t i = 0; i < numbers.size; ++i)
        if (numbers.mask[i / 64] >> i % 64 & 1) made[i] = numbers.value[next++];
    return made;
}

#define INSTANTIATE(Real)                                                                                                        \
    template SparseRows<Real> sparseRows(const TensorOf<Real>&);                                                                 \
    template TensorOf<Real> dense(const SparseRows<Real>&);                                                                      \
    template std::vector<Real> multiplied(const SparseRows<Real>&, std::span<const Real>);                                       \
    template SparseGaps<Real> sparseGaps(std::span<const Real>, int);                                                            \
    template std::vector<Real> dense(const SparseGaps<Real>&);                                                                   \
    template Bitmap<Real> bitmapOf(std::span<const Real>);                                                                       \
    template std::vector<Real> dense(const Bitmap<Real>&);
INSTANTIATE(float)
INSTANTIATE(double)
#undef INSTANTIATE

} // namespace engine
