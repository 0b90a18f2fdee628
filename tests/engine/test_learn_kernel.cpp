#include "engine/core/error.h"
#include "engine/core/parallel.h"
#include "engine/core/random.h"
#include "engine/nn/kernels.h"
#include "engine/train/learn_kernel.h"
#include "tests/run.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <numeric>

using namespace engine;

namespace {

Tensor noise(std::vector<int> shape, int seed)
{
    Tensor tensor(std::move(shape));
    Random random{std::uint64_t(seed)};
    for (float& x : tensor.data) x = float(random.normal());
    return tensor;
}

Tensor asKernel(Kernel kind, int n)
{
    Tensor kernel = kernelOf(kind, n);
    kernel.shape = {1, 1, n, n};
    return kernel;
}

/// Neighbouring pixels alike, as in a photograph.
Tensor smoothPicture()
{
    const Convolution how{1, 1, 1, {4, 4}, {4, 4}};
    return convolve(noise({1, 64, 64}, 9), asKernel(Kernel::Gaussian, 9), Tensor({1}), how);
}

/// The definition of the loss, in double: every window times the kernel, against the filtered picture.
double lossByDefinition(const KernelTask& task, const Tensor& input, const Convolution& how, const std::vector<double>& kernel)
{
    double sum = 0;
    for (int row = 0; row < task.target.shape[1]; ++row)
        for (int column = 0; column < task.target.shape[2]; ++column) {
            const Tensor window = windowAt(input, task.trueKernel, how, 0, row, column);
            const double y = std::inner_product(kernel.begin(), kernel.end(), window.data.begin(), 0.0);
            sum += std::pow(y - task.target.at(0, row, column), 2);
        }
    return sum / double(task.target.size());
}

std::vector<double> errorOf(const KernelTask& task, const KernelLearning& state)
{
    std::vector<double> error = state.kernel;
    for (std::size_t i = 0; i < error.size(); ++i) error[i] -= task.trueKernel.data[i];
    return error;
}

double norm(const std::vector<double>& v) { return std::sqrt(std::inner_product(v.begin(), v.end(), v.begin(), 0.0)); }

double largest(const std::vector<double>& v)
{
    double most = 0;
    for (const double x : v) most = std::max(most, std::abs(x));
    return most;
}

/// Hessian times v: 2/P sum over p of x(p) (x(p) . v)
std::vector<double> curved(const KernelTask& task, const std::vector<double>& v)
{
    std::vector<double> result(v.size(), 0);
    for (int p = 0; p < task.places(); ++p) {
        double along = 0;
        for (int i = 0; i < task.weights(); ++i) along += task.pixels.at(i, p) * v[std::size_t(i)];
        for (int i = 0; i < task.weights(); ++i) result[std::size_t(i)] += 2.0 / task.places() * task.pixels.at(i, p) * along;
    }
    return result;
}

} // namespace

