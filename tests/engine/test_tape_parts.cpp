#include "engine/core/error.h"
#include "engine/tape/operators.h"
#include "engine/tape/tape.h"
#include "tests/run.h"

#include <QTest>

using namespace engine;

namespace {

constexpr int Maps = 3, Places = 4;

/// Place after place of all maps at once, in so many rounds that are kept.
Tape made(int kept)
{
    Tape tape;
    Numbers numbers({Maps, 2, 2}, Precision::Double);
    for (std::size_t i = 0; i < numbers.size(); ++i) numbers.data[i] = double(i);
    const Quantity x = tape.input("x", numbers);
    tape.plan("y", x * 2, Maps);
    tape.rounds(
        Places,
        [](Tape& t, int place) {
            t.round("place").makeNext("y");
            t.point("y", {1, place / 2, place % 2});
        },
        kept);
    return tape;
}

} // namespace

/// What has several parts is made in all of them together.
class TestTapeParts : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aPlaceIsMadeInEveryPart_data()
    {
        QTest::addColumn<int>("kept");
        QTest::newRow("recorded") << 1000;
        QTest::newRow("computed again") << 0;
    }
    void aPlaceIsMadeInEveryPart()
    {
        QFETCH(int, kept);
        const Tape tape = made(kept);
        QCOMPARE(tape.lastStep(), Places);
        for (int step = 0; step <= Places; ++step)
            for (int i = 0; i < Maps * Places; ++i)
                QCOMPARE(tape.value("y", std::size_t(i), step).has_value(), i % Places < step);
        QCOMPARE(*tape.value("y", 7, Places), 14.0);
    }
    void aStepIsAboutWhatItPointsAt()
    {
        const Tape tape = made(1000);
        for (int step = 1; step <= Places; ++step) {
            const auto target = tape.target(step);
            QVERIFY(target && target->id == "y");
            QCOMPARE(*target->element, (Indices{1, (step - 1) / 2, (step - 1) % 2}));
            QCOMPARE(tape.operands(step).size(), std::size_t(1));
        }
    }
    void partsLieAlongTheFirstAxis()
    {
        Tape tape;
        const Quantity x = tape.input("x", Numbers({2, 3}, Precision::Double));
        QVERIFY_EXCEPTION_THROWN(tape.plan("y", x + 1, 3), InputError);
        tape.plan("y", x + 1, 2);
        tape.step("all").makeNext("y", 3);
        QVERIFY_EXCEPTION_THROWN(tape.makeNext("y"), InputError);
    }
    void aTrainingsOwnGradientIsTheSlope()
    {
        Tape tape;
        const Quantity w = tape.parameter("w", Numbers({2}, Precision::Double));
        tape.slopeIs("w", tape.step("g").make("g", w * 2));
        QCOMPARE(tape.gradientOf("w")->id(), std::string("g"));
        QVERIFY(!tape.gradientOf("g"));
        QVERIFY_EXCEPTION_THROWN(tape.slopeIs("w", Quantity(1)), InputError);
    }
};

REGISTER_TEST(TestTapeParts)
#include "test_tape_parts.moc"
