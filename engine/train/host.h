#pragma once

#include "engine/train/any_host.h"

namespace engine {

/// Runs a training on a thread, its own or a shared one, and keeps its history, so that any step can be visited again, bit for
/// bit: from snapshots within a budget of bytes, and between them by making the steps once more. To be called from one thread;
/// only the members that take a Patience wait.
template <class Params, class State> class Host final : public AnyHost {
public:
    using Pointer = std::shared_ptr<const State>;

    /// Makes the state before the first step, with default parameters. Hosts that share a worker make their steps in turn.
    explicit Host(const Training<Params, State>& training, std::size_t budget = Budget,
                  std::shared_ptr<Worker> worker = std::make_shared<Worker>())
        : AnyHost(std::make_shared<const AuthorOf<Params, State>>(training), budget, std::move(worker))
    {
    }

    Params paramsAt(int step) const { return *std::any_cast<Params>(&line()->paramsAt(step)); }

    // --- visiting ---------------------------------------------------------------------------------------------
    /// The state at a step that has been made, if it is at hand; otherwise it is being computed from now on.
    Pointer visit(int step) { return opened(AnyHost::visit(step)); }
    /// The state at a step if it is at hand, or else a later one: for what never changes. Does not wait.
    Pointer glimpse(int step) const { return opened(AnyHost::glimpse(step)); }
    /// The state at a step, which is made if need be. Waits; throws Cancelled. A run that ended before gives its last state.
    /// Patience is asked first: one that ends at once takes only what is at hand.
    Pointer await(int step, const Patience& patience = {}) { return opened(AnyHost::await(step, patience)); }
    /// The step and state that were the newest when this was last asked; for watching a run without holding it up. They, and
    /// what they were made of, stay at hand until this is asked again.
    std::pair<int, Pointer> newest()
    {
        const auto [step, state] = AnyHost::newest();
        return {step, opened(state)};
    }

private:
    static Pointer opened(const AnyHost::Pointer& state) { return {state, std::any_cast<State>(state.get())}; }
};

} // namespace engine
