#include "app/command/measure.h"

#include "app/command/command_line.h"
#include "app/command/console_progress.h"
#include "app/command/measure_job.h"
#include "app/command/measure_launch.h"
#include "app/command/measure_plugin.h"
#include "app/command/print.h"
#include "engine/core/patience.h"
#include "widgets/export/export.h"
#include "widgets/prose/words.h"

#include <QIODevice>

#include <algorithm>

namespace app {
namespace {

using engine::InputError;
using engine::message;
namespace processes = engine::processes;

constexpr int Failed = 1, Refused = 2;

/// Before anything takes long: whether the file can be written. It is left as it is.
void requireWritable(const QString& path)
{
    struct NotYet {};
    if (path.isEmpty()) return;
    try {
        widgets::writeWhole(path, [](QIODevice&) { throw NotYet(); });
    } catch (const NotYet&) {
    }
}

void tellLeftOut(const MeasureOptions& options, int processes)
{
    const QString name = options.leftOutFor(processes);
    if (options.way || name.isEmpty()) return;
    const QString text =
        widgets::inWords(message("messages", "%1 is left out: %2 is no power of two").with(name.toStdString(), processes));
    std::fprintf(stderr, "tensorscope: %s\n", text.toUtf8().constData());
}

void deliver(const MeasureOptions& options, const lessons::MeasuredFile& measured)
{
    const QByteArray bytes = written(measured);
    if (!options.output.isEmpty() && !options.isWorker)
        widgets::writeWhole(options.output, [&bytes](QIODevice& device) { device.write(bytes); });
    print(options.json || options.isWorker ? QString::fromUtf8(bytes) : tableOf(measured));
}

/// Who wants to know how far it is: who has started this, or a person.
processes::Heard heardOnRank0(const MeasureOptions& options)
{
    if (options.isWorker)
        return [](int done, int all) {
            print(QStringLiteral("progress %1 %2\n").arg(done).arg(all));
            std::fflush(stdout);
        };
    return [progress = consoleProgress()](int done, int all) {
        if (!progress(done, all)) throw engine::Cancelled();
    };
}

/// What all processes find to be wrong, the first says.
std::optional<MeasureOptions> checkedOptions(processes::Peers& peers, const QStringList& arguments)
{
    try {
        if (launched().size > peers.size())
            throw InputError(message("messages",
                                     "the launcher has started %1 processes that MPI cannot join: it speaks to another "
                                     "MPI; with Slurm, srun --mpi=pmix may help")
                                 .with(launched().size));
        MeasureOptions options = measureOptions(arguments);
        if (options.processes > 0 && options.processes != peers.size())
            throw InputError(message("messages", "--processes %1: the launcher has started %2; without this option it is as many")
                                 .with(options.processes, peers.size()));
        requireMeasurable(options, peers.size());
        return options;
    } catch (const InputError& error) {
        if (std::max(peers.rank(), launched().rank) == 0) failed(arguments, error);
        return {};
    }
}

/// What one process finds to be wrong ends all.
int measureAsOne(processes::Peers& peers, const QStringList& arguments)
{
    const std::optional<MeasureOptions> options = checkedOptions(peers, arguments);
    if (!options) return Refused;
    try {
        if (peers.rank() == 0 && !options->isWorker) requireWritable(options->output), tellLeftOut(*options, peers.size());
        const lessons::MeasuredFile measured =
            measuredAmong(peers, *options, peers.rank() == 0 ? heardOnRank0(*options) : processes::Heard());
        if (peers.rank() == 0) deliver(*options, measured);
        return 0;
    } catch (const engine::Cancelled&) {
        failed(arguments, InputError(message("messages", "interrupted; what was begun is not written")));
    } catch (const InputError& error) {
        failed(arguments, InputError(message("messages", "rank %1: %2").with(peers.rank(), error.message())));
    }
    peers.abort();
    return Failed;
}

/// All that can be found to be wrong is found before any other process starts.
int measureByAll(const QStringList& arguments)
{
    MeasureOptions options = measureOptions(arguments);
    const int processes = options.processes > 0 ? options.processes : 2;
    const Progress progress = consoleProgress();
    {
        const engine::Awaited awaited(uncounted(progress)); // a net may have to be made first
        requireMeasurable(options, processes);
    }
    requireWritable(options.output);
    tellLeftOut(options, processes);
    try {
        deliver(options, measuredByProcesses(arguments, processes, progress));
        return 0;
    } catch (const ProcessFailed& error) {
        failed(arguments, error);
        return Failed;
    }
}

} // namespace

int measure(const QStringList& arguments)
{
    const int rank = launched().rank;
    if (rank < 0) return measureByAll(arguments);
    try {
        const std::unique_ptr<processes::Peers> peers = loadPeers();
        return measureAsOne(*peers, arguments);
    } catch (const InputError&) {
        if (rank > 0) return Refused; // the first says it
        throw;
    }
}

} // namespace app
