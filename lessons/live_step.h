#pragma once

#include "lessons/live_machine.h"

namespace lessons {

/// One step of a live run on its tape.
struct LiveStep {
    Recorded run;
    std::shared_ptr<const Glossary> names;
    int step = -1;

    const Tape& tape() const { return run.tape(); }
    widgets::Frame frame() const;
};

/// The last two steps that a thread asked for, a run's and its twin's, are at hand.
LiveStep liveStep(const AnyMachine& machine, const AnyAt& at);
LiveCharts chartsAt(const AnyMachine& machine, const AnyAt& at);
std::optional<widgets::Explanation> explained(const AnyMachine& machine, const AnyAt& at, const widgets::RegionName& region);

} // namespace lessons
