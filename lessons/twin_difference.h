#pragma once

#include "lessons/lesson.h"

namespace lessons {

/// Before the ids of what is the first run's minus the second's.
inline const QString DifferencePrefix = QStringLiteral("difference.");

/// A quantity of one run minus that of the other, element by element; NaN where it is not made in both.
struct Subtracted {
    std::string id;
    QString name;
    std::vector<int> shape;
    std::vector<double> values;
    int decimals = 2;
};
/// What both runs show of their steps.
struct Subtraction {
    std::vector<Subtracted> quantities;
    QStringList others;                         ///< what has another shape in the second, by name
    std::optional<engine::Tape::Target> target; ///< what the first run's step makes
};
/// Of two runs without tapes, nothing.
Subtraction subtracted(const std::optional<Staged>& first, const std::optional<Staged>& second);

/// Each quantity as cells, one behind the other, under "first − second"; or why there are none.
void paintSubtraction(widgets::Canvas& canvas, const std::shared_ptr<const Subtraction>& subtraction, const QString& firstName,
                      const QString& secondName);

/// The card "a − b" of a number of that picture, whose operands lead to where both stand.
widgets::Explanation explainDifference(const QString& region, const widgets::Explanation& first,
                                       const widgets::Explanation& second);

} // namespace lessons
