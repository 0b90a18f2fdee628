#include "lessons/networks/lenet5/forward.h"
#include "lessons/networks/lenet5/words.h"
#include "lessons/weight_step.h"

#include <algorithm>

namespace lessons::lenet5 {
namespace {

using engine::Numbers;
using engine::numbersOf;

/// The next step made once more, and a picture of its batch.
struct Next {
    State before, after;
    Batch batch;
    Params params;
    int sample;

    Next(const Now& now, int which) : before(now.state), after(now.state), params(now.params), sample(which)
    {
        batch = nextBatch(params, before);
        training.step(params, after), probabilitiesOf<float>(after.plan->network, after.pass);
    }
    const engine::Network& net() const { return after.plan->network; }
    /// Whose weights are followed to their update: kernels of C1, or those of the output, which always learn.
    bool followsKernels() const { return after.plan->convolves() && params.frozen == Frozen::Nothing; }
    const char* followed() const { return followsKernels() ? "K1" : "Wy"; }
    const engine::Block& block() const { return *net().weights(followsKernels() ? 0 : net().depth() - 1); }
};

/// The loss of the picture, and the batch's: the mean.
void recordLoss(Tape& tape, const Next& next)
{
    const auto losses = next.after.pass.losses();
    const Quantity y = tape.makings("y").back().quantity;
    const Quantity all = crossEntropy(y, next.batch.labels[std::size_t(next.sample)]);
    const Numbers own = Tensor({}, losses[std::size_t(next.sample)]), mean = Tensor({}, float(next.after.batchLoss));
    const Quantity loss = tape.step("loss").make("loss", numbersOf(own, all));
    const Quantity others(next.after.batchLoss * next.after.batch - loss[0], "others");
    tape.step("L").make("L", numbersOf(mean, (loss + others) / Quantity(next.after.batch, "N")));
}

/// The kernel's slopes, which are those of the batch's loss; of the weights, the share of this picture.
void recordBack(Tape& tape, const Next& next)
{
    engine::Backward how{.without = {"x", "p", "loss"}};
    for (const std::string& id : tape.ids())
        if (tape.origin(id) == engine::Origin::Parameter && id != next.followed()) how.without.push_back(id);
    how.names[next.followed()] = "share";
    how.numbers = [&next](const std::string& gradient) -> std::optional<Numbers> {
        for (const auto& [id, value] : madeBy(*next.after.plan))
            if (gradient == std::string("d") + id)
                return mapsOf(next.net(), value, std::as_const(next.after.pass).deltas(value), next.sample);
        return {};
    };
    tape.backward("L", how);
}

Tape tapeOf(const Next& next)
{
    Tape tape;
    recordForward(tape, {*next.after.plan, next.before.learner.parameters, next.after.pass, next.sample, true});
    recordLoss(tape, next), recordBack(tape, next);
    recordMove(tape, {next.followed(), next.block(), next.before.learner, next.after.learner, next.after.pass.gradient(),
                      recipeOf(next.params).optimiser});
    return tape;
}

/// What outlives the step: how it is shown.
struct Shown {
    std::shared_ptr<const Plan> plan;
    int label;
    std::string followed;

