#pragma once

#include "widgets/canvas/canvas.h"

#include <optional>
#include <vector>

namespace widgets {

/// A line, or the counts of a histogram. Values that are not finite leave gaps.
struct Curve {
    QString id, name = {};              ///< the name stands at the curve's right end
    std::vector<double> x = {}, y = {}; ///< of bars: the centres of equally wide bins, and what is counted in each
    int ink = 0;                        ///< its categorical colour, from 1, if what it shows has one on the stage; 0: as text
    bool thin = false;                  ///< the second of a pair
    bool ghost = false;                 ///< dotted: what was before, or a limit
    bool twin = false;                  ///< dashed: of a second run
    QString inkName = {}, run = {};     ///< beside a second run with the same colours: what the colour says, and what the dashes
    bool earlier = false;               ///< of an earlier run: a ghost that has no say in the axes, and can be removed

    bool operator==(const Curve&) const = default;
};

/// What a chart shows, whole; only the drawing thins it out. The axes span all curves, so give every curve up to the
/// end of the run and let `playhead` say how far things have come: beyond it no curve is drawn.
struct Chart {
    QString id, title, note;
    double share = 1; ///< of the strip's width, as against the other charts
    QString xName;
    enum Kind { Lines, Bars } kind = Lines;
    std::vector<Curve> curves;
    bool logY = false;                   ///< values that are not positive leave gaps
    double reach = 0;                    ///< the y axis goes at least so far: counts that have been higher before
    std::optional<double> most = {};     ///< what no value exceeds: the y axis ends there at the latest
    std::optional<double> playhead = {}; ///< how far things have come, as a value of x
    bool later = false;                  ///< show faintly what lies beyond the playhead, as of a run seen before
    bool hidden = false;                 ///< waits for a guess: shown as an outline with "?"

    bool operator==(const Chart&) const = default;
};

/// The x of all its points, each once, from left to right: what the cell "chart.ID[c,i]" counts by.
std::vector<double> placesOf(const Chart& chart);

/// Whether there are curves of earlier runs in it.
bool hasEarlier(const Chart& chart);

/// Paints the chart into the rectangle and adds the region "chart.ID". Same chart, same picture.
void paintChart(Canvas& canvas, const QRectF& rect, const Chart& chart);

} // namespace widgets
