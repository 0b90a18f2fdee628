#pragma once

#include "engine/core/trace.h"
#include "layout.h"

namespace lessons::conv {

/// What of a run is on screen at a moment; between two steps it is on its way into the second one.
struct Shown {
    Step step;                  ///< what the strip shows
    int pixels = 0;             ///< how many output pixels are drawn
    double row = 0, column = 0; ///< the window's place, while it slides between two places of the output
    bool result = false;        ///< the sum is complete and has become a pixel
    Step next;                  ///< what the step in making makes: the target
};
Shown shownAt(const Run& run, engine::Moment moment);

void paintStage(widgets::Canvas& canvas, const Params& params, const Run& run, engine::Moment moment);

// Its parts.
void paintInput(widgets::Canvas& canvas, const Layout& layout, const Run& run);
void paintOutput(widgets::Canvas& canvas, const Layout& layout, const Run& run, const Shown& shown);
void paintThumbs(widgets::Canvas& canvas, const Layout& layout, const Run& run, const Shown& shown);
void paintLedger(widgets::Canvas& canvas, const Layout& layout, const Run& run);
LedgerWidths ledgerWidths(const widgets::Canvas& canvas, const Run& run);
void paintStrip(widgets::Canvas& canvas, const Layout& layout, const Params& params, const Run& run, const Shown& shown);
/// The window in the picture, its way to the enlarged one and the way of the result to its pixel.
void paintWays(widgets::Canvas& canvas, const Layout& layout, const Run& run, const Shown& shown);

QString nameOf(engine::Activation activation);
/// The id of output pixel [row, column] of the map in focus, as its region has it.
QString outputId(const Run& run);

} // namespace lessons::conv
