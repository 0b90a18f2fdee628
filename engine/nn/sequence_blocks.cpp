#include "engine/nn/sequence_blocks.h"

#include "engine/nn/layers.h"

namespace engine {
namespace {

Layer project(int features, bool bias = true) { return Conv2d{features, 1, 1, {}, bias}; }

/// x and what `part` makes of it.
template <class Part> int residual(Graph& graph, int x, const TransformerBlock& how, Part part)
{
    if (how.normFirst) return graph.add(Add{}, {x, part(graph.add(LayerNorm{}, {x}))});
    return graph.add(LayerNorm{}, {graph.add(Add{}, {x, part(x)})});
}

int selfAttention(Graph& graph, int x, const TransformerBlock& how, bool causal, int lengths)
{
    return residual(graph, x, how, [&](int v) { return multiHead(graph, v, v, {how.width, how.heads, causal, lengths}); });
}

int denseLayers(Graph& graph, int x, const TransformerBlock& how)
{
    return residual(graph, x, how, [&](int v) {
        return graph.chain({project(how.inner), ActivationLayer{how.activation}, project(how.width)}, v);
    });
}

} // namespace

int multiHead(Graph& graph, int query, int memory, const MultiHead& how)
{
    std::vector<int> from{graph.add(project(how.width), {query})};
    for (int i = 0; i < 2; ++i) from.push_back(graph.add(project(how.width), {memory}));
    if (how.lengths != NoLengths) from.push_back(how.lengths);
    const Attention attention{Attention::Score::ScaledDot, how.heads, how.causal};
    return graph.add(project(how.width), {graph.add(attention, std::move(from))});
}

int bilinearAttention(Graph& graph, int query, int memory, int keyFeatures)
{
    const int asked = graph.add(project(keyFeatures, false), {query});
    return graph.add(Attention{Attention::Score::Dot}, {asked, memory, memory});
}

int additiveAttention(Graph& graph, int query, int memory, int hidden)
{
    const int q = graph.add(project(hidden), {query}), k = graph.add(project(hidden, false), {memory});
    return graph.add(Attention{Attention::Score::Additive}, {q, k, memory});
}

int encoderBlock(Graph& graph, int x, const TransformerBlock& how, int lengths)
{
    return denseLayers(graph, selfAttention(graph, x, how, false, lengths), how);
}

int decoderBlock(Graph& graph, int x, int memory, const TransformerBlock& how, int lengths)
{
    x = selfAttention(graph, x, how, true, NoLengths);
    x = residual(graph, x, how, [&](int v) { return multiHead(graph, v, memory, {how.width, how.heads, false, lengths}); });
    return denseLayers(graph, x, how);
}

} // namespace engine
