#include "lessons/distributed/ring_all_reduce/words.h"
#include "lessons/measured_run.h"
#include "widgets/views/log_curves.h"

namespace lessons {
namespace ring {

using engine::Values;

namespace {

// --- the step in words ----------------------------------------------------------------------------------------

Caption captionOfStart(const Params& params, const Course& course)
{
    const QString lead = Words::tr("Before the first message."), numbers = Words::tr("%n numbers", nullptr, params.elements);
    if (params.devices == 1) return {lead, Words::tr("One device alone already holds the sum: there is nothing to send.")};
    const int chunks = course.start().chunks();
    const QString text =
        chunks > 1 ? Words::tr("Each device holds %1 of the gradient of its own %2 digits, cut into %n chunks.", nullptr, chunks)
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
QString happening(const Course& course, const Step& step, const Sent& message)
{
    const Transfer& t = *message.transfer;
    const int to = t.to + 1, count = course.range(t.chunk, t.chunks).count;
    if (t.lost) return Words::tr("The message is lost: device %1 goes on as if nothing were missing.").arg(to);
    if (count == 0) return Words::tr("The chunk is empty, and still its message takes the latency α.");
    if (message.copies > 1 && t.adds) return Words::tr("The message arrives twice, and device %1 adds it twice.").arg(to);
    if (message.copies > 1) return Words::tr("The message arrives twice; replacing twice does no harm.");
    if (!t.adds && step.finished(t.to, t.chunk))
        return Words::tr("Device %1 replaces its own %n numbers with the finished sums that arrive.", nullptr, count).arg(to);
    const QString text = t.adds ? Words::tr("Device %1 adds what arrives to its own %n numbers; %2.", nullptr, count)
                                : Words::tr("Device %1 replaces its own %n numbers with unfinished sums; %2.", nullptr, count);
    return text.arg(to).arg(insiders(step, t.to, t.chunk));
}

/// The first message of a round, by name.
Caption captionOfMessage(const Course& course, int step)
{
    const Sent first = messagesOf(course.at(step)).front();
    const Transfer& t = *first.transfer;
    const QString what = Words::chunks(course, t);
    const QString lead = what.isEmpty()  ? Words::tr("Everything, %1 → %2.")
                         : t.chunks == 1 ? Words::tr("Chunk %1, %2 → %3.").arg(what)
                                         : Words::tr("Chunks %1, %2 → %3.").arg(what);
    return {lead.arg(t.from + 1).arg(t.to + 1), happening(course, course.at(step), first)};
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

/// Those that the number of devices does not allow.
QString missing(const Params& params)
{
    const auto has = [there = comparisonOf(params).onSizes](Algorithm algorithm) {
        return std::ranges::count(there, algorithm) > 0;
    };
    QString text;
    if (!has(Algorithm::RecursiveDoubling))
        text += Words::tr(" %1 is no power of two: no recursive doubling, no halving-doubling.").arg(params.devices);
    if (!has(Algorithm::Hierarchical)) text += Words::tr(" There are no whole groups of %1: no hierarchy.").arg(params.group);
    return text;
}

/// What the curves show.
Caption captionOfCurves(const Params& params)
{
    const auto [first, last, below] = fastestOf(params);
    const QString lead = Words::tr("%1.").arg(Words::heading(first));
    if (below == 0) return {lead, Words::tr("It is the fastest for all sizes.") + missing(params)};
    QString text = Words::tr("The fastest for fewer than %1 a device; %2 for the longest.")
                       .arg(widgets::bytes(below), Words::algorithm(last));
    const double overtakes = overtakingAt(params, first, params.algorithm);
    if (params.algorithm != last && overtakes > 0)
        text +=
            Words::tr(" From %1 on it is slower than: %2.").arg(widgets::bytes(overtakes), Words::algorithm(params.algorithm));
    return {lead, text + missing(params)};
}

Caption caption(const Params& params, const Run& run, int step)
{
    const Course& course = *run.course;
    if (params.comparesAll()) return captionOfCurves(params);
    if (step == 0) return captionOfStart(params, course);
    if (step == course.lastStep()) {
        const bool sound = course.damage.wrongSums == 0;
        return {sound ? Words::tr("Done.") : Words::tr("Broken."),
                result(params, course) + QLatin1Char(' ') +
                    Words::tr("By the model's clock it took %1.").arg(widgets::seconds(course.end().time))};
    }
    return params.onServer() ? captionOfServer(params, course, step) : captionOfMessage(course, step);
}

// --- the step in numbers --------------------------------------------------------------------------------------

std::vector<Values> transfersOf(const Step& step)
{
    std::vector<Values> list;
    for (const Transfer& t : step.transfers) {
        list.push_back(
            {{"from", t.from}, {"to", t.to}, {"chunk", t.chunk}, {"bytes", t.bytes}, {"start", t.start}, {"end", t.end}});
        list.back().emplace_back("kind", t.adds ? "add" : "copy");
        if (t.chunks > 1) list.back().emplace_back("chunks", t.chunks);
        if (t.lost) list.back().emplace_back("lost", 1);
    }
    return list;
}

/// Of each device the bytes of its parts: its buffer, and what waits beside it to be added.
std::vector<Values> memoryOf(const Params& params, const Step& step)
{
    std::vector<Values> list;
    for (int device = 0; device <= params.devices - !params.onServer(); ++device) {
        double arriving = 0;
        for (const Transfer& t : step.transfers)
            if (t.to == device && t.adds) arriving = std::max(arriving, t.bytes);
        list.push_back({{"device", device}, {"buffer", params.bytes()}, {"arriving", arriving}});
    }
    return list;
}

/// chunkOwners: per chunk, the device that was the first to hold it finished: every contribution inside exactly once. -1
/// before that (and for ever where a fault spoils the chunk); the number of devices stands for the server.
Values values(const Params& params, const Run& run, int number)
{
    const Course& course = *run.course;
    const Step& step = course.at(number);
    const auto onTape = [&](const char* id) { return arrayOf(run, id, number); };
    const auto timeOf = [&params](Algorithm algorithm) {
        return engine::cluster::duration(params.choice(algorithm), params.elements, params.network());
    };
    Values values{{"phase", engine::cluster::nameOf(step.phase)},
                  {"buffers", onTape("buffers")},
                  {"chunkOwners", step.chunkOwners},
                  {"transfers", transfersOf(step)},
                  {"contributors", onTape("contributors")},
                  {"bytesSent", onTape("bytesSent")},
                  {"serverBytesSent", step.serverBytesSent},
                  {"time", step.time},
                  {"memory", memoryOf(params, step)},
                  {"ringTime", timeOf(Algorithm::Ring)},
                  {"serverTime", timeOf(Algorithm::Server)},
                  {"sum", course.truth},
                  {"wrongSums", course.damage.wrongSums},
                  {"largestError", course.damage.largestError}};
    if (params.devices > 1)
        for (const char* id : {"timeOnSizes", "timeOnDevices", "rateOnSizes", "rateOnDevices"})
            values.emplace_back(id, onTape(id));
    if (params.onServer()) values.emplace_back("server", step.server);
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
    if (run.lastStep() == 0 || params.comparesAll()) return {}; // one device alone sends nothing
    const Course& course = *run.course;
    const int all = course.start().devices() * course.start().chunks();
    const QString limit = params.onRing() ? Words::tr("limit 2V") : Words::tr("2V, a ring's limit");
    const Traced second = params.onServer() ? Traced{"serverBytesSent", {}, Words::tr("the server"), "server"}
                                            : Traced{"limit", {}, limit, "limit", true};
    const bool alike = allEqual(course.end().bytesSent);
    std::vector<Traced> finished;
    const int last = run.lastStep();
    if (run.knows("sound") && run.value("sound", 0, last) != run.value("finished", 0, last))
        finished.push_back({"sound", {}, Words::tr("unbroken"), "sound", true});
    finished.push_back({"finished", {}, Words::tr("finished"), "finished"});
    return {{.id = "sent",
             .title = Words::tr("Sent so far"),
             .note = Words::tr("bytes"),
             .curves = {{"sent", {}, alike ? Words::tr("a device") : Words::tr("the busiest device"), "device"}, second},
             .xName = Words::tr("round")},
            {.id = "finished",
             .title = Words::tr("Chunks that hold the sum"),
             .note = Words::tr("of %n on all devices", nullptr, all),
             .curves = std::move(finished),
             .xName = Words::tr("round")}};
}

/// Time and bandwidth of all algorithms, over sizes and over numbers of devices.
ViewPtr crossover(const Params& params)
{
    const Comparison all = comparisonOf(params);
    const auto indexOf = [](const auto& list, auto value) {
        const auto found = std::ranges::find(list, value);
        return found == list.end() ? -1 : int(found - list.begin());
    };
    const auto plot = [&](bool isTime, bool onSizes) {
        return widgets::logCurves({.x = onSizes ? "sizes" : "counts",
                                   .curves = std::string(isTime ? "timeOn" : "rateOn") + (onSizes ? "Sizes" : "Devices"),
                                   .xText = onSizes ? widgets::bytes : [](double p) { return widgets::number(p, 0); },
                                   .yText = isTime ? widgets::seconds : Words::rate,
                                   .shown = indexOf(onSizes ? all.onSizes : all.onDevices, params.algorithm),
                                   .at = onSizes ? indexOf(all.elements, params.elements) : indexOf(all.devices, params.devices),
                                   .isTarget = isTime && onSizes});
    };
    return below({beside({plot(true, true), plot(true, false)}), beside({plot(false, true), plot(false, false)})});
}

ViewPtr stage(const Params& params, const Run& run)
{
    if (params.comparesAll()) return crossover(params);
    const bool free = run.lastStep() > 0 && !params.onRing() && !params.onServer();
    return below({free ? widgets::deviceWays(waysOf(run.course)) : widgets::deviceRing(ringOf(run.course)),
                  widgets::veiled("timeline", widgets::lanes(clockOf(run.course)))},
                 12);
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

const Machine<Params, Run> machine{.run = run,
                                   .names = names,
                                   .stage = stage,
                                   .caption = caption,
                                   .charts = charts,
                                   .phases = phases,
                                   .questions = questions,
                                   .values = values,
                                   .numberOf = numberOf};

} // namespace
} // namespace ring

extern const Lesson ringAllReduce{
    "ring-all-reduce",
    3,
    QT_TRANSLATE_NOOP("lessons", "Ring all-reduce"),
    QT_TRANSLATE_NOOP("lessons", "devices add up their gradients: in a ring, in pairs, in trees, through a server"),
    1.0,
    [] { return open(orMeasured<ring::machine>(ring::machine)); },
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
