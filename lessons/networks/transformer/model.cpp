#include "engine/nn/layers.h"
#include "lessons/networks/transformer/run.h"

namespace lessons::transformer {
namespace {

using namespace engine;

constexpr int Inner = 2; ///< the dense layers inside are so many times as wide

class Builder {
public:
    Builder(const Params& params, int symbols, int length, int width) : p(params), d(width), graph{{{1, length}}}, count(symbols)
    {
    }
    NamedNetwork all()
    {
        int x = add(p.positions ? "E" : "X", Embedding{count, d}, {0});
        if (p.positions) x = add("X", Positions{Positions::Kind::Learnt}, {x});
        for (int layer = 1; layer <= p.layers; ++layer) x = dense(layer, attention(layer, x));
        add("z", project(count), {x});
        return {Network(std::move(graph)), std::move(ids)};
    }

private:
    static Layer project(int features) { return Conv2d{features}; }
    int add(std::string id, Layer layer, std::vector<int> from)
    {
        ids.push_back(std::move(id));
        return graph.add(std::move(layer), std::move(from));
    }
    /// norm(x + part), as far as it is wanted.
    int closed(const std::string& sum, const std::string& normed, int x, int part)
    {
        if (p.residual) part = add(p.norm ? sum : normed, Add{}, {x, part});
        return p.norm ? add(normed, LayerNorm{}, {part}) : part;
    }
    int attention(int layer, int x)
    {
        std::vector<int> from;
        for (const char* id : {"Q", "K", "V"}) from.push_back(add(ofLayer(id, layer), project(d), {x}));
        const int y = add(ofLayer("Y", layer), Attention{Attention::Score::ScaledDot, p.headCount(), p.causal()}, from);
        return closed(ofLayer("R", layer), ofLayer("N", layer), x, add(ofLayer("O", layer), project(d), {y}));
    }
    int dense(int layer, int x)
    {
        const int h = add(ofLayer("H", layer), project(Inner * d), {x});
        const int f = add(ofLayer("F", layer), ActivationLayer{Activation::Relu}, {h});
        return closed(ofLayer("U", layer), ofLayer("M", layer), x, add(ofLayer("G", layer), project(d), {f}));
    }

    const Params& p;
    int d;
    Graph graph;
    int count;
    std::vector<std::string> ids{"symbols"};
};

} // namespace

NamedNetwork blocks(const Params& p, int symbols, int length, int width) { return Builder(p, symbols, length, width).all(); }

} // namespace lessons::transformer
