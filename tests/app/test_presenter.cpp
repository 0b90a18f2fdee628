#include "app/run/presenter.h"
#include "lessons/machine.h"
#include "tests/lessons/sessions.h"
#include "tests/run.h"

#include <QSignalSpy>
#include <QTest>

using app::Presenter;

namespace {

std::string valueOf(const Presenter& presenter, const char* name)
{
    return engine::find(presenter.session().fields(), name).text();
}

/// What is on screen: the page is painted, and its numbers are those of a run that nobody watched.
void checkShown(Presenter& presenter)
{
    QImage image(640, 400, QImage::Format_RGB32);
    QPainter painter(&image);
    widgets::paintPage(painter, image.size(), widgets::Theme::named(QStringLiteral("light")), presenter.page());
    const auto unwatched = presenter.lesson().open();
    unwatched->restore(presenter.session().history());
    const int step = presenter.shownStep();
    QCOMPARE(difference(presenter.session().values(step), unwatched->values(step)), QString());
}

/// A run that, with one value, never comes to its end.
struct Endless {
    bool ends = true;
    int seed = 1;

    static void fields(auto& self, auto&& field)
    {
        field({"ends", "Ends", "whether it does"}, self.ends);
        field({"seed", "Seed", "of nothing"}, self.seed, {0, 9});
    }
    static lessons::Tape run(const Endless& p)
    {
        while (!p.ends) engine::checkPatience();
        lessons::Tape tape;
        tape.fill("y", "y", tape.input("x", engine::Numbers({2}, engine::Precision::Double)) + 1);
        return tape;
    }
    static std::unique_ptr<lessons::Session> open()
    {
        return lessons::open(
            lessons::Machine<Endless>{.run = run,
                                      .names = [](const Endless&, const lessons::Tape&) { return lessons::Glossary{}; },
                                      .stage = [](const Endless&, const lessons::Tape&) { return lessons::cells({.id = "x"}); },
                                      .caption = [](const Endless&, const lessons::Tape&, int) { return lessons::Caption{}; }});
    }
};
const lessons::Lesson endless{
    .id = "endless", .part = 1, .title = "", .idea = "", .stepsPerSecond = 1, .open = Endless::open, .teacher = {}};

} // namespace

