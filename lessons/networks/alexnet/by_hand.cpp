#include "lessons/networks/alexnet/run.h"
#include "lessons/numbered.h"

namespace lessons::alexnet {
namespace {

using widgets::gallery;
using widgets::ledger;

ViewPtr map(const char* id) { return cells({.id = id, .square = true}); }
ViewPtr photo(const char* id) { return widgets::picture({.id = id, .side = 190}); }

ViewPtr dropoutStage()
{
    widgets::NetworkGraph net{.layers = {{.rows = {{"x0"}}, .named = "in"}}};
    net.layers.push_back({.rows = {{"a", "m", "h"}}, .edges = {"V1"}, .named = "hidden"});
    net.layers.push_back({.rows = {{"y", "meanY", "full"}}, .edges = {"V2"}, .named = "out"});
    return widgets::network(std::move(net));
}

/// Views one below the other, so that those beside them stand in line.
ViewPtr column(ViewPtr above, ViewPtr under) { return below({std::move(above), std::move(under)}, 16); }

ViewPtr augmentationStage()
{
    const auto numbers = [](const char* id) { return cells({.id = id, .tallest = 40}); };
    const auto vector = [](const char* id) { return cells({.id = id, .tallest = 40, .stretch = 0.4}); };
    return column(beside({column(photo("picture"), photo("moved")), column(photo("flipped"), photo("noisy")),
                          column(photo("cropped"), photo("coloured"))},
                         24),
                  beside({vector("mean"), numbers("C"), numbers("P"), numbers("D"), vector("draws"), vector("delta")}, 20));
}

ViewPtr lrnStage()
{
    const auto maps = [](const char* id) { return gallery({.id = id, .columns = 8}); };
    return below({beside({widgets::picture({.id = "grey", .side = 90, .stretch = 0.2, .spare = true}),
                          gallery({.id = "K", .columns = 8, .spare = true, .key = false})},
                         24),
                  maps("maps"), maps("normed"), ledger({.ids = {"here", "alone", "s", "among"}, .line = 1.5})},
                 12);
}

QStringList orientations()
{
    QStringList names;
    for (const char* arrow : {"→", "↘", "↓", "↙", "←", "↖", "↑", "↗"}) names << QString::fromUtf8(arrow);
    return names;
}

/// Shapes and looks that several quantities share.
struct Names {
    Glossary all = {};
    QStringList colours{Words::tr("red"), Words::tr("green"), Words::tr("blue")};

