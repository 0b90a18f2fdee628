#pragma once

#include "lessons/lesson.h"
#include "widgets/canvas/inset.h"

namespace lessons {

/// One of two runs on a stage.
struct Half {
    QString title; ///< what differs
    std::function<void(widgets::Canvas&)> paint;
    std::optional<Staged> staged = {}; ///< says how much room it needs
};
struct Halves {
    Half first, second;
    QStringList differing; ///< the fields in which the second is another one: what edits there, edits it alone
};

/// Beside each other or one below the other, in whichever way they are larger, each with its title; as large as each other.
void paintHalves(widgets::Canvas& canvas, const Halves& halves);

/// "‒‒ Learning rate 0.03", with the line that the run has in charts; returns how wide it got.
double paintTwinTitle(widgets::Canvas& canvas, QRectF line, const QString& title, bool isSecond);
/// The categorical colours of the two runs in charts.
constexpr int TwinInks[] = {1, 2};

} // namespace lessons
