#include "engine/zoo/classics.h"

namespace engine {
namespace {

using Ways = std::vector<Maps>;
using Row = std::vector<ConvUnit>;

ConvUnit unit(int maps, PerAxis size = 1) { return {.maps = maps, .size = size}; }
/// Without zeros around the picture, which gets smaller.
ConvUnit bare(int maps, PerAxis stride = 1) { return {.maps = maps, .size = 3, .stride = stride, .zeros = 0}; }

Maps row(Graph& graph, Maps from, const Row& units)
{
    for (const ConvUnit& one : units) from = add(graph, from, one);
    return from;
}
Maps means(Graph& graph, Maps from) { return {graph.add(AveragePool{3, 1, 1, 1, false, true}, {from.value}), from.channels}; }
Maps largest(Graph& graph, Maps from) { return {graph.add(MaxPool{3, 2}, {from.value}), from.channels}; }

auto five(int pooled)
{
    return [pooled](Graph& g, Maps x) {
        return together(g, Ways{row(g, x, {unit(64)}), row(g, x, {unit(48), unit(64, 5)}),
                                row(g, x, {unit(64), unit(96, 3), unit(96, 3)}), row(g, means(g, x), {unit(pooled)})});
    };
}
/// 7 x 7 as 1 x 7 and 7 x 1.
auto seven(int n)
{
    return [n](Graph& g, Maps x) {
        const PerAxis across{1, 7}, down{7, 1};
        return together(g, Ways{row(g, x, {unit(192)}), row(g, x, {unit(n), unit(n, across), unit(192, down)}),
                                row(g, x, {unit(n), unit(n, down), unit(n, across), unit(n, down), unit(192, across)}),
                                row(g, means(g, x), {unit(192)})});
    };
}
Maps smallerOnce(Graph& g, Maps x)
{
    return together(g, Ways{row(g, x, {bare(384, 2)}), row(g, x, {unit(64), unit(96, 3), bare(96, 2)}), largest(g, x)});
}
Maps smallerTwice(Graph& g, Maps x)
{
    return together(g, Ways{row(g, x, {unit(192), bare(320, 2)}),
                            row(g, x, {unit(192), unit(192, {1, 7}), unit(192, {7, 1}), bare(192, 2)}), largest(g, x)});
}
/// Branches that end in 1 x 3 and 3 x 1 side by side.
Maps forked(Graph& g, Maps x)
{
    const auto fork = [&g](Maps y) { return together(g, Ways{row(g, y, {unit(384, {1, 3})}), row(g, y, {unit(384, {3, 1})})}); };
    return together(g, Ways{row(g, x, {unit(320)}), fork(row(g, x, {unit(384)})), fork(row(g, x, {unit(448), unit(384, 3)})),
                            row(g, means(g, x), {unit(192)})});
}
/// A classifier on the way. Its 5 x 5 kernel needs the maps of a picture of 299 x 299.
Maps auxiliary(Graph& g, Maps x)
{
    const Maps few = add(g, {g.add(AveragePool{5, 3}, {x.value}), x.channels}, unit(128));
    const Maps one = add(g, few, {.maps = 768, .size = 5, .zeros = 0});
    return {g.chain({GlobalAveragePool{}, Dense{1000}}, one.value), 1000};
}

} // namespace

Model inceptionV3(int side, bool auxiliaries)
{
    Model model({3, side, side});
    model.part("conv1", bare(32, 2)).part("conv2", bare(32)).part("conv3", unit(64, 3)).part("pool1", largest);
    model.part("conv4", unit(80)).part("conv5", bare(192)).part("pool2", largest);
    model.part("5b", five(32)).part("5c", five(64)).part("5d", five(64)).part("6a", smallerOnce);
    model.part("6b", seven(128)).part("6c", seven(160)).part("6d", seven(160)).part("6e", seven(192));
    if (auxiliaries) model.aside("aux", auxiliary);
    model.part("7a", smallerTwice).part("7b", forked).part("7c", forked);
    return model.part("mean", GlobalAveragePool{}).dense("fc", 1000, true);
}

} // namespace engine
