#pragma once

#include "engine/train/timeline.h"

namespace engine {

/// The exact state at a step of a run, as a file keeps it: before the changes of a fork at that step, so that they can still be
/// undone; and the curves up to there.
struct Resumed {
    int step;
    std::shared_ptr<const Timeline> line; ///< whose step it is
    std::any arrival;
    std::string packed;          ///< arrival as bytes, to compare a replay with
    std::vector<Sample> samples; ///< before the step

    /// Whether another run comes to this step in this state.
    bool isOn(const Timeline& other) const { return line->pastOf(step) == other.pastOf(step); }

    static std::string packedOf(const Author& author, const std::any& state);
    /// Samples before the step, at all steps that have one.
    static std::string bytesOf(const Author& author, int step, const std::any& arrival, const std::vector<Sample>& samples);
    /// Throws InputError if the bytes are no state at this step of this line.
    static Resumed from(std::shared_ptr<const Timeline> line, int step, std::string_view bytes);
};

} // namespace engine
