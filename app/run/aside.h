#pragma once

#include "engine/core/patience.h"

#include <atomic>
#include <chrono>
#include <future>

namespace app {

/// f(), on a thread of its own, so that the window lives on meanwhile. Throws what f throws, or engine::Cancelled if patience
/// has ended: f hears of it by engine::checkPatience(), or comes to its end.
template <class F> auto aside(F f, const engine::Patience& patience)
{
    std::atomic<bool> cancelled = false;
    auto result = std::async(std::launch::async, [&f, &cancelled] {
        const engine::Awaited awaited([&cancelled] { return !cancelled; });
        return f();
    });
    while (result.wait_for(std::chrono::milliseconds(10)) != std::future_status::ready)
        if (patience && !patience()) cancelled = true;
    if (cancelled) throw engine::Cancelled();
    return result.get();
}

} // namespace app
