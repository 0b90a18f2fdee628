#include "engine/tape/losses.h"
#include "engine/tape/pictures.h"
#include "lessons/compression/binary_and_adder/run.h"
#include "lessons/dense_step.h"
#include "lessons/last_layer.h"
#include "lessons/normalising.h"
#include "lessons/numbered.h"
#include "lessons/weight_step.h"

namespace lessons::binary {
namespace {

using engine::element;
using engine::Numbers;

/// One picture of the batch of the next step, in the last layer: number by number at the unit of its class.
struct Learning {
    blocks::Next next;
    Kernel kernel;
    int place, layer = next.net().depth() - 2, unit = next.label(place); ///< of the batch, of the net, of the layer

    const engine::Block& weights() const { return *next.net().weights(layer); }
    int inputs() const { return int(weights().size()) / blocks::Classes; }
    /// As which the inputs of a unit are laid out.
    std::vector<int> grid() const { return inputs() == 32 ? std::vector{8, 4} : std::vector{16, 16}; }
    Numbers inGrid(Numbers numbers) const { return numbers.shape = grid(), numbers; }
    /// The weights of all units.
    Numbers matrix(std::span<const float> all) const
    {
        Numbers numbers(tensorOf(weights(), all));
        return numbers.shape = {blocks::Classes, inputs()}, numbers;
    }
};

/// What a unit makes of inputs x.
Quantity madeBy(Kernel kernel, const Quantity& x, const Quantity& w, const engine::Naming& name = engine::unnamed)
{
    if (kernel == Kernel::Float) return sum(name("each", x * w));
    if (kernel == Kernel::Adder) return sum(name("each", 0 - absolute(x - w)));
    const Quantity xs = name("xs", signOf(x)), alpha = name("alpha", mean(absolute(w)));
    return sum(name("each", xs * name("seen", alpha * signOf(w))));
}

/// What is taken for its slope by x: the sign's is 1 from -1 to 1.
Quantity slopeByInput(Kernel kernel, const Quantity& x, const Quantity& w)
{
    if (kernel == Kernel::Float) return w;
    if (kernel == Kernel::Adder) return (absolute(w - x + 1) - absolute(w - x - 1)) / 2;
    return mean(absolute(w)) * signOf(w) * slopeOf(engine::Activation::Sign, x);
}

/// Forward to the loss and back to what enters the layer.
void recordForth(Tape& tape, const Learning& l)
{
    const auto make = [&](const std::string& id, const Quantity& made) { return tape.step(id).make(id, made); };
    const auto& pass = l.next.after.pass;
    const auto& parameters = l.next.before.learner.parameters;
    const auto of = [&](const engine::Lanes<const float>& all) { return lane(all, l.place); };
    const Quantity a = tape.input("a", l.inGrid(of(pass.values(l.layer)))), W = tape.parameter("W", l.matrix(parameters));
    std::vector<Quantity> weights, sums;
    for (int unit = 0; unit < blocks::Classes; ++unit) weights.push_back(reshaped(row(W, unit), l.grid()));
    const Quantity w = tape.parameter("w", weights[std::size_t(l.unit)].value());
    for (int unit = 0; unit < blocks::Classes; ++unit)
        sums.push_back(unit == l.unit ? madeBy(l.kernel, a, w, make) : madeBy(l.kernel, a, weights[std::size_t(unit)]));
    const Quantity s = make("s", numbersOf(of(pass.values(l.layer + 1)), engine::stacked(sums)));
    const Normalising norm(tape, l.next.net(), pass, parameters, l.layer + 2);
    const Quantity z = make("z", numbersOf(of(pass.values(l.layer + 2)), norm.forward(s)));
    const Quantity dz = recordLastLoss(tape, {pass, l.next.loss, l.place, l.unit}, z);
    const Quantity ds = make("ds", numbersOf(of(pass.deltas(l.layer + 1)), norm.back(s, dz)));
    Quantity da = element(ds, {0}) * slopeByInput(l.kernel, a, weights[0]);
    for (int unit = 1; unit < blocks::Classes; ++unit)
        da = da + element(ds, {unit}) * slopeByInput(l.kernel, a, weights[std::size_t(unit)]);
    make("da", numbersOf(l.inGrid(of(pass.deltas(l.layer))), da));
}

/// What the picture says of the weights of the unit: of signs, of what the net saw, of its scale, and so of what is behind.
void recordShare(Tape& tape, const Learning& l)
{
    const auto make = [&](const char* id, const Quantity& made) { return tape.step(id).make(id, made); };
    const auto last = [&](const char* id) { return tape.makings(id).back().quantity; };
    const Quantity slope = element(last("ds"), {l.unit}), a = last("a"), w = last("w");
    if (l.kernel == Kernel::Adder) make("share", slope * (a - w));
    if (l.kernel == Kernel::Float) make("share", slope * a);
    if (l.kernel != Kernel::Binary) return;
    const Quantity pull = make("pull", slope * last("xs")), signs = signOf(w), ofScale = make("dalpha", sum(pull * signs));
    make("share", pull * last("alpha") * slopeOf(engine::Activation::Sign, w) + ofScale * signs / Quantity(l.inputs(), "n"));
}

Tape tapeInside(const Learning& l)
{
    Tape tape;
    recordForth(tape, l), recordShare(tape, l);
    engine::Block own = l.weights();
    own.shape = {l.inputs()}, own.offset += std::size_t(l.unit * l.inputs());
    const auto& [before, after, rows, recipe, loss] = l.next;
    recordMove(tape, {"w", own, before.learner, after.learner, after.pass.gradient(), recipe.optimiser});
    tape.slopeIs("w", tape.makings("g").back().quantity);
    tape.make("W", l.matrix(after.learner.parameters)), tape.point("new"); // all units move so
    return tape;
}

ViewPtr stageInside(const Tape& tape)
{
    const auto known = [&](std::vector<std::string> ids) {
        return std::erase_if(ids, [&](const std::string& id) { return !tape.knows(id); }), ids;
    };
    const auto grids = [&](std::vector<std::string> ids) {
        std::vector<ViewPtr> all;
        for (const std::string& id : known(std::move(ids))) all.push_back(cells({.id = id}));
        return beside(std::move(all), 24);
    };
    const auto table = [&](std::vector<std::string> ids) {
        return widgets::ledger({.ids = known(std::move(ids)), .bars = false, .line = 1.5});
    };
    const bool isBinary = tape.knows("xs");
    const ViewPtr numbers = beside({cells({.id = "s", .named = true}), grids({"z", "p", "dz", "ds"})}, 24);
    const ViewPtr there = below({grids({"a", "w"}), grids({"xs", "seen", "each"}), table({"alpha", "s"})}, 12),
                  back = beside({below({numbers, table({"loss", "L"})}, 12), below({grids({"a"}), grids({"da"})}, 12)}),
                  slopes = cells({.id = "ds", .lying = true, .named = true, .stretch = 0}),
                  update = below({isBinary ? table({"alpha", "dalpha"}) : slopes, grids({isBinary ? "xs" : "a", "w", "pull"}),
                                  grids({"share", "g", "new"})},
                                 12);
    return widgets::scenes({{"", there}, {"z", back}, {isBinary ? "pull" : "share", update}});
}

Glossary namesInside(const Learning& l)
{
    const QStringList classes = classNames({l.next.net(), {}, l.next.before.plan->data}), unit{Words::tr("unit")};
    const QString learnt = Words::tr("learnt");
    Glossary all;
    nameLastLoss(all, classes, int(l.next.rows.size())), nameNormalising(all, classes), nameMove(all, {}, 4);
    const auto put = [&](const char* id, const QString& name, const char* tex, int decimals, const QString& origin = {}) {
        all[id] = {.name = name, .tex = QString::fromUtf8(tex), .origin = origin, .decimals = decimals};
    };
    put("a", Words::tr("Inputs of the last layer"), "a", 2, Words::tr("as the layers before make them"));
    put("w", Words::tr("Weights of the unit of “%1”").arg(classes[l.unit]), "w", 3, learnt);
    put("xs", Words::tr("Signs"), "s", 0), put("seen", Words::tr("What the net sees: α sign w"), "\\hat w", 3);
    put("each", Words::tr("What each input adds"), "c", 2), put("da", Words::tr("Slopes of the inputs"), "\\partial a", 4);
    put("pull", Words::tr("Slopes of α sign w"), "\\partial \\hat w", 4);
    for (const char* id : {"a", "w", "xs", "seen", "each", "da", "pull", "share", "g", "new", "others", "m′", "v′"})
        all[id].axes = pictureAxes();
    put("alpha", Words::tr("mean |w|"), "\\alpha", 4), put("dalpha", Words::tr("slope of α"), "\\partial \\alpha", 4);
    put("s", Words::tr("sum"), "s", 2), put("ds", QStringLiteral("∂L/∂s"), "\\partial s", 4);
    put("W", Words::tr("Weights w"), "w", 3, learnt);
    all["s"].axes = all["ds"].axes = {classes}, all["W"].axes = {classes, unit};
    return all;
}

/// Of what signs, adders and products do each in their way.
QString byKernel(Kernel kernel, const QString& signs, const QString& adder, const QString& products)
{
    return kernel == Kernel::Binary ? signs : kernel == Kernel::Adder ? adder : products;
}

Caption captionInside(const Learning& l, const Tape& tape, int operation)
{
    const QString forward = Words::tr("Forward."), back = Words::tr("Back."), update = Words::tr("Update.");
    if (operation == 0)
        return {Words::tr("Inside the next step."),
                Words::tr("One of the %1 pictures of its batch, at the unit of its class.").arg(l.next.rows.size())};
    if (const auto said = captionOfLastLoss(tape, operation)) return *said;
    const QString each = byKernel(l.kernel, Words::tr("Where the signs are equal α is added, elsewhere it is taken away."),
                                  Words::tr("Minus how far each weight is from its input: no product is needed."),
                                  Words::tr("Each input times its weight.")),
                  inputs =
                      byKernel(l.kernel, Words::tr("To the inputs: the slope of a sign is taken to be 1 from −1 to 1, else 0."),
                               Words::tr("To the inputs: w − x, cut off at ±1, times the slope, of all units."),
                               Words::tr("To the inputs: the weight times the slope, of all units.")),
                  share = byKernel(l.kernel, Words::tr("Straight through the sign to the weight behind, and its part in α."),
                                   Words::tr("The slope times x − w: a weight that is far from its input moves fast."),
                                   Words::tr("The slope times the input."));
    const std::map<std::string, Caption> all{
        {"xs", {forward, Words::tr("Of each input only the sign is left.")}},
        {"alpha", {forward, Words::tr("The mean size: with it the signs come closest to the numbers.")}},
        {"seen", {forward, Words::tr("Of each weight only the sign is left, times α.")}},
        {"each", {forward, each}},
        {"s", {forward, Words::tr("All of that added up; the other units do likewise.")}},
        {"z", captionOfNormalising(false)},
        {"ds", captionOfNormalising(true)},
        {"da", {back, inputs}},
        {"pull", {back, Words::tr("To what the net saw of the weights: the slope times the signs of the inputs.")}},
        {"dalpha", {back, Words::tr("All weights have a part in α: what they say of it together.")}},
        {"share", {back, share}},
        {"g", {update, Words::tr("The shares of all pictures of the batch, added up.")}},
        {"new", {update, Words::tr("Adam moves the weights against their gradient.")}}};
    return all.at(tape.key(operation));
}

} // namespace

Inside insideOf(const At<Params, blocks::State>& now, int sample)
{
    const auto learning = std::make_shared<const Learning>(Learning{blocks::Next(blocks::seen(now)), now.params.kernel, sample});
    Tape tape = tapeInside(*learning);
    const ViewPtr stage = stageInside(tape);
    return insideOfLastLayer(learning, std::move(tape), stage, namesInside, captionInside);
}

} // namespace lessons::binary
