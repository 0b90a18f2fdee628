#include "lessons/dense_step.h"
#include "lessons/networks/activations/run.h"

namespace lessons::acts {
namespace {

constexpr int Side = 28; ///< of an image

/// The next step of a net, made once more.
struct Next {
    Params params;
    State before, after;
    std::vector<int> batch;

    explicit Next(const Now& now) : params(now.params), before(now.state), after(now.state)
    {
        ++after.step;
        after.loss = double(learn(params, after));
        batch = batchOf(params, before, after.step);
    }
};

/// f(z), of a PReLU with what each unit has learnt.
Quantity activatedIn(const Next& next, int layer, const Quantity& z)
{
    const engine::Activation f = next.params.activation;
    const engine::Block* slopes = next.before.plan->network.slopes(2 * layer - 1);
    if (!slopes) return activated(f, z, next.params.shapeOf(f));
    std::vector<Quantity> units;
    for (int j = 0; j < z.shape()[0]; ++j)
        units.push_back(
            activated(f, engine::element(z, {j}), double(next.before.learner.parameters[slopes->offset + std::size_t(j)])));
    return engine::stacked(units);
}

DenseStepPtr denseStepOf(const std::shared_ptr<const Next>& next, int place)
{
    const int label = labelOf(next->before, next->batch[std::size_t(place)]);
    return std::make_shared<const DenseStep>(
        DenseStep{.owner = next,
                  .network = next->before.plan->network,
                  .before = next->before.learner,
                  .after = next->after.learner,
                  .pass = next->after.pass,
                  .gradient = next->after.pass.gradient(),
                  .loss = float(next->after.loss),
                  .recipe = recipeOf(next->params, next->after.step),
                  .place = place,
                  .label = label,
                  .lossOf = [label](Tape&, const Quantity& y) { return engine::crossEntropy(y, label); },
                  .activated = [&net = *next](int layer, const Quantity& z) { return activatedIn(net, layer, z); }});
}

/// The image as one sees it, beside the vector that the net sees.
Tape recorded(const DenseStepPtr& step)
{
    Tape tape = tapeOf(step);
    engine::Numbers image = lane(step->pass.values(0), step->place);
    image.shape = {Side, Side};
    tape.input("image", std::move(image));
    return tape;
}

ViewPtr insideStage(int last)
{
    widgets::NetworkGraph net = layeredGraph(last, {"W", "dW"});
    net.folds = true;
    return below({widgets::network(net), beside({widgets::picture({.id = "image", .side = 100, .stretch = 0.15}),
                                                 widgets::ledger({.ids = {"loss", "L"}, .bars = false})})});
}

Glossary insideNames(const DenseStep& step)
{
    QStringList classes;
    for (int c = 0; c < 10; ++c) classes << QString::number(c);
    Glossary names = namesOf(step, [&](int layer) { return layer == step.last() ? classes : QStringList(); });
    names["image"] = {.name = Words::tr("image"), .tex = "x", .origin = Words::tr("of the training images"), .bound = 1};
    names["x"].origin = Words::tr("its pixels, row by row"), names["t"].origin = Words::tr("class %1").arg(step.label);
    return names;
}

Caption insideCaption(const DenseStep& step, const Tape& tape, int operation)
{
    if (operation == 0)
        return {Words::tr("Inside the next step."),
                Words::tr("One of the %1 images of its batch, of class %2.").arg(step.size()).arg(step.label)};
    if (tape.key(operation) != "loss") return captionOf(step, tape, operation);
    return {Words::tr("Loss of the image: %1.").arg(told(tape, "loss", {}, operation, 4)),
            Words::tr("How far the outputs are from class %1.").arg(step.label)};
}

} // namespace

Inside insideOfNet(const Now& now, int place)
{
    const DenseStepPtr step = denseStepOf(std::make_shared<const Next>(now), place);
    return {.run = Recorded(recorded(step), insideStage(step->last())),
            .names = [step] { return insideNames(*step); },
            .caption = [step](const Tape& tape, int operation) { return insideCaption(*step, tape, operation); },
            .phases = [step](const Tape& tape) { return phasesOf(*step, tape); }};
}

int samplesOf(const Now& now)
{
    if (now.params.task == Task::Function) return 0;
    return now.params.task == Task::Learn ? PointsOfShape : Batch;
}

Inside insideOf(const Now& now, int place)
{
    return now.params.task == Task::Learn ? insideOfLearning(now, place) : insideOfNet(now, place);
}

} // namespace lessons::acts
