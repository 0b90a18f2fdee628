#include "app/window/turns.h"

#include <utility>

namespace app {

Turns::Turns(std::function<bool()> mayGoOn) : m_mayGoOn(std::move(mayGoOn))
{
    m_timer.setInterval(1); // other timers and input come between two parts, unlike with posted events
    connect(&m_timer, &QTimer::timeout, this, [this] {
        if (m_mayGoOn()) doNext();
    });
}

void Turns::begin(std::deque<std::function<void()>> parts)
{
    m_left = std::move(parts);
    m_timer.start();
}

void Turns::finish()
{
    while (!m_left.empty()) doNext();
    m_timer.stop();
}

void Turns::doNext()
{
    if (m_left.empty()) return m_timer.stop();
    const auto part = std::exchange(m_left.front(), nullptr);
    m_left.pop_front();
    part();
    m_timer.start(); // anew: what the part has changed is painted first, in an event of its own
}

} // namespace app
