#include "engine/check/samples.h"
#include "engine/check/workloads.h"
#include "engine/core/parallel.h"
#include "engine/nn/simd/kernels.h"
#include "tests/engine/allocations.h"
#include "tests/run.h"

#include <QTest>

#include <cmath>
#include <functional>

using namespace engine;

namespace {

const Optimiser::Kind kinds[] = {Optimiser::Sgd,     Optimiser::Momentum, Optimiser::Adam, Optimiser::Nesterov,
                                 Optimiser::Adagrad, Optimiser::RmsProp,  Optimiser::AdamW};

/// `count` steps through the data in batches of `batch`, the last of which is smaller.
template <class Real>
void train(const CheckedNetwork& e, const Recipe& recipe, Learner<Real>& learner, Pass<Real>& pass, int count, int batch)
{
    const int n = int(e.rows.size());
    for (int k = 0; k < count; ++k) {
        const int first = int(learner.steps) * batch % n;
        const std::span<const int> rows(e.rows.data() + first, std::size_t(std::min(batch, n - first)));
        trainStep<Real>(e.net, recipe, e.samples(), rows, learner, pass);
    }
}

CheckedNetwork large(int samples)
{
    CheckedNetwork e{"large", Network({1, 12, 12}, {Conv2d{6, 5, 5, {}}, ActivationLayer{Activation::Relu}, MaxPool{},
                                                    Conv2d{5, 3, 3, {}}, ActivationLayer{Activation::PRelu}, Dense{50},
                                                    ActivationLayer{Activation::Tanh}, Dense{10}})};
    e.fill(samples, 1);
    return e;
}

/// The network y = w x + b, whose gradient is known: mean squared error at x = 1, t = 0 with y = w + b.
struct Line {
    Network net{{1}, {Dense{1}}};
    std::vector<float> one{1}, zero{0};
    std::vector<int> row{0};
    Pass<double> pass;

    void step(const Optimiser& optimiser, const Penalty& penalty, Learner<double>& learner)
    {
        trainStep<double>(net, {Loss::MeanSquared, optimiser, penalty}, {one, {}, zero}, row, learner, pass);
    }
};

/// torch.optim's SGD, Adam, AdamW, Adagrad and RMSprop in float, one number after another (their "single tensor" form).
struct PlainFloat {
    std::vector<float> p, m = std::vector<float>(p.size()), v = m;
    int t = 0;

    /// The first `decayed` of them are weights.
    void step(Optimiser::Kind kind, double rate, const std::vector<float>& g, std::size_t decayed = 0, double dampening = 0)
    {
        ++t;
        const double first = 1 - std::pow(0.9, t), second = std::sqrt(1 - std::pow(0.999, t));
        for (std::size_t i = 0; i < p.size(); ++i) {
            if (kind == Optimiser::Sgd) p[i] += float(-rate) * g[i];
            if (kind == Optimiser::Momentum) {
                m[i] = t == 1 ? g[i] : float(0.9) * m[i] + float(1 - dampening) * g[i];
                p[i] += float(-rate) * m[i];
            }
            if (kind == Optimiser::Nesterov) {
                m[i] = t == 1 ? g[i] : float(0.9) * m[i] + g[i];
                p[i] += float(-rate) * (g[i] + float(0.9) * m[i]);
            }
            if (kind == Optimiser::Adagrad) v[i] += g[i] * g[i], p[i] += float(-rate) * (g[i] / (std::sqrt(v[i]) + 1e-10f));
            if (kind == Optimiser::RmsProp) {
                v[i] = float(0.99) * v[i] + float(1 - 0.99) * g[i] * g[i];
                p[i] += float(-rate) * (g[i] / (std::sqrt(v[i]) + 1e-8f));
            }
            if (kind == Optimiser::AdamW && i < decayed) p[i] *= float(1 - rate * 0.01);
            if (kind != Optimiser::Adam && kind != Optimiser::AdamW) continue;
            m[i] += float(1 - 0.9) * (g[i] - m[i]);
            v[i] = float(0.999) * v[i] + float(1 - 0.999) * g[i] * g[i];
            p[i] += float(-rate / first) * (m[i] / (std::sqrt(v[i]) / float(second) + 1e-8f));
        }
    }
};

bool isNear(double a, double b) { return std::abs(a - b) <= 1e-14 * (std::abs(b) + 1); }

struct Moments {
    double mean = 0, variance = 0, largest = 0;
};
Moments momentsOf(const Block& block, const std::vector<double>& flat)
{
    Moments m;
    for (std::size_t i = 0; i < block.size(); ++i) {
        const double w = flat[block.offset + i];
        m.mean += w / double(block.size());
        m.variance += w * w / double(block.size());
        m.largest = std::max(m.largest, std::abs(w));
    }
    return m;
}

void eachInstructionSet(const std::function<void()>& body)
{
    for (const char* isa : {"v2", "v3", "v4", "generic"})
        if (simd::chooseKernels(isa)) body();
    simd::chooseKernels("");
}

} // namespace