    explicit Shown(const Next& next)
        : plan(next.after.plan), label(next.batch.labels[std::size_t(next.sample)]), followed(next.followed())
    {
    }
    bool followsKernels() const { return followed == "K1"; }
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
    for (const auto& [id, value] : madeBy(*shown.plan)) {
        there.push_back(layer(id, value));
        if (const std::string slope = std::string("d") + id; tape.knows(slope)) back.push_back(layer(slope, value));
    }
    there.push_back(cells({.id = "p", .widest = 36, .stretch = 0}));
    for (const std::string& id : {shown.followed, std::string("share"), std::string("g"), std::string("new")})
        weights.push_back(shown.followsKernels() ? widgets::gallery({.id = id, .columns = 6}) : cells({.id = id}));
    return below({beside(there, 16), beside(back, 6), beside(weights, 24)}, 20);
}

void nameWeights(Glossary& all, const Shown& shown)
{
    const std::vector<QStringList> axes =
        shown.followsKernels() ? std::vector<QStringList>{{Words::tr("map")}, {Words::tr("row")}, {Words::tr("column")}}
                               : std::vector<QStringList>{all["y"].axes[0], {Words::tr("unit")}};
    all[shown.followed] = {.name = shown.followsKernels() ? Words::tr("kernels of C1") : Words::tr("weights of the output"),
                           .tex = "w",
                           .origin = Words::tr("learnt"),
                           .decimals = 3,
                           .axes = axes};
    nameMove(all, axes, 4);
}

Glossary insideNames(const Shown& shown)
{
    Glossary all = layerNames(*shown.plan);
    all["x"] = {.name = Words::tr("Picture: “%1”").arg(nameOf(*shown.plan, shown.label)),
                .tex = "x",
                .origin = Words::tr("a training picture"),
                .scale = Scale::Sequential,
                .bound = 1,
                .axes = {{Words::tr("row")}, {Words::tr("column")}}};
    all["y"].spelled = false;
    for (const auto& [id, value] : madeBy(*shown.plan)) {
        all[id].note.clear();
        all[std::string("d") + id] = {.name = QStringLiteral("∂L/∂%1").arg(QLatin1String(id)),
                                      .tex = QStringLiteral("\\partial ") + all[id].tex,
                                      .origin = Words::tr("nothing flows back: the pooling kept another number"),
                                      .decimals = 5,
                                      .axes = all[id].axes};
    }
    all["losses"] = {.name = Words::tr("Loss")};
    all["loss"] = {.name = Words::tr("of this picture"), .tex = "L", .decimals = 4};
    all["L"] = {.name = Words::tr("mean of the batch"), .tex = "\\bar L", .decimals = 4};
    nameWeights(all, shown);
    return all;
}

Caption backward(const std::string& key)
{
    if (key == "dy")
        return {Words::tr("Back."),
                Words::tr("How the loss changes with each output: the answer, less 1 at the right class, by N.")};
    if (key == "dS4" || key == "dS2")
        return {Words::tr("Back."), Words::tr("Each number's slope: of all that was made of it, by the weights with which.")};
    if (key == "dC3" || key == "dC1")
        return {Words::tr("Back."), Words::tr("The slope goes back to the numbers that the pooling kept.")};
    if (key == "share")
        return {Words::tr("Gradient."),
                Words::tr("What this picture says of each weight, summed over all places where it is used.")};
    return {Words::tr("Back."), Words::tr("Slopes go back by the weights that led here.")};
}

Caption insideCaption(const Tape& tape, int operation)
{
    if (operation == 0)
        return {Words::tr("Inside the next step."), Words::tr("One picture of its batch, as the step takes it through the net.")};
    const std::string key = tape.key(operation);
    const auto is = [&](const char* id) { return told(tape, id, {}, operation, 4); };
    if (key == "loss")
        return {Words::tr("Loss."), Words::tr("Minus the logarithm of the right class's share: %1.").arg(is("loss"))};
    if (key == "L") return {Words::tr("Loss."), Words::tr("The loss of the step is the mean of its batch: %1.").arg(is("L"))};
    if (key == "g") return {Words::tr("Gradient."), Words::tr("The shares of all pictures of the batch, added up.")};
    if (key == "new")
        return {Words::tr("Update."), Words::tr("Adam goes a step against the gradient, by its memory of earlier ones.")};
    if (operation > stepOf(tape, "L")) return backward(key);
    if (key == "p") return {Words::tr("Forward."), Words::tr("Softmax turns the outputs into shares that add up to 1.")};
    if (key[0] == 'C' && key != "C5") return {Words::tr("Forward."), Words::tr("Each kernel slides over the maps before it.")};
    if (key[0] == 'S') return {Words::tr("Forward."), Words::tr("Of each 2 × 2 numbers one is left.")};
    return {Words::tr("Forward."), Words::tr("Each unit weighs all numbers before it.")};
}

} // namespace

Inside insideOf(const Now& now, int sample)
{
    const Next next(now, sample);
    const Shown shown(next);
    Tape tape = tapeOf(next);
    const ViewPtr stage = insideStage(shown, tape);
    return {.run = Recorded(std::move(tape), stage),
            .names = [shown] { return insideNames(shown); },
            .caption = insideCaption,
            .phases = [](const Tape& recorded) -> std::vector<Phase> {
                return {{1, Words::tr("forward")},
                        {stepOf(recorded, "loss"), Words::tr("loss")},
                        {stepOf(recorded, "dy"), Words::tr("backward")},
                        {stepOf(recorded, "g"), Words::tr("update")}};
            }};
}

} // namespace lessons::lenet5
