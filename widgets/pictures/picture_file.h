#pragma once

#include <QByteArray>
#include <QImage>

namespace widgets {

/// Whether a JPEG has the marker of its end. One that was cut off still decodes, its lower part grey; what follows the end (other
/// pictures, a video, remarks of a camera) is nobody's business.
bool isCutOff(const QByteArray& jpeg);

/// How a PNG is to be turned, 1...8 as in Exif, which Qt reads of JPEGs alone.
int orientationOf(const QByteArray& png);
QImage turned(const QImage& image, int orientation);

} // namespace widgets
