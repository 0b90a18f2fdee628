#include "tests/app/opened.h"
#include "tests/run.h"

#include <QApplication>
#include <QClipboard>
#include <QRegularExpression>
#include <QTest>

using app::MainWindow;

namespace {

struct Window : Opened {
    explicit Window(const char* lesson, int step) : Opened(lesson)
    {
        player().seek(step);
        settle();
    }
    /// Until nothing is left to do: the card follows the stage's painting.
    void settle()
    {
        for (int i = 0; i < 4; ++i) {
            window.stage().grab();
            QCoreApplication::processEvents();
        }
    }
    widgets::ExplainCard& card() { return *window.findChild<widgets::ExplainCard*>(); }
    QString explained() { return card().explanation() ? card().explanation()->region : QString(); }
    std::optional<widgets::Pin> pin() { return window.stage().page().pin; }
    void click(const QString& id)
    {
        QVERIFY2(widgets::regionNamed(window.stage().regions(), id), qPrintable(id));
        QTest::mouseClick(&window.stage(), Qt::LeftButton, {}, placeOf(id));
        settle();
    }
    void key(QWidget& widget, Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(&widget, key, modifiers);
        settle();
    }
};

} // namespace

/// Pointing at a number, walking from sum to sum, and back.
class TestExplaining : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theCardFollowsWhatTheStepMakes()
    {
        Window w("convolution", 5);
        QCOMPARE(w.explained(), QStringLiteral("output[0,4]"));
        QVERIFY(!w.pin());
        w.key(w.window, Qt::Key_Right);
        QCOMPARE(w.explained(), QStringLiteral("output[0,5]"));
        w.key(w.window, Qt::Key_Home);
        QCOMPARE(w.explained(), QString());
    }
    void aClickPinsAndTheNextStepLetsGo()
    {
        Window w("convolution", 40);
        const QImage before = w.window.stage().grab().toImage();
        w.click(QStringLiteral("output[0,7]"));
        QCOMPARE(w.explained(), QStringLiteral("output[0,7]"));
        QVERIFY(w.pin() && w.pin()->region == QStringLiteral("output[0,7]"));
        QVERIFY(w.pin()->operands.contains(QStringLiteral("kernel[0,0]")));
        QVERIFY(w.window.stage().grab().toImage() != before);
        w.key(w.window, Qt::Key_Right);
        QVERIFY(!w.pin());
        QCOMPARE(w.explained(), QStringLiteral("output[0,8]")); // the playhead went to where the pixel is made
    }
    void anOpenExplanationFollowsTheLanguage_data()
    {
        QTest::addColumn<bool>("isPinned");
        QTest::newRow("of what the step makes") << false;
        QTest::newRow("of what is pinned") << true;
    }
    void anOpenExplanationFollowsTheLanguage()
    {
        QFETCH(bool, isPinned);
        Window w("convolution", 40);
        if (isPinned) w.click(QStringLiteral("output[0,7]"));
        const QString region = w.explained(), english = w.card().explanation()->what;
        w.window.setLanguageNamed(QStringLiteral("zh_CN"));
        w.settle();
        QCOMPARE(w.explained(), region);
        QCOMPARE(bool(w.pin()), isPinned);
        QVERIFY(w.card().explanation()->what.contains(QRegularExpression(QStringLiteral("\\p{Han}"))));
        w.window.setLanguageNamed(QStringLiteral("en"));
        w.settle();
        QCOMPARE(w.card().explanation()->what, english);
    }
    void keysWalkToAnOperandAndBack()
    {
        Window w("convolution", 40);
        w.click(QStringLiteral("output[0,7]"));
        w.card().setFocus();
        w.key(w.card(), Qt::Key_Down);
        const auto operand = widgets::standing(w.card().explanation()->behind).front();
        w.key(w.card(), Qt::Key_Return);
        QCOMPARE(w.explained(), QString::fromStdString(operand.place));
        QVERIFY(valueOf(operand) == w.card().explanation()->value.value);
        w.key(w.card(), Qt::Key_Backspace);
        QCOMPARE(w.explained(), QStringLiteral("output[0,7]"));
        w.key(w.card(), Qt::Key_Escape);
        QVERIFY(!w.pin());
    }
    void aWalkGoesBackInTime() // to the gradients that a sum on the ring was made of
    {
        Window w("ring-all-reduce", 3);
        QVERIFY(w.card().explanation());
        const auto operands = widgets::standing(w.card().explanation()->behind);
        const auto earlier = std::find_if(operands.begin(), operands.end(), [](const auto& term) { return term.step >= 0; });
        QVERIFY(earlier != operands.end());
        const QString place = QString::fromStdString(earlier->place);
        Q_EMIT w.card().walkWanted(place, earlier->step);
        w.settle();
        QCOMPARE(w.window.presenter().shownStep(), earlier->step);
        QCOMPARE(w.explained(), place);
        QCOMPARE(w.card().explanation()->value.value, earlier->value);
        w.key(w.card(), Qt::Key_Backspace);
    }
    void aPlaceOnAChartIsExplainedAtItsStep()
    {
        Window w("ring-all-reduce", 6);
        w.click(QStringLiteral("chart.sent[0,2]"));
        QCOMPARE(w.window.presenter().shownStep(), 2);
        QCOMPARE(w.explained(), QStringLiteral("chart.sent[0,2]"));
        w.key(w.window.stage(), Qt::Key_Backspace);
        QCOMPARE(w.window.presenter().shownStep(), 6);
        QVERIFY(!w.pin());
    }
    void theCardSpeaksTheLanguageOfTheWindow()
    {
        for (const bool pinned : {false, true}) {
            Window w("convolution", 5);
            if (pinned) w.click(QStringLiteral("output[0,1]"));
            const QString english = w.card().explanation()->what;
            w.window.setLanguageNamed(QStringLiteral("zh_CN"));
            w.settle();
            QCOMPARE(w.pin().has_value(), pinned);
            QVERIFY2(w.card().explanation()->what != english, qPrintable(english));
            w.window.setLanguageNamed(QStringLiteral("en"));
            w.settle();
            QCOMPARE(w.card().explanation()->what, english);
        }
    }
    void keysPinWhatIsSelected()
    {
        Window w("convolution", 40);
        w.window.stage().setFocus();
        w.window.stage().select(QStringLiteral("kernel[1,1]"));
        w.key(w.window.stage(), Qt::Key_E);
        QCOMPARE(w.explained(), QStringLiteral("kernel[1,1]"));
        w.card().setFocus();
        w.key(w.card(), Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QApplication::clipboard()->text(), widgets::textOf(*w.card().explanation()));
    }
    void aTrainingKeepsItsNumbersWhileItGoesOn()
    {
        Window w("playground", 0);
        w.window.presenter().change(QStringLiteral("steps"), QStringLiteral("20"));
        w.key(w.window, Qt::Key_End);
        QTRY_COMPARE(w.window.presenter().shownStep(), 20);
        w.settle();
        w.click(QStringLiteral("bias[0,0]"));
        QCOMPARE(w.explained(), QStringLiteral("bias[0,0]"));
        QVERIFY(w.card().explanation()->slope);
        w.window.presenter().change(QStringLiteral("learning-rate"), QStringLiteral("0.02"));
        w.settle();
        QVERIFY(!w.pin());
    }
};

REGISTER_TEST(TestExplaining, "none")
#include "test_explaining.moc"
