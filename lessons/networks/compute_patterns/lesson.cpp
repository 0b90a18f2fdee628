#include "lessons/networks/compute_patterns/run.h"

#include <algorithm>
#include <cmath>

namespace lessons {
namespace patterns {
namespace {

using widgets::inThousands;
using widgets::threeDigits;

QString nameOf(Op op)
{
    switch (op) {
    case Op::Product: return Words::tr("matrix product");
    case Op::Convolution: return Words::tr("convolution 3×3");
    case Op::Depthwise: return Words::tr("depthwise 3×3");
    case Op::Attention: return Words::tr("attention");
    case Op::Relu: return Words::tr("ReLU");
    case Op::Pooling: return Words::tr("max pooling 3×3");
    case Op::Lstm: return Words::tr("LSTM");
    case Op::LayerNorm: return Words::tr("layer norm");
    case Op::Softmax: break;
    }
    return Words::tr("softmax");
}

// --- the stage --------------------------------------------------------------------------------------------------------

/// The arithmetic of the operator that is shown, in a line: "16 × 34 × 34 → ...".
Naming arithmetic(const Now& now, Op op)
{
    if (countedBy(now.step) <= int(op)) return {.name = QStringLiteral(" ")};
    QString factors = widgets::textOf(countsOf(op, now.params).flops);
    factors.replace(QStringLiteral(" * "), QStringLiteral(" · "));
    return {.name = Words::tr("%1: %2 for each of %n samples. FLOP = %3", nullptr, now.params.batch)
                        .arg(nameOf(op), QString::fromStdString(shapesOf(op, now.params)), factors)};
}

Glossary names(const Now& now)
{
    QStringList operators, counts;
    for (int op = 0; op < Ops; ++op) operators << nameOf(Op(op));
    for (const int count : ThreadCounts) counts << Words::tr("%n threads", nullptr, count);
    const std::vector<QStringList> axes{operators}, both{operators, counts};
    const auto word = [](const QString& name) { return Naming{.name = name}; };
    return {
        {"peak", {.name = Words::tr("Peak"), .tex = "\\pi", .note = QStringLiteral("GFLOP/s")}},
        {"triad", {.name = Words::tr("Memory"), .tex = "\\beta", .note = QStringLiteral("GB/s")}},
        {"ridge", {.name = Words::tr("Ridge"), .tex = "I^*", .note = QStringLiteral("FLOP/byte")}},
        {"weights",
         {.name = Words::tr("weights"),
          .tex = "W",
          .note = Words::tr("weights"),
          .origin = Words::tr("it has none"),
          .decimals = 0,
          .axes = axes}},
        {"flops", {.name = Words::tr("operations"), .tex = "F", .note = Words::tr("FLOP"), .decimals = 0, .axes = axes}},
        {"bytes", {.name = Words::tr("bytes"), .tex = "Q", .note = Words::tr("bytes"), .decimals = 0, .axes = axes}},
        {"intensity", {.name = Words::tr("intensity"), .tex = "I", .note = Words::tr("FLOP/byte"), .axes = axes}},
        {"bound", {.name = Words::tr("bound"), .tex = "P", .note = Words::tr("bound"), .axes = axes}},
        {"rate", {.name = Words::tr("measured rate"), .tex = "R", .note = Words::tr("measured"), .axes = axes}},
        {"share", {.name = Words::tr("share of the bound"), .tex = "R/P", .note = Words::tr("share"), .axes = axes}},
        {"scaling", {.name = Words::tr("rate with more threads"), .tex = "R", .axes = both}},
        {"speedup", {.name = Words::tr("speed-up"), .tex = "S", .note = Words::tr("Threads"), .axes = both}},
        {"roofline",
         {.name = Words::tr("Roofline"), .note = Words::tr("GFLOP/s over FLOP per byte; ring: bound, disc: measured")}},
        {"memory-bound", word(Words::tr("memory-bound"))},
        {"compute-bound", word(Words::tr("compute-bound"))},
        {"arithmetic", arithmetic(now, shownAt(now.params, now.step))},
        {"multiply and add", word(Words::tr("multiply and add"))},
        {"bytes of a number", word(Words::tr("bytes of a number"))},
        {"numbers", word(Words::tr("numbers"))},
        {"outputs", word(Words::tr("outputs"))},
        {"inputs", word(Words::tr("inputs"))},
        {"batch", word(Words::tr("batch"))},
        {"kernel", word(Words::tr("kernel"))},
        {"channels", word(Words::tr("channels"))},
        {"channel", word(Words::tr("channel"))},
        {"maps", word(Words::tr("maps"))},
        {"side", word(Words::tr("side"))},
        {"side with its rim", word(Words::tr("side with its rim"))},
        {"steps", word(Words::tr("steps"))},
        {"width", word(Words::tr("width"))},
        {"products", word(Words::tr("products"))},
        {"queries, keys, values", word(Words::tr("queries, keys, values"))},
        {"gates", word(Words::tr("gates"))},
        {"inputs and units", word(Words::tr("inputs and units"))},
        {"comparisons", word(Words::tr("comparisons"))},
        {"γ and β", word(Words::tr("γ and β"))},
        {"classes", word(Words::tr("classes"))},
    };
}

QString printed(const std::string& id, double value)
{
    if (id == "share") return percent(value, 0);
    if (id == "bytes") return widgets::bytes(value);
    return id == "flops" || id == "weights" ? inThousands(value) : threeDigits(value);
}

ViewPtr stage(const Now& now)
{
    const int shown = int(shownAt(now.params, now.step));
    QStringList choices;
    for (const std::string& name : opNames()) choices << QString::fromStdString(name);
    const widgets::Roofline roofs{.named = "roofline",
                                  .peak = "peak",
                                  .slope = "triad",
                                  .ridge = "ridge",
                                  .intensity = "intensity",
                                  .bound = "bound",
                                  .rate = "rate",
                                  .left = "memory-bound",
                                  .right = "compute-bound",
                                  .top = now.params.threadsUsed() > 2 ? 4.0 : 3.0, // no core makes 500 GFLOP/s
                                  .shown = shown,
                                  .field = QStringLiteral("op"),
                                  .choices = choices,
                                  .stretch = 3};
    const widgets::Columns numbers{.ids = {"weights", "flops", "bytes", "intensity", "bound", "rate", "share"},
                                   .printed = printed,
                                   .bars = "share",
                                   .shown = shown};
    return below({beside({roofline(roofs), widgets::speedups({.id = "speedup", .shown = shown})}),
                  widgets::lines({.named = {"arithmetic"}, .spare = true}), columns(numbers)},
                 14);
}

// --- the step in words ------------------------------------------------------------------------------------------------

QString sentenceStart(QString text)
{
    text[0] = text[0].toUpper();
    return text;
}

Caption captionOfCount(const Params& p, const State& s, Op op)
{
    const engine::OperatorCounts counts = countsOf(op, p);
    const double flops = valueOf(counts.flops), weights = valueOf(counts.weights);
    const QString bound = isComputeBound(op, p, s)
                              ? Words::tr("compute-bound, at most the peak")
                              : Words::tr("memory-bound, at most %1 GFLOP/s").arg(threeDigits(boundOf(op, p, s)));
    QString text =
        Words::tr("%1 operations on %2: %3 a byte, so %4.")
            .arg(inThousands(flops), widgets::bytes(flops / intensityOf(op, p)), threeDigits(intensityOf(op, p)), bound);
    if (weights > 1000)
        text += QLatin1Char(' ') + Words::tr("Each weight is used %1 times.").arg(inThousands(flops / 2 / weights));
    return {Words::tr("%1, counted.").arg(sentenceStart(nameOf(op))), text};
}

Caption captionOfRate(const Params& p, const State& s, Op op)
{
    const double rate = s.rates[std::size_t(op)];
    const QString text = isComputeBound(op, p, s) ? Words::tr("%1 GFLOP/s are %2 of the peak.")
                                                  : Words::tr("%1 GFLOP/s are %2 of what the memory allows.");
    return {Words::tr("%1, measured.").arg(sentenceStart(nameOf(op))),
            text.arg(threeDigits(rate), percent(rate / boundOf(op, p, s), 0))};
}

Caption captionOfThreads(const Params& p, const State& s, int step)
{
    const int index = step - FirstScaled, cores = engine::OperatorSetting{.threads = 64}.threadsUsed();
    const double speedup = s.scaling[std::size_t(index * Ops + int(p.op))] / s.scaling[std::size_t(p.op)];
    const QString text = Words::tr("%1: %2 times as fast as with one thread; this machine has %n cores.", nullptr, cores);
    return {Words::tr("%n threads.", nullptr, ThreadCounts[index]), text.arg(sentenceStart(nameOf(p.op)), threeDigits(speedup))};
}

Caption caption(const Now& now, const Tape&)
{
    const Params& p = now.params;
    const State& s = now.state;
    if (now.step == 0)
        return {Words::tr("Nothing is measured yet."),
                Words::tr("First this machine's two roofs, then nine operators under them.")};
    if (now.step == 1)
        return {Words::tr("The flat roof."),
                Words::tr("%1 GFLOP/s: products and sums that never leave the registers.").arg(threeDigits(s.peak))};
    if (now.step == 2)
        return {Words::tr("The sloping roof."),
                Words::tr("a = b + 3 c moves %1 GB/s, its numbers in no near cache; the roofs meet at %2 operations a byte.")
                    .arg(threeDigits(s.triad), threeDigits(s.peak / s.triad))};
    if (now.step >= FirstScaled) return captionOfThreads(p, s, now.step);
    const Op op = shownAt(p, now.step);
    return now.step == countingStep(op) ? captionOfCount(p, s, op) : captionOfRate(p, s, op);
}

QString notice(const Params& p, const State&)
{
    QStringList notices;
    if (p.threadsUsed() < p.threads) notices << Words::tr("%n cores, so that many threads", nullptr, p.threadsUsed());
    if (p.caches == engine::Caches::Warm) notices << Words::tr("warm caches: rates may lie above the roof of the memory");
    return notices.join(Words::tr("; "));
}

// --- what is worth guessing -------------------------------------------------------------------------------------------

Outcome whatLimits(Op op, const Now& now)
{
    const bool compute = isComputeBound(op, now.params, now.state);
    const QString why = compute ? Words::tr("%1 operations a byte, the ridge lies at %2: the arithmetic takes longer.")
                                : Words::tr("%1 operations a byte, the ridge lies at %2: the memory takes longer.");
    return {{compute ? QStringLiteral("compute") : QStringLiteral("memory")},
            why.arg(threeDigits(intensityOf(op, now.params)), threeDigits(now.state.peak / now.state.triad))};
}

Outcome shareReached(const Now& now)
{
    const double rate = now.state.rates[std::size_t(Op::Convolution)], bound = boundOf(Op::Convolution, now.params, now.state);
    return {{{}, std::round(100 * rate / bound)},
            Words::tr("%1 of %2 GFLOP/s: the bound counts arithmetic or memory alone, and all else takes time, too.")
                .arg(threeDigits(rate), threeDigits(bound))};
}

std::vector<Question> questions(const Now&)
{
    std::vector<Question> all;
    for (const Op op : {Op::Product, Op::Attention, Op::Pooling, Op::Lstm})
        all.push_back({.id = QString::fromStdString(opNames()[std::size_t(op)]),
                       .text = Words::tr("Next: %1. What will limit it on this machine?").arg(nameOf(op)),
                       .at = countingStep(op) - 1,
                       .reveals = countingStep(op),
                       .options = {{QStringLiteral("memory"), Words::tr("the memory")},
                                   {QStringLiteral("compute"), Words::tr("the arithmetic")}},
                       .outcome = [op](const Now& now) { return whatLimits(op, now); }});
    all.insert(all.begin() + 1, {.id = QStringLiteral("share"),
                                 .kind = Question::Number,
                                 .text = Words::tr("How much of its bound will the convolution reach?"),
                                 .at = countingStep(Op::Convolution),
                                 .reveals = measuringStep(Op::Convolution),
                                 .unit = QStringLiteral("%"),
                                 .tolerance = 15,
                                 .outcome = shareReached});
    return all;
}

} // namespace

const LiveMachine<Params, State> machine{.training = training,
                                         .end = [](const Params&) { return LastStep; },
                                         .record = record,
                                         .names = names,
                                         .stage = stage,
                                         .caption = caption,
                                         .questions = questions,
                                         .notice = notice};

} // namespace patterns

extern const Lesson computePatterns{
    .id = "compute-patterns",
    .part = 1,
    .title = QT_TRANSLATE_NOOP("lessons", "Compute patterns"),
    .idea = QT_TRANSLATE_NOOP("lessons", "what limits each operator on this machine: arithmetic or memory, measured"),
    .stepsPerSecond = 1,
    .open = openLive<patterns::machine>,
    .teacher = {.minutes = 30,
                .prerequisites = {"convolution", QT_TRANSLATE_NOOP("lessons", "the matrix product")},
                .question = QT_TRANSLATE_NOOP(
                    "lessons", "A processor with twice the arithmetic and the same memory: which operators get faster?"),
                .misconception =
                    QT_TRANSLATE_NOOP("lessons", "“Fewer operations are always faster.” A depthwise convolution does a sixteenth "
                                                 "of the work, and may take far more than a sixteenth of the time.")},
    .claims = patterns::claims,
};

} // namespace lessons