    void put(const char* id, const QString& name, const char* tex, widgets::Naming look = {})
    {
        look.name = name, look.tex = QString::fromUtf8(tex);
        all[id] = std::move(look);
    }
    void map(const char* id, const QString& name, const char* tex, widgets::Naming look = {})
    {
        look.axes = pictureAxes();
        put(id, name, tex, std::move(look));
    }
    void photo(const char* id, const QString& name, const char* tex, widgets::Naming look = {})
    {
        look.axes = mapAxes(colours), look.bound = 1, look.decimals = 3;
        put(id, name, tex, std::move(look));
    }
};

void nameRelu(Names& n)
{
    n.map("z", Words::tr("weighted sums z"), "z", {.origin = Words::tr("where the picture gets brighter to the right, scaled")});
    n.map("aTanh", QStringLiteral("tanh z"), "\\tanh z", {.bound = 1});
    n.map("sTanh", Words::tr("slope of tanh"), "1-\\tanh^2 z", {.scale = Scale::Sequential, .bound = 1});
    n.map("aRelu", QStringLiteral("ReLU z"), "\\max(0,z)", {.like = "z"});
    n.map("sRelu", Words::tr("slope of ReLU"), "[z>0]", {.scale = Scale::Sequential, .bound = 1});
    n.put("share", Words::tr("share of z > 0"), "q", {.decimals = 3});
    n.put("meanTanh", Words::tr("mean slope there, tanh"), "\\bar s_{\\tanh}", {.decimals = 3});
    n.put("meanRelu", Words::tr("mean slope there, ReLU"), "\\bar s_r", {.decimals = 3});
}

void namePooling(Names& n, int shift)
{
    const auto pooled = [&](const char* id, const QString& name, const char* tex) { n.map(id, name, tex, {.like = "x"}); };
    n.map("x", Words::tr("map x"), "x",
          {.origin = Words::tr("input: where the picture gets brighter to the right (Sobel, ReLU)"),
           .scale = Scale::Sequential,
           .bound = 1});
    pooled("plain", Words::tr("2 × 2, stride 2"), "y"), pooled("lapping", Words::tr("3 × 3, stride 2"), "\\tilde y");
    pooled("shifted", Words::tr("moved by %n pixel(s)", nullptr, shift), "x'");
    pooled("plainShifted", Words::tr("2 × 2 of it"), "y'"), pooled("lappingShifted", Words::tr("3 × 3 of it"), "\\tilde y'");
    n.put("plainChange", Words::tr("changed by the move, 2 × 2"), "c", {.decimals = 3});
    n.put("lappingChange", Words::tr("changed by the move, 3 × 3"), "\\tilde c", {.decimals = 3});
}

void nameAugmentation(Names& n)
{
    const QStringList axes{QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("3")};
    n.photo("picture", Words::tr("photograph"), "x", {.origin = Words::tr("pixels from 0 to 1")});
    n.photo("flipped", Words::tr("mirrored"), "x_f"), n.photo("cropped", Words::tr("a part of 7/8 of the side"), "x_c");
    n.photo("moved", Words::tr("moved"), "x_m"), n.photo("noisy", Words::tr("with noise"), "x_n");
    n.photo("coloured", Words::tr("in light of another colour"), "x'");
    n.photo("noise", Words::tr("noise"), "n", {.origin = Words::tr("drawn"), .spelled = true});
    n.put("mean", Words::tr("mean"), "\\mu", {.bound = 1, .axes = {n.colours}});
    n.put("C", Words::tr("covariance"), "C", {.decimals = 3, .axes = {n.colours, n.colours}});
    n.put("P", Words::tr("axes, a column each"), "P",
          {.origin = Words::tr("found by turning C, a pair of colours at a time, until it is diagonal (Jacobi)"),
           .bound = 1,
           .axes = {n.colours, axes}});
    n.put("D", Words::tr("PᵀCP: λ on the diagonal"), "\\Lambda", {.decimals = 3, .axes = {axes, axes}, .like = ""});
    n.put("draws", Words::tr("draws α"), "\\alpha", {.origin = Words::tr("drawn, normal"), .axes = {axes}});
    n.put("delta", Words::tr("added"), "\\delta", {.decimals = 3, .axes = {n.colours}});
}

void nameLrn(Names& n)
{
    const QStringList turned = orientations();
    const auto maps = [&](const char* id, const QString& name, const char* tex, widgets::Naming look) {
        look.axes = mapAxes(turned);
        n.put(id, name, tex, std::move(look));
    };
    const auto here = [&](const char* id, const QString& name, const char* tex) {
        n.put(id, name, tex, {.decimals = 1, .axes = {turned}});
    };
    n.map("grey", Words::tr("picture"), "p",
          {.origin = Words::tr("grey values from 0 to 255"), .scale = Scale::Grey, .bound = 255, .decimals = 0});
    maps("K", Words::tr("kernels: brighter in this direction"), "K", {.origin = Words::tr("Sobel, turned by 45° each")});
    maps("maps", Words::tr("maps x"), "x", {.scale = Scale::Sequential, .decimals = 1});
    maps("normed", Words::tr("maps among their neighbours, y"), "y", {.scale = Scale::Sequential, .decimals = 1});
    here("here", Words::tr("x where the strongest is"), "x_c"),
        here("alone", Words::tr("each normed alone (n = 1)"), "x_c/s^\\beta");
    here("s", Words::tr("s = k + α Σ x²"), "s_c"), here("among", Words::tr("y among n neighbours"), "y_c");
}

void nameDropout(Names& n)
{
    const QStringList unit{Words::tr("unit")}, output{Words::tr("output")}, input{Words::tr("input")};
    const QString drawn = Words::tr("drawn");
    n.all["in"] = {.name = Words::tr("Input")}, n.all["hidden"] = {.name = Words::tr("hidden layer")},
    n.all["out"] = {.name = Words::tr("Output")};
    n.put("x0", Words::tr("input"), "x", {.origin = drawn, .axes = {input}});
    n.put("W1", Words::tr("weights of the whole net"), "W_1", {.origin = drawn, .axes = {unit, input}, .spelled = true});
    n.put("W2", Words::tr("weights of the whole net"), "W_2", {.origin = drawn, .axes = {output, unit}, .spelled = true});
    n.put("V1", Words::tr("weights that are left"), "m_iW_1", {.axes = {unit, input}});
    n.put("V2", Words::tr("weights that are left"), "W_2m", {.axes = {output, unit}});
    n.put("a", Words::tr("activity of the whole net"), "a", {.axes = {unit}});
    n.put("m", Words::tr("mask"), "m", {.origin = drawn, .scale = Scale::Sequential, .bound = 1, .decimals = 0, .axes = {unit}});
    n.put("h", Words::tr("what is left, scaled"), "h", {.axes = {unit}});
    n.put("y", Words::tr("output of this net"), "y", {.axes = {output}});
    n.put("meanY", Words::tr("mean of the nets so far"), "\\bar y", {.ink = 2, .axes = {output}});
    n.put("full", Words::tr("output of the whole net"), "y_0", {.ink = 1, .axes = {output}});
}

} // namespace

Glossary namesByHand(const Params& p, const Tape&)
{
    Names n;
    switch (p.idea) {
    case Idea::Relu: nameRelu(n); break;
    case Idea::Pooling: namePooling(n, p.shift); break;
    case Idea::Augmentation: nameAugmentation(n); break;
    case Idea::Lrn: nameLrn(n); break;
    case Idea::Dropout: nameDropout(n); break;
    case Idea::TwoGpus: return namesOfSplit();
    }
    return std::move(n.all);
}

ViewPtr stageByHand(const Params& p, const Tape& tape)
{
    std::vector<std::string> numbers; // what a picture without edges does not make
    for (const char* id : {"share", "meanTanh", "meanRelu", "plainChange", "lappingChange"})
        if (tape.knows(id)) numbers.emplace_back(id);
    switch (p.idea) {
    case Idea::Relu:
        return beside({column(map("z"), ledger({.ids = numbers, .bars = false, .stretch = 1})),
                       column(map("aTanh"), map("aRelu")), column(map("sTanh"), map("sRelu"))});
    case Idea::Pooling: {
        std::vector<ViewPtr> rows{beside({column(map("x"), map("shifted")), column(map("plain"), map("plainShifted")),
                                          column(map("lapping"), map("lappingShifted"))})};
        if (!numbers.empty()) rows.push_back(ledger({.ids = numbers}));
        return below(std::move(rows), 16);
    }
    case Idea::Augmentation: return augmentationStage();
    case Idea::Lrn: return lrnStage();
    case Idea::Dropout: return dropoutStage();
    case Idea::TwoGpus: break;
    }
    return stageOfSplit();
}

} // namespace lessons::alexnet
