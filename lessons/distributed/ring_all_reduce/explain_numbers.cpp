#include "lessons/distributed/ring_all_reduce/explain.h"
#include "lessons/distributed/ring_all_reduce/paint.h"
#include "lessons/distributed/ring_all_reduce/words.h"

namespace lessons::ring {
namespace {

using namespace widgets;
using engine::cluster::ChunkRange;
using engine::cluster::Phase;
using engine::cluster::Step;
using engine::cluster::Transfer;

/// A number of a chunk on a device (the number of devices: on the server), and where in the run it is looked at.
struct Place {
    const Run& run;
    int step, device, chunk, index;

    const Step& at() const { return run.at(step); }
    bool onServer() const { return device == at().devices(); }
    ChunkRange range() const { return engine::cluster::chunkRange(at().elements(), at().chunks(), chunk); }
    int element() const { return range().first + index; }
    float value() const { return onServer() ? at().server[std::size_t(index)] : at().buffers.at(device, element()); }
    QString region() const
    {
        return onServer() ? cellId(QStringLiteral("server"), {0, index})
                          : cellId(QStringLiteral("chunk"), {device, chunk, 0, index});
    }
    QString symbol() const
    {
        return onServer() ? symbolOf(QStringLiteral("server"), {index}) : symbolOf(QStringLiteral("g"), {device, element()});
    }
    QString tex() const
    {
        return onServer() ? texOf(QStringLiteral("s"), {index}) : texOf(QStringLiteral("g"), {device, element()});
    }
    QString holder() const { return onServer() ? Words::tr("server") : Words::tr("device %1").arg(device + 1); }
    Term term() const
    {
        const QString name =
            step == 0 ? Words::tr("%1, at the start").arg(holder()) : Words::tr("%1, after round %2").arg(holder()).arg(step);
        return operand(name, value(), region(), step);
    }
    bool exists() const
    {
        if (onServer()) return chunk == 0 && index >= 0 && index < int(at().server.size());
        return within({device, chunk, index}, {at().devices(), at().chunks(), range().count});
    }
};

/// The messages of one step that reached a chunk of a device; two if one came twice.
std::vector<const Transfer*> arrivals(const Step& step, int device, int chunk)
{
    std::vector<const Transfer*> all;
    for (const Transfer& transfer : step.transfers)
        if (transfer.to == device && transfer.chunk == chunk && !transfer.lost) all.push_back(&transfer);
    return all;
}

/// The last step that changed a chunk of a device; 0 if none did.
int changedIn(const Run& run, int step, int device, int chunk)
{
    while (step > 0 && arrivals(run.at(step), device, chunk).empty()) --step;
    return step;
}

/// The step in which the server's buffer came to be.
constexpr int Gathered = 1;

bool adds(const Step& step) { return step.phase == Phase::ReduceScatter; }

/// How a number came to be: what was there and what arrived; or only what arrived.
struct Making {
    int step = 0;             ///< 0: it is the device's own from the start
    std::vector<Place> parts; ///< as they were before that step

    bool copied() const { return step > 0 && parts.size() == 1; }
};

Making makingOf(const Place& place)
{
    Making making;
    making.step = place.onServer() ? Gathered : changedIn(place.run, place.step, place.device, place.chunk);
    if (making.step == 0) return making;
    const Step& step = place.run.at(making.step);
    const auto messages = arrivals(step, place.device, place.chunk);
    if (adds(step)) making.parts.push_back({place.run, making.step - 1, place.device, place.chunk, place.index});
    for (const Transfer* message : messages) {
        making.parts.push_back({place.run, making.step - 1, message->from, place.chunk, place.index});
        if (step.phase == Phase::AllGather || step.phase == Phase::Broadcast) break; // replacing twice is replacing once
    }
    return making;
}

QString copiedFrom(const Place& from) { return Words::tr("copied from %1, after round %2").arg(from.holder()).arg(from.step); }

QString whereOf(const Place& place)
{
    return Words::tr("%1, chunk %2, number %3").arg(place.holder(), Words::chunk(place.chunk)).arg(place.index);
}

std::optional<Explanation> explainNumber(const RegionName& region, const Place& place)
{
    if (!place.exists()) return {};
    Explanation e = about(region, Words::tr("number of the gradient"), place.symbol(), place.tex(), 0);
    e.where = whereOf(place), e.value = operand(e.symbol, place.value(), e.region);
    const Making making = makingOf(place);
    if (making.step == 0) {
        const QString origin = Words::tr("gradient of the loss on device %1's own %2 digits, computed by back-propagation");
        return leaf(e, origin.arg(place.device + 1).arg(DigitsPerDevice), operand(e.symbol, place.value()));
    }
    if (making.copied() && !place.onServer()) return leaf(e, copiedFrom(making.parts[0]), making.parts[0].term());
    std::vector<Term> all;
    if (place.onServer()) all.push_back(operand(Words::tr("empty buffer"), 0));
    for (const Place& part : making.parts) all.push_back(part.term());
    e.behind = sum(std::move(all));
    return e;
}

/// What travels is what the sender held before the step.
std::optional<Explanation> explainMessage(const RegionName& region, const Run& run, int step)
{
    if (step == 0 || region.at.size() != 3 || region.at[1] != 0) return {};
    for (const Transfer& transfer : run.at(step).transfers) {
        if (transfer.from != region.at[0]) continue;
        const Place from{run, step - 1, transfer.from, transfer.chunk, region.at[2]};
        if (!from.exists()) return {};
        Explanation e = about(region, Words::tr("number on its way"), from.symbol(), from.tex(), 0);
        e.where = whereOf(from), e.value = operand(e.symbol, from.value(), e.region);
        return leaf(e, copiedFrom(from), from.term());
    }
    return {};
}

// --- who is inside --------------------------------------------------------------------------------------------

/// How often device `of` is inside a chunk of a holder.
struct Count {
    const Run& run;
    int step, holder, chunk, of;

