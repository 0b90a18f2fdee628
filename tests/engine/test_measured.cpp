#include "engine/tape/operators.h"
#include "engine/tape/tape.h"
#include "tests/run.h"

#include <QTest>

using namespace engine;

/// What a clock gave is marked, and all that is made of it, and nothing else.
class TestMeasured : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void markGoesOnWithTheArithmetic()
    {
        Tape tape;
        const Quantity count = tape.input("count", Numbers::scalar(6));
        const Quantity seconds = tape.step("clock").measured("seconds", Numbers::scalar(2));
        const Quantity twice = tape.step("twice").make("twice", 2 * count);
        const Quantity rate = tape.step("rate").make("rate", count / seconds);
        const Quantity most = tape.step("most").make("most", byHand(call("max", {rate.term({}), twice.term({})})));
        QCOMPARE(tape.origin("seconds"), Origin::Measured);
        QVERIFY(seconds.isLeaf() && seconds.isMeasured() && rate.isMeasured() && most.isMeasured());
        QVERIFY(!count.isMeasured() && !twice.isMeasured());
        QVERIFY(isMeasured(rate.behind({})) && !isMeasured(twice.behind({})));
        const std::set<std::string> marked{"seconds", "rate", "most"};
        for (const auto& [name, value] : tape.values(tape.lastStep())) QCOMPARE(value.measured, marked.contains(name));
    }
    void aPlannedLeafIsMeasured()
    {
        Tape tape;
        tape.plan("rates", measured(Numbers::vector({1, 2})));
        tape.step("first").makeNext("rates");
        QCOMPARE(tape.origin("rates"), Origin::Measured);
        QVERIFY(tape.value("rates", 0, 1) && !tape.value("rates", 1, 1));
        QVERIFY(tape.carry("again", tape.makings("rates").back().quantity).isMeasured());
        QVERIFY(numbersOf(Numbers::vector({1, 2}), tape.makings("rates").back().quantity).isMeasured());
    }
};

REGISTER_TEST(TestMeasured)
#include "test_measured.moc"
