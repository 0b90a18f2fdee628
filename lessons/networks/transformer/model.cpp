#include "engine/nn/layers.h"
#include "lessons/networks/transformer/run.h"

namespace lessons::transformer {
namespace {

using namespace engine;

constexpr int Inner = 2; ///< the dense layers inside are so many times as wide

class Builder {
public:
    Builder(const Params& params, int symbols, int length, int width)
        : p(params), d(width), graph{{{{1, length}}}, {"symbols"}}, count(symbols)
    {
    }
    NamedNetwork all()
    {
        int x = graph.add(p.positions ? "E" : "X", Embedding{count, d}, {0});
        if (p.positions) x = graph.add("X", Positions{Positions::Kind::Learnt}, {x});
        for (int layer = 1; layer <= p.layers; ++layer) x = dense(layer, attention(layer, x));
        graph.add("z", project(count), {x});
        return std::move(graph).network();
    }

private:
    static Layer project(int features) { return Conv2d{features}; }
    /// norm(x + part), as far as it is wanted.
    int closed(const std::string& sum, const std::string& normed, int x, int part)
    {
        if (p.residual) part = graph.add(p.norm ? sum : normed, Add{}, {x, part});
        return p.norm ? graph.add(normed, LayerNorm{}, {part}) : part;
    }
    int attention(int layer, int x)
    {
        std::vector<int> from;
        for (const char* id : {"Q", "K", "V"}) from.push_back(graph.add(ofLayer(id, layer), project(d), {x}));
        const int y = graph.add(ofLayer("Y", layer), Attention{Attention::Score::ScaledDot, p.headCount(), p.causal()}, from);
        return closed(ofLayer("R", layer), ofLayer("N", layer), x, graph.add(ofLayer("O", layer), project(d), {y}));
    }
    int dense(int layer, int x)
    {
        const int h = graph.add(ofLayer("H", layer), project(Inner * d), {x});
        const int f = graph.add(ofLayer("F", layer), ActivationLayer{Activation::Relu}, {h});
        return closed(ofLayer("U", layer), ofLayer("M", layer), x, graph.add(ofLayer("G", layer), project(d), {f}));
    }

    const Params& p;
    int d;
    tokens::NamedGraph graph;
    int count;
};

} // namespace

NamedNetwork blocks(const Params& p, int symbols, int length, int width) { return Builder(p, symbols, length, width).all(); }

} // namespace lessons::transformer
