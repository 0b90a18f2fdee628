#include "tests/engine/tape_layers.h"

#include "engine/nn/train.h"

#include <cmath>

using namespace engine;

namespace {

/// To go back from: ∂L/∂y.
Numbers slopes(std::size_t n, Precision precision) { return noise({int(n)}, precision, 99); }

std::string numbered(const char* letter, int i) { return std::string(letter).append(std::to_string(i)); }

std::vector<const Block*> blocksOf(const Network& net)
{
    std::vector<const Block*> blocks;
    for (int l = 0; l < net.depth(); ++l)
        for (const Block& block : net.form(l).blocks) blocks.push_back(&block);
    return blocks;
}

std::vector<int> inputShape(const TapeLayer& layer, int i)
{
    const Shape& s = layer.graph.inputs[std::size_t(i)];
    std::vector<int> shape{s.channels, s.height, s.width};
    if (layer.samples > 1) shape.insert(shape.begin(), layer.samples);
    return shape;
}

template <class Real> std::vector<double> rows(const Lanes<const Real>& lanes)
{
    std::vector<double> list;
    for (int n = 0; n < lanes.samples; ++n)
        for (int f = 0; f < lanes.features; ++f) list.push_back(double(lanes(f, n)));
    return list;
}
template <class Real> void fill(const Lanes<Real>& lanes, const std::vector<double>& list)
{
    for (int n = 0; n < lanes.samples; ++n)
        for (int f = 0; f < lanes.features; ++f) lanes(f, n) = Real(list[std::size_t(n * lanes.features + f)]);
}

template <class Real> LayerRun run(const TapeLayer& layer, const Leaves& leaves)
{
    const Network net(layer.graph);
    const auto blocks = blocksOf(net);
    std::vector<Real> parameters(net.parameterCount());
    for (std::size_t b = 0; b < blocks.size(); ++b) {
        if (!leaves.contains(numbered("p", int(b)))) continue;
        const auto& data = leaves.at(numbered("p", int(b))).data;
        std::transform(data.begin(), data.end(), parameters.begin() + std::ptrdiff_t(blocks[b]->offset),
                       [](double x) { return Real(x); });
    }
    Pass<Real> pass;
    pass.resize(net, layer.samples);
    for (int i = 0; i < net.inputs(); ++i)
        fill(pass.values(i), layer.given.contains(i) ? layer.given.at(i) : leaves.at(numbered("x", i)).data);
    forward<Real>(net, parameters, pass, {layer.learning, 5});
    const Lanes<const Real> y = pass.values(net.output()), inner = std::as_const(pass).inner(0);
    LayerRun made{rows<Real>(y), {}, {}, {}};
    for (int f = 0; f < inner.features; ++f) made.inner.push_back(double(inner(f, 0)));
    pass.needBackward(net);
    constexpr Precision Own = std::is_same_v<Real, float> ? Precision::Float : Precision::Double;
    fill(pass.deltas(net.output()), slopes(made.y.size(), Own).data);
    backwardFrom<Real>(net, parameters, pass, engine::Reach::Inputs);
    for (int i = 0; i < net.inputs(); ++i) made.dx.push_back(rows<Real>(pass.deltas(i)));
    for (const Block* block : blocks) {
        const auto first = pass.gradient().begin() + std::ptrdiff_t(block->offset);
        made.dp.emplace_back(first, first + std::ptrdiff_t(block->learnt ? block->size() : 0));
    }
    return made;
}

} // namespace

Leaves leavesOf(const TapeLayer& layer, Precision precision, unsigned seed)
{
    const Network net(layer.graph);
    Leaves leaves;
    for (int i = 0; i < net.inputs(); ++i)
        if (!layer.given.contains(i)) leaves[numbered("x", i)] = noise(inputShape(layer, i), precision, seed + unsigned(i));
    const auto blocks = blocksOf(net);
    for (std::size_t b = 0; b < blocks.size(); ++b) {
        if (layer.learning && !blocks[b]->learnt) continue;
        Numbers drawn = noise(blocks[b]->shape, precision, seed + 20 + unsigned(b));
        if (blocks[b]->name == "variance")
            for (double& x : drawn.data) x = rounded(precision, std::abs(x) + 0.5);
        leaves[numbered("p", int(b))] = drawn;
    }
    return leaves;
}

LayerRun ranIn(const TapeLayer& layer, const Leaves& leaves, Precision precision)
{
    return precision == Precision::Float ? run<float>(layer, leaves) : run<double>(layer, leaves);
}

Tape recorded(const TapeLayer& layer, const Leaves& leaves, const LayerRun& run)
{
    Tape tape;
    TapeLayer::Parts parts{{}, {}, Numbers::vector(run.inner, Precision::Any)};
    const auto take = [&](const char* letter, std::size_t n, Operands& into) {
        for (int i = 0; i < int(n); ++i) {
            const auto found = leaves.find(numbered(letter, i));
            into.push_back(found == leaves.end() ? Quantity(0) : tape.parameter(found->first, found->second));
        }
    };
    take("x", run.dx.size(), parts.x), take("p", run.dp.size(), parts.p);
    const Quantity y = tape.step("y").make("y", layer.made(tape, parts));
    tape.step("L").make("L", sum(reshaped(y, {int(y.size())}) * Quantity(slopes(y.size(), y.precision()))));
    return tape;
}
