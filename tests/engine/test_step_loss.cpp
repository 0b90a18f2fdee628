#include "engine/core/error.h"
#include "engine/nn/step_loss.h"
#include "engine/nn/train.h"
#include "tests/run.h"

#include <QTest>

#include <cmath>

using namespace engine;

namespace {

constexpr int Classes = 3, Moments = 4, Count = 5;
/// Sequences of different lengths, and one without any label.
const std::vector<int> labels{0, 1, 2, 0, 1, 1, -1, -1, 2, 0, 1, -1, -1, -1, -1, -1, 0, 2, 2, 1};

struct Judged {
    Network net{{2, Moments}, {Gru{3}, Conv2d{Classes, 1, 1, {}}}};
    std::vector<double> parameters = initialParameters<double>(net, Initialisation::Xavier, Random(1));
    Pass<double> pass;

    double loss()
    {
        pass.resize(net, Count);
        for (int f = 0; f < 2 * Moments; ++f)
            for (int n = 0; n < Count; ++n) pass.values(0)(f, n) = std::sin(1 + f + 3 * n);
        forward<double>(net, parameters, pass);
        return judgeSteps<double>(net, labels, pass);
    }
};

} // namespace

class TestStepLoss : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theLossIsTheMeanOverLabelledSteps()
    {
        Judged judged;
        const double loss = judged.loss();
        double sum = 0;
        int count = 0;
        for (int n = 0; n < Count; ++n)
            for (int t = 0; t < Moments; ++t) {
                const int label = labels[std::size_t(n * Moments + t)];
                if (label < 0) continue;
                double all = 0;
                for (int c = 0; c < Classes; ++c) all += std::exp(judged.pass.values(2)(c * Moments + t, n));
                sum -= std::log(std::exp(judged.pass.values(2)(label * Moments + t, n)) / all), ++count;
            }
        QVERIFY(std::abs(loss - sum / count) < 1e-12);
    }
    void theGradientIsThatOfDifferences()
    {
        Judged judged;
        judged.loss();
        backwardFrom<double>(judged.net, judged.parameters, judged.pass);
        const std::vector<double> gradient(judged.pass.gradient().begin(), judged.pass.gradient().end());
        for (std::size_t i = 0; i < gradient.size(); ++i) {
            constexpr double Epsilon = 1e-5;
            const double w = judged.parameters[i];
            judged.parameters[i] = w + Epsilon;
            const double above = judged.loss();
            judged.parameters[i] = w - Epsilon;
            const double below = judged.loss();
            judged.parameters[i] = w;
            QVERIFY(std::abs(gradient[i] - (above - below) / (2 * Epsilon)) < 1e-8);
        }
    }
    void whatHasNoLabelHasNoDerivative()
    {
        Judged judged;
        judged.loss();
        for (int n = 0; n < Count; ++n)
            for (int t = 0; t < Moments; ++t)
                for (int c = 0; c < Classes; ++c)
                    if (labels[std::size_t(n * Moments + t)] < 0) QCOMPARE(judged.pass.deltas(2)(c * Moments + t, n), 0.0);
    }
    void wrongLabelsAreRefused()
    {
        Judged judged;
        judged.loss();
        QVERIFY_THROWS_EXCEPTION(InputError, judgeSteps<double>(judged.net, std::vector<int>(3, 0), judged.pass));
        QVERIFY_THROWS_EXCEPTION(InputError,
                                 judgeSteps<double>(judged.net, std::vector<int>(Count * Moments, Classes), judged.pass));
    }
};

REGISTER_TEST(TestStepLoss)
#include "test_step_loss.moc"
