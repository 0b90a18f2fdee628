#pragma once

#include "widgets/canvas/page.h"

class QIODevice;

namespace widgets {

struct PictureFormat {
    QSize size{1600, 1000};
    double scale = 1; ///< pixels per logical pixel, for .png
};
/// Of a chart alone.
constexpr QSize ChartSize{960, 320};

/// Paints the page as the path's extension says (.png, .svg, .pdf) and writes it whole or not at all.
/// Throws engine::InputError: unknown extension, folder missing or not writable, disk full.
void exportPicture(const QString& path, const PictureFormat& format, const Theme& theme, const Page& page);
QImage pictureOf(const PictureFormat& format, const Theme& theme, const Page& page);

/// One chart alone: as a picture, or its numbers (.csv). Throws as above.
void exportChart(const QString& path, const PictureFormat& format, const Theme& theme, const Chart& chart);
QImage pictureOf(const PictureFormat& format, const Theme& theme, const Chart& chart);

/// Hands `write` a device behind which stands a temporary file; renames it to `path` when every byte has been taken. What is
/// there and no ordinary file is not replaced; what a link leads to is.
/// Throws engine::InputError and leaves nothing behind otherwise.
void writeWhole(const QString& path, const std::function<void(QIODevice&)>& write);

} // namespace widgets
