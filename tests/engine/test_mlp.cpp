#include "engine/core/error.h"
#include "engine/data/digits.h"
#include "engine/nn/mlp.h"

#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <fstream>

using namespace engine;

namespace {

struct Batch {
    Matrix<double> X;
    std::vector<int> labels;
};

Batch firstDigits(int n)
{
    Batch batch{Matrix<double>(n, 64), {}};
    for (int i = 0; i < n; ++i) {
        for (int j = 0; j < 64; ++j) batch.X(i, j) = double(digits().images.at(i, j));
        batch.labels.push_back(digits().labels[std::size_t(i)]);
    }
    return batch;
}

} // namespace

class TestMlp : public QObject {
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
    void anUnreadableTableIsRefused() { QVERIFY_EXCEPTION_THROWN(readDigits("/nowhere/digits.csv"), InputError); }

    /// (L(w + h) - L(w - h)) / 2h, for each parameter.
    void gradientEqualsCentralDifferences()
    {
        const Batch batch = firstDigits(16);
        Mlp<double> net(64, 32, 10, Random(1));
        QCOMPARE(net.parameters.size(), std::size_t(64 * 32 + 32 + 32 * 10 + 10));
        const std::vector<double> analytic = net.gradient(batch.X, batch.labels);
        const double h = 1e-5;
        double worst = 0;
        for (std::size_t i = 0; i < net.parameters.size(); ++i) {
            const double w = net.parameters[i];
            net.parameters[i] = w + h;
            const double above = net.loss(batch.X, batch.labels);
            net.parameters[i] = w - h;
            const double below = net.loss(batch.X, batch.labels);
            net.parameters[i] = w;
            const double a = analytic[i], n = (above - below) / (2 * h);
            worst = std::max(worst, std::abs(a - n) / std::max({std::abs(a), std::abs(n), 1e-3}));
        }
        QVERIFY2(worst < 1e-6, qPrintable(QString::number(worst)));
    }
    void meanOfShardGradientsIsTheBatchGradient()
    {
        const Batch batch = firstDigits(32);
        const Mlp<double> net(64, 32, 10, Random(2));
        const auto whole = net.gradient(batch.X, batch.labels);
        const auto first = net.gradient(batch.X.topRows(16), {batch.labels.begin(), batch.labels.begin() + 16});
        const auto second = net.gradient(batch.X.bottomRows(16), {batch.labels.begin() + 16, batch.labels.end()});
        for (std::size_t i = 0; i < whole.size(); ++i) QVERIFY(std::abs((first[i] + second[i]) / 2 - whole[i]) < 1e-14);
    }
    void floatAgreesWithDouble()
    {
        const Batch batch = firstDigits(16);
        const Mlp<float> single(64, 32, 10, Random(1));
        const Mlp<double> twice(64, 32, 10, Random(1));
        const auto a = single.gradient(batch.X.cast<float>(), batch.labels);
        const auto b = twice.gradient(batch.X, batch.labels);
        for (std::size_t i = 0; i < a.size(); ++i) QVERIFY(std::abs(double(a[i]) - b[i]) < 1e-6);
    }
    void anyCacheGivesTheSameBits()
    {
        const std::ptrdiff_t l1 = Eigen::l1CacheSize(), l2 = Eigen::l2CacheSize(), l3 = Eigen::l3CacheSize();
        const Batch batch = firstDigits(200);
        const Matrix<float> X = batch.X.cast<float>();
        const Mlp<float> net(64, 32, 10, Random(3));
        const std::vector<float> gradient = net.gradient(X, batch.labels);
        for (const std::ptrdiff_t size : {8 << 10, 32 << 10, 128 << 10}) {
            Eigen::setCpuCacheSizes(size, 8 * size, 64 * size);
            QVERIFY(net.gradient(X, batch.labels) == gradient);
        }
        Eigen::setCpuCacheSizes(l1, l2, l3);
    }
    void initialWeightsStayWithinTheBound()
    {
        const Mlp<double> net(64, 32, 10, Random(5));
        for (std::size_t i = 0; i < net.parameters.size(); ++i)
            QVERIFY(std::abs(net.parameters[i]) <= 1 / std::sqrt(i < 330 ? 32.0 : 64.0));
        QVERIFY(net.parameters != Mlp<double>(64, 32, 10, Random(6)).parameters);
        QVERIFY(net.parameters == Mlp<double>(64, 32, 10, Random(5)).parameters);
    }
};

QObject* testMlp() { return new TestMlp; }
#include "test_mlp.moc"
