#include "app/files/autosave.h"
#include "app/window/main_window.h"
#include "tests/app/autosaving.h"
#include "tests/run.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <csignal>
#include <sys/resource.h>

using app::Autosave;
using app::MainWindow;

namespace {

constexpr double EverySeconds = 0.25, MostSecondsLost = EverySeconds + 2; // as the program: 8 and 2

/// No files larger than this, as when the disk is full; nothing is killed for it.
class FullDisk {
public:
    FullDisk()
    {
        ::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit little{64, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &little);
    }
    ~FullDisk() { setrlimit(RLIMIT_FSIZE, &m_before); }

private:
    rlimit m_before{};
};

struct Run {
    MainWindow window;
    std::unique_ptr<Autosave> autosave;

    explicit Run(const char* lesson = "playground")
    {
        window.setLanguageNamed(QStringLiteral("en"));
        window.openLesson(lessons::lessonNamed(lesson));
        window.show();
        begin();
    }
    void begin()
    {
        autosave = std::make_unique<Autosave>(window.presenter(), [this] { return window.kept(); });
        window.watch(*autosave);
    }
    void change(const char* name, const char* value) { window.presenter().change(QLatin1String(name), QLatin1String(value)); }
    bool press(const QString& answer)
    {
        for (auto* button : window.messages().findChildren<QToolButton*>())
            if (button->text() == answer && button->isVisible()) return QTest::mouseClick(button, Qt::LeftButton), true;
        return false;
    }
};

/// What a crash of a window like this leaves behind: its file and nobody who holds the lock.
QString crashed(const char* lesson, int step)
{
    const QString folder = QFileInfo(Run(lesson).autosave->path()).path();
    const QString path = folder + QStringLiteral("/crashed.tensorscope");
    app::writeState(path, lessons::lessonNamed(lesson), *lessons::lessonNamed(lesson).open(), step);
    return path;
}

} // namespace

