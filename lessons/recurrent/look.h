#pragma once

#include "lessons/live_machine.h"
#include "lessons/recurrent/cell.h"
#include "lessons/recurrent/training.h"

namespace lessons::recurrent {

// What a step of a training looks like, whatever the cell is.

Glossary namesOf(const Kind& kind, const Shown& p);
/// The cell at the time that is shown, under its name if the lesson has one ("cell", with these numbers), and its maps.
ViewPtr stageOf(const Kind& kind, const Shown& p, const std::set<std::string>& titled = {});
/// Right answers, and what the shown unit does.
Caption captionOf(const Kind& kind, const Shown& p, const Tape& tape, int step, const std::optional<engine::Verdict>& verdict);
/// One sample of the next step; `names` are those of the lesson.
Inside insideOf(const Kind& kind, Shown p, const State& state, int place,
                const std::function<std::vector<Question>(const Tape&)>& questions);
/// A number of the shown unit is asked for.
Question askedInside(const char* id, int step, const QString& text, double right, const QString& why);

} // namespace lessons::recurrent
