#pragma once

#include "widgets/views/diagram_router.h"

#include <map>

namespace widgets {

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
