#include "lessons/compression/feature_reuse/run.h"
#include "lessons/counted_net.h"

namespace lessons {
namespace reuse {
namespace {

using blocks::Conv, blocks::namedCount;

/// "layer 2: 3×3", "3×3 of all channels"
QString wordFor(const Params& p, const Conv& conv)
{
    const QString size = sizeOf(conv);
    if (conv.id == "dear") return p.s() > 1 ? Words::tr("%1 of all channels").arg(size) : size;
    if (conv.id == "cheap") return Words::tr("copies by %1").arg(size);
    if (p.block == Which::Residual) return conv.id == "z1" ? Words::tr("first %1").arg(size) : Words::tr("second %1").arg(size);
    return conv.size == 1 ? size : Words::tr("layer %1: %2").arg(QString::fromStdString(conv.id).mid(1), size);
}

QStringList rowNames(const Params& p)
{
    QStringList rows;
    for (const Conv& conv : convsOf(p, p.channels)) rows << wordFor(p, conv);
    return rows;
}

QString ordinaryWord(const Params& p)
{
    if (p.block == Which::Residual) return Words::tr("without the shortcut");
    return p.block == Which::Dense ? Words::tr("all maps made anew") : Words::tr("ordinary 3×3");
}

/// Ordinary ÷ block, over the channels: of whole numbers the weights, in between the same formula.
double ratioAt(const Params& p, double channels)
{
    const double m = channels, d = p.cheap, s = p.s(), g = p.growth;
    if (p.block == Which::Residual) return 1;
    if (p.block == Which::Ghost) return 9 * m * m / (9 * m * m / s + (s - 1) * m / s * d * d);
    double all = (m + p.layers * g) * m, block = all;
    for (int k = 0; k < p.layers; ++k) all += 9 * (m + k * g) * (m + (k + 1) * g), block += 9 * (m + k * g) * g;
    return all / block;
}

widgets::Ribbons flowOf(const Params& p)
{
    if (p.block == Which::Residual)
        return {4,
                2,
                {{"in", 0, 0}, {"z1Maps", 1, 1}, {"z2Maps", 2, 1}, {"out", 3, 0, true}},
                {{"in", "z1Maps"}, {"z1Maps", "z2Maps"}, {"in", "out"}, {"z2Maps", "out"}}};
    if (p.block == Which::Ghost && p.s() == 1)
        return {3, 1, {{"in"}, {"dearMaps", 1}, {"out", 2}}, {{"in", "dearMaps"}, {"dearMaps", "out"}}};
    if (p.block == Which::Ghost)
        return {4,
                2,
                {{"in"}, {"dearMaps", 1, 0}, {"cheapMaps", 2, 1}, {"out", 3}},
                {{"in", "dearMaps"}, {"dearMaps", "cheapMaps"}, {"dearMaps", "out"}, {"cheapMaps", "out"}}};
    widgets::Ribbons flow{.columns = 2 * p.layers + 2, .lanes = 2, .nodes = {{"in", 0, 0}}};
    for (int k = 1; k <= p.layers; ++k) {
        const std::string layer = std::string("f").append(std::to_string(k)).append("Maps"), before = allBehind(k - 1);
        flow.nodes.push_back({layer, 2 * k - 1, 1}), flow.nodes.push_back({allBehind(k), 2 * k, 0});
        flow.ways.insert(flow.ways.end(), {{before, layer}, {before, allBehind(k)}, {layer, allBehind(k)}});
    }
    flow.nodes.push_back({"yMaps", 2 * p.layers + 1, 0}), flow.ways.emplace_back(allBehind(p.layers), "yMaps");
    return flow;
}

Caption caption(const Params& p, const Tape& tape, int step)
{
    if (step == 0)
        return {Words::tr("Before the first layer."),
                Words::tr("%1 maps of a picture enter the block. Which maps are made of which?").arg(p.channels)};
    if (const auto made = blocks::captionOfMaps(tape, step, convsOf(p, p.channels), rowNames(p))) return *made;
    if (tape.key(step) == "y")
        return {Words::tr("Added."),
                Words::tr("Each map plus the one that entered in its place: what is learnt is the difference.")};
    if (tape.key(step) != "quotient") return blocks::captionOfCosts(tape, step, rowNames(p), ordinaryWord(p));
    if (p.block == Which::Residual)
        return {Words::tr("No weight more."), Words::tr("The shortcut learns nothing and costs nothing but the addition.")};
    return {Words::tr("Reused."), Words::tr("%1 times fewer weights.").arg(told(tape, "quotient", {}, step))};
}

std::vector<Phase> phases(const Params&, const Tape& tape) { return blocks::phasesByHand(tape); }

std::vector<Question> questions(const Params& p, const Tape& tape)
{
    const std::vector<Conv> convs = convsOf(p, p.channels);
    const Conv& asked = convs[p.block == Which::Dense ? std::size_t(p.layers - 1) : convs.size() - 1];
    const double seen = tape.shape(asked.id + "Kernels")[1], ratio = *tape.value("quotient", 0, tape.lastStep());
    return {{.id = QStringLiteral("seen"),
             .kind = Question::Number,
             .text = Words::tr("%1: of how many maps is each of its maps made?").arg(wordFor(p, asked)),
             .at = 1,
             .reveals = stepOf(tape, asked.id),
             .outcome = {{{}, seen}, Words::tr("Its kernels have %1 channels.").arg(seen)}},
            {.id = QStringLiteral("ratio"),
             .kind = Question::Number,
             .text = Words::tr("%1 against this block: how many times the weights?").arg(ordinaryWord(p)),
             .at = stepOf(tape, "cost"),
             .reveals = tape.lastStep(),
             .tolerance = 0.2,
             .hides = {QStringLiteral("curve")},
             .outcome = {{{}, ratio}, Words::tr("%1 against %2.").arg(toldWhole(tape, "ordinary"), toldWhole(tape, "block"))}}};
}

constexpr Machine<Params> byHand{
    .run = run, .names = names, .stage = stage, .caption = caption, .phases = phases, .questions = questions};

} // namespace

Glossary names(const Params& p, const Tape&)
{
    Glossary all = blocks::namesByHand(rowNames(p), ordinaryWord(p));
    int ink = 4; // 1 and 2 are those of weights and multiply-adds, 3 that of what enters
    for (const Conv& conv : convsOf(p, p.channels)) nameConv(all, conv, wordFor(p, conv), sizeOf(conv), ink++);
    for (int k = 1; k <= p.layers; ++k) all[allBehind(k)] = namedCount(Words::tr("all"), "M_k", 3);
    if (p.block == Which::Residual) all["y"] = blocks::namedMaps(Words::tr("sum"), QStringLiteral("y"));
    all["out"] = namedCount(Words::tr("out"), "N");
    all["growth"] = {.name = Words::tr("growth")};
    all["quotient"] = {.name = Words::tr("times fewer"), .tex = "q"};
    all["curve"] = {.name = Words::tr("times fewer, over channels M"), .note = QStringLiteral("s = %1").arg(p.s())};
    return all;
}

ViewPtr stage(const Params& p, const Tape& tape)
{
    std::vector<std::string> maps{"x"};
    for (const Conv& conv : convsOf(p, p.channels)) maps.push_back(conv.id);
    if (p.block == Which::Residual) maps.emplace_back("y");
    widgets::FunctionCurve over{
        .f = [p](const widgets::Frame&, double m) { return ratioAt(p, m); }, .from = 1, .to = 64, .x = {"in"}};
    if (p.block == Which::Ghost) over.others = {[s = p.s()](double) { return s; }};
    return blocks::stageByHand(blocks::mapsView(tape, maps), flowOf(p), over);
}

std::vector<Claim> claims()
{
    return {
        {.id = "ghost-ratio",
         .sentence = Words::tr("With 16 channels, a Ghost module of ratio 2 with copies by 3×3 takes 1.88 times fewer weights "
                               "than an ordinary 3×3: 2 · 16 · 9 / (16 · 9 + 9)."),
         .runs = {{{{"block", "ghost"}, {"ratio", "2"}, {"cheap", "3"}}}},
         .read = valueNamed("quotient"),
         .bound = equalTo(2.0 * 16 * 9 / (16 * 9 + 9)),
         .seconds = 0.1}};
}

} // namespace reuse

extern const Lesson featureReuse{
    .id = "feature-reuse",
    .part = 2,
    .title = QT_TRANSLATE_NOOP("lessons", "Feature reuse"),
    .idea = QT_TRANSLATE_NOOP("lessons", "maps that are there already are added, kept or copied cheaply, not made anew"),
    .stepsPerSecond = 2,
    .open = [] { return blocks::openBlock(reuse::byHand, 2); },
    .teacher = {.minutes = 30,
                .prerequisites = {"convolution", "resnet", "channel-reduction"},
                .question = QT_TRANSLATE_NOOP(
                    "lessons", "16 channels enter, three layers add 8 maps each: how many maps does the third layer see?"),
                .misconception =
                    QT_TRANSLATE_NOOP("lessons", "“Half of the maps cost half of the weights.” The copies cost a little, too: "
                                                 "a ratio of 2 saves 1.88 times with 16 channels.")},
    .claims = reuse::claims,
};

} // namespace lessons
