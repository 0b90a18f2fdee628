#pragma once

#include <stddef.h>

namespace engine {

/// Which taps of a sliding window meet which pixels of one axis, seen from one place: tap `first + k * tapStep` meets pixel
/// `pixel + k * pixelStep`, for k < count. Seen from an output pixel the window's taps inside the picture are such a row, and
/// seen from an input pixel the outputs whose windows cover it. (Plain: the vector kernels read it, too.)
struct Taps {
    ptrdiff_t first = 0, tapStep = 1, count = 0, pixel = 0, pixelStep = 1;
};

} // namespace engine
