#include "engine/numbers/integers.h"

#include "engine/core/elementary.h"
#include "engine/core/error.h"

#include <algorithm>
#include <cmath>

namespace engine {
namespace {

constexpr double Ln10 = 2.302585092994046;

void check(Integers kind, Spacing spacing)
{
    const int fewest = spacing == Spacing::Symmetric ? 2 : 1;
    if (kind.bits < fewest || kind.bits > 16)
        throw InputError("whole numbers should have " + std::to_string(fewest) + " to 16 bits");
}

/// As near to x as the whole numbers go.
int saturated(Integers kind, double x)
{
    if (x >= kind.highest()) return kind.highest();
    return x >= kind.lowest() ? int(x) : kind.lowest();
}

template <class Real> Grid gridOf(std::span<const Real> numbers, Integers kind, Spacing spacing)
{
    const auto [low, high] = std::minmax_element(numbers.begin(), numbers.end());
    for (const Real x : numbers)
        if (!std::isfinite(x)) throw InputError("what is not finite has no place among whole numbers");
    return gridFor(kind, spacing, double(*low), double(*high));
}

} // namespace

Grid gridFor(Integers kind, Spacing spacing, double low, double high)
{
    check(kind, spacing);
    if (!std::isfinite(low) || !std::isfinite(high) || low > high)
        throw InputError("a range should be two numbers, the lower first");
    low = std::min(low, 0.0), high = std::max(high, 0.0);
    if (low == high) return {1, spacing == Spacing::Symmetric && !kind.isSigned ? 1 << (kind.bits - 1) : saturated(kind, 0)};
    if (spacing == Spacing::Symmetric)
        return {std::max(-low, high) / ((1 << (kind.bits - 1)) - 1), kind.isSigned ? 0 : 1 << (kind.bits - 1)};
    const double scale = (high - low) / (kind.highest() - kind.lowest());
    return {scale, saturated(kind, std::nearbyint(kind.lowest() - low / scale))};
}

template <class Real> int quantised(Integers kind, const Grid& grid, Real x)
{
    return saturated(kind, std::nearbyint(double(x / Real(grid.scale))) + grid.zero);
}

template <class Real> QuantisedTensor quantise(const TensorOf<Real>& tensor, Integers kind, Spacing spacing, Grids grids)
{
    check(kind, spacing);
    if (tensor.data.empty()) throw InputError("an empty tensor has no range");
    if (grids == Grids::PerChannel && tensor.shape.empty()) throw InputError("a scalar has no channels");
    const std::size_t parts = grids == Grids::PerChannel ? std::size_t(tensor.shape[0]) : 1, size = tensor.size() / parts;
    QuantisedTensor made{kind, tensor.shape, {}, {}};
    for (std::size_t part = 0; part < parts; ++part) {
        const auto numbers = std::span(tensor.data).subspan(part * size, size);
        const Grid grid = gridOf<Real>(numbers, kind, spacing);
        made.grids.push_back(grid);
        for (const Real x : numbers) made.codes.push_back(quantised(kind, grid, x));
    }
    return made;
}

template <class Real> TensorOf<Real> dequantise(const QuantisedTensor& tensor)
{
    TensorOf<Real> made(tensor.shape);
    if (made.size() != tensor.codes.size() || tensor.grids.empty() || tensor.codes.size() % tensor.grids.size() != 0)
        throw InputError("there should be a code for each number, and a grid for all or for each channel");
    for (std::size_t i = 0; i < made.size(); ++i) made.data[i] = dequantised<Real>(tensor.gridOf(i), tensor.codes[i]);
    return made;
}

template <class Real> double signalToNoise(std::span<const Real> signal, std::span<const Real> approximation)
{
    if (signal.size() != approximation.size()) throw InputError("a signal and its approximation should be equally long");
    double power = 0, noise = 0;
    for (std::size_t i = 0; i < signal.size(); ++i) {
        const double x = double(signal[i]), lost = x - double(approximation[i]);
        power += x * x, noise += lost * lost;
    }
    return 10 * portableLog(power / noise) / Ln10;
}

#define INSTANTIATE(Real)                                                                                                        \
    template int quantised(Integers, const Grid&, Real);                                                                         \
    template QuantisedTensor quantise(const TensorOf<Real>&, Integers, Spacing, Grids);                                          \
    template TensorOf<Real> dequantise(const QuantisedTensor&);                                                                  \
    template double signalToNoise(std::span<const Real>, std::span<const Real>);
INSTANTIATE(float)
INSTANTIATE(double)
#undef INSTANTIATE

} // namespace engine
