#include "engine/core/parallel.h"
#include "tests/engine/one_layer.h"
#include "tests/run.h"

#include <QTest>

using namespace engine;
using namespace one_layer;

namespace {

Numbers pooled(const Layer& layer) { return Run({1, 5, 6}, {layer}).forward(sequence(30)); }

} // namespace

/// Layers on pictures against PyTorch 1.13 in double; their definitions and gradients are TestNetwork's.
class TestPictureLayers : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void maximaRoundedUp()
    {
        QVERIFY(close(pooled(MaxPool{{2, 3}, {2, 3}, 1, 1, true}), {0.5, 1.25, -0.75, 1, 1.25, 1, 1.25, 1, 0.5}));
        const Borders sides({0, 0}, {1, 1});
        QVERIFY(close(pooled(MaxPool{2, {2, 3}, sides, {2, 1}, true}), {0.5, 1.25, 1, 0.5, 1.25, 1}));
    }
    void aWindowThatWouldBeginInTheLastPaddingIsDropped()
    {
        const Numbers two = pooled(MaxPool{2, 3, 1, 1, true});
        QVERIFY(close(two, {-1.25, 1.25, -0.75, 0.5, 1.25, 1}));
        QVERIFY(two == pooled(MaxPool{2, 3, 1}));
    }
    /// count_include_pad; a window that ends beyond the padding is divided by what lies before.
    void meansWithAndWithoutPadding()
    {
        QVERIFY(close(pooled(AveragePool{{3, 2}, {2, 3}, 1, 1, true, true}),
                      {-0.041666666667, 0.083333333333, -0.333333333333, 0.25, 0.291666666667, 0.041666666667, -0.083333333333, 0,
                       0.083333333333}));
        QVERIFY(close(pooled(AveragePool{{3, 2}, {2, 3}, 1, 1, true, false}),
                      {-0.125, 0.125, -1, 0.5, 0.291666666667, 0.083333333333, -0.25, 0, 0.25}));
        QVERIFY(close(pooled(AveragePool{4, 3, 1, 1, true, true}), {0, 0.015625, -0.125, 0.125, 0.125, 0.1875}));
    }
    void theWholePicture()
    {
        double sum = 0;
        for (const double x : sequence(30)) sum += x / 30;
        QVERIFY(close(pooled(GlobalAveragePool{}), {sum}));
        QVERIFY(close(pooled(GlobalMaxPool{}), {1.25}));
    }

    /// A kernel of one pixel is a product of matrices: over all places at once, or place by place where a long row of lanes has
    /// more than the samples need (160), or threads share them out.
    void onePixelIsAProduct()
    {
        const int before = chosenThreads();
        for (const int count : {6, 70, 160})
            for (const int threads : {1, 2, 3})
                for (const int groups : {1, 2}) {
                    setThreads(threads);
                    constexpr int channels = 4, maps = 6, pixels = 6;
                    Run run({channels, 2, 3}, {Conv2d{maps, 1, 1, {1, 1, groups, {}, {}}}});
                    const int planes = channels / groups;
                    const Numbers x = sequence(count * channels * pixels), dy = slopes(count * maps * pixels);
                    const Numbers w = sequence(maps * planes, 4, 9, 4, 2), b = sequence(maps);
                    Numbers y(dy.size()), dx(x.size()), dw(w.size());
                    for (int n = 0; n < count; ++n)
                        for (int m = 0; m < maps; ++m)
                            for (int p = 0; p < pixels; ++p) {
                                const auto to = std::size_t((n * maps + m) * pixels + p);
                                y[to] += b[std::size_t(m)];
                                for (int k = 0; k < planes; ++k) {
                                    const int c = m / (maps / groups) * planes + k;
                                    const auto from = std::size_t((n * channels + c) * pixels + p);
                                    const auto weight = std::size_t(m * planes + k);
                                    y[to] += w[weight] * x[from];
                                    dx[from] += w[weight] * dy[to], dw[weight] += dy[to] * x[from];
                                }
                            }
                    run.set("weights", w), run.set("biases", b);
                    QVERIFY(close(run.forward(x), y));
                    QVERIFY(close(run.backward(dy), dx));
                    QVERIFY(close(run.gradientOf("weights"), dw, 1e-10));
                }
        setThreads(before);
    }

    /// conv_transpose2d(stride=(2, 1), padding=(1, 1), output_padding=(1, 0), groups=2, dilation=(1, 2)).
    void transposedConvolution()
    {
        Run run({4, 2, 3}, {ConvTranspose2d{2, 2, 3, {{2, 1}, {1, 2}, 2, {1, 1}, {1, 1}}, {1, 0}}});
        QVERIFY((run.net.shape(1) == Shape{2, 3, 5}));
        run.set("weights", sequence(24, 4, 9, 4, 2));
        run.set("biases", {0.5, -1});
        QVERIFY(close(run.forward(sequence(24)), {0.25,  0.875,  1.25,   3,      0,     -0.25,  -0.375, 0.875, 5.25,   0.875,
                                                  0.875, 5.25,   0.875,  -0.375, -0.25, -1,     -0.875, -1.75, -1.5,   -0.25,
                                                  1.875, -2.125, -2.125, -0.25,  -2.75, -1.125, -1,     -1.75, -1.375, -0.125}));
        QVERIFY(close(run.backward(slopes(30)), {0.5,   2,    -0.75, 1,  5.25, -0.75, -1,   5,    0,    0.25, 0,     -1.5,
                                                 -1.75, 0.25, 0,     -3, 0.5,  4.25,  1.25, 0.25, 0.75, 3,    -1.75, 1.25}));
        QVERIFY(close(run.gradientOf("weights"),
                      {-0.625, 0.25,  0.375, -1.625, 1.625, 1.375, -0.375, 0.75,  -0.375, -1.125, 0.875, 0.25,
                       -1.875, 1.125, 0.75,  0.125,  0.125, 0.625, -1.375, 1.125, 0.25,   -0.625, 0.125, 1.375}));
        QVERIFY(close(run.gradientOf("biases"), {-1.5, 0}));
    }
    /// <convolve x, y> = <x, transposed y>: the one is the other's way back, whatever the window.
    void transposedIsTheWayBack()
    {
        for (const int stride : {1, 2, 3})
            for (const int left : {0, 1, 2}) {
                const Convolution how{stride, 1, 2, {left, 1}, {0, left}};
                Run down({4, 7, 8}, {Conv2d{6, 3, 3, how, false}});
                const Shape narrow = down.net.shape(1);
                const PerAxis rest{(7 + left + 1 - 3) % stride, (8 + left - 3) % stride};
                Run up(narrow, {ConvTranspose2d{4, 3, 3, how, rest, false}});
                QVERIFY((up.net.shape(1) == Shape{4, 7, 8}));
                up.set("weights", down.of("weights"));
                const Numbers x = sequence(4 * 56), y = slopes(narrow.features());
                QVERIFY(std::abs(dot(down.forward(x), y) - dot(x, up.forward(y))) < 1e-11);
            }
    }
};

REGISTER_TEST(TestPictureLayers)
#include "test_picture_layers.moc"
