#pragma once

#include "engine/cluster/pipeline.h"
#include "engine/nn/train.h"

#include <map>

namespace engine::cluster {

/// A chain of dense layers with ReLU between them.
engine::Network denseChain(int inputs, int width, int outputs, int layers);
/// Where a chain has its dense layers. Throws InputError if it has others, but for activations that learn nothing.
std::vector<int> denseLayersOf(const engine::Network& chain);
/// The digits from one on, in the order in which these trainings take them: some in turn, those to test with left out.
std::vector<int> digitsInTurn(int first, int count);
constexpr int DigitsSeen = 1437;

/// A chain of dense layers, cut into stages with as even numbers of them as can be.
struct StagedNetwork {
    engine::Network whole;
    std::vector<engine::Network> stages;
    std::vector<std::size_t> offsets; ///< of each stage's parameters among those of the whole

    /// Throws InputError for a net that cannot be cut so.
    StagedNetwork(engine::Network chain, int stages);
    StagedNetwork(int inputs, int width, int outputs, int layers, int stages);
};

/// The work of a timeline's boxes on numbers, in the order of the boxes: activations go forward from stage to stage, gradients
/// back, and weights are updated by plain descent: after each batch by the mean gradient of its micro-batches, or, where nothing
/// waits for a batch to end, by each micro-batch as soon as a stage has its gradient. With a stash its backward pass then uses
/// the weights of its forward pass. What a micro-batch leaves in a stage is kept as long as somebody needs it, as on a real
/// device.
class StagedTraining {
public:
    /// `rows` of the samples that micro-batch j takes; classes by cross-entropy.
    StagedTraining(StagedNetwork network, Pipeline pipeline, int batchSize, double rate, std::uint64_t seed);

    void run(const Operation& operation, const Samples& samples, std::span<const int> rows);
    /// The mean gradient of a batch of `count` micro-batches moves the weights, if it is not each by itself.
    void update(int count);

    const StagedNetwork& network() const { return m_network; }
    /// Of all stages in one vector.
    std::vector<float> parameters() const;
    /// The mean over a batch of `count`, as far as it has been added up.
    std::vector<float> gradient(int count) const;
    /// Of the micro-batch whose gradient was made last in a stage.
    std::span<const float> lastGradient(int stage) const { return m_last[std::size_t(stage)]; }
    std::span<const float> accumulated(int stage) const { return m_sum[std::size_t(stage)]; }
    double lastLoss() const { return m_loss; }
    /// How many updates a stage's weights have seen, and how many those had that the last operation used.
    int version(int stage) const { return m_version[std::size_t(stage)]; }
    int usedVersion() const { return m_used; }

private:
    struct Visit {
        Pass<float> pass;
        std::vector<float> weights = {}; ///< stashed
        int version = 0, needed = 0;
    };
    Visit& visit(int stage, int microBatch);
    void release(int stage, int microBatch);
    void forward(int stage, int microBatch, const Samples& samples, std::span<const int> rows);
    void backward(int stage, int microBatch);
    void take(int stage, int microBatch);

    StagedNetwork m_network;
    Pipeline m_pipeline;
    int m_batchSize;
    float m_rate;
    std::vector<std::vector<float>> m_parameters, m_sum, m_last; ///< of each stage
    std::vector<int> m_version;
    std::vector<std::vector<Visit>> m_free;
    std::map<std::pair<int, int>, Visit> m_visits;
    double m_loss = 0;
    int m_used = 0;
};

} // namespace engine::cluster
