#include "lessons/networks/transformer/run.h"
#include "lessons/networks/transformer/words.h"

#include <numeric>

namespace lessons::transformer {
namespace {

/// Whose slopes dissolve: what is embedded, statistics, and sums that are normed.
std::vector<std::string> dissolving(const NamedNetwork& model)
{
    std::vector<std::string> all{"E"};
    for (const std::string& id : model.ids) {
        for (const char* statistic : {"mean", "variance"}) all.push_back(statistic + id);
        if (id[0] == 'R' || id[0] == 'U') all.push_back(id);
    }
    return all;
}

Glossary insideNames(const Walk& walk, const Line& line, int place)
{
    Glossary names;
    nameWalk(names, walk);
    tokens::nameSlopes(names);
    names["dWQ1"].axes = {{Words::tr("feature")}, {Words::tr("feature")}};
    QStringList asked;
    for (const int symbol : line.told)
        if (symbol != Line::Unasked) asked << symbolsOf(walk.alphabet, {symbol});
    tokens::nameNext(names, place, asked);
    return names;
}

Caption insideCaption(const Walk& walk, const Tape& tape, int step)
{
    if (step == 0)
        return {Words::tr("Inside the next step."), Words::tr("One line of its batch goes through all layers, and back.")};
    const std::string key = tape.key(step);
    if (key == "own") return {Words::tr("One row."), Words::tr("With these weights the first feature of each query is made.")};
    if (key == "dWQ1") return {Words::tr("Back."), Words::tr("Slopes of the queries times what entered, over all places.")};
    const Caption next = tokens::captionOfNext(key);
    return next.whole().isEmpty() ? captionOf(walk, tape, step) : next;
}

} // namespace

tokens::Followed followedIn(const NamedNetwork& model, int width)
{
    std::vector<int> row(std::size_t(width), 0);
    std::iota(row.begin(), row.end(), 0);
    return {"WQ1", model.network.weights(model.layerOf("Q1"))->offset, std::move(row)};
}

Inside insideOf(const Now& now, int place)
{
    const tokens::Next next(now, place);
    const NamedNetwork& model = next.after.plan->model;
    const Line& line = next.sample();
    const tokens::Walked walked{model, next.before.learner.parameters, next.after.pass, place, {line.read}, true};
    Tape tape = tokens::insideOf(next, walked, line.told, followedIn(model, now.params.width), dissolving(model));
    const Walk walk{{next.after.plan, &model}, now.params, next.after.plan->script().symbols, line.read};
    std::vector<widgets::Scene> all = scenesOf(walk);
    for (widgets::Scene& scene : scenesBack(walk)) all.push_back(std::move(scene));
    return {.run = Recorded(std::move(tape), stageOf(std::move(all))),
            .names = [walk, line, place] { return insideNames(walk, line, place); },
            .caption = [walk](const Tape& of, int step) { return insideCaption(walk, of, step); },
            .phases = tokens::phasesOfNext};
}

} // namespace lessons::transformer
