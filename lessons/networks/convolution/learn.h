#pragma once

#include "engine/train/learn_kernel.h"
#include "params.h"
#include "picture.h"

namespace lessons::conv {

/// A kernel of zeros that gradient descent turns into the true one, seeing only a picture and its filtered picture.
struct Learner {
    QString name; ///< of the picture, for a person
    Picture picture;
    engine::Tensor input; ///< 1 x height x width, -1 (black) ... 1 (white): noise then has mean 0
    engine::KernelTask task;
    double rate = 0;                            ///< η
    std::vector<engine::KernelLearning> states; ///< after every step

    /// The greatest |learnt weight - true weight| after a step.
    double error(int step) const;
    /// How many steps make the slowest part of the error ten times smaller; infinite if none do.
    double stepsPerDigit() const;
    /// What the kernel learnt by then makes of the input.
    engine::Tensor output(int step) const;

    engine::Convolution how;
};

/// From white noise and from the chosen picture; from noise alone if that was chosen. If one of them diverges, both end there.
/// Throws InputError for what cannot be learnt: rgb, a bias, an activation, a kernel that is not 3 x 3.
std::vector<Learner> learn(const Params& params, const Picture& picture, const engine::Convolution& how);

/// A weight that a step moves, in one of the learners.
struct Move {
    int learner = 0, weight = 0;
};
/// The one that step `step` (from 1) moves most.
Move greatestMove(const std::vector<Learner>& learners, int step);

} // namespace lessons::conv
