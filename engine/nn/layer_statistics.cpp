#include "engine/nn/layer_statistics.h"

#include "engine/nn/simd/kernels.h"

#include <algorithm>
#include <bit>
#include <cmath>

namespace engine {
namespace {

/// place(x): which bin, as a number; what is not below `count` lies in the last.
template <class Place> std::vector<double> shares(int count, Lanes<const float> numbers, Place place)
{
    std::vector<int> counts(std::size_t(count), 0);
    for (int feature = 0; feature < numbers.features; ++feature)
        for (const float x : numbers.row(feature)) {
            const double at = place(x);
            ++counts[at < count ? std::size_t(std::max(at, 0.0)) : std::size_t(count - 1)];
        }
    std::vector<double> shares;
    for (const int n : counts) shares.push_back(double(n) / (double(numbers.features) * numbers.samples));
    return shares;
}

template <class Real> double right(Lanes<const Real> outputs, std::span<const int> labels)
{
    int count = 0;
    for (int n = 0; n < outputs.samples; ++n) {
        int best = 0;
        for (int c = 1; c < outputs.features; ++c)
            if (outputs(c, n) > outputs(best, n)) best = c;
        count += std::isfinite(outputs(best, n)) && best == labels[std::size_t(n)];
    }
    return double(count) / outputs.samples;
}

} // namespace

std::vector<double> sharesIn(const Bins& bins, Lanes<const float> numbers)
{
    const double each = bins.count / (bins.high - bins.low);
    return shares(bins.count, numbers, [&](float x) { return (double(x) - bins.low) * each; });
}

std::vector<double> sharesOfPowersIn(const Bins& exponents, Lanes<const float> numbers)
{
    constexpr double Log2 = 0.3010299956639812; // log10 2
    const double width = (exponents.high - exponents.low) / exponents.count;
    std::vector<double> edges;
    for (int i = 0; i < exponents.count; ++i) edges.push_back(std::pow(10, exponents.low + i * width));
    // a logarithm of each number would cost more than the training: its binary exponent says the bin, nearly
    return shares(exponents.count, numbers, [&](float x) {
        const double size = std::abs(double(x));
        const int power = int(std::bit_cast<std::uint32_t>(std::abs(x)) >> 23) - 127;
        int bin = std::clamp(int(std::floor((power * Log2 - exponents.low) / width)), 0, exponents.count - 1);
        while (bin + 1 < exponents.count && size >= edges[std::size_t(bin) + 1]) ++bin;
        return double(std::isnan(x) ? exponents.count : bin);
    });
}

Lanes<const float> slopesOf(const Network& net, std::span<const float> parameters, Pass<float>& pass, int layer,
                            AlignedVector<float>& room)
{
    const auto& activation = *net.layer(layer).as<ActivationLayer>();
    const auto z = pass.values(layer), y = pass.values(layer + 1);
    const Block* learnt = net.slopes(layer);
    room.assign(std::size_t(z.features) * std::size_t(z.stride), 1);
    const int parts = learnt ? int(learnt->size()) : 1, rows = z.features / parts;
    for (int part = 0; part < parts; ++part) {
        const std::ptrdiff_t at = std::ptrdiff_t(part) * rows * z.stride;
        const float shape = learnt ? parameters[learnt->offset + std::size_t(part)] : float(activation.shape);
        float* slopes = room.data() + at; // 1 · f'(z), in place
        simd::kernels<float>().activateBack(
            {int(activation.kind), shape, rows, z.stride, z.stride, z.data + at, slopes, y.data + at, slopes});
    }
    return {room.data(), z.features, z.samples, z.stride};
}

Lanes<const float> centred(Lanes<const float> numbers, AlignedVector<float>& room)
{
    room.resize(std::size_t(numbers.features) * std::size_t(numbers.samples));
    const Lanes<float> made{room.data(), numbers.features, numbers.samples, numbers.samples};
    for (int feature = 0; feature < numbers.features; ++feature) {
        double mean = 0;
        for (const float x : numbers.row(feature)) mean += double(x) / numbers.samples;
        for (int n = 0; n < numbers.samples; ++n) made(feature, n) = float(double(numbers(feature, n)) - mean);
    }
    return made;
}

double rootMeanSquare(Lanes<const float> numbers)
{
    double squares = 0;
    for (int feature = 0; feature < numbers.features; ++feature)
        for (const float x : numbers.row(feature)) squares += double(x) * double(x);
    return std::sqrt(squares / (double(numbers.features) * numbers.samples));
}

double shareBelow(double bound, Lanes<const float> numbers)
{
    int below = 0;
    for (int feature = 0; feature < numbers.features; ++feature)
        for (const float x : numbers.row(feature)) below += std::abs(x) < float(bound);
    return double(below) / (double(numbers.features) * numbers.samples);
}

double shareRight(Lanes<const float> outputs, std::span<const int> labels) { return right(outputs, labels); }
double shareRight(Lanes<const double> outputs, std::span<const int> labels) { return right(outputs, labels); }

double lengthOf(std::span<const float> numbers)
{
    double squares = 0;
    for (const float x : numbers) squares += double(x) * double(x);
    return std::sqrt(squares);
}

} // namespace engine
