#pragma once

#include "lessons/number_region.h"
#include "run.h"
#include "widgets/canvas/canvas.h"

namespace lessons::conv {

/// How many decimals and how much room the numbers of a run need; the same in all its steps.
struct Figures {
    int kernelDecimals = 0, productDecimals = 0, sumDecimals = 0, outputDecimals = 0;
    double kernelBound = 1, productBound = 1;                                  ///< greatest |weight| and |product| there can be
    bool kernelNumbers = false, productNumbers = false, windowNumbers = false; ///< whether the cells have the room
    QString widestSum, widestOutput;
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

    Figures figures;

    /// A rectangle of the picture's plane in one of the panels, on whole pixels.
    QRectF on(const QRectF& panel, const QRectF& pixels) const;
};

/// What the ledger needs between the panels, and with what its names and numbers share a line.
struct LedgerWidths {
    double least = 0, comfortable = 0;
};

Layout layoutOf(const widgets::Canvas& canvas, const Run& run, LedgerWidths ledger);

/// In the picture's plane: what a window at this place spans, the block its output pixel fills, and all these blocks.
QRectF spanAt(const Run& run, double row, double column);
QRectF blockAt(const Run& run, double row, double column);
QRectF blocks(const Run& run);
QRectF pictureRect(const Run& run);
QRectF paddedRect(const Run& run);

/// The name under the kernel's grid.
QString kernelLabel(const Run& run);

} // namespace lessons::conv
