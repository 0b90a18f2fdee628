#include "engine/core/error.h"
#include "engine/core/parallel.h"
#include "engine/nn/train.h"
#include "tests/engine/allocations.h"
#include "tests/run.h"

#include <QTest>

#include <cmath>
#include <functional>
#include <numeric>

using namespace engine;

namespace {

constexpr int Count = 19; // samples: more than one vector, and a last one that is not full

Conv2d same(int maps, int groups = 1) { return {maps, 3, 3, {1, 1, groups, {1, 1}, {1, 1}}}; }

/// Two inputs, a residual block, a split of which one part goes on alone, a value that enters a layer twice, two outputs of
/// which one is an inner value.
Graph branching()
{
    Graph g{{{4, 3, 3}, {2, 3, 3}}};
    const int both = g.add(Concat{}, {0, 1}); // 6 channels
    const int inner = g.chain({same(6, 2), ActivationLayer{Activation::Tanh}, Shuffle{3}}, both);
    const int sum = g.add(Add{}, {inner, both, inner});
    const int left = g.add(Slice{0, 2}, {sum}), right = g.add(Slice{2, 4}, {sum});
    const int bent = g.chain({same(3), ActivationLayer{Activation::PRelu}}, right);
    const int joined = g.add(Concat{}, {left, bent, left});
    const int narrow = g.chain({AveragePool{3, 1, 0}, Dense{5}, ActivationLayer{Activation::Logistic}}, joined);
    g.outputs = {g.add(Dense{3}, {narrow}), narrow};
    return g;
}

/// A batch of it, with the derivative of L = sum over samples and outputs v of factor · v.
struct Batch {
    Network net;
    std::vector<float> features = {};
    std::vector<int> rows = std::vector<int>(Count);
    std::vector<double> parameters = initialParameters<double>(net, Initialisation::Uniform, Random(2));
    Pass<double> pass = {};

    explicit Batch(Graph graph) : net(std::move(graph))
    {
        Random random(3);
        for (int i = 0; i < Count * net.inputFeatures(); ++i) features.push_back(float(random.normal()));
        std::iota(rows.begin(), rows.end(), 0);
        gather(net, {features, {}, {}}, rows, pass);
    }
    static double factor(int output, int feature, int sample) { return std::sin(1.0 + 7 * output + 3 * feature + sample); }
    double loss()
    {
        forward<double>(net, parameters, pass);
        double sum = 0;
        for (const int output : net.outputs())
            for (int f = 0; f < net.shape(output).features(); ++f)
                for (int n = 0; n < Count; ++n) sum += factor(output, f, n) * pass.values(output)(f, n);
        return sum;
    }
    void back(Reach reach = Reach::Parameters)
    {
        loss();
        pass.needBackward(net);
        for (const int output : net.outputs())
            for (int f = 0; f < net.shape(output).features(); ++f)
                for (int n = 0; n < Count; ++n) pass.deltas(output)(f, n) = factor(output, f, n);
        backwardFrom<double>(net, parameters, pass, reach);
    }
    /// Of the loss by a number.
    double difference(double& number)
    {
        const double h = 1e-5, before = number;
        number = before + h;
        const double above = loss();
        number = before - h;
        const double below = loss();
        number = before;
        return (above - below) / (2 * h);
    }
    std::vector<double> gradient() const { return {pass.gradient().begin(), pass.gradient().end()}; }
};

bool close(double a, double b) { return std::abs(a - b) < 1e-6 * std::max({std::abs(a), std::abs(b), 1e-2}); }

} // namespace

