#include "engine/check/sample_blocks.h"

#include "engine/nn/blocks.h"

namespace engine {

void addBlocks(std::vector<CheckedNetwork>& list)
{
    const auto add = [&list](const char* name, auto block) {
        Graph g{{{2, 4, 4}}};
        const int stem = g.chain({Conv2d{4, 1, 1, {}}, ActivationLayer{Activation::Tanh}}, 0);
        g.chain({GlobalAveragePool{}, Dense{3}}, block(g, Maps{stem, 4}).value);
        list.push_back({name, Network(std::move(g))});
    };
    add("residual block", [](Graph& g, Maps x) { return residual(g, residual(g, x, 4), 3, 2); });
    add("bottleneck", [](Graph& g, Maps x) { return bottleneck(g, x, 1, 2); });
    for (const auto kind : {Inception::Naive, Inception::Reduced, Inception::Factorised}) {
        const char* const names[] = {"inception, naive", "inception", "inception, factorised"};
        add(names[kind], [kind](Graph& g, Maps x) { return engine::add(g, x, Inception{kind, 2, 2, 3, 2, 2, 2}); });
    }
    add("dense block", [](Graph& g, Maps x) { return transition(g, denseBlock(g, x, 2, 2), 3); });
    add("ghost module", [](Graph& g, Maps x) { return ghost(g, x, 5, 3); });
    add("separable convolution", [](Graph& g, Maps x) { return separable(g, x, 5, 3, 2); });
    add("squeeze and excitation", [](Graph& g, Maps x) { return squeezeAndExcite(g, x, 2); });
    add("shuffle unit", [](Graph& g, Maps x) { return shuffleUnit(g, shuffleUnit(g, x, 24, 2, 2), 24, 2); });
}

} // namespace engine
