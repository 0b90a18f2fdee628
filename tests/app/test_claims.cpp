#include "app/command/check.h"
#include "app/window/claim_list.h"
#include "tests/app/room.h"
#include "tests/run.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSettings>
#include <QTest>

#include <cmath>

using app::ClaimRow;
using State = app::ClaimRow::Content::State;

namespace {

struct Panel : Room {
    explicit Panel(const char* lesson, QSize size = {1600, 1000}) : Room(lesson, size)
    {
        window.predict().setOn(false);
        QTest::mouseClick(&fold(), Qt::LeftButton);
        settle();
    }
    QPushButton& fold() { return *window.findChild<app::ClaimList*>()->findChild<QPushButton*>(); }
    std::vector<ClaimRow*> rows()
    {
        std::vector<ClaimRow*> list;
        for (auto* row : window.findChildren<ClaimRow*>())
            if (row->isVisible()) list.push_back(row);
        return list;
    }
    ClaimRow& row(std::size_t i = 0) { return *rows().at(i); }
    State state(std::size_t i = 0) { return row(i).content().state; }
    void click(std::size_t i)
    {
        window.findChild<QScrollArea*>()->ensureWidgetVisible(&row(i));
        QTest::mouseClick(&row(i), Qt::LeftButton);
        settle();
    }
    void playToEnd()
    {
        while (presenter().shownStep() < presenter().session().lastStep()) player().seekEnd(); // a training goes on to there
        settle();
    }
};

lessons::Claim planted(const char* id, double value, lessons::Bound bound)
{
    return {.id = id,
            .sentence = {},
            .read = [value](const lessons::Session&, int) { return lessons::Measured(value); },
            .bound = bound,
            .seconds = 1};
}

QJsonObject jsonOf(const app::Examined& examined) { return QJsonDocument::fromJson(examined.json()).object(); }

} // namespace