/// Whatever ends the program, the run is there again.
class TestAutosave : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        QSettings().clear();
        QSettings().setValue(QStringLiteral("autosaveSeconds"), EverySeconds);
        for (app::Leftover& left : app::leftovers()) left.remove();
    }
    void aForkIsKeptAtOnceAndACleanEndLeavesNothing()
    {
        QSettings().setValue(QStringLiteral("autosaveSeconds"), 1000);
        QString path;
        {
            Run run;
            path = run.autosave->path();
            QSignalSpy saved(run.autosave.get(), &Autosave::saved);
            run.change("learning-rate", "0.1");
            QVERIFY(saved.wait());
            QCOMPARE(app::readState(path).history, run.window.presenter().session().history());
        }
        QVERIFY(!QFile::exists(path));
        QVERIFY(!QFile::exists(path + QStringLiteral(".lock")));
        QVERIFY(app::leftovers().empty());
    }
    /// As long as a run becomes another one, what was there before is as safe as ever.
    void whileARunBecomesAnotherOneItIsKeptAsItWas()
    {
        QSettings().setValue(QStringLiteral("autosaveSeconds"), 1000);
        Run run;
        app::Presenter& presenter = run.window.presenter();
        QSignalSpy saved(run.autosave.get(), &Autosave::saved);
        run.window.predict().setOn(false);
        run.change("learning-rate", "0.1");
        QVERIFY(saved.wait());
        presenter.player().stepForward();
        QTRY_COMPARE(presenter.shownStep(), 1);
        const int step = presenter.shownStep();
        const engine::History before = presenter.session().history();
        bool wasBusy = false;
        presenter.patience = [&] { // takes so long that a save falls due
            wasBusy = presenter.isBusy() && !presenter.keptStep();
            saved.wait();
            return engine::Patience();
        };
        QVERIFY(app::readState(run.autosave->path()).step < step);
        run.change("learning-rate", "0.3");
        QVERIFY(wasBusy);
        const app::StateFile kept = app::readState(run.autosave->path());
        QCOMPARE(kept.step, step);
        QCOMPARE(kept.history, before);
        QVERIFY(app::openState(run.autosave->path()).session->visit(step));
        QVERIFY(saved.wait()); // and then what it has become
        QCOMPARE(app::readState(run.autosave->path()).history, presenter.session().history());
    }
    void twoWindowsDoNotTakeEachOthersFiles()
    {
        Run one, two("convolution");
        QVERIFY(one.autosave->path() != two.autosave->path());
        QSignalSpy saved(one.autosave.get(), &Autosave::saved);
        one.change("learning-rate", "0.1");
        QVERIFY(saved.wait());
        QVERIFY(QFile::exists(one.autosave->path()));
        QVERIFY(app::leftovers().empty()); // it is in use
    }
    void whatIsLeftIsOfferedAndRestored()
    {
        const QString path = crashed("convolution", 33);
        Run run("ring-all-reduce");
        QVERIFY2(run.window.messages().text().contains(QStringLiteral("Convolution, step 33")),
                 qPrintable(run.window.messages().text()));
        QSignalSpy saved(run.autosave.get(), &Autosave::saved);
        QVERIFY(run.press(QStringLiteral("Restore")));
        QCOMPARE(QString::fromLatin1(run.window.presenter().lesson().id), QStringLiteral("convolution"));
        QCOMPARE(run.window.presenter().shownStep(), 33);
        QVERIFY(run.window.files().path().isEmpty());
        QVERIFY(QFile::exists(path)); // until the new one is safe
        QVERIFY(saved.wait());
        QVERIFY(!QFile::exists(path));
    }
    void aQuestionThatWasOpenIsAskedAgain()
    {
        const QString path = crashed("convolution", 0), answer = QStringLiteral("Restore");
        QString asked;
        {
            Run run("convolution");
            const app::Predict& predict = run.window.predict();
            app::Presenter& presenter = run.window.presenter();
            for (int step = 1; predict.waitsFor().isEmpty() && step < 200; ++step) presenter.player().seek(step);
            asked = predict.waitsFor();
            QVERIFY(!asked.isEmpty());
            const auto file = app::stateOf(presenter, presenter.runStep(), run.window.kept());
            QCOMPARE(file.others[app::AskingMember].toString(), asked);
            app::writeState(path, file);
        }
        Run run("ring-all-reduce");
        QVERIFY(run.press(answer));
        QCOMPARE(run.window.predict().waitsFor(), asked);
        QVERIFY(!run.window.files().others().contains(app::AskingMember)); // what a person saves does not ask
        run.window.predict().skip();
        QVERIFY(!run.window.kept().contains(app::AskingMember));
    }
    void whatIsLeftIsOfferedAndDiscarded()
    {
        const QString path = crashed("convolution", 3);
        Run run("ring-all-reduce");
        QVERIFY(run.press(QStringLiteral("Discard")));
        QVERIFY(!QFile::exists(path));
        QCOMPARE(QString::fromLatin1(run.window.presenter().lesson().id), QStringLiteral("ring-all-reduce"));
    }
    void whatIsNotAnsweredIsOfferedAgain()
    {
        const QString path = crashed("convolution", 3);
        for (int start = 0; start < 2; ++start) {
            Run run("ring-all-reduce");
            QVERIFY(!run.window.messages().text().isEmpty());
        }
        QVERIFY(QFile::exists(path));
    }
    void onAFullDiskTheLastGoodOneSurvives()
    {
        Run run;
        QSignalSpy saved(run.autosave.get(), &Autosave::saved), failed(run.autosave.get(), &Autosave::failed);
        run.change("learning-rate", "0.1");
        QVERIFY(saved.wait());
        const engine::History good = run.window.presenter().session().history();
        {
            const FullDisk full;
            run.change("learning-rate", "0.3");
            QVERIFY(failed.wait());
            QVERIFY2(run.window.messages().text().contains(QStringLiteral("in case of a crash")),
                     qPrintable(run.window.messages().text()));
            run.change("learning-rate", "0.03"); // it fails again, and is not said again
            run.window.messages().hide();
            QVERIFY(!failed.wait(1000));
            QVERIFY(run.window.messages().text().isEmpty());
            QCOMPARE(app::readState(run.autosave->path()).history, good);
            QCOMPARE(QFileInfo(run.autosave->path()).dir().entryList({QStringLiteral("*.tensorscope.*")}, QDir::Files).size(), 1);
        }
        QVERIFY(saved.wait());
        QCOMPARE(app::readState(run.autosave->path()).history, run.window.presenter().session().history());
    }
    void aDamagedOneHidesNoOlderOne()
    {
        const QString good = crashed("convolution", 33), folder = QFileInfo(good).path();
        for (const char* bytes : {"", "{\"format\": 1, \"lesson\": \"playground\", \"step\": 5, \"state\": \"AAAA\"}"}) {
            QFile damaged(folder + QStringLiteral("/damaged.tensorscope"));
            QVERIFY(damaged.open(QIODevice::WriteOnly) && damaged.write(bytes) >= 0);
            QVERIFY(damaged.setFileTime(QFileInfo(good).lastModified().addSecs(60), QFileDevice::FileModificationTime));
            damaged.close();
            QCOMPARE(app::leftovers().size(), std::size_t(2));
            Run run("ring-all-reduce");
            QVERIFY2(run.window.messages().text().contains(QStringLiteral("Convolution, step 33")),
                     qPrintable(run.window.messages().text()));
        }
    }
    void nothingIsKeptThatOthersWouldTakeForACrash() // no room for a lock, but for a file
    {
        std::unique_ptr<Run> run;
        {
            const FullDisk full;
            run = std::make_unique<Run>();
        }
        QSignalSpy saved(run->autosave.get(), &Autosave::saved);
        run->change("learning-rate", "0.1");
        QVERIFY(saved.wait());
        QVERIFY(QFile::exists(run->autosave->path()));
        QVERIFY(app::leftovers().empty());
    }
    /// TENSORSCOPE_KILLS says how often; TENSORSCOPE_SEED makes the moments others.
    void killedAtRandomMomentsLittleIsLost()
    {
        const QTemporaryDir savings;
        const QString file = savings.filePath(QLatin1String("saved.tensorscope")); // also saved all the time, over and over
        const int kills = qEnvironmentVariable("TENSORSCOPE_KILLS", QStringLiteral("4")).toInt();
        QRandomGenerator random(quint32(qEnvironmentVariableIntValue("TENSORSCOPE_SEED")));
        int forked = 0;
        for (int i = 0; i < kills; ++i) {
            QProcess process;
            process.start(QCoreApplication::applicationFilePath(), {QLatin1String(AutosavingWindow), file});
            QElapsedTimer deadline;
            deadline.start();
            while (!process.readAllStandardOutput().contains("trains") && deadline.elapsed() < 30'000)
                process.waitForReadyRead(50);
            QVERIFY(process.state() == QProcess::Running);
            QVERIFY(!process.waitForFinished(int(random.bounded(1, 2500)))); // the moment
            process.kill();
            QVERIFY(process.waitForFinished(30'000));
            const QDateTime killed = QDateTime::currentDateTime();
            if (QFile::exists(file)) QVERIFY(app::openState(file).session != nullptr); // the old one or the new one, whole
            auto leftovers = app::leftovers();
            if (leftovers.empty()) { // killed before there was anything to keep
                QVERIFY(deadline.elapsed() < qint64(1000 * MostSecondsLost));
                continue;
            }
            app::Leftover& left = leftovers.front();
            QVERIFY2(left.when.msecsTo(killed) < qint64(1000 * MostSecondsLost),
                     qPrintable(QString::number(left.when.msecsTo(killed))));
            const app::Resumed run = app::openState(left.path);
            QVERIFY(run.session->visit(run.step));
            forked += run.session->history().size() > 1;
            left.remove();
            QVERIFY(QFileInfo(left.path).dir().isEmpty(QDir::Files | QDir::Hidden));
        }
        if (kills > 10) QVERIFY(forked > 0);
    }
};

REGISTER_TEST(TestAutosave, "none")
#include "test_autosave.moc"
