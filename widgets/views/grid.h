#pragma once

#include "widgets/views/view.h"

namespace widgets {

// --- what views draw quantities with --------------------------------------------------------------------------------

struct GridLook {
    bool numbers = true;                                                     ///< where they fit
    std::function<std::optional<Edit>(const engine::Indices& at)> edit = {}; ///< cells that can be changed
    std::optional<int> map = {};                                             ///< of a tensor with three axes: which of them
    bool asImage = false;                                                    ///< without numbers, and no gaps between cells
    bool ownScale = false;    ///< of several maps: its colours go up to its own largest number
    QString choice = {};      ///< of several maps: the field that a click on it sets to its number
    QString choiceText = {};  ///< or to this
    QString cellChoice = {};  ///< the field that a click sets to the name of its cell
    QString columnField = {}; ///< the field that a click sets to the number of its column, from 1
};

/// Rows and columns as which a quantity is drawn; a vector stands, or lies.
Place shapedPlace(const Frame& frame, const std::string& id, bool lying = false);
/// The width that all its numbers of the whole run need in cells.
double widthForNumbers(const Canvas& canvas, const Frame& frame, const std::string& id);
/// Whether all of them have room in cells of this size.
bool numbersFit(const Canvas& canvas, const Frame& frame, const std::string& id, QSizeF cell);
/// The height of cells that print numbers.
double numberHeight(const Canvas& canvas);

/// The cells of a quantity, those not yet made as outlines; its region owns what it reads. Remembers the place.
void paintCells(Canvas& canvas, const Frame& frame, const std::string& id, const Place& place, Places& places,
                const GridLook& look = {});

/// On a projector a thin line around cells, as zeros at the edge, white on white, would blur their shape.
void paintRim(Canvas& canvas, const Place& place);

/// The same without numbers; of three planes as one picture in colours.
void paintPicture(Canvas& canvas, const Frame& frame, const std::string& id, const Place& place, Places& places);

/// "c̃" with its small index "t", in the quantity's colour.
void paintSymbol(Canvas& canvas, QRectF rect, const Frame& frame, const std::string& id, Qt::Alignment align = Qt::AlignCenter);
double symbolWidth(const Canvas& canvas, const Frame& frame, const std::string& id);
QColor inkOf(const Canvas& canvas, const Frame& frame, const std::string& id, QColor without);

/// Names of rows at the left of a place, of columns below it, as far as all of an axis have room.
struct AxisNames {
    QStringList rows, columns;
    bool classes = false; ///< with their marks, and of columns these alone
};
AxisNames axisNames(const Frame& frame, const std::string& id, const Place& place);
double rowNamesWidth(const Canvas& canvas, const AxisNames& names);
double columnNamesWidth(const Canvas& canvas, const AxisNames& names);
/// Names of columns keep clear of the frame round the cells that a step makes.
double columnNamesHeight(const Canvas& canvas);
void paintAxisNames(Canvas& canvas, const AxisNames& names, const Place& place);

} // namespace widgets
