#include "lessons/dense_images.h"

#include "lessons/numbered.h"

namespace lessons {
namespace {

bool hasClass(const DenseStep& step) { return step.label >= 0; }

Tape recorded(const DenseStepPtr& step, int side)
{
    Tape tape = tapeOf(step);
    engine::Numbers image = lane(step->pass.values(0), step->place);
    image.shape = {side, side};
    tape.input("image", std::move(image));
    return tape;
}

/// A mask, and what it leaves, stand below what it is put on.
ViewPtr stageOf(const DenseStep& step)
{
    widgets::NetworkGraph net = layeredGraph(step.last(), {"W", "dW"});
    for (int l = 1; step.dropout && l < step.last(); ++l) {
        auto& rows = net.layers[std::size_t(l)].rows;
        rows.insert(rows.begin() + 1, {named("m", l), named("h", l)});
    }
    net.folds = true;
    return below({widgets::network(net), beside({widgets::picture({.id = "image", .side = 100, .stretch = 0.15}),
                                                 widgets::ledger({.ids = {"loss", "L"}, .bars = false})})});
}

Glossary names(const DenseStep& step)
{
    const QStringList classes = countedFrom(0, step.network.shape(step.network.output()).channels);
    Glossary all = namesOf(step, [&](int layer) { return layer == step.last() ? classes : QStringList(); });
    all["image"] = {.name = DenseWords::tr("image"),
                    .tex = "x",
                    .origin = DenseWords::tr("of the training images"),
                    .scale = Scale::Sequential,
                    .bound = 1};
    all["x"].origin = DenseWords::tr("its pixels, row by row"),
    all["t"].origin = hasClass(step) ? DenseWords::tr("class %1").arg(step.label) : DenseWords::tr("what the loss is told");
    return all;
}

Caption caption(const DenseStep& step, const Tape& tape, int operation)
{
    if (operation == 0 && !hasClass(step))
        return {DenseWords::tr("Inside the next step."), DenseWords::tr("One of the %1 images of its batch.").arg(step.size())};
    if (operation == 0)
        return {DenseWords::tr("Inside the next step."),
                DenseWords::tr("One of the %1 images of its batch, labelled %2.").arg(step.size()).arg(step.label)};
    if (tape.key(operation) != "loss") return captionOf(step, tape, operation);
    return {DenseWords::tr("Loss of the image: %1.").arg(told(tape, "loss", {}, operation, 4)),
            hasClass(step) ? DenseWords::tr("How far the outputs are from class %1.").arg(step.label)
                           : DenseWords::tr("How far the outputs are from the target.")};
}

} // namespace

Inside insideOfImage(const DenseStepPtr& step, int side)
{
    return {.run = Recorded(recorded(step, side), stageOf(*step)),
            .names = [step] { return names(*step); },
            .caption = [step](const Tape& tape, int operation) { return caption(*step, tape, operation); },
            .phases = [step](const Tape& tape) { return phasesOf(*step, tape); }};
}

} // namespace lessons
