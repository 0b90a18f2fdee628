#pragma once

#include "lessons/networks/lenet5/run.h"
#include "lessons/pictures.h"

namespace lessons::lenet5 {

/// A picture on its way through the net, which the kernels have made: from "x" to "p".
struct Forward {
    const Plan& plan;
    std::span<const float> parameters;
    const engine::Pass<float>& pass;
    int sample = 0;
    bool each = false; ///< layer a step of its own, and kernels of one channel {maps, rows, columns}
};
void recordForward(Tape& tape, const Forward& forward);
/// What a net makes with the activation of each layer, if one follows: "C1" is value 2.
struct Made {
    const char* id;
    int value;
};
std::vector<Made> madeBy(const Plan& plan);

} // namespace lessons::lenet5
