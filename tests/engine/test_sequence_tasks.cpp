#include "engine/core/error.h"
#include "engine/data/sequence_tasks.h"
#include "tests/run.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <set>

using namespace engine;

class TestSequenceTasks : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theTargetOfTheAddingProblemIsTheSumOfWhatIsMarked()
    {
        for (const int length : {2, 3, 30, 101}) {
            const SequenceSet set = addingProblem(200, length, Random(1));
            QCOMPARE(set.rows(), 200);
            QCOMPARE(set.inputs.size(), std::size_t(200 * 2 * length));
            for (int row = 0; row < set.rows(); ++row) {
                float sum = 0, early = 0, marks = 0;
                for (int t = 0; t < length; ++t) {
                    const float mark = set.at(row, 1, t), number = set.at(row, 0, t);
                    QVERIFY((mark == 0 || mark == 1) && number >= 0 && number <= 1);
                    sum += mark * number;
                    marks += mark;
                    if (t < length / 2) early += mark;
                }
                QVERIFY(marks == 2 && early == 1);
                QCOMPARE(set.targets[std::size_t(row)], sum);
            }
        }
    }
    /// Two uniform numbers: the sum has mean 1 and variance 1/6.
    void alwaysOneHasTheErrorOneSixth()
    {
        const SequenceSet set = addingProblem(20000, 4, Random(2));
        double error = 0;
        for (const float target : set.targets) error += std::pow(double(target) - 1, 2) / set.rows();
        QVERIFY(std::abs(error - 1 / 6.0) < 5 * std::sqrt(7.0 / 180 / set.rows())); // the fourth moment less the square
    }
    void everyTimeIsMarkedEquallyOften()
    {
        const int n = 20000;
        const SequenceSet set = addingProblem(n, 7, Random(3));
        for (int t = 0; t < 7; ++t) {
            double marks = 0;
            for (int row = 0; row < n; ++row) marks += double(set.at(row, 1, t));
            const double share = t < 3 ? 1 / 3.0 : 1 / 4.0;
            QVERIFY(std::abs(marks / n - share) < 5 * std::sqrt(share * (1 - share) / n));
        }
    }
    void theLatchBeginsWithItsTarget()
    {
        const SequenceSet set = signLatch(4000, 5, 0.5, Random(1));
        double squares = 0, ones = 0;
        for (int row = 0; row < set.rows(); ++row) {
            const float sign = set.at(row, 0, 0);
            QVERIFY(std::abs(sign) == 1 && set.targets[std::size_t(row)] == sign);
            QCOMPARE(set.labels[std::size_t(row)], sign > 0 ? 1 : 0);
            ones += sign > 0;
            for (int t = 1; t < 5; ++t) squares += std::pow(double(set.at(row, 0, t)), 2);
        }
        QVERIFY(std::abs(ones / 4000 - 0.5) < 5 * 0.5 / std::sqrt(4000));
        QVERIFY(std::abs(squares / 16000 - 0.25) < 5 * 0.25 * std::sqrt(2.0 / 16000));
    }
    void reversedTwiceIsTheSame()
    {
        std::set<std::size_t> lengths;
        std::set<int> symbols;
        for (const SymbolPair& pair : reversalTask(500, {}, Random(1))) {
            QCOMPARE(std::vector(pair.to.rbegin(), pair.to.rend()), pair.from);
            lengths.insert(pair.from.size());
            symbols.insert(pair.from.begin(), pair.from.end());
        }
        QCOMPARE(lengths, (std::set<std::size_t>{6, 7, 8, 9, 10}));
        QVERIFY(symbols.size() == 12 && *symbols.begin() == 0 && *symbols.rbegin() == 11);
    }
    void whatIsSortedRisesAndHasTheSameSymbols()
    {
        for (const SymbolPair& pair : sortingTask(300, {20, 10, 10}, Random(1))) {
            QCOMPARE(pair.from.size(), std::size_t(10));
            QVERIFY(std::is_sorted(pair.to.begin(), pair.to.end()));
            QVERIFY(std::is_permutation(pair.to.begin(), pair.to.end(), pair.from.begin(), pair.from.end()));
        }
    }
    void aTextRepeatsItselfAfterItsPeriod()
    {
        std::set<int> periods;
        for (const RepeatedText& text : inductionTask(300, 24, {16, 5, 11}, Random(1))) {
            QCOMPARE(text.symbols.size(), std::size_t(24));
            periods.insert(text.period);
            for (std::size_t t = std::size_t(text.period); t < 24; ++t)
                QCOMPARE(text.symbols[t], text.symbols[t - std::size_t(text.period)]);
        }
        QCOMPARE(periods, (std::set{5, 6, 7, 8, 9, 10, 11}));
        for (const RepeatedText& text : inductionTask(20, 3, {16, 5, 11}, Random(1)))
            QCOMPARE(text.symbols.size(), std::size_t(3));
    }
    /// The order of what repeats is random: the next symbol cannot be told from the last alone, as it could of a fixed period.
    void whatRepeatsIsRandom()
    {
        const auto texts = inductionTask(4000, 11, {4, 11, 11}, Random(2));
        std::vector<int> follows(16, 0);
        for (const RepeatedText& text : texts)
            for (std::size_t t = 1; t < 11; ++t) ++follows[std::size_t(4 * text.symbols[t - 1] + text.symbols[t])];
        for (const int count : follows) QVERIFY(std::abs(count - 2500) < 5 * std::sqrt(2500));
    }
    void eachTimeHasOneSymbol()
    {
        const std::vector<float> rows = oneHot({{2, 0}, {1, 1}}, 3);
        QCOMPARE(rows, (std::vector<float>{0, 1, 0, 0, 1, 0, /**/ 0, 0, 1, 1, 0, 0}));
        QVERIFY(oneHot({}, 3).empty());
    }
    void theSeedDecides()
    {
        QVERIFY(addingProblem(9, 9, Random(1)).inputs == addingProblem(9, 9, Random(1)).inputs);
        QVERIFY(addingProblem(9, 9, Random(1)).inputs != addingProblem(9, 9, Random(2)).inputs);
        QVERIFY(reversalTask(9, {}, Random(1)) == reversalTask(9, {}, Random(1)));
        QVERIFY(reversalTask(9, {}, Random(1)) != reversalTask(9, {}, Random(2)));
    }
    void impossibleLengthsAreRefused()
    {
        QVERIFY_THROWS_EXCEPTION(InputError, addingProblem(1, 1, Random(1)));
        QVERIFY_THROWS_EXCEPTION(InputError, signLatch(1, 0, 1, Random(1)));
        QVERIFY_THROWS_EXCEPTION(InputError, reversalTask(1, {0, 1, 1}, Random(1)));
        QVERIFY_THROWS_EXCEPTION(InputError, sortingTask(1, {5, 3, 2}, Random(1)));
        QVERIFY_THROWS_EXCEPTION(InputError, inductionTask(1, 5, {5, 0, 2}, Random(1)));
        QVERIFY_THROWS_EXCEPTION(InputError, oneHot({{0}, {0, 1}}, 2));
        QVERIFY_THROWS_EXCEPTION(InputError, oneHot({{2}}, 2));
    }
};

REGISTER_TEST(TestSequenceTasks)
#include "test_sequence_tasks.moc"
