#include "app/command/measure_job.h"
#include "engine/core/parallel.h"
#include "engine/nn/written.h"

#include <QDate>
#include <QFile>
#include <QSysInfo>
#include <QThread>

namespace app {
namespace {

namespace processes = engine::processes;
using lessons::MeasuredFile;
using processes::Heard;

/// "AMD EPYC 7B13, 2 cores"
QString machineName()
{
    QString name = QSysInfo::currentCpuArchitecture();
    QFile file(QStringLiteral("/proc/cpuinfo"));
    if (file.open(QIODevice::ReadOnly))
        for (const QByteArray& line : file.readAll().split('\n'))
            if (line.startsWith("model name")) {
                name = QString::fromUtf8(line.mid(line.indexOf(':') + 1)).simplified();
                break;
            }
    const int cores = QThread::idealThreadCount();
    return QStringLiteral("%1, %2 %3").arg(name).arg(cores).arg(cores == 1 ? QStringLiteral("core") : QStringLiteral("cores"));
}

void measureCollective(processes::Peers& peers, const MeasureOptions& options, const Heard& heard, MeasuredFile& measured)
{
    processes::Sweep sweep = options.sweep;
    sweep.algorithms = options.algorithmsFor(peers.size());
    for (const processes::Timing& timing : processes::timed(peers, sweep, heard))
        measured.points.push_back({timing.algorithm, timing.bytes, timing.seconds, timing.low, timing.high});
}

MeasuredFile::Training trainingOf(const processes::Job& job, const processes::Course& together, const processes::Course& alone)
{
    MeasuredFile::Training training{engine::written(job.net),
                                    int(job.net.parameterCount()),
                                    job.batch,
                                    job.microBatches,
                                    job.steps,
                                    together.stepSeconds(),
                                    alone.stepSeconds(),
                                    largestDifference(together, alone),
                                    together.losses};
    for (const processes::Task& task : together.tasks)
        training.tasks.push_back({task.process, nameOf(task.work), task.microBatch, task.start, task.end});
    return training;
}

/// First side by side, then the first process alone, while the others rest.
void measureTraining(processes::Peers& peers, const MeasureOptions& options, const Heard& heard, MeasuredFile& measured)
{
    const processes::Job job = jobOf(options, peers.size());
    const auto halfOf = [&heard](int before) {
        return [&heard, before](int done, int all) {
            if (heard) heard(done + before, 2 * all);
        };
    };
    const std::unique_ptr<processes::Share> share = processes::shareOf(*options.way, job, peers);
    const processes::Course together = trained(peers, job, *share, halfOf(0));
    if (peers.rank() == 0) {
        const processes::Course alone = trainedAlone(job, peers, halfOf(options.steps));
        measured.training = trainingOf(job, together, alone);
    }
    peers.rest();
}

} // namespace

MeasuredFile measuredAmong(processes::Peers& peers, const MeasureOptions& options, const Heard& heard)
{
    engine::limitThreads(1); // a core for each, if there are so many
    MeasuredFile measured{.what = options.way ? options.what.toStdString() : "collective",
                          .processes = peers.size(),
                          .hosts = peers.hosts(),
                          .machine = machineName().toStdString(),
                          .mpi = peers.library(),
                          .date = QDate::currentDate().toString(Qt::ISODate).toStdString()};
    if (options.way) measureTraining(peers, options, heard, measured);
    else measureCollective(peers, options, heard, measured);
    return measured;
}

} // namespace app
