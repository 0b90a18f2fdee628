#include "engine/core/parallel.h"
#include "tests/engine/allocations.h"
#include "tests/engine/one_layer.h"
#include "tests/run.h"

#include <QTest>

#include <numeric>

using namespace engine;
using namespace one_layer;

namespace {

const Mode learning{true, 4};

/// Two channels of 1 x 3, four samples; γ, β and running statistics that are not what they start from.
Run twoChannels(BatchNorm layer = {})
{
    Run run({2, 1, 3}, {layer});
    run.set("scale", {1.5, -0.5});
    run.set("shift", {0.25, 1});
    run.set("mean", {0.5, -1});
    run.set("variance", {2, 0.75});
    return run;
}

/// A network with everything here, and data for it.
struct Trained {
    Network net{{2, 3, 3},
                {Conv2d{4, 2, 2, {}}, BatchNorm{}, ActivationLayer{Activation::Relu}, Dropout{0.2}, LocalResponseNorm{3, 0.1},
                 Dense{6}, BatchNorm{}, Dense{3}}};
    std::vector<float> features = std::vector<float>(23 * 18);
    std::vector<int> labels = std::vector<int>(23), rows = std::vector<int>(23);
    Recipe recipe{Loss::CrossEntropy, {.kind = Optimiser::Adam, .rate = 0.01}, {1e-3, 1e-3}};

    Trained()
    {
        Random random(3);
        for (float& x : features) x = float(random.normal());
        for (int& label : labels) label = random.below(3);
        std::iota(rows.begin(), rows.end(), 0);
    }
    Samples samples() const { return {features, labels, {}}; }
    template <class Real> Learner<Real> learner() const { return {initialParameters<Real>(net, Initialisation::He, Random(4))}; }
};

} // namespace