    bool onServer() const { return holder == run.at(step).devices(); }
    int value() const
    {
        const Step& at = run.at(step);
        return onServer() ? at.inServer[std::size_t(of)] : int(at.contributors.at(holder, chunk, of));
    }
    QString region() const
    {
        return onServer() ? cellId(QStringLiteral("inServer"), {0, of})
                          : cellId(QStringLiteral("contributors"), {holder, chunk, 0, of});
    }
    Term term() const
    {
        const QString name = onServer() ? Words::tr("in the server") : Words::tr("in device %1").arg(holder + 1);
        return operand(name, value(), region(), step);
    }
};

Explanation aboutCount(const RegionName& region, const Count& count)
{
    const QString letter = count.onServer() ? QStringLiteral("inServer") : QStringLiteral("contributors");
    const std::vector<int> at = count.onServer() ? std::vector{count.of} : std::vector{count.holder, count.chunk, count.of};
    Explanation e = about(region, Words::tr("contributions of device %1").arg(count.of + 1), symbolOf(letter, at),
                          texOf(QStringLiteral("n"), at), count.value());
    e.where = count.onServer() ? Words::tr("server")
                               : Words::tr("device %1, chunk %2").arg(count.holder + 1).arg(Words::chunk(count.chunk));
    e.decimals = 0;
    return e;
}

std::optional<Explanation> explainCount(const RegionName& region, const Count& count)
{
    Explanation e = aboutCount(region, count);
    const int made = changedIn(count.run, count.step, count.holder, count.chunk);
    if (made == 0)
        return leaf(e, count.value() > 0 ? Words::tr("1: its own gradient is inside from the start")
                                         : Words::tr("0: nothing of device %1 has arrived").arg(count.of + 1));
    const Step& step = count.run.at(made);
    std::vector<Count> parts;
    if (adds(step)) parts.push_back({count.run, made - 1, count.holder, count.chunk, count.of});
    for (const Transfer* message : arrivals(step, count.holder, count.chunk)) {
        parts.push_back({count.run, made - 1, message->from, count.chunk, count.of});
        if (!adds(step)) return leaf(e, Words::tr("copied with the chunk in round %1").arg(made), parts[0].term());
    }
    std::vector<Term> all;
    for (const Count& part : parts) all.push_back(part.term());
    e.behind = sum(std::move(all));
    return e;
}

/// The server counts what arrived.
std::optional<Explanation> explainInServer(const RegionName& region, const Count& count)
{
    Explanation e = aboutCount(region, count);
    std::vector<Term> all{operand(Words::tr("empty buffer"), 0)};
    for (const Transfer& transfer : count.run.at(Gathered).transfers)
        if (transfer.from == count.of && !transfer.lost) all.push_back(Count{count.run, 0, count.of, 0, count.of}.term());
    if (all.size() == 1) return leaf(e, Words::tr("0: nothing of device %1 has arrived").arg(count.of + 1));
    e.behind = sum(std::move(all));
    return e;
}

} // namespace

std::optional<int> madeIn(const Params& params, const Run& run, int step, const RegionName& region)
{
    const auto& at = region.at;
    const int p = params.devices, chunks = run.at(step).chunks();
    if (region.name == QLatin1String("server") || region.name == QLatin1String("inServer")) return Gathered;
    const bool counts = region.name == QLatin1String("contributors") && within(at, {p, chunks, 1, p});
    const bool holds =
        region.name == QLatin1String("chunk") && at.size() == 4 && at[2] == 0 && Place{run, step, at[0], at[1], at[3]}.exists();
    if (!counts && !holds) return {};
    const int made = changedIn(run, step, at[0], at[1]);
    return made > 0 ? std::optional(made) : std::nullopt; // its own from the start: nothing to go back to
}

std::optional<Explanation> explainNumbers(const Params& params, const Run& run, int step, const RegionName& region)
{
    const auto& at = region.at;
    const int p = params.devices, chunks = run.at(step).chunks();
    if (region.name == QLatin1String("chunk") && at.size() == 4 && at[2] == 0)
        return explainNumber(region, {run, step, at[0], at[1], at[3]});
    if (region.name == QLatin1String("server") && at.size() == 2 && at[0] == 0)
        return explainNumber(region, {run, step, p, 0, at[1]});
    if (region.name == QLatin1String("transfer")) return explainMessage(region, run, step);
    if (region.name == QLatin1String("contributors") && within(at, {p, chunks, 1, p}))
        return explainCount(region, {run, step, at[0], at[1], at[3]});
    if (region.name == QLatin1String("inServer") && within(at, {1, p}) && !run.at(step).inServer.empty())
        return explainInServer(region, {run, step, p, 0, at[1]});
    return {};
}

} // namespace lessons::ring
