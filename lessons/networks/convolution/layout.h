#pragma once

#include "lessons/networks/convolution/run.h"
#include "widgets/views/frame.h"

#include <QRectF>

namespace lessons::conv {

// In the picture's plane: what a window at a place spans, the block its output pixel fills, and all these blocks.
QRectF spanAt(const Slide& slide, double row, double column);
QRectF blockAt(const Slide& slide, double row, double column);
QRectF blocks(const Slide& slide);
QRectF pictureRect(const Slide& slide);
QRectF paddedRect(const Slide& slide);

/// What the ledger needs between the panels, and with what its names and numbers share a line.
struct LedgerWidths {
    double least = 0, comfortable = 0;
};

/// Where the parts of the stage lie; a function of the area, the theme and the run, not of the step.
struct Layout {
    // above: both panels show the same stretch of the picture's plane, so each output pixel lies where its window lay
    QRectF extent; ///< in pixels of the picture, whose top left corner is (0, 0)
    double scale = 1;
    QRectF input, output, thumbs, ledger;
    double heading = 0, thumb = 0;

    // below: window x kernel = products, one row for each channel
    QSizeF cell;
    std::vector<QRectF> window, kernel, products, partial;
    QRectF times, equals, brace, sums, becomes, result;
    double labels = 0; ///< y of the names under them

    Layout(const widgets::Canvas& canvas, const widgets::Frame& frame, const Slide& slide, LedgerWidths ledger);
    /// A rectangle of the picture's plane in one of the panels, on whole pixels.
    QRectF on(const QRectF& panel, const QRectF& pixels) const;

private:
    struct Columns;
    void placePanels(const widgets::Canvas& canvas, const Slide& slide, double tall, double between);
    void placeGrids(const widgets::Canvas& canvas, const widgets::Frame& frame, const Slide& slide, const Columns& columns,
                    double top);
    void placeStrip(const widgets::Canvas& canvas, const Slide& slide, const Columns& columns);
};

} // namespace lessons::conv