class TestLearnKernel : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void gradientIsTheDerivative_data()
    {
        QTest::addColumn<int>("channels");
        QTest::addColumn<int>("stride");
        QTest::addColumn<int>("dilation");
        QTest::addColumn<int>("padding");
        QTest::newRow("plain") << 1 << 1 << 1 << 0;
        QTest::newRow("colour, padded") << 3 << 1 << 1 << 2;
        QTest::newRow("strided, dilated") << 2 << 2 << 3 << 1;
    }
    void gradientIsTheDerivative()
    {
        QFETCH(int, channels);
        QFETCH(int, stride);
        QFETCH(int, dilation);
        QFETCH(int, padding);
        const Convolution how{stride, dilation, 1, {padding, padding + 1}, {padding, padding}};
        const Tensor input = noise({channels, 17, 15}, 1);
        const KernelTask task = kernelTask(input, noise({1, channels, 3, 5}, 2), how);
        std::vector<double> kernel;
        for (const float w : noise({task.weights()}, 3).data) kernel.push_back(w);
        const KernelLearning state = begin(task, kernel);
        QVERIFY(std::abs(state.loss - lossByDefinition(task, input, how, kernel)) < 1e-12 * state.loss);
        // The loss is a parabola along each weight, so central differences are exact but for rounding.
        const double h = 0.5;
        for (std::size_t i = 0; i < kernel.size(); ++i) {
            std::vector<double> up = kernel, down = kernel;
            up[i] += h, down[i] -= h;
            const double slope = (lossByDefinition(task, input, how, up) - lossByDefinition(task, input, how, down)) / (2 * h);
            QVERIFY(std::abs(state.gradient[i] - slope) < 1e-11 * (1 + std::abs(slope)));
        }
    }
    void theTrueKernelIsTheLowestPoint()
    {
        const KernelTask task = kernelTask(noise({1, 32, 32}, 1), asKernel(Kernel::SobelX, 3), {});
        const std::vector<float>& weights = task.trueKernel.data;
        const KernelLearning state = begin(task, {weights.begin(), weights.end()});
        QVERIFY(state.loss < 1e-12 && largest(state.gradient) < 1e-6);
        QVERIFY(kernelOf(task, state) == task.trueKernel);
    }
    void eachStepTakesTheHessianOfTheErrorAway()
    {
        const KernelTask task = kernelTask(smoothPicture(), asKernel(Kernel::Sharpen, 3), {});
        KernelLearning state = begin(task);
        const double start = norm(errorOf(task, state));
        for (int k = 1; k <= 50; ++k) {
            std::vector<double> expected = errorOf(task, state);
            const std::vector<double> bend = curved(task, expected);
            for (std::size_t i = 0; i < bend.size(); ++i) expected[i] -= task.rate() * bend[i];
            step(task, state, task.rate());
            const std::vector<double> error = errorOf(task, state);
            for (std::size_t i = 0; i < error.size(); ++i) QVERIFY(std::abs(error[i] - expected[i]) < 1e-6);
            QVERIFY(norm(error) <= std::pow(1 - 1 / task.condition(), k) * start + 1e-5);
        }
    }
    void eigenvaluesAreTheHessians()
    {
        const KernelTask task = kernelTask(smoothPicture(), asKernel(Kernel::SobelY, 5), {});
        // Their sum is the trace, and the largest is what power iteration finds.
        double trace = 0;
        for (const float x : task.pixels.data) trace += 2.0 * x * x / task.places();
        const double sum = std::accumulate(task.eigenvalues.begin(), task.eigenvalues.end(), 0.0);
        QVERIFY(std::abs(sum - trace) < 1e-10 * trace);
        std::vector<double> v(25, 1);
        double length = 0;
        for (int k = 0; k < 200; ++k) {
            v = curved(task, v);
            length = norm(v);
            for (double& x : v) x /= length;
        }
        QVERIFY(std::abs(task.eigenvalues.back() - length) < 1e-6 * length);
        QVERIFY(std::is_sorted(task.eigenvalues.begin(), task.eigenvalues.end()));
    }
    void whiteNoiseShowsTheKernelInTwelveSteps()
    {
        for (int seed = 1; seed <= 10; ++seed)
            for (const Kernel kind : {Kernel::SobelX, Kernel::Sharpen, Kernel::Emboss, Kernel::Gaussian}) {
                const KernelTask task = kernelTask(noise({1, 64, 64}, seed), asKernel(kind, 3), {});
                KernelLearning state = begin(task);
                for (int k = 0; k < 12; ++k) step(task, state, task.rate());
                QVERIFY(largest(errorOf(task, state)) < 1e-6);
                QVERIFY(task.condition() > 1 && task.condition() < 1.4);
            }
    }
    void aSmoothPictureHidesIt()
    {
        const KernelTask task = kernelTask(smoothPicture(), asKernel(Kernel::Sharpen, 3), {});
        KernelLearning state = begin(task);
        const double before = state.loss;
        for (int k = 0; k < 300; ++k) step(task, state, task.rate());
        QVERIFY(task.condition() > 500);
        QVERIFY(largest(errorOf(task, state)) > 0.1); // although the loss is almost gone
        QVERIFY(state.loss < 0.02 * before);
    }
    void aWrongFlipWouldShow()
    {
        const Tensor input = noise({1, 64, 64}, 4), kernel = noise({1, 1, 3, 3}, 5);
        const KernelTask task = kernelTask(input, kernel, {});
        KernelLearning state = begin(task);
        for (int k = 0; k < 12; ++k) step(task, state, task.rate());
        const Tensor learnt = kernelOf(task, state);
        Tensor flipped = learnt;
        std::reverse(flipped.data.begin(), flipped.data.end());
        const Tensor same = convolve(input, learnt, Tensor({1}), {}), other = convolve(input, flipped, Tensor({1}), {});
        double difference = 0;
        for (std::size_t p = 0; p < same.size(); ++p) {
            QVERIFY(std::abs(same.data[p] - task.target.data[p]) < 1e-5F);
            difference = std::max(difference, double(std::abs(other.data[p] - task.target.data[p])));
        }
        QVERIFY(difference > 1);
    }
    void twiceTheRateIsTheBorder()
    {
        const KernelTask task = kernelTask(noise({1, 64, 64}, 6), asKernel(Kernel::SobelX, 3), {});
        KernelLearning below = begin(task), above = begin(task);
        const double start = below.loss;
        for (int k = 0; k < 300; ++k) step(task, below, 1.95 * task.rate()), step(task, above, 2.05 * task.rate());
        QVERIFY(below.loss < 1e-6 * start);
        QVERIFY(above.loss > 1e3 * start);
        QVERIFY(std::isfinite(stepsPerDigit(task, 1.95 * task.rate())) && std::isinf(stepsPerDigit(task, 2.05 * task.rate())));
    }
    void aDigitTakesItsSteps() // once only the slowest part of the error is left
    {
        const KernelTask task = kernelTask(smoothPicture(), asKernel(Kernel::Sharpen, 3), {});
        const int digit = int(std::lround(stepsPerDigit(task, task.rate())));
        KernelLearning state = begin(task);
        for (int k = 0; k < 2 * digit; ++k) step(task, state, task.rate());
        const double before = greatestError(task, state);
        for (int k = 0; k < digit; ++k) step(task, state, task.rate());
        QCOMPARE(greatestError(task, state), largest(errorOf(task, state)));
        QVERIFY(std::abs(greatestError(task, state) / before - 0.1) < 0.02);
    }
    void picturesThatShowNothing()
    {
        const KernelTask grey = kernelTask(Tensor({1, 9, 9}, 0.5F), asKernel(Kernel::SobelX, 3), {});
        QVERIFY(std::isinf(grey.condition()));
        const KernelTask black = kernelTask(Tensor({1, 9, 9}), asKernel(Kernel::SobelX, 3), {});
        KernelLearning state = begin(black);
        step(black, state, black.rate());
        QVERIFY(std::isinf(black.condition()) && state.loss == 0 && largest(state.kernel) == 0);
    }
    void anyNumberOfThreadsGivesTheSameBits()
    {
        const auto learn = [] {
            const KernelTask task = kernelTask(noise({1, 40, 33}, 7), asKernel(Kernel::SobelX, 5), {});
            KernelLearning state = begin(task);
            for (int k = 0; k < 5; ++k) step(task, state, task.rate());
            return std::pair{task.eigenvalues, state.kernel};
        };
        setThreads(1);
        const auto one = learn();
        for (const int threads : {2, 3, 8}) {
            setThreads(threads);
            QVERIFY(learn() == one);
        }
        setThreads(0);
    }
    void whatIsNotOneKernelIsRefused()
    {
        const Tensor input = noise({2, 9, 9}, 8);
        QVERIFY_THROWS_EXCEPTION(InputError, kernelTask(input, Tensor({2, 2, 3, 3}), {}));
        QVERIFY_THROWS_EXCEPTION(InputError, kernelTask(input, Tensor({1, 1, 3, 3}), {1, 1, 2, {}, {}}));
        QVERIFY_THROWS_EXCEPTION(InputError, kernelTask(input, Tensor({1, 3, 3, 3}), {}));
        QVERIFY_THROWS_EXCEPTION(InputError, kernelTask(input, Tensor({3, 3}), {}));
        QVERIFY_THROWS_EXCEPTION(InputError, kernelTask(input, Tensor({1, 2, 11, 3}), {}));
    }
};

REGISTER_TEST(TestLearnKernel)
#include "test_learn_kernel.moc"
