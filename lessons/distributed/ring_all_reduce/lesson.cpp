#include "lessons/lesson.h"

#include "lessons/distributed/ring_all_reduce/paint.h"
#include "lessons/distributed/ring_all_reduce/words.h"

namespace lessons {
namespace ring {

using engine::Value;
using engine::Values;
using engine::cluster::ChunkRange;
using engine::cluster::Fault;
using engine::cluster::Phase;
using engine::cluster::Step;
using engine::cluster::Transfer;

namespace {

// --- the step in words ----------------------------------------------------------------------------------------

Caption captionOfStart(const Params& params, const Run& run)
{
    Caption caption{Words::tr("Before the first message."), {}};
    const QString numbers = Words::tr("%n numbers", nullptr, params.elements);
    if (params.devices == 1) caption.text = Words::tr("One device alone already holds the sum: there is nothing to send.");
    else if (params.onRing())
        caption.text = Words::tr("Each device holds %1 of the gradient of its own %2 digits, cut into %n chunks.", nullptr,
                                 run.start().chunks())
                           .arg(numbers)
                           .arg(DigitsPerDevice);
    else caption.text = Words::tr("Each device holds %1 of the gradient of its own %2 digits.").arg(numbers).arg(DigitsPerDevice);
    return caption;
}

/// "devices 1, 2 and 4 are then inside", or how many of all if they are many.
QString insiders(const Step& step, int device, int chunk)
{
    QStringList names;
    for (int k = 0; k < step.devices(); ++k)
        if (step.contributors.at(device, chunk, k) > 0) names << QString::number(k + 1);
    if (names.size() == step.devices()) return Words::tr("all devices are then inside");
    if (names.size() > 4) return Words::tr("%1 of %2 devices are then inside").arg(names.size()).arg(step.devices());
    const QString last = names.takeLast();
    if (names.isEmpty()) return Words::tr("only device %1 is then inside").arg(last);
    return Words::tr("devices %1 and %2 are then inside").arg(names.join(Words::tr(", ", "between numbers")), last);
}

QString outcome(const Params& params, const Run& run)
{
    const Damage damage = damageOf(run);
    if (damage.wrongSums > 0)
        return Words::tr("%1 of %n sums are wrong, by up to %2.", nullptr, params.elements)
            .arg(damage.wrongSums)
            .arg(widgets::number(damage.largest, 2));
    return Words::tr("Every device holds the same %n sums, bit for bit.", nullptr, params.elements);
}

QString happening(const Step& step, const Transfer& transfer, const ChunkRange& range)
{
    const int to = transfer.to + 1;
    if (transfer.lost) return Words::tr("The message is lost: device %1 goes on as if nothing were missing.").arg(to);
    if (range.count == 0) return Words::tr("The chunk is empty, and still its message takes the latency α.");
    if (step.phase == Phase::ReduceScatter)
        return Words::tr("Device %1 adds what arrives to its own %n numbers; %2.", nullptr, range.count)
            .arg(to)
            .arg(insiders(step, transfer.to, transfer.chunk));
    return step.finished(transfer.to, transfer.chunk)
               ? Words::tr("Device %1 replaces its own %n numbers with the finished sums that arrive.", nullptr, range.count)
                     .arg(to)
               : Words::tr("Device %1 replaces its own %n numbers with unfinished sums; %2.", nullptr, range.count)
                     .arg(to)
                     .arg(insiders(step, transfer.to, transfer.chunk));
}

Caption captionOfRing(const Params& params, const Run& run, int step)
{
    const Step& at = run.at(step);
    for (const Transfer& transfer : at.transfers) {
        if (transfer.to != 1) continue;
        const ChunkRange range = engine::cluster::chunkRange(params.elements, at.chunks(), transfer.chunk);
        Caption caption;
        caption.lead =
            Words::tr("Chunk %1, %2 → %3.").arg(Words::chunk(transfer.chunk)).arg(transfer.from + 1).arg(transfer.to + 1);
        caption.text = happening(at, transfer, range);
        return caption;
    }
    return {};
}

Caption captionOfServer(const Params& params, const Run& run, int step)
{
    const Step& at = run.at(step);
    const QString volume = widgets::bytes(double(at.transfers.size()) * at.transfers.front().bytes);
    if (at.phase == Phase::Gather)
        return {Words::tr("Gather."),
                Words::tr("%n gradients queue on the server's one link, %1 in all; it adds them in order of arrival.", nullptr,
                          int(at.transfers.size()))
                    .arg(volume)};
    return {Words::tr("Broadcast."),
            Words::tr("The sum goes back %n times, one after the other: %1 again.", nullptr, params.devices).arg(volume)};
}

Caption caption(const Params& params, const Run& run, int step)
{
    if (step == 0) return captionOfStart(params, run);
    if (step == run.lastStep()) {
        const bool sound = damageOf(run).wrongSums == 0;
        return {sound ? Words::tr("Done.") : Words::tr("Broken."),
                outcome(params, run) + QLatin1Char(' ') + Words::tr("It took %1.").arg(widgets::seconds(run.end().time))};
    }
    return params.onRing() ? captionOfRing(params, run, step) : captionOfServer(params, run, step);
}

// --- the step in numbers --------------------------------------------------------------------------------------

std::vector<Values> transfersOf(const Step& step)
{
    std::vector<Values> list;
    for (const Transfer& t : step.transfers) {
        Values object{{"from", t.from}, {"to", t.to}, {"chunk", t.chunk}, {"bytes", t.bytes}, {"start", t.start}, {"end", t.end}};
        if (t.lost) object.emplace_back("lost", 1);
        list.push_back(std::move(object));
    }
    return list;
}

/// chunkOwners: per chunk, the device that was the first to hold it finished: every contribution inside exactly once. -1
/// before that (and for ever where a fault spoils the chunk); the number of devices stands for the server.
Values values(const Params& params, const Run& run, int number)
{
    const Step& step = run.at(number);
    const double own = run.end().time, other = run.twin.back().time;
    const Damage damage = damageOf(run);
    Values values{{"phase", engine::cluster::nameOf(step.phase)},
                  {"buffers", step.buffers},
                  {"chunkOwners", step.chunkOwners},
                  {"transfers", transfersOf(step)},
                  {"contributors", step.contributors},
                  {"bytesSent", step.bytesSent},
                  {"serverBytesSent", step.serverBytesSent},
                  {"time", step.time},
                  {"ringTime", params.onRing() ? own : other},
                  {"serverTime", params.onRing() ? other : own},
                  {"sum", run.truth},
                  {"wrongSums", damage.wrongSums},
                  {"largestError", std::max(damage.largest, damage.afterRounding)}};
    if (!params.onRing()) values.emplace_back("server", step.server);
    return values;
}

std::vector<lessons::Phase> phases(const Params&, const Run& run)
{
    std::vector<lessons::Phase> phases;
    for (int k = 1; k <= run.lastStep(); ++k)
        if (k == 1 || run.at(k).phase != run.at(k - 1).phase) phases.push_back({k, Words::phase(run.at(k).phase)});
    return phases;
}

} // namespace
} // namespace ring

extern const Lesson ringAllReduce{
    "ring-all-reduce",
    3,
    QT_TRANSLATE_NOOP("lessons", "Ring all-reduce"),
    QT_TRANSLATE_NOOP("lessons", "devices add up their gradients, in a ring or through a server"),
    1.0,
    [] {
        return open(Mechanism<ring::Params, ring::Run>{ring::run, ring::paint, ring::caption, ring::values, ring::phases});
    },
};

} // namespace lessons
