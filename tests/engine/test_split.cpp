#include "engine/data/point_sets.h"
#include "engine/data/split.h"
#include "engine/data/table.h"
#include "tests/run.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <map>

using namespace engine;

class TestSplit : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void permutationsAreAllEquallyLikely()
    {
        Random random(1);
        std::map<std::vector<int>, int> seen;
        const int n = 24000;
        for (int i = 0; i < n; ++i) ++seen[permutation(4, random)];
        QCOMPARE(seen.size(), std::size_t(24));
        for (const auto& [order, count] : seen) {
            QVERIFY(std::abs(count - n / 24) < 5 * std::sqrt(n / 24.0));
            QVERIFY(std::is_permutation(order.begin(), order.end(), std::begin({0, 1, 2, 3})));
        }
        QVERIFY(permutation(0, random).empty());
    }
    void everyRowIsInOnePart()
    {
        for (const int n : {0, 1, 2, 3, 10, 201})
            for (const double share : {0.0, 0.1, 0.5, 0.8, 1.0}) {
                const Dataset data = pointSet(PointSet::Gauss, n, 0, Random(1));
                const Split split = splitOf(data, share, Random(2));
                std::vector<int> rows = split.train;
                rows.insert(rows.end(), split.test.begin(), split.test.end());
                std::sort(rows.begin(), rows.end());
                QCOMPARE(int(rows.size()), n);
                for (int i = 0; i < n; ++i) QCOMPARE(rows[std::size_t(i)], i);
                if (n >= 2) QVERIFY(!split.train.empty() && !split.test.empty());
            }
    }
    void everyClassGivesItsShare()
    {
        const Dataset data = penguins();
        const Split split = splitOf(data, 0.7, Random(1));
        for (int k = 0; k < 3; ++k) {
            const auto ofClass = [&](int row) { return data.labels[std::size_t(row)] == k; };
            const auto all = std::count(data.labels.begin(), data.labels.end(), k);
            QCOMPARE(long(std::count_if(split.train.begin(), split.train.end(), ofClass)), std::lround(0.7 * double(all)));
        }
    }
    void theSeedDecides()
    {
        const Dataset data = iris();
        QVERIFY(splitOf(data, 0.5, Random(1)).train == splitOf(data, 0.5, Random(1)).train);
        QVERIFY(splitOf(data, 0.5, Random(1)).train != splitOf(data, 0.5, Random(2)).train);
    }
    void standardisedColumnsHaveMean0AndVariance1OverTheTrainingPart()
    {
        const Dataset data = penguins();
        const Split split = splitOf(data, 0.8, Random(3));
        const Scaling scaling = scalingOf(data, split.train);
        const Dataset standard = standardised(data, scaling);
        for (int c = 0; c < data.columnCount(); ++c) {
            double sum = 0, squares = 0;
            for (const int row : split.train) sum += standard.at(row, c), squares += std::pow(standard.at(row, c), 2);
            QVERIFY(std::abs(sum / double(split.train.size())) < 1e-6);
            QVERIFY(std::abs(squares / double(split.train.size()) - 1) < 1e-6);
            for (int row = 0; row < data.rows(); ++row)
                QVERIFY(std::abs(scaling.original(standard.at(row, c), c) - data.at(row, c)) < 1e-6 * data.at(row, c));
        }
        QVERIFY(standard.labels == data.labels && standard.columns == data.columns);
    }
    void aConstantColumnBecomes0()
    {
        const Dataset data{{"a", "b"}, {"x", "y"}, {0.1F, 1, 0.1F, 2, 0.1F, 4}, {0, 1, 0}, {}};
        const Dataset standard = standardised(data, scalingOf(data, {0, 1, 2}));
        for (int row = 0; row < 3; ++row) QCOMPARE(standard.at(row, 0), 0.0);
        QVERIFY(standardised(data, scalingOf(data, {})) == data);
    }
    void rowsAndColumnsAreChosenInOrder()
    {
        const Dataset data{{"a", "b", "c"}, {"x", "y"}, {1, 2, 3, 4, 5, 6}, {0, 1}, {"note"}};
        const Dataset columns{{"c", "a"}, {"x", "y"}, {3, 1, 6, 4}, {0, 1}, {"note"}};
        const Dataset rows{{"a", "b", "c"}, {"x", "y"}, {4, 5, 6, 1, 2, 3}, {1, 0}, {"note"}};
        QVERIFY(withColumns(data, {2, 0}) == columns);
        QVERIFY(withRows(data, {1, 0}) == rows);
    }
};

REGISTER_TEST(TestSplit)
#include "test_split.moc"
