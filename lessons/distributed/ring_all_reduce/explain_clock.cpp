#include "lessons/distributed/ring_all_reduce/explain.h"
#include "lessons/distributed/ring_all_reduce/words.h"

#include <algorithm>

namespace lessons::ring {
namespace {

using namespace widgets;
using engine::Trace;
using engine::cluster::Step;
using engine::cluster::Transfer;

Term latency(const Params& params) { return operand(QStringLiteral("α"), params.latency); }

/// bytes / B: of so many elements
Term transport(const Params& params, double bytes)
{
    const Term size = product({operand(Words::tr("bytes of a number"), int(engine::cluster::BytesPerElement)),
                               operand(Words::tr("numbers"), int(bytes / engine::cluster::BytesPerElement))});
    return quotient(size, operand(QStringLiteral("B"), params.bandwidth));
}

const Transfer& lastToArrive(const Step& step)
{
    return *std::max_element(step.transfers.begin(), step.transfers.end(),
                             [](const Transfer& a, const Transfer& b) { return a.end < b.end; });
}

/// How long a round took, of which the message that arrived last decides. On a ring a message that comes twice takes twice
/// the time; through a server the messages queue on its one link, and the latency counts once.
std::vector<Term> durationOf(const Params& params, const Step& step, bool ring)
{
    const Transfer& last = lastToArrive(step);
    std::vector<Term> parts{latency(params), transport(params, last.bytes)};
    if (ring) {
        const bool again = &last != &step.transfers.front() && (&last - 1)->from == last.from;
        if (again) parts.insert(parts.end(), {latency(params), transport(params, last.bytes)});
        return parts;
    }
    const int queued = int(step.transfers.size());
    parts[1] = product({operand(Words::tr("messages"), queued), parts[1]});
    return parts;
}

bool sameRounds(const Params& params, const Trace<Step>& trace, bool ring)
{
    for (std::size_t k = 2; k < trace.size(); ++k)
        if (textOf(sum(durationOf(params, trace[k], ring))) != textOf(sum(durationOf(params, trace[1], ring)))) return false;
    return true;
}

/// The whole of a run: rounds x (α + bytes / B), or one round after the other where they differ.
Term durationOf(const Params& params, const Trace<Step>& trace, bool ring)
{
    if (sameRounds(params, trace, ring))
        return product(
            {operand(Words::tr("rounds"), int(trace.size()) - 1), sum(durationOf(params, trace[1], ring), Words::tr("a round"))});
    std::vector<Term> rounds;
    for (std::size_t k = 1; k < trace.size(); ++k)
        rounds.push_back(sum(durationOf(params, trace[k], ring), Words::tr("round %1").arg(k)));
    return sum(std::move(rounds));
}

Explanation seconds(const RegionName& region, const QString& what, const QString& symbol, const QString& tex, double value)
{
    Explanation e = about(region, what, symbol, tex, value);
    e.where = Words::tr("seconds, on the model's clock"), e.decimals = 6;
    return e;
}

std::optional<Explanation> explainNow(const Params& params, const Run& run, int step, const RegionName& region)
{
    Explanation e = seconds(region, Words::tr("time after round %1").arg(step), QStringLiteral("t"),
                            texOf(QStringLiteral("t"), {step}), run.at(step).time);
    if (step == 0) return leaf(e, Words::tr("the clock starts at 0"));
    std::vector<Term> parts{operand(Words::tr("time before"), run.at(step - 1).time, region.id(), step - 1)};
    for (Term& part : durationOf(params, run.at(step), params.onRing())) parts.push_back(std::move(part));
    e.behind = sum(std::move(parts));
    return e;
}

std::optional<Explanation> explainWhole(const Params& params, const Run& run, const RegionName& region, bool ring)
{
    const Trace<Step>& trace = ring == params.onRing() ? run.steps : run.twin;
    Explanation e = seconds(region, ring ? Words::tr("time around the ring") : Words::tr("time through the server"), region.name,
                            ring ? QStringLiteral("T_{\\text{ring}}") : QStringLiteral("T_{\\text{server}}"), trace.back().time);
    if (trace.size() < 2) return leaf(e, Words::tr("one device: nothing to send"));
    e.behind = durationOf(params, trace, ring);
    return e;
}

} // namespace

std::optional<Explanation> explainClock(const Params& params, const Run& run, int step, const RegionName& region)
{
    if (region.name == QLatin1String("time")) return explainNow(params, run, step, region);
    if (region.name == QLatin1String("ringTime")) return explainWhole(params, run, region, true);
    if (region.name == QLatin1String("serverTime")) return explainWhole(params, run, region, false);
    if (region.name == QLatin1String("latency")) {
        const Explanation e =
            seconds(region, Words::tr("latency α"), QStringLiteral("alpha"), QStringLiteral("\\alpha"), params.latency);
        return leaf(e, Words::tr("parameter of the model: what every message takes"));
    }
    if (region.name != QLatin1String("bandwidth")) return {};
    Explanation e = about(region, Words::tr("bandwidth B"), QStringLiteral("B"), QStringLiteral("B"), params.bandwidth);
    e.where = Words::tr("bytes per second"), e.decimals = 0;
    return leaf(e, Words::tr("parameter of the model: the same for every link"));
}

} // namespace lessons::ring
