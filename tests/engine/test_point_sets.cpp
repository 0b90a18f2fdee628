#include "engine/core/error.h"
#include "engine/data/point_sets.h"
#include "engine/data/point_text.h"
#include "tests/run.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <numbers>

using namespace engine;

namespace {

constexpr PointSet All[] = {PointSet::Circle, PointSet::Xor, PointSet::Gauss, PointSet::Spiral, PointSet::Plane, PointSet::Blobs};

int countOf(const Dataset& data, int label) { return int(std::count(data.labels.begin(), data.labels.end(), label)); }

/// The share of points whose label differs from `law`.
template <class Law> double wrong(const Dataset& data, Law law)
{
    int count = 0;
    for (int row = 0; row < data.rows(); ++row)
        count += law(double(data.at(row, 0)), double(data.at(row, 1))) != data.labels[std::size_t(row)];
    return double(count) / data.rows();
}

int circleLaw(double x, double y) { return std::hypot(x, y) < 2.5; }
int xorLaw(double x, double y) { return x * y >= 0; }
int planeLaw(double x, double y) { return x + y >= 0; }

} // namespace

class TestPointSets : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everySetIsWhole()
    {
        for (const PointSet kind : All)
            for (const int n : {0, 1, 2, 7, 200})
                for (const double noise : {0.0, 0.25, 0.5}) {
                    const Dataset data = pointSet(kind, n, noise, Random(3));
                    QCOMPARE(data.rows(), n);
                    QCOMPARE(data.columns, (std::vector<std::string>{"x", "y"}));
                    QCOMPARE(data.features.size(), std::size_t(2 * n));
                    QCOMPARE(data.classes.size(), std::size_t(kind == PointSet::Blobs ? 3 : 2));
                    for (const float x : data.features) QVERIFY(std::abs(x) < 6 + 10 * noise + 2); // clouds have tails
                    for (const int label : data.labels) QVERIFY(label >= 0 && label < int(data.classes.size()));
                }
    }
    void theSeedDecidesEveryBit()
    {
        for (const PointSet kind : All) {
            QVERIFY(pointSet(kind, 100, 0.1, Random(1)) == pointSet(kind, 100, 0.1, Random(1)));
            QVERIFY(pointSet(kind, 100, 0.1, Random(1)).features != pointSet(kind, 100, 0.1, Random(2)).features);
        }
    }
    void withoutNoiseLabelsFollowTheirLaws()
    {
        const int n = 1000;
        const Dataset circle = pointSet(PointSet::Circle, n, 0, Random(1)), square = pointSet(PointSet::Xor, n, 0, Random(1));
        QCOMPARE(wrong(circle, circleLaw), 0.0);
        QCOMPARE(wrong(square, xorLaw), 0.0);
        QCOMPARE(wrong(pointSet(PointSet::Plane, n, 0, Random(1)), planeLaw), 0.0);
        for (int row = 0; row < n; ++row) {
            const double r = std::hypot(circle.at(row, 0), circle.at(row, 1));
            QVERIFY(r < 2.5 + 1e-6 || (r > 3.5 - 1e-6 && r < 5 + 1e-6));
            for (int c = 0; c < 2; ++c) {
                const float x = std::abs(square.at(row, c));
                QVERIFY(x >= 0.3F && x <= 5.3F);
            }
        }
        for (const PointSet halves : {PointSet::Circle, PointSet::Gauss, PointSet::Spiral})
            for (const int m : {200, 201}) {
                const Dataset data = pointSet(halves, m, 0, Random(4));
                QCOMPARE(countOf(data, 1), (m + 1) / 2);
                QCOMPARE(countOf(data, 0), m / 2);
            }
        const Dataset blobs = pointSet(PointSet::Blobs, 200, 0, Random(4));
        QCOMPARE(countOf(blobs, 0), 100);
        QCOMPARE(countOf(blobs, 1), 50);
        QCOMPARE(countOf(blobs, 2), 50);
        // Angles are uniform: the mean direction is that of 1 000 unit vectors, of length below 5 / sqrt(1 000).
        double x = 0, y = 0;
        for (int row = 0; row < n; ++row) {
            const double r = std::hypot(circle.at(row, 0), circle.at(row, 1));
            x += circle.at(row, 0) / r, y += circle.at(row, 1) / r;
        }
        QVERIFY(std::hypot(x, y) / n < 5 / std::sqrt(double(n)));
    }
    void noiseMovesLabelsAndNotPointsWhereItShould()
    {
        const std::pair<PointSet, int (*)(double, double)> sets[] = {
            {PointSet::Circle, circleLaw}, {PointSet::Xor, xorLaw}, {PointSet::Plane, planeLaw}};
        for (const auto& [kind, law] : sets) {
            const Dataset clean = pointSet(kind, 2000, 0, Random(5)), noisy = pointSet(kind, 2000, 0.5, Random(5));
            QVERIFY(clean.features == noisy.features);
            const double share = wrong(noisy, law);
            QVERIFY(share > 0.1 && share < 0.35);
        }
    }
    void armsAreEachOthersHalfTurn()
    {
        for (const double turns : {1.25, 1.75}) {
            const int n = 200;
            const Dataset data = pointSet(PointSet::Spiral, n, 0, Random(1), turns);
            for (int row = 0; row < n; row += 2) {
                QCOMPARE(data.labels[std::size_t(row)], 1);
                QVERIFY(data.at(row, 0) == -data.at(row + 1, 0) && data.at(row, 1) == -data.at(row + 1, 1));
                // r = 5 part, angle = 2 pi turns part
                const double part = double(row / 2 + 1) / (n / 2), angle = 2 * std::numbers::pi * turns * part;
                QVERIFY(std::abs(data.at(row, 0) - 5 * part * std::sin(angle)) < 1e-6);
                QVERIFY(std::abs(data.at(row, 1) - 5 * part * std::cos(angle)) < 1e-6);
            }
            const Dataset noisy = pointSet(PointSet::Spiral, n, 0.3, Random(1), turns);
            double most = 0;
            for (std::size_t i = 0; i < data.features.size(); ++i)
                most = std::max(most, std::abs(noisy.features[i] - data.features[i]));
            QVERIFY(most > 0.28 && most <= 0.3 + 1e-6);
        }
    }
    void cloudsHaveTheirMeansAndVariances()
    {
        const int n = 20000;
        for (const double noise : {0.0, 0.5})
            for (const PointSet kind : {PointSet::Gauss, PointSet::Blobs}) {
                const int clouds = kind == PointSet::Gauss ? 2 : 4;
                const double middles[2][4][2] = {{{2, 2}, {-2, -2}}, {{-4, -2}, {0, -2}, {4, -2}, {0, 2}}};
                const Dataset data = pointSet(kind, n, noise, Random(6));
                const double variance = 0.5 + 7 * noise, m = double(n) / clouds;
                for (int cloud = 0; cloud < clouds; ++cloud)
                    for (int c = 0; c < 2; ++c) {
                        double sum = 0, squares = 0;
                        for (int row = cloud; row < n; row += clouds) {
                            const double d = data.at(row, c) - middles[kind == PointSet::Blobs][cloud][c];
                            sum += d, squares += d * d;
                        }
                        QVERIFY(std::abs(sum / m) < 5 * std::sqrt(variance / m));
                        QVERIFY(std::abs(squares / m - variance) < 5 * variance * std::sqrt(2 / m));
                    }
            }
    }

    void paintedPointsReadBackToTheSameBits()
    {
        const Dataset data = pointsFrom(" 1, -2.5,0 ;0.1,3e-3 , 2;");
        const Dataset expected{{"x", "y"}, {"0", "1", "2"}, {1, -2.5F, 0.1F, 0.003F}, {0, 2}, {}};
        QVERIFY(data == expected);
        QCOMPARE(textOfPoints(data), std::string("1,-2.5,0;0.1,0.003,2"));
        const Dataset many = pointSet(PointSet::Blobs, 500, 0, Random(7));
        QVERIFY(pointsFrom(textOfPoints(many)) == many);
        QCOMPARE(pointsFrom("").rows(), 0);
        QCOMPARE(pointsFrom("").classes.size(), std::size_t(2));
        QCOMPARE(textOfPoints(pointsFrom("")), std::string());
    }
    void complaintsNameThePoint()
    {
        for (const char* good : {"", " ", ";", "1,2,0", "-10,10,7;", "0,0,0;0,0,0"}) QVERIFY(complaintAboutPoints(good).empty());
        for (const char* bad : {"1,2", "1,2,3,4", "1,2,8", "1,2,-1", "1,2,0.5", "x,2,0", "11,2,0", "nan,0,0", "1,inf,0", "1;2;0",
                                "1 2 0", "1,,0"}) {
            const QString text = QString::fromStdString(inEnglish(complaintAboutPoints(std::string("1,2,0;") + bad)));
            QVERIFY2(text.startsWith("x,y,class;x,y,class;") && text.contains("; point 2 is '"), qPrintable(text));
            QVERIFY_THROWS_EXCEPTION(InputError, pointsFrom(std::string("1,2,0;") + bad));
        }
        std::string many;
        for (int i = 0; i <= MostPaintedPoints; ++i) many += "1,2,0;";
        QVERIFY(inEnglish(complaintAboutPoints(many)).ends_with("at most 2000 points"));
        QVERIFY(complaintAboutPoints(many.substr(6)).empty());
    }
};

REGISTER_TEST(TestPointSets)
#include "test_point_sets.moc"
