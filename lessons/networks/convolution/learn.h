#pragma once

#include "engine/train/learn_kernel.h"
#include "lessons/networks/convolution/params.h"
#include "lessons/taped.h"

namespace lessons::conv {

/// A kernel that is learnt from a picture and its filtered picture, and where it stands after every step: all of a run that is
/// kept, as everything else follows from it.
struct Learner {
    engine::Tensor grey; ///< 0 ... 255
    engine::Convolution how;
    engine::KernelTask task;
    double rate;
    std::vector<engine::KernelLearning> states;

    int lastStep() const { return int(states.size()) - 1; }
    double error(int step) const { return engine::greatestError(task, states[std::size_t(step)]); }
};
using Learners = std::vector<Learner>;
using LearnersPtr = std::shared_ptr<const Learners>; ///< arithmetic of later owns them, too

/// Two kernels of zeros that gradient descent turns into the true one: from white noise, and from the chosen picture (from noise
/// alone if that was chosen). If one of them diverges, both end there. Throws InputError for what cannot be learnt: rgb, a bias,
/// an activation, a kernel that is not 3 x 3.
struct Run learningRun(const Params& params);
engine::Values valuesOfLearning(const engine::Tape& tape, int step);

/// "input[0]": each picture has its own size, so the maps of each learner have names of their own.
std::string ofLearner(const char* what, int learner);

} // namespace lessons::conv
