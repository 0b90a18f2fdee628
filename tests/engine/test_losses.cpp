#include "engine/core/random.h"
#include "engine/nn/train.h"
#include "tests/run.h"

#include <QTest>

#include <cmath>

using namespace engine;

namespace {

/// Outputs that nothing made, one column per sample.
struct Outputs {
    Network net;
    Pass<double> pass;

    explicit Outputs(const std::vector<std::vector<double>>& columns) : net({int(columns[0].size())}, {ActivationLayer{}})
    {
        pass.resize(net, int(columns.size()));
        for (int n = 0; n < pass.samples(); ++n)
            for (int j = 0; j < outputs(); ++j) pass.values(0)(j, n) = columns[std::size_t(n)][std::size_t(j)];
        forward<double>(net, {}, pass);
    }
    int outputs() const { return net.shape(0).features(); }
    double judged(const Objective& loss) { return backward<double>(net, {}, loss, pass); }
    double delta(int j, int n) const { return pass.deltas(1)(j, n); }
};

bool near(double a, double b) { return std::abs(a - b) <= 1e-13 * (std::abs(b) + 1); }

std::vector<double> draw(int n, unsigned seed)
{
    Random random(seed);
    std::vector<double> all;
    for (int i = 0; i < n; ++i) all.push_back(2 * random.normal());
    return all;
}

/// The same outputs, judged by two objectives, have the same loss (up to `apart`) and deltas.
void sameDeltas(Outputs& o, const Objective& a, const Objective& b, double apart = 0)
{
    const double loss = o.judged(a);
    std::vector<double> deltas;
    for (int j = 0; j < o.outputs(); ++j) deltas.push_back(o.delta(j, 0));
    QVERIFY(near(loss - apart, o.judged(b)));
    for (int j = 0; j < o.outputs(); ++j) QVERIFY(near(deltas[std::size_t(j)], o.delta(j, 0)));
}

} // namespace

