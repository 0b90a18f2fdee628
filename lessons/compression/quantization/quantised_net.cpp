#include "lessons/compression/quantization/quantised_net.h"

#include <algorithm>

namespace lessons::quantization {
namespace {

using engine::Lanes;

constexpr int AtOnce = 100, CalibrationImages = 200;

/// A chain cut before each layer with weights, so that what enters it is at hand.
struct Part {
    engine::Network network;
    std::size_t first = 0; ///< of its parameters
    engine::Pass<float> pass = {};
    engine::Grid grid = {};
    float low = 0, high = 0;
};

std::vector<Part> partsOf(const engine::Network& net)
{
    std::vector<Part> parts;
    std::vector<engine::Layer> layers;
    std::size_t first = 0, count = 0;
    engine::Shape in = net.shape(0);
    const auto cut = [&](int l) {
        if (!layers.empty()) parts.push_back({engine::Network(in, layers), first});
        layers.clear(), in = net.shape(l), first = count;
    };
    for (int l = 0; l < net.depth(); ++l) {
        if (net.weights(l)) cut(l);
        layers.push_back(net.layer(l));
        for (const engine::Block& block : net.form(l).blocks) count += block.size();
    }
    cut(net.depth());
    return parts;
}

/// What entered a part becomes what its whole numbers say.
void quantise(Part& part, engine::Integers kind)
{
    const Lanes<float> in = part.pass.values(0);
    for (int f = 0; f < in.features; ++f)
        for (float& x : in.row(f)) x = engine::dequantised<float>(part.grid, engine::quantised(kind, part.grid, x));
}

void widen(Part& part)
{
    const Lanes<float> in = part.pass.values(0);
    for (int f = 0; f < in.features; ++f)
        for (const float x : in.row(f)) part.low = std::min(part.low, x), part.high = std::max(part.high, x);
}

/// Through all parts; `enters` sees each before its layers do.
template <class Enters> Lanes<const float> run(std::vector<Part>& parts, const Net& net, const std::vector<float>& parameters,
                                               std::span<const int> rows, Enters enters)
{
    for (std::size_t i = 0; i < parts.size(); ++i) {
        Part& part = parts[i];
        if (i == 0) engine::gather<float>(part.network, {net.data->inputs, {}, {}}, rows, part.pass);
        else {
            part.pass.resize(part.network, int(rows.size()));
            const auto from = std::as_const(parts[i - 1].pass).values(parts[i - 1].network.output());
            for (int f = 0; f < from.features; ++f) std::ranges::copy(from.row(f), part.pass.values(0).row(f).begin());
        }
        enters(int(i), part);
        const auto own = std::span(parameters).subspan(part.first, part.network.parameterCount());
        engine::forward<float>(part.network, own, part.pass);
    }
    return std::as_const(parts.back().pass).values(parts.back().network.output());
}

std::span<const int> some(const std::vector<int>& rows, int from, int count)
{
    return std::span(rows).subspan(std::size_t(from), std::size_t(std::min(count, int(rows.size()) - from)));
}

int rightAmong(const Lanes<const float>& outputs, const Net& net, std::span<const int> rows)
{
    int right = 0;
    for (int n = 0; n < outputs.samples; ++n) {
        int answer = 0;
        for (int k = 1; k < outputs.features; ++k)
            if (outputs(k, n) > outputs(answer, n)) answer = k;
        right += answer == net.data->labels[std::size_t(rows[std::size_t(n)])];
    }
    return right;
}

} // namespace

Coded codedBlock(const engine::Block& block, const std::vector<float>& parameters, const Method& method, int bits)
{
    return coded(std::span(parameters).subspan(block.offset, block.size()), block.shape[0], method, bits);
}

std::vector<float> withCodes(const Net& net, std::vector<float> parameters,
                             const std::vector<std::shared_ptr<const Coded>>& tensors)
{
    const auto blocks = weightsOf(net.network);
    for (std::size_t i = 0; i < tensors.size(); ++i)
        std::ranges::copy(tensors[i]->restored, parameters.begin() + std::ptrdiff_t(blocks[i]->offset));
    return parameters;
}

std::vector<std::shared_ptr<const Coded>> allCoded(const Net& net, const std::vector<float>& parameters, const Method& method,
                                                   int bits)
{
    std::vector<std::shared_ptr<const Coded>> all;
    for (const engine::Block* block : weightsOf(net.network))
        all.push_back(std::make_shared<const Coded>(codedBlock(*block, parameters, method, bits)));
    return all;
}

int rightOf(const Net& net, const std::vector<float>& parameters, int images, int bits, int layers)
{
    std::vector<Part> parts = partsOf(net.network);
    const engine::Integers kind{std::max(bits, 1), false};
    if (layers > 0) {
        run(parts, net, parameters, some(net.data->train, 0, CalibrationImages), [](int, Part& part) { widen(part); });
        for (Part& part : parts) part.grid = gridFor(kind, engine::Spacing::Affine, double(part.low), double(part.high));
    }
    const int all = std::min(images, int(net.data->test.size()));
    int right = 0;
    for (int from = 0; from < all; from += AtOnce) {
        const auto rows = some(net.data->test, from, std::min(AtOnce, all - from));
        const auto outputs = run(parts, net, parameters, rows, [&](int i, Part& part) {
            if (i < layers) quantise(part, kind);
        });
        right += rightAmong(outputs, net, rows);
    }
    return right;
}

} // namespace lessons::quantization
