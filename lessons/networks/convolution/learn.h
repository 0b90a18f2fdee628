#pragma once

#include "engine/tape/tape.h"
#include "lessons/networks/convolution/params.h"

namespace lessons::conv {

/// Two kernels of zeros that gradient descent turns into the true one, each seeing only a picture and its filtered picture: white
/// noise, and the chosen picture (noise alone if that was chosen). If one of them diverges, both end there. Throws InputError
/// for what cannot be learnt: rgb, a bias, an activation, a kernel that is not 3 x 3.
engine::Tape learn(const Params& params);
engine::Values valuesOfLearning(const Params& params, const engine::Tape& tape, int step);

/// How many kernels are learnt.
inline int learners(const engine::Tape& tape) { return tape.shape("learnt")[0]; }
/// "input[0]": each picture has its own size, so the maps of each learner have names of their own.
std::string ofLearner(const char* what, int learner);
/// Elements of quantities with one number a learner.
inline double numberOf(const engine::Tape& tape, const char* id, int learner, int step)
{
    return *tape.value(id, std::size_t(learner), step);
}

} // namespace lessons::conv
