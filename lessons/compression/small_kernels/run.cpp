#include "lessons/compression/small_kernels/run.h"

#include "lessons/pictures.h"

#include <cmath>

namespace lessons::small {
namespace {

using engine::Term;

/// height · width · M · M, and a bias for each map.
Term weightsOf(const std::vector<int>& kernel, const Params& p)
{
    const Term all = Term(kernel[0]) * Term(kernel[1]) * Term(p.channels, "channels") * Term(p.channels, "maps");
    return p.biases ? all + Term(p.channels, "biases") : all;
}

/// Biases are added, not multiplied.
Term productsOf(const std::vector<int>& kernel, const Params& p)
{
    return Term(kernel[0]) * Term(kernel[1]) * Term(p.channels, "channels") * Term(p.channels, "maps") *
           Term(Side * Side, "places");
}

/// Layer by layer, and last the large kernel; then what is all about.
void recordCosts(Tape& tape, const Params& p)
{
    auto kernels = p.stack();
    kernels.push_back({p.kernel(), p.kernel()});
    std::vector<Term> weights, products;
    for (const auto& kernel : kernels) weights.push_back(weightsOf(kernel, p)), products.push_back(productsOf(kernel, p));
    const Quantity w = tape.plan("weights", engine::byHand(std::move(weights)));
    const Quantity c = tape.plan("multiplyAdds", engine::byHand(std::move(products)));
    for (std::size_t k = 0; k < kernels.size(); ++k) {
        tape.step("weights").makeNext("multiplyAdds");
        tape.makeNext("weights");
    }
    const int n = p.layers();
    tape.step("stack").make("stackMultiplyAdds", sum(sliced(c, 0, 0, n)));
    const Quantity stack = tape.make("stack", sum(sliced(w, 0, 0, n)));
    tape.step("single").make("singleMultiplyAdds", element(c, {n}));
    const Quantity single = tape.make("single", element(w, {n}));
    tape.step("ratio").make("ratio", stack / single);
}

/// The middle of a test picture, in digits.
engine::Numbers pictureOf(const Params& p)
{
    const engine::Numbers whole = smallClothes(p.picture);
    const int edge = (whole.shape[0] - Side) / 2;
    engine::Numbers middle({Side, Side}, engine::Precision::Double);
    for (int i = 0; i < Side; ++i)
        for (int j = 0; j < Side; ++j)
            middle.data[std::size_t(i * Side + j)] =
                std::round(whole.data[std::size_t((edge + i) * whole.shape[1] + edge + j)] * Ink / 255);
    return middle;
}

} // namespace

std::vector<std::vector<int>> Params::stack() const
{
    if (pair == Pair::Three) return {{1, 3}, {3, 1}};
    return std::vector<std::vector<int>>(pair == Pair::Seven ? 3 : 2, {3, 3});
}

blocks::Setup Params::setup() const
{
    using engine::ConvUnit, engine::PerAxis;
    static const std::pair<const char*, std::vector<PerAxis>> All[] = {
        {"7×7", {7}},        {"3 × 3×3", {3, 3, 3}}, {"5×5", {5}},
        {"2 × 3×3", {3, 3}}, {"3×3", {3}},           {"1×3, 3×1", {PerAxis(1, 3), PerAxis(3, 1)}}};
    const auto& [name, kernels] = All[int(block)];
    return {*this, QString::fromUtf8(name), [&sizes = kernels](engine::Graph& graph, engine::Maps maps) {
                for (const PerAxis& size : sizes) maps = add(graph, maps, ConvUnit{blocks::Channels, size});
                return maps;
            }};
}

Tape run(const Params& p)
{
    Tape tape;
    engine::Random random(std::uint64_t(p.seed), 1);
    blocks::recordWalk(tape, pictureOf(p), p.stack(), {p.kernel(), p.kernel()}, random);
    recordCosts(tape, p);
    return tape;
}

} // namespace lessons::small
