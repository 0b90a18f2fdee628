#pragma once

#include "widgets/canvas/canvas.h"

#include <QImage>

#include <span>
#include <vector>

namespace widgets {

// Functions of the plane as images of values at side x side places, row by row from the top left. They use only a part of the
// ramp, so that what lies on them stays clear; what is no number is grey.

constexpr double SurfaceShare = 0.66;

/// One function, from -bound, or 0, to bound; of every `stride`-th row and column.
QImage surfaceImage(const Theme& theme, std::span<const double> values, int side, double bound, Scale scale = Scale::Diverging,
                    int stride = 1);
/// Classes, each as sure as its values say, 1 at most: the one that is ahead in its colour, the paler the closer the next one
/// follows. One function alone goes from -1, surely class 0, to 1, surely class 1. Values between the places are interpolated,
/// colours are not: that keeps the borders of classes sharp.
QImage decisionImage(const Theme& theme, const std::vector<std::span<const double>>& sure, int side, int pixels);

} // namespace widgets
