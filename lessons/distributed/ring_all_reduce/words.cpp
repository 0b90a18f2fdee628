#include "lessons/distributed/ring_all_reduce/words.h"

#include "lessons/stints.h"
#include "widgets/views/sentence.h"

namespace lessons::ring {

using engine::Indices;
using widgets::Glossary;
using widgets::Naming;

QString Words::chunks(const Course& course, const Transfer& transfer)
{
    if (course.start().chunks() == 1) return {};
    const QString first = chunk(transfer.chunk), last = chunk(transfer.chunk + transfer.chunks - 1);
    return transfer.chunks == 1 ? first : QStringLiteral("%1–%2").arg(first, last);
}

QString Words::algorithm(Algorithm algorithm)
{
    const QString names[] = {tr("ring"),        tr("server"),      tr("naive"), tr("recursive doubling"), tr("halving-doubling"),
                             tr("double tree"), tr("hierarchical")};
    return names[int(algorithm)];
}

QString Words::heading(Algorithm algorithm)
{
    const QString name = Words::algorithm(algorithm);
    return name.left(1).toUpper() + name.mid(1);
}

QString Words::id(Algorithm algorithm)
{
    static constexpr const char* ids[] = {"ring", "server", "naive", "doubling", "halving", "tree", "hierarchical"};
    return QString::fromLatin1(ids[int(algorithm)]);
}

QString Words::phase(engine::cluster::Phase phase)
{
    const QString names[] = {
        tr("start"),    tr("reduce-scatter"), tr("all-gather"),           tr("gather"),           tr("broadcast"),
        tr("exchange"), tr("reduce"),         tr("reduce and broadcast"), tr("across the groups")};
    return names[int(phase)];
}

QString Words::rate(double bytes) { return tr("%1/s", "bytes per second").arg(widgets::bytes(bytes)); }

QString Words::latency(const Params& params)
{
    return params.latency > 0 ? widgets::seconds(params.latency) : QStringLiteral("0");
}

QString Words::model(const Params& params)
{
    return tr("model: α = %1, B = %2/s")
        .arg(widgets::inWordsOf("latency", latency(params)), widgets::inWordsOf("bandwidth", widgets::bytes(params.bandwidth)));
}

namespace {

QString device(int i) { return Words::tr("device %1").arg(i + 1); }

/// The devices as the rows or columns of a table.
QStringList devices(const Params& params)
{
    QStringList names;
    for (int i = 0; i < params.devices; ++i) names << device(i);
    return names << Words::tr("server"); // never one name alone, which would be a word for all
}

Naming seconds(const QString& name, const QString& tex, const QString& origin = {})
{
    Naming naming = figure(name, tex, 6, {}, origin);
    naming.place = [](const Indices&) { return Words::tr("seconds, on the model's clock"); };
    return naming;
}

/// "device 1, chunk B"
QString rowOf(const Indices& at) { return Words::tr("device %1, chunk %2").arg(at[0] + 1).arg(Words::chunk(at[1])); }

void addNumbers(Glossary& all, const CoursePtr& course)
{
    const QStringList devices = lessons::ring::devices(course->params), number{Words::tr("number")};
    const auto put = [&](const char* id, const QString& name, const char* tex, const QString& origin,
                         std::vector<QStringList> axes, std::function<QString(const Indices& at)> place = {},
                         const char* like = "") {
        all[id] = {.name = name, .tex = tex, .origin = origin, .axes = std::move(axes), .place = std::move(place), .like = like};
    };
    QStringList chunks;
    for (int i = 0; i < course->start().chunks(); ++i) chunks << Words::tr("chunk %1").arg(Words::chunk(i));
    chunks << QString();
    put("buffers", Words::tr("number of the gradient"), "g",
        Words::tr("gradient of the loss on the device's own %1 digits, computed by back-propagation").arg(DigitsPerDevice),
        {devices, number}, [course](const Indices& at) {
            const int chunk = engine::cluster::chunkOf(course->params.elements, course->start().chunks(), at[1]);
            return Words::tr("%1, number %2").arg(rowOf({at[0], chunk})).arg(at[1] - course->range(chunk).first + 1);
        });
    put(
        "server", Words::tr("number in the server"), "s", {}, {number},
        [](const Indices& at) { return Words::tr("server, number %1").arg(at[0] + 1); }, "buffers");
    put("transfer", Words::tr("number on its way"), "", {}, {devices, number}, {}, "buffers");
    put("chunk", Words::tr("chunk"), "", {}, {}, rowOf);
    put("contributors", Words::tr("contributions"), "n",
        Words::tr("its own gradient is inside from the start, others as soon as they arrive"), {devices, chunks, devices},
        [](const Indices& at) { return at.size() < 3 ? rowOf(at) : QStringLiteral("%1, %2").arg(rowOf(at), device(at[2])); });
    put("inServer", Words::tr("contributions inside the server"), "n", Words::tr("nothing of this device has arrived"),
        {devices});
}

void addTraffic(Glossary& all, const Params& params)
{
    const std::pair<const char*, QString> traffic[] = {{"sent", Words::tr("bytes sent so far")},
                                                       {"bytesSent", Words::tr("bytes sent so far")},
                                                       {"serverBytesSent", Words::tr("bytes sent by the server")},
                                                       {"serverBytesOut", Words::tr("bytes sent by the server")},
                                                       {"serverBytesIn", Words::tr("bytes sent to the server")},
                                                       {"bytesToSend", Words::tr("bytes sent in all")},
                                                       {"ringBytes", Words::tr("bytes sent by a device of the ring")},
                                                       {"ownBytes", Words::tr("bytes sent by the busiest device")}};
    for (const auto& [id, name] : traffic) all[id] = figure(name, {}, 0, {}, Words::tr("nothing has been sent yet"));
    all["bytesSent"].axes = {devices(params)};
    all["buffer"] = figure(Words::tr("bytes that a device holds"), "V", 0, {devices(params)});
    all["limit"] = figure(Words::tr("twice what a device holds"), "2V");
    all["finished"] = all["sound"] = figure(Words::tr("chunks that hold the sum"), {}, 0, {}, Words::tr("no chunk yet"));
}

void addClock(Glossary& all)
{
    all["time"] = seconds(Words::tr("now, in seconds"), "t", Words::tr("the clock starts at 0"));
    all["round"] = seconds(Words::tr("time of this round"), "\\Delta t");
    for (int a = 0; a < engine::cluster::Algorithms; ++a)
        all[Words::timeId(Algorithm(a)).toStdString()] =
            seconds(Words::tr("time in all: %1").arg(Words::algorithm(Algorithm(a))), "T");
    all["ringTime"] = seconds(Words::tr("time around the ring"), "T_{\\text{ring}}");
    all["serverTime"] = seconds(Words::tr("time through the server"), "T_{\\text{server}}");
    all["latency"] =
        seconds(Words::tr("latency α, in seconds"), "\\alpha", Words::tr("parameter of the model: what every message takes"));
    all["bandwidth"] = figure(Words::tr("bandwidth B, in bytes per second"), "B", 0, {},
                              Words::tr("parameter of the model: the same for every link"));
    using engine::cluster::Phase;
    for (int i = int(Phase::ReduceScatter); i <= int(Phase::Across); ++i) {
        const char* id = engine::cluster::nameOf(Phase(i));
        all[id] = seconds(Words::tr("%1: time in seconds").arg(Words::phase(Phase(i))), QStringLiteral("\\text{%1}").arg(id));
    }
}

/// What all algorithms need, for buffers of many sizes and for many devices.
void addComparison(Glossary& all, const Course& course)
{
    const Comparison compared = comparisonOf(course.params);
    const auto named = [](const std::vector<Algorithm>& algorithms) {
        QStringList names;
        for (const Algorithm algorithm : algorithms) names << Words::algorithm(algorithm);
        return names << QString();
    };
    QStringList sizes, counts;
    for (const int e : compared.elements) sizes << widgets::bytes(4.0 * e);
    for (const int p : compared.devices) counts << Words::tr("%1 devices").arg(p);
    all["sizes"] = figure(Words::tr("bytes that a device holds"), "V", 0, {sizes}, Words::tr("sizes that are compared"));
    all["counts"] = figure(Words::tr("devices"), "p", 0, {counts}, Words::tr("numbers of devices that are compared"));
    const auto curves = [&](const std::string& on, const QString& note, const std::vector<Algorithm>& algorithms,
                            const QStringList& places) {
        for (const auto& [id, name] :
             {std::pair("timeOn" + on, Words::tr("Time")), std::pair("rateOn" + on, Words::tr("Bus bandwidth"))}) {
            all[id] = figure(name, {}, 6, {named(algorithms), places}), all[id].note = note;
            for (int row = 0; row < int(algorithms.size()); ++row) // an algorithm has one colour in all pictures
                all[widgets::elementId(id, {row}).toStdString()].ink = int(algorithms[std::size_t(row)]) + 1;
        }
    };
    const Params& params = course.params;
    curves("Sizes", Words::tr("over V, %1").arg(Words::tr("p = %1").arg(params.devices)), compared.onSizes, sizes);
    curves("Devices", Words::tr("over p, %1").arg(Words::tr("V = %1").arg(widgets::bytes(params.bytes()))), compared.onDevices,
           counts);
}

/// Numbers that stand in the arithmetic alone, and words of the cards.
void addWords(Glossary& all, const Params& params)
{
    const std::pair<const char*, QString> words[] = {{"bytes of a number", Words::tr("bytes of a number")},
                                                     {"numbers", Words::tr("numbers")},
                                                     {"messages", Words::tr("messages")},
                                                     {"rounds", Words::tr("rounds")},
                                                     {"a round", Words::tr("a round")},
                                                     {"times as fast", Words::tr("times as fast")},
                                                     {"device", Words::tr("Device %1")},
                                                     {"contains", Words::tr("contains")},
                                                     {"hub", Words::tr("Server")},
                                                     {"hub.letter", Words::end(params.devices, params.devices)},
                                                     {"lost", Words::tr("lost")},
                                                     {"empty", Words::tr("empty", "a chunk without elements")}};
    for (const auto& [id, word] : words) all[id].name = word;
    for (int k = 1; k <= 64; ++k) all["numbers of message " + std::to_string(k)].name = Words::tr("numbers of message %1").arg(k);
    for (int i = 0; i < params.devices; ++i) all["device " + std::to_string(i + 1)].name = device(i);
}

} // namespace

Glossary names(const Params& params, const Run& run)
{
    Glossary all;
    addNumbers(all, run.course);
    addTraffic(all, params);
    addClock(all);
    addComparison(all, *run.course);
    addWords(all, params);
    return all;
}

} // namespace lessons::ring
