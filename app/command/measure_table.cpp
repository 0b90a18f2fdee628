#include "app/command/measure_job.h"

#include <algorithm>
#include <map>

namespace app {
namespace {

using lessons::MeasuredFile;

QString duration(double seconds)
{
    const auto [factor, unit] = seconds < 1e-3 ? std::pair(1e6, "µs") : seconds < 1 ? std::pair(1e3, "ms") : std::pair(1.0, "s");
    return QString::number(factor * seconds, 'g', seconds * factor >= 100 ? 4 : 3) + QLatin1Char(' ') + QString::fromUtf8(unit);
}

QStringList algorithmsOf(const MeasuredFile& measured)
{
    QStringList names;
    for (const MeasuredFile::Point& point : measured.points)
        if (const QString name = QString::fromStdString(point.algorithm); !names.contains(name)) names << name;
    return names;
}

/// A line for each size: how long, and how fast a link that carries 2 (p - 1)/p of the bytes would have to be.
QString tableOfPoints(const MeasuredFile& measured)
{
    const QStringList names = algorithmsOf(measured);
    QString text = QStringLiteral("bytes").rightJustified(11);
    for (const QString& name : names) text += name.rightJustified(20) + QStringLiteral("bus GB/s").rightJustified(10);
    const double share = 2.0 * (measured.processes - 1) / measured.processes;
    for (const MeasuredFile::Point& point : measured.points) {
        if (point.algorithm == names.first().toStdString())
            text += QLatin1Char('\n') + QString::number(point.bytes, 'f', 0).rightJustified(11);
        const double rate = point.seconds > 0 ? share * point.bytes / point.seconds / 1e9 : 0;
        text += duration(point.seconds).rightJustified(20) + QString::number(rate, 'g', 3).rightJustified(10);
    }
    return text + QLatin1Char('\n');
}

QString linesOfTraining(const MeasuredFile& measured)
{
    const MeasuredFile::Training& t = *measured.training;
    QString text = QStringLiteral("%1 parameters, batch %2").arg(t.parameters).arg(t.batch);
    if (t.microBatches > 1) text += QStringLiteral(" in %1 micro-batches").arg(t.microBatches);
    text += QStringLiteral(", %1 steps, loss %2 to %3\n").arg(t.steps).arg(t.losses.front()).arg(t.losses.back());
    text +=
        QStringLiteral("a step takes %1; a single process takes %2\n").arg(duration(t.stepSeconds), duration(t.singleSeconds));
    text += QStringLiteral("largest difference of a weight from the single process: %1\n").arg(t.largestDifference);
    std::map<int, std::map<std::string, double>> took;
    for (const MeasuredFile::Task& task : t.tasks) took[task.process][task.work] += task.end - task.start;
    for (auto& [process, works] : took) {
        text += QStringLiteral("process %1:").arg(process);
        for (const char* work : {"forward", "backward", "exchange", "update"})
            text += QStringLiteral("  %1 %2").arg(QLatin1String(work), duration(works[work]));
        text += QLatin1Char('\n');
    }
    return text;
}

} // namespace

QString tableOf(const MeasuredFile& m)
{
    const QString hosts = m.hosts > 1 ? QStringLiteral(" on %1 machines").arg(m.hosts) : QString();
    const QString head =
        QStringLiteral("%1, %2 %3; %4; %5; %6\n")
            .arg(QString::fromStdString(m.what))
            .arg(m.processes)
            .arg((m.processes == 1 ? QStringLiteral("process") : QStringLiteral("processes")) + hosts,
                 QString::fromStdString(m.machine), QString::fromStdString(m.mpi), QString::fromStdString(m.date));
    return head + (m.training ? linesOfTraining(m) : tableOfPoints(m));
}

} // namespace app
