#pragma once

#include "lessons/twin.h"

namespace lessons {

/// One of the kinds of run that a lesson has, a mechanism or a training, all with the same parameters.
struct KindOfRun {
    MakeSession make;
    double stepsPerSecond; ///< see Session::pace()
};

/// A session whose kind a parameter says: where a change gives this field a value of another kind, the run of that kind begins
/// with all parameters as they are. Ranges of fields should not depend on the kind.
struct ChosenRun {
    std::string field;
    KindOfRun mechanism, training;
    std::string mechanismIs; ///< the field's value, its default; all others train
};
/// openEither({...}): before the first step, with default parameters. A second run can be set beside it, of either kind.
std::unique_ptr<Session> openEither(ChosenRun how);

} // namespace lessons
