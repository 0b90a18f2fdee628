#include "lessons/networks/lstm/run.h"
#include "lessons/recurrent/kinds.h"
#include "lessons/recurrent/look.h"
#include "lessons/recurrent/quantities.h"
#include "lessons/recurrent/questions.h"
#include "lessons/recurrent/record.h"
#include "lessons/recurrent/words.h"

namespace lessons {
namespace lstm {

const Kind& kindOf(const Params& p) { return hasGates(p) ? recurrent::lstmKind() : recurrent::plainKind(); }

const LiveMachine<Params, State> machine{
    .training = recurrent::trainingOf<Params>(),
    .end = [](const Params& p) { return p.steps; },
    .record = [](Tape& tape, const Now& now) { recurrent::record(tape, kindOf(now.params), now.params, now.state, now.step); },
    .names = [](const Now& now) { return namesOf(kindOf(now.params), now.params, *now.state.plan); },
    .stage = [](const Now& now) { return stageOf(kindOf(now.params), now.params, now.state); },
    .caption = [](const Now& now, const Tape& tape) { return recurrent::captionOf(kindOf(now.params), now, tape); },
    .charts = [](const Params& p) { return recurrent::measureCharts(p); },
    .questions = [](const Now& changed) { return recurrent::questionsOf(changed.params, changed.step); },
    .outcome = [](const Now& now, const Curves&, const Question& asked) { return outcomeOf(now.params, now.state, asked); },
    .values = [](const Now& now, const Tape& tape) { return recurrent::exported(now.params, now.state, tape); },
    .net = [](const Now& now) { return recurrent::netOf(now.params, now.state); },
    .samples = [](const Now& now) { return recurrent::samplesInside(now.params); },
    .inside =
        [](const Now& now, int place) {
            return insideOf(kindOf(now.params), now.params, now.state, place,
                            [p = now.params](const Tape& of) { return insideQuestions(p, of); });
        },
    .round = QT_TRANSLATE_NOOP("choices", "time-step")};

} // namespace lstm

extern const Lesson lstmLesson{
    .id = "lstm",
    .part = 1,
    .title = QT_TRANSLATE_NOOP("lessons", "LSTM"),
    .idea = QT_TRANSLATE_NOOP("lessons", "a memory that changes only by a product and a sum"),
    .stepsPerSecond = 60,
    .open = openLive<lstm::machine>,
    .teacher = {.minutes = 45,
                .prerequisites = {"playground", "backpropagation"},
                .question = QT_TRANSLATE_NOOP("lessons", "The forget gate of a unit is 0.9 at each of 30 time steps. How much of "
                                                         "what it knew is left?"),
                .misconception = QT_TRANSLATE_NOOP("lessons", "“The forget gate decides how much is forgotten.” It is the share "
                                                              "that is kept: near 1 the memory stays, at 0 it is cleared.")},
    .claims = lstm::claims,
};

} // namespace lessons
