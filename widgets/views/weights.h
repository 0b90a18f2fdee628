#pragma once

#include "widgets/canvas/edge.h"
#include "widgets/views/frame.h"

namespace widgets {

/// Weights {units, inputs} as edges of a network: as wide as they are large, dashed if negative, met by the pointer along their
/// curves.
struct WeightedEdges {
    std::string id;
    std::function<Edge(int unit, int input)> way; ///< where each runs
    double most = 1;                              ///< |weight| of the widest
    double reach = 5;                             ///< of the pointer
    bool editable = false;                        ///< each is a field, named as its region
};
/// The edge of one weight; `faintness` 1 is its full colour.
Edge weightedEdge(const Canvas& canvas, const WeightedEdges& edges, int unit, int input, double weight, double faintness = 1);
/// All of them as one region in a room, whose cells are the edges.
Region weightsRegion(const Frame& frame, const WeightedEdges& edges, const QRectF& room);

} // namespace widgets
