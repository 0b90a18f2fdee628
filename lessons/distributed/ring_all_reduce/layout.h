#pragma once

#include "lessons/distributed/ring_all_reduce/card_shape.h"
#include "lessons/distributed/ring_all_reduce/run.h"

namespace lessons::ring {

/// Where everything stands. It depends on the parameters and on the size of the stage alone, never on the step.
struct Scene {
    QRectF circle, centre, timeline;
    CardShape shape;
    std::vector<QRectF> cards;    ///< one per device
    QRectF server, hub;           ///< the server's card, and what its links end at; empty on the ring
    std::vector<QPolygonF> links; ///< ring: from device i to the next; server: from device i to the server
    Patch packet;
    QSizeF packetSize;
    bool few = true; ///< up to four devices: cards with numbers, where they fit
};

Scene layout(const widgets::Canvas& canvas, const Params& params, double bound);

double lengthOf(const QPolygonF& way);
/// The point at this share of the way's length.
QPointF pointOn(const QPolygonF& way, double share);

/// Sizes that follow the theme's type.
double letterHeight(const widgets::Canvas& canvas);
double timelineHeight(const widgets::Canvas& canvas, int devices);
double laneHeight(const widgets::Canvas& canvas, int devices);

} // namespace lessons::ring
