#include "lessons/dense_step.h"
#include "lessons/distributed/data_parallel/inside.h"
#include "lessons/normalising.h"

namespace lessons::dataparallel {
namespace {

/// The digit's way through the net; then what all devices make of their gradients, or of their weights.
ViewPtr stageInside(const Held& held)
{
    const auto numbers = [](std::vector<std::string> ids) { return widgets::ledger({.ids = std::move(ids), .bars = false}); };
    widgets::NetworkGraph net = layeredGraph(held.params.layers, {"W"});
    for (int l = 1; held.params.normalised && l < held.params.layers; ++l) {
        auto& rows = net.layers[std::size_t(l)].rows;
        rows.insert(rows.begin() + 1, {named("n", l), named("dn", l)});
    }
    net.folds = true;
    const ViewPtr picture = widgets::picture({.id = "image", .side = 100, .stretch = 0.15});
    const ViewPtr devices = beside({cells({.id = "weight", .named = true, .stretch = 0, .level = true}),
                                    cells({.id = "gradients", .named = true, .stretch = 0})},
                                   24);
    const auto row = [](const char* id) { return cells({.id = id, .lying = true, .under = "gradients", .stretch = 0}); };
    std::vector<ViewPtr> exchange{devices, row("share"), row("used"), row("w"), row("new")};
    if (held.averages) exchange.insert(exchange.begin() + 1, cells({.id = "moved", .named = true}));
    return widgets::scenes(
        {{"", below({widgets::network(net), beside({picture, numbers({"loss", "L"})})})}, {"share", below(exchange, 16)}});
}

Glossary namesInside(const Held& held, const std::vector<int>& followed)
{
    const int last = held.params.layers;
    QStringList classes, inputs;
    for (int c = 0; c < 10; ++c) classes << QString::number(c);
    for (const int input : followed) inputs << Words::tr("input %1").arg(input + 1);
    Glossary all = namesOfLayers(last, held.size(), [&](int layer) { return layer == last ? classes : QStringList(); });
    const std::vector<QStringList> devices{devicesOf(held.params)}, table{devices[0], inputs};
    const auto put = [&](const char* id, const QString& name, const char* tex, const std::vector<QStringList>& axes) {
        all[id] = {.name = name, .tex = QString::fromUtf8(tex), .decimals = 4, .axes = axes};
    };
    put("share", Words::tr("share of this digit"), "g_n", {inputs});
    put("gradients", Words::tr("Gradients of weights to output %1").arg(held.label), "g", table);
    put("used", held.joins ? joinedName(held.params) : Words::tr("gradient that device %1 uses").arg(held.device + 1), "\\bar g",
        {inputs});
    put("w", Words::tr("weights now"), "w", {inputs}), put("m′", Words::tr("memory of earlier gradients"), "m", {inputs});
    put("moved", Words::tr("Weights as each device has moved them"), "w'", table);
    put("new", Words::tr("weights after the step"), "w'", {inputs});
    for (int l = 1; l < last; ++l) {
        const QString n = QString::number(l);
        nameNormalising(all, {}, n.toStdString());
        all[named("n", l)] = {.name = Words::tr("normalised sums of layer %1").arg(l), .tex = "n_" + n};
        all[named("dn", l)] = {.name = Words::tr("slopes of these"), .tex = "\\partial n_" + n, .decimals = 4, .ink = 2};
    }
    nameWeights(all, held.params), nameStintWords(all);
    all["L"].name = Words::tr("mean of the shard"), all["loss"].name = Words::tr("loss of the digit");
    all["image"] = {.name = Words::tr("image"), .tex = "x", .scale = Scale::Sequential, .bound = 1};
    all["image"].origin = Words::tr("a training digit"), all["x"].origin = Words::tr("its pixels, row by row");
    all["t"].origin = Words::tr("1 for the right class"), all["w"].origin = Words::tr("learnt so far");
    all["m′"].origin = Words::tr("memory of the optimizer"), all["w"].spelled = all["m′"].spelled = true;
    all["weight of another device"].name = Words::tr("weight of another device");
    return all;
}

/// Of all devices' gradients one is made, or each keeps its own.
Caption captionOfUse(const Held& held)
{
    if (!held.joins)
        return {Words::tr("Gradient."), held.params.count() > 1
                                            ? Words::tr("Nothing is handed on: the device uses its own.")
                                            : Words::tr("One device has the whole batch: this is its gradient.")};
    const QString lead = held.params.exchange == Route::Ring ? Words::tr("Around the ring.") : Words::tr("Through the server.");
    switch (held.how.joining) {
    case Joining::Sum: return {lead, Words::tr("All gradients are added up: as many times their mean as there are devices.")};
    case Joining::PlainMean: return {lead, Words::tr("All gradients count the same, of however many digits they are.")};
    default: return {lead, Words::tr("Each gradient counts by its digits: together they are that of the whole batch.")};
    }
}

Caption captionInside(const Held& held, const Tape& tape, int operation)
{
    const std::string key = tape.key(operation);
    const auto is = [&](const char* id) { return told(tape, id, {}, operation, 4); };
    if (operation == 0 && held.params.delay > 0)
        return {Words::tr("Inside the next step."),
                Words::tr("A %1 on device %2, which still has weights of up to %n update(s) ago.", nullptr, held.params.delay)
                    .arg(held.label)
                    .arg(held.device + 1)};
    if (operation == 0)
        return {Words::tr("Inside the next step."),
                Words::tr("A %1, one of the %n digits that device %2 has of this batch.", nullptr, held.size())
                    .arg(held.label)
                    .arg(held.device + 1)};
    if (key == "loss")
        return {Words::tr("Loss of the digit: %1.").arg(is("loss")),
                Words::tr("Minus the logarithm of the probability of the right class.")};
    if (key == "L")
        return {Words::tr("Loss of the shard: %1.").arg(is("L")),
                Words::tr("The mean over %n digit(s): the device knows no others.", nullptr, held.size())};
    if (key == "dy")
        return {Words::tr("δ of the outputs."), Words::tr("Probability minus target, over the digits of the shard.")};
    if (key[0] == 'n' && key != "new")
        return {Words::tr("Normalised sums."), Words::tr("By mean and variance of this shard alone: other devices have others.")};
    if (key == "share")
        return {Words::tr("Share of the digit."),
                Words::tr("What it says of weights to its output: δ there times what each of them multiplies.")};
    if (key == "gradients")
        return {Words::tr("Gradients of all devices."),
                Words::tr("Each adds up the shares of its own digits; that of this one is on device %1.").arg(held.device + 1)};
    if (key == "used") return captionOfUse(held);
    if (key == "moved")
        return {Words::tr("Update."),
                Words::tr("Each device moves its weights against its own gradient, for the last time before the mean.")};
    if (key == "new" && held.averages)
        return {Words::tr("Mean of the weights."), Words::tr("All devices have the same ones again, for the next steps.")};
    if (key == "new")
        return {Words::tr("Update."), Words::tr("Weights move against that gradient, by η = %1.").arg(held.params.ownRate())};
    return captionOfLayer(held.params.layers, key);
}

} // namespace

Inside insideOf(const Now& now, int sample)
{
    const auto held = std::make_shared<const Held>(now, sample);
    Tape tape = tapeOf(*held, now.state);
    const std::vector<int> inputs = followedIn(tape, now.params.layers);
    return {.run = Recorded(std::move(tape), stageInside(*held)),
            .names = [held, inputs] { return namesInside(*held, inputs); },
            .caption = [held](const Tape& of, int operation) { return captionInside(*held, of, operation); },
            .phases = [](const Tape& of) -> std::vector<Phase> {
                return {{1, Words::tr("forward")},
                        {stepOf(of, "dy"), Words::tr("backward")},
                        {stepOf(of, "share"), Words::tr("exchange")},
                        {stepOf(of, of.knows("moved") ? "moved" : "new"), Words::tr("update")}};
            }};
}

} // namespace lessons::dataparallel
