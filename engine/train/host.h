#pragma once

#include "engine/train/any_host.h"

namespace engine {

/// An AnyHost of a training whose parameters and states are known.
template <class Params, class State> class Host final : public AnyHost {
public:
    using Pointer = std::shared_ptr<const State>;

    explicit Host(const Training<Params, State>& training, std::size_t budget = Budget,
                  std::shared_ptr<Worker> worker = std::make_shared<Worker>())
        : AnyHost(std::make_shared<const AuthorOf<Params, State>>(training), budget, std::move(worker))
    {
    }

    Params paramsAt(int step) const { return *opened<Params>(AnyHost::paramsAt(step)); }
    Pointer visit(int step) { return opened<State>(AnyHost::visit(step)); }
    Pointer glimpse(int step) const { return opened<State>(AnyHost::glimpse(step)); }
    Pointer await(int step, const Patience& patience = {}) { return opened<State>(AnyHost::await(step, patience)); }
    std::pair<int, Pointer> newest()
    {
        const auto [step, state] = AnyHost::newest();
        return {step, opened<State>(state)};
    }
};

} // namespace engine
