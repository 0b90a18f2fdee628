#include "engine/core/error.h"
#include "engine/tape/operators.h"
#include "engine/tape/tape.h"
#include "tests/engine/parents.h"
#include "tests/engine/tape_samples.h"
#include "tests/run.h"

#include <QTest>

#include <cmath>

using namespace engine;

namespace {

/// h ← h w, three times, with names.
Tape recurrent(bool coarse = false)
{
    Tape tape;
    tape.coarse(coarse);
    const Quantity w = tape.parameter("w", Tensor({2}, 3));
    Quantity h = w;
    for (int t = 0; t < 3; ++t) {
        tape.round("x");
        const Quantity old = tape.carry("old", h);
        h = tape.step("h").make("h", old * w);
    }
    return tape;
}

const Array& arrayOf(const Values& values, const std::string& id)
{
    const auto found = std::find_if(values.begin(), values.end(), [&](const auto& value) { return value.first == id; });
    return std::get<Array>(found->second.content);
}

} // namespace

/// What a tape remembers of a run.
class TestTape : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aRoundEndsWhatWasMade()
    {
        const Tape tape = recurrent();
        QCOMPARE(tape.lastStep(), 6);
        QVERIFY(!tape.at("h", 1) && tape.at("h", 2) && !tape.at("h", 3) && tape.at("h", 4));
        QVERIFY(tape.at("w", 0) && tape.at("w", 6));
        QCOMPARE(tape.value("h", 0, 6), 81.0);
        QCOMPARE(tape.operands(4).size(), 4U);
        QCOMPARE(tape.makings("h").size(), 3U);
        QCOMPARE(tape.round(0), -1);
        QCOMPARE(tape.round(5), 2);
        QCOMPARE(tape.key(3), std::string("x"));
        QCOMPARE(tape.target(4)->id, std::string("h"));
    }
    void operandsStandWhereTheyWereMade()
    {
        const Tape tape = recurrent();
        for (const Term& operand : tape.operands(4)) QCOMPARE(tape.stepOf(operand), operand.name == "w" ? 0 : 3);
    }
    void aCoarseRunHasOnlyRounds()
    {
        const Tape tape = recurrent(true);
        QCOMPARE(tape.lastStep(), 3);
        QCOMPARE(tape.target(2)->id, std::string("h"));
        QCOMPARE(tape.value("h", 1, 2), 27.0);
    }
    void whatDoesNotExistYetIsAbsent_whatIsNotMadeIsMissing()
    {
        Tape tape;
        const Quantity x = tape.input("x", Tensor({3}, 2));
        tape.fill("y", "y", x * x);
        tape.step("s").plan("s", sum(x));
        tape.step("s").makeNext("s");
        QCOMPARE(tape.values(0).size(), 2U); // a plan is there from its step on: y was planned in step 0
        const Array y = arrayOf(tape.values(2), "y");
        QVERIFY(!y.missing[0] && !y.missing[1] && y.missing[2]);
        QCOMPARE(y.data[1], 4.0);
        QVERIFY(std::isnan(y.data[2]));
        QVERIFY(arrayOf(tape.values(3), "y").missing.empty());
        QVERIFY(std::holds_alternative<std::nullptr_t>(tape.values(4).back().second.content));
        QCOMPARE(std::get<double>(tape.values(5).back().second.content), 6.0);
        QVERIFY(!tape.value("y", 2, 2) && tape.value("y", 2, 3));
        QCOMPARE(tape.target(2)->element, Indices{1});
    }
    void aPartialRemakeKeepsTheHistoryOfTheOthers()
    {
        Tape tape;
        const Quantity x = tape.input("x", Tensor({4}, 2));
        const Quantity a = tape.step("a").make("a", x * x);
        tape.step("again").remake("a", a + x, {1, 3});
        tape.step("part").remake("a", stacked({Quantity(9)}), {3});
        const Making last = *tape.at("a", 3);
        QCOMPARE(last.quantity.value().data, (std::vector<double>{4, 6, 4, 9}));
        QCOMPARE((std::vector{last.madeAt[0], last.madeAt[1], last.madeAt[2], last.madeAt[3]}), (std::vector{1, 2, 1, 3}));
        QCOMPARE(valueOf(last.quantity.behind({0})), 4.0);
        QCOMPARE(elementsOf(last.quantity.behind({0}))[0]->name, std::string("x"));
        QCOMPARE(elementsOf(last.quantity.behind({1}))[0]->making, 0); // the first making of a
        QCOMPARE(tape.target(2)->elements, (std::vector<std::size_t>{1, 3}));
        QCOMPARE(tape.operands(2).size(), 2U); // x; what a was stands where a is
        QCOMPARE(tape.value("a", 3, 2), 6.0);
        QVERIFY_THROWS_EXCEPTION(InputError, tape.remake("a", x, {4}));
        QVERIFY_THROWS_EXCEPTION(InputError, tape.remake("b", x, {0}));
    }
    void aRemakeOfAnInputLeavesLeaves()
    {
        Tape tape;
        const Quantity x = tape.input("x", Tensor({2}, 2));
        const Quantity later = tape.step("x").remake("x", x + x, {1});
        QVERIFY(later.isLeaf({0}) && !later.isLeaf({1}));
    }
    void parentsAreTheNamedOnes()
    {
        Tape tape;
        const Quantity W = tape.parameter("W", Tensor({2, 2}, 1)), x = tape.input("x", Tensor({2}, 1));
        const Quantity z = tape.make("z", matmul(W, x));
        tape.make("a", tanh(z) + x);
        QCOMPARE(parentsOf(tape, "z").size(), 2U);
        const auto parents = parentsOf(tape, "a");
        QVERIFY(parents.size() == 2 && std::count(parents.begin(), parents.end(), "z") == 1);
    }
    void aVectorOverTimeIsAMap()
    {
        Tape tape = recurrent();
        tape.overTime("hOverTime", "h");
        QCOMPARE(tape.shape("hOverTime"), (std::vector{2, 3}));
        QCOMPARE(tape.value("hOverTime", 1, 6), 27.0);
        QVERIFY(!tape.value("hOverTime", 1, 3) && tape.value("hOverTime", 1, 4));
    }
    void aLongChainIsLetGoWithoutRecursion()
    {
        Quantity last = 0;
        {
            Tape tape;
            const Quantity w = tape.parameter("w", Tensor({}, 1));
            Quantity h = w;
            for (int t = 0; t < 200'000; ++t) h = tape.round("h").make("h", h + w);
            last = h;
        }
        QCOMPARE(last[0], 200'001.0);
    }
};

REGISTER_TEST(TestTape)
#include "test_tape.moc"
