#include "engine/numbers/binary.h"

#include "engine/core/error.h"
#include "engine/core/parallel.h"
#include "engine/nn/simd/kernels.h"

#include <cmath>

namespace engine {
namespace {

template <class Real> void check(const TensorOf<Real>& matrix)
{
    if (matrix.shape.size() != 2 || matrix.shape[1] < 1) throw InputError("rows of signs are those of a matrix");
}

} // namespace

template <class Real> BinaryRows binarised(const TensorOf<Real>& matrix)
{
    check(matrix);
    BinaryRows made{matrix.shape[0], matrix.shape[1], {}};
    made.words.resize(std::size_t(made.rows) * std::size_t(made.wordsPerRow()));
    for (int i = 0; i < made.rows; ++i)
        for (int j = 0; j < made.columns; ++j)
            if (matrix.at(i, j) >= 0) made.words[std::size_t(i * made.wordsPerRow() + j / 64)] |= std::uint64_t(1) << j % 64;
    return made;
}

void binaryProduct(const BinaryRows& a, const BinaryRows& b, std::span<std::int32_t> c)
{
    if (a.columns != b.columns) throw InputError("rows of signs should be equally long");
    if (c.size() != std::size_t(a.rows) * std::size_t(b.rows)) throw InputError("a product should have a.rows x b.rows numbers");
    const std::size_t words = std::size_t(a.wordsPerRow());
    parallelRanges(a.rows, 1, double(c.size()) * double(words), [&](int first, int end) {
        simd::integerKernels().binaryProduct({.rows = end - first,
                                              .columns = b.rows,
                                              .words = simd::Index(words),
                                              .signs = a.columns,
                                              .a = a.words.data() + std::size_t(first) * words,
                                              .b = b.words.data(),
                                              .c = c.data() + std::size_t(first) * std::size_t(b.rows)});
    });
}

template <class Real> std::vector<Real> binaryScales(const TensorOf<Real>& matrix)
{
    check(matrix);
    std::vector<Real> scales;
    for (int i = 0; i < matrix.shape[0]; ++i) {
        double sum = 0;
        for (int j = 0; j < matrix.shape[1]; ++j) sum += std::abs(double(matrix.at(i, j)));
        scales.push_back(Real(sum / matrix.shape[1]));
    }
    return scales;
}

template BinaryRows binarised(const TensorOf<float>&);
template BinaryRows binarised(const TensorOf<double>&);
template std::vector<float> binaryScales(const TensorOf<float>&);
template std::vector<double> binaryScales(const TensorOf<double>&);

} // namespace engine
