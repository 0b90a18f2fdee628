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

void addNumbers(Glossary& all, const Course& course)
{
    const Params& params = course.params;
    const int count = course.start().chunks(), elements = params.elements;
    QStringList chunks;
    for (int i = 0; i < count; ++i) chunks << Words::tr("chunk %1").arg(Words::chunk(i));
    chunks << QString();
    const auto row = [](const Indices& at) { return Words::tr("device %1, chunk %2").arg(at[0] + 1).arg(Words::chunk(at[1])); };
    const auto place = [row, count, elements](const Indices& at) {
        int chunk = 0;
        const auto range = [&] { return engine::cluster::chunkRange(elements, count, chunk); };
        while (at[1] >= range().first + range().count) ++chunk;
        return Words::tr("%1, number %2").arg(row({at[0], chunk})).arg(at[1] - range().first + 1);
    };
    all["buffers"] = {
        .name = Words::tr("number of the gradient"),
        .tex = QStringLiteral("g"),
        .origin =
            Words::tr("gradient of the loss on the device's own %1 digits, computed by back-propagation").arg(DigitsPerDevice),
        .axes = {devices(params), {Words::tr("number")}},
        .place = place};
    all["server"] = {.name = Words::tr("number in the server"),
                     .tex = QStringLiteral("s"),
                     .axes = {{Words::tr("number")}},
                     .like = "buffers"};
    all["server"].place = [](const Indices& at) { return Words::tr("server, number %1").arg(at[0] + 1); };
    all["transfer"] = {
        .name = Words::tr("number on its way"), .axes = {devices(params), {Words::tr("number")}}, .like = "buffers"};
    all["chunk"] = {.name = Words::tr("chunk"), .place = row};
    all["contributors"] = {.name = Words::tr("contributions"),
                           .tex = QStringLiteral("n"),
                           .origin = Words::tr("its own gradient is inside from the start, others as soon as they arrive"),
                           .axes = {devices(params), chunks, devices(params)}};
    all["contributors"].place = [row](const Indices& at) {
        return at.size() < 3 ? row(at) : QStringLiteral("%1, %2").arg(row(at), device(at[2]));
    };
    all["inServer"] = {.name = Words::tr("contributions inside the server"),
                       .tex = QStringLiteral("n"),
                       .origin = Words::tr("nothing of this device has arrived"),
                       .axes = {devices(params)}};
}

void addTraffic(Glossary& all, const Params& params)
{
    const auto traffic = [](const QString& name) { return figure(name, {}, 0, {}, Words::tr("nothing has been sent yet")); };
    all["buffer"] = figure(Words::tr("bytes that a device holds"), QStringLiteral("V"), 0, {devices(params)});
    all["sent"] = all["bytesSent"] = traffic(Words::tr("bytes sent so far"));
    all["bytesSent"].axes = {devices(params)};
    all["serverBytesSent"] = all["serverBytesOut"] = traffic(Words::tr("bytes sent by the server"));
    all["bytesToSend"] = traffic(Words::tr("bytes sent in all"));
    all["ringBytes"] = traffic(Words::tr("bytes sent by a device of the ring"));
    all["ownBytes"] = traffic(Words::tr("bytes sent by the busiest device"));
    all["serverBytesIn"] = traffic(Words::tr("bytes sent to the server"));
    all["limit"] = figure(Words::tr("twice what a device holds"), QStringLiteral("2V"));
    all["finished"] = all["sound"] = figure(Words::tr("chunks that hold the sum"), {}, 0, {}, Words::tr("no chunk yet"));
}

