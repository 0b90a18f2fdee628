#include "engine/tape/way_back.h"

#include "engine/tape/operators.h"

#include <algorithm>

namespace engine {

int WayBack::nodeOf(const Quantity& quantity, const Order& order, std::vector<int>& open)
{
    const auto [found, isNew] = m_known.try_emplace(quantity.identity(), int(m_nodes.size()));
    if (isNew) open.push_back(found->second), m_nodes.push_back({quantity, order(quantity), {}});
    return found->second;
}

WayBack::WayBack(const Quantity& loss, const Order& order)
{
    // depth first with a stack of our own: chains are long
    std::vector<int> open, finished;
    nodeOf(loss, order, open);
    while (!open.empty()) {
        const int now = open.back();
        const Operation* operation = m_nodes[std::size_t(now)].quantity.operation();
        const std::size_t operands = operation ? operation->operands().size() : 0, done = m_nodes[std::size_t(now)].of.size();
        if (done < operands) {
            const int operand = nodeOf(operation->operands()[done], order, open);
            m_nodes[std::size_t(now)].of.push_back(operand);
        } else {
            open.pop_back();
            finished.push_back(now);
        }
    }
    for (const int now : finished) {
        Node& node = m_nodes[std::size_t(now)];
        node.wanted = node.order >= 0;
        for (int& operand : node.of)
            if (m_nodes[std::size_t(operand)].wanted) node.wanted = true;
            else operand = -1;
    }
    for (const int now : finished)
        if (m_nodes[std::size_t(now)].wanted)
            for (const int operand : m_nodes[std::size_t(now)].of)
                if (operand >= 0) ++m_nodes[std::size_t(operand)].waiting;
}

WayBack::Turn WayBack::turnOf(int node) const
{
    const Node& n = m_nodes[std::size_t(node)];
    if (n.order < 0) return {0, -node, node};
    return n.quantity.isLeaf() ? Turn{1, n.order, node} : Turn{2, -n.order, node};
}

void WayBack::contribute(int node, const std::optional<Quantity>& G)
{
    Node& n = m_nodes[std::size_t(node)];
    if (G) n.G = n.G ? *n.G + *G : *G;
    if (--n.waiting == 0) m_ready.insert(turnOf(node));
}

void WayBack::pass(int node, const RecordSlope& recordSlope)
{
    const Node n = m_nodes[std::size_t(node)];
    const Operation* operation = n.quantity.operation();
    if (!operation) return;
    auto slope = n.G ? operation->slope(n.quantity) : std::nullopt;
    if (slope) slope = recordSlope(n.quantity, *slope);
    for (std::size_t i = 0; i < n.of.size(); ++i) {
        if (n.of[i] < 0) continue;
        if (!n.G) contribute(n.of[i], {});
        else contribute(n.of[i], slope ? *n.G * *slope : operation->pull(i, n.quantity, *n.G));
    }
    m_nodes[std::size_t(node)].G.reset();
}

void WayBack::go(const Record& record, const RecordSlope& recordSlope)
{
    m_nodes[0].G = Quantity(1);
    if (m_nodes[0].wanted) pass(0, recordSlope);
    while (!m_ready.empty()) {
        const int now = std::get<2>(*m_ready.begin());
        m_ready.erase(m_ready.begin());
        Node& node = m_nodes[std::size_t(now)];
        if (node.G && node.order >= 0) node.G = record(node.quantity, *node.G);
        pass(now, recordSlope);
    }
}

} // namespace engine