class TestTraining : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void cleanup() { setThreads(0); }

    /// With w = b each step is that of one number p with gradient g = 2 · 2p: the recurrences, written out.
    void optimisersFollowTheirFormulas()
    {
        for (const Optimiser::Kind kind : kinds) {
            Line line;
            const Optimiser optimiser{.kind = kind, .rate = 0.01};
            Learner<double> learner{{0.5, 0.5}};
            double p = 0.5, v = 0, m = 0;
            for (int t = 1; t <= 20; ++t) {
                line.step(optimiser, {}, learner);
                const double g = 4 * p;
                if (kind == Optimiser::Sgd) p -= 0.01 * g;
                if (kind == Optimiser::Momentum) v = 0.9 * v + g, p -= 0.01 * v;
                if (kind == Optimiser::Nesterov) v = 0.9 * v + g, p -= 0.01 * (g + 0.9 * v);
                if (kind == Optimiser::Adagrad) v += g * g, p -= 0.01 * g / (std::sqrt(v) + 1e-10);
                if (kind == Optimiser::RmsProp) v = 0.99 * v + 0.01 * g * g, p -= 0.01 * g / (std::sqrt(v) + 1e-8);
                if (kind == Optimiser::AdamW) continue; // w and b part: see decayShrinksWeightsOnly()
                if (kind == Optimiser::Adam) {
                    m = 0.9 * m + 0.1 * g, v = 0.999 * v + 0.001 * g * g;
                    p -= 0.01 * (m / (1 - std::pow(0.9, t))) / (std::sqrt(v / (1 - std::pow(0.999, t))) + 1e-8);
                }
                QVERIFY(std::abs(learner.parameters[0] - p) < 1e-12 && std::abs(learner.parameters[1] - p) < 1e-12);
            }
            if (kind == Optimiser::Momentum) QVERIFY(learner.second.empty());
            if (kind == Optimiser::Adagrad || kind == Optimiser::RmsProp) QVERIFY(learner.first.empty());
            QCOMPARE(learner.steps, std::int64_t(20));
        }
    }
    /// The same in float as PyTorch's optimisers compute it, constants in double: after 50 steps within 2e-6.
    void recipesAgreeWithPlainFloat()
    {
        const Network net({6}, {Dense{5}});
        const std::size_t n = net.parameterCount();
        std::vector<float> wanted(n);
        Random random(7);
        for (float& w : wanted) w = float(random.uniform(-2, 2));
        for (const Optimiser::Kind kind : kinds) {
            Learner<float> learner{std::vector<float>(n, 0.25f)};
            PlainFloat plain{learner.parameters};
            for (int t = 1; t <= 50; ++t) { // the gradient of half the squared distance from what is wanted
                std::vector<float> g(n), h(n);
                for (std::size_t i = 0; i < n; ++i) g[i] = learner.parameters[i] - wanted[i], h[i] = plain.p[i] - wanted[i];
                update<float>(net, {.kind = kind, .rate = 0.05}, {}, g, learner);
                plain.step(kind, 0.05, h, net.weights(0)->size());
            }
            for (std::size_t i = 0; i < n; ++i) QVERIFY(std::abs(learner.parameters[i] - plain.p[i]) <= 2e-6f);
        }
    }
    /// v = g at first, then v = 0.9 v + 0.6 g.
    void dampeningBeginsWithTheSecondStep()
    {
        const Network net({1}, {Dense{1}});
        Learner<float> learner{{0.25f, -1}};
        PlainFloat plain{learner.parameters};
        for (int t = 1; t <= 50; ++t) {
            const std::vector<float> g{learner.parameters[0] - 1, learner.parameters[1] + 3}, h{plain.p[0] - 1, plain.p[1] + 3};
            update<float>(net, {.kind = Optimiser::Momentum, .rate = 0.05, .dampening = 0.4}, {}, g, learner);
            plain.step(Optimiser::Momentum, 0.05, h, 0, 0.4);
            if (t == 1) QCOMPARE(learner.first[0], -0.75f);
        }
        for (std::size_t i = 0; i < 2; ++i) QVERIFY(std::abs(learner.parameters[i] - plain.p[i]) <= 2e-6f);
    }
    /// Without a gradient AdamW shrinks weights by 1 - rate decay each step, and nothing else moves.
    void decayShrinksWeightsOnly()
    {
        const Network net({1}, {Dense{1}});
        Learner<double> learner{{2, 3}};
        const std::vector<double> none(2);
        for (int t = 0; t < 10; ++t)
            update<double>(net, {.kind = Optimiser::AdamW, .rate = 0.1, .decay = 0.5}, {}, none, learner);
        QVERIFY(isNear(learner.parameters[0], 2 * std::pow(0.95, 10)));
        QCOMPARE(learner.parameters[1], 3.0);
    }
    void clippedGradients()
    {
        std::vector<double> g{3, -4, 0, 12, 0, 0, 0, 0, 84};
        QVERIFY(isNear(normOf<double>(g), 85));
        std::vector<double> all = g, some = g;
        clip<double>({.norm = 100}, g);
        QVERIFY(g == all); // short enough
        clip<double>({.norm = 1}, all);
        for (std::size_t i = 0; i < g.size(); ++i) QVERIFY(isNear(all[i], g[i] / 85.000001));
        clip<double>({.value = 5, .norm = 200}, some);
        QVERIFY((some == std::vector<double>{3, -4, 0, 5, 0, 0, 0, 0, 5}));
    }
    /// A step that clips moves as if its gradient had been clipped by hand, with any number of threads.
    void stepsClipTheWholeGradient()
    {
        const CheckedNetwork e = large(40);
        const Recipe recipe{e.loss, {.kind = Optimiser::Momentum, .rate = 0.01}, {1e-4, 0}, {.value = 0.02, .norm = 0.1}};
        Learner<float> byHand{initialParameters<float>(e.net, Initialisation::He, Random(1))};
        const Learner<float> start = byHand;
        Pass<float> pass;
        gather(e.net, e.samples(), e.rows, pass);
        forward<float>(e.net, byHand.parameters, pass);
        backward<float>(e.net, byHand.parameters, e.loss, pass);
        std::vector<float> gradient(pass.gradient().begin(), pass.gradient().end());
        clip<float>(recipe.clipping, gradient);
        QVERIFY(std::abs(normOf<float>(gradient) - 0.1) < 1e-5);
        update<float>(e.net, recipe.optimiser, recipe.penalty, gradient, byHand);
        for (const int threads : {1, 2, 3}) {
            setThreads(threads);
            Learner<float> learner = start;
            trainStep<float>(e.net, recipe, e.samples(), e.rows, learner, pass);
            QVERIFY(learner.parameters == byHand.parameters);
            QVERIFY(std::equal(gradient.begin(), gradient.end(), pass.gradient().begin()));
        }
    }
    /// Gradient descent on a parabola: p_t = (1 - 4 rate)^t p_0. Adam's first step is the rate, whatever the gradient.
    void closedForms()
    {
        Line line;
        Learner<double> sgd{{0.5, 0.5}}, adam{{30, 30}};
        for (int t = 0; t < 10; ++t) line.step({.kind = Optimiser::Sgd, .rate = 0.05}, {}, sgd);
        QVERIFY(isNear(sgd.parameters[0], 0.5 * std::pow(0.8, 10)));
        line.step({.kind = Optimiser::Adam, .rate = 0.25}, {}, adam);
        QVERIFY(std::abs(adam.parameters[0] - 29.75) < 1e-9);
    }
    /// w = 0.5 is pulled by l1 sign(w) + l2 w, b is not; and 0 has no sign.
    void penaltiesPullWeightsOnly()
    {
        Line line;
        const Optimiser sgd{.kind = Optimiser::Sgd, .rate = 0.1};
        Learner<double> learner{{0.5, -0.5}}; // y = 0: no gradient
        line.step(sgd, {0.3, 0.2}, learner);
        QVERIFY(isNear(learner.parameters[0], 0.5 - 0.1 * (0.3 + 0.2 * 0.5)));
        QVERIFY(isNear(learner.parameters[1], -0.5));
        QCOMPARE(line.pass.gradient()[0], 0.0); // that of the loss alone
        Learner<double> negative{{-0.5, 0.5}}, zero{{0, 0}};
        line.step(sgd, {0.3, 0}, negative);
        QVERIFY(isNear(negative.parameters[0], -0.5 + 0.1 * 0.3));
        line.step(sgd, {0.3, 0.2}, zero);
        QCOMPARE(zero.parameters[0], 0.0);
        QVERIFY(isNear(penaltyOf<double>(line.net, {0.3, 0.2}, std::vector{-0.5, 9.0}), 0.3 * 0.5 + 0.1 * 0.25));
    }
    void updateAloneIsTheStepsUpdate()
    {
        for (const Optimiser::Kind kind : kinds) {
            const CheckedNetwork e = large(20);
            const Recipe recipe{e.loss, {.kind = kind, .rate = 0.01}, {1e-4, 1e-3}};
            Learner<float> whole{initialParameters<float>(e.net, Initialisation::He, Random(1))}, parts = whole;
            Pass<float> a, b;
            for (int k = 0; k < 3; ++k) {
                const float loss = trainStep<float>(e.net, recipe, e.samples(), e.rows, whole, a);
                gather(e.net, e.samples(), e.rows, b);
                forward<float>(e.net, parts.parameters, b);
                QCOMPARE(backward<float>(e.net, parts.parameters, e.loss, b), loss);
                update<float>(e.net, recipe.optimiser, recipe.penalty, b.gradient(), parts);
                QVERIFY(whole.parameters == parts.parameters);
                QVERIFY(std::equal(a.gradient().begin(), a.gradient().end(), b.gradient().begin()));
            }
        }
    }

    void anyNumberOfThreadsGivesTheSameBits()
    {
        eachInstructionSet([] {
            std::vector<CheckedNetwork> list = checkedNetworks(100);
            list.push_back(large(100));
            for (const CheckedNetwork& e : list)
                for (const int batch : {10, 100}) {
                    std::vector<float> first;
                    for (const int threads : {1, 2, 3, 1}) {
                        setThreads(threads);
                        Learner<float> learner{initialParameters<float>(e.net, Initialisation::Uniform, Random(7))};
                        Pass<float> pass;
                        train(e, {e.loss, {.kind = Optimiser::Momentum, .rate = 0.01}, {}}, learner, pass, 2, batch);
                        if (first.empty()) first = learner.parameters;
                        QVERIFY2(learner.parameters == first, e.name.c_str());
                    }
                }
        });
    }
    /// A learner is all there is: a copy goes the same way, with a new pass.
    void stepsCanBeInterrupted()
    {
        const CheckedNetwork e = large(50);
        const Recipe recipe{e.loss, {.kind = Optimiser::Adam, .rate = 0.01}, {}};
        Learner<float> whole{initialParameters<float>(e.net, Initialisation::He, Random(1))}, parts = whole;
        Pass<float> pass;
        train(e, recipe, whole, pass, 12, 16);
        for (int k = 0; k < 12; ++k) {
            Learner<float> copy = parts;
            Pass<float> fresh = pass;
            QCOMPARE(fresh.samples(), 0);
            train(e, recipe, copy, fresh, 1, 16);
            parts = copy;
        }
        QVERIFY(whole.parameters == parts.parameters);
        QVERIFY(whole.second == parts.second);
    }
    /// What is computed for a sample does not depend on the batch it is in.
    void neighboursDoNotMatter()
    {
        eachInstructionSet([] {
            const CheckedNetwork e = large(70);
            const auto parameters = initialParameters<float>(e.net, Initialisation::He, Random(1));
            Pass<float> all, one;
            gather(e.net, e.samples(), e.rows, all);
            forward<float>(e.net, parameters, all);
            for (const int n : {0, 15, 16, 69}) {
                gather(e.net, e.samples(), std::span(e.rows).subspan(std::size_t(n), 1), one);
                forward<float>(e.net, parameters, one);
                for (int f = 0; f < 10; ++f) QCOMPARE(one.values(e.net.depth())(f, 0), all.values(e.net.depth())(f, n));
            }
        });
    }
    void stepsTakeNoMemory()
    {
        const CheckedNetwork e = large(50);
        for (const int threads : {1, 2}) {
            setThreads(threads);
            for (const Optimiser::Kind kind : kinds) {
                Learner<float> learner{initialParameters<float>(e.net, Initialisation::He, Random(1))};
                Pass<float> pass;
                const Recipe recipe{e.loss, {.kind = kind, .rate = 0.01}, {}, {.norm = kind == Optimiser::Sgd ? 0.0 : 1.0}};
                train(e, recipe, learner, pass, 1, 20);
                const long before = allocations();
                train(e, recipe, learner, pass, 10, 20); // every third batch is smaller
                QCOMPARE(allocations(), before);
            }
        }
    }
    /// Pictures, sequences, attention and batch normalisation, too.
    void benchedStepsTakeNoMemory()
    {
        for (Workload& workload : workloads())
            for (const int threads : {1, 2}) {
                setThreads(threads);
                workload.step();
                const long before = allocations();
                workload.step();
                QVERIFY2(allocations() == before, workload.id.c_str());
            }
    }
    void learningLowersTheLoss()
    {
        const CheckedNetwork e = large(40);
        Learner<float> learner{initialParameters<float>(e.net, Initialisation::He, Random(1))};
        Pass<float> pass;
        const Recipe recipe{e.loss, {.kind = Optimiser::Adam, .rate = 0.003}, {}};
        const float before = trainStep<float>(e.net, recipe, e.samples(), e.rows, learner, pass);
        train(e, recipe, learner, pass, 150, 40);
        QVERIFY(trainStep<float>(e.net, recipe, e.samples(), e.rows, learner, pass) < before / 10); // it learns 40 by heart
    }

    void logitsOfAThousand()
    {
        const Network net({3}, {ActivationLayer{}});
        Pass<float> pass;
        pass.resize(net, 2);
        const float logits[] = {1000, -1000, 0};
        for (int f = 0; f < 3; ++f)
            for (int n = 0; n < 2; ++n) pass.values(0)(f, n) = logits[f];
        pass.labels()[0] = 0, pass.labels()[1] = 1;
        forward<float>(net, {}, pass);
        QCOMPARE(backward<float>(net, {}, Loss::CrossEntropy, pass), 1000.0F); // the mean of 0 and 2000
        QCOMPARE(pass.losses()[0], 0.0F);
        QCOMPARE(pass.losses()[1], 2000.0F);
        QCOMPARE(pass.deltas(1)(0, 1), 0.5F);
        QCOMPARE(pass.deltas(1)(1, 1), -0.5F);
        probabilitiesOf(net, pass);
        QCOMPARE(pass.probabilities()(0, 0), 1.0F);
        QCOMPARE(pass.probabilities()(1, 0), 0.0F);
    }
    void atZeroTheDerivativeIsThatOfTheLeftSide()
    {
        for (const auto& [kind, slope] : {std::pair{Activation::Relu, 0.0},
                                          {Activation::LeakyRelu, 0.01},
                                          {Activation::PRelu, 0.25},
                                          {Activation::Elu, 0.5}}) {
            const double shape = kind == Activation::Elu ? 0.5 : customaryShape(kind);
            QCOMPARE(activationSlope(kind, 0, shape), slope);
            const Network net({1}, {ActivationLayer{}, ActivationLayer{kind, shape}});
            const auto parameters = initialParameters<double>(net, Initialisation::He, Random(1));
            Pass<double> pass;
            pass.resize(net, 1);
            pass.values(0)(0, 0) = 0;
            pass.targets()(0, 0) = -1;
            forward<double>(net, parameters, pass);
            backward<double>(net, parameters, Loss::MeanSquared, pass);
            QCOMPARE(pass.deltas(1)(0, 0), 2 * slope);
        }
    }
    void oneOfEqualMaximaLearns()
    {
        const Network net({1, 2, 2}, {ActivationLayer{}, MaxPool{}});
        Pass<double> pass;
        pass.resize(net, 1);
        for (int f = 0; f < 4; ++f) pass.values(0)(f, 0) = f == 0 ? 1 : 2;
        pass.targets()(0, 0) = 0;
        forward<double>(net, {}, pass);
        backward<double>(net, {}, Loss::MeanSquared, pass);
        for (int f = 0; f < 4; ++f) QCOMPARE(pass.deltas(1)(f, 0), f == 1 ? 4.0 : 0.0);
    }

    /// Fan-in 6 · 25 and fan-out 16 · 25 for the convolution, 400 and 300 for the dense layer.
    void initialVariances()
    {
        const Network net({6, 9, 9}, {Conv2d{16, 5, 5, {}}, Dense{300}, ActivationLayer{Activation::PRelu}});
        const auto in = [&](Initialisation how) { return initialParameters<double>(net, how, Random(11)); };
        for (const auto& [layer, fanIn, fanOut] : {std::tuple{0, 150.0, 400.0}, {1, 400.0, 300.0}}) {
            const auto uniform = momentsOf(*net.weights(layer), in(Initialisation::Uniform));
            const auto xavier = momentsOf(*net.weights(layer), in(Initialisation::Xavier));
            const auto he = momentsOf(*net.weights(layer), in(Initialisation::He));
            QVERIFY(std::abs(uniform.variance * 3 * fanIn - 1) < 0.06);
            QVERIFY(std::abs(xavier.variance * (fanIn + fanOut) / 2 - 1) < 0.06);
            QVERIFY(std::abs(he.variance * fanIn / 2 - 1) < 0.06);
            QVERIFY(uniform.largest <= 1 / std::sqrt(fanIn) && xavier.largest <= std::sqrt(6 / (fanIn + fanOut)));
            QVERIFY(he.largest > 3 * std::sqrt(2 / fanIn));
            for (const auto& m : {uniform, xavier, he}) QVERIFY(std::abs(m.mean) < 5 * std::sqrt(m.variance / 2400));
            QCOMPARE(momentsOf(*net.biases(layer), in(Initialisation::He)).largest, 0.0);
            QVERIFY(momentsOf(*net.biases(layer), in(Initialisation::Uniform)).largest > 0);
        }
        QCOMPARE(in(Initialisation::He)[net.slopes(2)->offset + 299], 0.25);
        QVERIFY(in(Initialisation::He) == in(Initialisation::He));
        QVERIFY(initialParameters<double>(net, Initialisation::He, Random(12)) != in(Initialisation::He));
    }
};

REGISTER_TEST(TestTraining)
#include "test_training.moc"
