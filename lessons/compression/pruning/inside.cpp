#include "lessons/compression/pruning/run.h"
#include "lessons/dense_step.h"
#include "lessons/last_layer.h"
#include "lessons/numbered.h"
#include "lessons/weight_step.h"

namespace lessons::pruning {
namespace {

using engine::Block;
using engine::Numbers;

const Block& lastWeights(const Net& net) { return *net.network.weights(net.network.depth() - 1); }

/// One picture of the first batch from which the pruned net learns next, seen in its last layer.
struct Learning {
    NetPtr net;
    int place, batches, label;            ///< of the step; of the picture
    std::vector<float> was, held;         ///< parameters before the step, and after the batch
    engine::Learner<float> before, moved; ///< what goes has gone; all have moved
    Mask mask;
    engine::Pass<float> pass;
    float loss;

    Learning(const Now& now, int sample);
    Numbers of(std::span<const float> parameters) const { return tensorOf(lastWeights(*net), parameters); }
};

Learning::Learning(const Now& now, int sample) : net(now.state.net), place(sample), was(now.state.learners->pruned.parameters)
{
    State s = now.state;
    ++s.step;
    const auto [from, end] = now.params.learntIn(s.step);
    Learners begun = prunedFor(now.params, s);
    const std::vector<int> rows = now.params.batchesAfter(*net, from, from + 1).front();
    batches = end - from, label = net->data->labels[std::size_t(rows[std::size_t(sample)])];
    mask = std::move(begun.mask), before = std::move(begun.pruned), moved = before;
    loss = trainStep<float>(net->network, recipeAfter(), samplesOf(*net), rows, moved, pass);
    held = moved.parameters, hold(mask, held);
}

Quantity recordForward(Tape& tape, const Learning& l)
{
    const engine::Network& net = l.net->network;
    const int last = net.depth() - 1;
    Numbers kept = l.of(l.was), picture = lane(l.pass.values(0), l.place);
    for (std::size_t i = 0; i < kept.size(); ++i) kept.data[i] = l.mask[lastWeights(*l.net).offset + i] != Gone;
    if (const engine::Shape in = net.shape(0); in.pixels() > 1 && in.channels == 1)
        picture.shape = {in.height, in.width}, tape.input("x", picture);
    const Quantity a = tape.input("a", lane(l.pass.values(last), l.place)), was = tape.parameter("was", l.of(l.was));
    const Quantity mask = tape.parameter("mask", kept);
    const Quantity b = recordLastBiases(tape, *l.net, l.before.parameters);
    const Quantity W = tape.step("W").make("W", numbersOf(l.of(l.before.parameters), was * mask));
    const Numbers z = lane(l.pass.values(last + 1), l.place);
    return recordLastLoss(tape, {l.pass, l.loss, l.place, l.label}, tape.step("z").make("z", numbersOf(z, matmul(W, a) + b)));
}

/// As the program does it, Adam moves all weights, and what is gone becomes 0 again.
Tape tapeOf(const Learning& l)
{
    Tape tape;
    const Quantity dz = recordForward(tape, l);
    const auto last = [&](const char* id) { return tape.makings(id).back().quantity; };
    const Quantity W = last("W"), a = last("a"), mask = last("mask");
    tape.step("share").make("share", spread(dz, 1, int(a.size())) * spread(a, 0, int(dz.size())));
    recordMove(tape, {"W", lastWeights(*l.net), l.before, l.moved, l.pass.gradient(), recipeAfter().optimiser});
    tape.slopeIs("W", last("g"));
    const Quantity held = tape.step("held").make("held", numbersOf(l.of(l.held), last("new") * mask));
    tape.make("change", held - W), tape.point("held");
    return tape;
}

Glossary namesIn(const Learning& l)
{
    const QStringList classes = classNames(*l.net), unit{Words::tr("input")};
    const std::vector<QStringList> both{classes, unit};
    Glossary all;
    nameLastLoss(all, classes, l.pass.samples()), nameLastInputs(all, classes, unit), nameMove(all, both, 4);
    all["W"] = {.name = Words::tr("weights that are left"), .tex = "w \\odot m", .decimals = 3, .axes = both};
    all["mask"] = {.name = Words::tr("mask"), .tex = "m", .scale = Scale::Sequential, .bound = 1, .decimals = 0, .axes = both};
    all["mask"].origin = Words::tr("1 where a weight is left");
    all["was"] = {.name = Words::tr("weight before the step"), .tex = "w", .axes = both};
    all["held"] = {.name = Words::tr("what the mask leaves of these"), .tex = "w' \\odot m", .like = "W"};
    all["change"] = {.name = Words::tr("what has changed"), .tex = "\\Delta w", .decimals = 4, .axes = both};
    all["new"].name = Words::tr("weights as Adam moves them"), all["new"].like = "W";
    all["x"] = {.name = Words::tr("Picture: “%1”").arg(classes[l.label]), .tex = "x", .scale = Scale::Sequential, .bound = 1};
    all["x"].axes = pictureAxes(), all["x"].origin = Words::tr("a training picture");
    return all;
}

Caption captionIn(const Learning& l, const Tape& tape, int operation)
{
    const QString which = l.batches == 1 ? Words::tr("One of its %1 pictures, in the last layer.")
                                         : Words::tr("The first of its %2 batches: one of %1 pictures, in the last layer.");
    if (operation == 0)
        return {Words::tr("Inside the next step."),
                l.batches == 1 ? which.arg(l.pass.samples()) : which.arg(l.pass.samples()).arg(l.batches)};
    if (const auto said = captionOfLastLoss(tape, operation)) return *said;
    const std::string key = tape.key(operation);
    if (key == "W") return {Words::tr("Forward."), Words::tr("Each weight times its mask: what is gone counts for nothing.")};
    if (key == "z") return {Words::tr("Forward."), Words::tr("The weights that are left times what enters, and the biases.")};
    if (key == "share")
        return {Words::tr("Back."), Words::tr("To each weight: that slope times what enters, whether it is there or not.")};
    if (key == "g")
        return {Words::tr("Gradient."), Words::tr("The shares of all pictures add up: weights that are gone have one, too.")};
    if (key == "new") return {Words::tr("Update."), Words::tr("Adam moves all of them, also those that are gone ...")};
    return {Words::tr("Mask."), Words::tr("... and the mask makes those 0 again: only what is left has changed.")};
}

ViewPtr stageIn(const Tape& tape)
{
    using widgets::panes;
    const ViewPtr numbers = widgets::ledger({.ids = {"z", "t", "loss", "L"}, .bars = false, .line = 1.5});
    const ViewPtr there = panes({.ids = {"W", "mask", "held"}}),
                  picture = widgets::picture({.id = "x", .side = 80, .stretch = 0.1});
    return below({tape.knows("x") ? beside({picture, there}, 24) : there, numbers, panes({.ids = {"p", "dz", "share"}}),
                  panes({.ids = {"g", "new", "change"}})},
                 14);
}

} // namespace

int samplesIn(const Now& now)
{
    const auto [from, end] = now.params.learntIn(now.state.step + 1);
    if (from == end || !now.state.net) return 0;
    const engine::Network& net = now.state.net->network;
    const bool isDense = net.layer(net.depth() - 1).as<engine::Dense>();
    return isDense ? int(now.params.batchesAfter(*now.state.net, from, from + 1).front().size()) : 0;
}

Inside insideOf(const Now& now, int sample)
{
    const auto learning = std::make_shared<const Learning>(now, sample);
    Tape tape = tapeOf(*learning);
    const ViewPtr stage = stageIn(tape);
    return insideOfLastLayer(learning, std::move(tape), stage, namesIn, captionIn);
}

} // namespace lessons::pruning
