#include "lessons/distributed/ring_all_reduce/questions.h"
#include "lessons/distributed/ring_all_reduce/stage.h"
#include "lessons/distributed/ring_all_reduce/words.h"
#include "lessons/machine.h"

namespace lessons {
namespace ring {

using engine::Value;
using engine::Values;
using engine::cluster::Fault;
using engine::cluster::Phase;
using engine::cluster::Step;
using engine::cluster::Transfer;

namespace {

// --- the step in words ----------------------------------------------------------------------------------------

Caption captionOfStart(const Params& params, const Course& course)
{
    const QString lead = Words::tr("Before the first message."), numbers = Words::tr("%n numbers", nullptr, params.elements);
    if (params.devices == 1) return {lead, Words::tr("One device alone already holds the sum: there is nothing to send.")};
    const QString text = params.onRing()
                             ? Words::tr("Each device holds %1 of the gradient of its own %2 digits, cut into %n chunks.",
                                         nullptr, course.start().chunks())
                             : Words::tr("Each device holds %1 of the gradient of its own %2 digits.");
    return {lead, text.arg(numbers).arg(DigitsPerDevice)};
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

QString result(const Params& params, const Course& course)
{
    const Damage& damage = course.damage;
    if (damage.wrongSums > 0)
        return Words::tr("%1 of %n sums are wrong, by up to %2.", nullptr, params.elements)
            .arg(damage.wrongSums)
            .arg(widgets::number(damage.largestError, 3));
    return Words::tr("Every device holds the same %n sums, bit for bit.", nullptr, params.elements);
}

/// What a message does where it arrives.
QString happening(const Course& course, const Step& step, const Message& message)
{
    const Transfer& t = *message.transfer;
    const int to = t.to + 1, count = course.range(t.chunk).count;
    if (t.lost) return Words::tr("The message is lost: device %1 goes on as if nothing were missing.").arg(to);
    if (count == 0) return Words::tr("The chunk is empty, and still its message takes the latency α.");
    if (message.copies > 1 && adds(step.phase))
        return Words::tr("The message arrives twice, and device %1 adds it twice.").arg(to);
    if (message.copies > 1) return Words::tr("The message arrives twice; replacing twice does no harm.");
    if (!adds(step.phase) && step.finished(t.to, t.chunk))
        return Words::tr("Device %1 replaces its own %n numbers with the finished sums that arrive.", nullptr, count).arg(to);
    const QString text = adds(step.phase)
                             ? Words::tr("Device %1 adds what arrives to its own %n numbers; %2.", nullptr, count)
                             : Words::tr("Device %1 replaces its own %n numbers with unfinished sums; %2.", nullptr, count);
    return text.arg(to).arg(insiders(step, t.to, t.chunk));
}

Caption captionOfRing(const Course& course, int step)
{
    const Message first = messagesOf(course.at(step)).front(); // of device 0
    const Transfer& t = *first.transfer;
    return {Words::tr("Chunk %1, %2 → %3.").arg(Words::chunk(t.chunk)).arg(t.from + 1).arg(t.to + 1),
            happening(course, course.at(step), first)};
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
Caption captionOfServer(const Params& params, const Course& course, int step)
{
    const Step& at = course.at(step);
    const QString volume = widgets::bytes(double(at.transfers.size()) * at.transfers.front().bytes);
    const QString text = Words::tr("%n gradients queue on the server's one link, %1 in all; it adds what arrives, in that order.",
                                   nullptr, int(at.transfers.size()))
                             .arg(volume);
    return {Words::tr("Gather."), (text + QLatin1Char(' ') + mishapInGather({params.fault, params.faultRound})).trimmed()};
}

Caption caption(const Params& params, const Run& run, int step)
{
    const Course& course = *run.course;
    if (step == 0) return captionOfStart(params, course);
    if (step == course.lastStep()) {
        const bool sound = course.damage.wrongSums == 0;
        return {sound ? Words::tr("Done.") : Words::tr("Broken."),
                result(params, course) + QLatin1Char(' ') +
                    Words::tr("By the model's clock it took %1.").arg(widgets::seconds(course.end().time))};
    }
    return params.onRing() ? captionOfRing(course, step) : captionOfServer(params, course, step);
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
    const Course& course = *run.course;
    const Step& step = course.at(number);
    const auto onTape = [&](const char* id) -> Value {
        return engine::TensorOf<double>(run.Tape::at(id, number)->quantity.value());
    };
    Values values{{"phase", engine::cluster::nameOf(step.phase)},
                  {"buffers", onTape("buffers")},
                  {"chunkOwners", step.chunkOwners},
                  {"transfers", transfersOf(step)},
                  {"contributors", onTape("contributors")},
                  {"bytesSent", onTape("bytesSent")},
                  {"serverBytesSent", step.serverBytesSent},
                  {"time", step.time},
                  {"ringTime", course.of(true).back().time},
                  {"serverTime", course.of(false).back().time},
                  {"sum", course.truth},
                  {"wrongSums", course.damage.wrongSums},
                  {"largestError", course.damage.largestError}};
    if (!params.onRing()) values.emplace_back("server", step.server);
    return values;
}

std::vector<lessons::Phase> phases(const Params&, const Run& run)
{
    std::vector<lessons::Phase> phases;
    for (const Stretch& stretch : stretchesOf(run.course->steps)) phases.push_back({stretch.first, Words::phase(stretch.phase)});
    return phases;
}

std::vector<ChartOf> charts(const Params& params, const Run& run)
{
    if (run.lastStep() == 0) return {}; // one device alone sends nothing
    const Course& course = *run.course;
    const double limit = 2 * params.elements * engine::cluster::BytesPerElement;
    const int all = course.start().devices() * course.start().chunks();
    const Traced second = params.onRing()
                              ? Traced{"limit", {}, Words::tr("limit 2V = %1").arg(widgets::number(limit, 0)), "limit", true}
                              : Traced{"serverBytesSent", {}, Words::tr("the server"), "server"};
    std::vector<Traced> finished{{"finished", {}, Words::tr("finished"), "finished"}};
    const int last = run.lastStep();
    if (run.knows("sound") && run.value("sound", 0, last) != run.value("finished", 0, last))
        finished.insert(finished.begin(), {"sound", {}, Words::tr("unbroken"), "sound", true});
    return {{.id = "sent",
             .title = Words::tr("Sent so far"),
             .note = Words::tr("bytes"),
             .curves = {{"sent", {}, Words::tr("a device"), "device"}, second},
             .xName = Words::tr("round")},
            {.id = "finished",
             .title = Words::tr("Chunks that hold the sum"),
             .note = Words::tr("of %n on all devices", nullptr, all),
             .curves = std::move(finished),
             .xName = Words::tr("round")}};
}

ViewPtr stage(const Params&, const Run& run)
{
    return below({widgets::deviceRing(ringOf(run.course)), widgets::veiled("timeline", widgets::lanes(clockOf(run.course)))}, 12);
}

/// The element of the tape that a region stands for: a chunk's numbers have their places in the buffer; a row is its first
/// number, and "[0,i]" behind its name its i-th.
QString numberOf(const Params& params, const Run& run, const widgets::RegionName& region)
{
    std::vector<int> at = region.at;
    const std::string id = region.name.toStdString();
    if (id == "chunk") {
        if (at.size() < 2 || at[0] >= params.devices || at[1] >= run.course->start().chunks()) return {};
        const auto [first, count] = run.course->range(at[1]);
        return count == 0 ? QString() : widgets::elementId("buffers", {at[0], first + (at.size() == 4 ? at[3] : 0)});
    }
    if (!run.knows(id)) return {};
    const std::size_t rank = run.shape(id).size();
    if (rank > 0 && at.size() == rank + 1) at.erase(at.end() - 2);
    at.resize(std::max(at.size(), rank));
    return widgets::elementId(id, at);
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
        return open(Machine<ring::Params, ring::Run>{.run = ring::run,
                                                     .names = ring::names,
                                                     .stage = ring::stage,
                                                     .caption = ring::caption,
                                                     .charts = ring::charts,
                                                     .phases = ring::phases,
                                                     .questions = ring::questions,
                                                     .values = ring::values,
                                                     .numberOf = ring::numberOf});
    },
    {30,
     {"playground",
      QT_TRANSLATE_NOOP("lessons", "data parallelism: each device holds the whole network and a share of the data")},
     QT_TRANSLATE_NOOP("lessons", "If 8 devices become 16, how many more bytes must each of them send?"),
     QT_TRANSLATE_NOOP("lessons",
                       "“Twice the devices, twice the traffic of each.” In a ring each device sends 2 (p − 1) / p of the bytes, "
                       "always less than twice; what grows with p is the number of rounds, and with it the latency.")},
    560, // below it the cards of four devices could not print their numbers
    ring::claims,
};

} // namespace lessons
