#include "tests/app/room.h"
#include "tests/run.h"

#include <QLabel>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

namespace {

/// A question as long as any, with answers of some words.
widgets::QuestionCard::Content question()
{
    widgets::QuestionCard::Content content;
    content.where = QStringLiteral("before step 10");
    content.question = QStringLiteral("The window goes to the dashed frame in the picture next. What will its sum be?");
    content.choices = {QStringLiteral("positive"), QStringLiteral("near 0"), QStringLiteral("negative")};
    content.hint = QStringLiteral("Keys 1 to 3; graded by the simulation");
    content.open = true;
    return content;
}

bool isWhole(const QLabel& label) { return label.width() >= label.fontMetrics().horizontalAdvance(label.text()); }

} // namespace

/// Windows in which panel and catalogue fold away: everything is reached, nothing is cut, and nothing hides the picture.
class TestSmallWindow : public QObject {
    Q_OBJECT

    static void everyWindow()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<QString>("theme");
        for (const QSize size : {QSize(800, 600), QSize(960, 600), QSize(800, 460)}) // the last: 1600 x 1000 at 200 %, title bar
            for (const char* theme : {"light", "projector"})
                QTest::addRow("%d x %d %s", size.width(), size.height(), theme) << size << QString::fromLatin1(theme);
    }

private Q_SLOTS:
    void init()
    {
        QSettings().clear();
        QSettings().setValue(QStringLiteral("questions"), false);
    }
    void aQuestionTakesItsRoomFromThePicture_data() { everyWindow(); }
    void aQuestionTakesItsRoomFromThePicture()
    {
        QFETCH(QSize, size);
        QFETCH(QString, theme);
        Room w("convolution", size);
        w.window.setThemeNamed(theme);
        w.settle();
        const int before = w.window.stage().height();
        w.window.questionCard().show(question());
        w.settle();
        auto& shelf = *w.window.findChild<app::QuestionShelf*>();
        const QRect stage = w.placeInWindow(w.window.stage()), asked = w.placeInWindow(shelf);
        QVERIFY(shelf.isVisible() && shelf.isAncestorOf(&w.window.questionCard()));
        QVERIFY(!stage.intersects(asked) && !asked.intersects(w.placeInWindow(w.transport())));
        QCOMPARE(stage.height() + asked.height(), before);
        QVERIFY(2 * stage.height() >= before);
        // all of it is seen, or can be scrolled to
        QVERIFY(w.window.questionCard().height() + 8 <= shelf.height() + shelf.verticalScrollBar()->maximum());
        QVERIFY(theme != QLatin1String("light") || shelf.verticalScrollBar()->maximum() == 0);
        w.window.questionCard().show({});
        w.settle();
        QCOMPARE(w.window.stage().height(), before);
    }
    void aQuestionThatGrowsHasRoom()
    {
        Room w("convolution", {800, 600});
        auto content = question();
        w.window.questionCard().show(content);
        w.settle();
        auto& shelf = *w.window.findChild<app::QuestionShelf*>();
        content.open = false;
        content.verdict = {true, QStringLiteral("positive"), QStringLiteral("positive"), content.question.repeated(3)};
        w.window.questionCard().show(content);
        w.settle();
        QVERIFY(shelf.height() >= w.window.questionCard().height());
        QCOMPARE(shelf.verticalScrollBar()->maximum(), 0);
    }
    void theQuestionGoesWhereThePanelIs()
    {
        Room w("convolution", {960, 600});
        const int before = w.window.stage().height();
        w.window.questionCard().show(question());
        w.settle();
        w.key(Qt::Key_T);
        w.settle();
        QVERIFY(w.panel().isAncestorOf(&w.window.questionCard()));
        QCOMPARE(w.window.stage().height(), before);
        w.key(Qt::Key_T);
        w.settle();
        QVERIFY(w.window.stage().height() < before && w.window.questionCard().isVisible());
        w.window.resize(1280, 800);
        w.settle();
        QVERIFY(w.panel().isAncestorOf(&w.window.questionCard()) && w.window.questionCard().isVisible());
    }
    /// How high the question gets decides how high the picture is, and nothing else.
    void layoutEnds()
    {
        Room w("convolution", {800, 460});
        w.window.questionCard().show(question());
        w.settle();
        auto& shelf = *w.window.findChild<app::QuestionShelf*>();
        QSignalSpy changed(&shelf, &app::QuestionShelf::changed);
        for (int width = 800; width < 1100; width += 23)
            for (int height = 500; height < 700; height += 41) {
                w.window.resize(width, height);
                w.settle();
                QVERIFY2(changed.size() <= 4, qPrintable(QStringLiteral("%1 × %2").arg(width).arg(height)));
                changed.clear();
                w.settle();
                QCOMPARE(changed.size(), 0);
                QVERIFY(shelf.height() >= w.window.questionCard().height());
            }
    }
    /// The longest run that there is: its length does not stand there, but no number is torn.
    void aLongRunIsCountedToItsEnd()
    {
        Room w("convolution", {800, 600});
        w.window.setThemeNamed(QStringLiteral("projector"));
        w.presenter().change(QStringLiteral("resolution"), QStringLiteral("128"));
        w.presenter().change(QStringLiteral("grain"), QStringLiteral("product"));
        w.player().seekEnd();
        w.settle();
        for (const auto* label : w.transport().findChildren<QLabel*>())
            if (label->isVisible() && label->height() > 0) QVERIFY2(isWhole(*label), qPrintable(label->text()));
    }
    void thePresentationOfASmallWindowKeepsTheBar()
    {
        Room w("convolution", {800, 600});
        w.key(Qt::Key_F5);
        w.key(Qt::Key_T);
        w.window.resize(800, 600);
        w.settle();
        QVERIFY(w.panel().isVisible());
        QCOMPARE(w.transport().width(), 800);
        QVERIFY(!w.placeInWindow(w.panel()).intersects(w.placeInWindow(w.transport())));
        w.key(Qt::Key_Escape);
        w.key(Qt::Key_Escape);
    }
};

REGISTER_TEST(TestSmallWindow, "none")
#include "test_small_window.moc"