class TestNormalisation : public QObject {
    Q_OBJECT
private Q_SLOTS:
    /// Numbers of PyTorch 1.13, BatchNorm2d in double.
    void aBatchIsNormalisedAsInPyTorch()
    {
        Run run = twoChannels();
        QVERIFY(close(run.forward(sequence(24), learning),
                      {-2.054325727256, 1.226409206465,  -0.648296469947, 0.201715484209, 0.819742206112, 1.437768928014,
                       2.163762044671,  0.289056368259,  -1.585649308153, 0.510728845161, 1.128755567063, 1.746782288965,
                       1.226409206465,  -0.648296469947, 2.632438463774,  0.819742206112, 1.437768928014, 0.356222164685,
                       0.289056368259,  -1.585649308153, 1.695085625568,  1.128755567063, 1.746782288965, 0.665235525636}));
        QVERIFY(close(run.backward(slopes(24)),
                      {-2.32463655171, 0.349522038382,  3.240380509872,  0.435651494806,  -0.489749284919, 0.747943462015,
                       1.247474898151, -2.4231364978,   0.46772197369,   -0.799582297434, 0.438110449499,  -0.487290330226,
                       -1.52518363803, 1.36567483346,   -2.521636443891, 0.128277436984,  -0.797123342741, 0.436061320588,
                       2.26362769323,  -1.406983702722, 1.267174887369,  1.056137171402,  0.130736391677,  -0.799172471652}));
        QVERIFY(close(run.gradientOf("scale"), {0.403582472005, -0.025751113413}));
        QVERIFY(close(run.gradientOf("shift"), {-2.5, 2.5}));
        QVERIFY(run.gradientOf("mean") == Numbers(2, 0) && run.gradientOf("variance") == Numbers(2, 0));
        follow<double>(run.net, run.pass, run.parameters);
        QVERIFY(close(run.of("mean"), {0.447916666667, -0.904166666667}));
        QVERIFY(close(run.of("variance"), {1.869839015152, 0.746401515152}));
    }
    /// The same, after follow() and eval().
    void answeringTakesTheRunningStatistics()
    {
        Run run = twoChannels();
        run.forward(sequence(24), learning);
        follow<double>(run.net, run.pass, run.parameters);
        QVERIFY(close(run.forward(sequence(24)),
                      {-1.612534647762, 0.307132964655,  -0.789819956726, -0.246694777869, 0.332041676074, 0.910778130017,
                       0.855609425346,  -0.241343496035, -1.338296417417, 0.042673449103,  0.621409903046, 1.200146356989,
                       0.307132964655,  -0.789819956726, 1.129847655691,  0.332041676074,  0.910778130017, -0.102010664383,
                       -0.241343496035, -1.338296417417, 0.581371195001,  0.621409903046,  1.200146356989, 0.187357562589}));
        QVERIFY(close(run.backward(slopes(24)),
                      {-1.645429382072, 0, 1.645429382072,  0.289368226971, -0.578736453943, 0.578736453943,  0.548476460691,
                       -1.645429382072, 0, -0.868104680914, 0.289368226971, -0.578736453943, -1.096952921382, 0.548476460691,
                       -1.645429382072, 0, -0.868104680914, 0.289368226971, 1.096952921382,  -1.096952921382, 0.548476460691,
                       0.868104680914,  0, -0.868104680914}));
        const Numbers before = run.parameters;
        follow<double>(run.net, run.pass, run.parameters); // an answer teaches nothing
        QVERIFY(run.parameters == before);
    }
    /// Of every channel, whatever its mean and spread: mean β and deviation γ come out, and what was taken can be read.
    void theBatchGetsTheMeanAndSpreadThatAreLearnt()
    {
        constexpr int count = 21, pixels = 6;
        Run run({3, 2, 3}, {BatchNorm{1e-12}});
        run.set("scale", {1, 2.5, -0.25});
        run.set("shift", {0, -3, 100});
        Numbers x;
        Random random(5);
        for (int i = 0; i < count * 3 * pixels; ++i) x.push_back(1000 + i / pixels % 3 * random.normal() + random.uniform());
        const Numbers y = run.forward(x, learning);
        const auto inner = run.pass.inner(0);
        QCOMPARE(inner.features, 6);
        for (int c = 0; c < 3; ++c) {
            const auto momentsOf = [&](const Numbers& list) {
                double sum = 0, squares = 0;
                const auto each = [&](auto body) {
                    for (int i = 0; i < int(list.size()); ++i)
                        if (i / pixels % 3 == c) body(list[std::size_t(i)]);
                };
                each([&](double v) { sum += v / (count * pixels); });
                each([&](double v) { squares += (v - sum) * (v - sum) / (count * pixels); });
                return std::pair(sum, squares);
            };
            const auto [mean, variance] = momentsOf(y);
            const double gamma = run.of("scale")[std::size_t(c)], beta = run.of("shift")[std::size_t(c)];
            QVERIFY(std::abs(mean - beta) < 1e-11 && std::abs(variance - gamma * gamma) < 1e-10);
            const auto [before, spread] = momentsOf(x);
            for (const int n : {0, count - 1})
                QVERIFY(std::abs(inner(c, n) - before) < 1e-11 && std::abs(inner(3 + c, n) - spread) < 1e-11);
        }
    }
    /// What the padding of lanes holds, here another batch's numbers, is no sample.
    void laneByLaneOnlySamplesCount()
    {
        Run fresh = twoChannels(), used = twoChannels();
        used.forward(Numbers(16 * 6, 1e30), learning);
        used.backward(Numbers(16 * 6, 1e30));
        const Numbers x = sequence(13 * 6), dy = slopes(13 * 6);
        QVERIFY(used.forward(x, learning) == fresh.forward(x, learning));
        QVERIFY(used.backward(dy) == fresh.backward(dy));
        QVERIFY(used.gradientOf("scale") == fresh.gradientOf("scale"));
        QVERIFY(used.gradientOf("shift") == fresh.gradientOf("shift"));
    }
    void answeringAndFrozenGradientsEqualDifferences()
    {
        Run run = twoChannels(), frozen = twoChannels();
        Numbers x = sequence(5 * 6), dy = slopes(5 * 6);
        const auto loss = [&] { return dot(dy, run.forward(x)); };
        const Numbers byX = differences(x, loss);
        const auto byParameters = differences(run.parameters, loss);
        run.forward(x);
        QVERIFY(close(run.backward(dy), byX, 1e-8));
        QVERIFY(close(run.gradientOf("scale"), run.of("scale", byParameters), 1e-8));
        QVERIFY(close(run.gradientOf("shift"), run.of("shift", byParameters), 1e-8));
        frozen.net.freeze(0);
        QVERIFY(frozen.forward(x, learning) == run.forward(x));
        QVERIFY(frozen.backward(dy) == run.backward(dy));
        const Numbers before = frozen.parameters;
        follow<double>(frozen.net, frozen.pass, frozen.parameters);
        QVERIFY(frozen.parameters == before);
    }
    void momentumSaysHowMuchIsNew()
    {
        Run all = twoChannels({1e-5, 1}), none = twoChannels({1e-5, 0});
        for (Run* run : {&all, &none}) {
            run->forward(sequence(24), learning);
            follow<double>(run->net, run->pass, run->parameters);
        }
        const auto inner = all.pass.inner(0);
        QVERIFY(close(all.of("mean"), {inner(0, 0), inner(1, 0)}));
        QVERIFY(close(all.of("variance"), {inner(2, 0) * 12 / 11, inner(3, 0) * 12 / 11})); // 12 numbers per channel
        QVERIFY(none.of("mean") == Numbers({0.5, -1}) && none.of("variance") == Numbers({2, 0.75}));
    }
    void oneNumberHasNoVariance()
    {
        Run run({3}, {BatchNorm{}});
        run.set("shift", {1, 2, 3});
        QVERIFY(close(run.forward({7, 8, 9}, learning), {1, 2, 3}));
        const Numbers before = run.parameters;
        follow<double>(run.net, run.pass, run.parameters);
        QVERIFY(run.parameters == before);
    }

