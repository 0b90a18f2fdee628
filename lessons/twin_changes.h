#pragma once

#include "engine/train/history.h"

#include <string>
#include <utility>

namespace lessons {

/// What makes a second run another one than the first, and how the two are seen. In a history, in files and on the command line
/// these are changes, too, from the first step on: "twin.NAME" of each knob in which the second differs, and "twin" itself.
struct Difference {
    std::vector<engine::Change> changes; ///< of the second run's knobs, without the prefix
    bool subtracted = false;             ///< seen as the first minus the second, not beside each other

    bool operator==(const Difference&) const = default;
    bool isNone() const { return changes.empty(); }
    /// With these changes as well; an empty value takes a difference away. Throws engine::InputError for what is no way to see
    /// two runs.
    Difference with(const std::vector<engine::Change>& named) const;
};

inline const std::string TwinPrefix = "twin.", TwinView = "twin";
/// Whether a change concerns the second run alone, or how the two are seen.
bool concernsTwin(const std::string& name);
/// The knob that a change is about: "rate" of "rate" and of "twin.rate".
std::string knobOf(const std::string& name);

/// The changes of the first run (and of what both share), and those that concern the second.
std::pair<std::vector<engine::Change>, std::vector<engine::Change>> parted(const std::vector<engine::Change>& changes);
std::pair<engine::History, Difference> parted(const engine::History& history);
/// The inverse.
engine::History joined(engine::History history, const Difference& difference);
/// The history of the second run: that of the first, but with these knobs otherwise from the beginning on.
engine::History historyOfTwin(const engine::History& first, const Difference& difference);

} // namespace lessons
