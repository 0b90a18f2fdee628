#pragma once

#include "widgets/views/view.h"

namespace widgets {

/// Where a window stands on a picture, in cells of it, and which element of a map comes of what it sees.
struct Sight {
    QRectF window;
    engine::Indices element;
};
/// The window's frame and the wedge down to where its cells are large; from the number that is made the way up to its place.
struct Magnified {
    std::string picture, cells, map;
    std::function<std::optional<Sight>(const Frame& frame)> sight; ///< nothing: the window stands nowhere
};
ViewPtr magnified(Magnified what, ViewPtr view);

} // namespace widgets
