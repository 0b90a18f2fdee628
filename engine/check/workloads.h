#pragma once

#include <functional>
#include <string>
#include <vector>

namespace engine {

/// Something that is measured, on seeded random data, in float, through the public functions: everything is readable after each
/// step.
struct Workload {
    std::string id, name;
    double operations = 0; ///< of a step, in products: 2 per multiply-add
    std::function<void()> step;
};

/// Training steps, forward, loss, backward and plain descent:
///   W1, W2  2-8-8-1 tanh, squared error, batch 10 and 256
///   W3      784-128-64-10 ReLU, cross-entropy, batch 64
///   W4      LeNet-5 on 1 x 32 x 32 (6 maps 5 x 5, max pooling, 16 maps 5 x 5, max pooling, 120, 84, 10; ReLU), batch 64 and 1
///   W5, W6  LSTM and GRU (reset outside) 32-64 over 50 steps, dense 10 on the last state, cross-entropy, batch 16
///   W7      2 encoder layers, width 64, 4 heads, 256 inside, 64 steps, the mean, dense 10, cross-entropy, batch 8
///   W8      ResNet-8 on 3 x 32 x 32: 16 maps 3 x 3, residual blocks of 16, 32 and 64 maps with batch normalisation, the last two
///           with stride 2 and a 1 x 1 projection, global mean, 10; cross-entropy, batch 32
/// and a convolution:
///   W9      64 maps 3 x 3 of 64 channels, 32 x 32, padded, batch 16: forward; forward and backward
std::vector<Workload> workloads();

} // namespace engine
