#include "engine/tape/coded.h"
#include "lessons/compression/quantization/run.h"
#include "lessons/dense_step.h"
#include "lessons/last_layer.h"
#include "lessons/weight_step.h"

#include <algorithm>
#include <cmath>

namespace lessons::quantization {
namespace {

using engine::Block;
using engine::Numbers;

/// One sample of the batch with which the quantised net learns next, seen in its last layer: there the way from a weight to the
/// loss is shortest.
struct Learning {
    NetPtr net;
    Method method;
    AwareStep step;
    engine::Learner<float> before;
    std::shared_ptr<const Coded> codes, next; ///< of the layer's weights, before the step and after it
    int place, moved = 0;                     ///< the sample; how many codes the step changes
    double error = 0;                         ///< the largest of a weight

    Learning(const Now& now, int sample);
    int layer() const { return net->network.depth() - 1; }
    const Block& weights() const { return *net->network.weights(layer()); }
    LastLayer end() const { return {step.pass, step.loss, place, step.labels[std::size_t(place)]}; }
    Numbers lane(const engine::Lanes<const float>& values) const { return lessons::lane(values, place); }
    Numbers of(const Block& block, std::span<const float> parameters) const { return engine::tensorOf(block, parameters); }
};

Learning::Learning(const Now& now, int sample)
    : net(now.state.net), method(now.params), step(awareStep(now.params, now.state)), before(learnerOf(now.state)),
      codes(now.state.tensors.back()), next(codedBlock(weights(), step.after.parameters, method, now.params.bits)), place(sample)
{
    for (std::size_t i = 0; i < codes->places.size(); ++i) {
        moved += int(codes->places[i] != next->places[i]);
        error = std::max(error, double(std::abs(before.parameters[weights().offset + i] - codes->restored[i])));
    }
    if (error == 0) error = 1; // nothing to colour
}

void recordForward(Tape& tape, const Learning& l)
{
    const auto& pass = l.step.pass;
    const Quantity a = tape.input("a", l.lane(pass.values(l.layer())));
    const Quantity w = tape.parameter("weights", l.of(l.weights(), l.before.parameters));
    const Quantity b = recordLastBiases(tape, *l.net, l.before.parameters);
    tape.step("codes");
    recordCoded(tape, w, l.method, l.codes);
    tape.point("restored");
    const Quantity seen = tape.makings("restored").back().quantity;
    tape.step("z");
    recordLastLoss(tape, l.end(), tape.make("z", numbersOf(l.lane(pass.values(l.layer() + 1)), matmul(seen, a) + b)));
}

/// To the weights that the net saw, and on to those behind: round() has the slope 0 almost everywhere, and what passes it goes on
/// as if it were 1.
void recordBack(Tape& tape, const Learning& l)
{
    const auto last = [&](const char* id) { return tape.makings(id).back().quantity; };
    const Quantity a = last("a"), dz = last("dz");
    const Quantity product = spread(dz, 1, l.weights().shape[1]) * spread(a, 0, l.weights().shape[0]);
    const Quantity pull = tape.step("pull").make("pull", product);
    tape.step("share").make("share", pull * Quantity(1, "slope taken for that of rounding"));
    recordMove(tape, {"weights", l.weights(), l.before, l.step.after, l.step.pass.gradient(), leNetOptimiser()});
    tape.slopeIs("weights", last("g"));
}

Tape tapeOf(const Learning& l)
{
    Tape tape;
    recordForward(tape, l), recordBack(tape, l);
    return tape;
}

double largestOf(std::span<const float> numbers)
{
    float most = 0;
    for (const float x : numbers) most = std::max(most, std::abs(x));
    return most > 0 ? double(most) : 1;
}

Glossary namesIn(const Learning& l)
{
    const QStringList classes = classNames(*l.net), inputs{Words::tr("input")};
    const std::vector<QStringList> both{classes, inputs};
    const double bound = largestOf(std::span(l.before.parameters).subspan(l.weights().offset, l.weights().size()));
    Glossary all;
    nameTensor(all, bound, l.error), nameCodedTerms(all), nameLastLoss(all, classes, l.step.pass.samples()),
        nameLastInputs(all, classes, inputs), nameMove(all, both, 4);
    for (const char* id : {"weights", "restored", "error"}) all[id].axes = both;
    all["weights"].name = Words::tr("Weights behind"), all["new"].name = Words::tr("New weights behind");
    all["new"].like = "weights";
    all["pull"] = {.name = Words::tr("Slope of the level"), .tex = "\\partial \\hat w", .decimals = 4, .axes = both};
    all["share"].name = Words::tr("Straight through");
    return all;
}

Caption captionIn(const Learning& l, const Tape& tape, int operation)
{
    if (operation == 0)
        return {Words::tr("Inside the next batch."),
                Words::tr("One of %1 pictures, in the last layer.").arg(l.step.pass.samples())};
    if (const auto said = captionOfLastLoss(tape, operation)) return *said;
    const std::string key = tape.key(operation);
    if (key == "codes") return {Words::tr("Forward."), Words::tr("Each weight goes to its level; the weight behind is kept.")};
    if (key == "z") return {Words::tr("Forward."), Words::tr("The quantised weights times what enters, and the biases.")};
    if (key == "pull") return {Words::tr("Back."), Words::tr("To each quantised weight: that slope times what enters.")};
    if (key == "share")
        return {Words::tr("Straight through."),
                Words::tr("Rounding has the slope 0, and nothing would be learnt: it is taken for 1.")};
    if (key == "g") return {Words::tr("Gradient."), Words::tr("The shares of all pictures of the batch add up.")};
    return {Words::tr("Update."), Words::tr("The weights behind go a step of Adam; %n of their codes change.", nullptr, l.moved)};
}

ViewPtr stageIn()
{
    return below({widgets::panes({.ids = {"weights", "restored", "error"}}),
                  widgets::ledger({.ids = {"z", "t", "loss", "L"}, .bars = false, .line = 1.5}),
                  widgets::panes({.ids = {"p", "dz", "pull"}}), widgets::panes({.ids = {"share", "g", "new"}})},
                 14);
}

} // namespace

int samplesIn(const Now& now)
{
    const State& s = now.state;
    if (now.params.task != Task::Aware || s.step < codedStep(now.params)) return 0;
    const engine::Network& net = s.net->network;
    return net.layer(net.depth() - 1).as<engine::Dense>() ? int(nextRows(now.params, s).size()) : 0;
}

Inside insideOf(const Now& now, int sample)
{
    const auto learning = std::make_shared<const Learning>(now, sample);
    return insideOfLastLayer(learning, tapeOf(*learning), stageIn(), namesIn, captionIn);
}

} // namespace lessons::quantization
