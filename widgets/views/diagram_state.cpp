#include "widgets/views/diagram_state.h"

#include <algorithm>
#include <set>

namespace widgets {
namespace {

using Ids = std::set<std::string>;

/// The quantities that ways lead to from here, or come from, through operators.
class Flow {
public:
    explicit Flow(const Diagram& diagram) : m_diagram(diagram) {}

    Ids ends(const std::string& from, bool forward) const
    {
        Ids found, seen;
        walk(from, forward, found, seen);
        return found;
    }

private:
    void walk(const std::string& id, bool forward, Ids& found, Ids& seen) const
    {
        if (!seen.insert(id).second) return;
        const Diagram::Node* node = m_diagram.node(id);
        if (node->sign.isEmpty()) return void(found.insert(id));
        for (const Diagram::Way& way : m_diagram.ways)
            if ((forward ? way.from : way.to) == id) walk(forward ? way.to : way.from, forward, found, seen);
    }

    const Diagram& m_diagram;
};

/// The quantity from which the belt comes that a way is part of; empty if it begins at an operator.
std::string beltFrom(const Diagram& diagram, std::string id)
{
    for (std::size_t i = 0; i <= diagram.ways.size(); ++i) { // belts may go round
        if (diagram.node(id)->sign.isEmpty()) return id;
        const auto before = std::find_if(diagram.ways.begin(), diagram.ways.end(),
                                         [&](const Diagram::Way& way) { return way.main && way.to == id; });
        if (before == diagram.ways.end()) break;
        id = before->from;
    }
    return {};
}

bool meet(const Ids& a, const Ids& b)
{
    return std::any_of(a.begin(), a.end(), [&](const std::string& id) { return b.contains(id); });
}

} // namespace

DiagramState stateOf(const Diagram& diagram, const Frame& frame)
{
    const Flow flow(diagram);
    Ids operands, target;
    constexpr std::size_t Searched = 4; // elements of the target: they all have operands of the same quantities
    for (const engine::Term& term : frame.tape().operands(frame.moment.to, Searched)) operands.insert(term.name);
    if (const auto made = frame.tape().target(frame.moment.to); made && frame.moment.to > 0) target.insert(made->id);
    const auto isMade = [&](const Ids& ids) {
        return std::any_of(ids.begin(), ids.end(), [&](const std::string& id) {
            const auto making = frame.tape().at(id, frame.step());
            return making && making->quantity.size() > 0 && making->from <= frame.step() &&
                   (making->madeAt[0] <= frame.step() || making->lastMade() <= frame.step());
        });
    };
    DiagramState state;
    for (const Diagram::Way& way : diagram.ways) {
        const Ids to = flow.ends(way.to, true), from = flow.ends(way.from, false);
        state.ways.push_back(meet(to, target) && meet(from, operands) ? Reached::Now
                             : isMade(to) && isMade(from)             ? Reached::Before
                                                                      : Reached::NotYet);
        state.source.push_back(from.size() == 1 ? *from.begin() : way.main ? beltFrom(diagram, way.from) : std::string());
    }
    for (const Diagram::Node& node : diagram.nodes) {
        if (node.sign.isEmpty()) {
            state.nodes.push_back(target.contains(node.id) ? Reached::Now
                                  : isMade({node.id})      ? Reached::Before
                                                           : Reached::NotYet);
            continue;
        }
        const Ids to = flow.ends(node.id, true), from = flow.ends(node.id, false);
        const bool alone = to.empty() && from.empty(); // a sign between quantities that no way leads to
        state.nodes.push_back(meet(to, target) && meet(from, operands) ? Reached::Now
                              : alone || isMade(to)                    ? Reached::Before
                                                                       : Reached::NotYet);
    }
    return state;
}

} // namespace widgets
