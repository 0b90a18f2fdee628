#include "lessons/chosen.h"
#include "lessons/networks/attention/by_hand.h"
#include "lessons/networks/attention/run.h"

namespace lessons {
namespace {

using namespace attention;

std::unique_ptr<Session> makeByHand()
{
    return openAlone(
        Machine<Params>{
            .run = meet, .names = namesByHand, .stage = stageByHand, .caption = captionByHand, .questions = questionsByHand},
        Params{});
}

} // namespace

extern const Lesson attentionLesson{
    .id = "attention",
    .part = 1,
    .title = QT_TRANSLATE_NOOP("lessons", "Attention"),
    .idea = QT_TRANSLATE_NOOP("lessons", "a query takes from each value as much as its key fits"),
    .stepsPerSecond = 1,
    .open =
        [] {
            return openEither(
                {.field = "run", .mechanism = {makeByHand, 1}, .training = {makeLive<machine>(), 30}, .mechanismIs = "by-hand"});
        },
    .teacher = {.minutes = 40,
                .prerequisites = {"playground", QT_TRANSLATE_NOOP("lessons", "the product of two vectors")},
                .question =
                    QT_TRANSLATE_NOOP("lessons", "All scores grow by 1. What happens to the weights, and to what is read?"),
                .misconception =
                    QT_TRANSLATE_NOOP("lessons", "“Attention picks the one right word.” Softmax gives every word a share; only "
                                                 "hard attention picks one, and then no slope says how to pick better.")},
    .claims = attention::claims,
};

} // namespace lessons
