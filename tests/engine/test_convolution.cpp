#include "engine/core/error.h"
#include "engine/core/parallel.h"
#include "engine/data/data_dir.h"
#include "engine/nn/activation.h"
#include "engine/nn/convolution.h"
#include "engine/nn/kernels.h"
#include "tests/run.h"

#include <QTest>

#include <numeric>
#include <random>

using namespace engine;

namespace {

Tensor noise(std::vector<int> shape, unsigned seed)
{
    Tensor tensor(std::move(shape));
    std::mt19937 random(seed);
    for (float& x : tensor.data) x = float(int(random() % 511) - 255) / 16;
    return tensor;
}

/// The definition, in double: pad the picture with real zeros, then sum.
double defined(const Tensor& input, const Tensor& kernel, const Tensor& bias, const Convolution& how, int o, int i, int j)
{
    const int perGroup = kernel.shape[1], group = o * how.groups / kernel.shape[0];
    const int height = input.shape[1] + how.vertical.total(), width = input.shape[2] + how.horizontal.total();
    double sum = bias.at(o);
    for (int c = 0; c < perGroup; ++c) {
        std::vector<double> padded(std::size_t(height) * width, 0);
        for (int y = 0; y < input.shape[1]; ++y)
            for (int x = 0; x < input.shape[2]; ++x)
                padded[std::size_t(y + how.vertical.before) * width + x + how.horizontal.before] =
                    input.at(group * perGroup + c, y, x);
        for (int u = 0; u < kernel.shape[2]; ++u)
            for (int v = 0; v < kernel.shape[3]; ++v)
                sum += double(kernel.at(o, c, u, v)) *
                       padded[std::size_t(i * how.stride.vertical + u * how.dilation.vertical) * width +
                              j * how.stride.horizontal + v * how.dilation.horizontal];
    }
    return sum;
}

/// Where a window can stand, by trying every place.
int placesByTrying(int n, int k, int stride, int dilation, Padding padding)
{
    int places = 0;
    for (int start = 0; start + dilation * (k - 1) < n + padding.total(); start += stride) ++places;
    return places;
}

double sumOf(const Tensor& tensor) { return std::accumulate(tensor.data.begin(), tensor.data.end(), 0.0); }

} // namespace

