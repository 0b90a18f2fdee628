#include "lessons/dense_inside.h"
#include "lessons/networks/learning/run.h"

namespace lessons::learning {
namespace {

/// The next update of the racer that is watched.
struct Next {
    int racer;
    std::vector<int> rows;
    engine::Learner<float> before;
    State after;

    explicit Next(const Now& now)
        : racer(watched(now.params)), rows(nextBatch(now.params, now.state, racer)), before(watched(now).learner),
          after(now.state)
    {
        update(now.params, after, racer);
    }
};

DenseStepPtr denseStepOf(const Now& now, const std::shared_ptr<const Next>& next, int place)
{
    const Plan& plan = *next->after.plan;
    const int row = next->rows[std::size_t(place)];
    return std::make_shared<const DenseStep>(DenseStep{
        .owner = next,
        .network = plan.network,
        .before = next->before,
        .after = next->after.racers[std::size_t(next->racer)].learner,
        .pass = next->after.pass,
        .gradient = next->after.pass.gradient(),
        .loss = float(next->after.racers[std::size_t(next->racer)].batch),
        .recipe = recipeOf(now.params, plan, next->racer),
        .place = place,
        .label = plan.loss.needsLabels() ? plan.labels[std::size_t(row)] : -1,
        .lossOf = [&plan, row](Tape& tape, const Quantity& y) { return lossOn(plan.loss, plan.samples(), row, tape, y); },
        .activated = [](int, const Quantity& z) { return engine::tanh(z); }});
}

Caption captionInside(const DenseStep& step, const QString& racer, const Tape& tape, int operation)
{
    const QString whose = Words::tr("%1: sample %2 of the %3 of its batch.").arg(racer).arg(step.place + 1).arg(step.size());
    if (operation == 0) return {Words::tr("Inside the next update."), whose};
    if (tape.key(operation) != "loss") return captionOf(step, tape, operation);
    return {Words::tr("Loss of the sample: %1.").arg(told(tape, "loss", {}, operation, 4)),
            Words::tr("What the criterion says of its answer.")};
}

} // namespace

/// Whoever has left makes no more updates.
int samplesOf(const Now& now)
{
    return isLost(watched(now)) ? 0 : int(nextBatch(now.params, now.state, watched(now.params)).size());
}

Inside insideOf(const Now& now, int place)
{
    const auto next = std::make_shared<const Next>(now);
    const DenseStepPtr step = denseStepOf(now, next, place);
    const auto names = [step] {
        Glossary all = namesOf(*step, [](int) { return QStringList(); });
        all["x"].origin = all["t"].origin = Words::tr("input: the data");
        return all;
    };
    const auto caption = [step, racer = nameOf(next->racer)](const Tape& tape, int operation) {
        return captionInside(*step, racer, tape, operation);
    };
    return lessons::insideOf(step, names, caption);
}

} // namespace lessons::learning
