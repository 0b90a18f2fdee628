#include "lessons/chosen.h"
#include "lessons/networks/transformer/run.h"

namespace lessons {
namespace {

using namespace transformer;

bool costs(const Params& p) { return p.part == Part::Cost; }

const Machine<Params> byHand{
    .run = [](const Params& p) { return costs(p) ? runCost(p) : runByHand(p); },
    .names = [](const Params& p, const Tape& tape) { return costs(p) ? namesOfCost() : namesByHand(p, tape); },
    .stage = [](const Params& p, const Tape& tape) { return costs(p) ? stageOfCost() : stageByHand(p, tape); },
    .caption = [](const Params& p, const Tape& tape,
                  int step) { return costs(p) ? captionOfCost(tape, step) : captionByHand(p, tape, step); },
    .charts = [](const Params& p, const Tape&) { return costs(p) ? chartsOfCost() : std::vector<ChartOf>{}; },
    .phases = [](const Params& p, const Tape& tape) { return costs(p) ? std::vector<Phase>{} : phasesByHand(p, tape); },
    .questions = [](const Params& p, const Tape& tape) { return costs(p) ? questionsOfCost(tape) : questionsByHand(p, tape); }};

std::unique_ptr<Session> makeByHand() { return openAlone(byHand, Params{}); }

} // namespace

extern const Lesson transformerLesson{
    .id = "transformer",
    .part = 1,
    .title = QT_TRANSLATE_NOOP("lessons", "Transformer"),
    .idea = QT_TRANSLATE_NOOP("lessons", "each symbol asks all others, and what they answer is added to it"),
    .stepsPerSecond = 1,
    .open =
        [] {
            return openEither(
                {.field = "run", .mechanism = {makeByHand, 1}, .training = {makeLive<machine>(), 30}, .mechanismIs = "by-hand"});
        },
    .teacher = {.minutes = 50,
                .prerequisites = {"attention"},
                .question = QT_TRANSLATE_NOOP("lessons", "A line is twice as long. How many more scores does each head compute?"),
                .misconception = QT_TRANSLATE_NOOP(
                    "lessons", "“A Transformer reads word by word.” It sees all places at once; without positions it would not "
                               "know which stands first.")},
    .claims = transformer::claims,
};

} // namespace lessons
