#include "lessons/dense_step.h"
#include "lessons/networks/alexnet/run.h"

namespace lessons::alexnet {
namespace {

/// The next step, made once more.
struct Next {
    State before, after;
    Batch batch;

    explicit Next(const Now& now) : before(now.state), after(now.state), batch(nextBatch(now.params, now.state))
    {
        training.step(now.params, after);
    }
};

DenseStepPtr stepOfNext(const Now& now, int place)
{
    const auto next = std::make_shared<const Next>(now);
    const int label = next->batch.labels[std::size_t(place)];
    const engine::Activation f = now.params.activation;
    return std::make_shared<const DenseStep>(
        DenseStep{.owner = next,
                  .network = next->after.plan->network,
                  .before = next->before.learner,
                  .after = next->after.learner,
                  .pass = next->after.pass,
                  .gradient = next->after.pass.gradient(),
                  .loss = float(next->after.loss),
                  .recipe = recipeOf(now.params),
                  .place = place,
                  .label = label,
                  .lossOf = [label](Tape&, const Quantity& y) { return engine::crossEntropy(y, label); },
                  .activated = [f](int, const Quantity& z) { return engine::activated(f, z); },
                  .dropout = now.params.dropout});
}

/// The digit as one sees it, beside the vector that the net sees.
Tape recorded(const DenseStepPtr& step)
{
    Tape tape = tapeOf(step);
    engine::Numbers digit = lane(step->pass.values(0), step->place);
    digit.shape = {Side, Side};
    tape.input("digit", std::move(digit));
    return tape;
}

ViewPtr insideStage(const DenseStep& step)
{
    widgets::NetworkGraph net = layeredGraph(step.last(), {"W", "dW"});
    for (int l = 1; l < step.last(); ++l) {
        auto& rows = net.layers[std::size_t(l)].rows;
        rows.insert(rows.begin() + 1, {named("m", l), named("h", l)});
    }
    net.folds = true;
    return below({widgets::network(net), beside({widgets::picture({.id = "digit", .side = 100, .stretch = 0.15}),
                                                 widgets::ledger({.ids = {"loss", "L"}, .bars = false})})});
}

Glossary insideNames(const DenseStep& step)
{
    QStringList classes;
    for (int c = 0; c < Classes; ++c) classes << QString::number(c);
    Glossary names = namesOf(step, [&](int layer) { return layer == step.last() ? classes : QStringList(); });
    names["digit"] = {.name = Words::tr("training digit, told as %1").arg(step.label),
                      .tex = "x",
                      .origin = Words::tr("training digits, as they are changed for this step"),
                      .bound = 1};
    names["x"].origin = Words::tr("its pixels, row by row"), names["t"].origin = Words::tr("class %1").arg(step.label);
    return names;
}

Caption insideCaption(const DenseStep& step, const Tape& tape, int operation)
{
    if (operation == 0)
        return {Words::tr("Inside the next step."),
                Words::tr("One of the %1 digits of its batch, told as %2.").arg(step.size()).arg(step.label)};
    if (tape.key(operation) != "loss") return captionOf(step, tape, operation);
    return {Words::tr("Loss of the digit: %1.").arg(told(tape, "loss", {}, operation, 4)),
            Words::tr("How far the outputs are from class %1.").arg(step.label)};
}

} // namespace

Inside insideOf(const Now& now, int place)
{
    const DenseStepPtr step = stepOfNext(now, place);
    return {.run = Recorded(recorded(step), insideStage(*step)),
            .names = [step] { return insideNames(*step); },
            .caption = [step](const Tape& tape, int operation) { return insideCaption(*step, tape, operation); },
            .phases = [step](const Tape& tape) { return phasesOf(*step, tape); }};
}

} // namespace lessons::alexnet
