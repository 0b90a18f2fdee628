#include "tests/app/opened.h"
#include "tests/under_test.h"

#include <QSettings>
#include <QTest>
#include <QToolButton>

using app::Predict;

namespace {

struct NewUser : Opened {
    explicit NewUser(const char* lesson) : Opened(lesson)
    {
        window.predict().setAnswers({});
        window.predict().setOn(true);
        settle();
    }
    Predict& predict() { return window.predict(); }
    void settle()
    {
        for (int i = 0; i < 4; ++i) {
            window.stage().grab();
            QCoreApplication::processEvents();
        }
    }
    /// Until the picture is another one; a net may have to be trained first.
    bool moves(const QImage& before)
    {
        constexpr int Patience = 60'000;
        const auto moved = [&] {
            player().advance(0.05);
            return player().position() > 0 && picture() != before;
        };
        return QTest::qWaitFor(moved, Patience);
    }
    /// The button of the transport bar whose icon plays.
    QWidget* playButton()
    {
        for (QToolButton* button : window.findChildren<QToolButton*>())
            if (button->isVisible() && button->toolTip().startsWith(QStringLiteral("Play"))) return button;
        return nullptr;
    }
    /// A number of the picture that can be explained, away from what the step makes.
    QString someNumber()
    {
        for (const widgets::Region& region : window.stage().regions()) {
            const QString id = region.cell ? region.cell(0, 0).id : region.id;
            if (!region.target && !id.startsWith(QStringLiteral("chart.")) &&
                widgets::regionNamed(window.stage().regions(), id) && presenter().session().explain(id, presenter().shownStep()))
                return id;
        }
        return {};
    }
    QString explained()
    {
        const auto& card = *window.findChild<widgets::ExplainCard*>();
        return card.isVisible() && card.explanation() ? card.explanation()->region : QString();
    }
};

} // namespace

/// What somebody meets who has never seen the program, in every lesson, with questions on.
class TestFirstContact : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void nothingIsInTheWay_data() { eachLesson(); }
    void nothingIsInTheWay()
    {
        QFETCH(QString, lesson);
        NewUser w(lesson.toUtf8().constData());
        QVERIFY(!w.predict().question());
        QVERIFY(w.window.stage().page().hidden.isEmpty());
        QVERIFY(!w.window.questionCard().isVisible());
    }

    void oneActionMovesThePicture_data() { eachLesson(); }
    void oneActionMovesThePicture()
    {
        QFETCH(QString, lesson);
        for (const bool byMouse : {false, true}) {
            NewUser w(lesson.toUtf8().constData());
            const QImage before = w.picture();
            if (byMouse) QTest::mouseClick(w.playButton(), Qt::LeftButton);
            else w.keyAtFocus(Qt::Key_Space);
            QVERIFY(w.player().isPlaying());
            QVERIFY(w.moves(before));
        }
    }

    void twoActionsExplainANumber_data() { eachLesson(); }
    void twoActionsExplainANumber()
    {
        QFETCH(QString, lesson);
        NewUser w(lesson.toUtf8().constData());
        w.keyAtFocus(Qt::Key_Space);
        QVERIFY(w.moves(w.picture()));
        const QString number = w.someNumber();
        QVERIFY(!number.isEmpty());
        QTest::mouseClick(&w.window.stage(), Qt::LeftButton, {}, w.placeOf(number));
        w.settle();
        QVERIFY(!w.explained().isEmpty());
    }

    /// A question stops the run, once, and hides no more than its own answer; who presses Play again sees the end.
    void playingOnPassesOverAllQuestions_data() { eachLesson(); }
    void playingOnPassesOverAllQuestions()
    {
        QFETCH(QString, lesson);
        NewUser w(lesson.toUtf8().constData());
        w.player().setSpeed(1000);
        int presses = 0;
        const auto play = [&] {
            ++presses;
            w.keyAtFocus(Qt::Key_Space);
            QVERIFY(w.player().isPlaying());
            QVERIFY(w.window.stage().page().hidden.isEmpty());
            QTRY_VERIFY_WITH_TIMEOUT((w.player().advance(0.05), !w.player().isPlaying()), 120'000);
        };
        play();
        QTRY_COMPARE(w.predict().state(), Predict::Asking);
        // at the lesson's own speed, the picture has moved for so long that one has seen it
        QVERIFY(w.predict().question()->at >= w.presenter().lesson().stepsPerSecond / 2);
        QCOMPARE(w.presenter().shownStep(), w.predict().question()->at);
        for (const QString& hidden : w.window.stage().page().hidden) QVERIFY(w.predict().question()->hides.contains(hidden));
        play();
        QCOMPARE(presses, 2);
        QVERIFY(w.player().position() >= w.presenter().session().lastStep());
    }
};

REGISTER_TEST(TestFirstContact)
#include "test_first_contact.moc"
