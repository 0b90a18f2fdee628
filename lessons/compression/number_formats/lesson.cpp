#include "lessons/compression/number_formats/run.h"
#include "lessons/numbered.h"

namespace lessons {
namespace number_formats {
namespace {

Glossary names(const Params& p, const Tape&)
{
    const Format f = formatOf(p);
    const auto bitsOf = [](int count) { return numbered(Words::tr("bit %1"), count); };
    QStringList all;
    for (int kind = 0; kind < KindCount; ++kind) all << formatOf(Kind(kind)).name;
    const QString given = Words::tr("given"), counted = Words::tr("counted");
    const auto value = [](const QString& name, const char* tex, int ink = 0, int decimals = 5) {
        return Naming{.name = name, .tex = QString::fromLatin1(tex), .decimals = decimals, .ink = ink};
    };
    const auto leaf = [&](const QString& name, const char* tex, const QString& origin, std::vector<QStringList> axes = {}) {
        return Naming{.name = name, .tex = QString::fromLatin1(tex), .origin = origin, .decimals = 5, .axes = std::move(axes)};
    };
    const auto word = [](const QString& name) { return Naming{.name = name}; };
    const Naming error = value(Words::tr("error v − x"), "v-x");
    return {
        {"x", leaf(Words::tr("value x"), "x", given)},
        {"bits", leaf(Words::tr("bits"), "b", Words::tr("of the number nearest to x; a click flips one"), {bitsOf(f.bits())})},
        {"digits", leaf(Words::tr("digits"), "d", Words::tr("of |x|, in gaps"), {bitsOf(f.fraction() + 4)})},
        {"sign", value(Words::tr("sign"), "s", 2)},
        {"e", leaf(Words::tr("exponent e"), "e", Words::tr("from the lowest power of two up"))},
        {"power", value(Words::tr("power of two"), "2^{e-b}", 3, 8)},
        {"shares", {.name = Words::tr("share of a bit"), .tex = "f_i2^{-i}", .decimals = 8, .axes = {bitsOf(f.fraction() + 2)}}},
        {"m", value(Words::tr("significand m"), "m", 1, 8)},
        {"v", {.name = Words::tr("number v"), .tex = "v", .origin = Words::tr("what such bits stand for"), .decimals = 8}},
        {"error", p.show == Show::Sum ? value(Words::tr("error of the sum"), "r", 2, 8) : error},
        {"inAll",
         {.name = Words::tr("nearest number"),
          .tex = "v",
          .note = Words::tr("the nearest number to x"),
          .decimals = 8,
          .axes = {all}}},
        {"off",
         {.name = Words::tr("error"), .tex = "v-x", .note = Words::tr("how far it is from x"), .decimals = 8, .axes = {all}}},
        {"width",
         {.name = Words::tr("bits"), .tex = "n", .note = Words::tr("bits"), .origin = given, .decimals = 0, .axes = {all}}},
        {"share", {.name = Words::tr("share of 32 bits"), .tex = "n/32", .origin = given, .axes = {all}}},
        {"size", value(Words::tr("|x|"), "|x|", 2)},
        {"first", leaf(Words::tr("exponent of the first 1"), "e", Words::tr("where |x| begins in binary, or the lowest"))},
        {"gap", value(Words::tr("gap"), "u")},
        {"q", value(Words::tr("|x| in gaps"), "q")},
        {"k", value(Words::tr("digits that stay"), "k")},
        {"below", value(Words::tr("below"), "u\\,k", 1)},
        {"above", value(Words::tr("above"), "u\\,(k+1)", 1)},
        {"rest", value(Words::tr("rest in gaps"), "q-k")},
        {"r", value(Words::tr("rounded, in gaps"), "r")},
        {"eps", value(Words::tr("machine epsilon"), "\\varepsilon")},
        {"smallest", value(Words::tr("smallest above 0"), "v_0")},
        {"largest", value(Words::tr("largest"), "v_1")},
        {"start", value(Words::tr("power of two"), "2^e")},
        {"relative", value(Words::tr("relative error, at most"), "r", 1, 8)},
        {"t", value(Words::tr("term"), "t")},
        {"sOld", value(Words::tr("sum so far"), "s_{k-1}")},
        {"together", value(Words::tr("s + t"), "s_{k-1}+t", 2)},
        {"s", leaf(Words::tr("sum s"), "s_k", Words::tr("start: 0"))},
        {"corrected", value(Words::tr("corrected term"), "y")},
        {"kahan", leaf(Words::tr("Kahan's sum"), "s'_k", Words::tr("start: 0"))},
        {"lost", leaf(Words::tr("what was lost"), "c_k", Words::tr("start: 0"))},
        {"wide", leaf(Words::tr("wide sum"), "w_k", Words::tr("start: 0"))},
        {"exact", leaf(Words::tr("exact sum"), "\\Sigma_k", Words::tr("start: 0"))},
        {"leading digit", word(Words::tr("leading digit"))},
        {"fraction bits", word(Words::tr("fraction bits"))},
        {"exponent of 1", word(Words::tr("exponent of 1"))},
        {"lowest exponent", word(Words::tr("lowest exponent"))},
        {"highest power", word(Words::tr("highest power"))},
        {"largest significand", word(Words::tr("largest significand"))},
        {"exponent, at least the lowest", word(Words::tr("exponent, at least the lowest"))},
        {"bias", word(Words::tr("bias"))},
        {"as if 1", word(Words::tr("as if 1"))},
        {"lowest", word(Words::tr("lowest"))},
        {"step", word(Words::tr("step"))},
        {"scale", word(Words::tr("scale"))},
        {"kahanOld", value(Words::tr("Kahan's sum so far"), "s'_{k-1}")},
        {"lostOld", value(Words::tr("lost so far"), "c_{k-1}")},
        {"wideOld", value(Words::tr("wide sum so far"), "w_{k-1}")},
        {"exactOld", value(Words::tr("exact sum so far"), "\\Sigma_{k-1}")},
        {"kahanError", value(Words::tr("error of Kahan's sum"), "r'", 3, 8)},
        {"wideError", value(Words::tr("error of the wide sum"), "r_w", 1, 8)},
        {"weights", leaf(Words::tr("weights"), "w", Words::tr("learnt before"), {{Words::tr("weight")}})},
        {"signal", value(Words::tr("signal Σ w²"), "S", 0, 4)},
        {"levels",
         leaf(Words::tr("level"), "\\hat w", Words::tr("a number of the split, times its scale"), {{Words::tr("level")}})},
        {"counts", leaf(Words::tr("weights at this level"), "n", counted, {{Words::tr("level")}})},
        {"noise", {.name = Words::tr("noise Σ (w − ŵ)²"), .tex = "N", .decimals = 5, .axes = {splitsOf(p)}}},
        {"sqnr", {.name = Words::tr("signal to noise, dB"), .tex = "10\\log\\frac SN", .decimals = 1, .axes = {splitsOf(p)}}},
        {"plot",
         {.name = Words::tr("Weights and the numbers that are there for them"),
          .note = Words::tr("in each split the largest weight is the largest number")}},
        {"part.sign", word(Words::tr("sign"))},
        {"part.exponent", word(Words::tr("exponent"))},
        {"part.fraction", word(Words::tr("fraction"))},
        {"part.whole", word(Words::tr("two's complement"))},
        {"part.kept", word(Words::tr("digits that stay"))},
        {"part.rest", word(Words::tr("guard, round, sticky"))},
        {"line", word(Words::tr("number line"))}};
}

// --- the stage --------------------------------------------------------------------------------------------------------

ViewPtr numbersOf(const Tape& tape, const std::vector<std::string>& ids, double line = 1.6)
{
    std::vector<std::string> known;
    std::ranges::copy_if(ids, std::back_inserter(known), [&](const auto& id) { return tape.knows(id); });
    return widgets::ledger({.ids = known, .bars = false, .line = line});
}

/// The bits of the value; a click on one makes it the number with that bit flipped.
ViewPtr wordOf(const Params& p, const Tape& tape)
{
    const Format f = formatOf(p);
    Word what{.bits = "bits", .parts = {{"part.whole", f.bits(), 1}}};
    if (tape.knows("shares")) what.shares = "shares";
    const auto place = [&](const QString& sign, int exponent) {
        what.places << sign + powerOfTwo(exponent), what.brief << widgets::number(exponent, 0);
    };
    for (int i = f.bits() - 1; f.whole && i >= 0; --i) place(i == f.bits() - 1 ? QStringLiteral("−") : QString(), i);
    if (!f.whole) {
        what.parts = {{"part.sign", 1, 2}, {"part.exponent", f.real.exponent, 3}, {"part.fraction", f.fraction(), 1}};
        what.places << QStringLiteral("±"), what.brief << QStringLiteral("±");
        for (int i = f.real.exponent - 1; i >= 0; --i) place({}, i);
        for (int i = 1; i <= f.fraction(); ++i) place({}, -i);
    }
    what.flipped = [f, pattern = f.pattern(givenBy(p.value))](int bit) {
        return widgets::Choice{QStringLiteral("value"), QString::fromStdString(f.textOf(pattern ^ 1U << (f.bits() - 1 - bit)))};
    };
    return word(std::move(what));
}

ViewPtr stageOfBits(const Params& p, const Tape& tape)
{
    const bool hasParts = tape.knows("power");
    QStringList choices;
    for (const auto* kind : {"fp32", "tf32", "fp16", "bf16", "e4m3", "e5m2", "int32", "int16", "int8", "int4"})
        choices << QString::fromLatin1(kind);
    const ViewPtr all =
        widgets::columns({.ids = {"width", "inAll", "off"},
                          .printed = [](const std::string& id, double x) { return digits(x, id == "off" ? 3 : 7); },
                          .bars = "share",
                          .shown = p.format == Kind::Free ? -1 : int(p.format),
                          .field = QStringLiteral("format"),
                          .choices = choices});
    const ViewPtr own = hasParts ? numbersOf(tape, {"x", "e", "error"}) : numbersOf(tape, {"x", "e", "v", "error"});
    ViewPtr sum = own;
    if (hasParts)
        sum = beside({widgets::equation({.parts = {{.id = "sign", .sign = QStringLiteral("×")},
                                                   {.id = "power", .sign = QStringLiteral("×")},
                                                   {.id = "m", .sign = QStringLiteral("=")},
                                                   {.id = "v"}}}),
                      own},
                     48);
    return below({wordOf(p, tape), sum, all}, 20);
}

ViewPtr ofRounding(const Params& p, const Tape& tape)
{
    const Format f = formatOf(p);
    const double gap = *tape.value("gap", 0, tape.lastStep()), from = *tape.value("below", 0, tape.lastStep());
    Word digits{.bits = "digits", .parts = {{"part.kept", f.fraction() + 1, 1}, {"part.rest", 3, 5}}};
    for (int i = f.fraction(); i >= -2; --i) digits.places << powerOfTwo(i), digits.brief << widgets::number(i, 0);
    digits.places << QStringLiteral("…"), digits.brief << QStringLiteral("…");
    return below({word(std::move(digits)),
                  numberLine({.format = f,
                              .above = {"size"},
                              .below = {"below", "above"},
                              .window = [=](const widgets::Frame&) { return std::pair(from - 0.4 * gap, from + 1.4 * gap); }}),
                  beside({numbersOf(tape, {"x", "first", "gap", "q"}), numbersOf(tape, {"k", "rest", "r", "v"})}, 48)},
                 20);
}

ViewPtr stageOfLine(const Params& p, const Tape& tape)
{
    const Format f = formatOf(p);
    const double x = givenBy(p.value).number, low = f.lowest() - f.fraction(), high = std::log2(f.largest());
    const double middle = p.logarithmic ? std::log2(std::clamp(std::abs(x), std::exp2(low), f.largest())) : x;
    const double half =
        (p.logarithmic ? high - low : std::max(1.1 * std::abs(x), 8 * std::ldexp(1, f.gapExponent(std::abs(x))))) / p.zoom;
    std::pair<double, double> window(middle - half, middle + half);
    if (p.logarithmic && p.zoom < 2) window = {low, high};
    const auto turned = [zoom = p.zoom](double notches) {
        const double next = std::clamp(std::round(10 * zoom * std::pow(1.25, notches)) / 10, 1.0, 1e6);
        return widgets::Choice{QStringLiteral("zoom"), QString::fromStdString(engine::textOf(next))};
    };
    return below({numberLine({.format = f,
                              .above = {"x"},
                              .below = {"v"},
                              .window = [=](const widgets::Frame&) { return window; },
                              .logarithmic = p.logarithmic,
                              .turned = turned}),
                  beside({numbersOf(tape, {"eps", "smallest", "largest"}), numbersOf(tape, {"start", "gap", "relative"})}, 48)},
                 20);
}

ViewPtr stageOfSum(const Params& p, const Tape& tape)
{
    const auto window = [f = formatOf(p), x = givenBy(p.value).number](const widgets::Frame& frame) {
        const double s = frame.value("sOld", {}).value_or(0), t = frame.value("t", {}).value_or(x);
        const double from = std::isfinite(s + t) ? s : 0,
                     half = std::max(4 * std::ldexp(1, f.gapExponent(std::abs(from))), 1.2 * std::abs(t));
        return std::pair(from + t / 2 - half, from + t / 2 + half);
    };
    return below({numberLine({.format = formatOf(p), .above = {"together"}, .below = {"sOld", "s"}, .window = window}),
                  beside({numbersOf(tape, {"t", "corrected", "lost"}), numbersOf(tape, {"kahan", "wide", "exact"}),
                          numbersOf(tape, {"error", "kahanError", "wideError"})},
                         40)},
                 20);
}

ViewPtr stage(const Params& p, const Tape& tape)
{
    switch (p.show) {
    case Show::Bits: return stageOfBits(p, tape);
    case Show::Rounding: return ofRounding(p, tape);
    case Show::Line: return stageOfLine(p, tape);
    case Show::Sum: return stageOfSum(p, tape);
    case Show::Tensor: break;
    }
    return below({titled({.named = "plot", .stretch = 4},
                         widgets::levelPlot({.numbers = "weights", .levels = "levels", .counts = "counts"})),
                  numbersOf(tape, {"signal"}, 1.5), widgets::courses({.ids = {"noise", "sqnr"}, .stretch = 2})},
                 16);
}

std::vector<ChartOf> charts(const Params& p, const Tape&)
{
    if (p.show == Show::Line)
        return {{.id = "relative",
                 .title = Words::tr("Relative error over the range, at most"),
                 .curves = {{.id = "relative"}},
                 .xName = Words::tr("step"),
                 .logY = true}};
    if (p.show != Show::Sum) return {};
    return {{.id = "sum",
             .title = Words::tr("Sums"),
             .curves = {{.id = "s", .name = Words::tr("plain")},
                        {.id = "kahan", .name = Words::tr("Kahan"), .thin = true},
                        {.id = "exact", .name = Words::tr("exact"), .ghost = true}}},
            {.id = "error",
             .title = Words::tr("Relative error"),
             .curves = {{.id = "error", .name = Words::tr("plain")},
                        {.id = "kahanError", .name = Words::tr("Kahan")},
                        {.id = "wideError", .name = Words::tr("wide")}},
             .logY = true}};
}

} // namespace
} // namespace number_formats

extern const Lesson numberFormatsLesson{
    .id = "number-formats",
    .part = 2,
    .title = QT_TRANSLATE_NOOP("lessons", "Number formats"),
    .idea = QT_TRANSLATE_NOOP("lessons", "few bits share out range and digits; what lies between two numbers is rounded"),
    .stepsPerSecond = 2,
    .open =
        [] {
            using namespace number_formats;
            return open(Machine<Params>{
                .run = run,
                .names = names,
                .stage = stage,
                .caption = caption,
                .charts = charts,
                .questions = questions,
                .net = netAt,
                .hasNet = [](const Params& p) { return p.show == Show::Tensor ? Session::ANet : Session::NoNet; }});
        },
    .teacher = {.minutes = 30,
                .prerequisites = {QT_TRANSLATE_NOOP("lessons", "binary numbers"), QT_TRANSLATE_NOOP("lessons", "powers of two")},
                .question = QT_TRANSLATE_NOOP("lessons", "From which sum on does adding 0.1 in FP16 change nothing any more?"),
                .misconception = QT_TRANSLATE_NOOP(
                    "lessons", "“TF32 saves memory.” It is a format to compute with: its 19 bits are stored in 32.")},
    .claims = number_formats::claims,
};

} // namespace lessons
