#include "engine/tape/coded.h"
#include "engine/tape/descended.h"
#include "engine/tape/losses.h"
#include "lessons/compression/quantization/run.h"
#include "lessons/dense_step.h"

#include <algorithm>
#include <cmath>

namespace lessons::quantization {
namespace {

using engine::Block;
using engine::Indices;
using engine::Numbers;
using engine::Term;

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
    int batch() const { return step.pass.samples(); }
    int label() const { return step.labels[std::size_t(place)]; }
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
    Quantity b(Numbers(Tensor({l.weights().shape[0]})));
    if (const Block* biases = l.net->network.biases(l.layer())) b = tape.parameter("b", l.of(*biases, l.before.parameters));
    Numbers right({l.weights().shape[0]}, engine::Precision::Float);
    right.data[std::size_t(l.label())] = 1;
    const Quantity t = tape.input("t", right);
    tape.step("codes");
    recordCoded(tape, w, l.method, l.codes);
    tape.point("restored");
    const Quantity seen = tape.makings("restored").back().quantity;
    tape.step("z");
    const Quantity z = tape.make("z", numbersOf(l.lane(pass.values(l.layer() + 1)), matmul(seen, a) + b));
    const Quantity p = tape.step("p").make("p", softmax(z));
    const auto losses = pass.losses();
    const Quantity own =
        tape.step("loss").make("loss", numbersOf(Tensor({}, losses[std::size_t(l.place)]), engine::crossEntropy(z, l.label())));
    double others = 0;
    for (std::size_t n = 0; n < losses.size(); ++n) others += n == std::size_t(l.place) ? 0 : double(losses[n]);
    const Quantity size(l.batch(), "N");
    tape.step("L").make("L", numbersOf(Tensor({}, l.step.loss), (own + Quantity(others, "others")) / size));
    tape.step("dz").make("dz", numbersOf(l.lane(pass.deltas(l.layer() + 1)), (p - t) / size));
}

/// What the others of the batch have added to a sum in which this one's share stands.
Quantity withOthers(const Numbers& all, const Quantity& share)
{
    Numbers rest = all;
    for (std::size_t i = 0; i < rest.size(); ++i) rest.data[i] -= share[i];
    const Quantity others(rest, [rest, columns = rest.shape[1]](const Indices& at) {
        return Term(rest.data[std::size_t(at[0] * columns + at[1])], "others");
    });
    return numbersOf(all, share + others);
}

void recordBack(Tape& tape, const Learning& l)
{
    const auto last = [&](const char* id) { return tape.makings(id).back().quantity; };
    const Quantity a = last("a"), w = last("weights"), dz = last("dz");
    const Quantity product = spread(dz, 1, l.weights().shape[1]) * spread(a, 0, l.weights().shape[0]);
    const Quantity share = tape.step("share").make("share", product);
    const Quantity g = tape.step("g").make("g", withOthers(l.of(l.weights(), l.step.pass.gradient()), share));
    // round() has the slope 0 almost everywhere; what passes it goes on as if it were 1
    const Quantity through = tape.step("through").make("through", g * Quantity(1, "slope taken for that of rounding"));
    tape.slopeIs("weights", through);
    const engine::Optimiser how = leNetOptimiser();
    const auto memory = [&](const char* id, const std::vector<float>& moments) {
        return tape.parameter(id, moments.empty() ? Numbers(Tensor(w.shape())) : l.of(l.weights(), moments));
    };
    const std::int64_t t = l.step.after.steps;
    const Quantity first = engine::firstMoment(how, t, through, memory("m", l.before.first));
    const Quantity second = engine::secondMoment(how, through, memory("v", l.before.second));
    tape.step("new").make("new",
                          numbersOf(l.of(l.weights(), l.step.after.parameters), descended(how, t, w, through, first, second)));
}

Tape tapeOf(const Learning& l)
{
    Tape tape;
    recordForward(tape, l), recordBack(tape, l);
    return tape;
}

double largest(std::span<const float> numbers)
{
    float most = 0;
    for (const float x : numbers) most = std::max(most, std::abs(x));
    return most > 0 ? double(most) : 1;
}

Glossary namesIn(const Learning& l)
{
    const auto part = [&](const std::vector<float>& all) {
        return std::span(all).subspan(l.weights().offset, l.weights().size());
    };
    const double bound = largest(part(l.before.parameters));
    const double slope = largest(l.step.pass.gradient().subspan(l.weights().offset, l.weights().size()));
    const std::vector<QStringList> both{{Words::tr("output")}, {Words::tr("input")}}, outputs{{Words::tr("output")}};
    Glossary all;
    const auto matrix = [&](const char* id, const QString& name, const char* tex, double most) {
        all[id] = {.name = name, .tex = QString::fromUtf8(tex), .bound = most, .decimals = 4, .axes = both};
    };
    const auto row = [&](const char* id, const QString& name, const char* tex, int decimals, widgets::Extent extent) {
        all[id] = {.name = name, .tex = QString::fromUtf8(tex), .decimals = decimals, .axes = outputs, .extent = extent};
    };
    nameTensor(all, bound, l.error);
    all["weights"].axes = all["restored"].axes = all["error"].axes = both;
    all["weights"].name = Words::tr("Weights behind");
    matrix("share", Words::tr("Share of the sample"), "\\partial L/\\partial \\hat w", slope);
    matrix("g", Words::tr("Gradient of the batch"), "\\partial L/\\partial \\hat w", slope);
    matrix("through", Words::tr("Straight through"), "\\partial L/\\partial w", slope);
    matrix("new", Words::tr("New weights behind"), "w'", bound);
    matrix("m", Words::tr("first moment"), "m", slope), matrix("v", Words::tr("second moment"), "v", slope);
    all["a"] = {.name = Words::tr("input of the layer"), .tex = "a", .decimals = 4, .axes = {{Words::tr("input")}}};
    all["b"] = {.name = Words::tr("bias"), .tex = "b", .decimals = 4, .axes = outputs};
    row("z", Words::tr("output"), "z", 2, {-99, 99, false}), row("t", Words::tr("target"), "t", 0, {0, 1, false});
    const auto column = [&](const char* id, const QString& name, const char* tex, double most) {
        all[id] = {.name = name, .tex = QString::fromUtf8(tex), .bound = most, .decimals = 4, .axes = outputs};
    };
    column("p", Words::tr("Probability"), "p", 1), column("dz", Words::tr("Slope"), "\\partial z", 1.0 / l.batch());
    all["loss"] = {.name = Words::tr("loss of the sample"), .tex = "L_n", .decimals = 4, .extent = widgets::Extent{0, 99, false}};
    all["L"] = {.name = Words::tr("loss of the batch"), .tex = "L", .decimals = 4, .extent = widgets::Extent{0, 99, false}};
    nameCodedTerms(all);
    return all;
}

Caption captionIn(const Learning& l, const Tape& tape, int operation)
{
    if (operation == 0)
        return {Words::tr("Inside the next batch."), Words::tr("One of %1 pictures, in the last layer.").arg(l.batch())};
    const std::string key = tape.key(operation);
    const auto is = [&](const char* id, Indices at = {}) { return told(tape, id, at, operation, 4); };
    if (key == "codes") return {Words::tr("Forward."), Words::tr("Each weight goes to its level; the weight behind is kept.")};
    if (key == "z") return {Words::tr("Forward."), Words::tr("The quantised weights times what enters, and the biases.")};
    if (key == "p")
        return {Words::tr("Forward."), Words::tr("The right class has the probability %1.").arg(is("p", {l.label()}))};
    if (key == "loss") return {Words::tr("Loss."), Words::tr("Minus the logarithm of that: %1.").arg(is("loss"))};
    if (key == "L") return {Words::tr("Loss."), Words::tr("The mean over the batch is %1.").arg(is("L"))};
    if (key == "dz") return {Words::tr("Back."), Words::tr("Probability minus target, over the size of the batch.")};
    if (key == "share") return {Words::tr("Back."), Words::tr("To each quantised weight: that slope times what enters.")};
    if (key == "g") return {Words::tr("Gradient."), Words::tr("The shares of all pictures of the batch add up.")};
    if (key == "through")
        return {Words::tr("Straight through."),
                Words::tr("Rounding has the slope 0, and nothing would be learnt: it is taken for 1.")};
    return {Words::tr("Update."), Words::tr("The weights behind go a step of Adam; %n of their codes change.", nullptr, l.moved)};
}

ViewPtr stageIn()
{
    return below({widgets::panes({.ids = {"weights", "restored", "error"}}),
                  widgets::ledger({.ids = {"z", "t", "loss", "L"}, .bars = false, .line = 1.5}),
                  widgets::panes({.ids = {"p", "dz", "share"}}), widgets::panes({.ids = {"g", "through", "new"}})},
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
    return {.run = Recorded(tapeOf(*learning), stageIn()),
            .names = [learning] { return namesIn(*learning); },
            .caption = [learning](const Tape& tape, int operation) { return captionIn(*learning, tape, operation); },
            .phases = [](const Tape& tape) -> std::vector<Phase> {
                return {{1, Words::tr("forward")},
                        {stepOf(tape, "loss"), Words::tr("loss")},
                        {stepOf(tape, "dz"), Words::tr("backward")},
                        {stepOf(tape, "new"), Words::tr("update")}};
            }};
}

} // namespace lessons::quantization
