#include "lessons/blocks/by_hand.h"

#include "lessons/blocks/taught.h"
#include "lessons/counted_net.h"
#include "lessons/pictures.h"
#include "widgets/views/tally.h"

namespace lessons::blocks {
namespace {

using engine::Numbers;
using engine::Term;

Quantity convolvedAlike(const Quantity& x, const Quantity& kernels, int groups)
{
    const int rim = kernels.shape().back() / 2;
    return convolved(x, kernels, engine::Convolution{1, 1, groups, {rim, rim}, {rim, rim}});
}

QStringList axesOfMaps(int axis) { return {axis == 0 ? Words::tr("map") : axis == 1 ? Words::tr("row") : Words::tr("column")}; }

} // namespace

Term Conv::weights() const
{
    Term all = Term(size) * Term(size) * Term(channels, "channels") * Term(maps, "maps");
    return groups == 1 ? all : std::move(all) / Term(groups, "groups");
}

QString sizeOf(const Conv& conv) { return QStringLiteral("%1×%1").arg(conv.size); }

Numbers drawnWeights(std::vector<int> shape, engine::Random& random)
{
    Numbers all(std::move(shape), engine::Precision::Double);
    const double most = std::sqrt(3.0 * all.shape[0] / double(all.size()));
    for (double& one : all.data) one = random.uniform(-most, most);
    return all;
}

Made recordMaps(Tape& tape, int picture, int channels, const std::vector<Conv>& convs, engine::Random& random)
{
    Numbers ink = smallClothes(picture);
    for (double& one : ink.data) one /= 255;
    const Quantity whole = reshaped(tape.input("picture", std::move(ink)), {1, MapSide, MapSide});
    const Quantity first = convolvedAlike(whole, Quantity(drawnWeights({channels, 1, 3, 3}, random)), 1);
    Made made{{"x", tape.input("x", first.value())}};
    for (const Conv& conv : convs) {
        std::vector<Quantity> seen;
        for (const std::string& id : conv.from) seen.push_back(made.at(id));
        const Quantity kernels =
            tape.parameter(conv.id + "Kernels", drawnWeights({conv.maps, conv.seen(), conv.size, conv.size}, random));
        const Quantity maps = convolvedAlike(seen.size() == 1 ? seen[0] : concatenated(seen), kernels, conv.groups);
        made.insert({conv.id, conv.single ? tape.fill(conv.id, conv.id, maps, MapSide * MapSide)
                                          : tape.step(conv.id).make(conv.id, maps)});
    }
    return made;
}

Cost costOf(const Conv& conv)
{
    return {conv.weights(), conv.weights() * Term(MapSide * MapSide, "places"), {{conv.id + "Maps", Term(conv.maps, "maps")}}};
}

Totals recordCosts(Tape& tape, std::vector<Cost> rows, const Cost& ordinary)
{
    std::vector<Term> weights, products;
    for (const Cost& row : rows) weights.push_back(row.weights), products.push_back(row.multiplyAdds);
    const Quantity w = tape.plan("weights", engine::byHand(std::move(weights)));
    const Quantity c = tape.plan("multiplyAdds", engine::byHand(std::move(products)));
    for (Cost& row : rows) {
        tape.step("cost");
        for (auto& [id, count] : row.bars) tape.make(id, engine::byHand(std::move(count)));
        tape.makeNext("multiplyAdds"), tape.makeNext("weights");
    }
    const Quantity products1 = tape.step("block").make("blockMultiplyAdds", sum(c)), block = tape.make("block", sum(w));
    const Quantity products2 = tape.step("ordinary").make("ordinaryMultiplyAdds", engine::byHand(ordinary.multiplyAdds));
    return {block, tape.make("ordinary", engine::byHand(ordinary.weights)), products1, products2};
}

Naming namedMaps(const QString& name, const QString& tex)
{
    return {.name = name, .tex = tex, .axes = {axesOfMaps(0), axesOfMaps(1), axesOfMaps(2)}};
}

Naming namedCount(const QString& name, const char* tex, int ink)
{
    return {.name = name, .tex = QString::fromUtf8(tex), .decimals = 0, .ink = ink};
}

Glossary namesByHand(const QStringList& rows, const QString& ordinary)
{
    Glossary all{{"x", namedMaps(Words::tr("maps that enter"), QStringLiteral("x"))},
                 {"in", namedCount(Words::tr("in"), "M", 3)},
                 {"weights", namedCount(Words::tr("weights"), "w", 1)},
                 {"multiplyAdds", namedCount(Words::tr("multiply-adds"), "c", 2)},
                 {"block", namedCount(Words::tr("this block: weights"), "W", 1)},
                 {"ordinary", namedCount(Words::tr("%1: weights").arg(ordinary), "W_0", 1)},
                 {"blockMultiplyAdds", namedCount(Words::tr("this block: multiply-adds"), "C", 2)},
                 {"ordinaryMultiplyAdds", namedCount(Words::tr("%1: multiply-adds").arg(ordinary), "C_0", 2)},
                 {"maps", {.name = Words::tr("maps")}},
                 {"channels", {.name = Words::tr("channels")}},
                 {"groups", {.name = Words::tr("groups")}},
                 {"places", {.name = Words::tr("places")}}};
    all["x"].origin = Words::tr("the picture under drawn kernels");
    all["picture"] = {.name = Words::tr("picture"),
                      .origin = Words::tr("a test picture in half its size"),
                      .scale = Scale::Sequential,
                      .bound = 1,
                      .axes = {axesOfMaps(1), axesOfMaps(2)}};
    all["in"].origin = Words::tr("given");
    all["weights"].axes = all["multiplyAdds"].axes = {rows};
    return all;
}

void nameConv(Glossary& all, const Conv& conv, const QString& name, const QString& bar, int ink)
{
    all[conv.id] = namedMaps(name);
    all[conv.id].ink = ink;
    all[conv.id + "Maps"] = namedCount(bar, "N", ink);
    all[conv.id + "Kernels"] = {.name = Words::tr("kernel"),
                                .tex = "K",
                                .origin = Words::tr("drawn"),
                                .axes = {axesOfMaps(0), {Words::tr("channel")}, axesOfMaps(1), axesOfMaps(2)},
                                .spelled = true};
}

ViewPtr mapsView(const Tape& tape, const std::vector<std::string>& ids)
{
    std::vector<ViewPtr> all;
    for (const std::string& id : ids) {
        const int maps = tape.shape(id)[0];
        all.push_back(widgets::gallery({.id = id, .columns = maps == 16 ? 4 : maps == 64 ? 8 : 0}));
    }
    return beside(std::move(all), 24);
}

namespace {

/// "Copies by 3×3."
QString leadOf(const QString& name) { return Words::tr("%1.").arg(name.left(1).toUpper() + name.mid(1)); }

} // namespace

std::optional<Caption> captionOfMaps(const Tape& tape, int step, const std::vector<Conv>& convs, const QStringList& names)
{
    for (int i = 0; i < int(convs.size()); ++i) {
        const Conv& conv = convs[std::size_t(i)];
        if (conv.id != tape.key(step)) continue;
        const QString made = conv.seen() == conv.channels
                                 ? Words::tr("made of all %1 maps before it").arg(conv.channels)
                                 : Words::tr("made of %1 of the %2 maps before it").arg(conv.seen()).arg(conv.channels);
        const int map = step - stepOf(tape, conv.id); // as cards count them
        return Caption{leadOf(names[i]), conv.single ? Words::tr("Map %1 of 0 … %2: %3.").arg(map).arg(conv.maps - 1).arg(made)
                                                     : Words::tr("%1 maps, each %2.").arg(conv.maps).arg(made)};
    }
    return {};
}

Caption captionOfCosts(const Tape& tape, int step, const QStringList& rows, const QString& ordinary)
{
    const std::string key = tape.key(step);
    if (key == "block") return {Words::tr("All of it."), Words::tr("%1 weights.").arg(toldWhole(tape, key))};
    if (key == "ordinary") return {Words::tr("To compare."), Words::tr("%1: %2 weights.").arg(ordinary, toldWhole(tape, key))};
    const int row = step - stepOf(tape, "cost");
    return {leadOf(rows[row]), Words::tr("%1 weights, and %2 multiply-adds for maps of %3 × %3.")
                                   .arg(toldWhole(tape, "weights", {row}), toldWhole(tape, "multiplyAdds", {row}))
                                   .arg(MapSide)};
}

std::vector<Phase> phasesByHand(const Tape& tape) { return {{1, Words::tr("maps")}, {stepOf(tape, "cost"), Words::tr("costs")}}; }

ViewPtr stageByHand(ViewPtr maps, widgets::Ribbons flow, widgets::FunctionCurve curve)
{
    curve.y = {"quotient"}, curve.named = "curve";
    const ViewPtr over = veiled(QStringLiteral("curve"), widgets::curve(std::move(curve)));
    const ViewPtr costs = beside({widgets::ribbons(std::move(flow)), over}, 24);
    const ViewPtr counted = beside({widgets::picture({.id = "picture", .side = 120, .stretch = 0.3}),
                                    widgets::tally({.ids = {"weights", "multiplyAdds"}}),
                                    widgets::ledgers({{.ids = {"block", "ordinary"}, .line = 1.3},
                                                      {.ids = {"blockMultiplyAdds", "ordinaryMultiplyAdds"}, .line = 1.3},
                                                      {.ids = {"quotient"}, .bars = false, .line = 1.3}},
                                                     4)},
                                   24);
    return below({widgets::scenes({{"", std::move(maps)}, {"cost", costs}}), counted}, 16);
}

} // namespace lessons::blocks
