#include "lessons/networks/gru/run.h"
#include "lessons/recurrent/kinds.h"
#include "lessons/recurrent/taught.h"

namespace lessons {
namespace gru {
namespace {

const Kind& kindOf(const Params& p)
{
    if (isGru(p)) return gruKind(p.convention, p.reset);
    return p.cell == recurrent::CellKind::Lstm ? recurrent::lstmKind() : recurrent::plainKind();
}

/// Gates that can be held are those of the GRU.
Params seen(Params p)
{
    if (!isGru(p)) p.hold = recurrent::Hold::None;
    return p;
}

/// What there is to learn in the cell, and in an LSTM of its size.
void countWeights(Tape& tape, const Params& p, const recurrent::Plan& plan)
{
    const Quantity units(p.hidden, "n"), features(plan.net.shape(plan.inputValue()).channels, "d");
    const auto ofGates = [&](int gates) { return Quantity(gates, "gates") * units * (units + features + 1); };
    const Quantity own = ofGates(int(kindOf(p).gates.size()));
    const bool outside = isGru(p) && p.reset == engine::Gru::Reset::Outside; // b'
    tape.make("cellWeights", outside ? own + units : own), tape.make("lstmWeights", ofGates(4));
}

void record(Tape& tape, const Now& now)
{
    countWeights(tape, now.params, *now.state.plan);
    recurrent::record(tape, kindOf(now.params), seen(now.params), now.state, now.step);
}

QString titleOf(const Params& p)
{
    if (p.cell == recurrent::CellKind::Rnn) return Words::tr("Plain recurrent cell");
    if (p.cell == recurrent::CellKind::Lstm) return Words::tr("LSTM");
    return p.convention == Convention::Keeps ? Words::tr("GRU, z keeps: h ← z ⊙ h + (1 − z) ⊙ h̃")
                                             : Words::tr("GRU, z takes: h ← (1 − z) ⊙ h + z ⊙ h̃");
}

Glossary names(const Now& now)
{
    Glossary all = namesOf(kindOf(now.params), seen(now.params), *now.state.plan);
    all["cellWeights"] = {.name = Words::tr("weights of the cell"), .tex = "N", .decimals = 0};
    all["lstmWeights"] = {.name = Words::tr("weights of an LSTM"), .tex = "N_{LSTM}", .decimals = 0};
    const bool isLstm = now.params.cell == recurrent::CellKind::Lstm;
    const QString note =
        isLstm ? Words::tr("{cellWeights} weights") : Words::tr("{cellWeights} weights; an LSTM has {lstmWeights}");
    all["cell"] = {.name = titleOf(now.params), .note = note};
    return all;
}

engine::Values valuesOf(const Now& now, const Tape& tape)
{
    engine::Values all = recurrent::exported(now.params, now.state, tape);
    all.emplace_back("cellWeights", *tape.value("cellWeights", 0, tape.lastStep()));
    return all;
}

const LiveMachine<Params, State> machine = [] {
    auto plain = recurrent::machineOf<Params, kindOf, insideQuestions>();
    plain.record = record, plain.names = names, plain.values = valuesOf;
    plain.stage = [](const Now& now) {
        return stageOf(kindOf(now.params), now.params, now.state, {"cellWeights", "lstmWeights"});
    };
    return plain;
}();

} // namespace
} // namespace gru

extern const Lesson gruLesson{
    .id = "gru",
    .part = 1,
    .title = QT_TRANSLATE_NOOP("lessons", "GRU"),
    .idea = QT_TRANSLATE_NOOP("lessons", "one gate shares out between what was and what comes"),
    .stepsPerSecond = 60,
    .open = openLive<gru::machine>,
    .teacher = {.minutes = 30,
                .prerequisites = {"lstm"},
                .question =
                    QT_TRANSLATE_NOOP("lessons", "The update gate of a unit is 1 at each of 30 time steps, and h = z ⊙ h + "
                                                 "(1 − z) ⊙ h̃. What is left of its state?"),
                .misconception = QT_TRANSLATE_NOOP("lessons", "“The reset gate clears the state.” It hides the state from the "
                                                              "candidate; what stays is the update gate’s to say.")},
    .claims = gru::claims,
};

} // namespace lessons
