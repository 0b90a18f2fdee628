#include "lessons/distributed/data_parallel/run.h"
#include "widgets/views/either.h"

#include <cmath>

namespace lessons {
namespace dataparallel {

using namespace engine::cluster;
using engine::Values;
using widgets::inWordsOf;

QStringList devicesOf(const Params& p)
{
    QStringList names;
    const auto shards = p.how().shards;
    for (int r = 0; r < p.count(); ++r) names << Words::tr("device %1: %n digits", nullptr, shards[std::size_t(r)]).arg(r + 1);
    return names;
}

QString joinedName(const Params& p)
{
    if (!together(p)) return Words::tr("device 1 uses");
    if (p.joining == Joining::Sum) return Words::tr("sum");
    return p.joining == Joining::PlainMean ? Words::tr("plain mean") : Words::tr("weighted mean");
}

void nameWeights(Glossary& all, const Params& p)
{
    QStringList devices = devicesOf(p);
    if (p.count() == 1) devices << QString(); // one name alone would be the word for all
    all["shard"] = figure(Words::tr("digits of a device"), "n", 0, {devices}, Words::tr("its share of the batch"));
    all["weight"] = figure(Words::tr("weight of a device's gradient"), "w", 4, {devices});
    all["shard"].spelled = all["weight"].spelled = true;
}

namespace {

void nameLearnt(Glossary& all, const Params& p)
{
    QStringList rows = devicesOf(p), columns, devices = rows;
    rows << joinedName(p) << Words::tr("single device");
    if (p.count() == 1) devices << QString(); // one name alone would be the word for all
    for (int digit = 0; digit < BiasesShown; ++digit) columns << Words::tr("of digit %1").arg(digit);
    all["gradients"] = {.name = Words::tr("Gradients of output biases"), .tex = "g", .axes = {rows, columns}};
    nameWeights(all, p);
    all["held"] = {
        .name = Words::tr("gradient, own and joined"), .tex = "g", .axes = {devices, {Words::tr("number")}}, .like = "gradients"};
    const QStringList which{Words::tr("own gradient"), Words::tr("joined gradient")};
    all["inside"] = figure(Words::tr("whose digits are inside"), "n", 0, {devices, which, devices},
                           Words::tr("its own from the start, those of others after the exchange"));
    all["part"] = figure(Words::tr("digits inside"), "n", 0, {devices, which}, Words::tr("its shard, or the batch"));
    all["device"].name = Words::tr("Device %1"), all["contains"].name = Words::tr("digits of"),
    all["empty"].name = Words::tr("empty");
    all["lossShard"] = figure(Words::tr("loss of a shard"), "L", 4, {devices}, Words::tr("mean cross-entropy of its digits"));
    all["lossShard"].spelled = true;
    all["loss"] = figure(Words::tr("loss of all devices"), "L", 4), all["loss"].ink = 1;
    all["lossSingle"] = figure(Words::tr("loss of a single device"), "L_1", 4, {},
                               Words::tr("the same net, from the same start, on whole batches"));
    all["lossSingle"].ink = 2;
    all["difference"] = figure(Words::tr("difference of both"), {}, 4);
    const QString measured = Words::tr("measured on the nets of this step");
    all["largestDifference"] = figure(Words::tr("largest difference so far"), {}, 4, {}, measured);
    all["largestDifference"].extent = widgets::Extent{0, 1, false, 1e-8}; // room for a power of ten, before there is one
    all["gradientDifference"] = figure(Words::tr("gradients: relative difference"), {}, 4, {}, measured);
    all["spread"] = figure(Words::tr("largest difference of weights between devices"), {}, 4, {}, measured);
    all["accuracy"] = figure(Words::tr("test accuracy, all devices"), {}, 3, {}, measured);
    all["accuracySingle"] = figure(Words::tr("test accuracy, single device"), {}, 3, {}, measured);
}

void nameModel(Glossary& all, const Now& now)
{
    const Params& p = now.params;
    all["parameterBytes"] = figure(Words::tr("parameters, bytes"));
    all["gradientBytes"] = figure(Words::tr("gradients, bytes"));
    all["optimiserBytes"] = figure(Words::tr("optimiser, bytes"));
    all["activationBytes"] = figure(Words::tr("activations, bytes"));
    all["volume"] = figure(Words::tr("bytes of the gradient"), "V");
    all["bytesSent"] = figure(Words::tr("bytes that device 1 sends in a step"));
    all["stepTime"] = figure(Words::tr("time of a step"), "T", 6);
    all["computed"] = figure(Words::tr("end of the last backward pass"), "T_c", 6);
    all["exposed"] = figure(Words::tr("communication that is not hidden"), "T_x", 6);
    all["singleTime"] = figure(Words::tr("time of a step on one device"), "T_1", 6);
    all["ringTime"] = figure(Words::tr("all-reduce around the ring"), "T_r", 6);
    all["serverTime"] = figure(Words::tr("all-reduce through the server"), "T_s", 6);
    all["serverOverRing"] = figure(Words::tr("server ÷ ring"), {}, 2);
    QStringList places;
    for (const double x : placesOf(p, *now.state.setup)) places << QString::number(x);
    const bool buckets = p.against == Against::Bucket;
    all["chartFirst"] =
        figure(buckets ? Words::tr("not hidden, with overlap, in ms") : Words::tr("ring, in ms"), {}, 3, {places});
    all["chartSecond"] =
        figure(buckets ? Words::tr("not hidden, without overlap, in ms") : Words::tr("server, in ms"), {}, 3, {places});
    all["milliseconds of a second"].name = Words::tr("milliseconds of a second");
    all["numbers that a digit leaves on its way"].name = Words::tr("numbers that a digit leaves on its way");
    all["end of the last backward pass"].name = Words::tr("end of the last backward pass");
    all["time of a digit, in seconds"].name = Words::tr("time of a digit, in seconds");
    all["bytes of all messages of device 1"].name = Words::tr("bytes of all messages of device 1");
}

/// Its own gradient, what it uses after the exchange, and whose digits are inside.
ViewPtr cards(const Now& now)
{
    const Params& p = now.params;
    const auto no = [](const widgets::Frame&, int, int) { return false; };
    widgets::DeviceRow row;
    row.cards = {.numbers = "held", .starts = {0, OnCard, 2 * OnCard}, .inside = "inside", .whole = "shard", .region = "part"};
    row.cards.letter = [](int which) { return which == 0 ? QStringLiteral("g") : QStringLiteral("ḡ"); };
    row.cards.expected = [](const widgets::Frame&, int, int, int) { return 0; };
    row.cards.changes = no;
    row.cards.isFinished = [joins = together(p)](const widgets::Frame& frame, int, int which) {
        return joins && which == 1 && frame.step() > 0;
    };
    row.cards.few = true;
    row.sends = [joins = together(p)](const widgets::Frame&, int) { return joins ? QStringLiteral("g") : QString(); };
    row.stretch = 0;
    return widgets::deviceRow(std::move(row));
}

/// Two stages: cards only where there is room for them, so not in half a window.
class WithCards final : public widgets::View {
public:
    WithCards(ViewPtr wide, ViewPtr narrow) : m_wide(std::move(wide)), m_narrow(std::move(narrow)) {}

