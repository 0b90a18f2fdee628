#include "engine/core/error.h"
#include "tests/engine/allocations.h"
#include "tests/engine/tape_mechanisms.h"
#include "tests/run.h"

#include <QTest>

#include <cmath>

using namespace engine;

namespace {

constexpr int Kept = 1'000'000'000;

bool same(const Value& a, const Value& b)
{
    if (const auto* number = std::get_if<double>(&a.content)) return std::get<double>(b.content) == *number;
    if (std::holds_alternative<std::nullptr_t>(a.content)) return std::holds_alternative<std::nullptr_t>(b.content);
    const auto &one = std::get<Array>(a.content), &two = std::get<Array>(b.content);
    if (one.shape != two.shape || one.missing != two.missing) return false;
    for (std::size_t i = 0; i < one.data.size(); ++i)
        if ((one.missing.empty() || !one.missing[i]) && one.data[i] != two.data[i]) return false;
    return true;
}

void checkStep(const Tape& a, const Tape& b, int k)
{
    QCOMPARE(a.key(k), b.key(k));
    QCOMPARE(a.round(k), b.round(k));
    QCOMPARE(a.target(k).has_value(), b.target(k).has_value());
    if (a.target(k)) QVERIFY(a.target(k)->id == b.target(k)->id && a.target(k)->element == b.target(k)->element);
    const Values one = a.values(k), two = b.values(k);
    QCOMPARE(one.size(), two.size());
    for (std::size_t i = 0; i < one.size(); ++i)
        QVERIFY2(one[i].first == two[i].first && same(one[i].second, two[i].second), one[i].first.c_str());
    const auto operands = a.operands(k), others = b.operands(k);
    QCOMPARE(operands.size(), others.size());
    for (std::size_t i = 0; i < operands.size(); ++i) {
        QCOMPARE(operands[i].name, others[i].name);
        QCOMPARE(operands[i].making, others[i].making);
        QCOMPARE(a.stepOf(operands[i]), b.stepOf(others[i]));
    }
}

} // namespace

/// Rounds that are not kept but made again are those that would have been kept.
class TestTapeRounds : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void computedEqualsRecorded_data()
    {
        QTest::addColumn<bool>("products");
        QTest::newRow("product by product") << true;
        QTest::newRow("pixel by pixel") << false;
    }
    void computedEqualsRecorded()
    {
        QFETCH(bool, products);
        Tape kept = strip(4, products, Kept), computed = strip(4, products, 0);
        for (Tape* tape : {&kept, &computed}) {
            tape->coarse(false);
            tape->step("total").make("total", sum(tape->makings("output")[0].quantity));
            tape->step("mean").make("sum", sum(tape->makings("input")[0].quantity));
        }
        QCOMPARE(computed.lastStep(), kept.lastStep());
        QVERIFY(computed.makings("window").size() == 1 && kept.makings("window").size() == 16);
        for (int k = 0; k <= kept.lastStep(); ++k) checkStep(kept, computed, k);
        for (int k = kept.lastStep(); k >= 0; --k) checkStep(kept, computed, k);
        // a making of an earlier round, asked for from outside of it
        Term element;
        element.kind = Term::Element, element.name = "products", element.at = {2, 1}, element.making = 5;
        QCOMPARE(computed.stepOf(element), kept.stepOf(element));
        element.name = "sum", element.at = {}, element.making = 16;
        QCOMPARE(computed.stepOf(element), kept.stepOf(element));
        QCOMPARE(computed.largest("products"), kept.largest("products"));
    }
    /// A recurrence whose numbers are known in closed form: what a round was made of is found where that round made it.
    void roundsThatGoOnFromTheOneBefore()
    {
        const auto halved = [](int most) {
            Tape tape;
            tape.parameter("w", Numbers(TensorOf<double>({1}, 64)));
            const Tape::Body body = [](Tape& at, int r) {
                const Quantity before = at.before("w", Numbers(TensorOf<double>({1}, std::ldexp(64, -r))));
                at.round("step");
                const Quantity slope = at.make("slope", before * Quantity(0.5));
                at.make("w", before - slope), at.slopeIs("w", slope);
            };
            tape.rounds(6, body, most);
            return tape;
        };
        const Tape kept = halved(Kept), computed = halved(0);
        QCOMPARE(computed.makings("w").size(), 2U);
        for (int k = 0; k <= 6; ++k) {
            checkStep(kept, computed, k);
            QCOMPARE(*computed.value("w", 0, k), std::ldexp(64, -k));
        }
        for (int making = 1; making <= 6; ++making)
            QCOMPARE((*computed.gradientOf("w", making))[0], (*kept.gradientOf("w", making))[0]);
        QVERIFY(!computed.gradientOf("w", 0));
    }
    void aMillionStepsTakeNoMemory()
    {
        const long before = bytesInUse();
        const Tape tape = strip(320, true, 20'000);
        QCOMPARE(tape.lastStep(), 320 * 320 * 10);
        QVERIFY2(bytesInUse() - before < 8'000'000, qPrintable(QString::number(bytesInUse() - before)));
        QCOMPARE(tape.target(500'000)->id, std::string("output"));
        QCOMPARE(tape.target(500'000)->element, (Indices{49'999 / 320, 49'999 % 320}));
        QVERIFY(tape.value("output", 49'999, 500'000) && !tape.value("output", 49'999, 499'999));
        QCOMPARE(tape.key(500'001), std::string("pixel"));
    }
    void sixteenThousandKeptStepsTakeFortyMegabytesAtMost()
    {
        const long before = bytesInUse();
        const Tape tape = strip(127, false, Kept);
        QCOMPARE(tape.lastStep(), 16'129);
        QVERIFY2(bytesInUse() - before <= 40'000'000, qPrintable(QString::number(bytesInUse() - before)));
        QCOMPARE(tape.makings("window").size(), 16'129U);
    }
    void roundsThatDifferAreRefused()
    {
        Tape tape;
        const Quantity x = tape.input("x", Tensor({2}, 1));
        QVERIFY_THROWS_EXCEPTION(InputError, tape.rounds(
                                                 3, [&](Tape& t, int) { t.step("y").make("y", x + x); }, 0));
        tape.rounds(
            9,
            [=](Tape& t, int r) {
                t.round("y").make("y", x + x);
                if (r == 5) t.step("more").make("more", x);
            },
            0);
        QVERIFY_THROWS_EXCEPTION(InputError, tape.values(6));
    }
};

REGISTER_TEST(TestTapeRounds)
#include "test_tape_rounds.moc"
