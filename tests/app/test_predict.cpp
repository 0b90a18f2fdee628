#include "app/value_table.h"
#include "tests/app/opened.h"
#include "tests/run.h"

#include <QLineEdit>
#include <QSettings>
#include <QTableView>
#include <QTest>

using app::Predict;

namespace {

struct Asked : Opened {
    explicit Asked(const char* lesson = "ring-all-reduce") : Opened(lesson)
    {
        predict().setAnswers({});
        predict().setOn(true);
        QCoreApplication::processEvents();
    }
    ~Asked() { QSettings().setValue(app::QuestionsSetting, false); } // a press of Q was remembered

    Predict& predict() { return window.predict(); }
    double position() { return player().position(); }
    void type(const char* text)
    {
        auto* field = window.questionCard().findChildren<QLineEdit*>().last();
        QTest::keyClicks(field, QLatin1String(text));
        QTest::keyClick(field, Qt::Key_Return);
    }
    QString id() { return predict().question() ? predict().question()->id : QString(); }
};

} // namespace

class TestPredict : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aNumberIsTypedAndGraded()
    {
        Asked w;
        QCOMPARE(w.id(), QStringLiteral("rounds"));
        QVERIFY(w.predict().hidden().contains(lessons::StepCount));
        w.type("6");
        QCOMPARE(w.predict().state(), Predict::Revealed);
        QVERIFY(w.predict().wasRight());
        QCOMPARE(w.predict().hidden(), QStringList{QStringLiteral("timeline")}); // it answers the next question
        QCOMPARE(app::tallyOf(w.predict().answers()).right, 1);
    }

    void aKeyChooses()
    {
        Asked w;
        w.predict().skip();
        QCOMPARE(w.id(), QStringLiteral("faster"));
        w.key(Qt::Key_3);
        QCOMPARE(w.predict().state(), Predict::Revealed);
        QVERIFY(!w.predict().wasRight());
    }

    void steppingStopsAndInsistingSkips()
    {
        Asked w;
        w.key(Qt::Key_Right);
        QCOMPARE(w.position(), 0.0);
        w.key(Qt::Key_Right);
        QCOMPARE(w.id(), QStringLiteral("faster"));
        w.predict().skip();
        w.key(Qt::Key_Right);
        QCOMPARE(w.position(), 1.0);
        QCOMPARE(w.id(), QStringLiteral("next"));
    }

    void aPlaceIsPickedByMouseAndRevealed()
    {
        Asked w;
        w.window.presenter().player().seek(1);
        QCOMPARE(w.id(), QStringLiteral("next"));
        QCoreApplication::processEvents();
        w.window.stage().grab();
        const auto region = widgets::regionNamed(w.window.stage().regions(), QStringLiteral("chunk[0,3]"));
        QVERIFY(region);
        const double scale = widgets::layoutPage(w.window.stage().size(), widgets::Theme::named("light")).scale;
        QTest::mouseClick(&w.window.stage(), Qt::LeftButton, {}, (region->rect.center() * scale).toPoint());
        QCOMPARE(w.position(), 2.0);
        QCOMPARE(w.predict().state(), Predict::Revealed);
        QVERIFY(w.predict().wasRight());
    }

    void seekingPastSkips()
    {
        Asked w;
        w.key(Qt::Key_End);
        QCOMPARE(w.predict().state(), Predict::Quiet);
        w.key(Qt::Key_Home);
        QCOMPARE(w.predict().state(), Predict::Quiet);
        QVERIFY(w.predict().answers().empty());
    }

    void parametersAskAnew()
    {
        Asked w;
        w.type("6");
        w.window.presenter().change(QStringLiteral("devices"), QStringLiteral("3"));
        QCOMPARE(w.id(), QStringLiteral("rounds"));
        w.type("5");
        QVERIFY(!w.predict().wasRight());
        w.predict().askAgain();
        QCOMPARE(w.predict().state(), Predict::Asking);
        w.type("4");
        QVERIFY(w.predict().wasRight());
        QCOMPARE(app::tallyOf(w.predict().answers()).all, 3);
    }

    void keyQMakesAFreeRun()
    {
        Asked w;
        w.key(Qt::Key_Q);
        w.key(Qt::Key_Q);
        QVERIFY(w.predict().isOn() || !w.predict().question());
        w.predict().setOn(false);
        w.key(Qt::Key_Right);
        QCOMPARE(w.position(), 1.0);
        QVERIFY(!w.predict().question());
    }

    void answersRoundTripAsJson()
    {
        Asked w;
        w.type("6");
        QCOMPARE(app::answersFromJson(app::answersToJson(w.predict().answers())).size(), w.predict().answers().size());
        QVERIFY_THROWS_EXCEPTION(std::exception, app::answersFromJson({QJsonObject{{QStringLiteral("lesson"), 1}}}));
    }

    void nothingOnThePageTellsTheAnswer()
    {
        Asked w("convolution");
        QCoreApplication::processEvents();
        w.window.stage().grab();
        QVERIFY(!widgets::regionNamed(w.window.stage().regions(), QStringLiteral("output")));
    }

    void noTableTellsTheAnswer()
    {
        Asked w("convolution");
        w.key(Qt::Key_V);
        auto& values = *w.window.findChild<app::ValueTable*>()->findChild<QTableView*>();
        QVERIFY(values.isHidden());
        QCOMPARE(values.model()->rowCount(), 0);
        w.predict().skip();
        w.predict().skip();
        QCOMPARE(w.predict().state(), Predict::Quiet);
        QVERIFY(values.isVisible());
        QVERIFY(values.model()->rowCount() > 0);
    }
};

REGISTER_TEST(TestPredict)
#include "test_predict.moc"
