#include "engine/numbers/normal_float.h"

#include "engine/core/error.h"

#include <algorithm>
#include <cmath>

namespace engine {

const std::array<double, 16> normalFloats{-1,
                                          -0.6961928009986877,
                                          -0.5250730514526367,
                                          -0.39491748809814453,
                                          -0.28444138169288635,
                                          -0.18477343022823334,
                                          -0.09105003625154495,
                                          0,
                                          0.07958029955625534,
                                          0.16093020141124725,
                                          0.24611230194568634,
                                          0.33791524171829224,
                                          0.44070982933044434,
                                          0.5626170039176941,
                                          0.7229568362236023,
                                          1};

int nearestNormalFloat(double x)
{
    int code = 0;
    while (code < 15 && x > (normalFloats[std::size_t(code)] + normalFloats[std::size_t(code) + 1]) / 2) ++code;
    return code;
}

template <class Real> NormalFloats normalFloated(std::span<const Real> numbers, int block)
{
    if (block < 1) throw InputError("a block should have at least one number");
    NormalFloats made{block, {}, {}};
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        if (!std::isfinite(numbers[i])) throw InputError("what is not finite has no scale");
        if (i % std::size_t(block) == 0) {
            made.scales.push_back(0);
            for (const Real x : numbers.subspan(i, std::min(std::size_t(block), numbers.size() - i)))
                made.scales.back() = std::max(made.scales.back(), std::abs(double(x)));
        }
        const double scale = made.scales.back();
        made.codes.push_back(std::uint8_t(nearestNormalFloat(scale > 0 ? double(numbers[i]) / scale : 0)));
    }
    return made;
}

template <class Real> std::vector<Real> restored(const NormalFloats& numbers)
{
    const bool fits = numbers.block > 0 && numbers.codes.size() <= numbers.scales.size() * std::size_t(numbers.block);
    if (!fits || std::any_of(numbers.codes.begin(), numbers.codes.end(), [](int code) { return code > 15; }))
        throw InputError("there should be a scale for each block, and codes from 0 to 15");
    std::vector<Real> made;
    for (std::size_t i = 0; i < numbers.codes.size(); ++i)
        made.push_back(Real(numbers.scales[i / std::size_t(numbers.block)] * normalFloats[numbers.codes[i]]));
    return made;
}

template NormalFloats normalFloated(std::span<const float>, int);
template NormalFloats normalFloated(std::span<const double>, int);
template std::vector<float> restored(const NormalFloats&);
template std::vector<double> restored(const NormalFloats&);

} // namespace engine
