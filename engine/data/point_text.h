#pragma once

#include "engine/data/dataset.h"

#include <string>

namespace engine {

constexpr int MostPaintedPoints = 2000;
constexpr double PaintedBound = 10; ///< largest |x| and |y|

/// Painted points as text, "x,y,class;x,y,class;...": x and y are numbers with a decimal point from -10 to 10, classes whole
/// numbers from 0 to 7; blanks and empty places between ';' do no harm. The classes are as many as the largest
/// needs, and at least two. Throws InputError that says what complaintAboutPoints() says.
Dataset pointsFrom(const std::string& text);

/// The text from which pointsFrom() makes the same bits. The first two columns are the coordinates.
std::string textOfPoints(const Dataset& data);

/// What would be right instead of this text, and the first place that is not; empty if the text is right.
Message complaintAboutPoints(const std::string& text);

} // namespace engine
