#include "engine/core/error.h"
#include "engine/data/digits.h"
#include "engine/nn/train.h"
#include "tests/run.h"

#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <fstream>
#include <numeric>

using namespace engine;

namespace {

/// Mean loss gradient over the rows first ... first + count.
template <class Real> std::vector<Real> gradientOf(const Network& net, const std::vector<Real>& parameters, int first, int count)
{
    std::vector<int> rows(static_cast<std::size_t>(count));
    std::iota(rows.begin(), rows.end(), first);
    Pass<Real> pass;
    gather(net, {digits().images.data, digits().labels, {}}, rows, pass);
    forward<Real>(net, parameters, pass);
    backward<Real>(net, parameters, Loss::CrossEntropy, pass);
    return {pass.gradient().begin(), pass.gradient().end()};
}

const Network digitNet({64}, {Dense{32}, ActivationLayer{Activation::Tanh}, Dense{10}});

template <class Real> std::vector<Real> start(int seed)
{
    return initialParameters<Real>(digitNet, Initialisation::Uniform, Random(std::uint64_t(seed)));
}

} // namespace

class TestDigits : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theDigitsAreAllThere()
    {
        QCOMPARE(digits().images.shape, (std::vector<int>{1797, 64}));
        QCOMPARE(digits().labels.size(), std::size_t(1797));
        // the first line of the file: 0,0,5,13,9,1,... of 16, a zero
        QCOMPARE(digits().images.at(0, 3), 13.0f / 16);
        QCOMPARE(digits().labels[0], 0);
    }
    void aDamagedTableIsNamedWithItsLine_data()
    {
        QTest::addColumn<QByteArray>("row");
        QTest::addColumn<QString>("complaint");
        const QByteArray good = QByteArray("1,").repeated(64) + "3\n";
        QTest::newRow("short row") << good + "1,2,3\n"
                                   << "line 3 ";
        QTest::newRow("too bright") << QByteArray("17,").repeated(64) + "3\n"
                                    << "line 2 ";
        QTest::newRow("no digit") << QByteArray("1,").repeated(64) + "10\n"
                                  << "line 2 ";
        QTest::newRow("long row") << QByteArray("1,").repeated(65) + "3\n"
                                  << "line 2 ";
        QTest::newRow("nothing") << QByteArray() << "no digits";
    }
    void aDamagedTableIsNamedWithItsLine()
    {
        QFETCH(QByteArray, row);
        QFETCH(QString, complaint);
        const QTemporaryDir folder;
        const std::string path = folder.filePath(QStringLiteral("digits.csv")).toStdString();
        std::ofstream(path) << "header\n" << row.toStdString();
        try {
            readDigits(path);
            QFAIL("read a damaged table");
        } catch (const InputError& error) {
            QVERIFY2(QString::fromUtf8(error.what()).contains(complaint), error.what());
        }
    }
    void anUnreadableTableIsRefused() { QVERIFY_THROWS_EXCEPTION(InputError, readDigits("/nowhere/digits.csv")); }

    /// (L(w + h) - L(w - h)) / 2h, for every seventh parameter.
    void gradientEqualsCentralDifferences()
    {
        auto parameters = start<double>(1);
        const auto analytic = gradientOf(digitNet, parameters, 0, 16);
        std::vector<int> rows(16);
        std::iota(rows.begin(), rows.end(), 0);
        Pass<double> pass;
        gather(digitNet, {digits().images.data, digits().labels, {}}, rows, pass);
        const auto lossAt = [&](std::size_t i, double w) {
            const double before = std::exchange(parameters[i], w);
            forward<double>(digitNet, parameters, pass);
            parameters[i] = before;
            return lossOf(digitNet, Loss::CrossEntropy, pass);
        };
        for (std::size_t i = 0; i < parameters.size(); i += 7) {
            const double h = 1e-5, w = parameters[i], a = analytic[i], n = (lossAt(i, w + h) - lossAt(i, w - h)) / (2 * h);
            QVERIFY(std::abs(a - n) / std::max({std::abs(a), std::abs(n), 1e-3}) < 1e-6);
        }
    }
    void meanOfShardGradientsIsTheBatchGradient()
    {
        const auto parameters = start<double>(2);
        const auto whole = gradientOf(digitNet, parameters, 0, 32);
        const auto first = gradientOf(digitNet, parameters, 0, 16), second = gradientOf(digitNet, parameters, 16, 16);
        QCOMPARE(whole.size(), std::size_t(64 * 32 + 32 + 32 * 10 + 10));
        for (std::size_t i = 0; i < whole.size(); ++i) QVERIFY(std::abs((first[i] + second[i]) / 2 - whole[i]) < 1e-14);
    }
    void floatAgreesWithDouble()
    {
        const auto a = gradientOf(digitNet, start<float>(1), 0, 16);
        const auto b = gradientOf(digitNet, start<double>(1), 0, 16);
        for (std::size_t i = 0; i < a.size(); ++i) QVERIFY(std::abs(double(a[i]) - b[i]) < 1e-6);
    }
    void initialWeightsStayWithinTheBound()
    {
        const auto parameters = start<double>(5);
        for (std::size_t i = 0; i < parameters.size(); ++i)
            QVERIFY(std::abs(parameters[i]) <= 1 / std::sqrt(i < 64 * 32 + 32 ? 64.0 : 32.0));
        QVERIFY(parameters != start<double>(6));
        QVERIFY(parameters == start<double>(5));
    }
};

REGISTER_TEST(TestDigits)
#include "test_digits.moc"
