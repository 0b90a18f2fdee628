#include "engine/search/space.h"

#include "engine/nn/blocks.h"

#include <functional>
#include <numeric>
#include <optional>

namespace engine::search {
namespace {

constexpr int Side = 8, Classes = 10, Widths[] = {4, 8, 16};

/// Builds one network, or all of them at once. A part that is missing is an option that adds nothing.
class Builder {
public:
    using Part = std::function<Maps(Maps)>;

    Builder(Grain grain, const Genes* genes) : m_genes(genes)
    {
        if (genes) return;
        for (const Gene& gene : genesOf(grain)) {
            std::vector<int>& of = inputs.emplace_back(gene.options.size(), -1);
            for (std::size_t k = 0; gene.mixes && k < of.size(); ++k)
                if (gene.options[k] != "none") of[k] = int(graph.inputs.size()), graph.inputs.push_back({SupernetWidth});
        }
    }

    /// What gene `gene` makes of `from`; nothing where it adds nothing. `copy` tells repetitions apart.
    std::optional<Maps> choose(int gene, Maps from, const std::vector<Part>& parts, int copy = 0)
    {
        std::optional<Maps> all;
        for (int k = 0; k < int(parts.size()); ++k) {
            if (!parts[std::size_t(k)] || (m_genes && (*m_genes)[std::size_t(gene)] != k)) continue;
            mark("sums"); // what was added up has no parameters
            Maps made = parts[std::size_t(k)](from);
            if (!m_genes) made.value = graph.add(ChannelScale{}, {made.value, inputs[std::size_t(gene)][std::size_t(k)]});
            mark("gene" + std::to_string(gene) + '.' + std::to_string(k) + '.' + std::to_string(copy));
            all = all ? added(graph, *all, made) : made;
        }
        return all;
    }
    /// Names what was added since this was called last.
    void mark(const std::string& what)
    {
        for (int i = 0; shared.size() < graph.nodes.size(); ++i) shared.push_back(what + '.' + std::to_string(i));
    }

