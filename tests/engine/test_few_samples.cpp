#include "engine/check/samples.h"
#include "engine/nn/sequence_blocks.h"
#include "engine/nn/simd/kernels.h"
#include "tests/run.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace engine;

namespace {

constexpr int Whole = 6;

/// The mean loss of some rows, and before it the gradient.
std::vector<double> gradientAndLoss(const CheckedNetwork& example, std::vector<int> rows)
{
    const auto parameters = initialParameters<double>(example.net, Initialisation::Uniform, Random(5));
    Pass<double> pass;
    gather(example.net, example.samples(), rows, pass);
    forward<double>(example.net, parameters, pass);
    const double loss = backward<double>(example.net, parameters, example.loss, pass);
    std::vector<double> all(pass.gradient().begin(), pass.gradient().end());
    all.push_back(loss);
    return all;
}

/// A Transformer's layer, wide enough for several blocks of terms and rows, and an even number of steps.
Network encoder()
{
    Graph g{{{6, 4}}};
    encoderBlock(g, 0, {6, 2, 140});
    return Network(std::move(g));
}

/// `count` samples from `first` on, through it and back.
template <class Real> Pass<Real> through(const Network& net, int first, int count)
{
    std::vector<float> features;
    Random random(3);
    for (int i = 0; i < 16 * net.inputFeatures(); ++i) features.push_back(float(random.uniform(-1, 1)));
    std::vector<int> rows;
    for (int n = 0; n < count; ++n) rows.push_back(first + n);
    const auto parameters = initialParameters<Real>(net, Initialisation::Uniform, Random(5));
    Pass<Real> pass;
    gather(net, {features, {}, features}, rows, pass);
    forward<Real>(net, parameters, pass);
    backward<Real>(net, parameters, Loss::MeanSquared, pass);
    return pass;
}

/// Whether batches of half a line, in which two places share vectors, are as good as one that fills it.
template <class Real> bool halvesAreAsGood()
{
    const Network net = encoder();
    const int half = int(32 / sizeof(Real));
    const Pass<Real> whole = through<Real>(net, 0, 2 * half), first = through<Real>(net, 0, half),
                     second = through<Real>(net, half, half);
    bool good = true;
    for (int v = 0; v < net.values(); ++v)
        for (int f = 0; f < net.shape(v).features(); ++f)
            for (int n = 0; n < half; ++n)
                good &= first.values(v)(f, n) == whole.values(v)(f, n) && second.values(v)(f, n) == whole.values(v)(f, half + n);
    const double close = sizeof(Real) == 4 ? 1e-5 : 1e-13;
    for (std::size_t i = 0; i < whole.gradient().size(); ++i)
        good &= std::abs(double(first.gradient()[i] + second.gradient()[i]) / 2 - double(whole.gradient()[i])) < close;
    return good;
}

} // namespace

/// Batches of few samples go other ways through the kernels than large ones.
class TestFewSamples : public QObject {
    Q_OBJECT

private slots:
    void cleanup() { simd::chooseKernels(""); }
    void areTheMeanOfTheirSamples_data()
    {
        QTest::addColumn<QString>("isa");
        QTest::addColumn<int>("index");
        const auto all = checkedNetworks(Whole);
        for (const char* isa : {"v2", "v3", "v4", "generic"})
            for (int i = 0; simd::chooseKernels(isa) && i < int(all.size()); ++i)
                if (all[std::size_t(i)].name.find("convolution") == 0 ||
                    all[std::size_t(i)].name.find("pooling") != std::string::npos)
                    QTest::newRow((all[std::size_t(i)].name + ", " + isa).c_str()) << QString(isa) << i;
    }
    void areTheMeanOfTheirSamples()
    {
        QFETCH(QString, isa);
        QFETCH(int, index);
        QVERIFY(simd::chooseKernels(qPrintable(isa)));
        const auto example = checkedNetworks(Whole)[std::size_t(index)];
        const auto whole = gradientAndLoss(example, example.rows);
        for (const int batch : {1, 2, 3}) {
            std::vector<double> mean(whole.size());
            for (int first = 0; first < Whole; first += batch) {
                const auto part = gradientAndLoss(example, {example.rows.begin() + first, example.rows.begin() + first + batch});
                for (std::size_t i = 0; i < mean.size(); ++i) mean[i] += part[i] * batch / Whole;
            }
            for (std::size_t i = 0; i < mean.size(); ++i)
                QVERIFY(std::abs(mean[i] - whole[i]) < 1e-12 * (std::abs(whole[i]) + 1));
        }
    }

    void halfALineIsAsGoodAsAWholeOne_data()
    {
        QTest::addColumn<QString>("isa");
        for (const char* isa : {"v2", "v3", "v4", "generic"})
            if (simd::chooseKernels(isa)) QTest::newRow(isa) << QString(isa);
    }
    void halfALineIsAsGoodAsAWholeOne()
    {
        QFETCH(QString, isa);
        QVERIFY(simd::chooseKernels(qPrintable(isa)));
        QVERIFY(halvesAreAsGood<float>());
        QVERIFY(halvesAreAsGood<double>());
    }

    /// What a larger batch left in the lanes beyond the samples is no sample.
    void aPassThatWasUsedIsAsGoodAsNew()
    {
        for (const CheckedNetwork& example : checkedNetworks(12)) {
            const auto parameters = initialParameters<double>(example.net, Initialisation::Uniform, Random(5));
            Pass<double> used, fresh;
            for (const int count : {7, 5, 2, 3}) {
                const std::span<const int> rows(example.rows.data(), std::size_t(count));
                fresh = {};
                for (Pass<double>* pass : {&used, &fresh}) {
                    gather(example.net, example.samples(), rows, *pass);
                    forward<double>(example.net, parameters, *pass, example.mode);
                    backward<double>(example.net, parameters, example.loss, *pass);
                }
                QVERIFY2(std::ranges::equal(used.gradient(), fresh.gradient()), example.name.c_str());
            }
        }
    }
};

REGISTER_TEST(TestFewSamples)
#include "test_few_samples.moc"
