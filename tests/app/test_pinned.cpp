#include "tests/app/room.h"
#include "tests/run.h"

#include <QSettings>
#include <QTest>

namespace {

/// At the size of a notebook, with a number pinned that has many products.
struct Pinned : Room {
    Pinned(const QString& theme, const QString& language) : Room("convolution", {1280, 800})
    {
        window.setThemeNamed(theme);
        window.setLanguageNamed(language);
        presenter().change(QStringLiteral("kernel-size"), QStringLiteral("5"));
        player().seek(40);
        settle();
        click(QStringLiteral("output[1,11]"));
    }
    ~Pinned() { window.setLanguageNamed(QStringLiteral("en")); }
};

/// All products of the sum: the fold stands before the bias, which is the last operand.
void unfold(Pinned& w)
{
    constexpr int More = 40; // than there are operands
    for (int i = 0; i < More; ++i) QTest::keyClick(&w.explanation(), Qt::Key_Down);
    QTest::keyClick(&w.explanation(), Qt::Key_Up);
    QTest::keyClick(&w.explanation(), Qt::Key_Return);
}

} // namespace

/// What somebody has pinned is in sight, whatever becomes of its card.
class TestPinned : public QObject {
    Q_OBJECT

    static void everyLook()
    {
        QTest::addColumn<QString>("theme");
        QTest::addColumn<QString>("language");
        for (const char* theme : {"light", "projector"})
            for (const char* language : {"en", "zh_CN"})
                QTest::addRow("%s %s", theme, language) << QString::fromLatin1(theme) << QString::fromLatin1(language);
    }

private Q_SLOTS:
    void init()
    {
        QSettings().clear();
        QSettings().setValue(QStringLiteral("questions"), false);
    }
    void aLongSumIsInSight_data() { everyLook(); }
    void aLongSumIsInSight()
    {
        QFETCH(QString, theme);
        QFETCH(QString, language);
        Pinned w(theme, language);
        QVERIFY(w.window.stage().page().pin);
        QVERIFY(w.isInSight(w.explanation()));
    }
    /// The first click of all: before it there is no sum on the card.
    void theFirstSumIsInSight()
    {
        Room w("convolution", {1280, 800});
        w.settle();
        w.click(QStringLiteral("output[14,3]"));
        QCOMPARE(w.presenter().shownStep(), 14 * 30 + 4);
        QVERIFY(w.isInSight(w.explanation()));
    }
    void itStaysInSightWhenItGrows_data() { everyLook(); }
    void itStaysInSightWhenItGrows()
    {
        QFETCH(QString, theme);
        QFETCH(QString, language);
        Pinned w(theme, language);
        w.explanation().setFocus();
        QTest::keyClick(&w.explanation(), Qt::Key_P); // all digits
        w.settle();
        QVERIFY(w.isInSight(w.explanation()));
        const int before = w.explanation().height();
        unfold(w);
        w.settle();
        QVERIFY(w.explanation().height() > before);
        QVERIFY(w.isInSight(w.explanation()));
    }
    void itStaysInSightInOtherWordsAndSizes()
    {
        Pinned w(QStringLiteral("light"), QStringLiteral("zh_CN"));
        w.window.setLanguageNamed(QStringLiteral("en"));
        w.settle();
        QVERIFY(w.isInSight(w.explanation()));
        w.window.setThemeNamed(QStringLiteral("projector"));
        w.settle();
        QVERIFY(w.isInSight(w.explanation()));
        w.window.resize(1280, 620);
        w.settle();
        QVERIFY(w.isInSight(w.explanation()));
    }
    void thePanelUnfoldsWithItInSight()
    {
        Room w("convolution", {800, 600});
        w.settle();
        for (const char* number : {"output[2,3]", "output[9,9]"}) {
            w.click(QString::fromLatin1(number));
            w.key(Qt::Key_T);
            w.settle();
            QVERIFY(w.isInSight(w.explanation()));
            w.bar().setValue(0);
            w.key(Qt::Key_T);
            w.settle();
        }
    }
    /// What follows the playhead by itself moves nothing under somebody's hand.
    void withoutAPinThePanelKeepsItsPlace()
    {
        Pinned w(QStringLiteral("light"), QStringLiteral("en"));
        w.key(Qt::Key_Right);
        w.settle();
        QVERIFY(!w.window.stage().page().pin);
        w.bar().setValue(0);
        for (int i = 0; i < 3; ++i) {
            w.key(Qt::Key_Right);
            w.settle();
            QCOMPARE(w.bar().value(), 0);
        }
    }
};

REGISTER_TEST(TestPinned, "none")
#include "test_pinned.moc"
