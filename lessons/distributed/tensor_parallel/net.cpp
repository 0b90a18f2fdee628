#include "engine/nn/layers.h"
#include "lessons/distributed/tensor_parallel/run.h"

namespace lessons::tensors {
namespace {

using engine::Layer;

/// What every device has a share of, along an axis; of -1 they have the whole.
Quantity wholeOf(const Params& p, const Run& run, const std::string& base, int axis)
{
    const auto known = [&run](const std::string& id) { return run.makings(id).front().quantity; };
    if (axis < 0) return known(base);
    std::vector<Quantity> shares;
    for (int r = 0; r < p.devices; ++r) shares.push_back(known(shareId(base, r)));
    return concatenated(shares, axis);
}

std::vector<float> floatsOf(const Quantity& matrix)
{
    const auto& data = matrix.value().data;
    return {data.begin(), data.end()};
}

Layer between(const Params& p)
{
    constexpr engine::Activation Functions[] = {engine::Activation::Gelu, engine::Activation::Relu, engine::Activation::Linear};
    return engine::ActivationLayer{p.kind == Kind::Sequence ? engine::Activation::Gelu : Functions[int(p.between)]};
}

/// X W of every position: one kernel of 1 x 1, as positions lie beside each other.
Layer projection(int features) { return engine::Conv2d{features, 1, 1, {}, false}; }

Net attentionOf(const Params& p, const Run& run)
{
    const Quantity X = wholeOf(p, run, "X", -1);
    engine::Graph graph{{{p.heads, X.shape()[0]}}};
    std::vector<float> parameters;
    const auto project = [&](const char* weights, int axis, int from) {
        const auto W = floatsOf(transposed(wholeOf(p, run, weights, axis)));
        parameters.insert(parameters.end(), W.begin(), W.end());
        return graph.add(projection(p.heads), {from});
    };
    const int q = project("Wq", 1, 0), k = project("Wk", 1, 0), v = project("Wv", 1, 0);
    project("Wo", 0, graph.add(engine::Attention{.heads = p.heads}, {q, k, v}));
    return {engine::Network(std::move(graph)), std::move(parameters), dataOfRows("X", floatsOf(transposed(X)), 1)};
}

} // namespace

Net netOf(const Params& p, const Run& run, int)
{
    if (p.kind == Kind::Attention) return attentionOf(p, run);
    const bool halves = p.kind == Kind::Mlp || p.kind == Kind::Sequence, cut = p.kind == Kind::Cut;
    const Quantity X = wholeOf(p, run, p.kind == Kind::Sequence ? "N" : "X", cut || p.kind == Kind::Mlp ? -1 : halves ? 0 : 1);
    const Quantity A = wholeOf(p, run, "A", cut ? -1 : halves ? 1 : 0);
    std::vector<Layer> layers{engine::Dense{A.shape()[1], false}};
    std::vector<float> parameters = floatsOf(transposed(A));
    if (!cut) layers.push_back(between(p));
    if (halves) {
        const Quantity B = wholeOf(p, run, "B", 0);
        const auto second = floatsOf(transposed(B));
        layers.emplace_back(engine::Dense{B.shape()[1], false});
        parameters.insert(parameters.end(), second.begin(), second.end());
    }
    return {engine::Network({X.shape()[1]}, std::move(layers)), std::move(parameters),
            dataOfRows("X", floatsOf(X), X.shape()[0])};
}

} // namespace lessons::tensors
