#pragma once

#include "widgets/canvas.h"

namespace widgets {

/// What stands on screen around and in a stage at one moment. The window and every export paint the same page.
struct Page {
    QString title, idea;
    QString lead, caption;
    std::function<void(Canvas&)> stage;
    double headerRight = 0; ///< room kept free at the header's right end, for buttons
};

/// Where the parts of a page lie, in logical pixels; `scale` maps these to the pixels of the given size. Sizes below the
/// smallest layout shrink as a whole, and the projector's type keeps its share of the height.
struct PageLayout {
    double scale = 1;
    QRectF header, stage, caption;
};
PageLayout layoutPage(QSizeF size, const Theme& theme);

/// Paints the page into (0, 0, size) and returns its regions, in logical pixels.
std::vector<Region> paintPage(QPainter& painter, QSizeF size, const Theme& theme, const Page& page);

} // namespace widgets
