#include "widgets/views/diagram_routes.h"

#include <queue>

#include <algorithm>
#include <array>
#include <limits>
#include <set>
#include <stdexcept>

namespace widgets {
namespace {

using Way = Diagram::Way;
enum Heading { Right, Down, Left, Up };
constexpr std::array<QPoint, 4> Ahead{QPoint(1, 0), QPoint(0, 1), QPoint(-1, 0), QPoint(0, -1)};

// What a way would rather not: one unit is half the way from a node to the next.
constexpr double Bend = 2, Crossing = 5, Beside = 0.5, Shared = 0.3, Through = -0.5, SameSide = 5, AgainstSide = 9, Never = 1e6;

struct ByPlace {
    bool operator()(QPoint a, QPoint b) const { return std::pair(a.x(), a.y()) < std::pair(b.x(), b.y()); }
};
/// A step between two neighbouring places, whichever way it is gone.
using Step = std::array<int, 4>;
Step stepOf(QPoint a, QPoint b)
{
    if (ByPlace()(b, a)) std::swap(a, b);
    return {a.x(), a.y(), b.x(), b.y()};
}

QPoint placeOf(const Diagram::Node& node) { return {2 * node.column + 1, 2 * node.row + 1}; }

class Router {
public:
    explicit Router(const Diagram& diagram) : m_diagram(diagram), m_width(2 * diagram.columns + 1), m_height(2 * diagram.rows + 1)
    {
        for (const Diagram::Node& node : diagram.nodes) m_nodes[placeOf(node)] = node.id;
    }

    Route route(std::size_t index)
    {
        const Way& way = m_diagram.ways[index];
        const std::vector<QPoint> path = shortest(way);
        remember(way, path);
        Route route{index, {path.front()}};
        for (std::size_t i = 1; i + 1 < path.size(); ++i)
            if (path[i] - path[i - 1] != path[i + 1] - path[i]) route.corners.push_back(path[i]);
        route.corners.push_back(path.back());
        return route;
    }

private:
    int stateOf(QPoint at, int heading) const { return (at.y() * m_width + at.x()) * 4 + heading; }
    bool inside(QPoint at) const { return at.x() >= 0 && at.y() >= 0 && at.x() < m_width && at.y() < m_height; }

    /// Which side of a node is left or reached by whom; a way out and a way in never share one if they can help it.
    double sideCost(QPoint node, Heading side, const Way& way, bool leaves) const
    {
        double cost = 0;
        if (const auto out = m_out.find({node.x(), node.y(), side, 0}); out != m_out.end())
            for (const std::string& net : out->second) cost += !leaves ? AgainstSide : net == Diagram::netOf(way) ? 0 : SameSide;
        const Step opposite{node.x(), node.y(), (side + 2) % 4, 0};
        if (!leaves && m_out.contains(opposite) && comeTo(way.to) == 1) cost += Through; // one way in goes straight on
        if (const auto in = m_in.find({node.x(), node.y(), side, 0}); in != m_in.end()) cost += leaves ? AgainstSide : SameSide;
        return cost;
    }
    long comeTo(const std::string& id) const
    {
        return std::count_if(m_diagram.ways.begin(), m_diagram.ways.end(), [&](const Way& way) { return way.to == id; });
    }
    double stepCost(QPoint from, QPoint to, const Way& way) const
    {
        const auto used = m_steps.find(stepOf(from, to));
        if (used == m_steps.end()) return 1;
        bool foreign = false;
        for (const auto& [net, target] : used->second)
            if (net != Diagram::netOf(way)) {
                const bool merges = target == way.to && m_nodes.contains(to) && m_nodes.at(to) == way.to;
                const bool between = from.x() == to.x() ? from.x() % 2 == 0 : from.y() % 2 == 0; // a channel has room for many
                if (!merges && !between) return Never;
                foreign = true;
            }
        return foreign ? 1 + Beside : Shared;
    }
    double crossingCost(QPoint at, const Way& way) const
    {
        const auto used = m_places.find(at);
        if (used == m_places.end()) return 0;
        double cost = 0;
        for (const std::string& net : used->second) cost += net == Diagram::netOf(way) ? 0 : Crossing;
        return cost;
    }
    static bool allowed(const Way& way, Heading heading, bool first)
    {
        if (way.around == Diagram::Around::No) return true;
        return heading == ((way.around == Diagram::Around::Over) == first ? Up : Down);
    }

