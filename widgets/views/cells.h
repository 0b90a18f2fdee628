#pragma once

#include "widgets/views/view.h"

namespace widgets {

/// A quantity as cells under its name; `lying`: a vector as a row. With numbers where they fit, on one scale for the whole run.
/// From a thousand cells on it is an image, with a key of its colours.
struct Cells {
    std::string id;
    bool lying = false;
    std::string under = {};           ///< a vector as a row in the columns of this table above it, its name at their left
    bool named = false;               ///< what its rows and columns are called stands beside them
    bool square = false;              ///< cells as wide as high: of pictures
    double widest = 72, tallest = 36; ///< cell; square ones grow without end
    double stretch = 1;
    bool spare = false;
    bool level = false;          ///< with room below, so that its rows go on those of a table beside it whose columns have names
    bool bars = false;           ///< a standing vector: beside each number a bar of its size
    std::optional<int> map = {}; ///< of a tensor with three axes: this map alone
    bool modest = false;         ///< is content with the least, where what stands beside it is to be read
    /// The column that another view shows, outlined; a click on one sets the field to its number, from 1.
    struct Column {
        int at;
        QString field;
    };
    std::optional<Column> column = {};
    std::function<std::optional<Edit>(const engine::Indices& at)> edit = {}; ///< cells that a field stands behind
};
ViewPtr cells(Cells what);

/// The maps of a tensor with three axes (channel, row, column) side by side under its name, all on one scale.
struct Gallery {
    std::string id;
    int columns = 0; ///< maps in a row; 0: as many as there are if they can be legible, or as come near a square
    double stretch = 1;
    bool spare = false;
    bool small = false;  ///< thumbnails without name and key, each on a scale of its own
    bool named = false;  ///< what each map is called stands below it
    bool key = true;     ///< what its colours mean stands below it, and not below another one that is on the same scale
    QString choice = {}; ///< the field that says which of them is chosen: a click on another chooses that
    int chosen = -1;
    QStringList choices = {}; ///< what the field is set to, if that is not the map's number
    QString cellChoice = {};  ///< the field that a click on a cell sets to the cell's name
};
ViewPtr gallery(Gallery what);

/// Where a picture lies among others of the same scale, in pixels of one of them.
struct Plane {
    QRectF whole;        ///< what all of them have room for
    QRectF own;          ///< the picture
    QRectF outline = {}; ///< of another one, dashed
    bool filled = false; ///< the outline's inside, round the picture
};
/// A picture: one plane {rows, columns} in grey, or three {3, rows, columns} as red, green and blue, from 0 to the bound.
struct Picture {
    std::string id;
    double side = 200; ///< with which it can be seen well
    double stretch = 1;
    bool spare = false;
    std::optional<Plane> plane = {}; ///< then it has no name: what is on the plane has one together
    std::optional<int> map = {};     ///< of several maps this one, on a scale of its own
    std::optional<Brush> brush = {}; ///< if it can be drawn on
    QString cellChoice = {};         ///< the field that a click on a cell sets to the cell's name
};
ViewPtr picture(Picture what);

} // namespace widgets