/// What lessons claim, on the command line and in the panel.
class TestClaimsOfLessons : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QSettings().clear(); }

    void aFailingClaimFailsTheCheck()
    {
        const lessons::Lesson& lesson = lessons::lessonNamed("neuron");
        const app::Examined examined = app::examine(
            false, {{&lesson, planted("right", 1, lessons::atMost(2))}, {&lesson, planted("wrong", 3, lessons::atMost(2)), 4}},
            {});
        QCOMPARE(examined.failed(), 1);
        QCOMPARE(examined.exitCode(), 1);
        QVERIFY(examined.lines().endsWith("0 checks, 2 claims, 1 failed\n"));
        QVERIFY(examined.lines().contains("FAILED neuron: wrong, seed 4"));
        QCOMPARE(app::examine(false, {{&lesson, planted("right", 1, lessons::atMost(2))}}, {}).exitCode(), 0);
    }
    void jsonTellsEachClaim()
    {
        const lessons::Lesson& lesson = lessons::lessonNamed("neuron");
        auto list = planted("list", 0, lessons::decreasing());
        list.read = [](const lessons::Session&, int) { return lessons::Measured({0.5, 0.25}); };
        const QJsonObject all = jsonOf(app::examine(false,
                                                    {{&lesson, planted("one", 0.1, lessons::atMost(0.65)), 2},
                                                     {&lesson, list},
                                                     {&lesson, planted("none", NAN, lessons::reported())}},
                                                    {}));
        QCOMPARE(all.keys(), (QStringList{"checks", "claims"}));
        const QJsonArray claims = all["claims"].toArray();
        QCOMPARE(claims.size(), 3);
        QCOMPARE(claims[0].toObject().keys(), (QStringList{"bound", "claim", "holds", "lesson", "seconds", "seed", "value"}));
        QCOMPARE(claims[0]["lesson"].toString(), QStringLiteral("neuron"));
        QCOMPARE(claims[0]["claim"].toString(), QStringLiteral("one"));
        QCOMPARE(claims[0]["seed"].toInt(), 2);
        QCOMPARE(claims[0]["value"].toDouble(), 0.1);
        QCOMPARE(claims[0]["bound"].toString(), QStringLiteral("≤ 0.65"));
        QVERIFY(claims[0]["holds"].toBool() && claims[0]["seconds"].isDouble());
        QCOMPARE(claims[1]["value"].toArray(), (QJsonArray{0.5, 0.25}));
        QCOMPARE(claims[2]["value"].toString(), QStringLiteral("NaN"));
    }
    void aRunThatShowsItTicksTheClaim()
    {
        Panel w("ring-all-reduce");
        QCOMPARE(w.rows().size(), std::size_t(1));
        QCOMPARE(w.state(), State::Open);
        QVERIFY(w.fold().text().contains(QStringLiteral("0 of 1")));
        w.playToEnd();
        QCOMPARE(w.state(), State::Shown);
        QVERIFY2(w.row().content().value.contains(QStringLiteral("= 1")), qPrintable(w.row().content().value));
        QVERIFY(w.fold().text().contains(QStringLiteral("1 of 1")));
    }
    void whatIsInsideOfAStepIsNoReading() // numbers of one sample are not those of the run
    {
        Panel w("playground");
        w.click(2);
        w.presenter().keepStill([](lessons::Session& session) { session.await(20); });
        w.player().setEnd(20, true);
        w.player().seek(20);
        QTRY_COMPARE(w.presenter().shownStep(), 20);
        w.presenter().lookInside();
        w.player().seek(w.presenter().session().lastStep());
        QCOMPARE(w.state(2), State::Open);
        w.presenter().changeTogether({{"sample", "2"}}, {});
        w.presenter().leaveInside();
        w.presenter().keepStill([](lessons::Session& session) { session.await(1000); });
        w.player().setEnd(1000, false);
        w.player().seek(1000);
        QTRY_COMPARE(w.state(2), State::Shown);
    }
    void aClaimChosenInsideLeadsOut()
    {
        Panel w("playground");
        w.presenter().lookInside();
        QVERIFY(w.presenter().inside());
        w.click(2);
        QVERIFY(!w.presenter().inside());
        QCOMPARE(w.presenter().shownStep(), 0);
    }
    void otherKnobsShowNothing()
    {
        Panel w("ring-all-reduce");
        w.presenter().change("devices", "7");
        w.playToEnd();
        QCOMPARE(w.state(), State::Open);
    }
    void aClickSetsTheKnobsInOneCommand()
    {
        Panel w("ring-all-reduce");
        w.presenter().change("devices", "7");
        w.presenter().change("latency", "0.001");
        w.playToEnd();
        const int before = w.presenter().undoStack().count();
        w.click(0);
        QCOMPARE(w.presenter().undoStack().count(), before + 1);
        QCOMPARE(w.value("devices"), std::string("4"));
        QVERIFY(w.value("latency") != "0.001");
        QCOMPARE(w.presenter().shownStep(), 0);
        QCOMPARE(w.state(), State::Open);
        w.playToEnd();
        QCOMPARE(w.state(), State::Shown);
        w.presenter().undoStack().undo();
        QCOMPARE(w.value("devices"), std::string("7"));
        QCOMPARE(w.value("latency"), std::string("0.001"));
    }
    void aTrainingIsReadAtItsStep()
    {
        Panel w("playground");
        QCOMPARE(w.rows().size(), std::size_t(4));
        w.presenter().change("show-test", "false"); // a look stays as somebody likes it
        w.click(2);
        QCOMPARE(w.value("layers"), std::string("none"));
        QCOMPARE(w.value("steps"), std::string("1000"));
        QCOMPARE(w.value("show-test"), std::string("false"));
        w.playToEnd();
        QCOMPARE(w.presenter().shownStep(), 1000);
        QTRY_COMPARE(w.state(2), State::Shown);
        QCOMPARE(w.state(3), State::Open);
        w.presenter().undoStack().undo();
        QCOMPARE(w.value("layers"), std::string("8,8"));
        QCOMPARE(w.state(2), State::Shown); // has been shown
    }
    void manyRunsAreShownOneByOne()
    {
        Panel w("playground");
        for (const char* seed : {"1", "2"}) {
            w.click(0);
            QCOMPARE(w.value("layers"), std::string("4"));
            QCOMPARE(w.value("seed"), std::string(seed));
            w.playToEnd();
            QTRY_VERIFY(w.row(0).content().value.startsWith(QLatin1String(seed) + QStringLiteral(" of 20 runs")));
            QCOMPARE(w.state(0), State::Open);
        }
    }
    void itIsReachedByKeysAndTold()
    {
        Panel w("ring-all-reduce");
        w.presenter().change("devices", "7");
        w.fold().setFocus(Qt::TabFocusReason);
        w.keyAtFocus(Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), &w.row());
        w.keyAtFocus(Qt::Key_Space);
        QCOMPARE(w.value("devices"), std::string("4"));
        QAccessibleInterface* told = QAccessible::queryAccessibleInterface(&w.row());
        QVERIFY(told);
        QCOMPARE(told->text(QAccessible::Name), w.row().content().sentence);
        QCOMPARE(told->text(QAccessible::Description), w.row().content().value);
        w.window.setLanguageNamed(QStringLiteral("zh_CN"));
        w.settle();
        QVERIFY(w.row().content().sentence != told->text(QAccessible::Help) &&
                !w.row().content().sentence.contains(QStringLiteral("each")));
        w.window.setLanguageNamed(QStringLiteral("en"));
    }
    void foldedItTakesALineAndInAPresentationNone()
    {
        Panel w("playground", {1280, 800});
        w.player().seek(0);
        QTest::mouseClick(&w.fold(), Qt::LeftButton);
        w.settle();
        QVERIFY(w.rows().empty());
        QVERIFY(w.fold().isVisible());
        w.key(Qt::Key_F5);
        w.settle();
        QVERIFY(!w.fold().isVisible());
    }
    void nothingIsCut() // the rows are as high as their texts, in every theme and language
    {
        Panel w("playground", {1280, 800});
        for (const char* language : {"en", "zh_CN"})
            for (const QString& theme : widgets::Theme::names()) {
                w.window.setLanguageNamed(QLatin1String(language));
                w.window.setThemeNamed(theme);
                w.settle();
                QCOMPARE(w.rows().size(), std::size_t(4));
                int below = -1;
                for (const ClaimRow* row : w.rows()) {
                    QVERIFY(row->height() >= row->heightForWidth(row->width()));
                    QVERIFY(row->y() > below);
                    below = row->geometry().bottom();
                }
            }
        w.window.setLanguageNamed(QStringLiteral("en"));
    }
};

REGISTER_TEST(TestClaimsOfLessons, "none")
#include "test_claims.moc"