class TestPresenter : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void changesAreUndoneAndRedone()
    {
        Presenter presenter;
        presenter.open(lessons::lessonNamed("ring-all-reduce"));
        const int steps = presenter.player().last();
        presenter.change(QStringLiteral("devices"), QStringLiteral("8"));
        QCOMPARE(valueOf(presenter, "devices"), std::string("8"));
        QCOMPARE(presenter.player().last(), 14); // 2(p - 1)
        presenter.change(QStringLiteral("elements"), QStringLiteral("20"));
        presenter.undoStack().undo();
        QCOMPARE(valueOf(presenter, "elements"), std::string("12"));
        QCOMPARE(valueOf(presenter, "devices"), std::string("8"));
        presenter.undoStack().undo();
        QCOMPARE(valueOf(presenter, "devices"), std::string("4"));
        QCOMPARE(presenter.player().last(), steps);
        presenter.undoStack().redo();
        presenter.undoStack().redo();
        QCOMPARE(valueOf(presenter, "devices"), std::string("8"));
        QCOMPARE(valueOf(presenter, "elements"), std::string("20"));
    }
    void aTrainingBeginsAnewWithWhatHoldsAtThePlayhead()
    {
        Presenter presenter;
        presenter.open(lessons::lessonNamed("playground"));
        presenter.session().await(40);
        presenter.player().setEnd(40, true);
        presenter.player().seek(20);
        presenter.change(QStringLiteral("learning-rate"), QStringLiteral("0.5"));
        presenter.session().await(40);
        const auto before = presenter.session().history();
        presenter.startAgain();
        QCOMPARE(presenter.player().step(), 0);
        QCOMPARE(presenter.session().history().size(), std::size_t(1)); // no fork
        QCOMPARE(valueOf(presenter, "learning-rate"), std::string("0.5"));
        const auto curves = presenter.session().charts(0).at(0).curves;
        QVERIFY(std::any_of(curves.begin(), curves.end(), [](const widgets::Curve& curve) { // it had another rate, for a while
            return curve.earlier && curve.name.endsWith(QStringLiteral("until step 20"));
        }));
        presenter.undoStack().undo();
        QVERIFY(presenter.session().history() == before);
        QCOMPARE(presenter.player().step(), 20);
    }
    void earlierRunsGoWithTheDefaultsOrWhenTheyAreNotWanted()
    {
        const auto hasEarlier = [](Presenter& presenter) {
            const auto charts = presenter.page().charts;
            return std::any_of(charts.begin(), charts.end(), widgets::hasEarlier);
        };
        for (const bool reset : {true, false}) {
            Presenter presenter;
            presenter.open(lessons::lessonNamed("playground"));
            presenter.session().await(40);
            presenter.player().setEnd(40, true);
            presenter.player().seek(20);
            presenter.change(QStringLiteral("learning-rate"), QStringLiteral("0.5"));
            QVERIFY(hasEarlier(presenter));
            if (reset) presenter.resetToDefaults();
            else presenter.forgetEarlierRuns();
            QVERIFY(!hasEarlier(presenter));
        }
    }
    void aMechanismGoesToItsStart()
    {
        Presenter presenter;
        presenter.open(lessons::lessonNamed("ring-all-reduce"));
        presenter.player().seek(3);
        presenter.startAgain();
        QCOMPARE(presenter.player().step(), 0);
    }
    void draggingOneKnobIsOneChange()
    {
        Presenter presenter;
        presenter.open(lessons::lessonNamed("ring-all-reduce"));
        for (int devices = 5; devices <= 12; ++devices) presenter.change(QStringLiteral("devices"), QString::number(devices));
        QCOMPARE(presenter.undoStack().count(), 1);
        presenter.undoStack().undo();
        QCOMPARE(valueOf(presenter, "devices"), std::string("4"));
    }
    void aRefusedValueChangesNothingAndIsSaid()
    {
        Presenter presenter;
        presenter.open(lessons::lessonNamed("ring-all-reduce"));
        presenter.player().seek(3);
        QSignalSpy refused(&presenter, &Presenter::refused);
        presenter.change(QStringLiteral("devices"), QStringLiteral("99"));
        QCOMPARE(refused.size(), 1);
        QVERIFY(refused.first().first().toString().contains(QStringLiteral("1 to 16")));
        QCOMPARE(valueOf(presenter, "devices"), std::string("4"));
        QCOMPARE(presenter.player().position(), 3.0);
        QCOMPARE(presenter.undoStack().count(), 0);
    }
    void theEndStaysTheEnd()
    {
        Presenter presenter;
        presenter.open(lessons::lessonNamed("convolution"));
        presenter.player().seek(presenter.player().last());
        presenter.change(QStringLiteral("stride"), QStringLiteral("2"));
        QCOMPARE(presenter.player().position(), double(presenter.player().last()));
        QCOMPARE(presenter.player().last(), 15 * 15); // floor((32 - 3)/2) + 1 = 15
    }
    void theEndOfATrainingIsMadeWhenItIsAskedFor()
    {
        Presenter presenter;
        presenter.open(lessons::lessonNamed("playground"));
        presenter.change(QStringLiteral("steps"), QStringLiteral("120"));
        presenter.player().seekEnd();
        QCOMPARE(presenter.player().position(), 120.0);
        presenter.player().seek(30);
        presenter.player().seekEnd(); // back to the last step there is
        QCOMPARE(presenter.player().position(), 120.0);
        presenter.player().seekEnd(); // and again as far
        QCOMPARE(presenter.player().position(), 240.0);
        QCOMPARE(presenter.shownStep(), 240);
    }
    void defaultsAreOneStepToo()
    {
        Presenter presenter;
        presenter.open(lessons::lessonNamed("convolution"));
        presenter.change(QStringLiteral("stride"), QStringLiteral("2"));
        presenter.change(QStringLiteral("kernel"), QStringLiteral("laplacian"));
        presenter.resetToDefaults();
        QCOMPARE(valueOf(presenter, "stride"), std::string("1"));
        QCOMPARE(valueOf(presenter, "kernel"), std::string("sobel-x"));
        presenter.undoStack().undo();
        QCOMPARE(valueOf(presenter, "kernel"), std::string("laplacian"));
    }
    void aTrainingIsWatchedAndTurnedWhileItRuns()
    {
        Presenter presenter;
        QSignalSpy shown(&presenter, &Presenter::shown), refused(&presenter, &Presenter::refused);
        presenter.open(lessons::lessonNamed("playground"));
        presenter.change(QStringLiteral("steps"), QStringLiteral("200000"));
        presenter.player().setSpeed(widgets::Player::Live);
        presenter.player().play();
        QTRY_VERIFY(presenter.shownStep() > 100);
        checkShown(presenter);
        presenter.change(QStringLiteral("learning-rate"), QStringLiteral("0.02")); // goes on, and keeps playing
        QVERIFY(presenter.player().isPlaying());
        const int forked = presenter.session().history().back().step;
        QVERIFY(forked > 0);
        QTRY_VERIFY(presenter.shownStep() > forked);
        presenter.change(QStringLiteral("weight[0,0,0]"), QStringLiteral("0.5"));
        presenter.change(QStringLiteral("weight[0,0,0]"), QStringLiteral("much"));
        QCOMPARE(refused.size(), 1);
        presenter.change(QStringLiteral("show-test"), QStringLiteral("false"));
        presenter.player().pause();
        QTRY_COMPARE(presenter.shownStep(), presenter.player().step());
        checkShown(presenter);
        for (const int step : {97, 96, 3, forked}) {
            presenter.player().seek(step);
            QTRY_COMPARE(presenter.shownStep(), step);
            checkShown(presenter);
        }
        presenter.player().stepBack();
        QTRY_COMPARE(presenter.shownStep(), forked - 1);
        while (presenter.undoStack().canUndo()) presenter.undoStack().undo();
        QCOMPARE(presenter.session().history(), presenter.lesson().open()->history());
        checkShown(presenter);
        while (presenter.undoStack().canRedo()) presenter.undoStack().redo();
        checkShown(presenter);
        QVERIFY(!shown.isEmpty());
    }
    void aTrainingIsSteppedAndBegunAnew()
    {
        Presenter presenter;
        presenter.open(lessons::lessonNamed("playground"));
        for (int step = 1; step <= 12; ++step) {
            presenter.player().stepForward();
            QTRY_COMPARE(presenter.shownStep(), step);
        }
        presenter.change(QStringLiteral("layers"), QStringLiteral("4,2")); // another network
        QCOMPARE(presenter.shownStep(), 0);
        presenter.player().setSpeed(1000);
        presenter.player().play();
        QTRY_VERIFY(presenter.shownStep() >= 100);
        presenter.player().pause();
        const int step = presenter.player().step();
        QTRY_COMPARE(presenter.shownStep(), step);
        presenter.undoStack().undo();
        QTRY_COMPARE(presenter.shownStep(), 12);
        checkShown(presenter);
    }
    void whoWaitsSeesThePictureAndMayGiveUp()
    {
        Presenter presenter;
        presenter.open(lessons::lessonNamed("playground"));
        presenter.change(QStringLiteral("steps"), QStringLiteral("200000"));
        presenter.player().setSpeed(widgets::Player::Live);
        presenter.player().play();
        QTRY_VERIFY(presenter.shownStep() > 5000);
        presenter.player().pause();
        const int step = presenter.player().step();
        presenter.change(QStringLiteral("layers"), QStringLiteral("4,2"));
        QCOMPARE(presenter.shownStep(), 0);

        int painted = 0;
        presenter.patience = [&] {
            return [&] {
                ++painted;
                const auto page = presenter.page();
                QImage image(640, 400, QImage::Format_RGB32);
                QPainter painter(&image);
                widgets::paintPage(painter, image.size(), widgets::Theme::named(QStringLiteral("light")), page);
                return true;
            };
        };
        presenter.undoStack().undo(); // the long run is made once more
        QVERIFY(painted > 0);
        QCOMPARE(presenter.shownStep(), step);
        checkShown(presenter);

        presenter.undoStack().redo();
        presenter.patience = [] { return [] { return false; }; };
        QSignalSpy shown(&presenter, &Presenter::shown);
        presenter.undoStack().undo();
        QTRY_VERIFY(!shown.isEmpty()); // as far as it has come
        QCOMPARE(valueOf(presenter, "layers"), std::string("8,8"));
        QVERIFY(presenter.shownStep() < step);
        QCOMPARE(presenter.player().step(), presenter.shownStep());
        checkShown(presenter);
        const int next = presenter.shownStep() + 1;
        presenter.player().stepForward();
        QTRY_COMPARE(presenter.shownStep(), next);
    }
    void anotherLessonIsOpenedWhileATrainingRuns()
    {
        Presenter presenter;
        for (int i = 0; i < 5; ++i) {
            presenter.open(lessons::lessonNamed("playground"));
            presenter.player().setSpeed(widgets::Player::Live);
            presenter.player().play();
            QTRY_VERIFY(presenter.session().reached() > 10 * i);
            presenter.open(lessons::lessonNamed("ring-all-reduce"));
            QCOMPARE(presenter.shownStep(), 0);
        }
    }
    void aRefusalNamesKnobsAsThePanelDoes()
    {
        Presenter presenter;
        presenter.open(lessons::lessonNamed("convolution"));
        QCOMPARE(presenter.refusalOf(QStringLiteral("run"), QStringLiteral("learn")), QString());
        presenter.change(QStringLiteral("channels"), QStringLiteral("rgb"));
        const QString why = presenter.refusalOf(QStringLiteral("run"), QStringLiteral("learn"));
        QCOMPARE(why, QStringLiteral("“Run: learn” works only with “Channels: grey”"));
        const QSignalSpy refused(&presenter, &Presenter::refused);
        presenter.change(QStringLiteral("run"), QStringLiteral("learn"));
        QCOMPARE(refused.count(), 1);
        QCOMPARE(refused.at(0).at(0).toString(), why);
    }
    void whatNobodyHasChosenIsNotWaitedFor()
    {
        Presenter presenter;
        presenter.open(endless);
        QCOMPARE(presenter.refusalOf(QStringLiteral("ends"), QStringLiteral("false")), QString()); // comes back at all
        QCOMPARE(valueOf(presenter, "ends"), std::string("true"));
    }
};

REGISTER_TEST(TestPresenter, "none")
#include "test_presenter.moc"
