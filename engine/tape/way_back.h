#pragma once

#include "engine/tape/operation.h"

#include <functional>
#include <map>
#include <set>

namespace engine {

/// Reverse mode: all that a loss is made of, latest first, with the gradients that have come together there.
/// (Linnainmaa 1970; Griewank and Walther, "Evaluating Derivatives", 2008, chapter 3)
class WayBack {
public:
    /// The place in the order of making of a quantity whose gradient is wanted by its name; -1: it dissolves.
    using Order = std::function<int(const Quantity&)>;
    /// Gives a gradient its name: returns what stands for it from then on.
    using Record = std::function<Quantity(const Quantity& of, const Quantity& G)>;
    /// The same of the slope of an activation, if that has a name.
    using RecordSlope = std::function<Quantity(const Quantity& of, const Quantity& slope)>;

    WayBack(const Quantity& loss, const Order& order);
    /// Goes it.
    void go(const Record& record, const RecordSlope& recordSlope);

private:
    struct Node {
        Quantity quantity;
        int order;           ///< -1: dissolves
        std::vector<int> of; ///< its operands' nodes; -1 where no gradient is wanted
        int waiting = 0;     ///< for so many contributions
        bool wanted = false; ///< itself, or something it is made of
        std::optional<Quantity> G = {};
    };
    /// Who is next: what has no name at once, then leaves as they were declared, then what was made last.
    using Turn = std::tuple<int, int, int>;
    Turn turnOf(int node) const;
    int nodeOf(const Quantity& quantity, const Order& order, std::vector<int>& open);
    void contribute(int node, const std::optional<Quantity>& G);
    void pass(int node, const RecordSlope& recordSlope);

    std::vector<Node> m_nodes; ///< operands before what is made of them, but for the first
    std::map<const void*, int> m_known;
    std::set<Turn> m_ready;
};

} // namespace engine
