#include "app/command/bench.h"

#include "app/command/bench_live.h"
#include "app/window/main_window.h"
#include "engine/check/workloads.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSettings>
#include <QTemporaryDir>

#include <algorithm>
#include <chrono>
#include <cstdio>

namespace app {
namespace {

/// Seconds that `work` takes, `count` times after one warm-up.
template <class Work> std::vector<double> timed(int count, Work work)
{
    work(0);
    std::vector<double> times;
    for (int i = 0; i < count; ++i) {
        QElapsedTimer timer;
        timer.start();
        work(i);
        times.push_back(double(timer.nsecsElapsed()) * 1e-9);
    }
    return times;
}

/// The whole window of a lesson at its defaults, painted into an image at 61 places of its run.
Row repaint(const lessons::Lesson& lesson)
{
    MainWindow window;
    window.setThemeNamed(QStringLiteral("light"));
    window.setLanguageNamed(QStringLiteral("en"));
    window.resize(1600, 1000);
    window.openLesson(lesson);
    window.show();
    QCoreApplication::processEvents();
    QImage image(window.size(), QImage::Format_RGB32);
    const int last = window.presenter().session().lastStep();
    window.presenter().session().await(last);
    window.presenter().player().setEnd(last, false);
    const auto times = timed(61, [&](int i) {
        window.presenter().player().seek(last * i / 60.0);
        window.render(&image);
    });
    return rowOf(QStringLiteral("repaint %1, 1600x1000").arg(QLatin1String(lesson.id)), times, QStringLiteral("ms"), 1e3);
}

/// From starting the program to its first painted window, on the display there is or offscreen.
Row firstPaint()
{
    const QTemporaryDir settings;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("XDG_CONFIG_HOME"), settings.path());
    if (environment.contains(QStringLiteral("DISPLAY")) || environment.contains(QStringLiteral("WAYLAND_DISPLAY")))
        environment.remove(QStringLiteral("QT_QPA_PLATFORM"));
    const auto times = timed(9, [&](int) {
        QProcess process;
        process.setProcessEnvironment(environment);
        process.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--quit-when-painted")});
        if (!process.waitForReadyRead(20000)) throw engine::InputError("the window did not paint within 20 s");
        process.waitForFinished();
    });
    return rowOf(QStringLiteral("exec to first painted window"), times, QStringLiteral("ms"), 1e3);
}

/// Steps per second over stretches of about 30 ms.
Row training(engine::Workload& workload)
{
    using Clock = std::chrono::steady_clock;
    const int steps = int(std::clamp(3e8 * 5 / workload.operations(), 20.0, 20000.0));
    std::vector<double> perSecond;
    for (int stretch = 0; stretch < 16; ++stretch) {
        const auto start = Clock::now();
        for (int i = 0; i < steps; ++i) workload.step();
        if (stretch > 0) perSecond.push_back(steps / std::chrono::duration<double>(Clock::now() - start).count());
    }
    std::sort(perSecond.begin(), perSecond.end());
    const double median = perSecond[perSecond.size() / 2];
    return {QString::fromStdString(workload.name()), median, perSecond.front(), QStringLiteral("steps/s"),
            median * workload.operations() * 1e-9};
}

void printRows(const std::vector<Row>& rows, bool json)
{
    QJsonArray array;
    for (const Row& row : rows) {
        QJsonObject object{{QStringLiteral("name"), row.name},
                           {QStringLiteral("median"), row.median},
                           {QStringLiteral("slowest"), row.slowest},
                           {QStringLiteral("unit"), row.unit}};
        if (row.rate > 0) object.insert(QStringLiteral("gflops"), row.rate);
        array.append(object);
        if (json) continue;
        std::printf("%-44s median %10.2f  slowest %10.2f %s", qPrintable(row.name), row.median, row.slowest,
                    qPrintable(row.unit));
        if (row.rate > 0) std::printf("  %6.1f GFLOP/s", row.rate);
        std::printf("\n");
    }
    if (json) std::printf("%s", QJsonDocument(array).toJson().constData());
}

} // namespace

void runBench(bool ui, bool json)
{
    const QTemporaryDir settings; // measuring must not change what the window remembers
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, settings.path());
    std::vector<Row> rows;
    if (!ui) {
        auto all = engine::workloads();
        const double peak = engine::peakRate();
        rows.push_back({QStringLiteral("multiply-adds of one thread, at best"), peak, peak, QStringLiteral("GFLOP/s")});
        for (engine::Workload& workload : all) rows.push_back(training(workload));
    }
    for (const lessons::Lesson* lesson : lessons::catalogue()) {
        rows.push_back(rowOf(QStringLiteral("run %1 at its defaults").arg(QLatin1String(lesson->id)),
                             timed(31, [lesson](int) { lesson->open(); }), QStringLiteral("ms"), 1e3));
        if (ui) rows.push_back(repaint(*lesson));
    }
    if (ui) {
        rows.push_back(firstPaint());
        for (const Row& row : benchOfLiveTraining()) rows.push_back(row);
    }
    printRows(rows, json);
}

} // namespace app
