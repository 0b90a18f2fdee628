#pragma once

#include "engine/check/timing.h"
#include "engine/nn/network.h"
#include "engine/tape/term.h"

namespace engine {

/// Operators of networks, each alone: what they do and move is counted, how fast they are here is measured.
enum class Operator { Product, Convolution, Depthwise, Attention, Relu, Pooling, Lstm, LayerNorm, Softmax };
constexpr int Operators = 9;

/// Matrices of n x n; 16 maps of n/8 x n/8, kernels of 3 x 3; sequences of n/4 vectors of 64 numbers; 64 n classes.
struct OperatorSetting {
    int size = 256, batch = 16, threads = 1, seed = 1;
    int take = 1; ///< another number measures again
    enum class Numbers { Float, Double } numbers = Numbers::Float;
    Caches caches = Caches::Cold;

    bool operator==(const OperatorSetting&) const = default;
    int bytes() const { return numbers == Numbers::Float ? 4 : 8; }
    /// At most as many as there are cores.
    int threadsUsed() const;
};

/// Of a batch, in whole numbers. A function such as exp counts as one operation, and so does a comparison.
struct OperatorCounts {
    Term flops;
    Term weights, in, out; ///< numbers that must be moved, each once
};
OperatorCounts countsOf(Operator op, const OperatorSetting& setting);
/// The operator as a layer; of softmax that whose outputs it takes.
Network networkOf(Operator op, const OperatorSetting& setting);
/// What enters and leaves for one sample: "16 × 34 × 34 → 16 × 32 × 32".
std::string shapesOf(Operator op, const OperatorSetting& setting);

// GFLOP/s of multiply-adds, GB/s of the triad, GFLOP/s of an operator: measured when they are first asked for (see timed()).
double peakOf(const OperatorSetting& setting);
double triadOf(const OperatorSetting& setting);
double rateOf(Operator op, const OperatorSetting& setting, int threads);

} // namespace engine
