#include "lessons/distributed/compute_patterns_at_scale/run.h"
#include "widgets/views/statements.h"

#include <cmath>

namespace lessons {
namespace scale {
namespace {

/// What a statement counts, what hardware must offer, and why.
struct Told {
    QString name, need, why;
};
Told told(const std::string& id, const Params& p)
{
    const std::map<std::string, Told> all{
        {"reuse",
         {Words::tr("Convolution: uses of a weight"), Words::tr("weights kept beside the multipliers"),
          Words::tr("A kernel of 3 × 3 goes over 32 × 32 places.")}},
        {"dense",
         {Words::tr("Dense layer, one sample: FLOP a byte"), Words::tr("bandwidth of memory"),
          Words::tr("Each weight is read for one product.")}},
        {"chain",
         {Words::tr("LSTM: steps that wait for others"), Words::tr("short latency, not more units"),
          Words::tr("The state of each step is an input of the next.")}},
        {"scores",
         {Words::tr("Attention: scores of a head"), Words::tr("tiles that never leave the chip"),
          Words::tr("Each token meets each other one.")}},
        {"relu",
         {Words::tr("ReLU: share of the peak"), Words::tr("fusing it with what comes before"),
          Words::tr("One operation for 8 bytes: it waits for memory.")}},
        {"int8",
         {Words::tr("int8 products, times as fast as float"), Words::tr("multipliers of 8 bits, sums of 32"),
          Words::tr("By this program's kernels: a processor that has no more of them than of others gains nothing.")}},
        {"twoOfFour",
         {Words::tr("2:4: products that can be skipped"), Words::tr("picking 2 of 4 inputs"),
          Words::tr("Half of every four weights in LeNet-5; rows that are no multiple of four keep more: 13 of 25.")}},
        {"holes",
         {Words::tr("90 % zeros, times as fast"), Words::tr("skipping zeros; or whole filters go"),
          Words::tr("The same program multiplies zeros, too.")}},
        {"shared",
         {Words::tr("16 shared values: times smaller"), Words::tr("a table to look values up"),
          Words::tr("In LeNet-5 codes of 4 bits and a book for each layer take the place of 32 bits; biases stay.")}},
        {"ring",
         {Words::tr("Ring of %1: of a gradient, a device sends").arg(p.devices), Words::tr("links both ways to two neighbours"),
          Words::tr("2 (p − 1) / p of it, and ever nearer to 2: more devices need no faster links.")}},
        {"tensor",
         {Words::tr("Tensor parallel, %1: sent for a token").arg(p.devices), Words::tr("much faster links within a node"),
          Words::tr("Four all-reduces in each layer of width 12 288, there and back, for every device.")}},
        {"bubble",
         {Words::tr("Pipeline %1 × %2: idle").arg(p.stages).arg(p.microBatches), Words::tr("more micro-batches, so more memory"),
          Words::tr("Stages wait until the first micro-batch arrives, and after the last one.")}},
        {"kept",
         {Words::tr("GPipe keeps, times as much as 1F1B"), Words::tr("memory for activations"),
          p.microBatches <= p.stages
              ? Words::tr("With no more micro-batches than stages, 1F1B has to keep all of them, too.")
              : Words::tr("What goes forward is kept until it comes back: of all micro-batches, or of one for each stage.")}},
        {"state",
         {Words::tr("Adam, 7.5 G parameters: state"), Words::tr("memory of many devices, in shards"),
          Words::tr("Two bytes of a weight come with 14 others.")}}};
    return all.at(id);
}

/// The lesson about it, with its knobs.
QString lessonAbout(const std::string& id, const Params& p)
{
    const auto pipeline = [&](const char* schedule) {
        return QStringLiteral("pipeline,devices=%1,micro-batches=%2,schedule=%3")
            .arg(p.stages)
            .arg(p.microBatches)
            .arg(QLatin1String(schedule));
    };
    const std::map<std::string, QString> all{{"reuse", QStringLiteral("compute-patterns,op=convolution,batch=1")},
                                             {"dense", QStringLiteral("compute-patterns,op=matrix-product,batch=1")},
                                             {"chain", QStringLiteral("lstm")},
                                             {"scores", QStringLiteral("attention")},
                                             {"relu", QStringLiteral("compute-patterns,op=relu")},
                                             {"int8", QStringLiteral("quantization,bits=8")},
                                             {"twoOfFour", QStringLiteral("pruning,grain=2:4")},
                                             {"holes", QStringLiteral("pruning,grain=weight")},
                                             {"shared", QStringLiteral("weight-sharing,show=net,k=16")},
                                             {"ring", QStringLiteral("ring-all-reduce,devices=%1").arg(p.devices)},
                                             {"tensor", QStringLiteral("tensor-parallel,run=mlp")},
                                             {"bubble", pipeline("1f1b")},
                                             {"kept", pipeline("gpipe")},
                                             {"state", QStringLiteral("fsdp")}};
    return all.at(id);
}

/// A whole number.
bool isCounted(std::string_view id) { return id == "reuse" || id == "chain" || id == "state"; }

/// With its unit.
std::pair<QString, QString> printed(const std::string& id, double value)
{
    const auto with = [&](int decimals, const char* unit) {
        return std::pair{widgets::number(value, decimals), QString::fromUtf8(unit)};
    };
    if (isCounted(id)) return with(0, id == "state" ? "GB" : "");
    if (id == "relu" || id == "twoOfFour" || id == "bubble") return with(1, "%");
    if (id == "scores" && value >= 1000) return {widgets::number(value / 1000, 1), QStringLiteral("GB")};
    if (id == "scores" && value < 1) return {widgets::number(1000 * value, 1), QStringLiteral("kB")};
    if (id == "scores") return with(1, "MB");
    if (id == "tensor") return with(1, "kB");
    return with(2, id == "dense" ? "" : "×");
}

Glossary names(const Now& now)
{
    Glossary all;
    for (const char* id : Ids) {
        const Told words = told(id, now.params);
        all[id] = {.name = words.name, .note = words.need, .extent = {{0, 1e5, false}}};
        if (isCounted(id)) all[id].decimals = 0;
    }
    for (const char* word : Words::Terms) all[word] = {.name = Words::tr(word)};
    all["open"] = {.name = Words::tr("%1; opens its lesson")};
    static const char* const heads[] = {"pattern", "number", "offer", "part[0]", "part[1]", "part[2]"};
    const QStringList titles{Words::tr("Pattern"),         Words::tr("Number"),       Words::tr("So hardware must offer"),
                             Words::tr("Neural networks"), Words::tr("Small models"), Words::tr("Many devices")};
    for (int i = 0; i < titles.size(); ++i) all[heads[i]] = {.name = titles[i]};
    return all;
}

ViewPtr stage(const Now& now)
{
    const auto part = [](int from, int end) { return std::vector<std::string>(Ids + from, Ids + end); };
    return widgets::statements({.groups = {{"part[0]", part(0, SecondPart)},
                                           {"part[1]", part(SecondPart, ThirdPart)},
                                           {"part[2]", part(ThirdPart, lessons::scale::Statements)}},
                                .heads = {"pattern", "number", "offer"},
                                .printed = printed,
                                .lesson = [p = now.params](const std::string& id) { return lessonAbout(id, p); },
                                .shown = now.step > 0 ? Ids[now.step - 1] : ""});
}

Caption caption(const Now& now, const Tape& tape)
{
    if (now.step == 0)
        return {Words::tr("An empty map."),
                Words::tr("From patterns of computing to what hardware must offer: a number each step.")};
    const char* id = Ids[now.step - 1];
    const Told words = told(id, now.params);
    const auto [number, unit] = printed(id, *tape.value(id, 0, 1));
    return {Words::tr("%1: %2.").arg(words.name, unit.isEmpty() ? number : number + QChar(0xA0) + unit), words.why};
}

double atEnd(const Tape& tape, const char* id) { return tape.value(id, 0, tape.lastStep()).value_or(0); }

Outcome whoReadsMore(const Now&, const Tape& tape)
{
    const double reuse = atEnd(tape, "reuse");
    return {{reuse > 1 ? QStringLiteral("dense") : QStringLiteral("convolution")},
            Words::tr("It reads each weight for one product, where a kernel's is used %1 times.").arg(widgets::number(reuse, 0))};
}

Outcome howMuchFaster(const Now&, const Tape& tape)
{
    const double times = atEnd(tape, "int8");
    return {{times < 1.2  ? "no"
             : times <= 3 ? "some"
                          : "much"},
            Words::tr("Measured: %1 times as fast, by this program's kernels.").arg(widgets::number(times, 2))};
}

std::vector<Question> questions(const Now& now)
{
    const auto ask = [](const char* id, const QString& text, Question::Kind kind = Question::Number) {
        return Question{.id = QString::fromLatin1(id),
                        .kind = kind,
                        .text = text,
                        .at = placeOf(id),
                        .reveals = placeOf(id) + 1,
                        .outcome = [id](const Now& end, const Tape& tape) {
                            return Outcome{{{}, atEnd(tape, id)}, told(id, end.params).why};
                        }};
    };
    const auto option = [](const char* id, const QString& text) { return Question::Option{QString::fromLatin1(id), text}; };
    Question dense =
        ask("dense", Words::tr("Convolution or dense layer, of one sample: which is limited by memory?"), Question::Choice);
    dense.options = {option("convolution", Words::tr("the convolution")), option("dense", Words::tr("the dense layer"))};
    dense.outcome = whoReadsMore;
    Question int8 =
        ask("int8", Words::tr("This processor multiplies bytes instead of floats. How much faster?"), Question::Choice);
    int8.options = {option("no", Words::tr("hardly")), option("some", Words::tr("up to three times")),
                    option("much", Words::tr("by more"))};
    int8.outcome = howMuchFaster;
    Question ring =
        ask("ring",
            Words::tr("A ring of %1 devices adds up gradients. How many times its own does each send?").arg(now.params.devices));
    ring.tolerance = 0.15;
    Question bubble = ask("bubble", Words::tr("A pipeline of %1 stages, %2 micro-batches: how much of all time is idle?")
                                        .arg(now.params.stages)
                                        .arg(now.params.microBatches));
    bubble.unit = QStringLiteral("%"), bubble.tolerance = 4;
    return {dense, int8, ring, bubble};
}

/// The share of the statements whose number has been computed or measured.
Measured made(const Session& session, int step)
{
    int count = 0;
    const engine::Values values = session.values(step);
    for (const char* id : Ids) count += std::isfinite(numberNamed(values, id));
    return double(count) / lessons::scale::Statements;
}

std::vector<Claim> claims()
{
    return {{.id = "links-live",
             .sentence = Words::tr("Every number of the map was counted or measured here."),
             .runs = {{{}, lessons::scale::Statements}},
             .read = made,
             .bound = equalTo(1),
             .seconds = 1.9}};
}

} // namespace

const LiveMachine<Params, State> machine{.training = training,
                                         .end = [](const Params&) { return lessons::scale::Statements; },
                                         .record = record,
                                         .names = names,
                                         .stage = stage,
                                         .caption = caption,
                                         .questions = questions};

} // namespace scale

extern const Lesson computePatternsAtScale{
    .id = "compute-patterns-at-scale",
    .part = 3,
    .title = QT_TRANSLATE_NOOP("lessons", "Compute patterns at scale"),
    .idea = QT_TRANSLATE_NOOP("lessons", "what all patterns of this chapter ask of hardware, each with a number made here"),
    .stepsPerSecond = 0.5,
    .open = openLive<scale::machine>,
    .teacher = {.minutes = 30,
                .prerequisites = {"compute-patterns", "compression-patterns", "ring-all-reduce", "pipeline"},
                .question =
                    QT_TRANSLATE_NOOP("lessons", "You may double one thing: multipliers, memory bandwidth, memory, links. "
                                                 "Which rows of the map does it help?"),
                .misconception = QT_TRANSLATE_NOOP("lessons", "“A chip with more operations a second is faster.” Of fourteen "
                                                              "patterns most wait for memory, for each other or for a link.")},
    .claims = scale::claims,
};

} // namespace lessons
