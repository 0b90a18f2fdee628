#include "engine/check/operators.h"
#include "engine/nn/train.h"
#include "lessons/counted_net.h"
#include "lessons/networks/zoo/run.h"
#include "lessons/sheet.h"
#include "widgets/views/tally.h"

namespace lessons::zoo {
namespace {

using engine::Numbers;
using engine::Term;

constexpr double MostBytes = 1.5e9, LowRate = 8; ///< GFLOP/s

engine::OperatorSetting setting(const Params& p) { return {.threads = 64, .take = p.take}; }

engine::Network networkOf(const Plan& plan, const engine::PartCounts& row)
{
    return engine::Network(plan.model.graphOf(std::size_t(row.part), row.in));
}
/// Of all values of a row's way forward: the engine fills whole vectors.
double bytesOf(const engine::Network& net, int batch)
{
    double values = 0;
    for (int v = 0; v < net.values(); ++v) values += net.shape(v).features();
    return 4 * (values * std::max(16, batch) + double(net.parameterCount()));
}

/// Seconds of one part of the row, times as many as there are.
double secondsOf(const Params& p, const Plan& plan, const engine::PartCounts& row)
{
    const std::string what =
        "zoo " + p.model + ' ' + p.side + ' ' + row.name + ' ' + std::to_string(p.batch) + ' ' + std::to_string(p.take);
    return row.times * engine::timed(what, [&] {
               const engine::Network net = networkOf(plan, row);
               engine::Random random{std::uint64_t(p.seed)};
               const auto weights = engine::initialParameters<float>(net, engine::Initialisation::Uniform, random);
               engine::Pass<float> pass;
               pass.resize(net, p.batch);
               for (int f = 0; f < net.inputFeatures(); ++f)
                   for (float& x : pass.values(0).row(f)) x = float(random.uniform(0, 1));
               const engine::WithThreads all(setting(p).threadsUsed());
               return engine::fastestCall([&] { engine::forward<float>(net, weights, pass); }, 1, engine::Caches::Warm);
           });
}

State begin(const Params& p)
{
    State s{planOf(p)};
    for (const engine::PartCounts& row : s.plan->rows)
        if (const double bytes = bytesOf(networkOf(*s.plan, row), p.batch); bytes > MostBytes)
            throw engine::InputError(
                engine::message("messages", "%1 would take %2 MB here, more than %3: take a smaller picture or batch")
                    .with(row.name, int(bytes * 1e-6), int(MostBytes * 1e-6)));
    return s;
}

void step(const Params& p, State& s)
{
    ++s.step;
    if (s.step == 1) s.peak = peakOf(setting(p));
    else if (s.step == 2) s.triad = triadOf(setting(p));
    else if (const int row = s.step - Roofs - 1; row < int(s.plan->rows.size()))
        s.seconds.push_back(secondsOf(p, *s.plan, s.plan->rows[std::size_t(row)]));
}

int stepsOf(const Plan& plan) { return Roofs + int(plan.rows.size()); }

State unpack(const Params& p, engine::ByteReader& from)
{
    State s{planOf(p)};
    s.step = from.get<int>(0, stepsOf(*s.plan)), s.peak = from.get<double>(), s.triad = from.get<double>();
    const auto rows = std::size_t(timedBy(s.step, *s.plan));
    s.seconds = from.list<double>(rows, rows);
    return s;
}

const engine::Training<Params, State> training{
    .begin = begin,
    .step = step,
    .follow =
        [](const Params& before, const Params& now, State&) {
            return differOnlyIn(before, now, {"seed", "dtype", "across", "part"});
        },
    .bytes = [](const State& s) { return sizeof s + 8 * s.seconds.size(); },
    .pack = [](const State& s, engine::ByteWriter& to) { to.put(s.step), to.put(s.peak), to.put(s.triad), to.put(s.seconds); },
    .unpack = unpack,
    .measure = [](const Params&, const State&, const std::vector<double>&) { return std::vector<double>{}; },
    .verdict = [](const Params&, const State& s,
                  const std::vector<double>&) { return std::string(s.step < stepsOf(*s.plan) ? "" : "all is timed"); },
};

// --- the tape -----------------------------------------------------------------------------------------------------------

/// Two operations for each multiply-add of the batch; and each weight, and what enters and leaves, moved once, in 4 bytes.
Term flopsOf(const engine::PartCounts& row, int batch)
{
    return Term(2, "multiply and add") * Term(valueOf(row.multiplyAdds), "multiply-adds") * Term(batch, "batch");
}
Term movedBy(const engine::PartCounts& row, int batch)
{
    const Term values = Term(row.times, "times") * Term(row.in.features() + row.out.features(), "numbers") * Term(batch, "batch");
    return Term(4, "bytes") * engine::sum({Term(valueOf(row.parameters), "weights"), values});
}

void record(Tape& tape, const Now& now)
{
    const State& s = now.state;
    const Params& p = now.params;
    const int was = std::max(0, now.step - 1), before = timedBy(was, *s.plan), after = timedBy(now.step, *s.plan);
    recordShapes(tape, *s.plan);
    std::vector<Term> products, bounds;
    Sheet sheet(tape);
    const Quantity peak = sheet.plan("peak", engine::measured(Numbers::scalar(s.peak)), was >= 1, now.step >= 1);
    const Quantity triad = sheet.plan("triad", engine::measured(Numbers::scalar(s.triad)), was >= 2, now.step >= 2);
    for (const engine::PartCounts& row : s.plan->rows) {
        products.push_back(row.multiplyAdds * Term(p.batch, "batch"));
        const Term giga(1e6, "a millisecond");
        bounds.push_back(engine::call(
            "max", {flopsOf(row, p.batch) / (peak.term({}) * giga), movedBy(row, p.batch) / (triad.term({}) * giga)}));
    }
    sheet.plan("multiplyAdds", engine::byHand(std::move(products)), before, after);
    const Quantity bound = sheet.plan("bound", engine::byHand(std::move(bounds)), before, after);
    Numbers taken({int(s.plan->rows.size())}, engine::Precision::Double);
    for (std::size_t k = 0; k < s.seconds.size(); ++k) taken.data[k] = 1e3 * s.seconds[k];
    const Quantity time = sheet.plan("time", engine::measured(std::move(taken)), before, after);
    const int all = int(s.plan->rows.size());
    const Quantity whole = sheet.plan("allTime", sum(time), before == all, after == all);
    const Quantity best = sheet.plan("allBound", sum(bound), before == all, after == all);
    sheet.plan("share", best / whole, before == all, after == all);
    if (now.step > 0) tape.step("made");
    sheet.make();
    if (after > before) tape.point("time", {after - 1});
    else if (now.step > 0) tape.point(now.step == 1 ? "peak" : "triad");
}

Glossary names(const Now& now)
{
    Glossary all = commonNames(*now.state.plan);
    const std::vector<QStringList> rows = all["channels"].axes;
    all["multiplyAdds"].name = Words::tr("multiply-adds");
    double most = 1; // ms at a low rate: nobody knows before how long it takes
    for (const engine::PartCounts& row : now.state.plan->rows)
        most = std::max(most, 2 * valueOf(row.multiplyAdds) * now.params.batch / (LowRate * 1e6));
    const widgets::Extent extent{0, most, false};
    all["bound"] = {.name = Words::tr("at best, ms"), .tex = "t^*", .ink = 4, .axes = rows, .extent = extent};
    all["time"] = {.name = Words::tr("time, ms"), .tex = "t", .ink = 3, .axes = rows, .extent = extent};
    all["peak"] = {.name = Words::tr("peak, GFLOP/s"), .tex = "\\pi", .decimals = 1};
    all["triad"] = {.name = Words::tr("memory, GB/s"), .tex = "\\beta", .decimals = 1};
    all["allTime"] = {.name = Words::tr("all, ms"), .tex = "T", .decimals = 1, .ink = 3};
    all["allBound"] = {.name = Words::tr("under the roofline, ms"), .tex = "T^*", .decimals = 1, .ink = 4};
    all["share"] = {.name = Words::tr("share of the roofline"), .tex = "s", .decimals = 3};
    all["a millisecond"] = {.name = Words::tr("a millisecond")};
    all["multiply and add"] = {.name = Words::tr("multiply and add")};
    all["multiply-adds"] = {.name = Words::tr("multiply-adds")};
    return all;
}

ViewPtr stage(const Now& now)
{
    return below({shapes(now.params, "time"), widgets::tally({.ids = {"multiplyAdds", "bound", "time"}}),
                  beside({widgets::ledger({.ids = {"peak", "triad"}, .bars = false, .line = 1.5}),
                          widgets::ledger({.ids = {"allBound", "allTime", "share"}, .bars = false, .line = 1.5})})},
                 12);
}

Caption caption(const Now& now, const Tape& tape)
{
    const State& s = now.state;
    const auto is = [&](const char* id, const engine::Indices& at, int decimals) {
        return told(tape, id, at, tape.lastStep(), decimals);
    };
    if (now.step == 0)
        return {Words::tr("Nothing is timed yet."),
                Words::tr("First what this machine can do, then layer after layer of %1 with random weights.").arg(s.plan->name)};
    if (now.step == 1) return {Words::tr("The arithmetic."), Words::tr("At most %1 GFLOP/s.").arg(is("peak", {}, 1))};
    if (now.step == 2) return {Words::tr("The memory."), Words::tr("At most %1 GB/s.").arg(is("triad", {}, 1))};
    const int row = timedBy(now.step, *s.plan) - 1;
    if (now.step == stepsOf(*s.plan))
        return {Words::tr("The whole way."),
                Words::tr("%1 ms; under the roofline it would be %2 of that.").arg(is("allTime", {}, 1), is("share", {}, 3))};
    return {Words::tr("%1, timed.").arg(QString::fromStdString(s.plan->rows[std::size_t(row)].name)),
            Words::tr("%1 ms; arithmetic or memory alone would take %2 ms.").arg(is("time", {row}, 2), is("bound", {row}, 2))};
}

std::vector<Question> questions(const Now& now)
{
    const int last = stepsOf(*now.state.plan);
    return {{.id = QStringLiteral("share"),
             .kind = Question::Number,
             .text = Words::tr("How much of the whole time would be needed under the roofline?"),
             .at = last - 1,
             .reveals = last,
             .unit = QStringLiteral("%"),
             .tolerance = 15,
             .outcome = [](const Now&, const Tape& tape) {
                 return Outcome{{{}, 100 * tape.value("share", 0, tape.lastStep()).value_or(0)},
                                Words::tr("Layers move their numbers more than once, and small ones keep no core busy.")};
             }}};
}

QString notice(const Params& p, const State&)
{
    return p.batch < 16 ? Words::tr("the engine works on whole vectors of pictures: fewer than 16 take as long as 16")
                        : QString();
}

} // namespace

const LiveMachine<Params, State> timing{.training = training,
                                        .end = [](const Params& p) { return stepsOf(*planOf(p)); },
                                        .record = record,
                                        .names = names,
                                        .stage = stage,
                                        .caption = caption,
                                        .questions = questions,
                                        .notice = notice,
                                        .net = [](const Now& now) { return netOf(now.params, *now.state.plan); },
                                        .hasNet = [](const Params&) { return Session::DearNet; }};

} // namespace lessons::zoo
