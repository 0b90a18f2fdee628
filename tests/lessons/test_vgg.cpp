#include "lessons/networks/vgg/run.h"
#include "tests/lessons/sessions.h"
#include "tests/run.h"

#include <QTest>

#include <cmath>

using namespace lessons::vgg;
using engine::Numbers;

namespace {

const Numbers& last(const engine::Tape& tape, const std::string& id) { return tape.makings(id).back().quantity.value(); }
double number(const engine::Tape& tape, const char* id) { return last(tape, id).data[0]; }

/// A kernel over a picture by plain loops, zeros around it.
std::vector<double> slid(const std::vector<double>& x, int n, const Numbers& kernel)
{
    const int k = kernel.shape[0], r = k / 2;
    std::vector<double> y(x.size(), 0);
    for (int i = 0; i < n * n; ++i)
        for (int u = 0; u < k * k; ++u) {
            const int row = i / n + u / k - r, column = i % n + u % k - r;
            if (row < 0 || row >= n || column < 0 || column >= n) continue;
            y[std::size_t(i)] += kernel.data[std::size_t(u)] * x[std::size_t(row * n + column)];
        }
    return y;
}

/// The pixel in the middle behind the layers from `first` on.
double middle(const engine::Tape& tape, const Params& p, std::vector<double> x, int first = 1)
{
    for (int l = first; l <= p.stack; ++l) x = slid(x, p.map(), last(tape, kernelOf(l)));
    return x[x.size() / 2];
}

std::vector<Params> settings()
{
    std::vector<Params> all;
    for (const int stack : {2, 3, 4})
        for (const int seed : {1, 2, 3}) {
            Params p;
            p.stack = stack, p.seed = seed;
            all.push_back(p);
        }
    return all;
}

} // namespace

class TestVgg : public QObject {
    Q_OBJECT
private Q_SLOTS:
    /// What y gains when one number grows by 1: all is linear.
    void slopesAreDifferences()
    {
        for (const Params& p : settings()) {
            const engine::Tape tape = run(p);
            QCOMPARE(number(tape, "y"), middle(tape, p, last(tape, "x").data));
            for (int l = 0; l <= p.stack; ++l) {
                const std::vector<double>& map = last(tape, mapBehind(l)).data;
                for (std::size_t i = 0; i < map.size(); ++i) {
                    std::vector<double> more = map;
                    ++more[i];
                    QCOMPARE(middle(tape, p, more, l + 1) - middle(tape, p, map, l + 1), last(tape, slopeBehind(l)).data[i]);
                }
            }
        }
    }
    /// A square in the middle, a pixel wider on each side with every layer; that of the large kernel is the kernel.
    void fieldsGrowPixelByPixel()
    {
        for (const Params& p : settings()) {
            const engine::Tape tape = run(p);
            const auto check = [&p](const Numbers& slopes, int reach) {
                const int n = p.map();
                for (int i = 0; i < n * n; ++i) {
                    const bool inside = std::abs(i / n - n / 2) <= reach && std::abs(i % n - n / 2) <= reach;
                    QCOMPARE(slopes.data[std::size_t(i)] != 0, inside);
                }
            };
            for (int l = 0; l <= p.stack; ++l) check(last(tape, slopeBehind(l)), p.stack - l);
            check(last(tape, "dxOne"), p.stack);
            for (int k = 1; k <= p.stack; ++k) QCOMPARE(last(tape, "field").data[std::size_t(k - 1)], 2.0 * k + 1);
            QCOMPARE(last(tape, "field").data.back(), last(tape, "field").data[std::size_t(p.stack - 1)]);
        }
    }
    void stacksTakeFewerWeights()
    {
        for (Params p : settings())
            for (const int channels : {1, 3, 512}) {
                p.channels = channels;
                const engine::Tape tape = run(p);
                const double m = channels, k = 2 * p.stack + 1;
                QCOMPARE(number(tape, "single"), k * k * m * m);
                QCOMPARE(number(tape, "stacked"), p.stack * 9 * m * m);
                QVERIFY(std::abs(number(tape, "ratio") - 9 * p.stack / (k * k)) < 1e-12);
            }
    }
    /// As torchvision documents its own.
    void totals()
    {
        constexpr double Parameters[] = {132863336, 133047848, 138357544, 143667240},
                         Products[] = {7609090048, 11308466176, 15470264320, 19632062464};
        for (int net = 0; net < 4; ++net) {
            Params p;
            p.net = Net(net);
            const engine::Tape tape = run(p);
            QCOMPARE(number(tape, "allParameters"), Parameters[net]);
            QCOMPARE(number(tape, "allMultiplyAdds"), Products[net]);
            QVERIFY(std::abs(number(tape, "share") - 102764544 / Parameters[net]) < 1e-12);
        }
    }
    /// Half the side: a quarter of the work, and of the weights that see places; kernels are what they are.
    void smallPicturesShrinkTheDenseLayer()
    {
        Params large, small;
        large.side = 256, small.side = 128;
        const engine::Tape one = run(large), other = run(small);
        for (std::size_t l = 0; l < 13; ++l) {
            QCOMPARE(last(other, "parameters").data[l], last(one, "parameters").data[l]);
            QCOMPARE(4 * last(other, "multiplyAdds").data[l], last(one, "multiplyAdds").data[l]);
        }
        QCOMPARE(4 * last(other, "multiplyAdds").data[13], last(one, "multiplyAdds").data[13]);
        QCOMPARE(4 * (last(other, "parameters").data[13] - 4096), last(one, "parameters").data[13] - 4096);
    }
};

REGISTER_TEST(TestVgg, "vgg")
REGISTER_CORNERS("vgg", "stack=4 side=32", "stack=2 net=vgg19 channels=1")
#include "test_vgg.moc"
