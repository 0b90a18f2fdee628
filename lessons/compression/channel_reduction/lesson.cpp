#include "lessons/compression/channel_reduction/run.h"
#include "widgets/views/ribbons.h"
#include "widgets/views/tally.h"

namespace lessons {
namespace reduction {
namespace {

QString whole(const Tape& tape, const std::string& id, const engine::Indices& at = {})
{
    return told(tape, id, at, tape.lastStep(), 0);
}

/// Weights through K channels: a straight line over K, from what is added to the maps alone.
double weightsThrough(const Params& p, double k)
{
    const double m = p.channels, n = p.maps;
    if (p.biases == Biases::Kernel) return 2 * m * k + 10 * k * n;
    return m * k + 9 * k * n + (p.biases == Biases::Map ? k + n : 0);
}

Glossary names(const Params& p, const Tape&)
{
    const auto count = [](const QString& name, const char* tex, int ink = 0) {
        return Naming{.name = name, .tex = tex, .decimals = 0, .ink = ink};
    };
    const QString counted = p.biases == Biases::None ? Words::tr("weights") : Words::tr("parameters");
    Glossary all{{"in", count(Words::tr("in"), "M", 3)},
                 {"out", count(QStringLiteral("3×3"), "N", 4)},
                 {"between", count(QStringLiteral("1×1"), "K", 5)},
                 {"outNarrow", count(QStringLiteral("3×3"), "N", 5)},
                 {"weights", count(counted, "w", 1)},
                 {"multiplyAdds", count(Words::tr("multiply-adds"), "c", 2)},
                 {"direct", count(Words::tr("at once"), "w_1", 1)},
                 {"reduced", count(Words::tr("through K"), "w_2", 1)},
                 {"saving", {.name = Words::tr("times fewer"), .tex = "q"}},
                 {"edge", {.name = Words::tr("even at K"), .tex = "K_0"}},
                 {"breakEvenK", count(Words::tr("largest K that saves"), "K^*")},
                 {"curve", {.name = Words::tr("%1 through K, over K").arg(counted), .note = Words::tr("at once")}},
                 {"maps", {.name = Words::tr("maps")}},
                 {"channels", {.name = Words::tr("channels")}},
                 {"reduction", {.name = Words::tr("reduction")}},
                 {"places", {.name = Words::tr("places")}}};
    all["in"].origin = Words::tr("given");
    all["weights"].axes =
        all["multiplyAdds"].axes = {{Words::tr("3×3 at once"), Words::tr("1×1 to K"), Words::tr("3×3 behind it")}};
    return all;
}

/// How channels flow at once and through K, and the costs over all K; below it what is counted.
ViewPtr stage(const Params& p, const Tape&)
{
    const widgets::Ribbons flow{.columns = 3,
                                .lanes = 2,
                                .nodes = {{"in"}, {"out", 2, 0}, {"between", 1, 1}, {"outNarrow", 2, 1}},
                                .ways = {{"in", "out"}, {"in", "between"}, {"between", "outNarrow"}},
                                .stretch = 2};
    const double direct = p.biases == Biases::Kernel ? 10.0 * p.channels * p.maps
                                                     : 9.0 * p.channels * p.maps + (p.biases == Biases::Map ? p.maps : 0);
    const ViewPtr over = widgets::curve({.f = [p](const widgets::Frame&, double k) { return weightsThrough(p, k); },
                                         .from = 0,
                                         .to = double(std::max(p.channels, p.reduction)),
                                         .x = {"between"},
                                         .y = {"reduced"},
                                         .others = {[direct](double) { return direct; }},
                                         .named = "curve"});
    return below({beside({widgets::ribbons(flow), veiled(QStringLiteral("curve"), over)}, 24),
                  beside({widgets::tally({.ids = {"weights", "multiplyAdds"}}),
                          widgets::ledgers({{.ids = {"direct", "reduced"}, .line = 1.5},
                                            {.ids = {"saving", "edge", "breakEvenK"}, .bars = false, .line = 1.5}},
                                           8)},
                         24)},
                 16);
}

Caption caption(const Params& p, const Tape& tape, int step)
{
    const std::string key = tape.key(step);
    if (step == 0)
        return {Words::tr("Before the first kernel."),
                Words::tr("%1 channels become %2 maps by 3×3: at once, or through %3 channels in between?")
                    .arg(p.channels)
                    .arg(p.maps)
                    .arg(p.reduction)};
    const auto made = [&](int row) { return whole(tape, "weights", {row}); };
    if (key == "out")
        return {Words::tr("At once."), Words::tr("Each map has a kernel of 3×3 for each channel: %1.").arg(made(0))};
    if (key == "between")
        return {Words::tr("1×1 first."), Words::tr("It mixes all channels at one place into K: %1.").arg(made(1))};
    if (key == "outNarrow") return {Words::tr("Then 3×3."), Words::tr("On K channels alone: %1.").arg(made(2))};
    if (key == "reduced")
        return {Words::tr("In sum."), Words::tr("%1 through K, %2 at once.").arg(whole(tape, "reduced"), whole(tape, "direct"))};
    if (key == "edge")
        return {
            Words::tr("Even."),
            Words::tr("What 3×3 costs at once, by what each channel in between costs: %1.").arg(told(tape, "edge", {}, step))};
    if (key == "breakEvenK" && *tape.value("breakEvenK", 0, step) == 0)
        return {Words::tr("Break-even."), Words::tr("No K saves: even a single channel in between costs more.")};
    if (key == "breakEvenK")
        return {Words::tr("Break-even."), Words::tr("Up to K = %1 the way through K is cheaper.").arg(whole(tape, "breakEvenK"))};
    if (*tape.value("saving", 0, step) <= 1)
        return {Words::tr("Not saved."), Words::tr("With so many channels in between it costs more.")};
    return {Words::tr("Saved."), Words::tr("%1 times fewer.").arg(told(tape, "saving", {}, step))};
}

std::vector<Phase> phases(const Params&, const Tape& tape)
{
    return {{1, Words::tr("the two ways")}, {stepOf(tape, "edge"), Words::tr("break-even")}};
}

std::vector<Question> questions(const Params& p, const Tape& tape)
{
    const int saving = stepOf(tape, "saving"), last = tape.lastStep();
    const double largest = *tape.value("breakEvenK", 0, last);
    return {{.id = QStringLiteral("saving"),
             .kind = Question::Number,
             .text = Words::tr("3×3 behind 1×1 to %1 channels: how many times fewer is that than at once?").arg(p.reduction),
             .at = 1,
             .reveals = saving,
             .tolerance = 0.3,
             .outcome = {{{}, *tape.value("saving", 0, saving)},
                         Words::tr("%1 instead of %2.").arg(whole(tape, "reduced"), whole(tape, "direct"))}},
            {.id = QStringLiteral("break-even"),
             .kind = Question::Number,
             .text = Words::tr("%1 channels, %2 maps: up to which K is the way through K cheaper?").arg(p.channels).arg(p.maps),
             .at = saving,
             .reveals = last,
             .tolerance = std::max(1.0, std::round(0.03 * p.channels)),
             .hides = {QStringLiteral("curve")},
             .outcome = {{{}, largest}, Words::tr("The two are even at K = %1.").arg(told(tape, "edge", {}, last))}}};
}

constexpr Machine<Params> byHand{
    .run = run, .names = names, .stage = stage, .caption = caption, .phases = phases, .questions = questions};

Claim breakEven(const char* id, const char* biases, const QString& sentence, double value)
{
    return {.id = id,
            .sentence = sentence,
            .runs = {{{{"channels", "64"}, {"maps", "64"}, {"biases", biases}}}},
            .read = valueNamed("breakEvenK"),
            .bound = equalTo(value),
            .seconds = 0.1};
}

} // namespace

std::vector<Claim> claims()
{
    return {breakEven("break-even-k", "none",
                      Words::tr("With 64 channels and 64 maps 1×1 saves weights up to K = 57, not up to 63."), 57),
            breakEven("break-even-k-biases", "per-map", Words::tr("One bias for each map does not change that."), 57),
            breakEven("break-even-k-kernel-biases", "per-kernel",
                      Words::tr("With a bias for each kernel, as some books count, it would be up to K = 53."), 53)};
}

} // namespace reduction

extern const Lesson channelReduction{
    .id = "channel-reduction",
    .part = 2,
    .title = QT_TRANSLATE_NOOP("lessons", "Channel reduction"),
    .idea = QT_TRANSLATE_NOOP("lessons", "1×1 makes few channels before a larger kernel: when that saves, and when it does not"),
    .stepsPerSecond = 1,
    .open = [] { return blocks::openBlock(reduction::byHand, 1); },
    .teacher = {.minutes = 25,
                .prerequisites = {"convolution", "googlenet", "small-kernels"},
                .question =
                    QT_TRANSLATE_NOOP("lessons", "64 channels in, 64 out, 3×3: does 1×1 to 60 channels first save weights?"),
                .misconception =
                    QT_TRANSLATE_NOOP("lessons", "“K < M is enough.” What 1×1 costs comes on top: with N = M it saves "
                                                 "only below 0.9 M.")},
    .claims = reduction::claims,
};

} // namespace lessons
