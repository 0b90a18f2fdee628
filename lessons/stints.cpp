#include "lessons/stints.h"

#include "engine/nn/layers.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <numeric>

namespace lessons {

using engine::Term;
using engine::cluster::StepPlan;
using engine::cluster::Stint;
using widgets::Gantt;

namespace {

/// tr() of what lessons about devices on a clock say.
struct StintWords {
    Q_DECLARE_TR_FUNCTIONS(stints)
};

constexpr Stint::Kind Kinds[] = {Stint::Forward, Stint::Backward, Stint::AllReduce, Stint::AllGather, Stint::ReduceScatter};
constexpr const char* Ids[] = {"F", "B", "R", "G", "S"};

bool occurs(const StepPlan& plan, Stint::Kind kind)
{
    return std::any_of(plan.stints.begin(), plan.stints.end(), [kind](const Stint& stint) { return stint.kind == kind; });
}

Term endOf(const Stint& stint) { return elementOf(rowOf(stint), {stint.column}, stint.end); }

/// max(what it waits for) + how long it takes
Term madeBy(const StepPlan& plan, const Stint& stint)
{
    std::vector<Term> waits;
    for (const int other : stint.waits) {
        const Stint& before = plan.stints[std::size_t(other)];
        if (before.kind != Stint::Update) waits.push_back(endOf(before));
        else if (before.device == 0) // it takes no time: what it waits for, as all of them do
            for (const int earlier : before.waits) waits.push_back(endOf(plan.stints[std::size_t(earlier)]));
    }
    Term takes(stint.end - stint.start, "duration");
    if (stint.isTogether())
        takes = timeOfRounds(roundsOf(stint.kind, plan.exchange, plan.devices, stint.bytes, plan.element), plan.network);
    if (waits.empty()) return takes;
    return (waits.size() == 1 ? waits[0] : called(engine::call("max", std::move(waits)), "start")) + takes;
}

/// The first device of each lane.
std::vector<int> lanesOf(const StepPlan& plan)
{
    constexpr int Singly = 4;
    std::vector<std::vector<std::pair<double, double>>> times(std::size_t(plan.devices));
    for (const Stint& s : plan.stints)
        if (!s.isTogether()) times[std::size_t(s.device)].emplace_back(s.start, s.end);
    std::vector<int> lanes;
    for (int r = 0; r < plan.devices; ++r)
        if (r < Singly || times[std::size_t(r)] != times[std::size_t(r) - 1]) lanes.push_back(r);
    return lanes;
}

} // namespace

std::string rowOf(const Stint& stint)
{
    const auto kind = std::find(std::begin(Kinds), std::end(Kinds), stint.kind) - std::begin(Kinds);
    return Ids[kind] + ('[' + std::to_string(stint.isTogether() ? 0 : stint.device)) + ']';
}

void planStints(engine::Tape& tape, const PlanPtr& plan)
{
    std::map<std::string, std::vector<const Stint*>> rows; // in the order in which they are done
    for (const Stint& stint : plan->stints)
        if (stint.kind != Stint::Update) rows[rowOf(stint)].push_back(&stint);
    for (const auto& [id, row] : rows) {
        std::vector<double> ends;
        for (const Stint* stint : row) ends.push_back(stint->end);
        tape.plan(id, engine::Quantity(engine::Numbers::vector(ends), [plan, of = row](const engine::Indices& at) {
                      return madeBy(*plan, *of[std::size_t(at[0])]);
                  }));
    }
}

namespace {

std::vector<engine::Values> timelineOf(const StepPlan& plan)
{
    std::vector<engine::Values> list;
    for (const Stint& s : plan.stints)
        if (!s.isTogether())
            list.push_back({{"rank", s.device},
                            {"layer", s.layer},
                            {"kind", s.kind == Stint::Update ? "U" : Ids[s.kind]},
                            {"start", s.start},
                            {"end", s.end}});
    return list;
}

std::vector<engine::Values> transfersOf(const StepPlan& plan)
{
    constexpr const char* Names[] = {"", "", "all-reduce", "all-gather", "reduce-scatter"};
    std::vector<engine::Values> list;
    for (const Stint& s : plan.stints)
        for (const auto& t : plan.transfersOf(s))
            list.push_back({{"from", t.from},
                            {"to", t.to},
                            {"bytes", t.bytes},
                            {"start", t.start},
                            {"end", t.end},
                            {"kind", Names[s.kind]},
                            {"layer", s.layer},
                            {"chunk", t.chunk}});
    return list;
}

} // namespace

void exportStints(engine::Values& values, const StepPlan& plan)
{
    values.emplace_back("timeline", timelineOf(plan));
    values.emplace_back("transfers", transfersOf(plan));
}

std::vector<engine::cluster::Transfer> sentByFirst(const StepPlan& plan)
{
    std::vector<engine::cluster::Transfer> sent;
    for (const Stint& stint : plan.stints)
        for (const auto& message : plan.transfersOf(stint))
            if (message.from == 0) sent.push_back(message);
    return sent;
}

Gantt ganttOf(const PlanPtr& plan)
{
    constexpr Gantt::Ink Inks[] = {Gantt::Forward, Gantt::Backward, Gantt::InputGradient, Gantt::InputGradient,
                                   Gantt::WeightGradient};
    Gantt what;
    what.clock = "time";
    what.figure = [](double time) { return time == 0 ? QStringLiteral("0") : widgets::seconds(time); };
    what.holders = lanesOf(*plan);
    if (plan->devices > 1) what.holders.push_back(plan->devices); // else nothing travels
    what.lanes.resize(what.holders.size());
    for (int kind = 0; kind < int(std::size(Kinds)); ++kind) {
        if (!occurs(*plan, Kinds[kind])) continue;
        for (const Stint& s : plan->stints) {
            const auto lane = std::find(what.holders.begin(), what.holders.end(), s.device) - what.holders.begin();
            if (s.kind == Kinds[kind] && lane < std::ptrdiff_t(what.holders.size()))
                what.lanes[std::size_t(lane)].push_back({.lane = int(lane),
                                                         .start = s.start,
                                                         .end = s.end,
                                                         .kind = int(what.kinds.size()),
                                                         .row = s.isTogether() ? 0 : s.device,
                                                         .column = s.column});
        }
        what.kinds.push_back({Ids[kind], Inks[kind], QString::fromLatin1(Ids[kind])});
    }
    for (auto& lane : what.lanes)
        std::stable_sort(lane.begin(), lane.end(), [](const auto& a, const auto& b) { return a.start < b.start; });
    what.name = [p = plan->devices, of = what.holders](int lane) {
        const int from = of[std::size_t(lane)] + 1, next = std::size_t(lane) + 1 < of.size() ? of[std::size_t(lane) + 1] : p;
        if (from > p) return StintWords::tr("links");
        return from >= next ? QString::number(from) : QStringLiteral("%1–%2").arg(from).arg(next);
    };
    what.axis = [] { return StintWords::tr("time"); };
    return what;
}

engine::cluster::Workload workOf(const engine::Network& net, double element, double flopsPerSecond)
{
    engine::cluster::Workload work;
    work.element = element;
    for (int l = 0; l < net.depth(); ++l) {
        if (net.layer(l).as<engine::Dense>()) work.forward.push_back(0), work.bytes.push_back(0);
        work.forward.back() += 2 * net.multiplyAdds(l) / flopsPerSecond;
        for (const engine::Block& block : net.form(l).blocks)
            work.bytes.back() += block.learnt ? element * double(block.size()) : 0;
    }
    return work;
}

Term timeOfRounds(const engine::cluster::Rounds& rounds, const engine::cluster::Network& network)
{
    return Term(rounds.count, "rounds") *
           (Term(network.latency, "latency") + Term(rounds.bytes, "bytes") / Term(network.bandwidth, "bandwidth"));
}

Term meanOf(double mean, int digits)
{
    return digits == 0 ? Term(0) : Term(mean * digits, "sum over its digits") / Term(digits, "digits");
}

engine::Quantity gradientRows(std::vector<double> numbers, std::vector<int> digits, engine::Precision precision,
                              std::function<Term(const std::vector<Term>& column)> joined)
{
    engine::Numbers all({int(numbers.size()) / BiasesShown, BiasesShown}, precision);
    all.data = numbers;
    return engine::Quantity(std::move(all), [=](const engine::Indices& at) {
        const int devices = int(digits.size()), batch = std::accumulate(digits.begin(), digits.end(), 0);
        const auto value = [&](int row) { return numbers[std::size_t(row * BiasesShown + at[1])]; };
        if (at[0] != devices) return meanOf(value(at[0]), at[0] < devices ? digits[std::size_t(at[0])] : batch);
        std::vector<Term> column;
        for (int r = 0; r < devices; ++r) column.push_back(elementOf("gradients", {r, at[1]}, value(r), precision));
        return joined(column);
    });
}

widgets::Naming figure(const QString& name, const QString& tex, int decimals, std::vector<QStringList> axes,
                       const QString& origin)
{
    return {.name = name,
            .tex = tex,
            .origin = origin,
            .scale = widgets::Scale::Sequential,
            .decimals = decimals,
            .axes = std::move(axes)};
}

void nameStintWords(widgets::Glossary& all)
{
    const auto word = [&all](const char* id, const QString& name) { all[id].name = name; };
    word("duration", StintWords::tr("how long it takes"));
    word("start", StintWords::tr("start: the latest of these"));
    word("rounds", StintWords::tr("rounds"));
    word("latency", StintWords::tr("latency α, in seconds"));
    word("bytes", StintWords::tr("bytes of a round"));
    word("bandwidth", StintWords::tr("bandwidth B, in bytes per second"));
    word("digits", StintWords::tr("digits"));
    word("digits of the batch", StintWords::tr("digits of the batch"));
    word("sum over its digits", StintWords::tr("sum over its digits"));
    word("bytes of a number", StintWords::tr("bytes of a number"));
    word("end of the last box", StintWords::tr("end of the last box"));
}

void nameStints(widgets::Glossary& all, const StepPlan& plan)
{
    nameStintWords(all);
    const QString names[] = {StintWords::tr("forward"), StintWords::tr("backward"), StintWords::tr("all-reduce"),
                             StintWords::tr("all-gather"), StintWords::tr("reduce-scatter")};
    for (int kind = 0; kind < int(std::size(Kinds)); ++kind) all[Ids[kind]].name = names[kind];
    for (const Stint& stint : plan.stints) {
        const std::string id = stint.kind == Stint::Update ? "" : rowOf(stint);
        if (id.empty() || all.contains(id)) continue;
        std::vector<int> layers;
        for (const Stint& other : plan.stints)
            if (other.kind == stint.kind && other.device == stint.device) layers.push_back(other.layer + 1);
        const int kind = int(std::find(std::begin(Kinds), std::end(Kinds), stint.kind) - std::begin(Kinds));
        const auto place = [=, together = stint.isTogether(), device = stint.device + 1](const engine::Indices& at) {
            if (at.empty()) return together ? QString() : StintWords::tr("device %1").arg(device);
            const auto box = layers.begin() + at[0];
            if (!together) return StintWords::tr("end of layer %1, on device %2").arg(*box).arg(device);
            const bool again = std::find(layers.begin(), box, *box) != box;
            return again ? StintWords::tr("end of layer %1, for the second time").arg(*box)
                         : StintWords::tr("end of layer %1").arg(*box);
        };
        QStringList numbers;
        for (const int layer : layers) numbers << QString::number(layer);
        all[id] =
            figure(names[kind], QStringLiteral("%1_{%2}").arg(QLatin1String(Ids[kind])).arg(stint.device + 1), 6, {numbers});
        all[id].place = place;
    }
    all["time"] = figure(StintWords::tr("now, in seconds"), "t", 6, {}, StintWords::tr("the clock starts at 0"));
}

} // namespace lessons