    /// With Adam and penalties: neither moves what is not learnt.
    void aStepIsItsFiveParts()
    {
        const Trained t;
        Learner<float> whole = t.learner<float>(), parts = whole;
        Pass<float> a, b;
        const auto start = whole.parameters;
        for (int k = 0; k < 3; ++k) {
            const float loss = trainStep<float>(t.net, t.recipe, t.samples(), t.rows, whole, a);
            gather(t.net, t.samples(), t.rows, b);
            forward<float>(t.net, parts.parameters, b, {true, std::uint64_t(k)});
            QCOMPARE(backward<float>(t.net, parts.parameters, t.recipe.loss, b), loss);
            update<float>(t.net, t.recipe.optimiser, t.recipe.penalty, b.gradient(), parts);
            const auto running = *t.net.block(1, "mean");
            QVERIFY(k > 0 || std::equal(start.begin() + running.offset, start.begin() + running.offset + 8,
                                        parts.parameters.begin() + running.offset)); // mean and variance of 4 channels
            follow<float>(t.net, b, parts.parameters);
            QVERIFY(whole.parameters == parts.parameters);
        }
    }
    void noStepTakesMemoryAndThreadsDoNotMatter()
    {
        const Trained t;
        const int before = chosenThreads();
        std::vector<float> first;
        for (const int threads : {1, 2, 3}) {
            setThreads(threads);
            auto learner = t.learner<float>();
            Pass<float> pass;
            trainStep<float>(t.net, t.recipe, t.samples(), t.rows, learner, pass);
            const long taken = allocations();
            trainStep<float>(t.net, t.recipe, t.samples(), t.rows, learner, pass);
            QCOMPARE(allocations(), taken);
            if (first.empty()) first = learner.parameters;
            QVERIFY(learner.parameters == first);
        }
        setThreads(before);
    }

