#pragma once

#include <QPointF>

#include <string>
#include <vector>

namespace lessons::lenet5 {

// A sheet of 28 x 28 pixels that is drawn on, as text: "blank", or "drawn:" and a digit of 16 for each pixel, row by row.

bool isInk(const std::string& text);
std::vector<float> pixelsOf(const std::string& ink);
/// The sheet after a stroke of a soft pen, or of a rubber; places are shares of its sides. What is no sheet becomes one.
std::string drawnOn(const std::string& ink, QPointF from, QPointF to, bool erases);

} // namespace lessons::lenet5
