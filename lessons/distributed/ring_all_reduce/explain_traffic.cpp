#include "lessons/distributed/ring_all_reduce/charts.h"
#include "lessons/distributed/ring_all_reduce/explain.h"
#include "lessons/distributed/ring_all_reduce/words.h"

#include <algorithm>
#include <numeric>

namespace lessons::ring {
namespace {

using namespace widgets;
using engine::Trace;
using engine::cluster::BytesPerElement;
using engine::cluster::Step;
using engine::cluster::Transfer;

/// The device that has sent most by the end of these steps.
int busiest(const Step& step)
{
    return int(std::max_element(step.bytesSent.begin(), step.bytesSent.end()) - step.bytesSent.begin());
}

/// How many numbers each message up to a step had, of those that `counts`.
template <class Counts> std::vector<int> messages(const Trace<Step>& trace, int step, Counts counts)
{
    std::vector<int> sizes;
    for (int k = 1; k <= step; ++k)
        for (const Transfer& transfer : trace[std::size_t(k)].transfers)
            if (counts(transfer)) sizes.push_back(int(transfer.bytes / BytesPerElement));
    return sizes;
}

/// messages x numbers x 4 bytes, or 4 bytes x (numbers + numbers + ...) where the messages differ
Term bytesOf(const std::vector<int>& sizes)
{
    const Term bytes = operand(Words::tr("bytes of a number"), int(BytesPerElement));
    if (std::count(sizes.begin(), sizes.end(), sizes.front()) == std::ptrdiff_t(sizes.size()))
        return product({operand(Words::tr("messages"), int(sizes.size())), operand(Words::tr("numbers"), sizes.front()), bytes});
    std::vector<Term> numbers;
    for (std::size_t i = 0; i < sizes.size(); ++i)
        numbers.push_back(operand(Words::tr("numbers of message %1").arg(i + 1), sizes[i]));
    return product({bytes, sum(std::move(numbers))});
}

Explanation explainBytes(const RegionName& region, const QString& what, const QString& symbol, double value,
                         const std::vector<int>& sizes)
{
    Explanation e = about(region, what, symbol, QStringLiteral("\\text{%1}").arg(symbol), value);
    e.where = Words::tr("bytes"), e.decimals = 0;
    if (sizes.empty()) return leaf(e, Words::tr("nothing has been sent yet"));
    e.behind = bytesOf(sizes);
    return e;
}

Explanation explainSent(const RegionName& region, const QString& what, const Trace<Step>& trace, int step)
{
    const int device = busiest(trace[std::size_t(step)]);
    return explainBytes(region, what, QStringLiteral("bytesSent"), trace[std::size_t(step)].bytesSent[std::size_t(device)],
                        messages(trace, step, [device](const Transfer& transfer) { return transfer.from == device; }));
}

Explanation explainServed(const RegionName& region, const QString& what, const Trace<Step>& trace, int step, bool out)
{
    const Step& at = trace[std::size_t(step)];
    const int server = at.devices();
    const double in = std::accumulate(at.bytesSent.begin(), at.bytesSent.end(), 0.0);
    const QString symbol = out ? QStringLiteral("serverBytesSent") : QStringLiteral("serverBytesReceived");
    return explainBytes(region, what, symbol, out ? at.serverBytesSent : in, messages(trace, step, [&](const Transfer& transfer) {
                            return (out ? transfer.from : transfer.to) == server;
                        }));
}

/// How many chunks hold the sum: those of one device and the next.
Explanation explainFinished(const RegionName& region, const Step& step)
{
    std::vector<Term> counts;
    double total = 0;
    for (int device = 0; device < step.devices(); ++device) {
        int count = 0;
        for (int chunk = 0; chunk < step.chunks(); ++chunk) count += step.finished(device, chunk);
        counts.push_back(operand(Words::tr("device %1").arg(device + 1), count));
        total += count;
    }
    Explanation e = about(region, Words::tr("chunks that hold the sum"), QStringLiteral("finished"),
                          QStringLiteral("\\text{finished}"), total);
    e.decimals = 0, e.behind = sum(std::move(counts));
    return e;
}

std::optional<Explanation> explainPoint(const Params& params, const Run& run, int step, const RegionName& region)
{
    const auto point = pointOf(charts(params, run, step), region);
    if (!point || point->curve.ghost) return {};
    const int k = int(point->x);
    Explanation e = point->chart.id == QLatin1String("finished") ? explainFinished(region, run.at(k))
                    : point->curve.id == QLatin1String("server")
                        ? explainServed(region, Words::tr("sent by the server"), run.steps, k, true)
                        : explainSent(region, Words::tr("sent by a device"), run.steps, k);
    e.where = Words::tr("after round %1").arg(k);
    return e;
}

} // namespace

std::optional<Explanation> explainTraffic(const Params& params, const Run& run, int step, const RegionName& region)
{
    const QString& name = region.name;
    const Trace<Step>& ring = params.onRing() ? run.steps : run.twin;
    const Trace<Step>& server = params.onRing() ? run.twin : run.steps;
    if (name.startsWith(QLatin1String("chart."))) return explainPoint(params, run, step, region);
    if (name == QLatin1String("bytesSent")) return explainSent(region, Words::tr("sent by a device so far"), run.steps, step);
    if (name == QLatin1String("bytesToSend"))
        return explainSent(region, Words::tr("sent by a device in all"), run.steps, run.lastStep());
    if (name == QLatin1String("ringBytes"))
        return explainSent(region, Words::tr("sent by a device of the ring"), ring, engine::lastStep(ring));
    if (name == QLatin1String("serverBytesIn"))
        return explainServed(region, Words::tr("sent to the server"), server, engine::lastStep(server), false);
    if (name == QLatin1String("serverBytesOut"))
        return explainServed(region, Words::tr("sent by the server"), server, engine::lastStep(server), true);
    return {};
}

} // namespace lessons::ring
