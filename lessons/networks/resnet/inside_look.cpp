#include "lessons/networks/resnet/inside.h"
#include "lessons/normalising.h"
#include "lessons/weight_step.h"

namespace lessons::resnet {
namespace {

/// There above, back below it, each gradient under that of which it is; what goes around, over and under all.
ViewPtr plainBlock(bool skip)
{
    return diagram(skip ? inWords({"x . m1:× z f1:ReLU a m2:× F plus:+ s f2:ReLU y",
                                   "dx join:+ t1:×ᵀ dz g1:ReLU′ da t2:×ᵀ dF . . g2:ReLU′ dy"},
                                  {"x > m1 > z > f1 > a > m2 > F > plus > s > f2 > y", "x ^> plus",
                                   "dy > g2 > dF > t2 > da > g1 > dz > t1 > join > dx", "dF v> join"})
                        : inWords({"x m1:× z f1:ReLU a m2:× F f2:ReLU y", "dx t1:×ᵀ dz g1:ReLU′ da t2:×ᵀ dF g2:ReLU′ dy"},
                                  {"x > m1 > z > f1 > a > m2 > F > f2 > y", "dy > g2 > dF > t2 > da > g1 > dz > t1 > dx"}));
}

/// A layer a row, so that its numbers have room.
std::vector<widgets::Scene> normedBlock(bool skip)
{
    const widgets::Diagram there =
        skip ? inWords({"x . m1:× z b1:BN n f1:ReLU a", "y f2:ReLU s plus:+ F b2:BN z2 m2:×"},
                       {"x > m1 > z > b1 > n > f1 > a > m2 > z2 > b2 > F > plus > s > f2 > y", "x > plus"})
             : inWords({"x m1:× z b1:BN n f1:ReLU a", "y f2:ReLU . F b2:BN z2 m2:×"},
                       {"x > m1 > z > b1 > n > f1 > a > m2 > z2 > b2 > F > f2 > y"});
    const widgets::Diagram back =
        skip ? inWords({"dx join:+ t1:×ᵀ dz c1:BN′ dn g1:ReLU′ da", "dy g2:ReLU′ dF c2:BN′ dz2 . . t2:×ᵀ"},
                       {"dy > g2 > dF > c2 > dz2 > t2 > da > g1 > dn > c1 > dz > t1 > join > dx", "dF > join"})
             : inWords({"dx t1:×ᵀ dz c1:BN′ dn g1:ReLU′ da", "dy g2:ReLU′ dF c2:BN′ dz2 . t2:×ᵀ"},
                       {"dy > g2 > dF > c2 > dz2 > t2 > da > g1 > dn > c1 > dz > t1 > dx"});
    return {{"", diagram(there)}, {"dy", diagram(back)}};
}

/// Maps side by side; vectors of the layers of LeNet-5 are too long for a diagram.
ViewPtr rowsOf(const Tape& tape)
{
    const auto row = [&](std::initializer_list<const char*> ids, int columns) {
        std::vector<ViewPtr> all;
        for (const char* id : ids) {
            if (!tape.knows(id)) continue;
            const std::vector<int>& shape = tape.shape(id);
            if (shape.size() < 3)
                all.push_back(shape.size() == 2 ? cells({.id = id}) : cells({.id = id, .widest = 36, .stretch = 0}));
            else
                all.push_back(widgets::gallery(
                    {.id = id, .columns = std::min(shape[0], shape[0] > 8 && columns < 8 ? 4 : columns), .key = false}));
        }
        return beside(std::move(all), 12);
    };
    const std::initializer_list<const char*> there{"x", "z", "n", "a", "z2", "F", "s", "y"},
        back{"dx", "dz", "dn", "da", "dz2", "dF", "dy"};
    return widgets::scenes({{"", below({row(there, 2), row(back, 2)}, 16)},
                            {"share", below({row({"x", "dz"}, 8), row({"W1", "share", "g", "new"}, 8)}, 16)}});
}

std::map<std::string, Caption> wayThere(const Shown& shown)
{
    const QString there = Words::tr("Forward.");
    const Caption weighs{there, shown.maps ? Words::tr("Each kernel slides over the maps before it.")
                                           : Words::tr("Each unit weighs all numbers before it.")},
        normalises = captionOfNormalising(false);
    return {{"z", weighs},
            {"n", normalises},
            {"a", {there, Words::tr("ReLU keeps what is above 0.")}},
            {"z2", weighs},
            {"F", {there, Words::tr("Two layers make F of x.")}},
            {"s", {there, Words::tr("x comes around and is added: the two layers need only say what to change.")}},
            {"y",
             {there, shown.isBlock ? Words::tr("ReLU once more: this the next block gets.")
                                   : Words::tr("ReLU keeps what is above 0.")}}};
}

std::map<std::string, Caption> wayBack(const Shown& shown)
{
    const QString back = Words::tr("Back."), update = Words::tr("Update."),
                  shut = Words::tr("Where ReLU let nothing through, there is no gradient.");
    const Caption normalised = captionOfNormalising(true);
    return {{"dy", {back, Words::tr("The layers behind say how the loss changes with each output.")}},
            {"dF",
             {back,
              shown.skip ? Words::tr("Through the sum the gradient goes both ways as it is: into F, and straight back.") : shut}},
            {"dz2", normalised},
            {"da", {back, Words::tr("Back by the weights with which it was made.")}},
            {"dn", {back, shut}},
            {"dz", shown.norm ? normalised : Caption{back, shut}},
            {"dx",
             {back, shown.skip      ? Words::tr("What came through both layers, plus what came straight through.")
                    : shown.isBlock ? Words::tr("All that is left came through both layers.")
                                    : Words::tr("Back by the weights with which it was made.")}},
            {"share",
             {update, shown.maps ? Words::tr("Of each weight: over all places, the gradient there times what it weighs.")
                                 : Words::tr("Of each weight: the gradient of its unit times what it weighs.")}},
            {"g", {update, Words::tr("The shares of all samples of the batch, added up.")}},
            {"new", {update, Words::tr("The optimizer moves each weight against its gradient.")}}};
}

} // namespace

ViewPtr insideStage(const Params& p, const Tape& tape)
{
    if (p.net != Kind::Dense) return rowsOf(tape);
    const widgets::Diagram update =
        inWords({"share sum:Σ g less:− new", ". . . W1 ."}, {"share > sum > g > less > new", "W1 > less"});
    std::vector<widgets::Scene> all{{"", plainBlock(p.skip)}};
    if (p.norm) all = normedBlock(p.skip);
    all.push_back({"share", diagram(update)});
    return widgets::scenes(std::move(all));
}

Glossary insideNames(const Shown& shown)
{
    const QString learnt = Words::tr("learnt"), gradient = Words::tr("gradient");
    const std::vector<QStringList> axes = shown.axes(), weights = shown.weightAxes();
    Glossary all;
    const auto put = [&](const char* id, const QString& name, const char* tex, int ink, int decimals,
                         const QString& origin = {}) {
        all[id] = {.name = name, .tex = tex, .origin = origin, .decimals = decimals, .ink = ink, .axes = axes};
    };
    put("x", Words::tr("input"), "x", 1, 2, Words::tr("from the layers before, of a “%1”").arg(shown.label));
    put("z", Words::tr("weighted sums"), "z", 0, 2), put("a", Words::tr("activations"), "a", 3, 2);
    put("n", Words::tr("normalised"), "n", 0, 2), put("z2", Words::tr("weighted sums of layer 2"), "z_2", 0, 2);
    put("F", Words::tr("change"), "F", 7, 2), put("s", Words::tr("sum"), "s", 0, 2), put("y", Words::tr("output"), "y", 1, 2);
    put("dy", gradient + QStringLiteral(" ∂L/∂y"), "g_y", 2, 6, Words::tr("from the layers behind"));
    const auto slope = [&](const char* id, const char* tex) {
        put(id, gradient + QStringLiteral(" ∂L/∂") + QLatin1String(id + 1), tex, 2, 6);
    };
    slope("dx", "g_x"), slope("dz", "g_z"), slope("dn", "g_n"), slope("da", "g_a"), slope("dz2", "g_{z2}"), slope("dF", "g_F");
    put("W1", Words::tr("weights W₁"), "W_1", 0, 3, learnt), put("W2", Words::tr("weights W₂"), "W_2", 0, 3, learnt);
    put("b1", Words::tr("biases"), "b_1", 0, 3, learnt), put("b2", Words::tr("biases"), "b_2", 0, 3, learnt);
    for (const char* id : {"b1", "b2", "W2"}) all[id].spelled = true;
    nameNormalising(all, axes[0], "1"), nameNormalising(all, axes[0], "2"), nameMove(all, weights, 6);
    for (const char* id : {"W1", "W2"}) all[id].axes = weights;
    return all;
}

Caption insideCaption(const Shown& shown, const Tape& tape, int operation)
{
    if (operation == 0)
        return {
            shown.isBlock ? Words::tr("Inside of a block.") : Words::tr("Inside of a layer."),
            (shown.isBlock
                 ? Words::tr("Block %1: one sample of the next batch, a “%2”, as the layers before leave it.").arg(shown.block)
                 : Words::tr("%1: one sample of the next batch, a “%2”, as the layers before leave it.")
                       .arg(QString::fromStdString(shown.name)))
                .arg(shown.label)};
    auto all = wayThere(shown);
    all.merge(wayBack(shown));
    return all.at(tape.key(operation));
}

} // namespace lessons::resnet
