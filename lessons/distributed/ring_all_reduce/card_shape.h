#pragma once

#include "widgets/canvas/canvas.h"

namespace lessons::ring {

struct Params;

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

/// The sizes a layout starts from: what numbers, letters and badges need in this theme.
struct Needs {
    double pad, chip, letter, check, badge, gap, narrowest, patchWidth;
    QSizeF cell, roomyCell;
    int devices, chunks, largest;
};

Needs needsOf(const widgets::Canvas& canvas, const Params& params, double bound);

/// Cells for `count` numbers that can be printed within this room; no lines if they cannot.
Patch printed(int count, QSizeF room, QSizeF cell);
/// Cells for `count` numbers as colours: one line if each gets 5 px, otherwise about square.
Patch coloured(int count, QSizeF room);

/// Cards of up to four devices: with numbers if they fit into `most`, the chip above the rows if that fits, too.
CardShape shapeOfFew(const Needs& needs, QSizeF most);
/// Small cards whose rows are `row` px high, for five devices and more.
CardShape shapeOfMany(const Needs& needs, double row, bool crowded);

} // namespace lessons::ring
