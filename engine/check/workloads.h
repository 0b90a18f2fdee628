#pragma once

#include "engine/nn/train.h"

#include <string>
#include <vector>

namespace engine {

/// A training step that is measured, on seeded random data: forward, loss, backward and plain descent, in float, through the
/// public functions, everything readable after each step.
class Workload {
public:
    Workload(std::string name, Network net, Loss loss, int batch);

    const std::string& name() const { return m_name; }
    void step();
    /// Floating-point operations of a step in products, 2 per multiply-add; the first layer needs no derivative by its input.
    double operations() const;

private:
    std::string m_name;
    Network m_net;
    Recipe m_recipe;
    std::vector<float> m_features, m_targets;
    std::vector<int> m_labels, m_rows;
    Learner<float> m_learner;
    Pass<float> m_pass;
};

/// W1: 2-8-8-1 tanh, squared error, batch 10. W2: the same, batch 256. W3: 784-128-64-10 ReLU, cross-entropy, batch 64.
/// W4: LeNet-5 on 1 x 32 x 32 (6 maps 5 x 5, max pooling, 16 maps 5 x 5, max pooling, 120, 84, 10; ReLU), batch 64.
std::vector<Workload> workloads();

/// Multiply-adds of registers alone, GFLOP/s on one thread: what this processor could do.
double peakRate();

} // namespace engine
