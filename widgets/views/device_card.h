#pragma once

#include "widgets/views/frame.h"

namespace widgets {

/// How a row of numbers is laid out: lines x columns cells.
struct Patch {
    int lines = 1, columns = 1;
    QSizeF cell;
    bool numbers = false;

    QSizeF size() const { return {columns * cell.width(), lines * cell.height()}; }
};

/// What all device cards of a picture have in common. A card is a stack of rows: letter, numbers, a badge for each device that
/// is inside, check mark. The device's chip stands above the rows, or beside them where height is short.
struct CardShape {
    QSizeF size;
    Patch patch;
    double pad = 0, chip = 0, rowPitch = 0, badge = 0, badgePitch = 0;
    double letter = 0; ///< width of the letters' column; 0: no room for letters
    double check = 0;  ///< width of the check marks' column
    bool named = false, chipAbove = true, badgesBelow = false;

    double top() const { return pad + (chipAbove ? chip + pad / 2 : 0); }
    double left() const { return pad + letter + (chipAbove ? 0 : chip + pad); }
    QRectF chipRect(QRectF card) const;
    /// Beside the chip.
    QRectF headRect(QRectF card) const;
    QRectF patchRect(QRectF card, int row) const;
    /// The badges of a row, `devices` of them side by side.
    QRectF badgesRect(QRectF card, int row, int devices) const;
    QRectF checkRect(QRectF card, int row) const;
};

/// What numbers, letters and badges need in a theme.
struct CardNeeds {
    double pad, chip, letter, check, badge, gap, narrowest, patchWidth;
    QSizeF cell, roomyCell;
    int devices, rows, longest;
};
/// Of cards with `rows` rows, the longest of so many numbers, none of them larger than `bound`.
CardNeeds cardNeeds(const Canvas& canvas, int devices, int rows, int longest, double bound);

/// Cells for `count` numbers that can be printed within this room; no lines if they cannot.
Patch printed(int count, QSizeF room, QSizeF cell);
/// Cells for `count` numbers as colours: one line if each gets 5 px, otherwise about square.
Patch coloured(int count, QSizeF room);

/// Cards of a few devices: with numbers if they fit into `most`, the chip above the rows if that fits, too.
CardShape shapeOfFew(const CardNeeds& needs, QSizeF most);
/// Small cards whose rows are `row` px high.
CardShape shapeOfMany(const CardNeeds& needs, double row, bool crowded);

} // namespace widgets
