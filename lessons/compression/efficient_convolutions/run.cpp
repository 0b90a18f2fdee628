#include "lessons/compression/efficient_convolutions/run.h"

#include "engine/tape/pictures.h"

namespace lessons::efficient {
namespace {

using blocks::Conv, blocks::Cost;
using engine::Graph, engine::Maps;
using engine::Numbers, engine::Term;

engine::Convolution alike(int size) { return {1, 1, 1, {size / 2, size / 2}, {size / 2, size / 2}}; }

/// mean of each map -> W1, ReLU -> W2, logistic: the worth of each map.
void recordAttention(Tape& tape, const Params& p, const Quantity& z, engine::Random& random)
{
    const Quantity W1 = tape.parameter("W1", blocks::drawnWeights({p.few(p.maps), p.maps}, random));
    const Quantity W2 = tape.parameter("W2", blocks::drawnWeights({p.maps, p.few(p.maps)}, random));
    const Quantity mean = tape.step("mean").make("mean", globalAverage(z));
    const Quantity few = tape.step("few").make("few", relu(matmul(W1, mean)));
    const Quantity worth = tape.step("worth").make("worth", logistic(matmul(W2, few)));
    tape.step("y").make("y", channelScaled(z, worth));
}

void recordTaps(Tape& tape, const Params& p, const blocks::Made& made, engine::Random& random)
{
    tape.step("taps").make("taps", blocks::tapsAt(made.at("offsets"), p.taps()));
    const Quantity kernels = tape.parameter("yKernels", blocks::drawnWeights({p.maps, p.channels, p.size, p.size}, random));
    const Quantity none(Numbers({p.maps}, engine::Precision::Double));
    tape.step("y").make("y", deformed(made.at("x"), made.at("offsets"), kernels, none, alike(p.size)));
}

std::vector<Cost> costsOf(const Params& p)
{
    std::vector<Cost> rows;
    for (const Conv& conv : convsOf(p)) rows.push_back(costOf(conv));
    const Term n(p.maps, "maps"), f(p.few(p.maps), "units");
    if (p.block == Which::Attention)
        rows.push_back({n * f, n * f, {{"fewUnits", f}}}), rows.push_back({f * n, f * n, {{"yMaps", n}}});
    if (p.block == Which::Deformable) rows.push_back(costOf(ordinaryOf(p)));
    for (int k = 1; p.block == Which::Grouped && k <= p.parts(); ++k)
        rows[0].bars.emplace_back(std::string("out").append(std::to_string(k)), n / Term(p.parts(), "groups"));
    return rows;
}

Maps deformable(Graph& graph, Maps from, int size)
{
    const int offsets = graph.add(engine::Conv2d{2 * size * size, size, size, alike(size)}, {from.value});
    const int moved = graph.add(engine::Deformable{blocks::Channels, size, size, alike(size), false}, {from.value, offsets});
    return {graph.chain({engine::BatchNorm{}, engine::ActivationLayer{engine::Activation::Relu}}, moved), blocks::Channels};
}

QString nameOfBlock(const Params& p)
{
    const QString size = sizeOf(ordinaryOf(p));
    const QString names[] = {size,
                             Words::tr("%1 in %2 groups").arg(size).arg(p.parts()),
                             Words::tr("%1 on each map, 1×1").arg(size),
                             QStringLiteral("1×1"),
                             Words::tr("%1 and attention, r = %2").arg(size).arg(2 << int(p.reduction)),
                             Words::tr("deformable %1").arg(size)};
    return names[int(p.block)];
}

} // namespace

Conv ordinaryOf(const Params& p) { return {"y", {"x"}, p.channels, p.maps, p.size}; }

std::vector<Conv> convsOf(const Params& p)
{
    const int m = p.channels, n = p.maps;
    switch (p.block) {
    case Which::Standard: return {{"y", {"x"}, m, n, p.size, 1, true}};
    case Which::Grouped: return {{"y", {"x"}, m, n, p.size, p.parts(), true}};
    case Which::Separable: return {{"depth", {"x"}, m, m, p.size, m, true}, {"y", {"depth"}, m, n, 1, 1, true}};
    case Which::Pointwise: return {{"y", {"x"}, m, n, 1, 1, true}};
    case Which::Attention: return {{"z", {"x"}, m, n, p.size}};
    case Which::Deformable: break;
    }
    return {{"offsets", {"x"}, m, 2 * p.size * p.size, p.size}};
}

blocks::Setup Params::setup() const
{
    const Params p = *this;
    const auto unit = [p](Graph& graph, Maps from) {
        using engine::ConvUnit;
        constexpr int N = blocks::Channels;
        switch (p.block) {
        case Which::Standard: return add(graph, from, ConvUnit{N, p.size});
        case Which::Grouped: return add(graph, from, ConvUnit{N, p.size, 1, p.parts()});
        case Which::Separable: return separable(graph, from, N, p.size);
        case Which::Pointwise: return add(graph, from, ConvUnit{N, 1});
        case Which::Attention: return excited(graph, add(graph, from, ConvUnit{N, p.size}), {p.few(N)});
        case Which::Deformable: break;
        }
        return deformable(graph, from, p.size);
    };
    return {p, nameOfBlock(p), unit, row, column};
}

Tape run(const Params& p)
{
    Tape tape;
    engine::Random random(std::uint64_t(p.seed), 1);
    const blocks::Made made = recordMaps(tape, p.picture, p.channels, convsOf(p), random);
    if (p.block == Which::Attention) recordAttention(tape, p, made.at("z"), random);
    if (p.block == Which::Deformable) recordTaps(tape, p, made, random);

    tape.input("in", Numbers::scalar(p.channels));
    for (int k = 1; p.block == Which::Grouped && k <= p.parts(); ++k)
        tape.input(std::string("in").append(std::to_string(k)), Numbers::scalar(double(p.channels) / p.parts()));
    const blocks::Totals totals = recordCosts(tape, costsOf(p), costOf(ordinaryOf(p)));
    tape.step("quotient").make("quotient", totals.blockMultiplyAdds / totals.ordinaryMultiplyAdds);
    return tape;
}

} // namespace lessons::efficient
