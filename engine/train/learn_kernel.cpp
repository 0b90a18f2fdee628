#include "engine/train/learn_kernel.h"

#include "engine/core/error.h"
#include "engine/core/parallel.h"

#include <Eigen/Eigenvalues>

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace engine {
namespace {

const float* pixelsOf(const KernelTask& task, int weight)
{
    return &task.pixels.data[std::size_t(weight) * std::size_t(task.places())];
}

/// The pixels under one weight are what the kernel shows that is 1 there and 0 elsewhere.
Tensor pixelsUnderWeights(const Tensor& input, const std::vector<int>& shape, const Convolution& how, int places)
{
    const int weights = int(Tensor::elements(shape));
    Tensor pixels({weights, places});
    for (int i = 0; i < weights; ++i) {
        Tensor one(shape);
        one.data[std::size_t(i)] = 1;
        const Tensor shifted = convolve(input, one, Tensor({1}), how);
        std::copy(shifted.data.begin(), shifted.data.end(), pixels.data.begin() + std::ptrdiff_t(i) * places);
    }
    return pixels;
}

// H_ij = 2/P sum over p of x_i(p) x_j(p)
std::vector<double> hessianOf(const KernelTask& task)
{
    const int n = task.weights(), places = task.places();
    std::vector<double> H(std::size_t(n) * std::size_t(n));
    parallelFor(n, double(n) * n * places, [&](int i) {
        for (int j = 0; j <= i; ++j) {
            double sum = 0;
            for (int p = 0; p < places; ++p) sum += double(pixelsOf(task, i)[p]) * pixelsOf(task, j)[p];
            H[std::size_t(i * n + j)] = H[std::size_t(j * n + i)] = 2 * sum / places;
        }
    });
    return H;
}

/// Loss and gradient at the kernel, from the error of every place.
void lookEverywhere(const KernelTask& task, KernelLearning& state)
{
    const int places = task.places();
    // r(p) = sum over i of w_i x_i(p) - y(p)
    std::vector<double> error(std::size_t(places), 0);
    for (int i = 0; i < task.weights(); ++i)
        for (int p = 0; p < places; ++p) error[std::size_t(p)] += state.kernel[std::size_t(i)] * pixelsOf(task, i)[p];
    for (int p = 0; p < places; ++p) error[std::size_t(p)] -= task.target.data[std::size_t(p)];
    // L = 1/P sum over p of r(p)^2
    state.loss = 0;
    for (const double r : error) state.loss += r * r / places;
    // dL/dw_i = 2/P sum over p of x_i(p) r(p)
    state.gradient.assign(state.kernel.size(), 0);
    parallelFor(task.weights(), double(task.weights()) * places, [&](int i) {
        double sum = 0;
        for (int p = 0; p < places; ++p) sum += pixelsOf(task, i)[p] * error[std::size_t(p)];
        state.gradient[std::size_t(i)] = 2 * sum / places;
    });
}

// With the way v from the true kernel w*: dL/dw = g* + H v and L = L* + g* v + v H v / 2, exact near the lowest point, too.
void evaluate(const KernelTask& task, KernelLearning& state)
{
    const auto n = std::size_t(task.weights());
    std::vector<double> way(n);
    for (std::size_t i = 0; i < n; ++i) way[i] = state.kernel[i] - task.lowest.kernel[i];
    state.loss = task.lowest.loss, state.gradient = task.lowest.gradient;
    for (std::size_t i = 0; i < n; ++i) {
        double curved = 0;
        for (std::size_t j = 0; j < n; ++j) curved += task.hessian[i * n + j] * way[j];
        state.gradient[i] += curved;
        state.loss += way[i] * (task.lowest.gradient[i] + curved / 2);
    }
}

} // namespace

double KernelTask::condition() const
{
    // Below this an eigenvalue is the rounding of 0.
    const double least = 1e-13 * weights() * eigenvalues.back();
    return eigenvalues.front() > least ? eigenvalues.back() / eigenvalues.front() : std::numeric_limits<double>::infinity();
}

KernelTask kernelTask(const Tensor& input, const Tensor& trueKernel, const Convolution& how)
{
    if (trueKernel.shape.size() != 4 || trueKernel.shape[0] != 1 || how.groups != 1)
        throw InputError("learning a kernel: it should have the shape 1 x channels x height x width, for one map and one group");
    KernelTask task{trueKernel, convolve(input, trueKernel, Tensor({1}), how), {}, {}, {}, {}};
    const int places = int(task.target.size());
    if (places == 0 || trueKernel.size() == 0)
        throw InputError("learning a kernel: the picture should have at least one place for the kernel");
    task.pixels = pixelsUnderWeights(input, trueKernel.shape, how, places);
    task.hessian = hessianOf(task);
    const Eigen::Map<const Eigen::MatrixXd> H(task.hessian.data(), task.weights(), task.weights());
    const Eigen::SelfAdjointEigenSolver<Eigen::MatrixXd> solver(H, Eigen::EigenvaluesOnly);
    task.eigenvalues.assign(solver.eigenvalues().begin(), solver.eigenvalues().end());
    task.lowest.kernel.assign(trueKernel.data.begin(), trueKernel.data.end());
    lookEverywhere(task, task.lowest);
    return task;
}

KernelLearning begin(const KernelTask& task) { return begin(task, std::vector<double>(std::size_t(task.weights()), 0)); }

KernelLearning begin(const KernelTask& task, std::vector<double> kernel)
{
    KernelLearning state{std::move(kernel), {}, 0};
    evaluate(task, state);
    return state;
}

void step(const KernelTask& task, KernelLearning& state, double rate)
{
    for (std::size_t i = 0; i < state.kernel.size(); ++i) state.kernel[i] -= rate * state.gradient[i];
    evaluate(task, state);
}

double greatestError(const KernelTask& task, const KernelLearning& state)
{
    double greatest = 0;
    for (std::size_t i = 0; i < state.kernel.size(); ++i)
        greatest = std::max(greatest, std::abs(state.kernel[i] - task.trueKernel.data[i]));
    return greatest;
}

double stepsPerDigit(const KernelTask& task, double rate)
{
    // along the eigenvector of λ each step leaves the share 1 - ηλ of the error
    const auto left = [rate](double curvature) { return std::abs(1 - rate * curvature); };
    const double most = std::max(left(task.eigenvalues.front()), left(task.eigenvalues.back()));
    return most < 1 ? -1 / std::log10(most) : std::numeric_limits<double>::infinity();
}

Tensor kernelOf(const KernelTask& task, const KernelLearning& state)
{
    Tensor kernel(task.trueKernel.shape);
    std::transform(state.kernel.begin(), state.kernel.end(), kernel.data.begin(), [](double w) { return float(w); });
    return kernel;
}

} // namespace engine
