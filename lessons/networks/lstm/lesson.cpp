#include "lessons/networks/lstm/run.h"
#include "lessons/recurrent/quantities.h"
#include "lessons/recurrent/record.h"
#include "lessons/recurrent/words.h"

namespace lessons {
namespace lstm {
namespace {

using recurrent::Cell;

/// c = f ⊙ c_old + i ⊙ c̃, h = o ⊙ tanh c
void makeGated(Cell& cell)
{
    const Quantity f = cell.gate("f"), i = cell.gate("i"), candidate = cell.gate("candidate");
    const Quantity c = cell.make("c", f * cell.old("c") + i * candidate);
    const Quantity o = cell.gate("o");
    cell.make("h", o * engine::tanh(c));
}

/// h = tanh(W x + U h_old + b)
void makePlain(Cell& cell) { cell.make("h", engine::tanh(cell.gate("z"))); }

/// What the shown unit does at the shown time.
QString cellInWords(const Params& p, const Tape& tape)
{
    const int unit = p.unit - 1;
    const auto is = [&](const char* id) { return told(tape, id, {unit}, tape.lastStep()); };
    if (!hasGates(p)) return Words::tr("At time %1 unit %2 goes from %3 to %4.").arg(p.time).arg(p.unit).arg(is("hOld"), is("h"));
    return Words::tr("At time %1 unit %2 keeps %3 of %4 and takes in %5 of %6.")
        .arg(p.time)
        .arg(p.unit)
        .arg(is("f"), is("cOld"), is("i"), is("candidate"));
}

Caption caption(const Now& now, const Tape& tape)
{
    if (now.verdict) return recurrent::stopCaption(now.step, *now.verdict);
    return {recurrent::leadOf(now.step), recurrent::rightInWords(tape) + QLatin1Char(' ') + cellInWords(now.params, tape)};
}

} // namespace

const Kind& kindOf(const Shown& p)
{
    using engine::Activation;
    static const Kind gated{.gates = {{"i", "i", "input biases"},
                                      {"f", "f", "forget biases"},
                                      {"candidate", "c", "candidate biases", Activation::Tanh},
                                      {"o", "o", "output biases"}},
                            .kept = {"i", "f", "candidate", "o", "c"},
                            .states = {"c", "h"},
                            .holds = {1, 0, 3},
                            .first = "f",
                            .followed = 1,
                            .make = makeGated};
    static const Kind plain{
        .gates = {{"z", "", "biases", Activation::Linear}}, .kept = {"z"}, .states = {"h"}, .first = "z", .make = makePlain};
    return hasGates(p) ? gated : plain;
}

const LiveMachine<Params, State> machine{
    .training = recurrent::trainingOf<Params>(),
    .end = [](const Params& p) { return p.steps; },
    .record = [](Tape& tape, const Now& now) { recurrent::record(tape, kindOf(now.params), now.params, now.state, now.step); },
    .names = [](const Now& now) { return namesOf(now.params); },
    .stage = stage,
    .caption = caption,
    .charts = [](const Params& p) { return recurrent::measureCharts(p); },
    .questions = questionsOf,
    .outcome = outcomeOf,
    .values = [](const Now& now, const Tape& tape) { return recurrent::exported(now.state, tape); },
    .samples = [](const Now&) { return recurrent::Batch; },
    .inside = insideOf,
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