/// Laws of losses; their values and derivatives are tested with the networks.
class TestLosses : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aSoftTargetOfOneClassIsItsLabel()
    {
        Outputs o({draw(5, 1)});
        o.pass.labels()[0] = 3;
        for (int j = 0; j < 5; ++j) o.pass.targets()(j, 0) = j == 3;
        sameDeltas(o, Loss::CrossEntropy, Loss::SoftCrossEntropy);
        sameDeltas(o, Loss::CrossEntropy, Loss::Divergence); // one class has no entropy
        sameDeltas(o, Loss::CrossEntropy, {Loss::CrossEntropy, {.ignored = 0}});
        sameDeltas(o, Loss::CrossEntropy, {Loss::CrossEntropy, {.classWeights = {1, 2, 3, 4, 5}}}); // the mean divides by its 4
    }
    /// Cross-entropy is divergence and the target's own entropy; a divergence is 0 only where both agree.
    void divergenceIsWithoutTheTargetsEntropy()
    {
        const std::vector<double> t{0.5, 0.25, 0.25, 0};
        Outputs o({draw(4, 2)}), same({{std::log(2.0), 0, 0, -800}});
        for (int j = 0; j < 4; ++j) o.pass.targets()(j, 0) = same.pass.targets()(j, 0) = t[std::size_t(j)];
        sameDeltas(o, Loss::SoftCrossEntropy, Loss::Divergence, 1.5 * std::log(2.0));
        QVERIFY(std::abs(same.judged(Loss::Divergence)) < 1e-15);
        QVERIFY(o.judged(Loss::Divergence) > 0);
    }
    /// Samples that are ignored, or of a class without weight, might as well not be there.
    void whatDoesNotCountIsNotThere()
    {
        const auto a = draw(3, 3), b = draw(3, 4), c = draw(3, 5);
        Outputs all({a, b, c}), some({a, c});
        const int labels[] = {0, -100, 2};
        for (int n = 0; n < 3; ++n) all.pass.labels()[std::size_t(n)] = labels[n];
        some.pass.labels()[0] = 0, some.pass.labels()[1] = 2;
        QVERIFY(near(all.judged({Loss::CrossEntropy, {.ignored = -100}}), some.judged(Loss::CrossEntropy)));
        QVERIFY(near(all.delta(1, 2), some.delta(1, 1)));
        QCOMPARE(all.delta(0, 1), 0.0);
        all.pass.labels()[1] = 1;
        QVERIFY(near(all.judged({Loss::CrossEntropy, {.classWeights = {1, 0, 1}}}), some.judged(Loss::CrossEntropy)));
        QCOMPARE(all.delta(0, 1), 0.0);
    }
    void nothingLeftIsNoLoss()
    {
        Outputs o({draw(3, 6)});
        o.pass.labels()[0] = -1;
        QCOMPARE(o.judged({Loss::CrossEntropy, {.ignored = -1, .smoothing = 0.2}}), 0.0);
        for (int j = 0; j < 3; ++j) QCOMPARE(o.delta(j, 0), 0.0);
    }
    void smoothingIsASoftTarget()
    {
        Outputs o({draw(4, 7)});
        o.pass.labels()[0] = 1;
        for (int j = 0; j < 4; ++j) o.pass.targets()(j, 0) = j == 1 ? 0.9 + 0.025 : 0.025;
        sameDeltas(o, {Loss::CrossEntropy, {.smoothing = 0.1}}, Loss::SoftCrossEntropy);
    }
    /// Without T² the soft part's deltas fade as 1/T²; with it they go to (z - v) / m of centred logits as T grows.
    void temperatureSquaredKeepsTheGradient()
    {
        std::vector<double> z = draw(4, 8), v = draw(4, 9);
        const auto centre = [](std::vector<double>& x) {
            const double mean = (x[0] + x[1] + x[2] + x[3]) / 4;
            for (double& each : x) each -= mean;
        };
        centre(z), centre(v);
        Outputs o({z});
        for (int j = 0; j < 4; ++j) o.pass.targets()(j, 0) = v[std::size_t(j)];
        o.judged({Loss::Distillation, {.temperature = 1e4}});
        for (int j = 0; j < 4; ++j) QVERIFY(std::abs(o.delta(j, 0) - (z[std::size_t(j)] - v[std::size_t(j)]) / 4) < 1e-3);
        o.judged({Loss::Distillation, {.temperature = 5}});
        const double scaled = o.delta(0, 0);
        o.judged({Loss::Distillation, {.temperature = 5, .scaled = false}});
        QVERIFY(near(o.delta(0, 0), scaled / 25));
    }
    void atKinks()
    {
        Outputs o({{0, 2}});
        o.pass.targets()(0, 0) = -1, o.pass.targets()(1, 0) = 2;
        o.judged(Loss::Perceptron);
        QCOMPARE(o.delta(0, 0), 0.5); // undecided: it learns
        QCOMPARE(o.delta(1, 0), 0.0);
        o.judged(Loss::MeanAbsolute);
        QCOMPARE(o.delta(0, 0), 0.5);
        QCOMPARE(o.delta(1, 0), 0.0);
    }
    /// Three points, learnt in turn from w = 0, b = 0: seven updates, until w = (1, 1), b = -3. (Li Hang's example)
    void theClassicalPerceptron()
    {
        const Network net({2}, {Dense{1}});
        const std::vector<float> points{3, 3, 4, 3, 1, 1}, signs{1, 1, -1};
        Learner<double> learner{{0, 0, 0}};
        Pass<double> pass;
        std::vector<int> updated;
        for (int k = 0; k < 30; ++k) {
            const std::vector<double> before = learner.parameters;
            const std::vector<int> row{k % 3};
            trainStep<double>(net, {Loss::Perceptron, {.kind = Optimiser::Sgd, .rate = 1}}, {points, {}, signs}, row, learner,
                              pass);
            if (learner.parameters != before) updated.push_back(k % 3 + 1);
        }
        QVERIFY((updated == std::vector<int>{1, 3, 3, 3, 1, 3, 3}));
        QVERIFY((learner.parameters == std::vector<double>{1, 1, -3}));
    }
    /// One step of descent on z is one on p - q: at T = 10 a teacher's 1e-6 and 1e-9, 1000 apart, are but 2 apart.
    void temperatureShowsSmallProbabilities()
    {
        Outputs o({{0, 0}});
        for (const auto& [T, ratio] :
             {std::pair{1.0, 1000.0}, {2.0, 31.6228}, {5.0, 3.98107}, {10.0, 1.99526}, {20.0, 1.41254}}) {
            o.pass.targets()(0, 0) = std::log(1e-6), o.pass.targets()(1, 0) = std::log(1e-9);
            o.judged({Loss::Distillation, {.temperature = T, .scaled = false}});
            const double q0 = 0.5 - T * o.delta(0, 0), q1 = 0.5 - T * o.delta(1, 0); // p is ½
            QVERIFY(std::abs(q0 / q1 / ratio - 1) < 1e-5);
        }
    }
    void extremeLogitsStayFinite()
    {
        Outputs o({{1000, -1000, 0}});
        const double targets[] = {0.25, 0.75, 0};
        for (int j = 0; j < 3; ++j) o.pass.targets()(j, 0) = targets[j];
        QVERIFY(near(o.judged(Loss::SoftCrossEntropy), 1500));
        QVERIFY(near(o.judged({Loss::Distillation, {.temperature = 0.01}}) * 1e4, 200000 * (1 / (1 + std::exp(-50.0)))));
        QVERIFY(near(o.judged({Loss::CrossEntropy, {.smoothing = 0.3}}), 0.1 * 3000));
    }
};

REGISTER_TEST(TestLosses)
#include "test_losses.moc"
