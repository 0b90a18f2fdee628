#include "lessons/networks/vgg/run.h"

namespace lessons::vgg {
namespace {

using widgets::ledger;

QString index(int digit) { return QString(QChar(0x2080 + digit)); } // ₀ ... ₉

ViewPtr map(const std::string& id) { return cells({.id = id, .tallest = 48, .stretch = 2}); }
ViewPtr small(const std::string& id) { return cells({.id = id, .modest = true}); }

/// What a layer makes, forwards or back, in large; beside it what that is made of.
ViewPtr walk(const std::string& made, const std::string& kernel, const std::string& from)
{
    return beside({map(made), below({small(kernel), small(from)}, 16)});
}

/// All of them, from the last layer to the picture, and those of the one large kernel.
ViewPtr pyramid(const Params& p)
{
    const auto square = [](const std::string& id) { return cells({.id = id, .square = true, .modest = true}); };
    std::vector<ViewPtr> above, under;
    for (int l = p.stack - 1; l >= 0; --l) (l > p.stack / 2 - 1 ? above : under).push_back(square(slopeBehind(l)));
    under.push_back(square("dxOne"));
    return below({beside(std::move(above)), beside(std::move(under))}, 16);
}

ViewPtr counted(ViewPtr maps)
{
    return below({std::move(maps), beside({ledger({.ids = {"y", "yOne"}, .bars = false}), ledger({.ids = {"field"}})})}, 16);
}

ViewPtr net()
{
    return below({widgets::tally({.ids = {"parameters", "multiplyAdds"}}),
                  ledger({.ids = {"allParameters", "allMultiplyAdds", "share"}, .bars = false, .line = 1.5})},
                 12);
}

void nameSlopes(Glossary& all, const Params& p)
{
    for (int l = 0; l <= p.stack; ++l) {
        const QString z = l == 0 ? QStringLiteral("x") : QStringLiteral("z") + index(l);
        const QString tex = l == 0 ? QStringLiteral("x") : QStringLiteral("z_%1").arg(l);
        all[slopeBehind(l)] = {.name = QStringLiteral("∂y/∂") + z,
                               .tex = QStringLiteral("\\partial y/\\partial ") + tex,
                               .note = l == p.stack ? Words::tr("where y stands") : Words::tr("layers back: %1").arg(p.stack - l),
                               .scale = Scale::Sequential,
                               .decimals = 0};
        if (l == 0) continue;
        all[mapBehind(l)] = {.name = Words::tr("map of layer %1").arg(l),
                             .tex = tex,
                             .scale = Scale::Sequential,
                             .decimals = 0};
        all[kernelOf(l)] = {.name = Words::tr("kernel %1").arg(l),
                            .tex = QStringLiteral("K_%1").arg(l),
                            .origin = Words::tr("drawn: 1 or 2"),
                            .scale = Scale::Sequential,
                            .decimals = 0};
    }
    all["dxOne"] = {.name = QStringLiteral("∂y′/∂x"),
                    .tex = "\\partial y'/\\partial x",
                    .note = Words::tr("one kernel back"),
                    .scale = Scale::Sequential,
                    .decimals = 0};
}

void nameCounts(Glossary& all, const Params& p)
{
    const std::vector<QStringList> layers{layerNames(p)};
    QStringList depths;
    for (int k = 1; k <= p.stack; ++k) depths << QStringLiteral("%1×").arg(k);
    depths << Words::tr("one");
    const QString large = QStringLiteral("%1×%1").arg(p.kernel());
    all["field"] = {.name = Words::tr("field r"), .tex = "r", .decimals = 0, .axes = {depths}};
    all["single"] = {.name = Words::tr("one layer %1").arg(large), .tex = "w_1", .decimals = 0};
    all["stacked"] = {.name = Words::tr("%1 layers 3×3").arg(p.stack), .tex = QStringLiteral("w_%1").arg(p.stack), .decimals = 0};
    all["ratio"] = {.name = Words::tr("ratio"), .tex = "q", .decimals = 3};
    all["parameters"] = {.name = Words::tr("parameters"), .tex = "p", .decimals = 0, .ink = 1, .axes = layers};
    all["multiplyAdds"] = {.name = Words::tr("multiply-adds"), .tex = "c", .decimals = 0, .ink = 2, .axes = layers};
    all["allParameters"] = {.name = Words::tr("all parameters"), .tex = "P", .decimals = 0};
    all["allMultiplyAdds"] = {.name = Words::tr("all multiply-adds"), .tex = "C", .decimals = 0};
    all["share"] = {.name = Words::tr("share of fc1"), .tex = "s", .decimals = 3};
}

} // namespace

Glossary names(const Params& p, const Tape&)
{
    const auto word = [](const QString& name) { return Naming{.name = name}; };
    Glossary all{{"x",
                  {.name = Words::tr("picture x"),
                   .tex = "x",
                   .origin = Words::tr("drawn: 0 or 1"),
                   .scale = Scale::Sequential,
                   .decimals = 0}},
                 {"K",
                  {.name = Words::tr("kernel %1").arg(QStringLiteral("%1×%1").arg(p.kernel())),
                   .tex = "K",
                   .origin = Words::tr("drawn: 1 or 2"),
                   .scale = Scale::Sequential,
                   .decimals = 0}},
                 {"y", {.name = QStringLiteral("y"), .tex = "y", .decimals = 0}},
                 {"yOne", {.name = QStringLiteral("y′"), .tex = "y'", .decimals = 0}},
                 {"maps", word(Words::tr("maps"))},
                 {"channels", word(Words::tr("channels"))},
                 {"places", word(Words::tr("places"))},
                 {"biases", word(Words::tr("biases"))},
                 {"layers", word(Words::tr("layers"))}};
    nameSlopes(all, p), nameCounts(all, p);
    return all;
}

ViewPtr stage(const Params& p, const Tape&)
{
    std::vector<widgets::Scene> scenes;
    for (int l = 1; l <= p.stack; ++l)
        scenes.push_back({mapBehind(l), counted(walk(mapBehind(l), kernelOf(l), mapBehind(l - 1)))});
    scenes.push_back({slopeBehind(p.stack), counted(walk(slopeBehind(p.stack), kernelOf(p.stack), mapBehind(p.stack)))});
    for (int l = p.stack - 1; l >= 0; --l)
        scenes.push_back({slopeBehind(l), counted(walk(slopeBehind(l), kernelOf(l + 1), slopeBehind(l + 1)))});
    scenes.push_back({"one", counted(walk("dxOne", "K", "x"))});
    scenes.push_back({"field", counted(pyramid(p))});
    const ViewPtr weights =
        beside({ledger({.ids = {"single", "stacked"}}), ledger({.ids = {"ratio"}, .bars = false, .stretch = 0})});
    scenes.push_back({"single", below({pyramid(p), weights}, 16)});
    scenes.push_back({"layers", net()});
    return widgets::scenes(std::move(scenes));
}

} // namespace lessons::vgg
