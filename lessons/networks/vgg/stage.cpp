#include "lessons/networks/vgg/run.h"
#include "widgets/views/tally.h"

namespace lessons::vgg {
namespace {

using widgets::ledger;

QString sizeOf(const Params& p) { return QStringLiteral("%1×%1").arg(p.kernel()); }
QString index(int digit) { return QString(QChar(0x2080 + digit)); } // ₀ ... ₉

ViewPtr square(const std::string& id) { return cells({.id = id, .square = true}); }
ViewPtr small(const std::string& id) { return cells({.id = id, .square = true, .modest = true}); }

/// What a layer makes, forwards or back, in large; beside it what that is made of, and the number that all is about.
ViewPtr walk(const std::string& made, const std::string& kernel, const std::string& from, const std::string& y = "y")
{
    return beside({cells({.id = made, .widest = 88, .tallest = 80, .stretch = 2}),
                   below({small(kernel), small(from), ledger({.ids = {y}, .bars = false})}, 16)});
}

/// All slopes, from the last layer to the picture; below them those of the one large kernel, and what both cost.
ViewPtr pyramid(const Params& p)
{
    std::vector<ViewPtr> maps;
    for (int l = p.stack - 1; l >= 0; --l) maps.push_back(square(slopeBehind(l)));
    const ViewPtr weights = widgets::ledgers(
        {{.ids = {"single", "stacked"}, .line = 2.4}, {.ids = {"ratio"}, .bars = false, .line = 2.4, .stretch = 1}});
    return below({beside(std::move(maps)), beside({square("dxOne"), weights})});
}

/// What is found on the way stays below all scenes.
ViewPtr found()
{
    return beside({cells({.id = "field", .lying = true, .named = true, .tallest = 44, .stretch = 0}),
                   ledger({.ids = {"allParameters", "allMultiplyAdds", "share"}, .bars = false, .line = 1.5})});
}

Naming map(const QString& name, const QString& tex, const QString& note = {}, const QString& origin = {})
{
    return {.name = name, .tex = tex, .note = note, .origin = origin, .scale = Scale::Sequential, .decimals = 0};
}
Naming count(const QString& name, const QString& tex, int ink = 0, const QStringList& rows = {})
{
    Naming naming{.name = name, .tex = tex, .decimals = 0, .ink = ink};
    if (!rows.isEmpty()) naming.axes = {rows};
    return naming;
}

void nameMaps(Glossary& all, const Params& p)
{
    const QString drawn = Words::tr("drawn: 1 or 2"), slope = QStringLiteral("∂y/∂"),
                  tex = QStringLiteral("\\partial y/\\partial ");
    all["x"] = map(Words::tr("picture x"), QStringLiteral("x"), {}, Words::tr("drawn: 0 or 1"));
    all["dx"] = map(slope + QStringLiteral("x"), tex + QStringLiteral("x"), Words::tr("layers back: %1").arg(p.stack));
    for (int l = 1; l <= p.stack; ++l) {
        const QString z = QStringLiteral("z_%1").arg(l), back = Words::tr("layers back: %1").arg(p.stack - l);
        all[mapBehind(l)] = map(Words::tr("map of layer %1").arg(l), z);
        all[slopeBehind(l)] =
            map(slope + QStringLiteral("z") + index(l), tex + z, l == p.stack ? Words::tr("where y stands") : back);
        all[kernelOf(l)] = map(Words::tr("kernel %1").arg(l), QStringLiteral("K_%1").arg(l), {}, drawn);
    }
    all["K"] = map(Words::tr("kernel %1").arg(sizeOf(p)), QStringLiteral("K"), {}, drawn);
    all["zOne"] = map(Words::tr("map of the large kernel"), QStringLiteral("z'"));
    all["dxOne"] = map(QStringLiteral("∂y′/∂x"), QStringLiteral("\\partial y'/\\partial x"), Words::tr("one kernel back"));
}

void nameCounts(Glossary& all, const Params& p)
{
    QStringList depths;
    for (int k = 1; k <= p.stack; ++k) depths << QStringLiteral("%1×").arg(k);
    depths << Words::tr("one");
    all["y"] = count(Words::tr("y, middle of the last map"), QStringLiteral("y"));
    all["yOne"] = count(QStringLiteral("y′"), QStringLiteral("y'"));
    all["field"] = count(Words::tr("field r"), QStringLiteral("r"), 0, depths);
    all["field"].scale = Scale::Sequential;
    all["single"] = count(Words::tr("one layer %1").arg(sizeOf(p)), QStringLiteral("w_1"), 1);
    all["stacked"] = count(Words::tr("%1 layers 3×3").arg(p.stack), QStringLiteral("w_%1").arg(p.stack), 1);
    all["ratio"] = {.name = Words::tr("ratio"), .tex = "q", .decimals = 3};
    all["parameters"] = count(Words::tr("parameters"), QStringLiteral("p"), 1, layerNames(p));
    all["multiplyAdds"] = count(Words::tr("multiply-adds"), QStringLiteral("c"), 2, layerNames(p));
    all["allParameters"] = count(Words::tr("all parameters"), QStringLiteral("P"));
    all["allMultiplyAdds"] = count(Words::tr("all multiply-adds"), QStringLiteral("C"));
    all["share"] = {.name = Words::tr("share of fc1"), .tex = "s", .decimals = 3};
}

} // namespace

Glossary names(const Params& p, const Tape&)
{
    Glossary all{{"maps", {.name = Words::tr("maps")}},
                 {"channels", {.name = Words::tr("channels")}},
                 {"places", {.name = Words::tr("places")}},
                 {"biases", {.name = Words::tr("biases")}},
                 {"layers", {.name = Words::tr("layers")}}};
    nameMaps(all, p), nameCounts(all, p);
    return all;
}

ViewPtr stage(const Params& p, const Tape&)
{
    std::vector<widgets::Scene> scenes;
    for (int l = 1; l <= p.stack; ++l) scenes.push_back({mapBehind(l), walk(mapBehind(l), kernelOf(l), mapBehind(l - 1))});
    scenes.push_back({slopeBehind(p.stack), walk(slopeBehind(p.stack), kernelOf(p.stack), mapBehind(p.stack))});
    for (int l = p.stack - 1; l >= 0; --l)
        scenes.push_back({slopeBehind(l), walk(slopeBehind(l), kernelOf(l + 1), slopeBehind(l + 1))});
    scenes.push_back({"one", walk("dxOne", "K", "x", "yOne")});
    scenes.push_back({"field", pyramid(p)});
    scenes.push_back({"layers", widgets::tally({.ids = {"parameters", "multiplyAdds"}})});
    return below({widgets::scenes(std::move(scenes)), found()}, 16);
}

} // namespace lessons::vgg
