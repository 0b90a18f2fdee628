#pragma once

#include "engine/nn/train.h"

#include <string>
#include <vector>

namespace engine {

/// A small network with a batch of seeded data.
struct CheckedNetwork {
    std::string name;
    Network net;
    Objective loss = Loss::CrossEntropy;
    std::vector<int> below = {}; ///< of each input: its data are whole numbers from 0 to below this; 0 or missing: real numbers
    Mode mode = {true, 1};
    std::vector<float> features = {}, targets = {}; ///< ±1 for the hinge, distributions for soft targets
    std::vector<int> labels = {}, rows = {};

    Samples samples() const { return {features, labels, targets}; }
    void fill(int count, int seed);
};

/// Networks that between them use every layer, option, activation and loss, each with `samples` samples.
std::vector<CheckedNetwork> checkedNetworks(int samples = 19, int seed = 1);

} // namespace engine
