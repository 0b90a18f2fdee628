#pragma once

#include "engine/core/tensor.h"

#include <QImage>
#include <QString>

#include <string>
#include <vector>

namespace widgets {

/// The names of the pictures that come with the program.
const std::vector<std::string>& pictureNames();

/// A picture as numbers.
struct Pixels {
    QImage image;         ///< RGB32
    QSize original;       ///< before it was scaled down
    engine::Tensor input; ///< channels x height x width, whole numbers 0...255
};

/// Whether this is the name of a picture that comes with the program.
bool isBuiltInPicture(const std::string& picture);

/// White noise: every pixel 0...255 with equal chance.
Pixels noisePicture(int resolution, bool grey, int seed);

/// The picture of this name or in this file, its longest side at most `resolution` pixels, as 1 (grey) or 3 channels.
/// Throws InputError that names the file if it is missing, no PNG or JPEG, damaged or too large.
Pixels loadPicture(const QString& nameOrPath, int resolution, bool grey, int seed);

} // namespace widgets
