#pragma once

#include "widgets/views/diagram.h"

#include <QPoint>

#include <map>

namespace widgets {

/// Where a way bends, from its first node to its last, on the lattice of lines: odd lines go through the middles of columns and
/// rows, even ones run between them. Node (column, row) is at (2 column + 1, 2 row + 1). Depends on the diagram alone, so that a
/// way has the same shape in every size, theme and language.
struct Route {
    std::size_t way;
    std::vector<QPoint> corners;
};

/// Ways at right angles that pass through no node, cross and bend as little as they can, and lie on another only if both come
/// from one node, belong to one bus, or end in one node. Throws std::invalid_argument for a way that cannot be.
std::vector<Route> routesOf(const Diagram& diagram);

/// Ways that run side by side in a channel, and across which channels ways lead.
struct Tracks {
    struct Channels {
        std::vector<int> tracks;
        std::vector<bool> passed;
    };
    Channels columns, rows; ///< channel i lies before column or row i
    /// The track of a route's segment, counted from the left or the top; only of segments that run in a channel.
    std::map<std::pair<std::size_t, std::size_t>, int> of;
};
Tracks tracksOf(const Diagram& diagram, const std::vector<Route>& routes);

} // namespace widgets