class TestGraph : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void gradientsEqualCentralDifferences()
    {
        Batch b(branching());
        b.back();
        const auto gradient = b.gradient();
        QCOMPARE(gradient.size(), b.net.parameterCount());
        for (std::size_t i = 0; i < gradient.size(); ++i) QVERIFY(close(gradient[i], b.difference(b.parameters[i])));
    }
    void derivativesByTheInputsEqualCentralDifferences()
    {
        Batch b(branching());
        b.back(Reach::Inputs);
        for (int input = 0; input < 2; ++input)
            for (int f = 0; f < b.net.shape(input).features(); ++f) {
                const double derivative = b.pass.deltas(input)(f, 17);
                QVERIFY(close(derivative, b.difference(b.pass.values(input)(f, 17))));
            }
    }
    void howFarDerivativesReachDoesNotChangeTheGradient()
    {
        Batch near(branching()), far(branching());
        near.back();
        far.back(Reach::Inputs);
        QVERIFY(near.gradient() == far.gradient());
    }
    void aRowOfDataHasTheInputsOneAfterAnother()
    {
        Batch b(branching());
        for (int n = 0; n < Count; ++n)
            for (int f = 0; f < 54; ++f) {
                const double value = f < 36 ? b.pass.values(0)(f, n) : b.pass.values(1)(f - 36, n);
                QCOMPARE(value, double(b.features[std::size_t(n * 54 + f)]));
            }
    }

    /// What merges moves numbers, which are then where the definition says.
    void mergesEqualTheirDefinitions()
    {
        Batch b(branching());
        b.loss();
        const auto at = [&b](int value, int channel, int pixel) { return b.pass.values(value)(channel * 9 + pixel, 5); };
        for (int p = 0; p < 9; ++p) {
            for (int c = 0; c < 6; ++c) {
                QCOMPARE(at(2, c, p), c < 4 ? at(0, c, p) : at(1, c - 4, p));
                QCOMPARE(at(5, c % 2 * 3 + c / 2, p), at(4, c, p)); // 3 groups of 2
                QCOMPARE(at(6, c, p), at(5, c, p) + at(2, c, p) + at(5, c, p));
            }
            for (int c = 0; c < 2; ++c) QCOMPARE(at(7, c, p), at(6, c, p));
            for (int c = 0; c < 4; ++c) QCOMPARE(at(8, c, p), at(6, c + 2, p));
        }
    }
    void mixingUpAndBackIsNoChange()
    {
        Batch b({{{6}}, {{Shuffle{2}, {0}}, {Shuffle{3}, {1}}}});
        b.loss();
        for (int f = 0; f < 6; ++f) QCOMPARE(b.pass.values(2)(f, 3), b.pass.values(0)(f, 3));
    }

    void aGraphInARowIsTheChain()
    {
        const std::vector<Layer> layers{Dense{20}, ActivationLayer{Activation::Tanh}, Dense{4}};
        Graph graph{{{30}}};
        graph.chain(layers, 0);
        Batch a(graph);
        const Network chain({30}, layers);
        Pass<double> pass;
        gather(chain, {a.features, {}, {}}, a.rows, pass);
        forward<double>(chain, a.parameters, pass);
        a.loss();
        for (int v = 0; v <= chain.depth(); ++v)
            for (int f = 0; f < chain.shape(v).features(); ++f) QCOMPARE(pass.values(v)(f, 7), a.pass.values(v)(f, 7));
    }

    /// Layers before the first that learns get no derivatives, and the others the same as ever.
    void frozenLayersStay()
    {
        const std::vector<Layer> layers{Dense{9}, ActivationLayer{Activation::Tanh}, Dense{7}, ActivationLayer{Activation::PRelu},
                                        Dense{3}};
        Network net({4}, layers);
        std::vector<float> features(Count * 4);
        std::vector<int> labels(Count), rows(Count);
        Random random(4);
        for (float& x : features) x = float(random.normal());
        for (int& label : labels) label = random.below(3);
        std::iota(rows.begin(), rows.end(), 0);
        const Learner<float> first{initialParameters<float>(net, Initialisation::Uniform, Random(5))};
        Learner<float> free = first, frozen = first;
        Pass<float> pass, whole;
        const Recipe recipe{Loss::CrossEntropy, {Optimiser::Adam, 0.01}, {0.001, 0.001}};
        trainStep<float>(net, recipe, {features, labels, {}}, rows, free, whole);
        trainStep<float>(net, recipe, {features, labels, {}}, rows, frozen, pass); // its gradient is in the pass
        frozen = first;
        net.freeze(0), net.freeze(3);
        trainStep<float>(net, recipe, {features, labels, {}}, rows, frozen, pass);
        const auto stays = [&net](std::size_t i) {
            const std::size_t slopes = net.slopes(3)->offset;
            return i < net.weights(2)->offset || (i >= slopes && i < slopes + 7);
        };
        for (std::size_t i = 0; i < first.parameters.size(); ++i) {
            QCOMPARE(frozen.parameters[i], stays(i) ? first.parameters[i] : free.parameters[i]);
            QCOMPARE(pass.gradient()[i], stays(i) ? 0.0F : whole.gradient()[i]);
        }
        QVERIFY(!net.wanted()[1] && !net.wanted()[2] && net.wanted()[3]);
        std::vector<float> clipped(pass.gradient().begin(), pass.gradient().end());
        const Clipping clipping{.norm = 0.5 * normOf<float>(clipped)}; // over what learns
        clip<float>(clipping, clipped);
        frozen = first;
        trainStep<float>(net, {recipe.loss, recipe.optimiser, recipe.penalty, clipping}, {features, labels, {}}, rows, frozen,
                         pass);
        QVERIFY(std::equal(clipped.begin(), clipped.end(), pass.gradient().begin(), pass.gradient().end()));
        net.freeze(0, false), net.freeze(3, false);
        frozen = first;
        trainStep<float>(net, recipe, {features, labels, {}}, rows, frozen, pass);
        QVERIFY(frozen.parameters == free.parameters);
    }

    /// Of several outputs, each judged by its own weight: the gradient is the sum.
    void weightedLossesAdd()
    {
        Batch b(branching());
        for (int& label : b.pass.labels()) label = 2;
        const auto at = [&b](double first, double second) {
            b.loss();
            judge(b.net, Loss::CrossEntropy, b.net.outputs()[0], first, b.pass);
            judge(b.net, Loss::CrossEntropy, b.net.outputs()[1], second, b.pass);
            backwardFrom<double>(b.net, b.parameters, b.pass);
            return b.gradient();
        };
        const auto one = at(1, 0), other = at(0, 1), both = at(1, 0.25);
        for (std::size_t i = 0; i < both.size(); ++i) QVERIFY(std::abs(both[i] - one[i] - 0.25 * other[i]) < 1e-14);
    }

    /// -Σ w log softmax / Σ w; an output's weight scales its derivatives and leaves the loss.
    void weightsOfClassesAndOfOutputs()
    {
        const std::vector<double> weights{1, 2, 0.5};
        const Objective objective(Loss::CrossEntropy, {.classWeights = weights, .ignored = -1});
        Batch b(branching());
        for (int n = 0; n < Count; ++n) b.pass.labels()[std::size_t(n)] = n % 4 - 1;
        b.loss();
        const int output = b.net.outputs()[0];
        double sum = 0, count = 0;
        for (int n = 0; n < Count; ++n) {
            const int label = n % 4 - 1;
            if (label < 0) continue;
            double powers = 0;
            for (int f = 0; f < 3; ++f) powers += std::exp(b.pass.values(output)(f, n));
            sum += weights[std::size_t(label)] * (std::log(powers) - b.pass.values(output)(label, n));
            count += weights[std::size_t(label)];
        }
        const double mean = judge(b.net, objective, output, 1, b.pass);
        QVERIFY(std::abs(mean - sum / count) < 1e-14);
        QCOMPARE(lossOf(b.net, objective, b.pass), mean);
        std::vector<double> deltas;
        for (int f = 0; f < 3; ++f)
            for (int n = 0; n < Count; ++n) deltas.push_back(b.pass.deltas(output)(f, n));
        QCOMPARE(judge(b.net, objective, output, 0.25, b.pass), mean);
        for (int f = 0; f < 3; ++f)
            for (int n = 0; n < Count; ++n) QCOMPARE(b.pass.deltas(output)(f, n), 0.25 * deltas[std::size_t(f * Count + n)]);
    }

    void layersWithoutBiases()
    {
        Graph g{{{2, 4, 4}}};
        g.chain({Conv2d{3, 3, 3, {}, false}, ActivationLayer{Activation::Tanh}, Dense{2, false}}, 0);
        Batch b(g);
        QCOMPARE(b.net.parameterCount(), std::size_t(3 * 2 * 9 + 2 * 12));
        QVERIFY(!b.net.biases(0) && !b.net.biases(2));
        b.back();
        const auto gradient = b.gradient();
        for (std::size_t i = 0; i < gradient.size(); ++i) QVERIFY(close(gradient[i], b.difference(b.parameters[i])));
        for (auto& x : b.features) x = 0;
        gather(b.net, {b.features, {}, {}}, b.rows, b.pass);
        QCOMPARE(b.loss(), 0.0);
    }

    void threadsAndRepetitionsGiveTheSameBits()
    {
        const int before = chosenThreads();
        const auto gradient = [](int threads) {
            setThreads(threads);
            Batch b(branching());
            b.back(Reach::Inputs);
            return b.gradient();
        };
        const auto one = gradient(1);
        for (const int threads : {2, 3, 1}) QVERIFY(gradient(threads) == one);
        setThreads(before);
    }
    void noStepTakesMemory()
    {
        Batch b(branching());
        b.back(Reach::Inputs);
        const long taken = allocations();
        b.back(Reach::Inputs);
        QCOMPARE(allocations(), taken);
    }

    void graphsThatMakeNoSenseAreRefused_data()
    {
        QTest::addColumn<int>("index");
        for (std::size_t i = 0; i < wrong().size(); ++i) QTest::newRow(wrong()[i].first) << int(i);
    }
    void graphsThatMakeNoSenseAreRefused()
    {
        QFETCH(int, index);
        QVERIFY_THROWS_EXCEPTION(InputError, Network(wrong()[std::size_t(index)].second));
    }

