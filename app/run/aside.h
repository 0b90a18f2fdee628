#pragma once

#include "engine/train/host_thread.h"

#include <chrono>
#include <future>

namespace app {

/// f(), on a thread of its own, so that the window lives on meanwhile. Throws what f throws, or engine::Cancelled after f has
/// come to its end.
template <class F> auto aside(F f, const engine::Patience& patience)
{
    auto result = std::async(std::launch::async, std::move(f));
    bool cancelled = false;
    while (result.wait_for(std::chrono::milliseconds(10)) != std::future_status::ready)
        if (patience && !patience()) cancelled = true;
    if (cancelled) throw engine::Cancelled();
    return result.get();
}

} // namespace app
