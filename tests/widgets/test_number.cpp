#include "tests/run.h"
#include "widgets/canvas/number.h"
#include "widgets/views/frame.h"

#include <QTest>

#include <limits>

using namespace widgets;

class TestNumber : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void asOnAStage_data()
    {
        QTest::addColumn<double>("value");
        QTest::addColumn<int>("decimals");
        QTest::addColumn<QString>("text");
        const double inf = std::numeric_limits<double>::infinity();
        QTest::newRow("two decimals") << 0.5 << 2 << "0.50";
        QTest::newRow("true minus") << -1.25 << 2 << "−1.25";
        QTest::newRow("never minus zero") << -0.001 << 2 << "0.00";
        QTest::newRow("integer") << 482.0 << 0 << "482";
        QTest::newRow("four digits stay together") << 8192.0 << 0 << "8192";
        QTest::newRow("five are grouped") << 922500.0 << 0 << "922\u2009500";
        QTest::newRow("seven are grouped") << -1234567.0 << 0 << "−1\u2009234\u2009567";
        QTest::newRow("small") << 0.00012 << 2 << "1.2\u00A0×\u00A010⁻⁴";
        QTest::newRow("large") << -250000.0 << 2 << "−2.5\u00A0×\u00A010⁵";
        QTest::newRow("rounded up to ten") << 9.96e-4 << 2 << "1.0\u00A0×\u00A010⁻³";
        QTest::newRow("zero") << 0.0 << 2 << "0.00";
        QTest::newRow("not a number") << std::nan("") << 2 << "NaN";
        QTest::newRow("infinite") << -inf << 2 << "−∞";
    }
    void asOnAStage()
    {
        QFETCH(double, value);
        QFETCH(int, decimals);
        QFETCH(QString, text);
        QCOMPARE(number(value, decimals), text);
    }
    void aCellKeepsItsDecimals() // tiny or not, so that one number takes no room from all
    {
        QCOMPARE(cellNumber(-0.00034, 4), QStringLiteral("−0.0003"));
        QCOMPARE(cellNumber(5.6e-7, 7), QStringLiteral("0.0000006"));
        QCOMPARE(cellNumber(-0.00034, 2), QStringLiteral("0.00"));
        QCOMPARE(cellNumber(0.25, 2), QStringLiteral("0.25"));
        QCOMPARE(cellNumber(0, 7), QStringLiteral("0.0000000"));
        QCOMPARE(cellNumber(-3.2e-8, 7), QStringLiteral("−3\u00A0×\u00A010⁻⁸")); // not wider, and not 0
    }
    void allDigitsAsOnAStage()
    {
        QCOMPARE(withMinus(QStringLiteral("7.71e-05")), QStringLiteral("7.71\u00A0×\u00A010⁻⁵"));
        QCOMPARE(withMinus(QStringLiteral("-1.5e+12")), QStringLiteral("−1.5\u00A0×\u00A010¹²"));
        QCOMPARE(withMinus(QStringLiteral("-0.25")), QStringLiteral("−0.25"));
        QCOMPARE(withMinus(QStringLiteral("Server-2")), QStringLiteral("Server−2"));
    }
    void copyingGivesTheSameBits()
    {
        for (const double x : {0.1, -1.0 / 3, 6.02e23, double(0.1f)}) QVERIFY(exact(x).toDouble() == x);
    }
    void unitsArePowersOfTen()
    {
        QCOMPARE(bytes(72), QStringLiteral("72\u00A0bytes"));
        QCOMPARE(bytes(1500), QStringLiteral("1.5\u00A0kB"));
        QCOMPARE(bytes(1e6), QStringLiteral("1\u00A0MB"));
        QCOMPARE(seconds(192e-6), QStringLiteral("192\u00A0µs"));
        QCOMPARE(seconds(20e-6), QStringLiteral("20\u00A0µs"));
        QCOMPARE(seconds(0.0032), QStringLiteral("3.2\u00A0ms"));
        QCOMPARE(seconds(0), QStringLiteral("0\u00A0ns"));
    }
};

REGISTER_TEST(TestNumber)
#include "test_number.moc"
