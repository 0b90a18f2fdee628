#pragma once

#include "lessons/live_machine.h"
#include "lessons/recurrent/cell.h"
#include "lessons/recurrent/training.h"
#include "lessons/recurrent/words.h"

namespace lessons::recurrent {

// What a step of a training looks like, whatever the cell is.

Glossary namesOf(const Kind& kind, const Shown& p, const Plan& plan);
/// The cell at the time that is shown, under its name if the lesson has one ("cell", with these numbers), and its maps.
ViewPtr stageOf(const Kind& kind, const Shown& p, const State& state, const std::set<std::string>& titled = {});
QString stepInWords(const Kind& kind, const Shown& p, const State& state, const Tape& tape);
/// Right answers, and what the shown unit does; of a text, what it writes.
template <class Now> Caption captionOf(const Kind& kind, const Now& now, const Tape& tape)
{
    if (now.verdict) return stopCaption(now.step, *now.verdict);
    return {leadOf(now.step), stepInWords(kind, now.params, now.state, tape)};
}
/// How many samples of the next step can be looked into: of a text none, as each of its time steps has an answer.
inline int samplesInside(const Setup& setup) { return setup.isText() ? 0 : Batch; }
/// One sample of the next step; `names` are those of the lesson.
Inside insideOf(const Kind& kind, Shown p, const State& state, int place,
                const std::function<std::vector<Question>(const Tape&)>& questions);
/// A number of the shown unit is asked for.
Question askedInside(const char* id, int step, const QString& text, double right, const QString& why);

} // namespace lessons::recurrent
