#pragma once

#include "lessons/distributed/ring_all_reduce/run.h"
#include "widgets/canvas.h"

namespace lessons::ring {

/// How the numbers of a chunk are laid out: lines x columns cells.
struct Patch {
    int lines = 1, columns = 1;
    QSizeF cell;
    bool numbers = false;

    QSizeF size() const { return {columns * cell.width(), lines * cell.height()}; }
};

/// What all cards of a picture have in common. A card is a stack of rows, one per chunk: letter, numbers, contributor
/// badges, check mark. Its chip stands above the rows, or beside them where height is short.
struct CardShape {
    QSizeF size;
    Patch patch;
    double pad = 0, chip = 0, rowPitch = 0, badge = 0, badgePitch = 0;
    double letter = 0; ///< width of the letters' column; 0: no room for letters
    double check = 0;  ///< width of the check marks' column
    bool named = false, chipAbove = true, badgesBelow = false;

    double top() const { return pad + (chipAbove ? chip + pad / 2 : 0); }
    double left() const { return pad + letter + (chipAbove ? 0 : chip + pad); }
    QRectF patchRect(QRectF card, int chunk) const;
    /// The badges of chunk `chunk`, `devices` of them side by side.
    QRectF badgesRect(QRectF card, int chunk, int devices) const;
    QRectF checkRect(QRectF card, int chunk) const;
};

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