private:
    static std::vector<std::pair<const char*, Graph>> wrong()
    {
        return {{"no inputs", Graph{}},
                {"an empty input", {{{0}}}},
                {"a layer without inputs", {{{2}}, {{Dense{1}, {}}}}},
                {"a value that is not made yet", {{{2}}, {{Dense{1}, {1}}}}},
                {"a value below 0", {{{2}}, {{Dense{1}, {-1}}}}},
                {"two values into a layer of one", {{{2}, {2}}, {{Dense{1}, {0, 1}}}}},
                {"a layer that leads nowhere", {{{2}}, {{Dense{1}, {0}}, {Dense{1}, {0}}}}},
                {"an input that leads nowhere", {{{2}, {3}}, {{Dense{1}, {0}}}}},
                {"no such output", {{{2}}, {{Dense{1}, {0}}}, {2}}},
                {"an output twice", {{{2}}, {{Dense{1}, {0}}}, {1, 1}}},
                {"a sum of unequal shapes", {{{2}, {3}}, {{Add{}, {0, 1}}}}},
                {"pictures of unequal size", {{{2, 4, 4}, {2, 4, 5}}, {{Concat{}, {0, 1}}}}},
                {"no such channels", {{{4}}, {{Slice{3, 2}, {0}}}}},
                {"an offset too few", {{{2, 3, 3}, {7, 2, 2}}, {{Deformable{1, 2, 2}, {0, 1}}}}},
                {"offsets of groups", {{{2, 3, 3}, {8, 2, 2}}, {{Deformable{2, 2, 2, {1, 1, 2, {}, {}}}, {0, 1}}}}},
                {"a factor too few", {{{4, 2, 2}, {3}}, {{ChannelScale{}, {0, 1}}}}},
                {"a picture of factors", {{{4, 2, 2}, {4, 2, 2}}, {{ChannelScale{}, {0, 1}}}}},
                {"no channels", {{{4}}, {{Slice{3, 0}, {0}}}}},
                {"groups that do not divide", {{{4}}, {{Shuffle{3}, {0}}}}}};
    }
};

REGISTER_TEST(TestGraph)
#include "test_graph.moc"
