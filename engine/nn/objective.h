#pragma once

#include <optional>
#include <vector>

namespace engine {

/// The loss of a sample with outputs y, m of them; a batch's is the mean over its samples.
///   CrossEntropy      -log softmax(y)[label]                                      deltas: softmax(y) - onehot(label)
///   MeanSquared       mean over outputs of (y - t)²                               (torch.nn.MSELoss)
///   Hinge             mean over outputs of max(0, 1 - t y), t = ±1
///   MultiHinge        sum over j ≠ label of max(0, 1 + y_j - y_label) / m         (torch.nn.MultiMarginLoss)
///   MeanAbsolute      mean over outputs of |y - t|                                (torch.nn.L1Loss)
///   Perceptron        mean over outputs of max(0, -t y), t = ±1                   (Rosenblatt 1958)
///   SoftCrossEntropy  -sum of t_j log softmax(y)_j, t a distribution              deltas: softmax(y) - t
///   Divergence        sum of t_j (log t_j - log softmax(y)_j): KL(t || softmax(y)), with the same deltas
///   Distillation      T² (-sum of q_j log softmax(y / T)_j) + λ CrossEntropy, q = softmax(t / T), t the teacher's outputs
///                     (Hinton, Vinyals and Dean 2015); its deltas by the soft part are T (softmax(y / T) - q)
/// CrossEntropy and MultiHinge read the pass's labels, the others its targets, Distillation both (without λ only targets).
/// Where a loss has no derivative it is 0; but Perceptron learns at y = 0, or it would never leave weights of 0.
enum class Loss {
    CrossEntropy,
    MeanSquared,
    Hinge,
    MultiHinge,
    MeanAbsolute,
    Perceptron,
    SoftCrossEntropy,
    Divergence,
    Distillation
};

/// What a loss may be told; the first three go with CrossEntropy, the others with Distillation. (torch.nn.CrossEntropyLoss)
struct LossOptions {
    std::vector<double> classWeights = {}; ///< a sample counts as much as its class; the mean divides by the sum of these weights
    std::optional<int> ignored = {};       ///< samples with this label do not count; if all have it the loss is 0
    double smoothing = 0;                  ///< ε: the target is (1 - ε) onehot(label) + ε / m
    double temperature = 1;                ///< T
    double hard = 0;                       ///< λ, weight of the labels
    bool scaled = true;                    ///< the soft part times T², so that its deltas keep their size
};

/// A loss and what it is told; a Loss alone is one, too.
struct Objective {
    Loss kind = Loss::MeanSquared;
    LossOptions options = {};

    Objective() = default;
    Objective(Loss loss, LossOptions told = {}) : kind(loss), options(std::move(told)) {}

    bool needsLabels() const
    {
        return kind == Loss::CrossEntropy || kind == Loss::MultiHinge || (kind == Loss::Distillation && options.hard != 0);
    }
    bool needsTargets() const { return kind != Loss::CrossEntropy && kind != Loss::MultiHinge; }
};

} // namespace engine
