#include "app/tables/value_table.h"
#include "tests/app/opened.h"
#include "tests/run.h"

#include <QLabel>
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
    QLineEdit* field() { return window.questionCard().findChildren<QLineEdit*>().last(); }
    void type(const char* text)
    {
        QTest::keyClicks(field(), QLatin1String(text));
        QTest::keyClick(field(), Qt::Key_Return);
    }
    QString id() { return predict().question() ? predict().question()->id : QString(); }
    /// Steps on until this question is asked.
    void goTo(const char* question)
    {
        while (id() != QLatin1String(question) && position() < player().last()) key(Qt::Key_Right);
        QCOMPARE(id(), QLatin1String(question));
        QCOMPARE(predict().state(), Predict::Asking);
    }
    /// The run plays on for so long, or until it stops.
    void letPlay(double seconds)
    {
        for (double passed = 0; passed < seconds && player().isPlaying(); passed += 0.1) {
            player().advance(0.1);
            QCoreApplication::processEvents();
        }
    }
};

} // namespace

class TestPredict : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aNumberIsTypedAndGraded()
    {
        Asked w;
        w.goTo("rounds");
        QVERIFY(w.predict().hidden().contains(lessons::StepCount));
        w.type("6");
        QCOMPARE(w.predict().state(), Predict::Revealed);
        QVERIFY(w.predict().wasRight());
        QVERIFY(w.predict().hidden().isEmpty());
        QCOMPARE(app::tallyOf(w.predict().answers()).right, 1);
    }

    void aKeyChooses()
    {
        Asked w;
        w.goTo("faster");
        w.key(Qt::Key_3);
        QCOMPARE(w.predict().state(), Predict::Revealed);
        QVERIFY(!w.predict().wasRight());
    }

    /// Each step is one press, with questions or without.
    void steppingIsNeverHeldUp()
    {
        Asked w;
        QVERIFY(!w.predict().question());
        for (int step = 1; step <= w.player().last(); ++step) {
            w.key(Qt::Key_Right);
            QCOMPARE(w.position(), double(step));
        }
        QVERIFY(w.predict().answers().empty());
    }

    void playingStopsOnceAndPassesOver()
    {
        Asked w;
        w.key(Qt::Key_Space);
        w.letPlay(60);
        QCOMPARE(w.id(), QStringLiteral("next"));
        QCOMPARE(w.position(), 1.0);
        w.key(Qt::Key_Space);
        QVERIFY(w.predict().hidden().isEmpty());
        w.letPlay(60);
        QCOMPARE(w.position(), double(w.player().last()));
        QVERIFY(!w.predict().question());
    }

    void playingInMotionStopsToo() // the step in the making is on screen before it has come
    {
        Asked w("backpropagation");
        w.player().setReducedMotion(false);
        w.player().setSpeed(2);
        w.player().play();
        for (int i = 0; i < 50 && w.predict().state() != Predict::Asking; ++i) w.letPlay(20);
        QCOMPARE(w.predict().state(), Predict::Asking);
        QCOMPARE(w.position(), double(w.predict().question()->at));
    }
    void theSkipButtonLetsARunThatPlayedGoOn()
    {
        Asked w;
        w.key(Qt::Key_Space);
        w.letPlay(60);
        Q_EMIT w.window.questionCard().skipWanted();
        QVERIFY(w.player().isPlaying());
        w.letPlay(60);
        QCOMPARE(w.id(), QStringLiteral("owner"));
    }

    void goingBackDoesNotStopARunTwice()
    {
        Asked w;
        w.key(Qt::Key_Right);
        QCOMPARE(w.id(), QStringLiteral("next"));
        w.key(Qt::Key_Left);
        QVERIFY(!w.predict().question());
        w.key(Qt::Key_Space);
        w.letPlay(60);
        QCOMPARE(w.id(), QStringLiteral("owner"));
    }

    void aPlaceIsPickedByMouseAndRevealed()
    {
        Asked w;
        w.goTo("next");
        QCoreApplication::processEvents();
        w.window.stage().grab();
        QVERIFY(widgets::regionNamed(w.window.stage().regions(), QStringLiteral("chunk[0,3]")));
        QTest::mouseClick(&w.window.stage(), Qt::LeftButton, {}, w.placeOf(QStringLiteral("chunk[0,3]")));
        QCOMPARE(w.position(), 2.0);
        QCOMPARE(w.predict().state(), Predict::Revealed);
        QVERIFY(w.predict().wasRight());
        w.key(Qt::Key_Space); // another question waits at this step, and holds nobody up
        QVERIFY(w.player().isPlaying());
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

    /// In another run nothing is asked before its picture has moved.
    void parametersAskAnew()
    {
        Asked w;
        w.goTo("rounds");
        w.type("6");
        w.window.presenter().change(QStringLiteral("devices"), QStringLiteral("3"));
        QVERIFY(!w.predict().question());
        w.key(Qt::Key_Home);
        w.goTo("rounds");
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
        w.goTo("next");
        w.key(Qt::Key_Q);
        w.key(Qt::Key_Q);
        QVERIFY(w.predict().isOn() || !w.predict().question());
        w.predict().setOn(false);
        w.key(Qt::Key_Right);
        QCOMPARE(w.position(), 2.0);
        QVERIFY(!w.predict().question());
    }

    void answersRoundTripAsJson()
    {
        Asked w;
        w.goTo("rounds");
        w.type("6");
        QCOMPARE(app::answersFromJson(app::answersToJson(w.predict().answers())).size(), w.predict().answers().size());
        QVERIFY_THROWS_EXCEPTION(std::exception, app::answersFromJson({QJsonObject{{QStringLiteral("lesson"), 1}}}));
    }

    void nothingOnThePageTellsTheAnswer()
    {
        Asked w("convolution");
        w.goTo("width");
        QCoreApplication::processEvents();
        w.window.stage().grab();
        QVERIFY(!widgets::regionNamed(w.window.stage().regions(), QStringLiteral("output")));
        w.type("30");
        w.window.stage().grab();
        QVERIFY(widgets::regionNamed(w.window.stage().regions(), QStringLiteral("output")));
    }

    void noTableTellsTheAnswer()
    {
        Asked w("convolution");
        w.key(Qt::Key_V);
        auto& values = *w.window.findChild<app::ValueTable*>()->findChild<QTableView*>();
        w.goTo("width");
        QVERIFY(values.isHidden());
        QCOMPARE(values.model()->rowCount(), 0);
        w.predict().skip();
        QCOMPARE(w.predict().state(), Predict::Quiet);
        QVERIFY(values.isVisible());
        QVERIFY(values.model()->rowCount() > 0);
    }

    /// A training that has not gone beyond the question has nothing to hide; asked again, it has.
    void aTrainingHidesWhatLiesAheadAlone()
    {
        Asked w("playground");
        w.key(Qt::Key_Space);
        QTRY_COMPARE(w.id(), QStringLiteral("share"));
        QVERIFY(w.predict().hidden().isEmpty());
        w.predict().answer({{}, 50});
        QTRY_COMPARE(w.predict().state(), Predict::Revealed);
        w.predict().askAgain();
        QCOMPARE(w.predict().hidden(), w.predict().question()->hides);
    }

    // --- the number field -----------------------------------------------------------------------------------------

    void theFieldLetsGoWithEscapeAndSpacePlays()
    {
        Asked w;
        w.goTo("rounds");
        w.field()->setFocus();
        QTest::keyClick(w.field(), Qt::Key_Escape);
        QCOMPARE(QApplication::focusWidget(), static_cast<QWidget*>(&w.window.stage()));
        QCOMPARE(w.id(), QStringLiteral("rounds"));
        w.field()->setFocus();
        QTest::keyClick(w.field(), Qt::Key_Space);
        QVERIFY(w.player().isPlaying());
        QVERIFY(!w.predict().question());
        QCOMPARE(QApplication::focusWidget(), static_cast<QWidget*>(&w.window.stage()));
    }

    void whatIsNoNumberIsSaidSo()
    {
        Asked w;
        w.goTo("rounds");
        const auto said = [&w](const QString& text) {
            const auto labels = w.window.questionCard().findChildren<QLabel*>();
            return std::any_of(labels.begin(), labels.end(),
                               [&](QLabel* label) { return label->isVisible() && label->text().contains(text); });
        };
        w.type("six");
        QCOMPARE(w.predict().state(), Predict::Asking);
        QVERIFY(said(QStringLiteral("six")));
        QTest::keyClicks(w.field(), QStringLiteral("6"));
        QVERIFY(!said(QStringLiteral("six")));
        QTest::keyClick(w.field(), Qt::Key_Return);
        QVERIFY(w.predict().wasRight());
    }

    void numbersAreReadAsPeopleWriteThem_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<double>("number");
        QTest::newRow("decimal comma") << QStringLiteral("6,5") << 6.5;
        QTest::newRow("decimal point") << QStringLiteral("6.5") << 6.5;
        QTest::newRow("true minus") << QStringLiteral("\u22126") << -6.0;
        QTest::newRow("wide digits") << QStringLiteral("\uFF16\uFF0C\uFF15") << 6.5;
        QTest::newRow("with its unit") << QStringLiteral("80 %") << 80.0;
    }
    void numbersAreReadAsPeopleWriteThem()
    {
        QFETCH(QString, text);
        QFETCH(double, number);
        widgets::QuestionCard card;
        double typed = 0;
        connect(&card, &widgets::QuestionCard::typed, &card, [&typed](double value) { typed = value; });
        card.show(widgets::QuestionCard::Content{
            .where = {}, .question = {}, .number = true, .unit = QStringLiteral("%"), .open = true});
        auto* field = card.findChild<QLineEdit*>();
        field->setText(text);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(typed, number);
    }
    void aComplaintIsSpoken()
    {
        widgets::QuestionCard card;
        card.show(widgets::QuestionCard::Content{.where = {}, .question = {}, .number = true, .open = true});
        auto* field = card.findChild<QLineEdit*>();
        QTest::keyClicks(field, QStringLiteral("abc"));
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(field->accessibleDescription().contains(QStringLiteral("abc")));
        QTest::keyClicks(field, QStringLiteral("6"));
        QCOMPARE(field->accessibleDescription(), QString());
    }
};

REGISTER_TEST(TestPredict, "none")
#include "test_predict.moc"
