#include "lessons/networks/lenet5/run.h"
#include "lessons/networks/lenet5/words.h"
#include "lessons/numbered.h"

namespace lessons::lenet5 {
namespace {

/// What outlives the step: how it is shown.
struct Shown {
    std::shared_ptr<const Plan> plan;
    int label;
    std::string followed;
};

ViewPtr insideStage(const Shown& shown, const Tape& tape)
{
    const auto layer = [&](const std::string& id, int value) {
        const engine::Shape shape = shown.plan->network.shape(value);
        if (shape.pixels() == 1) return cells({.id = id, .widest = 36, .stretch = 0});
        return widgets::gallery({.id = id, .columns = shape.channels > 6 ? 4 : 3, .key = false});
    };
    std::vector<ViewPtr> there{widgets::picture({.id = "x", .side = 120})}, back, weights;
    back.push_back(titled({.named = "losses"}, widgets::ledger({.ids = {"loss", "L"}, .bars = false})));
    for (const auto& part : partsOf(*shown.plan)) {
        there.push_back(layer(part.id, part.value));
        if (const std::string slope = std::string("d") + part.id; tape.knows(slope)) back.push_back(layer(slope, part.value));
    }
    there.push_back(cells({.id = "p", .widest = 36, .stretch = 0}));
    for (const std::string& id : {shown.followed, std::string("share"), std::string("g"), std::string("new")})
        weights.push_back(tape.shape(id).size() == 3 ? widgets::gallery({.id = id, .columns = 6}) : cells({.id = id}));
    return below({beside(there, 16), beside(back, 6), beside(weights, 24)}, 20);
}

Glossary insideNames(const Shown& shown)
{
    Glossary all = layerNames(*shown.plan);
    all["x"] = {.name = Words::tr("Picture: “%1”").arg(nameOf(*shown.plan, shown.label)),
                .tex = "x",
                .origin = Words::tr("a training picture"),
                .scale = Scale::Sequential,
                .bound = 1,
                .axes = pictureAxes()};
    return all;
}

} // namespace

Inside insideOf(const Now& now, int sample)
{
    State before = now.state, after = now.state;
    const Batch batch = nextBatch(now.params, before);
    training.step(now.params, after), probabilitiesOf<float>(after.plan->network, after.pass);
    const int label = batch.labels[std::size_t(sample)];
    // kernels of C1, or weights of the output, which always learn
    const char* followed = after.plan->convolves() && now.params.frozen == Frozen::Nothing ? "K1" : "Wy";
    const Shown shown{after.plan, label, followed};
    const PictureNet net = netOf(after.plan);
    return insideOfPicture(
        {net, before.learner, after.learner, after.pass, after.batchLoss, sample, label, followed,
         recipeOf(now.params).optimiser},
        [shown] { return insideNames(shown); }, [&shown](const Tape& tape) { return insideStage(shown, tape); });
}

} // namespace lessons::lenet5