    Graph graph{{{1, Side, Side}}};
    std::vector<std::string> shared;
    std::vector<std::vector<int>> inputs;

private:
    const Genes* m_genes;
};

std::vector<Builder::Part> operations(Builder& to, int width)
{
    const auto unit = [&to, width](int size, int groups) {
        return [&to, width, size, groups](Maps maps) {
            return add(to.graph, maps, ConvUnit{.maps = width, .size = size, .groups = groups});
        };
    };
    return {[](Maps maps) { return maps; }, unit(1, 1), unit(3, 1), unit(5, 1), unit(3, width)};
}

std::vector<Builder::Part> blocks(Builder& to, int width)
{
    Graph& g = to.graph;
    return {[&g, width](Maps maps) { return add(g, maps, ConvUnit{width}); },
            [&g, width](Maps maps) { return residual(g, maps, width); },
            [&g, width](Maps maps) {
                return add(g, denseBlock(g, maps, 2, width / 2, false), ConvUnit{width, 1});
            },
            [&g, width](Maps maps) { return ghost(g, maps, width, 2, 3, Activation::Relu, 3); },
            [&g, width](Maps maps) { return separable(g, maps, width); }};
}

Maps pooled(Graph& graph, Maps maps) { return {graph.add(MaxPool{}, {maps.value}), maps.channels}; }

Maps layers(Builder& to, Maps maps)
{
    for (int k = 0; k < 3; ++k) {
        maps = *to.choose(1 + k, maps, operations(to, maps.channels));
        if (k < 2) maps = pooled(to.graph, maps);
    }
    return maps;
}

Maps stages(Builder& to, Maps maps, const Genes& genes)
{
    for (int stage = 0; stage < 2; ++stage) {
        for (int copy = 0; copy <= genes[std::size_t(2 + 2 * stage)]; ++copy)
            maps = *to.choose(1 + 2 * stage, maps, blocks(to, maps.channels), copy);
        if (stage == 0) maps = pooled(to.graph, maps);
    }
    return maps;
}

/// What a node sees is one of those before it; all nodes are added up.
Maps cell(Builder& to, Maps in, int copy)
{
    std::vector<Maps> nodes{in};
    for (int node = 1; node <= 3; ++node) {
        Maps seen = in;
        if (node > 1) {
            std::vector<Builder::Part> sources;
            for (const Maps& source : nodes) sources.push_back([source](Maps) { return source; });
            seen = *to.choose(2 * node - 3, in, sources, copy);
        }
        nodes.push_back(*to.choose(2 * node - 2, seen, operations(to, in.channels), copy));
    }
    return added(to.graph, added(to.graph, nodes[1], nodes[2]), nodes[3]);
}

Maps wired(Builder& to, Maps in, const Genes* genes)
{
    const auto& ways = waysOfTopology();
    std::vector<std::optional<Maps>> nodes{in, {}, {}, {}};
    for (int node = 1; node <= 4; ++node) {
        if (genes && node < 4 && !isAlive(*genes, node)) continue;
        std::optional<Maps> all = node == 4 ? std::optional(in) : std::nullopt; // what enters always leaves, too
        for (std::size_t w = 0; w < ways.size(); ++w) {
            const auto& source = nodes[std::size_t(ways[w].first)];
            if (ways[w].second != node || !source) continue;
            const auto more = to.choose(int(w), *source, {{}, [](Maps maps) { return maps; }});
            if (more) all = all ? added(to.graph, *all, *more) : more;
        }
        if (node == 4) return *all;
        to.mark("sums");
        nodes[std::size_t(node)] = add(to.graph, *all, ConvUnit{in.channels});
        to.mark("node" + std::to_string(node));
    }
    return in;
}

void buildInto(Builder& to, Grain grain, const Genes& genes, bool mixed)
{
    const bool wide = grain == Grain::Layer || grain == Grain::Block;
    const int width = wide ? Widths[genes[0]] : SupernetWidth;
    Maps maps = add(to.graph, {0, 1}, ConvUnit{width});
    to.mark("stem");
    if (grain == Grain::Layer) maps = layers(to, maps);
    if (grain == Grain::Block) maps = stages(to, maps, genes);
    if (grain == Grain::Topology) maps = wired(to, pooled(to.graph, maps), mixed ? nullptr : &genes);
    if (grain == Grain::Cell) maps = cell(to, pooled(to.graph, cell(to, maps, 0)), 1);
    to.mark("sums");
    to.graph.chain({GlobalAveragePool{}, Dense{Classes}}, maps.value);
    to.mark("head");
    for (std::string& name : to.shared) name += '@' + std::to_string(width);
}

} // namespace

const std::vector<std::pair<int, int>>& waysOfTopology()
{
    static const std::vector<std::pair<int, int>> ways{{0, 1}, {0, 2}, {1, 2}, {0, 3}, {1, 3}, {2, 3}, {1, 4}, {2, 4}, {3, 4}};
    return ways;
}

namespace {

/// Whether some of these ways lead from one node to another: always from a lower to a higher number.
bool leads(const Genes& genes, int from, int to)
{
    if (from == to) return true;
    for (std::size_t w = 0; w < genes.size(); ++w) {
        const auto [start, end] = waysOfTopology()[w];
        if (genes[w] == 1 && start == from && leads(genes, end, to)) return true;
    }
    return false;
}

} // namespace

bool isAlive(const Genes& ways, int node) { return leads(ways, 0, node) && leads(ways, node, 4); }

const std::vector<Gene>& genesOf(Grain grain)
{
    using Options = std::vector<std::string>;
    static const Options widths{"4", "8", "16"}, ops{"skip", "1x1", "3x3", "5x5", "dw3"}, repeats{"1", "2"};
    static const Options kinds{"plain", "residual", "dense", "ghost", "separable"};
    static const std::vector<Gene> all[] = {
        {{"width", widths, false}, {"layer1", ops}, {"layer2", ops}, {"layer3", ops}},
        {{"width", widths, false},
         {"block1", kinds},
         {"repeats1", repeats, false},
         {"block2", kinds},
         {"repeats2", repeats, false}},
        {{"node1", ops}, {"from2", {"in", "1"}}, {"node2", ops}, {"from3", {"in", "1", "2"}}, {"node3", ops}},
        [] {
            std::vector<Gene> ways;
            for (const auto& [from, to] : waysOfTopology())
                ways.push_back({std::to_string(from) + "to" + std::to_string(to), {"none", "way"}});
            return ways;
        }()};
    return all[int(grain)];
}

int sizeOf(Grain grain)
{
    int count = 1;
    for (const Gene& gene : genesOf(grain)) count *= int(gene.options.size());
    return count;
}

Genes genesAt(Grain grain, int index)
{
    Genes genes(genesOf(grain).size());
    for (std::size_t g = genes.size(); g-- > 0;) {
        const int options = int(genesOf(grain)[g].options.size());
        genes[g] = index % options, index /= options;
    }
    return genes;
}

int indexOf(Grain grain, const Genes& genes)
{
    int index = 0;
    for (std::size_t g = 0; g < genes.size(); ++g) index = index * int(genesOf(grain)[g].options.size()) + genes[g];
    return index;
}

Built build(Grain grain, const Genes& genes)
{
    Builder builder(grain, &genes);
    buildInto(builder, grain, genes, false);
    return {Network(std::move(builder.graph)), std::move(builder.shared)};
}

Genes genesOfSupernet(Grain grain)
{
    Genes genes(genesOf(grain).size());
    if (grain == Grain::Layer || grain == Grain::Block) genes[0] = 1;
    return genes;
}

Supernet supernet(Grain grain)
{
    Builder builder(grain, nullptr);
    buildInto(builder, grain, genesOfSupernet(grain), true);
    return {Network(std::move(builder.graph)), std::move(builder.shared), std::move(builder.inputs)};
}

} // namespace engine::search