    void dropoutKeepsTheMean()
    {
        constexpr int count = 200, features = 100;
        for (const double probability : {0.0, 0.25, 0.9}) {
            Run run({features}, {Dropout{probability}});
            const Numbers x = sequence(count * features), y = run.forward(x, learning);
            int dropped = 0;
            for (int n = 0; n < count; ++n)
                for (int f = 0; f < features; ++f) {
                    const double mask = run.pass.inner(0)(f, n);
                    QVERIFY(mask == 0 || mask == 1 / (1 - probability));
                    dropped += mask == 0;
                    QCOMPARE(y[std::size_t(n * features + f)], mask * x[std::size_t(n * features + f)]);
                }
            const double deviation = std::sqrt(probability * (1 - probability) * count * features);
            QVERIFY(std::abs(dropped - probability * count * features) <= 4 * deviation);
            const Numbers dx = run.backward(slopes(count * features)), dy = slopes(count * features);
            for (std::size_t i = 0; i < dx.size(); ++i)
                QCOMPARE(dx[i], dy[i] * run.pass.inner(0)(int(i) % features, int(i) / features));
            QVERIFY(run.forward(x) == x);
            QCOMPARE(run.pass.inner(0)(3, 3), 1.0);
            QVERIFY(run.backward(dy) == dy);
        }
    }
    /// Neither between layers, steps or seeds, nor between neighbours.
    void masksAreIndependent()
    {
        const auto mask = [](std::uint64_t seed, std::uint64_t draw, int layer) {
            Run run({60}, {Dropout{0.5, seed}, Dropout{0.5, seed}});
            run.forward(Numbers(60 * 60, 1), {true, draw});
            return run.rows({const_cast<double*>(run.pass.inner(layer).data), 60, 60, run.pass.inner(layer).stride});
        };
        const auto same = [](const Numbers& a, const Numbers& b, std::size_t shift) { // 3600 ± 30 halves, 4 deviations: ± 120
            int equal = 0;
            for (std::size_t i = 0; i + shift < a.size(); ++i) equal += a[i] == b[i + shift];
            return std::abs(equal - int(a.size() - shift) / 2) > 120;
        };
        const Numbers first = mask(0, 0, 0);
        QVERIFY(mask(0, 0, 0) == first);
        for (const Numbers& other : {mask(1, 0, 0), mask(std::uint64_t(1) << 32, 0, 0), mask(0, 1, 0),
                                     mask(0, std::uint64_t(1) << 32, 0), mask(0, 0, 1)})
            QVERIFY(!same(first, other, 0));
        for (const std::size_t shift : {1U, 2U, 4U, 60U, 120U}) QVERIFY(!same(first, first, shift));
    }
    void floatAndDoubleDropTheSame()
    {
        const Network net({30}, {Dropout{0.4}});
        Pass<float> single;
        Pass<double> twice;
        single.resize(net, 37), twice.resize(net, 37);
        forward<float>(net, {}, single, learning);
        forward<double>(net, {}, twice, learning);
        for (int f = 0; f < 30; ++f)
            for (int n = 0; n < 37; ++n) QCOMPARE(single.inner(0)(f, n) == 0, twice.inner(0)(f, n) == 0);
    }

    /// Numbers of PyTorch 1.13, LocalResponseNorm(5, alpha=2, beta=0.75, k=2) in double.
    void neighboursSuppressAsInPyTorch()
    {
        Run run({6, 1, 2}, {LocalResponseNorm{5, 2, 0.75, 2}});
        QVERIFY(close(run.forward(sequence(12)),
                      {-0.585343085659, 0.222128095152, -0.211464314566, 0.55532023788, 0.096664886173, -0.315321414554,
                       0.444256190304, 0, -0.455896601758, 0.322981333518, -0.114729782312, -0.569870752197}));
        QVERIFY(close(run.backward(slopes(12)),
                      {-0.518053978186, -0.001557527142, 0.730725331352, -0.226021913006, 0.338493350866, -0.347193920522,
                       0.208846454181, -0.56226359622, 0.073700016562, 0.620352693874, -0.215118992293, 0.424094516844}));
        const auto inner = run.pass.inner(0);
        for (int f = 0; f < 12; ++f) QVERIFY(std::abs(std::pow(inner(f, 0), -0.75) - inner(12 + f, 0)) < 1e-14);
    }
    /// AlexNet's α = 1e-4 over five channels is PyTorch's and ONNX's 5e-4.
    void bothMeaningsOfAlpha()
    {
        Run paper({8, 2, 1}, {LocalResponseNorm{5, 1e-4, 0.75, 2, false}}),
            shared({8, 2, 1}, {LocalResponseNorm{5, 5e-4, 0.75, 2}});
        const Numbers x = sequence(48);
        QVERIFY(close(paper.forward(x), shared.forward(x), 1e-15));
        Run none({8, 2, 1}, {LocalResponseNorm{5, 0, 0.75, 16}});
        Numbers eighth = x;
        for (double& number : eighth) number /= 8; // 16^(3/4)
        QVERIFY(close(none.forward(x), eighth, 1e-15));
    }
};

REGISTER_TEST(TestNormalisation)
#include "test_normalisation.moc"
