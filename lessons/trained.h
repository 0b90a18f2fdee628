#pragma once

#include "lessons/net.h"

#include <optional>

namespace lessons {

/// How a net is trained on the spot: a run of a lesson, up to a step. That makes the same bits on every machine.
struct NetRecipe {
    const char* lesson;
    std::vector<engine::Change> changes; ///< of its defaults
    int step;

    bool operator==(const NetRecipe&) const = default;
};

/// The net of a recipe: trained by the lesson's host when it is first asked for, then kept as long as the program runs; no net is
/// shipped. Waits meanwhile: throws engine::Cancelled if who waits gives up (engine::checkPatience), and engine::InputError.
NetPtr trained(const NetRecipe& recipe);

/// How far a training is that somebody waits for: steps, of how many.
std::optional<std::pair<int, int>> beingTrained();

} // namespace lessons
