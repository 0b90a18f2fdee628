#include "engine/check/samples.h"
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
