#pragma once

#include "engine/nn/taps.h"

#include <vector>

namespace engine {

/// A window of `size` taps on an axis of n pixels, of which `padding` before the first are zeros.
struct Window {
    int n, size, stride, dilation, padding;
};

/// The taps that meet pixels, for each row and column of the output, and, for convolutions, of the input.
struct Windows {
    std::vector<Taps> rows, columns, inputRows, inputColumns;
    std::vector<int> rowCounts = {}, columnCounts = {}; ///< of means: the product of both is what a place divides by
};

/// For each of `places` places of the window: its taps inside the picture. Place i, tap u: pixel i stride + u dilation - padding.
std::vector<Taps> tapsOfPlaces(const Window& window, int places);
/// For each pixel: the taps under which it lies, and at which places.
std::vector<Taps> tapsOfPixels(const Window& window, int places);

} // namespace engine
