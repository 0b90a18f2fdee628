#include "lessons/chosen.h"
#include "lessons/networks/alexnet/run.h"

namespace lessons {
namespace alexnet {
namespace {

std::unique_ptr<Session> makeByHand()
{
    return openAlone(Machine<Params>{.run = run,
                                     .names = namesByHand,
                                     .stage = stageByHand,
                                     .caption = captionByHand,
                                     .charts = [](const Params& p, const Tape&) -> std::vector<ChartOf> {
                                         if (p.idea != Idea::Dropout) return {};
                                         return {
                                             {.id = QStringLiteral("mean"),
                                              .title = Words::tr("Output 0"),
                                              .curves = {{.id = "meanY", .at = {0}}, {.id = "full", .at = {0}, .ghost = true}}}};
                                     },
                                     .questions = questionsByHand},
                     Params{});
}

ClaimRun learnt(const char* dropout, const char* redrawn, const char* samples, const char* change, int steps)
{
    return {{{"run", "learn"}, {"dropout", dropout}, {"redrawn", redrawn}, {"samples", samples}, {"augmentation", change}},
            steps};
}

} // namespace

std::vector<Claim> claims()
{
    constexpr int Epochs = 40, Noisy = Epochs * 15, Few = Epochs * 7; // steps of 64 of 1 000, and of 500
    const auto small = [](const char* net) {
        return ClaimRun{{{"run", "learn"}, {"net", net}, {"redrawn", "0"}, {"samples", "1000"}}, Noisy / 2};
    };
    const ClaimRun plain = learnt("0", "0", "500", "none", Few);
    const auto gain = [](const char* id, const QString& sentence, std::vector<ClaimRun> runs, Bound bound) {
        return Claim{.id = id,
                     .sentence = sentence,
                     .runs = std::move(runs),
                     .read = valueNamed("testAccuracy"),
                     .join = differenceOf,
                     .bound = bound,
                     .seconds = 8};
    };
    return {gain("dropout-gain-noisy-labels", Words::tr("With 30 % of the labels redrawn dropout reads more of the test digits."),
                 {learnt("0.7", "0.3", "1000", "none", Noisy), learnt("0", "0.3", "1000", "none", Noisy)}, atLeast(0.06)),
            {.id = "two-gpus-bytes",
             .sentence = Words::tr("Two GPUs take 242 688 bytes of each other for a picture: before conv3, fc6, fc7 and fc8."),
             .runs = {{{{"idea", "two-gpus"}}}},
             .read = valueNamed("bytes"),
             .bound = equalTo(4 * (256 * 13 * 13 + 256 * 6 * 6 + 2 * 4096)),
             .seconds = 0.1},
            gain("two-gpus-gain", Words::tr("In two halves a small AlexNet reads digits about as well as in one piece."),
                 {small("two-gpus"), small("whole")}, atLeast(-0.03)),
            gain("shift-augmentation-gain", Words::tr("Few digits, moved anew each time, teach more."),
                 {learnt("0", "0", "500", "shift", Few), plain}, atLeast(0.015)),
            gain("flip-augmentation-gain", Words::tr("Mirrored digits teach less: some become others."),
                 {learnt("0", "0", "500", "flip", Few), plain}, atMost(-0.005))};
}

} // namespace alexnet

extern const Lesson alexnetLesson{
    .id = "alexnet",
    .part = 1,
    .title = QT_TRANSLATE_NOOP("lessons", "AlexNet"),
    .idea = QT_TRANSLATE_NOOP("lessons", "six ideas, each at work by itself; and what of them a small net shows"),
    .stepsPerSecond = 1,
    .open =
        [] {
            using namespace alexnet;
            return openEither(
                {.field = "run", .mechanism = {makeByHand, 1}, .training = {makeLive<machine>(), 60}, .mechanismIs = "by-hand"});
        },
    .teacher = {.minutes = 45,
                .prerequisites = {"lenet5", "pooling", "activations"},
                .question =
                    QT_TRANSLATE_NOOP("lessons", "Why are photographs of things mirrored when a net learns, and digits not?"),
                .misconception = QT_TRANSLATE_NOOP(
                    "lessons", "“Dropout makes every net better.” On few digits with right labels it shows next to nothing; "
                               "it helps where a net would learn mistakes by heart.")},
    .claims = alexnet::claims,
};

} // namespace lessons
