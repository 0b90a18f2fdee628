#include "engine/tape/operation.h"
#include "engine/tape/operators.h"
#include "engine/tape/tape.h"

#include <algorithm>
#include <set>

namespace engine {

/// Reverse mode: all that a loss is made of, latest first, with the gradients that have come together there.
/// (Linnainmaa 1970; Griewank and Walther, "Evaluating Derivatives", 2008, chapter 3)
class Tape::WayBack {
public:
    WayBack(Tape& tape, const Quantity& loss, const Backward& how);
    /// Goes it; returns the ids of the gradients that it has recorded.
    std::vector<std::string> go();

private:
    struct Node {
        Quantity quantity;
        int order = -1;           ///< its place in the order of making if its gradient is wanted by a name; -1: it dissolves
        std::vector<int> of = {}; ///< its operands' nodes; -1 where no gradient is wanted
        int waiting = 0;          ///< for so many contributions
        bool wanted = false;      ///< itself, or something it is made of
        std::optional<Quantity> G = {};
    };
    /// Who is next: what has no name at once, then leaves as they were declared, then what was made last.
    using Turn = std::tuple<int, int, int>;

    const Making* madeOf(const Quantity& quantity) const;
    Node& node(int index) { return m_nodes[std::size_t(index)]; }
    int nodeOf(const Quantity& quantity, std::vector<int>& open);
    void contribute(int index, const std::optional<Quantity>& G);
    void pass(int index);
    Quantity record(const std::string& id, const Quantity& of, const Quantity& what);
    Quantity recordGradient(const Quantity& of, const Quantity& G);
    void revisit();

