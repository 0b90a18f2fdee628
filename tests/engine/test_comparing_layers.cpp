#include "engine/core/parallel.h"
#include "engine/nn/simd/kernels.h"
#include "tests/engine/one_layer.h"
#include "tests/run.h"

#include <QTest>

#include <bit>
#include <cstdint>

using namespace engine;
using namespace one_layer;

namespace {

const Convolution how{{2, 1}, {1, 2}, 2, {1, 0}, {2, 1}}; // two groups
constexpr Shape in{4, 5, 6};
constexpr int maps = 6, height = 2, width = 3, count = 11;

double signOf(double x) { return x < 0 ? -1 : 1; }

/// Calls body(sample, output, weight, input or -1 outside) for every tap, in rows [sample][feature].
template <class Body> void eachTap(const Shape& out, Body body)
{
    const int planes = in.channels / how.groups;
    for (int n = 0; n < count; ++n)
        for (int m = 0; m < maps; ++m)
            for (int i = 0; i < out.height; ++i)
                for (int j = 0; j < out.width; ++j)
                    for (int p = 0; p < planes; ++p)
                        for (int u = 0; u < height; ++u)
                            for (int v = 0; v < width; ++v) {
                                const int y = i * 2 + u - 1, x = j + v * 2 - 2, c = m / (maps / 2) * planes + p;
                                const bool inside = y >= 0 && y < in.height && x >= 0 && x < in.width;
                                body(std::size_t(((n * maps + m) * out.height + i) * out.width + j),
                                     std::size_t(((m * planes + p) * height + u) * width + v),
                                     inside ? ((n * in.channels + c) * in.height + y) * in.width + x : -1);
                            }
}

/// Every instruction set in turn.
template <class Body> void eachInstructionSet(Body body)
{
    for (const char* isa : {"v2", "v3", "v4", "generic"})
        if (simd::chooseKernels(isa)) body();
    simd::chooseKernels("");
}

const Numbers x = sequence(count * in.features(), 7, 29, 14, 9), w = sequence(maps * 2 * height * width, 5, 23, 11, 8);

} // namespace

