#include "engine/nn/graph.h"

namespace engine {

int Graph::add(Layer layer, std::vector<int> from)
{
    nodes.push_back({std::move(layer), std::move(from)});
    return int(inputs.size() + nodes.size()) - 1;
}

int Graph::chain(std::vector<Layer> layers, int from)
{
    for (Layer& layer : layers) from = add(std::move(layer), {from});
    return from;
}

} // namespace engine
