#include "lessons/chosen.h"
#include "lessons/networks/transformer/run.h"

namespace lessons {
namespace {

using namespace transformer;

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
    .teacher = {.minutes = 50, .prerequisites = {"attention"}, .question = "", .misconception = ""},
    .claims = transformer::claims,
};

} // namespace lessons
