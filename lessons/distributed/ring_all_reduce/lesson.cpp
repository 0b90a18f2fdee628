#include "lessons/lesson.h"

#include "lessons/distributed/ring_all_reduce/charts.h"
#include "lessons/distributed/ring_all_reduce/explain.h"
#include "lessons/distributed/ring_all_reduce/paint.h"
#include "lessons/distributed/ring_all_reduce/questions.h"
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
            .arg(widgets::number(damage.largestError, 3));
    return Words::tr("Every device holds the same %n sums, bit for bit.", nullptr, params.elements);
}

QString happening(const Step& step, const Transfer& transfer, const ChunkRange& range, bool twice)
{
    const int to = transfer.to + 1;
    if (transfer.lost) return Words::tr("The message is lost: device %1 goes on as if nothing were missing.").arg(to);
    if (range.count == 0) return Words::tr("The chunk is empty, and still its message takes the latency α.");
    if (twice)
        return step.phase == Phase::ReduceScatter ? Words::tr("The message arrives twice, and device %1 adds it twice.").arg(to)
                                                  : Words::tr("The message arrives twice; replacing twice does no harm.");
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
    const Transfer& transfer = at.transfers.front(); // of device 0
    const ChunkRange range = engine::cluster::chunkRange(params.elements, at.chunks(), transfer.chunk);
    const bool twice = Fault{params.fault, params.faultRound}.hits(Fault::DuplicateMessage, step);
    return {Words::tr("Chunk %1, %2 → %3.").arg(Words::chunk(transfer.chunk)).arg(transfer.from + 1).arg(transfer.to + 1),
            happening(at, transfer, range, twice)};
}

/// What the fault does while the server gathers; nothing without one.
QString mishapInGather(const Fault& fault)
{
    if (fault.hits(Fault::DropMessage, 1)) return Words::tr("That of device 1 is lost, and nobody notices.");
    if (fault.hits(Fault::DuplicateMessage, 1)) return Words::tr("That of device 1 arrives twice and is added twice.");
    if (fault.kind == Fault::EarlyAllGather) return Words::tr("Then it does not wait for the others.");
    return {};
}

/// Of the gathering; the broadcast is the last step.
Caption captionOfServer(const Params& params, const Run& run, int step)
{
    const Step& at = run.at(step);
    const QString volume = widgets::bytes(double(at.transfers.size()) * at.transfers.front().bytes);
    const QString text = Words::tr("%n gradients queue on the server's one link, %1 in all; it adds what arrives, in that order.",
                                   nullptr, int(at.transfers.size()))
                             .arg(volume);
    return {Words::tr("Gather."), (text + QLatin1Char(' ') + mishapInGather({params.fault, params.faultRound})).trimmed()};
}

Caption caption(const Params& params, const Run& run, int step)
{
    if (step == 0) return captionOfStart(params, run);
    if (step == run.lastStep()) {
        const bool sound = damageOf(run).wrongSums == 0;
        return {sound ? Words::tr("Done.") : Words::tr("Broken."),
                outcome(params, run) + QLatin1Char(' ') +
                    Words::tr("By the model's clock it took %1.").arg(widgets::seconds(run.end().time))};
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
                  {"largestError", damage.largestError}};
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
        return open(Mechanism<ring::Params, ring::Run>{ring::run, ring::paint, ring::caption, ring::values, ring::phases, nullptr,
                                                       ring::charts, ring::explain, ring::questions, ring::outcome,
                                                       ring::madeIn});
    },
    {30,
     {"playground",
      QT_TRANSLATE_NOOP("lessons", "data parallelism: each device holds the whole network and a share of the data")},
     QT_TRANSLATE_NOOP("lessons", "If 8 devices become 16, how many more bytes must each of them send?"),
     QT_TRANSLATE_NOOP("lessons",
                       "“Twice the devices, twice the traffic of each.” In a ring each device sends 2 (p − 1) / p of the bytes, "
                       "always less than twice; what grows with p is the number of rounds, and with it the latency.")},
    560, // below it the cards of four devices could not print their numbers
};

} // namespace lessons
