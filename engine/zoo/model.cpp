#include "engine/zoo/model.h"

#include <algorithm>

namespace engine {

Model& Model::dense(std::string name, int units, bool last)
{
    return part(std::move(name), [units, last](Graph& graph, Maps from) {
        const int made = graph.add(Dense{units}, {from.value});
        return Maps{last ? made : graph.add(ActivationLayer{Activation::Relu}, {made}), units};
    });
}

Graph Model::graph() const
{
    Graph whole = m_graph;
    if (!whole.outputs.empty()) whole.outputs.insert(whole.outputs.begin(), m_last.value);
    return whole;
}

Graph Model::graphOf(std::size_t part, Shape in) const
{
    const int first = part == 0 ? 0 : m_parts[part - 1].end;
    Graph alone{{in}};
    for (int l = first; l < m_parts[part].end; ++l) {
        Node node = m_graph.nodes[std::size_t(l)];
        for (int& value : node.from) value = std::max(0, value - first); // value v + 1 is what layer v makes
        alone.nodes.push_back(std::move(node));
    }
    return alone;
}

} // namespace engine
