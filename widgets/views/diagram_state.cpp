#include "widgets/views/diagram_paint.h"
#include "widgets/views/operands.h"

#include <algorithm>
#include <set>

namespace widgets {
namespace {

using Ids = std::set<std::string>;

/// The quantities that ways lead to from here, or come from, through operators.
Ids ends(const Diagram& diagram, const std::string& from, bool forward)
{
    Ids found, seen;
    std::vector<std::string> open{from};
    while (!open.empty()) {
        const std::string id = open.back();
        open.pop_back();
        if (!seen.insert(id).second) continue;
        if (diagram.node(id)->sign.isEmpty()) found.insert(id);
        else
            for (const Diagram::Way& way : diagram.ways)
                if ((forward ? way.from : way.to) == id) open.push_back(forward ? way.to : way.from);
    }
    return found;
}

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
    Ids operands, target;
    constexpr std::size_t Searched = 4; // elements of the target: they all have operands of the same quantities
    for (const engine::Term& term : operandsOf(frame, Searched)) operands.insert(term.name);
    if (const auto made = frame.tape().target(frame.moment.to); made && frame.moment.to > 0) target.insert(made->id);
    const auto isMade = [&](const Ids& ids) {
        return std::any_of(ids.begin(), ids.end(), [&](const std::string& id) {
            const auto making = frame.tape().at(id, frame.step());
            return making && making->quantity.size() > 0 &&
                   (making->madeAt[0] <= frame.step() || making->lastMade() <= frame.step());
        });
    };
    const auto reached = [](bool now, bool before) { return now ? Reached::Now : before ? Reached::Before : Reached::NotYet; };
    DiagramState state;
    for (const Diagram::Way& way : diagram.ways) {
        const Ids to = ends(diagram, way.to, true), from = ends(diagram, way.from, false);
        state.ways.push_back(reached(meet(to, target) && meet(from, operands), isMade(to) && isMade(from)));
        state.source.push_back(from.size() == 1 ? *from.begin() : way.main ? beltFrom(diagram, way.from) : std::string());
    }
    for (const Diagram::Node& node : diagram.nodes) {
        const Ids to = ends(diagram, node.id, true), from = ends(diagram, node.id, false);
        const bool isQuantity = node.sign.isEmpty(), alone = to.empty() && from.empty(); // a sign that no way leads to
        state.nodes.push_back(reached(meet(to, target) && (isQuantity || meet(from, operands)), alone || isMade(to)));
    }
    return state;
}

} // namespace widgets
