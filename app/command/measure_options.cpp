#include "app/command/measure_options.h"

#include "app/command/arguments.h"
#include "engine/core/error.h"
#include "engine/core/fields.h"

#include <QFileInfo>

#include <algorithm>
#include <bit>

namespace app {
namespace {

using engine::InputError;
using engine::message;
using engine::processes::Way;

constexpr int MostBytes = 1 << 30;
const char* const CollectiveOptions[] = {"from", "to", "repeats"};
const char* const TrainingOptions[] = {"net", "batch", "steps", "seed", "learning-rate"};

std::optional<Way> wayIn(const QString& what)
{
    static const std::vector<std::string> names{"ring",          "halving-doubling", "mpi",     "all-reduce",
                                                "data-parallel", "tensor-parallel",  "pipeline"};
    const auto at = std::find(names.begin(), names.end(), what.toStdString()) - names.begin();
    if (at == std::ptrdiff_t(names.size()))
        throw InputError(message("messages", "measure '%1': it takes %2").with(what.toStdString(), engine::anyOf(names)));
    return at < 4 ? std::nullopt : std::optional(Way(at - 4));
}

/// What is said of something else has no effect, and would mislead.
void refuseOthers(const QCommandLineParser& parser, const MeasureOptions& options)
{
    const auto refuse = [&](const char* name, const char* goesWith) {
        if (parser.isSet(QLatin1String(name)))
            throw InputError(message("messages", "--%1 has no effect on '%2': it goes with %3")
                                 .with(name, options.what.toStdString(), goesWith));
    };
    if (options.way)
        for (const char* name : CollectiveOptions) refuse(name, "ring, halving-doubling, mpi, all-reduce");
    else
        for (const char* name : TrainingOptions) refuse(name, "data-parallel, tensor-parallel, pipeline");
    if (options.way != Way::Pipeline) refuse("micro-batches", "pipeline");
}

/// Buffers are of whole numbers of 4 bytes.
int bytesIn(const QCommandLineParser& parser, const char* name, std::int64_t otherwise)
{
    const QString option = QLatin1String(name);
    if (!parser.isSet(option)) return int(otherwise);
    const int bytes = wholeNumber(option, parser.value(option), 4, MostBytes);
    if (bytes % 4 != 0) throw InputError(message("messages", "--%1 '%2': it takes a multiple of 4 bytes").with(name, bytes));
    return bytes;
}

void readSweep(const QCommandLineParser& parser, MeasureOptions& options)
{
    options.sweep.from = bytesIn(parser, "from", options.sweep.from);
    options.sweep.to = bytesIn(parser, "to", std::max(options.sweep.to, options.sweep.from));
    if (options.sweep.from > options.sweep.to)
        throw InputError(message("messages", "--from '%1': it takes at most what --to takes, %2")
                             .with(int(options.sweep.from), int(options.sweep.to)));
}

void readNumbers(const QCommandLineParser& parser, MeasureOptions& options)
{
    const auto number = [&](const char* name, int& value, int low, int high) {
        const QString option = QLatin1String(name);
        if (parser.isSet(option)) value = wholeNumber(option, parser.value(option), low, high);
    };
    if (options.way == Way::Pipeline) options.batch = 256, options.microBatches = 8;
    number("processes", options.processes, 1, MostProcesses);
    number("repeats", options.sweep.repeats, 1, 1'000'000);
    number("batch", options.batch, 1, 65536);
    number("steps", options.steps, 1, 1000);
    number("micro-batches", options.microBatches, 1, std::min(options.batch, 512));
    number("seed", options.seed, 0, 2147483647);
    const QString rate = QStringLiteral("learning-rate");
    if (parser.isSet(rate)) options.rate = positive(rate, parser.value(rate), 1e-6, 10);
}

} // namespace

MeasureOptions measureOptions(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.addOption({{QStringLiteral("o"), QStringLiteral("output")}, {}, QStringLiteral("file")});
    for (const char* name : {"json", "worker"}) parser.addOption({QLatin1String(name), {}});
    for (const char* name : {"processes", "micro-batches"}) parser.addOption({QLatin1String(name), {}, QLatin1String(name)});
    for (const char* name : CollectiveOptions) parser.addOption({QLatin1String(name), {}, QLatin1String(name)});
    for (const char* name : TrainingOptions) parser.addOption({QLatin1String(name), {}, QLatin1String(name)});
    parse(parser, arguments, 2);
    MeasureOptions options;
    options.what = parser.positionalArguments().value(1);
    options.way = wayIn(options.what);
    refuseOthers(parser, options);
    readSweep(parser, options);
    readNumbers(parser, options);
    options.output = parser.value(QStringLiteral("o")), options.net = parser.value(QStringLiteral("net"));
    options.json = parser.isSet(QStringLiteral("json")), options.isWorker = parser.isSet(QStringLiteral("worker"));
    if (parser.isSet(QStringLiteral("o")) && QFileInfo(options.output).suffix().toLower() != QLatin1String("json"))
        throw InputError(message("messages", "-o '%1': the name must end in .json").with(options.output.toStdString()));
    return options;
}

QString MeasureOptions::leftOutFor(int count) const
{
    const bool isLeftOut = what == QLatin1String("all-reduce") && !std::has_single_bit(unsigned(count));
    return isLeftOut ? QStringLiteral("halving-doubling") : QString();
}

std::vector<std::string> MeasureOptions::algorithmsFor(int count) const
{
    if (what == QLatin1String("halving-doubling") && !std::has_single_bit(unsigned(count)))
        throw InputError(message("messages", "halving-doubling takes 1, 2, 4, 8, ... processes, not %1").with(count));
    if (what != QLatin1String("all-reduce")) return {what.toStdString()};
    if (!leftOutFor(count).isEmpty()) return {"ring", "mpi"};
    return {"ring", "halving-doubling", "mpi"};
}

} // namespace app
