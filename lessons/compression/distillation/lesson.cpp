#include "engine/tape/losses.h"
#include "lessons/claim.h"
#include "lessons/compression/distillation/run.h"
#include "lessons/dense_images.h"

namespace lessons {
namespace distillation {
namespace {

std::vector<ChartOf> charts(const Params& p)
{
    if (!p.learns()) return {};
    return {accuracyChart({{.id = "accuracy", .name = Words::tr("distilled"), .ink = 1, .sparse = true},
                           {.id = "accuracyLabels", .name = Words::tr("on labels"), .ink = 2, .thin = true, .sparse = true},
                           {.id = "teacherAccuracy", .name = Words::tr("teacher"), .ghost = true}})};
}

Caption captionOfWalk(const Tape& tape)
{
    const auto is = [&](const char* id, int k) { return told(tape, id, {k}, 1, 3); };
    const std::string key = tape.key(1);
    if (key == "z") return {Words::tr("Logits."), Words::tr("What the teacher makes of this 2, before the softmax.")};
    if (key == "plain")
        return {Words::tr("At T = 1."), Words::tr("%1 for the 2; of the rest little is seen.").arg(is("plain", 2))};
    if (key == "zT") return {Words::tr("Divided by T."), Words::tr("That brings the logits together.")};
    if (key == "e") return {Words::tr("Powers."), Words::tr("Of e; the largest is taken off first, which changes no share.")};
    if (key == "S") return {Words::tr("Their sum."), Words::tr("All ten powers.")};
    if (key == "q")
        return {Words::tr("Soft target."), Words::tr("%1 for 3, %2 for 7: it looks like them.").arg(is("q", 3), is("q", 7))};
    if (key == "H") return {Words::tr("Entropy."), Words::tr("How even it is; ten equal shares have 3.322 bits.")};
    if (key == "entropies") return {Words::tr("Other temperatures."), Words::tr("The hotter, the more even.")};
    if (key == "zs") return {Words::tr("A student."), Words::tr("It has learnt nothing yet: all its logits are small.")};
    if (key == "ps") return {Words::tr("Its answer."), Words::tr("At the same temperature.")};
    if (key == "g") return {Words::tr("Back."), Words::tr("The soft loss over each logit: answer minus target, by T.")};
    if (key == "scaled") return {Words::tr("Times T²."), Words::tr("Slopes shrink like 1/T²: labels would outvote them.")};
    if (key == "limit") return {Words::tr("The limit."), Words::tr("At large T: logits minus logits, less their means, by 10.")};
    return {Words::tr("How near?"), Words::tr("At large T soft targets match logits by squares; at small T they do not.")};
}

Caption caption(const Now& now, const Tape& tape)
{
    const auto right = [&](Who who) { return percent(now.state.rightOf(who) / Tests); };
    if (now.step == 0) return {Words::tr("There is no teacher yet."), Words::tr("First LeNet-5 learns from 12 000 digits.")};
    if (now.step <= TeacherSteps)
        return {Words::tr("The teacher learns."),
                Words::tr("Epoch %1: it reads %2 of the test digits.").arg(now.step).arg(right(Teacher))};
    if (!now.params.learns()) return captionOfWalk(tape);
    const QString lead = Words::tr("Batch %1.").arg(now.step - TeacherSteps);
    const auto both = [&](const QString& text, const char* one, const char* other) {
        return Caption{lead, text.arg(percent(*tape.value(one, 0, 1)), percent(*tape.value(other, 0, 1)))};
    };
    if (!now.params.is(Scenario::MissingClass))
        return both(Words::tr("At the last test right: distilled %1, on labels %2."), "accuracy", "accuracyLabels");
    return both(Words::tr("No 3 was seen. At the last test threes right: distilled %1, on labels %2."), "threes", "threesLabels");
}

/// Behind the 2 that is shown.
Outcome secondClass(const Now&, const Tape& tape)
{
    const auto z = [&](int k) { return *tape.value("z", std::size_t(k), 1); };
    int second = 0;
    for (int k = 0; k < Classes; ++k)
        if (k != 2 && z(k) > z(second)) second = k;
    const bool listed = second == 1 || second == 3 || second == 7;
    return {{listed ? QString::number(second) : "other"}, Words::tr("Its logit is the largest behind that of 2.")};
}

std::vector<Question> questions(const Now& changed)
{
    constexpr int Late = TeacherSteps + 900;
    const bool misses = changed.params.is(Scenario::MissingClass);
    const auto digit = [](int k) { return Words::tr("the digit %1").arg(k); }; // beside the number of its key
    if (!changed.params.learns())
        return {
            {.id = "second",
             .text = Words::tr("The teacher reads this as a 2. Which wrong class is second?"),
             .at = TeacherSteps,
             .reveals = TeacherSteps + 1,
             .options = {{"1", digit(1)}, {"3", digit(3)}, {"7", digit(7)}, {"other", Words::tr("another one")}},
             .outcome = secondClass},
            {.id = "q",
             .kind = Question::Number,
             .text = Words::tr("How many of a hundred parts of the soft target are left for the 2?"),
             .at = TeacherSteps + 3,
             .reveals = TeacherSteps + 6,
             .unit = "%",
             .tolerance = 10,
             .outcome = [](const Now&, const Tape& tape) {
                 return Outcome{{{}, 100 * *tape.value("q", 2, 1)}, Words::tr("Divided by T, the logits are closer together.")};
             }}};
    if (changed.step > 0 || lastStepOf(changed.params) < Late) return {};
    return {{.id = misses ? "threes" : "gain",
             .kind = Question::Number,
             .text = misses ? Words::tr("It never sees a 3. How many of a hundred will the distilled student read at the end?")
                            : Words::tr("How many more of a hundred test digits will the distilled student read at the end?"),
             .at = TeacherSteps + 30,
             .reveals = Late,
             .unit = "%",
             .tolerance = misses ? 10.0 : 2.0,
             .outcome = [misses](const Now&, const Tape& tape) {
                 return Outcome{{{}, 100 * *tape.value(misses ? "threes" : "gain", 0, 1)},
                                Words::tr("An answer of the teacher tells of all classes, also of those that a picture is not.")};
             }}};
}

/// Of the distilled student.
Inside inside(const Now& now, int place)
{
    struct Next {
        engine::Learner<float> before;
        State after;
        engine::Pass<float> pass = {};
    };
    const auto next = std::make_shared<Next>(Next{now.state.students[Distilled], now.state});
    const Params p = now.params;
    auto& pass = next->pass;
    const float mean = learn(p, next->after, Distilled, pass);
    const int label = pass.labels()[std::size_t(place)];
    const auto loss = [p, label, z = lane(pass.targets(), place)](Tape& tape, const Quantity& y) {
        const Quantity t = tape.input("t", z);
        if (p.is(Scenario::Logits)) return meanSquared(y, t);
        const Quantity soft = engine::distillation(y, t, p.temperature);
        return p.weighsLabels() ? soft + Quantity(p.hard, "λ") * engine::crossEntropy(y, label) : soft;
    };
    const auto relus = [](int, const Quantity& z) { return relu(z); };
    const DenseStep step{next,         studentNet(),
                         next->before, next->after.students[Distilled],
                         pass,         pass.gradient(),
                         mean,         recipeOf(p, Distilled),
                         place,        -1,
                         loss,         relus};
    return insideOfImage(std::make_shared<const DenseStep>(step), Side);
}

int samples(const Now& now) { return now.params.learns() && now.step >= TeacherSteps ? 64 : 0; }

const LiveMachine<Params, State> machine{.training = training,
                                         .end = lastStepOf,
                                         .record = record,
                                         .names = names,
                                         .stage = stage,
                                         .caption = caption,
                                         .charts = charts,
                                         .questions = questions,
                                         .net = netAt,
                                         .samples = samples,
                                         .inside = inside};

std::vector<Claim> claims()
{
    const auto claim = [](const char* id, const QString& sentence, const char* scenario, const char* value, Bound bound) {
        const char* images = scenario[0] == 'u' ? "200" : "1000";
        ClaimRun run{{{"run", "student"}, {"temperature", "8"}, {"scenario", scenario}, {"images", images}}, TeacherSteps + 900};
        return Claim{.id = id,
                     .sentence = sentence,
                     .runs = {run},
                     .read = valueNamed(value),
                     .bound = bound,
                     .seconds = scenario[0] == 'f' ? 3.0 : 4.0};
    };
    const char* missing = "missing-class";
    return {
        claim("t8-gain-1000", Words::tr("Of 1 000 digits a student learns more from soft targets than from labels."),
              "few-labels", "gain", atLeast(0.015)),
        claim("unlabelled-gain", Words::tr("12 000 digits without labels, read by the teacher, teach more than 200 labels."),
              "unlabelled", "gain", atLeast(0.1)),
        claim("missing3-hard", Words::tr("Who sees no 3, and learns from labels, reads none."), missing, "threesLabels",
              atMost(0.02)),
        claim("missing3-t8", Words::tr("Who sees no 3, and learns from soft targets, reads some."), missing, "threes",
              atLeast(0.1)),
        claim("missing3-t8-bias", Words::tr("With its bias of 3 raised by 4 it reads most."), missing, "raised", atLeast(0.5))};
}

} // namespace
} // namespace distillation

extern const Lesson distillationLesson{
    .id = "distillation",
    .part = 2,
    .title = QT_TRANSLATE_NOOP("lessons", "Distillation"),
    .idea = QT_TRANSLATE_NOOP("lessons", "a small net learns from what a large one finds likely, and unlikely"),
    .stepsPerSecond = 2,
    .open = openLive<distillation::machine>,
    .teacher = {.minutes = 40,
                .prerequisites = {"lenet5", "playground"},
                .question =
                    QT_TRANSLATE_NOOP("lessons", "Nobody ever shows you a 3, but you hear of other digits how much they look "
                                                 "like one. Would you know a 3?"),
                .misconception = QT_TRANSLATE_NOOP("lessons", "“A teacher always helps.” Where there are labels enough it brings "
                                                              "next to nothing; it helps where they are few, or missing.")},
    .claims = distillation::claims};

} // namespace lessons
