#pragma once

#include "engine/core/message.h"
#include "widgets/canvas/canvas.h"

#include <string>
#include <vector>

namespace lessons {

// A field that is a row of numbers, "1,0.6,-2": what is missing in it is drawn, and of "random" all.

/// What would be right, if that is no such row of up to `most` numbers.
engine::Message complaintAboutList(const std::string& list, int most);
/// `n` numbers. A draw belongs to its place: it does not change with those that are given.
std::vector<double> numbersIn(const std::string& list, int n, int seed, unsigned stream);
/// The field's text.
QString listOf(const std::vector<double>& numbers);
/// Numbers are typed where they stand: in a vector, or in a matrix of so many columns.
std::function<std::optional<widgets::Edit>(const engine::Indices& at)>
editsOf(const QString& field, const std::vector<double>& numbers, int columns = 1);

} // namespace lessons
