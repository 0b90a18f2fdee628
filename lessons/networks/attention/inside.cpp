#include "lessons/networks/attention/inside.h"

namespace lessons::attention {
namespace {

/// Whose slopes dissolve: what goes from round to round, and what is only put side by side.
std::vector<std::string> dissolving() { return {"B", "C", "U", "xf", "xb", "xh", "fOld", "bOld", "hOld"}; }

/// As many numbers of vectors as can be read, above the states so far, and what else comes of them.
ViewPtr aboveStates(Diagram cell, const QString& id, const std::string& beyond = {})
{
    cell.from = 0, cell.tallest = 40, cell.stretch = 2;
    std::vector<ViewPtr> maps{cells({.id = (id + "OverTime").toStdString(), .named = true, .modest = true})};
    if (!beyond.empty()) maps.push_back(cells({.id = beyond, .modest = true}));
    return below({diagram(std::move(cell)), beside(std::move(maps))}, 16);
}

/// A symbol goes through the cell.
ViewPtr cellView(const QString& id)
{
    const auto of = [&](QString line) { return line.replace(QLatin1Char('@'), id); };
    Diagram cell =
        inWords({of("@Old^ . . . keep:⊙ add:+ @^"), of("x@ r@ s@ c@ z@ take:⊙(1−z) .")},
                {of("c@ > take"), of("@Old => keep => add => @"), of("@Old > r@"), of("@Old > s@"), of("@Old > z@"),
                 of("r@ > s@ > c@"), of("z@ > keep"), of("z@ > take > add"), of("x@ > r@"), of("x@ > c@"), of("x@ > z@")});
    return aboveStates(std::move(cell), id);
}

/// What comes back to a state goes on to the gates that made it, and from all times to weights.
ViewPtr cellBack(const QString& id, const std::string& weights)
{
    const auto of = [&](QString line) { return line.replace(QLatin1Char('@'), id); };
    return aboveStates(inWords({of("d@^ . . ."), of("dz@ dc@ ds@ dr@")}, {of("d@ > dz@"), of("d@ > dc@ > ds@ > dr@")}),
                       QLatin1Char('d') + id, weights);
}

constexpr int Together = 20; ///< columns whose numbers have room beside each other

/// A scene for each few values, forwards and back.
std::vector<widgets::Scene> scenesOf(const Tape& tape, const std::string& followed)
{
    std::vector<widgets::Scene> all = tokens::scenesOfNext(followed);
    const auto shown = [](const std::string& id) { return cells({.id = id, .named = true, .widest = 96, .tallest = 72}); };
    const auto add = [&](const std::string& id, const std::string& from) {
        if (stepOf(tape, id) <= 0) return;
        const bool isRow = tape.shape(id)[0] == 1; // which leaves room below
        const bool fits = stepOf(tape, from) > 0 && (isRow || tape.shape(id)[1] + tape.shape(from)[1] <= Together);
        const std::vector<ViewPtr> both{shown(fits ? from : id), shown(id)};
        all.push_back({id, !fits ? both.back() : isRow ? below(both, 16) : beside(both, 20)});
    };
    for (const char* id : {"E", "N1", "F1", "N2", "F2", "G", "M", "B", "Qw", "Kw", "Vw", "Yw", "R", "Q", "K", "Y"})
        add(id, {}), add('d' + std::string(id), {});
    std::vector<ViewPtr> answer; // from what the decoder knows to it
    std::string first;
    for (const std::string id : {"C", "U", "O", "z", "p"}) {
        if (stepOf(tape, id) <= 0) continue;
        if (first.empty()) first = id;
        if (tape.shape("z")[0] == 1) answer.push_back(shown(id));
        else add(id, {});
        if (id != "z") add('d' + id, {});
    }
    if (!answer.empty()) all.push_back({first, below(std::move(answer), 8)});
    for (const std::string of : {"_0", "w_0"})
        add('S' + of, {}), add('A' + of, 'S' + of), add("dA" + of, {}), add("dS" + of, "dA" + of);
    if (!tape.knows("f")) add('d' + followed, {});
    for (const std::string cell : {"f", "b", "h"}) {
        if (!tape.knows(cell)) continue;
        all.push_back({cell, cellView(QString::fromStdString(cell))});
        all.push_back({'d' + cell, cellBack(QString::fromStdString(cell), cell == "f" ? 'd' + followed : std::string())});
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
    const std::string key = tape().key(step), cell(1, key.back());
    const bool back = key[0] == 'd';
    if ((cell != "f" && cell != "b" && cell != "h") || key.size() > (back ? 3 : 1)) return {};
    int t = -1; // rounds of the cell before it
    for (int begun = 1; begun <= step; ++begun) t += tape().key(begun) == (back ? 'd' + cell : cell);
    const bool writes = cell == "h";
    const int length = int(writes ? pair.to.size() : pair.from.size());
    if (back != (cell == "b")) t = length - 1 - t;
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
