#include "lessons/compression/small_kernels/run.h"
#include "lessons/numbered.h"
#include "widgets/views/tally.h"

namespace lessons::small {
namespace {

using blocks::kernelOf, blocks::mapBehind, blocks::slopeBehind;
using widgets::ledger;

QString sizeOf(const std::vector<int>& kernel) { return QStringLiteral("%1×%2").arg(kernel[0]).arg(kernel[1]); }

ViewPtr square(const std::string& id) { return widgets::picture({.id = id, .side = 160}); }

/// Of a map or of its slopes.
Naming map(const QString& name, const QString& tex, const QString& note = {}, const QString& origin = {})
{
    return {.name = name,
            .tex = tex,
            .note = note,
            .origin = origin,
            .scale = Scale::Sequential,
            .decimals = 0,
            .axes = pictureAxes()};
}
Naming count(const QString& name, const QString& tex, int ink = 0)
{
    return {.name = name, .tex = tex, .decimals = 0, .ink = ink};
}

void nameMaps(Glossary& all, const Params& p)
{
    const QString drawn = Words::tr("drawn: 1 or 2"), d = QStringLiteral("∂y/∂"), tex = QStringLiteral("\\partial y/\\partial ");
    all["x"] =
        map(Words::tr("picture x"), QStringLiteral("x"), {}, Words::tr("a test picture, in half its size: 0 paper, 9 ink"));
    all["x"].bound = Ink;
    all["dx"] = map(d + QStringLiteral("x"), tex + QStringLiteral("x"));
    const auto stack = p.stack();
    for (int l = 1; l <= p.layers(); ++l) {
        const QString z = QStringLiteral("z_%1").arg(l), size = sizeOf(stack[std::size_t(l - 1)]);
        const QString index(QChar(0x2080 + l));
        all[mapBehind(l)] = map(Words::tr("behind %1").arg(size), z);
        all[slopeBehind(l)] = map(d + QStringLiteral("z") + index, tex + z);
        all[kernelOf(l)] = map(QStringLiteral("K") + index, QStringLiteral("K_%1").arg(l), {}, drawn);
    }
    const QString large = sizeOf({p.kernel(), p.kernel()});
    all["zOne"] = map(Words::tr("behind %1").arg(large), QStringLiteral("z'"));
    all["dxOne"] = map(QStringLiteral("∂y′/∂x"), QStringLiteral("\\partial y'/\\partial x"));
    all["K"] = map(QStringLiteral("K"), QStringLiteral("K"), {}, drawn);
}

} // namespace

Glossary names(const Params& p, const Tape&)
{
    const QString large = sizeOf({p.kernel(), p.kernel()});
    QStringList depths, layers;
    for (int l = 1; l <= p.layers(); ++l) {
        depths << QStringLiteral("%1×").arg(l);
        layers << Words::tr("layer %1: %2").arg(l).arg(sizeOf(p.stack()[std::size_t(l - 1)]));
    }
    depths << Words::tr("one"), layers << Words::tr("one: %1").arg(large);
    Glossary all{{"maps", {.name = Words::tr("maps")}},
                 {"channels", {.name = Words::tr("channels")}},
                 {"places", {.name = Words::tr("places")}},
                 {"biases", {.name = Words::tr("biases")}},
                 {"y", count(QStringLiteral("y"), QStringLiteral("y"))},
                 {"yOne", count(QStringLiteral("y′"), QStringLiteral("y'"))},
                 {"field", count(Words::tr("pixels across"), QStringLiteral("r"))},
                 {"weights", count(Words::tr("weights"), QStringLiteral("w"), 1)},
                 {"multiplyAdds", count(Words::tr("multiply-adds"), QStringLiteral("c"), 2)},
                 {"single", count(Words::tr("%1: parameters").arg(large), QStringLiteral("W_1"), 1)},
                 {"singleMultiplyAdds", count(Words::tr("%1: multiply-adds").arg(large), QStringLiteral("C_1"), 2)},
                 {"stack", count(Words::tr("stack: parameters"), QStringLiteral("W_n"), 1)},
                 {"stackMultiplyAdds", count(Words::tr("stack: multiply-adds"), QStringLiteral("C_n"), 2)},
                 {"ratio", {.name = Words::tr("ratio"), .tex = "q", .decimals = 3}}};
    if (p.biases) all["weights"].name = Words::tr("parameters");
    all["field"].axes = {depths};
    all["weights"].axes = all["multiplyAdds"].axes = {layers};
    nameMaps(all, p);
    return all;
}

namespace {

/// What a layer makes, forwards or back, in large; beside it what that is made of, and the number that all is about.
ViewPtr walk(const std::string& made, const std::string& kernel, const std::string& from, const std::string& y = "y")
{
    const auto small = [](const std::string& id) { return cells({.id = id, .square = true, .modest = true}); };
    return beside({cells({.id = made, .widest = 88, .tallest = 80, .stretch = 3}),
                   below({small(kernel), small(from), ledger({.ids = {y}, .bars = false})}, 16)});
}

/// All slopes, from the last layer to the picture, and those of the large kernel; below them what is counted.
ViewPtr overview(const Params& p)
{
    std::vector<ViewPtr> slopes;
    for (int l = p.layers(); l >= 0; --l) slopes.push_back(square(slopeBehind(l)));
    slopes.push_back(square("dxOne"));
    const ViewPtr totals = widgets::ledgers({{.ids = {"stack", "single"}, .line = 1.4},
                                             {.ids = {"stackMultiplyAdds", "singleMultiplyAdds"}, .line = 1.4},
                                             {.ids = {"ratio"}, .bars = false, .line = 1.4}},
                                            4);
    return below({beside(std::move(slopes), 16), beside({widgets::tally({.ids = {"weights", "multiplyAdds"}}), totals}, 24)}, 16);
}

} // namespace

ViewPtr stage(const Params& p, const Tape&)
{
    const int n = p.layers();
    std::vector<widgets::Scene> scenes;
    for (int l = 1; l <= n; ++l) scenes.push_back({mapBehind(l), walk(mapBehind(l), kernelOf(l), mapBehind(l - 1))});
    scenes.push_back({slopeBehind(n), walk(slopeBehind(n), kernelOf(n), mapBehind(n))});
    for (int l = n - 1; l >= 0; --l)
        scenes.push_back({slopeBehind(l), walk(slopeBehind(l), kernelOf(l + 1), slopeBehind(l + 1))});
    scenes.push_back({"one", walk("zOne", "K", "x", "yOne")});
    scenes.push_back({"dxOne", walk("dxOne", "K", "zOne", "yOne")});
    scenes.push_back({"field", overview(p)});
    const ViewPtr found = cells({.id = "field", .lying = true, .named = true, .tallest = 44, .stretch = 0});
    return below({widgets::scenes(std::move(scenes)), found}, 16);
}

} // namespace lessons::small
