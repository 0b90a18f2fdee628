#include "app/command/bench_live.h"

#include "app/files/state_file.h"
#include "app/window/main_window.h"
#include "engine/core/parallel.h"
#include "engine/core/random.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QProcess>
#include <QThread>
#include <QTimer>

#include <algorithm>

namespace app {
namespace {

constexpr int StretchMs = 1000, Pairs = 5;

/// A net whose step takes some 0.1 ms, so that a run does not end while it is looked at.
const std::vector<engine::Change> Setting{{"layers", "16,16,16,16"}, {"samples", "1000"}, {"batch", "256"}, {"steps", "200000"}};

std::unique_ptr<lessons::Session> longRun()
{
    auto session = lessons::lessonNamed("playground").open();
    session->apply(Setting);
    return session;
}

/// Steps per second of a run that nobody looks at.
double unseen()
{
    const auto session = longRun();
    QElapsedTimer timer;
    timer.start();
    session->trainTo(session->lastStep());
    QThread::msleep(StretchMs);
    return session->reached() * 1000.0 / double(timer.elapsed());
}

/// A training in a window, playing live.
class Viewed {
public:
    explicit Viewed(const char* lesson = "playground", const std::vector<engine::Change>& setting = Setting)
    {
        m_window.setThemeNamed(QStringLiteral("light"));
        m_window.setLanguageNamed(QStringLiteral("en"));
        m_window.resize(1600, 1000);
        m_window.openLesson(lessons::lessonNamed(lesson));
        m_window.predict().setOn(false); // a question would hold the run up
        m_window.show();
        for (const engine::Change& one : setting) change(one.name.c_str(), one.value);
        m_window.presenter().player().setSpeed(widgets::Player::Live);
        QCoreApplication::processEvents();
    }
    MainWindow& window() { return m_window; }
    void change(const char* name, const std::string& value)
    {
        m_window.presenter().change(QLatin1String(name), QString::fromStdString(value));
    }
    static void wait(int ms)
    {
        QEventLoop loop;
        QTimer::singleShot(ms, &loop, &QEventLoop::quit);
        loop.exec();
    }
    /// Plays for a while; returns steps per second.
    double play(int ms)
    {
        QElapsedTimer timer;
        timer.start();
        const int before = m_window.presenter().session().reached();
        m_window.presenter().player().play();
        wait(ms);
        const int made = m_window.presenter().session().reached() - before;
        if (made == 0) throw std::logic_error("the training that is measured makes no step");
        return made * 1000.0 / double(timer.elapsed());
    }

private:
    MainWindow m_window;
};

/// How late a timer of 5 ms is each time, in ms: so long the window could not answer to what is done meanwhile.
template <class Doing> std::vector<double> delays(const Doing& doing)
{
    constexpr double Interval = 5;
    std::vector<double> late;
    QElapsedTimer since;
    QTimer timer;
    timer.setTimerType(Qt::PreciseTimer);
    QObject::connect(&timer, &QTimer::timeout, [&] {
        late.push_back(std::max(0.0, double(since.nsecsElapsed()) * 1e-6 - Interval));
        since.start();
    });
    timer.start(int(Interval));
    since.start();
    doing();
    return late;
}

/// LeNet-5 before a class: it learns, three digits are drawn, stroke by stroke, then into a map, back to step 20, and in Chinese.
void demonstrate(Viewed& viewed)
{
    viewed.play(10'000);
    for (int digit = 0; digit < 3; ++digit) {
        std::string ink(28 * 28, '0');
        for (int row = 4; row < 24; ++row) {
            for (int column = 12; column < 15; ++column) ink[std::size_t(28 * row + column + digit)] = 'f';
            viewed.change("picture", "drawn:" + ink);
            Viewed::wait(16);
        }
    }
    viewed.change("view", "C3[9,5,5]");
    Viewed::wait(1000);
    viewed.window().presenter().player().seek(20);
    Viewed::wait(1000);
    viewed.window().changeLanguage(QStringLiteral("zh_CN"));
    Viewed::wait(1000);
}

double msOf(lessons::Session& session, int step)
{
    QElapsedTimer timer;
    timer.start();
    session.await(step);
    return double(timer.nsecsElapsed()) * 1e-6;
}

/// A run of 100 000 mini-batches: jumps to steps all over it, and from each some steps back, one by one.
std::vector<Row> rewinding()
{
    constexpr int Steps = 100000;
    const auto session = lessons::lessonNamed("playground").open();
    session->await(Steps);
    engine::Random random(1);
    std::vector<double> jumps, back;
    for (int i = 0; i < 50; ++i) {
        int step = 100 + random.below(Steps - 100);
        jumps.push_back(msOf(*session, step));
        for (int k = 0; k < 20; ++k) back.push_back(msOf(*session, --step));
    }
    return {rowOf(QStringLiteral("rewind 100 000 mini-batches to any step"), jumps, QStringLiteral("ms")),
            rowOf(QStringLiteral("and then one step back"), back, QStringLiteral("ms"))};
}

/// The rest of a save, to compress and to write it, is done beside the window.
Row saving()
{
    const lessons::Lesson& lesson = lessons::lessonNamed("playground");
    const auto session = longRun();
    session->await(10000);
    std::vector<double> times;
    for (int i = 0; i < 20; ++i) {
        QElapsedTimer timer;
        timer.start();
        const StateFile file = stateOf(lesson, *session, 10000 - i);
        times.push_back(double(timer.nsecsElapsed()) * 1e-6);
    }
    return rowOf(QStringLiteral("GUI held up by a save of a training"), times, QStringLiteral("ms"));
}

} // namespace

Row rowOf(const QString& name, std::vector<double> values, const QString& unit, double factor)
{
    std::sort(values.begin(), values.end());
    return {name, values[values.size() / 2] * factor, values.back() * factor, unit};
}

std::vector<Row> benchOfLiveTraining()
{
    std::vector<Row> rows = rewinding();
    Viewed demo("lenet5", {{"steps", "100000"}});
    rows.push_back(
        rowOf(QStringLiteral("GUI held up in a class about lenet5"), delays([&] { demonstrate(demo); }), QStringLiteral("ms")));
    rows.push_back(saving());
    const int threads = engine::chosenThreads();
    engine::setThreads(1);
    std::vector<double> costs;
    for (int pair = 0; pair < Pairs; ++pair) {
        const double alone = unseen();
        costs.push_back(100 * (1 - Viewed().play(StretchMs) / alone));
    }
    rows.push_back(rowOf(QStringLiteral("what viewing costs a training, 1 thread"), costs, QStringLiteral("%")));

    engine::setThreads(QThread::idealThreadCount());
    QProcess other; // a machine is seldom ours alone; it goes with us, however we go
    other.start(QStringLiteral("/bin/sh"),
                {QStringLiteral("-c"), QStringLiteral("while kill -0 $PPID; do for i in 1 2 3 4 5 6 7 8 9; do :; done; done")});
    other.waitForStarted();
    {
        Viewed viewed;
        rows.push_back(rowOf(QStringLiteral("GUI held up, training on all cores + 1 busy"), delays([&] { viewed.play(4000); }),
                             QStringLiteral("ms")));
    }
    other.kill();
    other.waitForFinished();
    engine::setThreads(threads);
    return rows;
}

} // namespace app
