#include "lessons/distributed/cluster_planner/params.h"

#include <algorithm>
#include <cmath>

namespace lessons {
namespace planner {
namespace {

using namespace engine::cluster;
using widgets::threeDigits;

QString layoutName(const Layout& by)
{
    const QString name = QStringLiteral("p%1 t%2 d%3 b%4").arg(by.pipeline).arg(by.tensor).arg(by.data).arg(by.microBatch);
    return by.chunks > 1 ? name + QStringLiteral(" v%1").arg(by.chunks) : name;
}

/// What a part is called, how it looks, and what the step that makes it says: %1 is its number, %2 what it goes by.
struct Said {
    Part part;
    QString name;
    const char* tex;
    int ink, decimals;
    QString lead = {}, text = {};
};

std::vector<Said> saidOfMemory(bool fits)
{
    return {
        {Part::Parameters, Words::tr("parameters, 10⁹"), "P", 0, 2, Words::tr("Parameters."),
         Words::tr("%1 billion: 12 h² in each layer, and the embeddings.")},
        {Part::Flops, Words::tr("operations, 10¹⁵"), "F", 0, 0, Words::tr("Operations."),
         Words::tr("%1 · 10¹⁵ a step; going back takes twice as many as going forward.")},
        {Part::OnDevice, Words::tr("on device 1, 10⁹"), "P_1", 0, 3, Words::tr("Cut."),
         Words::tr("Device 1 has its slice of the first stage, and of the embeddings: %1 billion parameters.")},
        {Part::Weights, Words::tr("weights, gradients"), "M_w", 1, 2, Words::tr("Weights and gradients."),
         Words::tr("Two bytes each: %1 GB.")},
        {Part::Optimizer, Words::tr("optimizer"), "M_o", 2, 2, Words::tr("Optimizer."),
         Words::tr("A master weight and two moments, four bytes each: %1 GB.")},
        {Part::MicroBatches, Words::tr("micro-batches m"), "m", 0, 0},
        {Part::Activations, Words::tr("activations"), "M_a", 3, 2, Words::tr("Activations."),
         Words::tr("The first stage keeps those of all micro-batches that are under way: %1 GB.")},
        {Part::Working, Words::tr("made anew"), "M_r", 4, 2, Words::tr("Made anew."),
         Words::tr("What is not kept is made once more, for a layer at a time: %1 GB.")},
        {Part::Memory, Words::tr("in all"), "M", 0, 2},
        {Part::Spare, Words::tr("left"), "M_0 - M", 0, 2, fits ? Words::tr("It fits.") : Words::tr("Refused."),
         fits ? Words::tr("%1 GB are left.") : Words::tr("%1 GB too much for a device: take more slices or stages.")},
    };
}

std::vector<Said> saidOfTime()
{
    return {
        {Part::Arithmetic, Words::tr("arithmetic"), "T_c", 1, 3, Words::tr("Arithmetic."),
         Words::tr("%1 s, at the share of the peak that products of matrices reach.")},
        {Part::Moving, Words::tr("own memory"), "T_m", 5, 3, Words::tr("Own memory."),
         Words::tr("Norms, dropout and scores wait for the device's own memory: %1 s, an estimate.")},
        {Part::TensorTraffic, Words::tr("slices: %2"), "V_t", 3, 2},
        {Part::Tensor, Words::tr("between slices"), "T_t", 3, 3, Words::tr("Between slices."),
         Words::tr("All-reduces in every layer, for every micro-batch: %1 s by %2.")},
        {Part::Bubble, Words::tr("bubble over working time"), "\\beta", 0, 4},
        {Part::Idle, Words::tr("bubble"), "T_b", 2, 3, Words::tr("Bubble."),
         Words::tr("(p − 1) / (v m) of the time in which a device works: %1 s.")},
        {Part::PipelineTraffic, Words::tr("stages: %2"), "V_p", 4, 2},
        {Part::Pipeline, Words::tr("between stages"), "T_p", 4, 3, Words::tr("Between stages."),
         Words::tr("Activations there, gradients back: %1 s by %2.")},
        {Part::DataTraffic, Words::tr("replicas: %2"), "V_d", 6, 2},
        {Part::Data, Words::tr("between replicas"), "T_d", 6, 3, Words::tr("Between replicas."),
         Words::tr("One all-reduce of all gradients: %1 s by %2.")},
        {Part::Step, Words::tr("in all"), "T", 0, 3},
        {Part::Rate, Words::tr("TFLOP/s of a device"), "X", 0, 1, Words::tr("One step."),
         Words::tr("Each device comes to %1 TFLOP/s; beside arithmetic, most time goes into: %2.")},
        {Part::Days, Words::tr("days"), "D", 0, 1, Words::tr("All steps."), Words::tr("%1 days for all tokens.")},
    };
}

std::vector<Said> saidOf(const Run& run)
{
    std::vector<Said> all = saidOfMemory(run.plan.fits());
    for (Said& said : saidOfTime()) all.push_back(std::move(said));
    return all;
}

/// What a part's traffic goes by; of the whole, what it goes into.
QString wayOf(Part part, const Params& p, const std::vector<Said>& all, LayoutPlan plan)
{
    if (part == Part::Rate) {
        plan.parts[std::size_t(Part::Arithmetic)] = 0;
        return all[std::size_t(limitOf(plan))].name;
    }
    const int reach = part <= Part::Tensor     ? p.layout.tensor
                      : part <= Part::Pipeline ? p.layout.devices()
                                               : p.layout.tensor * p.layout.data;
    return staysInNode(p.job, p.layout, reach) ? QStringLiteral("NVLink") : QStringLiteral("InfiniBand");
}

void nameLayouts(Glossary& all, const Run& run)
{
    QStringList layouts;
    widgets::Extent sizes{1e99, 0, false}, shares{100, 0, false};
    for (const auto& [by, plan] : run.found) {
        const double memory = plan[Part::Memory], share = 100 * plan[Part::Rate] / run.params.job.cluster.peak;
        layouts << layoutName(by);
        sizes = {std::min(sizes.least, memory), std::max(sizes.most, memory), false};
        if (plan.fits()) shares = {std::min(shares.least, share - 1), std::max(shares.most, share + 1), false};
    }
    if (shares.most == 0) shares = {0, 60, false}; // nothing fits
    if (layouts.size() == 1) layouts << QString(); // one name alone would be the word for all
    const QString origin = Words::tr("planned as the one that is shown");
    all["layoutMemory"] = {
        .name = Words::tr("GB of a device"), .tex = "M", .origin = origin, .decimals = 1, .axes = {layouts}, .extent = sizes};
    all["layoutShare"] = {
        .name = Words::tr("% of the peak"), .tex = "X", .origin = origin, .decimals = 1, .axes = {layouts}, .extent = shares};
    const auto step = [](const QString& name, const char* tex, const Layout& by) {
        return Naming{.name = name, .tex = tex, .decimals = 3, .place = [by](const engine::Indices&) { return layoutName(by); }};
    };
    all["thisStep"] = step(Words::tr("this step, s"), "T", run.params.layout);
    all["bestStep"] = step(Words::tr("fastest step, s"), "T_1", run.found.front().layout);
    all["bestStep"].origin = origin;
    all["noRoom"].name = Words::tr("no room");
    all["chart"] = {.name = Words::tr("%n layouts", nullptr, int(run.found.size())),
                    .note = Words::tr("% of the peak over GB of a device; in front: this plan")};
}

Glossary names(const Params& p, const Run& run)
{
    const auto& [stages, slices, replicas, b, v] = p.layout;
    Glossary all{
        {"devices",
         {.name = Words::tr("%n devices", nullptr, p.layout.devices()),
          .note = Words::tr("stages (rows) %1 × replicas %2 × slices %3; framed: one copy of the model")
                      .arg(stages)
                      .arg(replicas)
                      .arg(slices),
          .axes = {{Words::tr("stage %1"), Words::tr("device %1: stage %2, replica %3, slice %4")}}}},
        {"inMemory", {.name = Words::tr("Memory of device 1"), .note = QStringLiteral("GB")}},
        {"inTime", {.name = Words::tr("Time of a step"), .note = QStringLiteral("s")}},
        {"inTraffic",
         {.name = Words::tr("Traffic of a device"), .note = stages > 2 ? Words::tr("GB, inner device") : QStringLiteral("GB")}},
        {"missing", {.name = Words::tr("missing"), .tex = "M - M_0"}},
        {"capacity", {.name = Words::tr("there is"), .tex = "M_0", .origin = Words::tr("of its description")}},
        {"simulated", {.name = Words::tr("event by event"), .tex = "T_s", .decimals = 3}},
        {"paperRate",
         {.name = Words::tr("published TFLOP/s"),
          .tex = "X_0",
          .origin = Words::tr("Narayanan et al. 2021, Table 1"),
          .decimals = 0}},
        {"paperDays", {.name = Words::tr("days at that rate"), .tex = "D_0", .decimals = 1}}};
    const std::vector<Said> said = saidOf(run);
    for (const Said& part : said) {
        const QString name = part.name.contains(QLatin1String("%2"))
                                 ? QString(part.name).replace(QLatin1String("%2"), wayOf(part.part, p, said, run.plan))
                                 : part.name;
        all[idOf(part.part)] = {.name = name, .tex = part.tex, .decimals = part.decimals, .ink = part.ink};
    }
    all["bubble"].spelled = true;
    for (const auto& [id, name] :
         std::initializer_list<std::pair<const char*, QString>>{{"layers", Words::tr("layers")},
                                                                {"hidden width", Words::tr("hidden width")},
                                                                {"heads", Words::tr("heads")},
                                                                {"sequence", Words::tr("sequence")},
                                                                {"vocabulary", Words::tr("vocabulary")},
                                                                {"batch", Words::tr("batch")},
                                                                {"stages", Words::tr("stages")},
                                                                {"slices", Words::tr("slices")},
                                                                {"replicas", Words::tr("replicas")},
                                                                {"sequences at once", Words::tr("sequences at once")},
                                                                {"chunks", Words::tr("chunks")},
                                                                {"in flight", Words::tr("chunks of micro-batches in flight")},
                                                                {"waits", Words::tr("ways there and back")},
                                                                {"memory of a device", Words::tr("memory of a device")},
                                                                {"peak", Words::tr("peak")},
                                                                {"share reached", Words::tr("share reached")},
                                                                {"memory bandwidth", Words::tr("memory bandwidth")},
                                                                {"link in a node", Words::tr("link in a node")},
                                                                {"link between nodes", Words::tr("link between nodes")},
                                                                {"tokens", Words::tr("billions of tokens")},
                                                                {"end of the last box", Words::tr("end of the last box")}})
        all[id].name = name;
    nameLayouts(all, run);
    return all;
}

// --- the step in words ------------------------------------------------------------------------------------------------

/// Why events take another time than the closed form.
QString simulation(const Params& p, const Run& run)
{
    const QString time = threeDigits(*run.simulated);
    if (p.spread > 0) return Words::tr("%1 s: the slowest stage sets the pace; the closed form knows of none.").arg(time);
    if (std::abs(*run.simulated / run.plan[Part::Step] - 1) < 1e-9) return Words::tr("%1 s, as the closed form says.").arg(time);
    return Words::tr("%1 s, the closed form says %2: a message takes so long that chunks wait for it in each round.")
        .arg(time, threeDigits(run.plan[Part::Step]));
}

/// What else would make room.
QString advice(const Params& p, const LayoutPlan& plan)
{
    QString all;
    if (p.layout.microBatch > 1) all += QLatin1Char(' ') + Words::tr("A smaller micro-batch keeps less, too.");
    if (p.layout.data > 1 && !p.job.shardsOptimizer)
        all += QLatin1Char(' ') + Words::tr("A sharded optimizer would free %1 GB.")
                                      .arg(threeDigits(plan[Part::Optimizer] * (1 - 1.0 / p.layout.data)));
    return all;
}

Caption caption(const Params& p, const Run& run, int step)
{
    const std::string key = run.key(step);
    if (step == 0)
        return {Words::tr("A GPT of %1 billion parameters.")
                    .arg(p.published() ? QString::number(p.published()->billions) : threeDigits(run.plan[Part::Parameters])),
                Words::tr("%n devices share it. Does it fit, how long does it take, and what limits it?", nullptr,
                          p.layout.devices())};
    if (key == "simulated") return {Words::tr("Event by event."), simulation(p, run)};
    if (key == "paper")
        return {Words::tr("Published."), Words::tr("%1 TFLOP/s were measured; the plan is %2 off.")
                                             .arg(p.published()->rate)
                                             .arg(percent(std::abs(run.plan[Part::Rate] / p.published()->rate - 1)))};
    if (key == "search") {
        const auto& [by, plan] = run.found.front();
        if (!plan.fits()) return {Words::tr("All layouts."), Words::tr("None fits on so many devices."), true};
        return {Words::tr("All layouts."), Words::tr("The fastest is %1: %2 s a step. A click on a point plans it.")
                                               .arg(layoutName(by), threeDigits(plan[Part::Step]))};
    }
    const std::vector<Said> all = saidOf(run);
    const std::string made = run.target(step)->id == "missing" ? idOf(Part::Spare) : run.target(step)->id;
    const auto part = std::ranges::find(all, made, [](const Said& said) { return std::string(idOf(said.part)); });
    const QString text = QString(part->text).replace(QLatin1String("%2"), wayOf(part->part, p, all, run.plan));
    const bool refused = part->part == Part::Spare && !run.plan.fits();
    return {part->lead, text.arg(threeDigits(std::abs(run.plan[part->part]))) + (refused ? advice(p, run.plan) : QString()),
            refused};
}

std::vector<Phase> phases(const Params&, const Run& run)
{
    std::vector<Phase> all{{1, Words::tr("model")}, {stepOf(run, "weights"), Words::tr("memory")}};
    if (const int time = stepOf(run, "arithmetic"); time > 0) all.push_back({time, Words::tr("time")});
    if (const int search = stepOf(run, "search"); search > 0) all.push_back({search, Words::tr("layouts")});
    return all;
}

// --- what is worth guessing, and what is exported ---------------------------------------------------------------------

std::vector<Question> questions(const Params& p, const Run& run)
{
    const LayoutPlan& plan = run.plan;
    const std::vector<Said> said = saidOf(run);
    Question memory{.id = "memory",
                    .text = Words::tr("What will need most memory on device 1?"),
                    .at = stepOf(run, "onDevice"),
                    .reveals = stepOf(run, "microBatches")};
    Part most = Part::Weights;
    QStringList sizes;
    for (const Part part : {Part::Weights, Part::Optimizer, Part::Activations}) {
        if (plan[part] > plan[most]) most = part;
        memory.options.push_back({QString::fromLatin1(idOf(part)), said[std::size_t(part)].name});
        sizes << QStringLiteral("%1 GB").arg(threeDigits(plan[part]));
    }
    memory.outcome = {{QString::fromLatin1(idOf(most))}, sizes.join(Words::tr(", "))};
    if (!plan.fits()) return {memory};
    const int bubble = stepOf(run, "bubble"), search = stepOf(run, "search");
    const auto& [by, best] = run.found.front();
    return {memory,
            {.id = "bubble",
             .kind = Question::Number,
             .text = Words::tr("Stages: %1, micro-batches: %2, chunks: %3. How large is the bubble, in percent of working time?")
                         .arg(p.layout.pipeline)
                         .arg(plan[Part::MicroBatches])
                         .arg(p.layout.chunks),
             .at = bubble - 1,
             .reveals = bubble,
             .unit = QStringLiteral("%"),
             .tolerance = 5 * plan[Part::Bubble],
             .outcome = {{{}, 100 * plan[Part::Bubble]}, Words::tr("Filling and draining take p − 1 slots, and work v m.")}},
            {.id = "faster",
             .text = Words::tr("Would another layout of as many devices be faster, in this model?"),
             .at = search - 1,
             .reveals = search,
             .options = {{"yes", Words::tr("yes")}, {"no", Words::tr("no")}},
             .outcome = {{best[Part::Step] < plan[Part::Step] * (1 - 1e-9) ? "yes" : "no"},
                         Words::tr("%1 takes %2 s, this one %3 s.")
                             .arg(layoutName(by), threeDigits(best[Part::Step]), threeDigits(plan[Part::Step]))}}};
}

engine::Values valuesOf(const Job& job, const Layout& by, const LayoutPlan& plan)
{
    return {{"p", by.pipeline},
            {"t", by.tensor},
            {"d", by.data},
            {"m", microBatchesOf(job, by)},
            {"v", by.chunks},
            {"b", by.microBatch},
            {"fits", plan.fits()},
            {"memoryBytes", plan[Part::Memory] * 1e9},
            {"bubble", plan[Part::Bubble]},
            {"stepSeconds", plan[Part::Step]},
            {"limit", idOf(limitOf(plan))}};
}

/// The layout that is planned, when it is; then those that were found.
engine::Values values(const Params& p, const Run& run, int step)
{
    engine::Values all = run.Tape::values(step);
    std::vector<engine::Values> layouts;
    if (step >= stepOf(run, run.plan.fits() ? "days" : "memory")) layouts.push_back(valuesOf(p.job, p.layout, run.plan));
    if (run.key(step) == "search")
        for (const auto& [by, plan] : run.found) layouts.push_back(valuesOf(p.job, by, plan));
    all.emplace_back("layouts", std::move(layouts));
    return all;
}

const Machine<Params, Run> machine{
    .run = run, .names = names, .stage = stage, .caption = caption, .phases = phases, .questions = questions, .values = values};

} // namespace
} // namespace planner

extern const Lesson clusterPlanner{
    .id = "cluster-planner",
    .part = 3,
    .title = QT_TRANSLATE_NOOP("lessons", "Cluster planner"),
    .idea = QT_TRANSLATE_NOOP("lessons", "a GPT on thousands of devices: memory, traffic, bubble, days, and what limits"),
    .stepsPerSecond = 1,
    .open = [] { return open(planner::machine); },
    .teacher = {.minutes = 40,
                .prerequisites = {"ring-all-reduce", "pipeline", "transformer"},
                .question =
                    QT_TRANSLATE_NOOP("lessons", "Sixteen slices instead of eight, on nodes of eight devices: what becomes "
                                                 "of the memory, and what of the time?"),
                .misconception = QT_TRANSLATE_NOOP(
                    "lessons",
                    "“Twice the devices, half the time.” With more replicas each has fewer micro-batches, and the bubble "
                    "grows.")},
    .claims = planner::claims,
};

} // namespace lessons
