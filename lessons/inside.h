#pragma once

#include "lessons/taped.h"

#include <functional>
#include <memory>
#include <vector>

namespace lessons {

/// The operations of one sample with the weights of one step of a training, forward, back, to the update: a mechanism on a tape
/// of its own. All its functions own what they read.
struct Inside {
    Recorded run;                             ///< its tape, and how its stage is laid out
    std::function<widgets::Glossary()> names; ///< in the language that is on now
    std::function<Caption(const engine::Tape&, int operation)> caption;
    std::function<std::vector<Phase>(const engine::Tape&)> phases = {};
    std::function<std::vector<Question>(const engine::Tape&)> questions = {};
};

/// The inside of a step as a session whose parameter is `sample`. For a person it counts from 1, as knobs, files and options
/// show it; `make` is given a place in the batch, from 0 on. If its tape has rounds, `round` says what one of them is called: a
/// press of a button may then go that far, or to the end of a phase.
std::unique_ptr<Session> openInside(std::function<Inside(int place)> make, int samples, int place, const char* round = nullptr);

} // namespace lessons
