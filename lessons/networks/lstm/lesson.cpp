#include "lessons/networks/lstm/run.h"
#include "lessons/recurrent/kinds.h"
#include "lessons/recurrent/taught.h"

namespace lessons {
namespace lstm {

const Kind& kindOf(const Params& p) { return hasGates(p) ? recurrent::lstmKind() : recurrent::plainKind(); }

const LiveMachine<Params, State> machine = recurrent::machineOf<Params, kindOf, insideQuestions>();

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
