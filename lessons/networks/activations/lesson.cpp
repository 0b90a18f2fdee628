#include "lessons/networks/activations/run.h"

namespace lessons {
namespace acts {
namespace {

const Showing& showing(const Now& now)
{
    if (now.params.task == Task::Function) return ofWalk;
    return now.params.task == Task::Learn ? ofLearning : ofNet;
}

int endOf(const Params& p)
{
    constexpr int Ends[] = {WalkSteps, LearnSteps, DeepSteps, DeadSteps};
    return Ends[int(p.task)];
}

/// In the order of `measure`.
std::vector<ChartOf> charts(const Params& p)
{
    if (p.task == Task::Function) return {};
    if (p.task == Task::Learn)
        return {{.id = QStringLiteral("shapes"),
                 .title = Words::tr("What is learnt"),
                 .curves = {{.id = "gamma", .name = QStringLiteral("γ")}, {.id = "beta", .name = QStringLiteral("β")}}}};
    const bool deep = p.task == Task::Deep;
    ChartOf third = chartOf("dead", Words::tr("Dead units"));
    if (deep) third = chartOf("ratio", Words::tr("Gradient"), Words::tr("first layer ÷ last layer")), third.logY = true;
    return {chartOf("loss", Words::tr("Loss"), Words::tr("of the batch")),
            chartOf("accuracy", Words::tr("Test accuracy"), deep ? Words::tr("at every tenth step") : QString(), 1), third};
}

} // namespace

const LiveMachine<Params, State> machine{
    .training = training,
    .end = endOf,
    .record = [](Tape& tape, const Now& now) { showing(now).record(tape, now); },
    .names = [](const Now& now) { return showing(now).names(now); },
    .stage = [](const Now& now) { return showing(now).stage(now); },
    .caption = [](const Now& now, const Tape& tape) { return showing(now).caption(now, tape); },
    .charts = charts,
    .questions = questionsOf,
    .net =
        [](const Now& now) {
            return Net{now.state.plan->network, now.state.learner.parameters, now.state.plan->data};
        },
    .hasNet = [](const Params& p) { return p.trainsNet() ? Session::ANet : Session::NoNet; },
    .samples = samplesOf,
    .inside = insideOf};

} // namespace acts

extern const Lesson activations{
    .id = "activations",
    .part = 1,
    .title = QT_TRANSLATE_NOOP("lessons", "Activation functions"),
    .idea = QT_TRANSLATE_NOOP("lessons", "what a function lets through, forwards and back, decides what a deep net learns"),
    .stepsPerSecond = 12,
    .open = openLive<acts::machine>,
    .teacher = {.minutes = 30,
                .prerequisites = {"neuron", QT_TRANSLATE_NOOP("lessons", "the derivative as a slope")},
                .question = QT_TRANSLATE_NOOP("lessons", "The logistic function is nowhere steeper than 1/4. What is left of a "
                                                         "gradient behind ten such layers, at best?"),
                .misconception =
                    QT_TRANSLATE_NOOP("lessons", "“A unit that answers 0 is just silent for a while.” Of ReLU it gets "
                                                 "no gradient either: if no sample opens it, it is dead.")},
    .claims = acts::claims,
};

} // namespace lessons
