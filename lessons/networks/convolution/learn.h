#pragma once

#include "engine/train/learn_kernel.h"
#include "lessons/layered.h"
#include "lessons/live_machine.h"
#include "lessons/networks/convolution/params.h"

#include <QSize>

namespace lessons::conv {

/// A picture and its filtered picture, from which a kernel is learnt.
struct Learner {
    engine::Tensor grey; ///< 0 ... 255
    engine::Convolution how;
    engine::KernelTask task;

    /// η
    double rate(const Params& p) const { return p.learnRate * task.rate(); }
    /// The picture as it is learnt from, and what a kernel of 3 x 3 makes of it: {rows, columns} both.
    Quantity input() const;
    Quantity output(const Quantity& x, const Quantity& kernel) const;
    /// The greatest error of a weight after so many steps.
    double errorAfter(int steps, const Params& p) const;
};

/// What a run of learning has and never changes: white noise, and the chosen picture (noise alone if that was chosen).
struct Plan {
    std::vector<Learner> learners;
    QSize original; ///< of the picture, before it was scaled down
};

/// All that changes from step to step: where each of the kernels stands, and where it stood before the last step.
struct State {
    std::shared_ptr<const Plan> plan;
    std::vector<engine::KernelLearning> now, before;

    const std::vector<Learner>& learners() const { return plan->learners; }
    double error(std::size_t l) const { return engine::greatestError(learners()[l].task, now[l]); }
};
using Now = At<Params, State>;

/// Kernels of zeros that gradient descent turns into the true one. If one of them diverges, the run ends. Throws InputError for
/// what cannot be learnt: rgb, a bias, an activation, a kernel that is not 3 x 3.
extern const engine::Training<Params, State> training;
/// Where a run that begins now ends, if none of its knobs is turned.
int lastStepOf(const Params& params, const std::vector<Learner>& learners);

/// The kernel that is learnt from the picture, in a layer.
Net netOf(const Now& now);

// How a step is recorded and told.
void record(Tape& tape, const Now& now);
engine::Values values(const Now& now, const Tape& tape);
Glossary names(const Now& now);
ViewPtr stage(const Now& now);
Caption caption(const Now& now, const Tape& tape);
std::vector<ChartOf> charts(const Params& params);
std::vector<Question> questions(const Now& changed);
/// Inside of a step: what one place has to do with it. Places count through all pictures, row by row.
int placesOf(const Now& now);
Inside insideOf(const Now& now, int place);

} // namespace lessons::conv