    QSizeF least(const widgets::Canvas& canvas, const widgets::Frame& frame) const override
    {
        return in(canvas, frame).least(canvas, frame);
    }
    QSizeF comfortable(const widgets::Canvas& canvas, const widgets::Frame& frame) const override
    {
        return in(canvas, frame).comfortable(canvas, frame);
    }
    void collect(std::set<std::string>& drawn) const override { m_wide->collect(drawn); }
    void paint(widgets::Canvas& canvas, QRectF rect, const widgets::Frame& frame, widgets::Places& places) const override
    {
        in(canvas, frame).paint(canvas, rect, frame, places);
    }

private:
    const widgets::View& in(const widgets::Canvas& canvas, const widgets::Frame& frame) const
    {
        const QSizeF room = canvas.area().size();
        const double em = canvas.theme().font(widgets::Role::Cell).pixelSize();
        const double height = (m_wide->least(canvas, frame).height() + m_wide->comfortable(canvas, frame).height()) / 2;
        return room.width() < 44 * em || room.height() < height ? *m_narrow : *m_wide;
    }

    ViewPtr m_wide, m_narrow;
};

ViewPtr stage(const Now& now)
{
    const Params& p = now.params;
    const PlanPtr plan = planOf(now);
    widgets::Gantt clock = ganttOf(plan);
    clock.busy = "computed", clock.whole = "stepTime";
    clock.wide = 7; // numbers want the room of more
    clock.numbers = {"computed", "stepTime", "exposed", "singleTime"};
    clock.foot = [plan, single = singleTime(p, *now.state.setup), waits = p.delay == 0] {
        return std::pair(
            (waits ? Words::tr("A step takes %1, on one device %2")
                   : Words::tr("If devices waited, a step took %1, on one device %2"))
                .arg(inWordsOf("stepTime", widgets::seconds(plan->end())), inWordsOf("singleTime", widgets::seconds(single))),
            Words::tr("passes until %1, then %2 for messages alone")
                .arg(inWordsOf("computed", widgets::seconds(plan->computed)),
                     inWordsOf("exposed", widgets::seconds(plan->exposed()))));
    };
    const std::vector<std::string> measures{"loss", "lossSingle", "largestDifference"},
        bytes{"parameterBytes", "gradientBytes", "optimiserBytes", "activationBytes"};
    const ViewPtr losses =
        widgets::veiled("losses", widgets::ledger({.ids = measures, .bars = false, .line = 1.6, .alike = bytes}));
    const ViewPtr side = below({losses, widgets::ledger({.ids = bytes, .line = 1.6, .alike = measures})}, 12);
    const MeasuredPtr file = measuredAt(p.measured); // its lanes are twice as many
    const ViewPtr numbers = widgets::veiled(
        "numbers",
        cells({.id = "gradients", .named = true, .widest = 64, .tallest = file ? 24.0 : 30.0, .stretch = file ? 0 : 1.5}));
    const ViewPtr top = p.against == Against::None ? beside({numbers, side}, 24) : chart(now);
    const ViewPtr lanes = widgets::veiled("timeline", file ? stageOfMeasured(file) : widgets::gantt(std::move(clock)));
    const ViewPtr narrow = below({top, lanes}, 12);
    if (file && p.against == Against::None)
        return widgets::either(narrow, below({losses, lanes}, 12)); // its boxes are to be read
    if (!hasCards(p) || p.against != Against::None || file) return narrow;
    return std::make_shared<WithCards>(below({cards(now), top, lanes}, 12), narrow);
}

/// 0.0012, 0.34, 2: two digits that count.
QString twoDigits(double x) { return widgets::number(x, std::clamp(1 - int(std::floor(std::log10(std::max(x, 1e-12)))), 0, 4)); }

Caption caption(const Now& now, const Tape&)
{
    const Params& p = now.params;
    const State& s = now.state;
    if (now.verdict) return {Words::tr("Stopped."), Words::tr("A loss is no number: try a smaller learning rate."), true};
    if (now.step == 0)
        return {Words::tr("%n devices, one net.", nullptr, p.count()),
                Words::tr("Each holds all of it, and learns from a shard of each batch of %n digits.", nullptr, p.batch)};
    const QString lead = Words::tr("Batch %1.").arg(now.step);
    if (now.step == 1) // a question about what comes waits here
        return {lead,
                Words::tr("Each device has the gradient of its own shard. What becomes of them shows in the batches to come.")};
    const QString difference = twoDigits(s.largest);
    if (s.spread > 1e-3)
        return {lead, Words::tr("The devices' weights differ by up to %1: each of them goes its own way.")
                          .arg(widgets::number(s.spread, 3))};
    if (s.largest == 0) return {lead, Words::tr("Exactly the same loss as on a single device.")};
    if (isSame(s))
        return {lead, Words::tr("The same loss as on a single device: at most %1 apart, which is rounding.").arg(difference)};
    return {lead, Words::tr("Not what a single device learns: the losses have been up to %1 apart.").arg(difference)};
}

std::vector<ChartOf> charts(const Params&)
{
    return {{.id = "loss",
             .title = Words::tr("Loss"),
             .curves = {{.id = "loss", .name = Words::tr("all devices"), .ink = 1, .sparse = true},
                        {.id = "lossSingle", .name = Words::tr("single device"), .ink = 2, .thin = true, .sparse = true}}},
            {.id = "difference",
             .title = Words::tr("Largest difference of losses"),
             .curves = {{.id = "largestDifference", .sparse = true}},
             .logY = true},
            {.id = "accuracy",
             .title = Words::tr("Test accuracy"),
             .curves = {{.id = "accuracy", .name = Words::tr("all devices"), .ink = 1, .sparse = true},
                        {.id = "accuracySingle", .name = Words::tr("single device"), .ink = 2, .thin = true, .sparse = true}},
             .most = 1}};
}

bool sums(const Params& p) { return together(p) && p.joining == Joining::Sum; }

Outcome lossAgainstSingle(const Now& now)
{
    const bool sum = sums(now.params);
    const QString why =
        sum ? Words::tr("A sum is p times the mean: a larger learning rate, which no accuracy tells from luck.")
            : Words::tr("The mean weighted by digits is the gradient of the batch; anything else is another one.");
    if (isSame(now.state)) return {{"same"}, why};
    return {{!sum ? "another" : now.state.loss < now.state.lossSingle ? "lower" : "higher"}, why};
}

Outcome serverAgainstRing(const Now&, const Tape& tape)
{
    return {{{}, *tape.value("serverOverRing", 0, 0)},
            Words::tr("Without latency it is p² / (p − 1): p gradients on one link, against 2 (p − 1) chunks on each.")};
}

std::vector<Question> questions(const Now& now)
{
    const Params& p = now.params;
    std::vector<Question> all;
    if (now.step > 0 || p.count() == 1) return all;
    const Question::Option same{"same", Words::tr("the same, up to rounding")};
    if (p.steps >= 20) {
        const QString what =
            together(p)
                ? Words::tr("The devices' gradients become one (%1). After 20 batches, the loss against a single device's is")
                      .arg(joinedName(p))
                : Words::tr("Each device uses its own gradient. After 20 batches, the loss against a single device's is");
        all.push_back({.id = "loss",
                       .text = what,
                       .at = 1,
                       .reveals = 20,
                       .options = sums(p) ? std::vector<Question::Option>{{"lower", Words::tr("clearly lower")},
                                                                          same,
                                                                          {"higher", Words::tr("clearly higher")}}
                                          : std::vector<Question::Option>{same, {"another", Words::tr("a different one")}},
                       .hides = {"loss", "difference", "accuracy", "losses"},
                       .outcome = lossAgainstSingle});
    }
    all.push_back({.id = "ratio",
                   .kind = Question::Number,
                   .text = Words::tr("All-reduce of the whole gradient: how many times as long does a server take as a ring?"),
                   .at = 2,
                   .reveals = 2,
                   .tolerance = 1,
                   .hides = {"timeline"},
                   .outcome = serverAgainstRing});
    return all;
}

QString notice(const Params& p, const State&)
{
    const MeasuredPtr file = measuredAt(p.measured);
    if (!file || file->processes == p.count()) return {};
    return Words::tr("Measured with %1 processes; the net here learns on %2 devices.").arg(file->processes).arg(p.count());
}

Values values(const Now& now, const Tape& tape)
{
    Values values = tape.values(tape.lastStep());
    const Params& p = now.params;
    exportStints(values, *planOf(now));
    const auto shards = p.how().shards;
    const double size = p.precision == Precision::Double ? 8 : 4;
    std::vector<Values> memory;
    for (int r = 0; r < p.count(); ++r) {
        const double activations = shards[std::size_t(r)] * size * now.state.setup->activations();
        const std::pair<const char*, double> parts[] = {{"parameters", *tape.value("parameterBytes", 0, 0)},
                                                        {"gradients", *tape.value("gradientBytes", 0, 0)},
                                                        {"optimiser", *tape.value("optimiserBytes", 0, 0)},
                                                        {"activations", activations}};
        for (const auto& [part, bytes] : parts) memory.push_back({{"device", r}, {"part", part}, {"bytes", bytes}});
    }
    values.emplace_back("memory", std::move(memory));
    return values;
}

const LiveMachine<Params, State> machine{.training = training,
                                         .end = [](const Params& p) { return p.steps; },
                                         .record = record,
                                         .names =
                                             [](const Now& now) {
                                                 Glossary all;
                                                 nameLearnt(all, now.params), nameModel(all, now);
                                                 nameStints(all, *planOf(now));
                                                 if (const MeasuredPtr file = measuredAt(now.params.measured))
                                                     all.merge(namesOfMeasured(*file));
                                                 return all;
                                             },
                                         .stage = stage,
                                         .caption = caption,
                                         .charts = charts,
                                         .questions = questions,
                                         .values = values,
                                         .notice = notice,
                                         .net =
                                             [](const Now& now) {
                                                 const auto& shown = std::visit(
                                                     [](const auto& both) {
                                                         const auto& own = both.fleet.replicas[0].parameters;
                                                         return std::vector<float>(own.begin(), own.end());
                                                     },
                                                     now.state.nets);
                                                 return Net{now.state.setup->net, shown, now.state.setup->data};
                                             },
                                         .samples = [](const Now& now) { return now.params.batch; },
                                         .inside = insideOf};

} // namespace
} // namespace dataparallel

extern const Lesson dataParallelLesson{
    .id = "data-parallel",
    .part = 3,
    .title = QT_TRANSLATE_NOOP("lessons", "Data parallel"),
    .idea = QT_TRANSLATE_NOOP("lessons", "each device learns from a part of the batch, and all of them share their gradients"),
    .stepsPerSecond = 2,
    .open = openLive<dataparallel::machine>,
    .teacher = {.minutes = 40,
                .prerequisites = {"backpropagation", "ring-all-reduce"},
                .question =
                    QT_TRANSLATE_NOOP("lessons", "Shards of 5 and 3 digits: is the mean of the two gradients that of all 8?"),
                .misconception = QT_TRANSLATE_NOOP("lessons", "“A lower loss means that all is right.” Who adds up gradients "
                                                              "instead of averaging them sees a lower loss, too.")},
    .lowestStage = 480,
    .claims = dataparallel::claims,
};

} // namespace lessons
