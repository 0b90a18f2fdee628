#include "engine/core/trace.h"
#include "tests/run.h"

#include <QTest>

using engine::momentAt;

class TestTrace : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void nothingHasHappenedAtZero()
    {
        const auto at = momentAt(0, 5);
        QCOMPARE(at.shown(), 0);
        QVERIFY(at.done());
    }
    void wholeStepsAreDone()
    {
        const auto at = momentAt(3, 5);
        QCOMPARE(at.from, 2);
        QCOMPARE(at.to, 3);
        QCOMPARE(at.shown(), 3);
    }
    void betweenStepsTheOldStateShows()
    {
        const auto at = momentAt(2.25, 5);
        QCOMPARE(at.from, 2);
        QCOMPARE(at.to, 3);
        QCOMPARE(at.alpha, 0.25);
        QCOMPARE(at.shown(), 2);
    }
    void theEndsHold()
    {
        QCOMPARE(momentAt(-1, 5).shown(), 0);
        QCOMPARE(momentAt(99, 5).shown(), 5);
        QCOMPARE(momentAt(1, 0).shown(), 0);
    }
};

REGISTER_TEST(TestTrace)
#include "test_trace.moc"
