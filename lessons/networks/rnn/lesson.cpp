#include "lessons/chosen.h"
#include "lessons/networks/rnn/run.h"
#include "lessons/recurrent/kinds.h"
#include "lessons/recurrent/look.h"
#include "lessons/recurrent/quantities.h"
#include "lessons/recurrent/questions.h"
#include "lessons/recurrent/record.h"

namespace lessons {
namespace rnn {
namespace {

using recurrent::plainKind;

std::vector<ChartOf> chartsByHand(const Params&, const Tape&)
{
    return {{.id = QStringLiteral("gradient"),
             .title = Words::tr("Gradient left"),
             .note = Words::tr("on the way back, step by step"),
             .curves = {{.id = "expected", .name = Words::tr("ρ for each step"), .ghost = true},
                        {.id = "ratio", .name = Words::tr("gradient")}},
             .logY = true}};
}

std::vector<Phase> phasesByHand(const Params& p, const Tape&)
{
    return {{1, Words::tr("forward")}, {p.length + 1, Words::tr("backward")}};
}

std::unique_ptr<Session> makeByHand()
{
    return openAlone(Machine<Params>{.run = walk,
                                     .names = namesByHand,
                                     .stage = stageByHand,
                                     .caption = captionByHand,
                                     .charts = chartsByHand,
                                     .phases = phasesByHand,
                                     .questions = questionsByHand},
                     Params{});
}

} // namespace

const LiveMachine<Params, State> machine{
    .training = recurrent::trainingOf<Params>(),
    .end = [](const Params& p) { return p.steps; },
    .record = [](Tape& tape, const Now& now) { recurrent::record(tape, plainKind(), now.params, now.state, now.step); },
    .names = [](const Now& now) { return namesOf(plainKind(), now.params, *now.state.plan); },
    .stage = [](const Now& now) { return stageOf(plainKind(), now.params, now.state); },
    .caption = [](const Now& now, const Tape& tape) { return recurrent::captionOf(plainKind(), now, tape); },
    .charts = [](const Params& p) { return recurrent::measureCharts(p); },
    .questions = [](const Now& changed) { return recurrent::questionsOf(changed.params, changed.step); },
    .outcome = [](const Now& now, const Curves&, const Question& asked) { return outcomeOf(now.params, now.state, asked); },
    .values = [](const Now& now, const Tape& tape) { return recurrent::exported(now.params, now.state, tape); },
    .net = [](const Now& now) { return recurrent::netOf(now.params, now.state); },
    .samples = [](const Now& now) { return recurrent::samplesInside(now.params); },
    .inside =
        [](const Now& now, int place) {
            return insideOf(plainKind(), now.params, now.state, place,
                            [p = now.params](const Tape& of) { return insideQuestions(p, of); });
        },
    .round = QT_TRANSLATE_NOOP("choices", "time-step")};

std::vector<Question> insideQuestions(const Params& p, const Tape& tape)
{
    const int step = stepOf(tape, "h", 1);
    if (step < 2) return {};
    const std::size_t unit = std::size_t(p.unit - 1);
    return {recurrent::askedInside("squash", step,
                                   Words::tr("Unit %1: the weighted sum is %2. What will its state be?")
                                       .arg(p.unit)
                                       .arg(told(tape, "z", {p.unit - 1}, step)),
                                   *tape.value("h", unit, step), Words::tr("It is tanh of the sum, between −1 and 1."))};
}

} // namespace rnn

extern const Lesson rnnLesson{
    .id = "rnn",
    .part = 1,
    .title = QT_TRANSLATE_NOOP("lessons", "RNN"),
    .idea = QT_TRANSLATE_NOOP("lessons", "one cell at every time step, and a gradient that has to come back through all of them"),
    .stepsPerSecond = 2,
    .open =
        [] {
            return openEither({.field = "run",
                               .mechanism = {rnn::makeByHand, 2},
                               .training = {makeLive<rnn::machine>(), 60},
                               .mechanismIs = "by-hand"});
        },
    .teacher = {.minutes = 40,
                .prerequisites = {"playground", "backpropagation"},
                .question = QT_TRANSLATE_NOOP("lessons", "U is one number, 0.5, and the cell is linear. How much of the gradient "
                                                         "is left after 10 steps back?"),
                .misconception =
                    QT_TRANSLATE_NOOP("lessons", "“A spectral radius above 1 makes gradients explode.” It does in a linear "
                                                 "cell; where tanh saturates, its slopes shrink them, and they may vanish all "
                                                 "the same.")},
    .claims = rnn::claims,
};

} // namespace lessons
