#include "lessons/compression/efficient_convolutions/run.h"
#include "lessons/counted_net.h"

namespace lessons {
namespace efficient {
namespace {

using blocks::Conv, blocks::namedCount;
using widgets::FunctionCurve;

QString numbered(const char* id, int k) { return QString::fromLatin1(id) + QString::number(k); }

QString wordFor(const Params& p, const Conv& conv)
{
    const QString size = sizeOf(conv);
    if (p.block == Which::Grouped) return Words::tr("%1 in %2 groups").arg(size).arg(conv.groups);
    if (conv.id == "offsets") return Words::tr("offsets, by %1").arg(size);
    return conv.groups > 1 ? Words::tr("%1 on each map").arg(size) : size;
}

QStringList rowNames(const Params& p)
{
    QStringList rows;
    for (const Conv& conv : convsOf(p)) rows << wordFor(p, conv);
    if (p.block == Which::Attention) rows << Words::tr("to few units") << Words::tr("to the worth");
    if (p.block == Which::Deformable) rows << Words::tr("%1 where its taps are").arg(sizeOf(ordinaryOf(p)));
    return rows;
}

QString ordinaryWord(const Params& p) { return Words::tr("standard %1").arg(sizeOf(ordinaryOf(p))); }

/// Multiply-adds ÷ those of a standard convolution, over the maps N.
double shareAt(const Params& p, double n)
{
    const double m = p.channels, k2 = p.size * p.size, places = blocks::MapSide * blocks::MapSide;
    const double attention = 2 * n / (2 << int(p.reduction)) / (k2 * m * places);
    const double shares[] = {1, 1.0 / p.parts(), 1 / n + 1 / k2, 1 / k2, 1 + attention, 1 + 2 * k2 / n};
    return shares[int(p.block)];
}

widgets::Ribbons flowOf(const Params& p)
{
    if (p.block == Which::Grouped) {
        widgets::Ribbons flow{.columns = 2, .lanes = p.parts()};
        for (int k = 1; k <= p.parts(); ++k) {
            const std::string in = numbered("in", k).toStdString(), out = numbered("out", k).toStdString();
            flow.nodes.push_back({in, 0, k - 1}), flow.nodes.push_back({out, 1, k - 1}), flow.ways.emplace_back(in, out);
        }
        return flow;
    }
    if (p.block == Which::Separable)
        return {3, 1, {{"in"}, {"depthMaps", 1}, {"yMaps", 2}}, {{"in", "depthMaps"}, {"depthMaps", "yMaps"}}};
    if (p.block == Which::Attention)
        return {4,
                2,
                {{"in", 0, 0}, {"zMaps", 1, 0}, {"fewUnits", 2, 1}, {"yMaps", 3, 0, true}},
                {{"in", "zMaps"}, {"zMaps", "fewUnits"}, {"zMaps", "yMaps"}, {"fewUnits", "yMaps"}}};
    if (p.block == Which::Deformable)
        return {3,
                2,
                {{"in", 0, 0}, {"offsetsMaps", 1, 1}, {"yMaps", 2, 0, true}},
                {{"in", "offsetsMaps"}, {"in", "yMaps"}, {"offsetsMaps", "yMaps"}}};
    return {2, 1, {{"in"}, {"yMaps", 1}}, {{"in", "yMaps"}}};
}

Caption captionOfMaps(const Params& p, const Tape& tape, int step)
{
    const std::string key = tape.key(step);
    if (const auto made = blocks::captionOfMaps(tape, step, convsOf(p), rowNames(p))) return *made;
    if (key == "mean") return {Words::tr("Squeezed."), Words::tr("Of each map one number is left: its mean.")};
    if (key == "few")
        return {Words::tr("Few units."), Words::tr("%1 units, each of all %2 means.").arg(p.few(p.maps)).arg(p.maps)};
    if (key == "worth") return {Words::tr("Worth."), Words::tr("From them, for each map a number from 0 to 1.")};
    if (key == "taps")
        return {Words::tr("At one place."),
                Words::tr("Row %1, column %2: where its %3 taps read, in pixels from their usual places.")
                    .arg(p.row)
                    .arg(p.column)
                    .arg(p.size * p.size)};
    return p.block == Which::Attention
               ? Caption{Words::tr("Weighted."), Words::tr("Each map times its worth.")}
               : Caption{Words::tr("Deformed."),
                         Words::tr("The kernels read between the pixels, where their taps have wandered to.")};
}

Caption caption(const Params& p, const Tape& tape, int step)
{
    const std::string key = tape.key(step);
    if (step == 0)
        return {Words::tr("Before the first map."),
                Words::tr("%1 maps of a picture enter. Of which of them is each new one made?").arg(p.channels)};
    if (step < stepOf(tape, "cost")) return captionOfMaps(p, tape, step);
    if (key != "quotient") return blocks::captionOfCosts(tape, step, rowNames(p), ordinaryWord(p));
    return {Words::tr("Compared."),
            Words::tr("%1 of the multiply-adds of a standard convolution.").arg(told(tape, key, {}, step, 4))};
}

std::vector<Phase> phases(const Params&, const Tape& tape) { return blocks::phasesByHand(tape); }

std::vector<Question> questions(const Params& p, const Tape& tape)
{
    const double share = *tape.value("quotient", 0, tape.lastStep());
    const std::vector<Conv> convs = convsOf(p);
    const Conv& last = convs.back();
    return {
        {.id = QStringLiteral("weights"),
         .kind = Question::Number,
         .text = Words::tr("%1: how many weights has one of its %2 maps?").arg(wordFor(p, last)).arg(last.maps),
         .at = 1,
         .reveals = stepOf(tape, "cost") + int(convs.size()) - 1,
         .outcome = {{{}, double(tape.makings(last.id + "Kernels").back().quantity.size()) / last.maps},
                     Words::tr("A kernel of %1 for each of %2 maps.").arg(sizeOf(last)).arg(last.seen())}},
        {.id = QStringLiteral("share"),
         .kind = Question::Number,
         .text = Words::tr("How many multiply-adds does it take, in percent of a standard convolution?"),
         .at = stepOf(tape, "cost"),
         .reveals = tape.lastStep(),
         .unit = QStringLiteral("%"),
         .tolerance = std::max(2.0, 10 * share),
         .hides = {QStringLiteral("curve")},
         .outcome = {
             {{}, 100 * share},
             Words::tr("%1 against %2.").arg(toldWhole(tape, "blockMultiplyAdds"), toldWhole(tape, "ordinaryMultiplyAdds"))}}};
}

constexpr Machine<Params> byHand{
    .run = run, .names = names, .stage = stage, .caption = caption, .phases = phases, .questions = questions};

} // namespace

Glossary names(const Params& p, const Tape&)
{
    Glossary all = blocks::namesByHand(rowNames(p), ordinaryWord(p));
    int ink = 4; // 1 and 2 are those of weights and multiply-adds, 3 that of what enters
    for (const Conv& conv : convsOf(p)) nameConv(all, conv, wordFor(p, conv), sizeOf(conv), ink++);
    if (!all.contains("y")) blocks::nameConv(all, ordinaryOf(p), Words::tr("maps that leave"), Words::tr("out"), ink);
    for (int k = 1; p.block == Which::Grouped && k <= p.parts(); ++k) {
        all[numbered("in", k).toStdString()] = all["in"];
        all[numbered("out", k).toStdString()] = namedCount(Words::tr("group %1").arg(k), "N", 4);
    }
    all["fewUnits"] = namedCount(Words::tr("attention"), "n", 5);
    all["units"] = {.name = Words::tr("units")};
    all["mean"] = {.name = Words::tr("means"), .tex = "m", .axes = {{Words::tr("map")}}};
    all["W1"] = all["W2"] = {.name = Words::tr("weight"), .tex = "W", .origin = Words::tr("drawn"), .spelled = true};
    all["few"] = {.name = Words::tr("few units"), .tex = "a", .axes = {{Words::tr("unit")}}};
    blocks::nameWorthAndTaps(all, p.size);
    all["quotient"] = {.name = Words::tr("share of the multiply-adds"), .tex = "q", .decimals = 4};
    all["curve"] = {.name = Words::tr("share of the multiply-adds, over maps N")};
    return all;
}

ViewPtr stage(const Params& p, const Tape& tape)
{
    std::vector<std::string> maps{"x"};
    for (const Conv& conv : convsOf(p)) maps.push_back(conv.id);
    ViewPtr walk = blocks::mapsView(tape, maps);
    const auto column = [](const char* id) { return cells({.id = id, .widest = 60}); };
    if (p.block == Which::Attention)
        walk = beside({walk, column("mean"), column("few"), column("worth"), blocks::mapsView(tape, {"y"})}, 24);
    if (p.block == Which::Deformable)
        walk = wandering(
            p.taps(), "x[0]", 1,
            below({beside({widgets::picture({.id = "x", .side = 240, .map = 0}), blocks::mapsView(tape, {"offsets", "y"})}, 24),
                   cells({.id = "taps", .named = true, .stretch = 0})},
                  12));
    const FunctionCurve over{
        .f = [p](const widgets::Frame&, double n) { return shareAt(p, std::max(1.0, n)); }, .from = 4, .to = 64, .x = {"yMaps"}};
    return blocks::stageByHand(walk, flowOf(p), over);
}

std::vector<Claim> claims()
{
    return {{.id = "separable-ratio",
             .sentence = Words::tr("A depthwise separable convolution takes 1/N + 1/K² of the multiply-adds of a standard one: "
                                   "with 16 maps and 3×3, 0.1736."),
             .runs = {{{{"block", "separable"}, {"maps", "16"}, {"kernel", "3"}}}},
             .read = valueNamed("quotient"),
             .bound = equalTo(1.0 / 16 + 1.0 / 9),
             .seconds = 0.1}};
}

} // namespace efficient

extern const Lesson efficientConvolutions{
    .id = "efficient-convolutions",
    .part = 2,
    .title = QT_TRANSLATE_NOOP("lessons", "Efficient convolutions"),
    .idea = QT_TRANSLATE_NOOP("lessons", "fewer connections between maps, maps that are weighted, taps that wander"),
    .stepsPerSecond = 2,
    .open = [] { return blocks::openBlock(efficient::byHand, 2); },
    .teacher = {.minutes = 35,
                .prerequisites = {"convolution", "channel-reduction", "feature-reuse"},
                .question = QT_TRANSLATE_NOOP("lessons", "3×3 on each map by itself, then 1×1 to many maps: what share of the "
                                                         "multiply-adds of a standard 3×3 is left, at the least?"),
                .misconception = QT_TRANSLATE_NOOP("lessons", "“A depthwise convolution is a convolution for less.” By itself it "
                                                              "mixes no channels; 1×1 does that, and takes most of the work.")},
    .claims = efficient::claims,
};

} // namespace lessons
