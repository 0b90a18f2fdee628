#include "lessons/networks/playground/stage.h"

#include <algorithm>

namespace lessons::playground {
namespace {

/// The next step, made once more beside the run: what all samples of its batch leave in the net, and the parameters after it.
struct Next {
    Params params;
    StatePtr before;
    State after;
    int place, step; ///< of the one sample in the batch; of the weights

    const Plan& plan() const { return *before->plan; }
    int row() const { return after.batch[std::size_t(place)]; }
    int label() const { return plan().data.labels[std::size_t(row())]; }
    QString className() const { return QString::fromStdString(plan().data.classes[std::size_t(label())]); }
};
using NextPtr = std::shared_ptr<const Next>;

DenseStepPtr denseStepOf(const NextPtr& next)
{
    const State &before = *next->before, &after = next->after;
    const Plan& plan = next->plan();
    return std::make_shared<const DenseStep>(
        DenseStep{.owner = next,
                  .network = plan.network,
                  .before = before.learner,
                  .after = after.learner,
                  .pass = after.pass,
                  .gradient = after.gradient,
                  .loss = after.batchLoss,
                  .recipe = recipeOf(next->params, plan),
                  .place = next->place,
                  .label = next->label(),
                  .lossOf = [&plan, row = next->row()](
                                Tape& tape, const Quantity& y) { return lossOn(plan.loss, plan.samples(), row, tape, y); },
                  .activated = [&before](int layer, const Quantity& z) { return activatedIn(before, layer - 1, z); }});
}

Glossary namesInside(const Next& next, const DenseStep& step)
{
    Glossary names = lessons::namesOf(step, [&](int layer) { return namesOf(next.plan(), layer - 1); });
    names["x"].origin = pointName(next.plan(), next.row()), names["t"].origin = Words::tr("class %1").arg(next.className());
    return names;
}

Caption captionInside(const Next& next, const DenseStep& step, const Tape& tape, int operation)
{
    if (operation == 0)
        return {Words::tr("Before the first sum."),
                Words::tr("The next batch takes %1, class %2. The weights are those of step %3.")
                    .arg(pointName(next.plan(), next.row()), next.className())
                    .arg(next.step)};
    if (tape.key(operation) != "loss") return captionOf(step, tape, operation);
    return {Words::tr("Loss of the sample: %1.").arg(told(tape, "loss", {}, operation, 4)),
            Words::tr("How far the outputs are from class %1.").arg(next.className())};
}

std::vector<Question> questionsInside(const Next& next, const Tape& tape)
{
    const int reveals = tape.lastStep(); // the first layer moves last
    const double was = *tape.value("W1", 0, 0), is = *tape.value("W1", 0, reveals);
    const auto shown = [&](const char* id, int step) { return told(tape, id, {0, 0}, step, 6); };
    return {{.id = "way",
             .text = Words::tr("The gradient of the framed weight is there. Which way does the weight go?"),
             .at = stepOf(tape, "update") - 1,
             .reveals = reveals,
             .options = {{"up", Words::tr("it grows")}, {"down", Words::tr("it shrinks")}, {"stays", Words::tr("it stays")}},
             .frames = {widgets::elementId("W1", {0, 0})},
             .outcome = {{is > was   ? "up"
                          : is < was ? "down"
                                     : "stays"},
                         Words::tr("∂L/∂w = %1 in the mean over %2 samples: w was %3 and is %4.")
                             .arg(shown("dW1", reveals))
                             .arg(next.after.batch.size())
                             .arg(shown("W1", 0), shown("W1", reveals))}}};
}

} // namespace

int samplesOfNext(const Now& now) { return std::min(now.params.batch, int(now.state.plan->split.train.size()) - now.state.next); }

Inside insideOf(const Now& now, int place)
{
    auto made = std::make_shared<Next>(Next{now.params, kept(now), now.state, place, now.step});
    training.step(made->params, made->after);
    const NextPtr next = std::move(made);
    const DenseStepPtr step = denseStepOf(next);
    Inside inside = lessons::insideOf(
        step, [next, step] { return namesInside(*next, *step); },
        [next, step](const Tape& tape, int operation) { return captionInside(*next, *step, tape, operation); });
    inside.questions = [next](const Tape& tape) { return questionsInside(*next, tape); };
    return inside;
}

} // namespace lessons::playground