class TestConvolutionEngine : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void equalsItsDefinition_data()
    {
        QTest::addColumn<int>("padding");
        QTest::addColumn<int>("stride");
        QTest::addColumn<int>("dilation");
        QTest::addColumn<int>("channels");
        QTest::addColumn<int>("groups");
        QTest::addColumn<int>("size");
        for (int padding : {-1, 0, 1, 3}) // -1: same
            for (int stride : {1, 2, 3})
                for (int dilation : {1, 2, 3})
                    for (const auto& [channels, groups] : {std::pair{1, 1}, {3, 1}, {3, 3}, {4, 2}})
                        for (int size : {1, 3, 5})
                            QTest::addRow("padding %d stride %d dilation %d channels %d groups %d size %d", padding, stride,
                                          dilation, channels, groups, size)
                                << padding << stride << dilation << channels << groups << size;
    }
    void equalsItsDefinition()
    {
        QFETCH(int, padding);
        QFETCH(int, stride);
        QFETCH(int, dilation);
        QFETCH(int, channels);
        QFETCH(int, groups);
        QFETCH(int, size);
        const int height = 13, width = 17, maps = 2 * groups;
        Convolution how{stride, dilation, groups, {padding, padding}, {padding, padding}};
        if (padding < 0) {
            how.vertical = samePadding(height, size, stride, dilation);
            how.horizontal = samePadding(width, size, stride, dilation);
        }
        const Tensor input = noise({channels, height, width}, 1), bias = noise({maps}, 2);
        const Tensor kernel = noise({maps, channels / groups, size, size}, 3);
        const Tensor output = convolve(input, kernel, bias, how);

        const std::vector<int> expected{maps, placesByTrying(height, size, stride, dilation, how.vertical),
                                        placesByTrying(width, size, stride, dilation, how.horizontal)};
        QCOMPARE(output.shape, expected);
        for (int o = 0; o < maps; ++o)
            for (int i = 0; i < expected[1]; ++i)
                for (int j = 0; j < expected[2]; ++j) {
                    const double b = defined(input, kernel, bias, how, o, i, j);
                    QVERIFY(std::abs(output.at(o, i, j) - b) <= 1e-5 * (std::abs(b) + 0.1));
                }
    }
    void theWindowTimesTheKernelIsTheOutput()
    {
        const Convolution how{{2, 1}, {1, 2}, 3, {1, 2}, {3, 0}};
        const Tensor input = noise({3, 11, 9}, 4), kernel = noise({6, 1, 3, 3}, 5), bias = noise({6}, 6);
        const Tensor output = convolve(input, kernel, bias, how);
        for (int o = 0; o < 6; ++o) {
            const Tensor window = windowAt(input, kernel, how, o, 1, 2);
            QCOMPARE(window.shape, (std::vector<int>{1, 3, 3}));
            double sum = 0;
            for (std::size_t i = 0; i < window.size(); ++i) sum += double(window.data[i]) * kernel.data[std::size_t(o) * 9 + i];
            QVERIFY(output.at(o, 1, 2) == float(sum + bias.at(o))); // the same order, so the same bits
        }
    }
    void doesNotFlipTheKernel()
    {
        Tensor input({1, 1, 5}), kernel({1, 1, 1, 3});
        input.data = {0, 0, 1, 0, 0};
        kernel.data = {1, 2, 3};
        QCOMPARE(convolve(input, kernel, Tensor({1}), {}).data, (std::vector<float>{3, 2, 1}));
    }
    void sameMakesOneOutputPerStride()
    {
        for (int n = 1; n <= 40; ++n)
            for (int k : {1, 3, 5, 7, 15})
                for (int stride = 1; stride <= 8; ++stride)
                    for (int dilation = 1; dilation <= 8; ++dilation) {
                        const Padding padding = samePadding(n, k, stride, dilation);
                        const int places = (n + stride - 1) / stride;
                        QCOMPARE(outputLength(n, k, stride, dilation, padding), places);
                        QCOMPARE(placesByTrying(n, k, stride, dilation, padding), places);
                        QVERIFY(padding.after == padding.before || padding.after == padding.before + 1);
                        QCOMPARE(padding.total(), std::max((places - 1) * stride + dilation * (k - 1) + 1 - n, 0));
                    }
        QCOMPARE(samePadding(4, 3, 2, 1), (Padding{0, 1})); // the odd zero goes after
    }
    void aWindowThatDoesNotFitHasNoPlace()
    {
        QCOMPARE(outputLength(2, 3, 1, 1, {}), 0);
        QCOMPARE(outputLength(1, 3, 4, 1, {}), 0);
        QCOMPARE(outputLength(3, 3, 8, 1, {}), 1);
    }
    void anyNumberOfThreadsGivesTheSameBits()
    {
        const Tensor input = noise({3, 40, 33}, 7), kernel = noise({16, 3, 5, 5}, 8), bias = noise({16}, 9);
        const Convolution how{1, 1, 1, {2, 2}, {2, 2}};
        setThreads(1);
        const Tensor one = convolve(input, kernel, bias, how);
        for (int threads : {2, 3, 8}) {
            setThreads(threads);
            QVERIFY(convolve(input, kernel, bias, how) == one);
        }
        setThreads(0);
    }
    void shapesThatDoNotFitAreRefused()
    {
        const Tensor input({3, 5, 5}), bias({4});
        QVERIFY_THROWS_EXCEPTION(InputError, convolve(input, Tensor({4, 2, 3, 3}), bias, {}));
        QVERIFY_THROWS_EXCEPTION(InputError, convolve(input, Tensor({4, 1, 3, 3}), bias, {1, 1, 3, {}, {}}));
        QVERIFY_THROWS_EXCEPTION(InputError, convolve(input, Tensor({5, 3, 3, 3}), bias, {}));
        QVERIFY_THROWS_EXCEPTION(InputError, convolve(Tensor({5, 5}), Tensor({4, 3, 3, 3}), bias, {}));
    }
    void connectionsAreWhatCountingGives()
    {
        const std::vector<int> input{4, 6, 5}, kernel{6, 2, 3, 3}, output{6, 4, 3}; // 2 groups, valid
        Connections full, local, shared;
        for (int o = 0; o < output[0]; ++o) {
            ++shared.biases;
            for (int tap = 0; tap < kernel[1] * kernel[2] * kernel[3]; ++tap) ++shared.weights;
            for (int place = 0; place < output[1] * output[2]; ++place) {
                ++full.biases, ++local.biases;
                for (int pixel = 0; pixel < input[0] * input[1] * input[2]; ++pixel) ++full.weights;
                for (int tap = 0; tap < kernel[1] * kernel[2] * kernel[3]; ++tap) ++local.weights;
            }
        }
        QVERIFY(fullyConnected(input, output) == full);
        QVERIFY(locallyConnected(kernel, output) == local);
        QVERIFY(sharedWeights(kernel) == shared);
        QVERIFY((fullyConnected({3, 128, 128}, {16, 128, 128}).weights == 12884901888));
    }
    void kernelsObeyTheirLaws()
    {
        for (int n = 3; n <= 15; n += 2) {
            for (Kernel derivative : {Kernel::SobelX, Kernel::SobelY, Kernel::Laplacian})
                QCOMPARE(sumOf(kernelOf(derivative, n)), 0.0);
            for (Kernel keeps : {Kernel::Identity, Kernel::Gaussian, Kernel::Sharpen, Kernel::Emboss})
                QCOMPARE(sumOf(kernelOf(keeps, n)), 1.0);
            QVERIFY(std::abs(sumOf(kernelOf(Kernel::BoxBlur, n)) - 1) < 1e-6);
            const Tensor x = kernelOf(Kernel::SobelX, n), y = kernelOf(Kernel::SobelY, n), l = kernelOf(Kernel::Laplacian, n);
            for (int r = 0; r < n; ++r)
                for (int c = 0; c < n; ++c) {
                    QCOMPARE(x.at(r, c), y.at(c, r));
                    QCOMPARE(x.at(r, c), -x.at(r, n - 1 - c));
                    QCOMPARE(x.at(r, c), std::round(x.at(r, c)));
                    QCOMPARE(l.at(r, c), l.at(c, r));
                    QCOMPARE(l.at(r, c), l.at(n - 1 - r, c));
                }
        }
    }
    void identityReturnsThePicture()
    {
        const Tensor input = noise({1, 9, 7}, 10);
        for (int n : {1, 3, 5, 7}) {
            Tensor kernel = kernelOf(Kernel::Identity, n);
            kernel.shape = {1, 1, n, n};
            const Convolution how{1, 1, 1, samePadding(9, n, 1, 1), samePadding(7, n, 1, 1)};
            QVERIFY(convolve(input, kernel, Tensor({1}), how) == input);
        }
    }
    void derivativesSeeSlopes()
    {
        Tensor ramp({1, 15, 15});
        for (int r = 0; r < 15; ++r)
            for (int c = 0; c < 15; ++c) ramp.at(0, r, c) = float(3 * c);
        const auto at = [&](Kernel kind, int n) {
            Tensor kernel = kernelOf(kind, n);
            kernel.shape = {1, 1, n, n};
            return convolve(ramp, kernel, Tensor({1}), {}).at(0, 0, 0);
        };
        for (int n : {3, 5, 7}) {
            // The slope times the weight of the smoothing, 2^(n - 1) 2^(n - 3), times the two pixels between -1 and +1.
            QCOMPARE(at(Kernel::SobelX, n), float(3 * 2 * std::pow(2.0, 2 * n - 4)));
            QCOMPARE(at(Kernel::SobelY, n), 0.0F);
            QCOMPARE(at(Kernel::Laplacian, n), 0.0F); // a plane has no second derivative
        }
    }
    void customarySmallKernels()
    {
        QCOMPARE(kernelOf(Kernel::SobelX, 3).data, (std::vector<float>{-1, 0, 1, -2, 0, 2, -1, 0, 1}));
        QCOMPARE(kernelOf(Kernel::Laplacian, 3).data, (std::vector<float>{0, 1, 0, 1, -4, 1, 0, 1, 0}));
        QCOMPARE(kernelOf(Kernel::Sharpen, 3).data, (std::vector<float>{0, -1, 0, -1, 5, -1, 0, -1, 0}));
        QCOMPARE(kernelOf(Kernel::Emboss, 3).data, (std::vector<float>{-2, -1, 0, -1, 1, 1, 0, 1, 2}));
        // OpenCV's Sobel of size 5 has the rows [1 4 6 4 1] and [-1 -2 0 2 1].
        const Tensor five = kernelOf(Kernel::SobelX, 5);
        const float smooth[] = {1, 4, 6, 4, 1}, slope[] = {-1, -2, 0, 2, 1};
        for (int r = 0; r < 5; ++r)
            for (int c = 0; c < 5; ++c) QCOMPARE(five.at(r, c), smooth[r] * slope[c]);
    }
    void sizesThatMakeNoSenseAreRefused()
    {
        QVERIFY_THROWS_EXCEPTION(InputError, kernelOf(Kernel::SobelX, 1));
        QVERIFY_THROWS_EXCEPTION(InputError, kernelOf(Kernel::Gaussian, 4));
        QCOMPARE(kernelOf(Kernel::Gaussian, 1).data, std::vector<float>{1});
    }
    void activations()
    {
        for (float z : {-2.5F, -0.0F, 0.0F, 0.75F, 300.0F, -300.0F}) {
            QCOMPARE(activate(Activation::Linear, z), z);
            QCOMPARE(activate(Activation::Relu, z), std::max(z, 0.0F));
            QCOMPARE(activate(Activation::LeakyRelu, z), z > 0 ? z : 0.01F * z);
            QVERIFY(std::abs(activate(Activation::Tanh, z) - (2 * activate(Activation::Logistic, 2 * z) - 1)) < 1e-6F);
        }
        QCOMPARE(activate(Activation::Logistic, 0), 0.5F);
    }
    void dataFilesAreFound()
    {
        QVERIFY(std::filesystem::exists(dataFile("pictures/camera-gray-256.png")));
        QVERIFY_THROWS_EXCEPTION(InputError, dataFile("pictures/none.png"));
    }
};

REGISTER_TEST(TestConvolutionEngine)
#include "test_convolution.moc"
