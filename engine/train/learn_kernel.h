#pragma once

#include "engine/core/tensor.h"
#include "engine/nn/convolution.h"

#include <vector>

namespace engine {

/// Where gradient descent stands: all that a step needs, in double. kernel and gradient are in the order of the true kernel.
struct KernelLearning {
    std::vector<double> kernel;
    std::vector<double> gradient; ///< of the loss, at this kernel
    double loss = 0;              ///< at this kernel
};

/// Find the kernel again from a picture x and its filtered picture y = convolve(x, true kernel). The loss of a kernel w is the
/// mean over the places p of (sum over i of w_i x_i(p) - y(p))^2, where x_i(p) is the pixel under weight i: a bowl that is
/// lowest at the true kernel, and whose axes are the eigenvectors of its Hessian.
struct KernelTask {
    Tensor trueKernel;               ///< 1 x channels x kh x kw
    Tensor target;                   ///< y: 1 x rows x columns
    Tensor pixels;                   ///< x_i(p): weights x places
    std::vector<double> hessian;     ///< H_ij = 2/P sum over p of x_i(p) x_j(p): weights x weights
    std::vector<double> eigenvalues; ///< of the Hessian, ascending
    KernelLearning lowest;           ///< at the true kernel, over all places: what the rounding of y leaves

    int weights() const { return pixels.shape[0]; }
    int places() const { return pixels.shape[1]; }
    /// 1 / the largest eigenvalue: along its eigenvector one step of gradient descent arrives; twice as much, and it never
    /// does. 0 for a black picture.
    double rate() const { return eigenvalues.back() > 0 ? 1 / eigenvalues.back() : 0; }
    /// Largest / smallest eigenvalue. After k steps at rate() up to (1 - 1 / condition)^k of the error is left; infinite if
    /// the picture does not show all of the kernel, as one that is all grey does not.
    double condition() const;
};

/// input: channels x height x width; trueKernel: 1 x channels x kh x kw. Needs weights x places floats and, once, about
/// weights^2 x places operations. Throws InputError if the shapes do not fit, or for several maps or groups.
KernelTask kernelTask(const Tensor& input, const Tensor& trueKernel, const Convolution& how);

/// At a kernel of zeros.
KernelLearning begin(const KernelTask& task);
/// At another kernel, of as many weights as the task has.
KernelLearning begin(const KernelTask& task, std::vector<double> kernel);
/// w = w - rate dL/dw: one step of gradient descent. The bowl is known from its Hessian, so it takes no look at the places.
void step(const KernelTask& task, KernelLearning& state, double rate);

/// The greatest |learnt weight - true weight|.
double greatestError(const KernelTask& task, const KernelLearning& state);
/// How many steps at this rate make the slowest part of the error ten times smaller; infinite if none do.
double stepsPerDigit(const KernelTask& task, double rate);

/// The kernel in float, in the shape of the true one, as convolve() takes it.
Tensor kernelOf(const KernelTask& task, const KernelLearning& state);

} // namespace engine
