#include "lessons/dense_images.h"
#include "lessons/networks/alexnet/run.h"
#include "lessons/numbered.h"

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

/// Of a small AlexNet there, or back (`what` is "d"): rows of maps, beside them the units that stand for the whole picture.
ViewPtr layersOf(const Plan& plan, const std::string& what)
{
    constexpr double Narrow = 16, Wide = 36;
    std::vector<ViewPtr> early, late, units;
    if (what.empty()) early.push_back(widgets::picture({.id = "x", .side = 80}));
    const auto unit = [&](const std::string& id, double widest) {
        units.push_back(cells({.id = id, .widest = widest, .stretch = 0}));
    };
    for (const auto& part : plan.parts) {
        const std::string id = what + part.id;
        const engine::Shape shape = plan.network.shape(part.value);
        if (what.empty() && id == "kept") unit("mask", Narrow);
        if (shape.pixels() == 1) unit(id, shape.channels > Classes ? Narrow : Wide);
        else
            (late.empty() && id != what + "conv3" ? early : late)
                .push_back(widgets::gallery({.id = id, .columns = 4, .key = false}));
    }
    if (what.empty()) unit("p", Wide);
    const ViewPtr loss = titled({.named = "losses"}, widgets::ledger({.ids = {"loss", "L"}, .bars = false}));
    return beside({below({beside(early, 12), beside(late, 12), loss}, 16), beside(units, 6)}, 16);
}

ViewPtr stageOf(const Plan& plan)
{
    std::vector<ViewPtr> weights;
    for (const char* id : {"K1", "share", "g", "new"}) weights.push_back(widgets::gallery({.id = id, .columns = 4}));
    return widgets::scenes({{"", layersOf(plan, "")},
                            {"dy", layersOf(plan, "d")},
                            {"share", below({beside({weights[0], weights[1]}, 32), beside({weights[2], weights[3]}, 32)}, 16)}});
}

Glossary namesInside(const Plan& plan, Form form, int label)
{
    const QStringList unit{Words::tr("unit")}, digits = countedFrom(0, Classes);
    Glossary all;
    for (const auto& part : plan.parts) {
        const engine::Shape shape = plan.network.shape(part.value);
        all[part.id] = {.name = QLatin1String(part.id),
                        .tex = QLatin1String(part.id),
                        .axes = shape.pixels() > 1 ? mapAxes(mapNames(form, shape.channels)) : std::vector<QStringList>{unit}};
    }
    all["x"] = {.name = Words::tr("label %1").arg(label),
                .tex = "x",
                .origin = Words::tr("training digits, as they are changed for this step"),
                .scale = Scale::Sequential,
                .bound = 1,
                .axes = pictureAxes()};
    all["kept"].name = Words::tr("kept");
    all["mask"] = {.name = Words::tr("mask"),
                   .tex = "m",
                   .origin = Words::tr("drawn"),
                   .scale = Scale::Sequential,
                   .bound = 1,
                   .decimals = 0,
                   .axes = {unit}};
    all["y"] = {.name = Words::tr("outputs"), .tex = "y", .axes = {digits}};
    all["p"] = {.name = Words::tr("answer"), .tex = "p", .scale = Scale::Sequential, .bound = 1, .axes = {digits}};
    return all;
}

Inside insideOfMaps(const Now& now, int place)
{
    Next next(now);
    const auto plan = next.after.plan;
    probabilitiesOf<float>(plan->network, next.after.pass);
    const int label = next.batch.labels[std::size_t(place)];
    const PictureNet net{{plan, &plan->network}, plan->parts};
    return insideOfPicture(
        {net, next.before.learner, next.after.learner, next.after.pass, next.after.loss, place, label, "K1",
         recipeOf(now.params).optimiser},
        [plan, form = now.params.form, label] { return namesInside(*plan, form, label); },
        [&plan](const Tape&) { return stageOf(*plan); });
}

} // namespace

Inside insideOf(const Now& now, int place)
{
    return now.params.convolves() ? insideOfMaps(now, place) : insideOfImage(stepOfNext(now, place), Side);
}

} // namespace lessons::alexnet
