#include "lessons/chosen.h"
#include "lessons/networks/rnn/run.h"
#include "lessons/recurrent/kinds.h"
#include "lessons/recurrent/taught.h"

namespace lessons {
namespace rnn {
namespace {

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

const recurrent::Kind& kindOf(const Params&) { return recurrent::plainKind(); }

const LiveMachine<Params, State> machine = recurrent::machineOf<Params, kindOf, insideQuestions>();

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
