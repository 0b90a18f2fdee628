#include "app/command/bench.h"

#include "app/command/bench_engine.h"
#include "app/command/bench_live.h"
#include "app/window/main_window.h"
#include "engine/core/error.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSettings>
#include <QTemporaryDir>

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

/// The whole window of a lesson at its defaults: how long it is held up when the lesson is opened, and how long it takes to be
/// painted into an image at 61 places of its run, alone and beside a second run.
std::vector<Row> inWindow(const lessons::Lesson& lesson)
{
    MainWindow window;
    window.setThemeNamed(QStringLiteral("light"));
    window.setLanguageNamed(QStringLiteral("en"));
    window.resize(1600, 1000);
    window.show();
    const auto openings = timed(31, [&](int) { window.openLesson(lesson); });
    QCoreApplication::processEvents();
    QImage image(window.size(), QImage::Format_RGB32);
    const auto repaints = [&] {
        const int last = window.presenter().session().lastStep();
        window.presenter().session().await(last);
        window.presenter().player().setEnd(last, false);
        return timed(61, [&](int i) {
            window.presenter().player().seek(last * i / 60.0);
            window.render(&image);
        });
    };
    const auto times = repaints();
    window.presenter().change(QStringLiteral("twin.seed"), QStringLiteral("77"));
    const auto timesOfTwins = repaints();
    const QLatin1String id(lesson.id);
    return {rowOf(QStringLiteral("open %1 in the window").arg(id), openings, QStringLiteral("ms"), 1e3),
            rowOf(QStringLiteral("repaint %1, 1600x1000").arg(id), times, QStringLiteral("ms"), 1e3),
            rowOf(QStringLiteral("the same beside a second run"), timesOfTwins, QStringLiteral("ms"), 1e3)};
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

QJsonObject jsonOf(const Row& row)
{
    return {{QStringLiteral("name"), row.name},
            {QStringLiteral("median"), row.median},
            {QStringLiteral("slowest"), row.slowest},
            {QStringLiteral("unit"), row.unit}};
}

void printRow(const Row& row)
{
    std::printf("%-44s median %10.2f  slowest %10.2f %s\n", qPrintable(row.name), row.median, row.slowest, qPrintable(row.unit));
}

std::vector<Row> rowsOfLessons(bool ui)
{
    std::vector<Row> rows;
    for (const lessons::Lesson* lesson : lessons::catalogue()) {
        rows.push_back(rowOf(QStringLiteral("run %1 at its defaults").arg(QLatin1String(lesson->id)),
                             timed(31, [lesson](int) { lesson->open(); }), QStringLiteral("ms"), 1e3));
        if (!ui) continue;
        for (const Row& row : inWindow(*lesson)) rows.push_back(row);
    }
    if (!ui) return rows;
    rows.push_back(firstPaint());
    for (const Row& row : benchOfLiveTraining()) rows.push_back(row);
    return rows;
}

} // namespace

void runBench(const BenchOptions& options)
{
    const QTemporaryDir settings; // measuring must not change what the window remembers
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, settings.path());
    QJsonObject all;
    if (!options.ui) all = benchOfEngine(options.peer, options.json);
    QJsonArray array;
    for (const Row& row : rowsOfLessons(options.ui)) {
        array.append(jsonOf(row));
        if (!options.json) printRow(row);
    }
    all.insert(QStringLiteral("lessons"), array);
    if (options.json) std::printf("%s", QJsonDocument(all).toJson().constData());
}

} // namespace app