/// Layers whose derivatives are chosen, not those of what they compute: against the rules one tap at a time.
class TestComparingLayers : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void adder()
    {
        eachInstructionSet([] {
            Run run(in, {Adder{maps, height, width, how}});
            const Shape out = run.net.shape(1);
            const Numbers dy = slopes(count * out.features());
            Numbers y(dy.size()), dx(x.size()), dw(w.size());
            eachTap(out, [&](std::size_t o, std::size_t k, int i) {
                const double pixel = i < 0 ? 0 : x[std::size_t(i)];
                y[o] -= std::abs(pixel - w[k]);
                dw[k] += dy[o] * (pixel - w[k]);
                if (i >= 0) dx[std::size_t(i)] += dy[o] * std::clamp(w[k] - pixel, -1.0, 1.0);
            });
            run.set("weights", w);
            QVERIFY(close(run.forward(x), y));
            QVERIFY(close(run.backward(dy), dx));
            QVERIFY(close(run.gradientOf("weights"), dw, 1e-10));
        });
    }
    /// |d(sum of dy y)/d(sign w)| straight through, and by the scale as a difference says.
    void xnor()
    {
        eachInstructionSet([] {
            Run run(in, {Xnor{maps, height, width, how}});
            const Shape out = run.net.shape(1);
            const std::size_t kernel = 2 * height * width;
            const Numbers dy = slopes(count * out.features());
            Numbers y(dy.size()), dx(x.size()), bySigns(w.size()), dw(w.size()), scale(maps), byScale(maps);
            for (std::size_t k = 0; k < w.size(); ++k) scale[k / kernel] += std::abs(w[k]) / double(kernel);
            eachTap(out, [&](std::size_t o, std::size_t k, int i) {
                if (i < 0) return;
                const double pixel = x[std::size_t(i)], alpha = scale[k / kernel];
                y[o] += alpha * signOf(pixel) * signOf(w[k]);
                byScale[k / kernel] += dy[o] * signOf(pixel) * signOf(w[k]);
                bySigns[k] += dy[o] * alpha * signOf(pixel);
                if (std::abs(pixel) <= 1) dx[std::size_t(i)] += dy[o] * alpha * signOf(w[k]);
            });
            for (std::size_t k = 0; k < w.size(); ++k)
                dw[k] = (std::abs(w[k]) <= 1 ? bySigns[k] : 0) + byScale[k / kernel] * signOf(w[k]) / double(kernel);
            run.set("weights", w);
            QVERIFY(close(run.forward(x), y));
            QVERIFY(close(run.backward(dy), dx));
            QVERIFY(close(run.gradientOf("weights"), dw, 1e-10));
            for (int m = 0; m < maps; ++m) QVERIFY(std::abs(run.pass.inner(0)(m, 7) - scale[std::size_t(m)]) < 1e-15);
        });
    }
    /// The sum of n signs' products is n - 2 popcount(a xor b), as bits.
    void signsAreBits()
    {
        constexpr int n = 60;
        Run run({n}, {Xnor{1, 1, 1}});
        QCOMPARE(run.net.form(0).blocks[0].size(), std::size_t(n));
        Numbers a, b;
        std::uint64_t bits = 0;
        Random random(1);
        for (int i = 0; i < n; ++i) {
            a.push_back(random.normal()), b.push_back(random.normal() < 0 ? -1 : 1);
            bits |= std::uint64_t((a.back() < 0) != (b.back() < 0)) << i;
        }
        run.set("weights", b); // α = 1
        QVERIFY(close(run.forward(a), {double(n - 2 * std::popcount(bits))}, 1e-13));
    }
    void floatAgreesWithDouble()
    {
        for (const Layer& layer : {Layer(Adder{maps, height, width, how}), Layer(Xnor{maps, height, width, how})}) {
            const Network net(in, {layer});
            const auto single = initialParameters<float>(net, Initialisation::Uniform, Random(4));
            const std::vector<double> twice(single.begin(), single.end());
            Pass<float> a;
            Pass<double> b;
            a.resize(net, count), b.resize(net, count);
            a.needBackward(net), b.needBackward(net);
            Random random(5);
            for (int n = 0; n < count; ++n) {
                for (int f = 0; f < in.features(); ++f) b.values(0)(f, n) = a.values(0)(f, n) = float(random.normal());
                for (int f = 0; f < net.shape(1).features(); ++f) b.deltas(1)(f, n) = a.deltas(1)(f, n) = float(random.normal());
            }
            forward<float>(net, single, a), forward<double>(net, twice, b);
            backwardFrom<float>(net, single, a, Reach::Inputs), backwardFrom<double>(net, twice, b, Reach::Inputs);
            const auto near = [](float x, double y) { return std::abs(double(x) - y) < 1e-5 * (std::abs(y) + 1); };
            for (int n = 0; n < count; ++n) {
                for (int f = 0; f < in.features(); ++f) QVERIFY(near(a.deltas(0)(f, n), b.deltas(0)(f, n)));
                for (int f = 0; f < net.shape(1).features(); ++f) QVERIFY(near(a.values(1)(f, n), b.values(1)(f, n)));
            }
            for (std::size_t i = 0; i < single.size(); ++i) QVERIFY(near(a.gradient()[i], b.gradient()[i]));
        }
    }
    void threadsGiveTheSameBits()
    {
        const Network net(in, {Conv2d{4, 1, 1, {}}, Adder{4, 3, 3}, BatchNorm{}, Xnor{3, 2, 2}, Dense{3}});
        const int before = chosenThreads();
        std::vector<float> features(70 * std::size_t(in.features()));
        std::vector<int> labels(70), rows(70);
        Random random(2);
        for (float& number : features) number = float(random.normal());
        for (std::size_t i = 0; i < rows.size(); ++i) rows[i] = int(i), labels[i] = random.below(3);
        std::vector<float> first;
        for (const int threads : {1, 2, 3, 1}) {
            setThreads(threads);
            Learner<float> learner{initialParameters<float>(net, Initialisation::Uniform, Random(3))};
            Pass<float> pass;
            for (int k = 0; k < 3; ++k)
                trainStep<float>(net, {Loss::CrossEntropy, {}, {}}, {features, labels, {}}, rows, learner, pass);
            if (first.empty()) first = learner.parameters;
            QVERIFY(learner.parameters == first);
        }
        setThreads(before);
    }
};

REGISTER_TEST(TestComparingLayers)
#include "test_comparing_layers.moc"
