#pragma once

#include "engine/train/any_host.h"

#include <functional>

namespace lessons {

/// The curves of a run as far as it has come, and of the futures that forks left behind.
struct Curves {
    std::vector<engine::Sample> samples;
    std::vector<engine::Ghost> ghosts;
};

/// A run at one of its steps.
template <class Params, class State> struct At {
    struct Before {
        Params params;
        std::shared_ptr<const State> state;
    };

    int step;
    const Params& params;
    const State& state;
    std::optional<engine::Verdict> verdict; ///< set if the run ended by itself at this step
    // a picture has neither of these, as it asks the run for nothing more, unless its machine reads what was before
    std::function<Before()> before = {}; ///< what this step was made of; it may have to be computed. Not at step 0
    std::function<Curves()> curves = {};
    std::shared_ptr<const State> kept = {}; ///< `state` as long as somebody needs it
};

/// The same for who does not know what its parameters and states are. It owns both.
template <> struct At<std::any, std::any> {
    using Pointer = engine::AnyHost::Pointer;
    struct Before {
        Pointer params, state;
    };

    int step;
    Pointer params, state;
    std::optional<engine::Verdict> verdict;
    std::function<Before()> before = {};
    std::function<Curves()> curves = {};
};
using AnyAt = At<std::any, std::any>;

/// For who knows. It refers to what is opened.
template <class Params, class State> At<Params, State> opened(const AnyAt& at)
{
    using Before = typename At<Params, State>::Before;
    std::function<Before()> before;
    if (at.before)
        before = [closed = at.before] {
            const auto was = closed();
            return Before{*engine::opened<Params>(was.params), engine::opened<State>(was.state)};
        };
    const auto state = engine::opened<State>(at.state);
    return {at.step, *engine::opened<Params>(at.params), *state, at.verdict, std::move(before), at.curves, state};
}

} // namespace lessons
