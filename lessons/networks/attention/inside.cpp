#include "lessons/networks/attention/inside.h"

namespace lessons::attention {
namespace {

/// Whose slopes dissolve: gates, what goes from round to round, and what is only put side by side.
std::vector<std::string> dissolving()
{
    std::vector<std::string> all{"B", "C", "U"};
    for (const std::string cell : {"f", "b", "h"}) {
        for (const char part : {'x', 'r', 's', 'c', 'z'}) all.push_back(part + cell);
        all.push_back(cell + "Old");
    }
    return all;
}

/// A symbol goes through the cell, above the states so far.
ViewPtr cellView(const QString& id)
{
    const auto of = [&](QString line) { return line.replace(QLatin1Char('@'), id); };
    Diagram cell =
        inWords({of("@Old^ . . . keep:⊙ add:+ @^"), of("x@ r@ s@ c@ z@ take:⊙(1−z) .")},
                {of("c@ > take"), of("@Old => keep => add => @"), of("@Old > r@"), of("@Old > s@"), of("@Old > z@"),
                 of("r@ > s@ > c@"), of("z@ > keep"), of("z@ > take > add"), of("x@ > r@"), of("x@ > c@"), of("x@ > z@")});
    cell.tallest = 40;
    return below({diagram(std::move(cell)), cells({.id = (id + "OverTime").toStdString(), .named = true})}, 16);
}

ViewPtr sideBySide(const std::vector<std::string>& ids)
{
    std::vector<ViewPtr> all;
    for (const std::string& id : ids) all.push_back(cells({.id = id, .named = true, .tallest = 44}));
    return beside(std::move(all), 20);
}

/// A scene for each few values, forwards and back.
std::vector<widgets::Scene> scenesOf(const Tape& tape, const std::string& followed)
{
    std::vector<widgets::Scene> all = tokens::scenesOfNext(followed);
    const std::vector<std::vector<std::string>> groups{
        {"E"}, {"N1", "F1"}, {"N2", "F2"},     {"G"},          {"M"}, {"B"}, {"Qw", "Kw"}, {"Vw"},    {"Yw"},
        {"R"}, {"Q", "K"},   {"Sw_0", "Aw_0"}, {"S_0", "A_0"}, {"Y"}, {"C"}, {"U", "O"},   {"z", "p"}};
    for (const std::string way : {"", "d"}) {
        for (const auto& group : groups) {
            std::vector<std::string> ids;
            for (const std::string& id : group)
                if (tape.knows(way + id) && way + id != "dz") ids.push_back(way + id);
            if (ids.empty()) continue;
            const bool inOrder = ids.size() < 2 || stepOf(tape, ids.front()) < stepOf(tape, ids.back());
            all.push_back({inOrder ? ids.front() : ids.back(), sideBySide(ids)});
        }
        for (const std::string cell : {"f", "b", "h"})
            if (tape.knows(way + cell))
                all.push_back({way + cell, way.empty() ? cellView(QString::fromStdString(cell))
                                                       : below({cells({.id = way + cell, .lying = true}),
                                                                cells({.id = way + cell + "OverTime", .named = true})})});
    }
    std::sort(all.begin(), all.end(), [&](const auto& a, const auto& b) { return stepOf(tape, a.from) < stepOf(tape, b.from); });
    return all;
}

} // namespace

tokens::Followed followedIn(const tokens::EncoderDecoder& model)
{
    const bool recurrent = model.has("f");
    const engine::Block& block = *model.network.weights(model.layerOf(recurrent ? "f" : "N1"));
    const int width = recurrent ? 1 : block.shape[3];
    std::vector<int> elements;
    for (int i = 0; i < model.network.shape(model.valueOf("E")).channels; ++i) elements.push_back(i * width + width / 2);
    return {recurrent ? "Wcf" : "WN1", block.offset + (recurrent ? 2 * block.size() / 3 : 0), std::move(elements)};
}

QString Walk::symbolAt(int step) const
{
    const std::string key = tape().key(step), cell = key.substr(key[0] == 'd');
    if (cell != "f" && cell != "b" && cell != "h") return {};
    int t = 0; // steps of the kind before it
    for (int before = 1; before < step; ++before) t += tape().key(before) == key;
    const bool writes = cell == "h";
    const int length = int(writes ? pair.to.size() : pair.from.size());
    if ((key[0] == 'd') != (cell == "b")) t = length - 1 - t;
    if (!writes) return symbolsOf(script().reads, {pair.from[std::size_t(t)]}).front();
    return t == 0 ? QStringLiteral("▶") : symbolsOf(script().writes, {pair.to[std::size_t(t - 1)]}).front();
}

Inside insideOf(const Now& now, int place)
{
    const tokens::Next next(now, place);
    const Plan& plan = *next.after.plan;
    const tokens::Walked walked{plan.model, next.before.learner.parameters,         next.after.pass,
                                place,      inputsOf(plan.script(), next.sample()), true};
    const tokens::Followed followed = followedIn(plan.model);
    auto tape = std::make_shared<const Tape>(tokens::insideOf(next, walked, next.sample().to, followed, dissolving()));
    const Walk walk{next.after.plan, tape, next.sample(), place, now.params.attends};
    return {.run = Recorded(tape, widgets::scenes(scenesOf(*tape, followed.id))),
            .names = [walk] { return namesOf(walk); },
            .caption = [walk](const Tape&, int operation) { return captionOf(walk, operation); },
            .phases = tokens::phasesOfNext};
}

} // namespace lessons::attention
