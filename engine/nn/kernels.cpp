#include "engine/nn/kernels.h"

#include "engine/core/error.h"

#include <cmath>
#include <string>

namespace engine {
namespace {

using Row = std::vector<double>;

/// The full convolution of two rows.
Row times(const Row& a, const Row& b)
{
    Row product(a.size() + b.size() - 1);
    for (std::size_t i = 0; i < a.size(); ++i)
        for (std::size_t j = 0; j < b.size(); ++j) product[i + j] += a[i] * b[j];
    return product;
}

/// C(n - 1, i) for i = 0 ... n - 1.
Row binomials(int n)
{
    Row row{1};
    for (int i = 1; i < n; ++i) row = times(row, {1, 1});
    return row;
}

/// a[row] b[column] is added to the kernel's element.
void addOuter(Tensor& kernel, const Row& a, const Row& b)
{
    for (int r = 0; r < kernel.shape[0]; ++r)
        for (int c = 0; c < kernel.shape[1]; ++c) kernel.at(r, c) += float(a[std::size_t(r)] * b[std::size_t(c)]);
}

Tensor outer(const Row& a, const Row& b)
{
    Tensor kernel({int(a.size()), int(b.size())});
    addOuter(kernel, a, b);
    return kernel;
}

/// L is [1 -2 1] along the rows plus the same along the columns.
Tensor laplacian(int n)
{
    const Row second = times(binomials(n - 2), {1, -2, 1}), smooth = times(binomials(n - 2), {0, 1, 0});
    Tensor kernel = outer(smooth, second);
    addOuter(kernel, second, smooth);
    return kernel;
}

Tensor sharpen(int n)
{
    Tensor kernel = laplacian(n);
    for (float& weight : kernel.data) weight *= -float(std::pow(4.0, 3 - n));
    kernel.at(n / 2, n / 2) += 1;
    return kernel;
}

Tensor emboss(int n)
{
    Tensor kernel({n, n});
    for (int r = 0; r < n; ++r)
        for (int c = 0; c < n; ++c) kernel.at(r, c) = float(r + c - (n - 1));
    kernel.at(n / 2, n / 2) = 1;
    return kernel;
}

Tensor identity(int n)
{
    Tensor kernel({n, n});
    kernel.at(n / 2, n / 2) = 1;
    return kernel;
}

Tensor gaussian(int n)
{
    Tensor kernel = outer(binomials(n), binomials(n));
    for (float& weight : kernel.data) weight *= float(std::pow(4.0, 1 - n));
    return kernel;
}

} // namespace

int smallestSize(Kernel kind) { return kind == Kernel::Identity || kind == Kernel::BoxBlur || kind == Kernel::Gaussian ? 1 : 3; }

Tensor kernelOf(Kernel kind, int n)
{
    if (n < smallestSize(kind) || n % 2 == 0)
        throw InputError(message("messages", "kernel size %1 should be odd and at least %2").with(n, smallestSize(kind)));
    switch (kind) {
    case Kernel::Identity: break;
    case Kernel::BoxBlur: return Tensor({n, n}, 1.0F / float(n * n));
    case Kernel::Gaussian: return gaussian(n);
    case Kernel::Sharpen: return sharpen(n);
    case Kernel::SobelX: return outer(binomials(n), times(binomials(n - 2), {-1, 0, 1}));
    case Kernel::SobelY: return outer(times(binomials(n - 2), {-1, 0, 1}), binomials(n));
    case Kernel::Laplacian: return laplacian(n);
    case Kernel::Emboss: return emboss(n);
    }
    return identity(n);
}

} // namespace engine