    Tape& m_tape;
    const Backward& m_how;
    int m_round;
    std::vector<Node> m_nodes; ///< the loss first
    std::map<const void*, int> m_known;
    std::set<Turn> m_ready;
    std::vector<std::string> m_ids;
};

// --- what a loss is made of -------------------------------------------------------------------------------------------

const Making* Tape::WayBack::madeOf(const Quantity& quantity) const
{
    if (!quantity.isRecorded() || !m_tape.knows(quantity.id())) return nullptr;
    const Making* making = m_tape.recorded(quantity.id(), quantity.making());
    return making && making->quantity.identity() == quantity.identity() ? making : nullptr;
}

int Tape::WayBack::nodeOf(const Quantity& quantity, std::vector<int>& open)
{
    const auto [found, isNew] = m_known.try_emplace(quantity.identity(), int(m_nodes.size()));
    if (!isNew) return found->second;
    open.push_back(found->second);
    const Making* making = madeOf(quantity);
    const bool isWanted = making && std::ranges::find(m_how.without, quantity.id()) == m_how.without.end();
    m_nodes.push_back({quantity, isWanted ? making->order : -1});
    return found->second;
}

Tape::WayBack::WayBack(Tape& tape, const Quantity& loss, const Backward& how) : m_tape(tape), m_how(how), m_round(tape.m_round)
{
    // depth first with a stack of our own: chains are long
    std::vector<int> open, finished;
    nodeOf(loss, open);
    while (!open.empty()) {
        const int now = open.back();
        const Operation* operation = node(now).quantity.operation();
        if (const std::size_t done = node(now).of.size(); operation && done < operation->operands().size()) {
            const int operand = nodeOf(operation->operands()[done], open);
            node(now).of.push_back(operand);
        } else {
            open.pop_back();
            finished.push_back(now);
        }
    }
    for (const int now : finished) { // operands before what is made of them
        node(now).wanted = node(now).order >= 0;
        for (int& operand : node(now).of)
            if (node(operand).wanted) node(now).wanted = true, ++node(operand).waiting;
            else operand = -1;
    }
}

// --- the way --------------------------------------------------------------------------------------------------------------

void Tape::WayBack::contribute(int index, const std::optional<Quantity>& G)
{
    Node& n = node(index);
    if (G) n.G = n.G ? *n.G + *G : *G;
    if (--n.waiting > 0) return;
    m_ready.insert(n.order < 0           ? Turn{0, -index, index}
                   : n.quantity.isLeaf() ? Turn{1, n.order, index}
                                         : Turn{2, -n.order, index});
}

void Tape::WayBack::pass(int index)
{
    const Node n = node(index);
    const Operation* operation = n.quantity.operation();
    if (!operation) return;
    auto slope = n.G ? operation->slope(n.quantity) : std::nullopt;
    if (slope && !m_how.slopes.empty() && madeOf(n.quantity)) slope = record(m_how.slopes + n.quantity.id(), n.quantity, *slope);
    for (std::size_t i = 0; i < n.of.size(); ++i) {
        if (n.of[i] < 0) continue;
        if (!n.G) contribute(n.of[i], {});
        else contribute(n.of[i], slope ? *n.G * *slope : operation->pull(i, n.quantity, *n.G));
    }
    node(index).G.reset();
}

std::vector<std::string> Tape::WayBack::go()
{
    node(0).G = Quantity(1);
    if (node(0).wanted) pass(0);
    while (!m_ready.empty()) {
        const int now = std::get<2>(*m_ready.begin());
        m_ready.erase(m_ready.begin());
        if (node(now).G && node(now).order >= 0) node(now).G = recordGradient(node(now).quantity, *node(now).G);
        pass(now);
    }
    return std::move(m_ids);
}

// --- what is recorded of it ---------------------------------------------------------------------------------------------

Quantity Tape::WayBack::recordGradient(const Quantity& of, const Quantity& G)
{
    const std::string id = m_how.nameOf(of.id());
    const auto numbers = m_how.numbers ? m_how.numbers(id) : std::nullopt;
    Quantity named = record(id, of, numbers ? numbersOf(*numbers, G) : G);
    m_tape.m_gradients.insert_or_assign({of.id(), of.making()}, named), m_tape.m_gradientIds.insert(id);
    return named;
}

Quantity Tape::WayBack::record(const std::string& id, const Quantity& of, const Quantity& what)
{
    const int round = madeOf(of)->round;
    const std::string& key = m_how.key.empty() ? id : m_how.key;
    if (m_how.rounds && !m_how.coarse && round >= 0 && round != m_round) m_tape.round(key), m_round = round, revisit();
    else m_tape.step(key);
    const bool each = m_how.each && !m_tape.m_coarse;
    if (each) m_tape.plan(id, what), m_tape.makeNext(id);
    else m_tape.make(id, what);
    for (std::size_t i = 1; each && i < what.size(); ++i) m_tape.step(key).makeNext(id);
    if (round < 0) m_tape.keep(id);
    if (std::ranges::find(m_ids, id) == m_ids.end()) m_ids.push_back(id);
    return m_tape.entry(id).makings.back().quantity;
}

/// What was made in the round is there again.
void Tape::WayBack::revisit()
{
    const int now = m_tape.now();
    for (auto& [id, entry] : m_tape.m_entries) {
        auto& makings = entry.makings;
        const auto found = std::find_if(makings.rbegin(), makings.rend(),
                                        [&](const Making& m) { return m.round == m_round && !m.isAgain && m.until <= now; });
        if (found == makings.rend() || m_tape.m_gradientIds.contains(id)) continue;
        Making again = *found;
        makings.back().until = std::min(makings.back().until, now);
        again.from = now, again.until = Never, again.isAgain = true;
        m_tape.m_passing.emplace_back(id, makings.size());
        makings.push_back(std::move(again));
    }
}

std::vector<std::string> Tape::backward(const std::string& loss, const Backward& how)
{
    const Quantity L = entry(loss).makings.back().quantity;
    require(L.shape().empty(), "backward: '" + loss + "' is no number but " + shapeText(L.shape()));
    WayBack way(*this, L, how);
    const bool wasCoarse = std::exchange(m_coarse, m_coarse || how.coarse);
    if (m_coarse) begin(how.key.empty() ? how.nameOf(loss) : how.key);
    std::vector<std::string> ids = way.go();
    m_coarse = wasCoarse;
    return ids;
}

} // namespace engine
