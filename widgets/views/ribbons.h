#pragma once

#include "widgets/views/view.h"

#include <utility>

namespace widgets {

/// How much flows where: at each node a bar as high as its number, from node to node ribbons that are as high as both. Where
/// several ways meet, they lie in the bar one below the other, in their order.
struct Ribbons {
    struct Node {
        std::string id; ///< a scalar
        int column = 0;
        int lane = All;    ///< or in the middle of all
        bool adds = false; ///< what comes is added up: each way is as high as the bar
    };
    static constexpr int All = -1;

    int columns = 1, lanes = 1;
    std::vector<Node> nodes = {};
    std::vector<std::pair<std::string, std::string>> ways = {};
    double stretch = 1;
};
ViewPtr ribbons(Ribbons what);

} // namespace widgets