void addClock(Glossary& all)
{
    all["time"] = seconds(Words::tr("now, in seconds"), QStringLiteral("t"), Words::tr("the clock starts at 0"));
    all["round"] = seconds(Words::tr("time of this round"), QStringLiteral("\\Delta t"));
    for (int a = 0; a < engine::cluster::Algorithms; ++a)
        all[Words::timeId(Algorithm(a)).toStdString()] =
            seconds(Words::tr("time in all: %1").arg(Words::algorithm(Algorithm(a))), QStringLiteral("T"));
    all["ringTime"] = seconds(Words::tr("time around the ring"), QStringLiteral("T_{\\text{ring}}"));
    all["serverTime"] = seconds(Words::tr("time through the server"), QStringLiteral("T_{\\text{server}}"));
    all["latency"] = seconds(Words::tr("latency α, in seconds"), QStringLiteral("\\alpha"),
                             Words::tr("parameter of the model: what every message takes"));
    all["bandwidth"] = figure(Words::tr("bandwidth B, in bytes per second"), QStringLiteral("B"), 0, {},
                              Words::tr("parameter of the model: the same for every link"));
    using engine::cluster::Phase;
    for (int i = int(Phase::ReduceScatter); i <= int(Phase::Across); ++i) {
        const Phase phase = Phase(i);
        const QString id = QString::fromLatin1(engine::cluster::nameOf(phase));
        all[id.toStdString()] =
            seconds(Words::tr("%1: time in seconds").arg(Words::phase(phase)), QStringLiteral("\\text{%1}").arg(id));
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
    all["sizes"] =
        figure(Words::tr("bytes that a device holds"), QStringLiteral("V"), 0, {sizes}, Words::tr("sizes that are compared"));
    all["counts"] =
        figure(Words::tr("devices"), QStringLiteral("p"), 0, {counts}, Words::tr("numbers of devices that are compared"));
    const auto curves = [&](const std::string& id, const QString& name, const QString& note,
                            const std::vector<Algorithm>& algorithms, const QStringList& places) {
        all[id] = figure(name, {}, 6, {named(algorithms), places}), all[id].note = note;
        for (int row = 0; row < int(algorithms.size()); ++row) // an algorithm has one colour in all pictures
            all[widgets::elementId(id, {row}).toStdString()].ink = int(algorithms[std::size_t(row)]) + 1;
    };
    const QString p = Words::tr("p = %1").arg(course.params.devices),
                  V = Words::tr("V = %1").arg(widgets::bytes(course.params.bytes()));
    const QString time = Words::tr("Time"), rate = Words::tr("Bus bandwidth"), onV = Words::tr("over V, %1").arg(p),
                  onP = Words::tr("over p, %1").arg(V);
    curves("timeOnSizes", time, onV, compared.onSizes, sizes);
    curves("timeOnDevices", time, onP, compared.onDevices, counts);
    curves("rateOnSizes", rate, onV, compared.onSizes, sizes);
    curves("rateOnDevices", rate, onP, compared.onDevices, counts);
}

/// Numbers that stand in the arithmetic alone, and words of the cards.
void addWords(Glossary& all, const Params& params)
{
    const auto word = [&all](const std::string& id, const QString& name) { all[id].name = name; };
    word("bytes of a number", Words::tr("bytes of a number"));
    word("numbers", Words::tr("numbers"));
    word("messages", Words::tr("messages"));
    word("rounds", Words::tr("rounds"));
    word("a round", Words::tr("a round"));
    word("times as fast", Words::tr("times as fast"));
    for (int k = 1; k <= 64; ++k) word("numbers of message " + std::to_string(k), Words::tr("numbers of message %1").arg(k));
    for (int i = 0; i < params.devices; ++i) word("device " + std::to_string(i + 1), device(i));
    word("device", Words::tr("Device %1"));
    word("contains", Words::tr("contains"));
    word("hub", Words::tr("Server"));
    word("hub.letter", Words::end(params.devices, params.devices));
    word("lost", Words::tr("lost"));
    word("empty", Words::tr("empty", "a chunk without elements"));
}

} // namespace

Glossary names(const Params& params, const Run& run)
{
    Glossary all;
    addNumbers(all, *run.course);
    addTraffic(all, params);
    addClock(all);
    addComparison(all, *run.course);
    addWords(all, params);
    return all;
}

} // namespace lessons::ring
