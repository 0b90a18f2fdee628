#include "lessons/compression/feature_reuse/run.h"

namespace lessons::reuse {
namespace {

using blocks::Conv, blocks::Cost;
using engine::Graph, engine::Maps;
using engine::Term;

std::string layerId(int k) { return std::string("f").append(std::to_string(k)); }

/// Each layer sees what enters and all that the layers before it have made; at last 1x1 mixes all into as many as entered.
std::vector<Conv> denseConvs(const Params& p, int channels)
{
    std::vector<Conv> all;
    std::vector<std::string> seen{"x"};
    for (int k = 1; k <= p.layers; ++k) {
        all.push_back({layerId(k), seen, channels + (k - 1) * p.growth, p.growth});
        seen.push_back(layerId(k));
    }
    all.push_back({"y", seen, channels + p.layers * p.growth, channels, 1});
    return all;
}

Cost sumOf(const std::vector<Conv>& convs)
{
    std::vector<Term> weights, products;
    for (const Conv& conv : convs) {
        Cost cost = costOf(conv);
        weights.push_back(std::move(cost.weights)), products.push_back(std::move(cost.multiplyAdds));
    }
    return {engine::sum(std::move(weights)), engine::sum(std::move(products)), {}};
}

/// Of a bar where maps meet: it is there as soon as the last of them is.
void addBars(std::vector<Cost>& rows, const Params& p)
{
    const Term m(p.channels, "channels");
    if (p.block == Which::Dense)
        for (int k = 1; k <= p.layers; ++k)
            rows[std::size_t(k - 1)].bars.emplace_back(allBehind(k), m + Term(k) * Term(p.growth, "growth"));
    else rows.back().bars.emplace_back("out", m);
}

Maps denseBlock(const Params& p, Graph& graph, Maps maps)
{
    for (int k = 0; k < p.layers; ++k) maps = together(graph, {maps, add(graph, maps, engine::ConvUnit{p.growth})});
    return add(graph, maps, engine::ConvUnit{blocks::Channels, 1});
}

} // namespace

std::vector<Conv> convsOf(const Params& p, int channels)
{
    if (p.block == Which::Residual) return {{"z1", {"x"}, channels, channels}, {"z2", {"z1"}, channels, channels}};
    if (p.block == Which::Dense) return denseConvs(p, channels);
    const int dear = channels / p.s();
    std::vector<Conv> all{{"dear", {"x"}, channels, dear}};
    if (p.s() > 1) all.push_back({"cheap", {"dear"}, dear, channels - dear, p.cheap, dear, true});
    return all;
}

std::vector<Conv> ordinaryOf(const Params& p, int channels)
{
    if (p.block == Which::Residual) return convsOf(p, channels);
    if (p.block == Which::Ghost) return {{"y", {"x"}, channels, channels}};
    std::vector<Conv> all = denseConvs(p, channels);
    for (int k = 0; k < p.layers; ++k) all[std::size_t(k)].maps += all[std::size_t(k)].channels;
    return all;
}

blocks::Setup Params::setup() const
{
    if (block == Which::Residual)
        return {*this, Words::tr("residual"), [](Graph& graph, Maps maps) { return residual(graph, maps, blocks::Channels); }};
    const Params p = *this;
    if (block == Which::Dense)
        return {p, Words::tr("dense, g = %1, n = %2").arg(growth).arg(layers),
                [p](Graph& graph, Maps maps) { return denseBlock(p, graph, maps); }};
    return {p, Words::tr("Ghost, s = %1, d = %2").arg(s()).arg(cheap), [p](Graph& graph, Maps maps) {
                return ghost(graph, maps, blocks::Channels, p.s(), p.cheap, engine::Activation::Relu, 3);
            }};
}

Tape run(const Params& p)
{
    Tape tape;
    engine::Random random(std::uint64_t(p.seed), 1);
    const std::vector<Conv> convs = convsOf(p, p.channels);
    const blocks::Made made = recordMaps(tape, p.picture, p.channels, convs, random);
    if (p.block == Which::Residual) tape.step("y").make("y", made.at("z2") + made.at("x"));

    tape.input("in", engine::Numbers::scalar(p.channels));
    std::vector<Cost> rows;
    for (const Conv& conv : convs) rows.push_back(costOf(conv));
    addBars(rows, p);
    const blocks::Totals totals = recordCosts(tape, std::move(rows), sumOf(ordinaryOf(p, p.channels)));
    tape.step("quotient").make("quotient", totals.ordinary / totals.block);
    return tape;
}

} // namespace lessons::reuse
