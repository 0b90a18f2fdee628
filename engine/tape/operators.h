#pragma once

#include "engine/nn/activation.h"
#include "engine/nn/convolution.h"
#include "engine/nn/layers/average_pool.h"
#include "engine/nn/layers/max_pool.h"
#include "engine/tape/quantity.h"

namespace engine {

/// Operators of networks three times: the kernel that makes the numbers, the arithmetic of one element by hand, and the gradient
/// (made of operators in its turn). Tests hold each kernel to its arithmetic and each gradient to finite differences.
///
/// Sums are kept in double; each element is rounded once, to the precision of the operands. Vectors have one axis, matrices two.
/// Shapes that do not fit throw InputError. At a kink a gradient is that of the side below: see each.

// --- element by element: operands of one shape; a scalar goes with everything ----------------------------------------
Quantity operator+(const Quantity& a, const Quantity& b);
Quantity operator-(const Quantity& a, const Quantity& b);
Quantity operator*(const Quantity& a, const Quantity& b);
Quantity operator/(const Quantity& a, const Quantity& b);
Quantity operator-(const Quantity& a);
Quantity square(const Quantity& z);
Quantity sqrt(const Quantity& z);
Quantity exp(const Quantity& z);
Quantity log(const Quantity& z); ///< natural

// --- products ------------------------------------------------------------------------------------------------------
/// y_i = Σ_j W_ij x_j; of a matrix {n, k} y_ik = Σ_j W_ij x_jk.
Quantity matmul(const Quantity& W, const Quantity& x);
/// a · b, of vectors.
Quantity dot(const Quantity& a, const Quantity& b);
/// Rows, each weighted: y_j = Σ_i a_i V_ij.
Quantity mixed(const Quantity& a, const Quantity& V);
/// a_i b_j
Quantity outer(const Quantity& a, const Quantity& b);

// --- elements in other places ------------------------------------------------------------------------------------------
/// y_k = x_index[k], in this shape; index -1: 0, a place outside.
Quantity picked(const Quantity& x, std::vector<int> index, std::vector<int> shape);
/// Its counterpart: y_j = Σ of the x_k with index[k] = j.
Quantity placed(const Quantity& x, std::vector<int> index, std::vector<int> shape);
/// Row i of a matrix; x[i] along the first axis.
Quantity row(const Quantity& x, int i);
/// One element, as a scalar.
Quantity element(const Quantity& x, const Indices& at);
/// Several scalars as a vector, several vectors as a matrix, ...: a new first axis.
Quantity stacked(const std::vector<Quantity>& all);
/// One behind the other along their first axis, or another one.
Quantity concatenated(const std::vector<Quantity>& all);
Quantity concatenated(const std::vector<Quantity>& all, int axis);
/// So many along an axis, from `first` on: several of them split a quantity.
Quantity sliced(const Quantity& x, int axis, int first, int count);
Quantity transposed(const Quantity& matrix);
/// The same elements in another shape.
Quantity reshaped(const Quantity& x, std::vector<int> shape);
/// Copies along a new axis: spread(b, 0, n)_ij = b_j, spread(b, 1, n)_ij = b_i.
Quantity spread(const Quantity& x, int axis, int n);
/// v_i wherever the index along this axis of the shape is i: one number for each channel, say.
Quantity everywhere(const Quantity& v, int axis, const std::vector<int>& shape);

// --- sums ----------------------------------------------------------------------------------------------------------------
Quantity sum(const Quantity& all);
Quantity mean(const Quantity& all);
/// Over one axis, which goes.
Quantity sum(const Quantity& x, int axis);
Quantity mean(const Quantity& x, int axis);
/// Over all axes but this one: y_i of all that have the index i along it.
Quantity sumForEach(const Quantity& x, int axis);
Quantity meanForEach(const Quantity& x, int axis);

// --- functions of networks ---------------------------------------------------------------------------------------------
/// p_i = e^(z_i - m) / Σ_j e^(z_j - m) with m = max z, over the last axis. (m changes no digit and keeps e^z from overflowing.)
Quantity softmax(const Quantity& z);
/// Over those that are `seen`, as is said of each; p is 0 elsewhere.
Quantity softmax(const Quantity& z, std::vector<char> seen);
/// y = f(z); `shape` is γ or β. Kinks (ReLU, leaky ReLU, PReLU, and ELU with γ ≠ 1, at 0): the slope of z <= 0.
Quantity activated(Activation f, const Quantity& z);
Quantity activated(Activation f, const Quantity& z, double shape);
/// f'(z), as a number beside what it multiplies. The slope of a slope only for piecewise linear f, tanh and logistic.
Quantity slopeOf(Activation f, const Quantity& z);
Quantity slopeOf(Activation f, const Quantity& z, double shape);
inline Quantity relu(const Quantity& z) { return activated(Activation::Relu, z); }
inline Quantity logistic(const Quantity& z) { return activated(Activation::Logistic, z); }
inline Quantity tanh(const Quantity& z) { return activated(Activation::Tanh, z); }

/// As convolve(): x {C, H, W}, w {O, C / groups, kh, kw}, b {O}; the result is {O, rows, columns}.
Quantity convolved(const Quantity& x, const Quantity& w, const Quantity& b, const Convolution& how);
Quantity convolved(const Quantity& x, const Quantity& w, const Convolution& how);
/// As the layer ConvTranspose2d: x {C, H, W}, w {C, O / groups, kh, kw}, b {O}.
Quantity transposeConvolved(const Quantity& x, const Quantity& w, const Quantity& b, const Convolution& how,
                            PerAxis outputPadding = 0);
Quantity transposeConvolved(const Quantity& x, const Quantity& w, const Convolution& how, PerAxis outputPadding = 0);
/// The pixels under the kernel of map `map` at one place, zeros outside: {C / groups, k, k}.
Quantity windowOf(const Quantity& x, const std::vector<int>& kernelShape, const Convolution& how, int row, int column,
                  int map = 0);
/// As these layers, x {C, H, W}. Of equal pixels the first takes the gradient.
Quantity maxPooled(const Quantity& x, const MaxPool& how);
Quantity averagePooled(const Quantity& x, const AveragePool& how);
inline Quantity maxPooled(const Quantity& x, int size, int stride, int padding = 0)
{
    return maxPooled(x, MaxPool{size, stride, padding});
}
inline Quantity averagePooled(const Quantity& x, int size, int stride, int padding = 0)
{
    return averagePooled(x, AveragePool{size, stride, padding});
}
/// All pixels of a channel: {C}.
Quantity globalMax(const Quantity& x);
inline Quantity globalAverage(const Quantity& x) { return meanForEach(x, 0); }

// --- losses of one sample, as engine::Loss: y {m} ---------------------------------------------------------------------------
/// -log softmax(y)_label = log Σ_j e^(y_j - m) - (y_label - m)
Quantity crossEntropy(const Quantity& y, int label);
/// mean of (y - t)²
Quantity meanSquared(const Quantity& y, const Quantity& t);
/// mean of max(0, 1 - t y), t = ±1. Kink at t y = 1: slope 0.
Quantity hinge(const Quantity& y, const Quantity& t);
/// Σ over j ≠ label of max(0, 1 + y_j - y_label) / m. Kinks: slope 0.
Quantity multiHinge(const Quantity& y, int label);

// --- by hand ---------------------------------------------------------------------------------------------------------------
/// f(z) as arithmetic, and f'(z) with y = f(z) at hand.
Term activationTerm(Activation f, const Term& z, double shape);
inline Term activationTerm(Activation f, const Term& z) { return activationTerm(f, z, customaryShape(f)); }
Term slopeTerm(Activation f, const Term& z, const Term& y, double shape);

} // namespace engine
