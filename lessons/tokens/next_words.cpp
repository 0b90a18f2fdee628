#include "lessons/tokens/next_step.h"
#include "widgets/views/views.h"

namespace lessons::tokens {

void nameSlopes(Glossary& names)
{
    Glossary all;
    for (const auto& [id, naming] : names)
        if (!naming.tex.isEmpty())
            all["d" + id] = {.name = Words::tr("slope of %1").arg(QLatin1Char(id[0])),
                             .tex = QStringLiteral("\\partial %1").arg(naming.tex),
                             .decimals = 6,
                             .axes = naming.axes};
    names.merge(all);
}

void nameNext(Glossary& names, int place, const QStringList& asked)
{
    const QStringList feature{Words::tr("feature")};
    const auto vector = [&](const char* id, const QString& name, const char* tex, int decimals) {
        names[id] = {.name = name, .tex = tex, .decimals = decimals, .axes = {feature}};
    };
    vector("own", Words::tr("a few of them"), "\\partial w", 6), vector("g", Words::tr("slope by the batch"), "g", 6);
    vector("m", Words::tr("mean of slopes"), "m", 6), vector("v2", Words::tr("mean of squares"), "v", 7);
    vector("w", Words::tr("weight before"), "w", 4), vector("new", Words::tr("weight after"), "w'", 4);
    const auto given = [&](const char* id, const QString& name, const char* tex, const QString& origin) {
        names[id] = spelled(name, tex, origin, {feature});
    };
    given("others", Words::tr("slope by all other samples"), "g_o", Words::tr("computed from the batch"));
    given("mOld", Words::tr("mean so far"), "m", Words::tr("learnt"));
    given("v2Old", Words::tr("mean of squares so far"), "v", Words::tr("learnt"));
    names["L"] = {
        .name = Words::tr("loss of each symbol that should be told"), .tex = "L", .scale = Scale::Sequential, .axes = {asked}};
    names["share"] = {.name = Words::tr("their share of the batch"), .tex = "L/N", .decimals = 6};
    names["loss"] = {
        .name = Words::tr("Sample %1 of the batch: minus the logarithm of each right symbol’s probability").arg(place + 1)};
    names["back"] = {.name = Words::tr("The slope of each logit: probability minus 1 for the right one, over N")};
    names["update"] = {.name = Words::tr("A few weights move")};
}

Caption captionOfNext(const std::string& key)
{
    if (key == "p") return {Words::tr("Softmax."), Words::tr("The logits of a place become probabilities.")};
    if (key == "L") return {Words::tr("Loss."), Words::tr("Small where the right symbol is probable.")};
    if (key == "share") return {Words::tr("Its share."), Words::tr("The batch’s loss is the mean over all its symbols.")};
    if (key == "g") return {Words::tr("The whole batch."), Words::tr("This sample’s slope, and those of all others.")};
    if (key == "m" || key == "v2")
        return {Words::tr("Adam."), Words::tr("Means of the slope and of its square go on from the step before.")};
    if (key == "new")
        return {Words::tr("The weights move."), Words::tr("With them the next step begins; all other weights move likewise.")};
    if (key[0] == 'd')
        return {Words::tr("Back."), Words::tr("Upstream times local: how much the loss changes with each number.")};
    return {};
}

std::vector<widgets::Scene> scenesOfNext(const std::string& followed)
{
    const ViewPtr p = cells({.id = "p", .named = true, .stretch = 2}), L = cells({.id = "L", .lying = true, .named = true});
    const QString slope = QLatin1Char('d') + QString::fromStdString(followed);
    Diagram update = inWords({"own g m new", slope + " . v2 w"}, {slope + " > own > g > m > new", "g > v2 > new", "w > new"});
    update.from = 0, update.tallest = 40;
    return {{"L", titled({.named = "loss"}, below({p, L, widgets::ledger({.ids = {"share"}, .bars = false})}, 12))},
            {"dz", titled({.named = "back"}, cells({.id = "dz", .named = true}))},
            {"own", titled({.named = "update"}, diagram(std::move(update)))}};
}

std::vector<Phase> phasesOfNext(const engine::Tape& tape)
{
    return {{1, Words::tr("forward")},
            {stepOf(tape, "L"), Words::tr("loss")},
            {stepOf(tape, "dz"), Words::tr("backward")},
            {stepOf(tape, "own"), Words::tr("update")}};
}

} // namespace lessons::tokens