    /// Dijkstra over places and headings.
    std::vector<QPoint> shortest(const Way& way) const
    {
        const QPoint start = placeOf(*m_diagram.node(way.from)), end = placeOf(*m_diagram.node(way.to));
        const std::size_t states = std::size_t(m_width * m_height * 4);
        std::vector<double> costs(states, std::numeric_limits<double>::infinity());
        std::vector<int> before(states, -1);
        using Entry = std::pair<double, int>;
        std::priority_queue<Entry, std::vector<Entry>, std::greater<>> open;
        const auto go = [&](QPoint at, int from, double cost, int heading) {
            const QPoint next = at + Ahead[std::size_t(heading)];
            const bool arrives = next == end;
            if (!inside(next) || (m_nodes.contains(next) && !arrives)) return;
            if (arrives && !allowed(way, Heading(heading), false)) return;
            cost += stepCost(at, next, way);
            cost += arrives ? sideCost(end, Heading((heading + 2) % 4), way, false) : crossingCost(next, way);
            const int state = stateOf(next, heading);
            if (cost >= Never || cost >= costs[std::size_t(state)]) return;
            costs[std::size_t(state)] = cost, before[std::size_t(state)] = from;
            open.push({cost, state});
        };
        for (int heading = 0; heading < 4; ++heading)
            if (allowed(way, Heading(heading), true)) go(start, -1, sideCost(start, Heading(heading), way, true), heading);
        while (!open.empty()) {
            const auto [cost, state] = open.top();
            open.pop();
            if (cost > costs[std::size_t(state)]) continue;
            const QPoint at(state / 4 % m_width, state / 4 / m_width);
            if (at == end) return pathTo(state, before, start);
            for (int heading = 0; heading < 4; ++heading)
                if ((heading + 2) % 4 != state % 4) go(at, state, cost + (heading == state % 4 ? 0 : Bend), heading);
        }
        throw std::invalid_argument(
            "diagram: there is no room for a way from \"" + way.from + "\" to \"" + way.to +
            "\"; one of a bus leaves and arrives at the bottom: leave a place free there, or take it out of the bus");
    }
    std::vector<QPoint> pathTo(int state, const std::vector<int>& before, QPoint start) const
    {
        std::vector<QPoint> path;
        for (; state >= 0; state = before[std::size_t(state)]) path.push_back({state / 4 % m_width, state / 4 / m_width});
        path.push_back(start);
        std::reverse(path.begin(), path.end());
        return path;
    }

    void remember(const Way& way, const std::vector<QPoint>& path)
    {
        const auto side = [](QPoint node, QPoint next) {
            const auto heading = std::find(Ahead.begin(), Ahead.end(), next - node) - Ahead.begin();
            return Step{node.x(), node.y(), int(heading), 0};
        };
        m_out[side(path.front(), path[1])].insert(Diagram::netOf(way));
        m_in[side(path.back(), path[path.size() - 2])].insert(Diagram::netOf(way));
        for (std::size_t i = 1; i < path.size(); ++i) m_steps[stepOf(path[i - 1], path[i])].insert({Diagram::netOf(way), way.to});
        for (std::size_t i = 1; i + 1 < path.size(); ++i) m_places[path[i]].insert(Diagram::netOf(way));
    }

    const Diagram& m_diagram;
    int m_width, m_height;
    std::map<QPoint, std::string, ByPlace> m_nodes;
    std::map<QPoint, std::set<std::string>, ByPlace> m_places;
    std::map<Step, std::set<std::pair<std::string, std::string>>> m_steps; ///< by which net, and where it leads
    std::map<Step, std::set<std::string>> m_out, m_in;
};

/// Of a bus only the lowest of what stands on each other has a line: the stack speaks for the others.
bool isStacked(const Diagram& diagram, const Way& way)
{
    if (way.bus < 0) return false;
    const Diagram::Node& from = *diagram.node(way.from);
    return std::any_of(diagram.ways.begin(), diagram.ways.end(), [&](const Way& other) {
        const Diagram::Node& below = *diagram.node(other.from);
        return other.bus == way.bus && below.column == from.column && below.row > from.row;
    });
}

/// Short ways first: they have the least choice. Those around others come last, and the longer ones outside.
std::vector<std::size_t> orderOf(const Diagram& diagram)
{
    std::vector<std::pair<double, std::size_t>> order;
    for (std::size_t i = 0; i < diagram.ways.size(); ++i) {
        const Way& way = diagram.ways[i];
        if (isStacked(diagram, way)) continue;
        const QPoint distance = placeOf(*diagram.node(way.from)) - placeOf(*diagram.node(way.to));
        const bool straight = distance.x() == 0 || distance.y() == 0;
        order.push_back({distance.manhattanLength() + (straight ? 0 : 3) + (way.around == Diagram::Around::No ? 0 : 100), i});
    }
    std::sort(order.begin(), order.end());
    std::vector<std::size_t> ways;
    for (const auto& [length, way] : order) ways.push_back(way);
    return ways;
}

} // namespace

std::vector<Route> routesOf(const Diagram& diagram)
{
    Router router(diagram);
    std::vector<Route> routes;
    for (const std::size_t way : orderOf(diagram)) routes.push_back(router.route(way));
    return routes;
}

} // namespace widgets
