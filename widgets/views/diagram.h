#pragma once

#include "widgets/views/view.h"

#include <QStringList>

#include <utility>

namespace widgets {

/// A dataflow diagram: quantities and operators on a lattice, and the ways between them. It sizes its cells from the area and the
/// theme and routes its ways itself; nothing depends on the step but what is filled, lit and on its way.
struct Diagram {
    enum class Side { Below, Above, Left };
    struct Node {
        std::string id; ///< a quantity; of an operator a name for its ways
        int column = 0, row = 0;
        QString sign = {};        ///< of an operator: ⊙, +, ×, σ ... in a circle; longer words in a box
        Side label = Side::Below; ///< where symbol and name of a quantity stand
        bool lying = false;       ///< a vector drawn as a row
        bool named = false;       ///< rows and columns have their names beside them
        bool bars = false;        ///< of a standing vector: each number has a bar beside it
    };
    enum class Around { No, Over, Under };
    struct Way {
        std::string from, to;
        bool main = false; ///< the wide belt
        Around around = Around::No;
        int bus = -1; ///< ways of one bus share their line
    };
    /// A frame around nodes, named as the glossary names `id`: "block × 3".
    struct Group {
        std::string id;
        std::vector<std::string> of;
    };

    int columns = 0, rows = 0;
    std::vector<Node> nodes = {};
    std::vector<Way> ways = {};
    std::vector<Group> groups = {};
    double widest = 64, tallest = 34; ///< cell
    double stretch = 1;
    /// Of vectors that have no room for all their numbers the few elements from this one on are shown; without, some at either
    /// end of very long ones.
    std::optional<int> from = {};

    /// Null if it is not there.
    const Node* node(const std::string& id) const;
    std::size_t indexOf(const std::string& id) const { return std::size_t(node(id) - nodes.data()); }
    /// The places of the lattice that a group takes.
    QRect span(const Group& group) const;
    /// Ways with the same net may share their line: those of a bus, and those from one node.
    static std::string netOf(const Way& way) { return way.bus >= 0 ? "bus " + std::to_string(way.bus) : way.from; }
};

using Pairs = std::vector<std::pair<QString, QString>>;

/// A diagram in words. The lattice, a row a line and a word for each place ("." for none): an id and how it is drawn, in any
/// order of ^ (name above), ( (name at the left), ~ (lying), # (with names of rows and columns), = (with bars); or an operator as
/// "id:sign". The ways, chained: a > b > c, b < c for a way from c to b, => for the belt, ^> and v> for a way over or under what
/// stands between. A bus: from what, to what. A group: its id in the glossary, and what it holds.
///     {"cOld^ keep:⊙ add:+ c^", "hOld f . ."}, {"cOld => keep => add => c", "f > keep"}, {{"hOld", "f"}}
/// Throws std::invalid_argument that says what is wrong.
Diagram inWords(const QStringList& lattice, const QStringList& ways, const Pairs& buses = {}, const Pairs& groups = {});

ViewPtr diagram(Diagram what);

/// A way into a node and back: at 0 the diagram, at 1 what is inside the node, and between them the one grows out of the other. A
/// quantity that both show moves from its place in the one to that in the other. A function of the frame alone, as all pictures.
struct Zoom {
    Diagram outside;
    std::string node;
    Diagram inside;
    std::function<double(const Frame& frame)> at;
    double stretch = 1;
};
ViewPtr zoomed(Zoom what);
/// 0 before the first step with this key, 1 after it, and on the way while it is made.
double zoomOfStep(const Frame& frame, const std::string& key);

} // namespace widgets
