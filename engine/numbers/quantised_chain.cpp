#include "engine/numbers/quantised_chain.h"

#include "engine/core/error.h"

#include <algorithm>

namespace engine {
namespace {

constexpr int SamplesAtOnce = 100;

/// Rounds a number as quantised() does: between the ends, and by adding 1.5 · 2^23, which leaves a float no digits behind the
/// point.
struct RoundingTo {
    float scale, low, high; // code - zero

    RoundingTo(Integers kind, const Grid& grid)
        : scale(float(grid.scale)), low(float(kind.lowest() - grid.zero)), high(float(kind.highest() - grid.zero))
    {
    }
    float operator()(float x) const
    {
        constexpr float Point = 12582912;
        return (std::min(high, std::max(low, x / scale)) + Point) - Point;
    }
};

int largestOf(Lanes<const float> outputs, int sample)
{
    int largest = 0;
    for (int k = 1; k < outputs.features; ++k)
        if (outputs(k, sample) > outputs(largest, sample)) largest = k;
    return largest;
}

} // namespace

QuantisedChain::QuantisedChain(const Network& net)
{
    std::size_t count = 0;
    std::vector<Layer> between;
    int from = 0; // value that enters what lies between
    const auto close = [&](int l) {
        if (!between.empty()) m_parts.push_back({Network(net.shape(from), between), count});
        between.clear(), from = l;
    };
    for (int l = 0; l < net.depth(); ++l) {
        if (net.from(l) != std::vector{l}) throw InputError("layers should follow each other");
        const bool weighs = net.weights(l) != nullptr;
        if (weighs) close(l), m_parts.push_back({Network(net.shape(l), {net.layer(l)}), count, m_layers++});
        else between.push_back(net.layer(l));
        for (const Block& block : net.form(l).blocks) count += block.size();
        if (weighs) from = l + 1;
    }
    close(net.depth());
}

void QuantisedChain::calibrate(std::span<const float> parameters, const Samples& samples, std::span<const int> rows,
                               Integers kind, int layers)
{
    m_kind = kind;
    for (Part& part : m_parts) part.rounds = false, part.integers.reset();
    run(parameters, samples, rows, [&](Part& part) {
        float low = 0, high = 0;
        const Lanes<float> in = part.pass.values(0);
        for (int f = 0; f < in.features; ++f)
            for (const float x : in.row(f)) low = std::min(low, x), high = std::max(high, x);
        part.grid = gridFor(kind, Spacing::Affine, double(low), double(high));
    });
    for (Part& part : m_parts) part.rounds = part.weighs >= 0 && part.weighs < layers;
}

void QuantisedChain::useIntegers(std::span<const float> parameters, std::span<const QuantisedTensor> weights)
{
    if (m_kind.bits > 8 || m_kind.isSigned) throw InputError("whole numbers should have up to 8 bits, and no sign");
    for (Part& part : m_parts) {
        if (part.weighs < 0) continue;
        if (!part.rounds) throw InputError("what enters each layer should have been calibrated");
        const Block* biases = part.network.biases(0);
        part.integers.emplace(part.network, 0, weights[std::size_t(part.weighs)],
                              biases ? parameters.subspan(part.first + biases->offset, biases->size())
                                     : std::span<const float>{});
    }
}

void QuantisedChain::go(Part& part, std::span<const float> parameters)
{
    const Lanes<float> in = part.pass.values(0);
    const RoundingTo rounded(m_kind, part.grid);
    if (part.integers) {
        part.codes.resize(std::size_t(in.features) * std::size_t(in.samples));
        for (int f = 0; f < in.features; ++f)
            std::ranges::transform(in.row(f), part.codes.begin() + std::ptrdiff_t(f) * in.samples,
                                   [rounded, zero = part.grid.zero](float x) { return std::uint8_t(int(rounded(x)) + zero); });
        return (*part.integers)({part.codes.data(), in.features, in.samples, in.samples}, part.grid,
                                part.pass.values(part.network.output()));
    }
    for (int f = 0; part.rounds && f < in.features; ++f)
        for (float& x : in.row(f)) x = rounded(x) * rounded.scale;
    forward<float>(part.network, parameters.subspan(part.first, part.network.parameterCount()), part.pass);
}

Lanes<const float> QuantisedChain::run(std::span<const float> parameters, const Samples& samples, std::span<const int> rows,
                                       const std::function<void(Part&)>& enters)
{
    const Part* before = nullptr;
    for (Part& part : m_parts) {
        if (!before) gather<float>(part.network, {samples.features, {}, {}}, rows, part.pass);
        else {
            part.pass.resize(part.network, int(rows.size()));
            const auto from = before->pass.values(before->network.output());
            for (int f = 0; f < from.features; ++f) std::ranges::copy(from.row(f), part.pass.values(0).row(f).begin());
        }
        if (enters) enters(part);
        go(part, parameters);
        before = &part;
    }
    return before->pass.values(before->network.output());
}

Lanes<const float> QuantisedChain::outputs(std::span<const float> parameters, const Samples& samples, std::span<const int> rows)
{
    return run(parameters, samples, rows, {});
}

int QuantisedChain::right(std::span<const float> parameters, const Samples& samples, std::span<const int> rows)
{
    int right = 0;
    for (std::size_t from = 0; from < rows.size(); from += SamplesAtOnce) {
        const auto some = rows.subspan(from, std::min<std::size_t>(SamplesAtOnce, rows.size() - from));
        const auto made = outputs(parameters, samples, some);
        for (int n = 0; n < made.samples; ++n) right += largestOf(made, n) == samples.labels[std::size_t(some[std::size_t(n)])];
    }
    return right;
}

} // namespace engine
