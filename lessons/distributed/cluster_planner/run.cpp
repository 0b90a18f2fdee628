#include "lessons/distributed/cluster_planner/params.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <map>

namespace lessons::planner {

using namespace engine::cluster;
using engine::Change;
using engine::Numbers;
using engine::Term;

namespace {

/// What makes a published run: all but what has nothing to do with it.
Params paramsOf(const PublishedRun& run)
{
    Params p;
    p.preset = Preset(1 + &run - publishedRuns().data());
    p.job = {.model = run.model, .cluster = {}, .batch = run.batch, .tokens = run.tokens};
    p.layout = {run.pipeline, run.tensor, run.devices / (run.tensor * run.pipeline), 1, run.chunks};
    return p;
}

bool belongs(const std::string& name) { return name != "preset" && name != "spread" && name != "layout" && name != "seed"; }

std::vector<Change> changesOf(const PublishedRun& run)
{
    Params p = paramsOf(run);
    std::vector<Change> all;
    for (const engine::Field& field : engine::fieldsOf(p))
        if (belongs(field.name())) all.push_back({field.name(), field.text()});
    return all;
}

/// Whether two texts are one value: "8" and "8.0" are.
bool isSame(const std::string& a, const std::string& b)
{
    const auto x = engine::numbersIn(a), y = engine::numbersIn(b);
    return a == b || (x && y && *x == *y);
}

/// Parts that are made in the step of the one before.
bool follows(Part part)
{
    constexpr Part All[] = {Part::Activations, Part::Spare, Part::Tensor, Part::Idle, Part::Pipeline, Part::Data, Part::Rate};
    return std::ranges::find(All, part) != std::end(All);
}

/// 8 T P / (n X): the paper's rule, at the rate that it measured.
void recordPublished(Run& run, const Params& p, const Term& parameters)
{
    if (!p.published()) return;
    run.step("paper");
    const Term rate = run.draw("paperRate", Numbers::scalar(p.published()->rate)).term({});
    const Term seconds =
        Term(8) * Term(p.job.tokens, "tokens") * parameters * Term(1e6) / (Term(p.layout.devices(), "devices") * rate);
    run.make("paperDays", engine::byHand(seconds / Term(86400)));
}

/// The layout that is planned is one of those in the chart, though with another micro-batch it may be faster.
void findLayouts(Run& run)
{
    const Layout& by = run.params.layout;
    run.found = layoutsOf(run.params.job, by.devices());
    const auto planned = std::ranges::find(run.found, by, &Found::layout);
    run.planned = int(planned - run.found.begin());
    if (planned == run.found.end()) run.found.push_back({by, run.plan});
}

void recordSearch(Run& run, const Term& step)
{
    std::vector<double> memory, share;
    for (const Found& found : run.found) {
        memory.push_back(found.plan[Part::Memory]);
        share.push_back(found.plan.fits() ? 100 * found.plan[Part::Rate] / run.params.job.cluster.peak : 0);
    }
    run.step("search");
    run.make("layoutShare", Quantity(Numbers::vector(share)));
    run.make("layoutMemory", Quantity(Numbers::vector(memory)));
    run.point("layoutMemory", {0}); // the best
    if (run.plan.fits()) run.make("thisStep", engine::byHand(step));
    if (const LayoutPlan& best = run.found.front().plan; best.fits()) {
        run.make("bestStep", Quantity(Numbers::scalar(best[Part::Step])));
        run.point("bestStep");
    }
}

} // namespace

const char* idOf(Part part)
{
    constexpr const char* Ids[Parts] = {
        "parameters",      "flops",        "onDevice",    "weights",  "optimizer",     "microBatches", "activations", "working",
        "memory",          "spare",        "arithmetic",  "moving",   "tensorTraffic", "tensorTime",   "bubble",      "idle",
        "pipelineTraffic", "pipelineTime", "dataTraffic", "dataTime", "stepTime",      "rate",         "days"};
    return Ids[int(part)];
}

std::vector<std::string> presetNames()
{
    std::vector<std::string> names{QT_TRANSLATE_NOOP("choices", "own")};
    for (const PublishedRun& run : publishedRuns()) names.emplace_back(run.id);
    return names;
}

const PublishedRun* Params::published() const
{
    if (preset == Preset::Own) return nullptr;
    const PublishedRun& run = publishedRuns()[std::size_t(preset) - 1];
    const Params other = paramsOf(run);
    return job == other.job && layout == other.layout ? &run : nullptr;
}

std::optional<std::vector<double>> Params::layoutIn(const std::string& text)
{
    const auto numbers = engine::numbersIn(text);
    const bool good =
        numbers && numbers->size() == 5 && std::ranges::all_of(*numbers, [](double x) { return x == std::floor(x); });
    return good ? numbers : std::nullopt;
}

std::vector<Change> Params::with(std::vector<Change> changes)
{
    const auto named = [&changes](const std::string& name) { return std::ranges::find(changes, name, &Change::name); };
    if (const auto layout = named("layout"); layout != changes.end())
        if (const auto numbers = layoutIn(layout->value)) {
            changes.erase(layout);
            constexpr const char* Names[] = {"pipeline", "tensor", "data", "micro-batch", "virtual-stages"};
            for (std::size_t i = 0; i < std::size(Names); ++i) changes.push_back({Names[i], engine::textOf((*numbers)[i])});
        }
    const auto preset = named("preset");
    if (preset == changes.end()) {
        if (std::ranges::any_of(changes, belongs, &Change::name)) changes.push_back({"preset", "own"});
        return changes;
    }
    const auto run = std::ranges::find(publishedRuns(), preset->value, [](const PublishedRun& r) { return std::string(r.id); });
    if (run == publishedRuns().end()) return changes;
    std::vector<Change> all = changesOf(*run);
    for (const Change& change : changes) {
        const auto known = std::ranges::find(all, change.name, &Change::name);
        if (known != all.end() && !isSame(known->value, change.value)) preset->value = "own";
    }
    all.insert(all.end(), changes.begin(), changes.end());
    return all;
}

Run run(const Params& p)
{
    if (const auto wrong = complaintOf(p.job, p.layout)) throw engine::InputError(*wrong);
    Run run;
    run.params = p, run.plan = planOf(p.job, p.layout);
    findLayouts(run);
    run.input("capacity", Numbers::scalar(p.job.cluster.memory));
    std::map<Part, Term> made;
    const auto make = [&](Part part, const Term& term) {
        if (!follows(part)) run.step(idOf(part));
        return made[part] = run.make(idOf(part), engine::byHand(term)).term({});
    };
    Planning<Term, decltype(make)> planning(p.job, p.layout, make);
    planning.memory();
    if (run.plan.fits()) {
        planning.time();
        run.simulated = simulatedStep(p.job, p.layout, p.spread, p.seed);
        if (run.simulated) {
            const Term boxes(*run.simulated - run.plan[Part::Data], "end of the last box");
            run.step("simulated").make("simulated", engine::byHand(boxes + made[Part::Data]));
        }
        recordPublished(run, p, made[Part::Parameters]);
    } else {
        run.make("missing", engine::byHand(made[Part::Memory] - Term(p.job.cluster.memory, "memory of a device")));
    }
    recordSearch(run, made[Part::Step]);
    return run;
}

std::vector<Claim> claims()
{
    const auto preset = [](const char* name) { return ClaimRun{Params::with({{"preset", name}})}; };
    std::vector<ClaimRun> table;
    for (std::size_t i = 0; i < 10; ++i) table.push_back(preset(publishedRuns()[i].id));
    const auto error = [](const Session& session, int step) {
        const engine::Values now = session.values(step);
        return std::abs(numberNamed(now, "rate") / numberNamed(now, "paperRate") - 1);
    };
    const auto search = [](const Session&, int) {
        const auto start = std::chrono::steady_clock::now();
        const auto found = layoutsOf({.model = publishedRuns()[9].model, .cluster = {}, .batch = 3072}, MostDevices);
        const std::chrono::duration<double> time = std::chrono::steady_clock::now() - start;
        return found.empty() ? -1 : time.count();
    };
    return {
        {.id = "bubble-1t",
         .sentence =
             Words::tr("With 64 stages and 512 micro-batches the bubble of the run with a trillion parameters is 63/512."),
         .runs = {preset("1t")},
         .read = valueNamed("bubble"),
         .bound = equalTo(63.0 / 512),
         .seconds = 0.2},
        {.id = "days-175b",
         .sentence = Words::tr("GPT-3, 300 billion tokens, 1024 devices at 140 TFLOP/s: 34 days."),
         .runs = {preset("gpt3-175b")},
         .read = valueNamed("paperDays"),
         .bound = between(33, 35),
         .seconds = 0.2},
        {.id = "rates-of-the-table",
         .sentence = Words::tr("Of the ten published runs each plan comes to the measured rate, up to so much."),
         .runs = table,
         .read = error,
         .each = true,
         .bound = atMost(0.06),
         .seconds = 1},
        {.id = "search-16384",
         .sentence = Words::tr("Seconds in which all layouts of a trillion parameters on 16 384 devices are searched."),
         .read = search,
         .bound = reported(),
         .seconds = 0.5},
    };
}

} // namespace lessons::planner
