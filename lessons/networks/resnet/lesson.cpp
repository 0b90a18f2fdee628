#include "lessons/networks/resnet/run.h"

#include <cmath>

namespace lessons {
namespace resnet {
namespace {

constexpr int Asked = 10, EndAsked = 20;
constexpr double Thousandth = 1e-3;

Caption caption(const Now& now, const Tape&)
{
    const State& s = now.state;
    if (now.verdict)
        return stopCaption(now.step, *now.verdict,
                           Words::tr("The loss is no longer a number: what a layer makes has grown beyond all bounds."));
    const QString right = percent(s.accuracy);
    if (now.step == 0) return {leadOf(0), Words::tr("The weights are random. Of the test pictures %1 are right.").arg(right)};
    const QString tested =
        Words::tr("Loss of its batch: %1. At the last test %2 were right.").arg(widgets::number(s.loss, 2), right);
    return {leadOf(now.step), tested};
}

std::vector<ChartOf> charts(const Params&)
{
    ChartOf accuracy = chartOf("accuracy", Words::tr("Test accuracy"), {}, 1);
    accuracy.curves[0].sparse = true;
    return {chartOf("loss", Words::tr("Loss"), Words::tr("of the batch")), accuracy};
}

/// So many layers before the end the gradient is below a thousandth of what it was there; 0: nowhere.
int failsAfter(const State& s)
{
    for (std::size_t back = 1; back < s.slope.size(); ++back)
        if (s.slope[s.slope.size() - 1 - back] < Thousandth * s.slope.back()) return int(2 * back);
    return 0;
}

QString optionOf(int layers)
{
    return QLatin1String(layers == 0 ? "never" : layers <= 6 ? "few" : layers <= 12 ? "some" : "many");
}

QString wayOfGradient(const State& s)
{
    return Words::tr("From the end to the front its size goes from %1 to %2.")
        .arg(widgets::scientific(s.slope.back(), 1), widgets::scientific(s.slope.front(), 1));
}

std::vector<Question> questions(const Now& changed)
{
    const Params& p = changed.params;
    if (changed.step > 0) return {};
    std::vector<Question> all;
    if (p.hasBlocks())
        all.push_back(
            {.id = "fails",
             .text = Words::tr("Back from the end: after how many layers is less than a thousandth of the gradient left?"),
             .at = Asked,
             .reveals = Asked,
             .options = {{"few", Words::tr("at most 6")},
                         {"some", Words::tr("7 to 12")},
                         {"many", Words::tr("more than 12")},
                         {"never", Words::tr("nowhere in this net")}},
             .hides = {"gradients"},
             .outcome = [](const Now& now) {
                 return Outcome{{optionOf(failsAfter(now.state))}, wayOfGradient(now.state)};
             }});
    all.push_back({.id = "learnt",
                   .kind = Question::Number,
                   .text = Words::tr("Guessing gets 10 % right. How many test pictures are right after %1 steps?").arg(p.steps()),
                   .at = EndAsked,
                   .reveals = p.steps(),
                   .unit = "%",
                   .tolerance = 6,
                   .hides = {"accuracy", "loss"},
                   .outcome = [](const Now& now) {
                       return Outcome{{{}, std::round(1000 * now.state.accuracy) / 10}, wayOfGradient(now.state)};
                   }});
    return all;
}

const LiveMachine<Params, State> machine{
    .training = training,
    .end = [](const Params& p) { return p.steps(); },
    .record = record,
    .names = names,
    .stage = stage,
    .caption = caption,
    .charts = charts,
    .questions = questions,
    .net =
        [](const Now& now) {
            return Net{now.state.plan->network, now.state.learner.parameters, now.state.plan->data};
        },
    .samples = samplesOf,
    .inside = insideOf};

} // namespace
} // namespace resnet

extern const Lesson resnetLesson{
    .id = "resnet",
    .part = 1,
    .title = QT_TRANSLATE_NOOP("lessons", "ResNet"),
    .idea = QT_TRANSLATE_NOOP("lessons", "a way around each block lets signal and gradient through a deep net"),
    .stepsPerSecond = 20,
    .open = openLive<resnet::machine>,
    .teacher = {.minutes = 40,
                .prerequisites = {"activations", "lenet5"},
                .question =
                    QT_TRANSLATE_NOOP("lessons", "A plain net with these initial weights: at which depth does it no longer "
                                                 "learn? Try 4, 8, 14, 20 layers. Which initial weights move that depth?"),
                .misconception = QT_TRANSLATE_NOOP(
                    "lessons", "“ResNet was made against vanishing gradients.” Good initial weights or batch normalisation keep "
                               "gradients alive, too; its paper is about deep nets that train worse although they do.")},
    .claims = resnet::claims,
};

} // namespace lessons
