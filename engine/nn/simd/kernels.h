#pragma once

// What the innermost loops do, as plain pointers. kernels.cpp is compiled once per instruction set and fills one table each; it
// may include neither Eigen nor std templates: the linker would keep one copy of an inline function, perhaps the one that only
// a newer processor understands.

#include "engine/nn/taps.h"

#include <stddef.h>
#include <stdint.h>

namespace engine::simd {

using Index = ptrdiff_t;

/// c[r][j] = bias[r] + sum over k < depth of a[r][k] b[k][j], where a[r][k] lies at a + r aRow + k aTerm, b[k] at b + k bTerm.
/// Rows of b are read in whole vectors; rows of c written likewise if `padded`. No bias: from 0.
template <class Real> struct Product {
    Index rows, columns, depth;
    const Real* a;
    Index aRow, aTerm;
    const Real* b;
    Index bTerm;
    Real* c;
    Index cRow;
    const Real* bias;
    bool padded;
    bool more = false; // add to what c holds
    bool half = false; // of each 64 bytes of columns the first half counts: the others of c become 0, or are as if all counted
};

/// c[r][j] = sum over k < depth of a[r][k] b[j][k], where rows of a, b and c lie aRow, bRow and cRow apart: what a matrix of
/// weights learns from rows of lanes (and places). Depth in whole vectors. If `half`, the first half of each 64 bytes of depth
/// counts, and a is 0 in the others.
template <class Real> struct Outer {
    Index rows, columns, depth;
    const Real* a;
    Index aRow;
    const Real* b;
    Index bRow;
    Real* c;
    Index cRow;
    bool more = false, half = false;
};

/// A product of matrices in each lane: c[i][j] = scale * sum over k < depth of a[i][k] b[k][j], element [i][k] of a at
/// a + i aRow + k aTerm, lanes side by side; b and c likewise. For attention, where each sample has its own matrices.
template <class Real> struct LaneProduct {
    Index rows, columns, depth;
    const Real* a;
    Index aRow, aTerm;
    const Real* b;
    Index bTerm, bColumn;
    Real* c;
    Index cRow, cColumn;
    Real scale;
    Index lanes;
    bool more = false;
};

/// Softmax over rows, in each lane of each of `blocks` blocks that lie `block` apart: p_i = e^(y_i - max y) / sum over i < rows;
/// back: dy_i = p_i (dp_i - sum of dp_j p_j). Element i of a block at i row + lane. p may be y, dy may be dp.
template <class Real> struct Softmax {
    Index blocks, block, rows, row, lanes;
    const Real* y;
    Real* p;
    const Real* dp;
    Real* dy;
    const Real* lengths = nullptr; // of each lane, how many rows count; none: all
};

/// Scores of queries and keys that are rows of features, in each lane: y[t][s] = sum over f of v_f tanh(q[f][t] + k[f][s]). Rows
/// lie `stride` apart. Back: dq and dk, if wanted, from dy; dv sums over t, s and lanes, of the features from `first` to `end`.
template <class Real> struct Additive {
    Index features, queries, keys, lanes, stride;
    const Real *v, *q, *k;
    Real* y;
    const Real* dy;
    Real *dq, *dk, *dv;
    Index first, end;
};

/// y_f = γ_f x̂_f + β_f, x̂ = (x - mean) / √(variance + ε) over the features f of each lane at each place; feature f of place i at
/// (f places + i) stride. `mean` and `scale` (1 / √...) are kept: [place][lane]. Back: dx from dy.
template <class Real> struct LayerNorm {
    Index features, places, lanes, stride;
    Real epsilon;
    const Real *gamma, *beta, *x;
    Real *y, *mean, *scale;
    const Real* dy;
    Real* dx;
    Real *dGamma, *dBeta; // sums over places and lanes, of the features from `first` to `end`
    Index first, end;
};

/// One channel of batch normalisation: y = γ x̂ + β, x̂ = (x - mean) scale, over `rows` rows of lanes, `samples` of which are
/// samples. Back: dx from dy.
template <class Real> struct BatchNorm {
    Index rows, samples, lanes, stride;
    const Real *x, *dy;
    Real *y, *dx;
    Real mean, scale, gamma, beta;
};

/// y_c = x_c s_c^-β, s_c = k + share · sum of x_i² over the channels c - before ... c + after that exist; row i of channel c at
/// (c places + i) stride. `sums` s and `factors` s^-β are kept; factorOfK is k^-β. Back: dx from dy; `carried` as large as x.
template <class Real> struct LocalResponse {
    Index channels, places, lanes, stride, before, after;
    Real share, beta, k, factorOfK;
    const Real *x, *dy;
    Real *y, *dx, *sums, *factors, *carried;
};

/// A recurrent layer over a whole sequence that starts from zeros; in H hidden rows and `steps` times, row r at time t lies at
/// (r steps + t) stride. Each lane is a sequence of its own. Weights of all gates below each other: {gates H, inputs}, {gates H,
/// H}.
///   LSTM  gates i f g o of W x_t + U h_{t-1} + b: logistic, but g tanh;  c_t = f c_{t-1} + i g;  h_t = o tanh c_t
///   plain h_t = f(W x_t + U h_{t-1} + b), f tanh, ReLU or the identity
///   GRU   gates r z n: r and z logistic;  h_t = (1 - z) n + z h_{t-1};
///         n = tanh(W x_t + b + r (U h_{t-1} + b')), or, if resetFirst, tanh(W x_t + U (r h_{t-1}) + b)
/// `gates` are kept: i f g o, or r z n and a fourth that is U h_{t-1} + b', or r h_{t-1}; a plain layer's
/// are its weighted sums. Reversed, t - 1 is t + 1. From a lane's length on, h and c stay what they were, and pass all
/// derivatives on. Back: dh is what comes from above; `sums` becomes the derivative by what the activations get, in the order of
/// the gates, for a GRU that resets later a fourth for U h_{t-1} + b'. What the weights learn is Outer of `sums` and x, and h one
/// step later.
template <class Real> struct Recurrent {
    Index inputs, hidden, steps, lanes, stride;
    const Real *weights, *recurrent, *bias, *resetBias;
    bool resetFirst;
    const Real* x;
    Real *h, *gates, *cells; // cells: LSTM alone
    const Real* dh;
    Real *sums, *dx;    // no dx: not wanted
    Real* carried;      // back: 3 H rows of `stride` lanes that nobody else uses
    int activation = 0; // an Activation: plain layers alone
    bool reversed = false;
    const Real* lengths = nullptr; // of each lane, in steps; none: all are whole
};

/// Pictures [plane][y][x][lane]; target plane r is, at each place,
///   bias[r] + sum over source planes p and taps (u, v) of weights[r weightRow + p weightPlane + u kernelWidth + v] source pixel
/// with the taps and pixels that `rows` and `columns` list for that place. A convolution, and its backward pass.
template <class Real> struct Slide {
    Index planes, targets; // source planes, target planes
    Index sourceHeight, sourceWidth;
    Index height, width; // of the target
    const Real* source;
    Real* target;
    const Real* weights;
    Index weightRow, weightPlane, kernelWidth;
    const Real* bias;
    const Taps *rows, *columns; // height and width of them
    Index lanes, stride;        // lanes to compute, lanes from pixel to pixel
    Index samples = 0; // how many of the lanes count; 0: all. Of few, places fill the vectors, and other lanes stay as they are
    Index first = 0, end = -1; // the rows of places to compute; -1: all

    Index last() const { return end < 0 ? height : end; }
};

/// gradient[r][p][u][v] = sum over places and lanes of delta[r][place] pixel of source plane p under tap (u, v) at that place.
/// Tap (u, v) of place (i, j) is pixel (i stride + u dilation - top, j stride + v dilation - left), down and across; outside lie
/// zeros.
template <class Real> struct KernelGradient {
    Index planes, targets;
    Index sourceHeight, sourceWidth, height, width;
    Index kernelHeight, kernelWidth, strideDown, strideAcross, dilationDown, dilationAcross, top, left;
    const Real *source, *delta;
    const Real* zeros; // a pixel of zeros: `stride` lanes
    Real* gradient;
    Index lanes, stride;
    Index atOnce;      // lanes that go over all places together; fewer stay in the cache
    Index samples = 0; // as for Slide
};

/// Windows over each plane on its own; `rows` and `columns` list the source pixels of a place.
template <class Real> struct Pool {
    Index planes, sourceHeight, sourceWidth, height, width;
    Real *source, *sourceDelta;
    Real *target, *targetDelta;
    const Taps *rows, *columns;
    const int *rowCounts, *columnCounts; // what a mean divides by is their product
    Index lanes, stride;
};

/// A window that slides like KernelGradient's and compares pixels x with one plane's weights w[plane][u][v]: the target is
/// `scale` times the sum over its taps of a rule's values. Back: derivatives are added to those of the source. The gradient is
/// without the scale.
template <class Real> struct Comparison {
    Index planes;
    Index sourceHeight, sourceWidth, height, width;
    Index kernelHeight, kernelWidth, strideDown, strideAcross, dilationDown, dilationAcross, top, left;
    const Real *source, *targetDelta, *weights;
    Real *target, *sourceDelta, *gradient;
    Real scale;
    Index lanes, stride;
};

/// Elements [row][lane] through an activation: y = f(z), or dz = dy f'(z).
template <class Real> struct Pointwise {
    int kind; // an Activation
    Real shape;
    Index rows, lanes, stride;
    const Real *z, *dy;
    Real *y, *dz;
};

/// A loss over outputs [m][lane]: losses of each sample, and, if wanted, deltas times `scale`; lanes from `samples` on get 0.
template <class Real> struct Criterion {
    Index outputs, lanes, samples, stride;
    const Real *y, *targets;
    const int* labels;
    Real *delta, *losses; // no delta: only losses
    Real scale;
    // what Objective tells
    const double* classWeights = nullptr;
    const int* ignored = nullptr;      // a label
    Real smoothing = 0, kept = 1;      // ε and 1 - ε
    Real cool = 1, soft = 1, hard = 0; // 1 / T, T², λ
};

/// One step of an optimiser on `count` neighbouring parameters; see Optimiser. `taken` is 1 - dampening, `fresh1` 1 - beta1,
/// `corrected1` 1 / (1 - beta1^t), `kept` 1 - rate decay, each computed in double: in float, 1 - 0.999f is off by 5e-5 of itself.
template <class Real> struct Update {
    Real rate, momentum, taken, beta1, beta2, fresh1, fresh2, epsilon, corrected1, corrected2, kept, l1, l2;
    Index count = 0;
    const Real* gradient = nullptr;
    Real *parameters = nullptr, *first = nullptr, *second = nullptr;
};

template <class Real> struct Kernels {
    void (*product)(const Product<Real>&);
    void (*outer)(const Outer<Real>&);
    void (*laneProduct)(const LaneProduct<Real>&);
    void (*softmaxRows)(const Softmax<Real>&);
    void (*softmaxRowsBack)(const Softmax<Real>&);
    void (*layerNorm)(const LayerNorm<Real>&);
    void (*layerNormBack)(const LayerNorm<Real>&);
    void (*layerNormGradient)(const LayerNorm<Real>&);
    /// Mean and population variance of x
    void (*moments)(const BatchNorm<Real>&, Real* mean, Real* variance);
    void (*batchNorm)(const BatchNorm<Real>&);
    /// Sums of dy and of dy x̂
    void (*batchNormSums)(const BatchNorm<Real>&, Real* ofBeta, Real* ofGamma);
    /// dx = γ scale (dy - meanOfBeta - x̂ meanOfGamma), 0 beyond the samples
    void (*batchNormBack)(const BatchNorm<Real>&, Real meanOfBeta, Real meanOfGamma);
    void (*localResponse)(const LocalResponse<Real>&);
    void (*localResponseBack)(const LocalResponse<Real>&);
    void (*lstm)(const Recurrent<Real>&);
    void (*lstmBack)(const Recurrent<Real>&);
    void (*gru)(const Recurrent<Real>&);
    void (*gruBack)(const Recurrent<Real>&);
    void (*rnn)(const Recurrent<Real>&);
    void (*rnnBack)(const Recurrent<Real>&);
    void (*additive)(const Additive<Real>&);
    void (*additiveBack)(const Additive<Real>&);
    void (*additiveGradient)(const Additive<Real>&);
    void (*slide)(const Slide<Real>&);
    void (*kernelGradient)(const KernelGradient<Real>&);
    void (*maxPool)(const Pool<Real>&);
    void (*maxPoolBack)(const Pool<Real>&);
    void (*averagePool)(const Pool<Real>&);
    void (*averagePoolBack)(const Pool<Real>&);
    // values -|x - w|
    void (*adders)(const Comparison<Real>&);
    void (*addersBack)(const Comparison<Real>&);
    void (*addersGradient)(const Comparison<Real>&);
    // values sign x sign w
    void (*signs)(const Comparison<Real>&);
    void (*signsBack)(const Comparison<Real>&);
    void (*signsGradient)(const Comparison<Real>&);
    void (*activate)(const Pointwise<Real>&);
    void (*activateBack)(const Pointwise<Real>&);
    /// sum of dy min(z, 0): the derivative by PReLU's γ
    Real (*slopeGradient)(const Pointwise<Real>&);
    void (*softmax)(const Criterion<Real>&); // y to delta
    void (*crossEntropy)(const Criterion<Real>&);
    void (*meanSquared)(const Criterion<Real>&);
    void (*hinge)(const Criterion<Real>&);
    void (*multiHinge)(const Criterion<Real>&);
    void (*meanAbsolute)(const Criterion<Real>&);
    void (*perceptron)(const Criterion<Real>&);
    void (*weighedCrossEntropy)(const Criterion<Real>&);
    void (*softCrossEntropy)(const Criterion<Real>&);
    void (*divergence)(const Criterion<Real>&);
    void (*distillation)(const Criterion<Real>&);
    void (*descend)(const Update<Real>&);
    void (*descendWithMomentum)(const Update<Real>&);
    void (*descendWithNesterov)(const Update<Real>&);
    void (*descendByRoot)(const Update<Real>&);
    void (*descendAsAdam)(const Update<Real>&);
    /// to[i] = sum over rows and lanes of block i, for count blocks of `rows` rows
    void (*sums)(const Real* from, Index count, Index rows, Index lanes, Index stride, Real* to);
    /// to = a + b, rows of `lanes`; `to` may be one of them
    void (*addRows)(const Real* a, const Real* b, Real* to, Index rows, Index lanes, Index stride);
    /// to = a b, element by element; row r of b lies at r bStride, 0 for one that all share
    void (*multiplyRows)(const Real* a, const Real* b, Index bStride, Real* to, Index rows, Index lanes, Index stride);
    /// to = sum over rows of a b, in each lane
    void (*dotRows)(const Real* a, const Real* b, Real* to, Index rows, Index lanes, Index stride);
    /// Row i of `to` becomes row rows[i] of `from`, of `columns` floats each
    void (*copyRows)(const float* from, const int* rows, Index count, Index columns, Real* to, Index toStride);
    /// to[j][i] = from[i][j] for rows x columns of `from`; both are readable and writable in whole vectors
    void (*transpose)(const Real* from, Index fromStride, Real* to, Index toStride, Index rows, Index columns);
    /// `rounds` multiply-adds in as many registers as hide their latency; returns their number. To measure the peak.
    double (*multiplyAdds)(int rounds);
    const char* name; // "v3"
};

constexpr Index IntegerPanel = 64;

/// c[i][j] = Σ_k of both products of pair k of row i and of column j; row by row. A pair is two numbers of 16 bits; columns lie
/// in panels of IntegerPanel, [panel][pair][column].
struct IntegerProduct {
    Index rows, columns, pairs;
    const int32_t *a, *b;
    int32_t* c;
};

/// c[i][j] = signs - 2 (bits in which row i of a and row j of b differ)
struct BinaryProduct {
    Index rows, columns, words, signs;
    const uint64_t *a, *b;
    int32_t* c;
};

struct IntegerKernels {
    void (*product)(const IntegerProduct&);
    void (*binaryProduct)(const BinaryProduct&);
};

/// The kernels for this processor, chosen at start; the environment variable TENSORSCOPE_ISA (v2, v3 or v4) asks for an older
/// set than the newest; checkInstructionSet() throws InputError if this processor has none of that name.
void checkInstructionSet();
template <class Real> const Kernels<Real>& kernels();
const IntegerKernels& integerKernels();

/// For tests: chooses kernels by their name while nothing computes; false if this processor has none of that name.
bool chooseKernels(const char* name);

} // namespace engine::simd
