#include "engine/core/patience.h"

#include <utility>

namespace engine {
namespace {

thread_local const Awaited* current = nullptr;

} // namespace

Awaited::Awaited(Patience isWanted) : m_isWanted(std::move(isWanted)), m_outer(std::exchange(current, this)) {}

Awaited::~Awaited() { current = m_outer; }

void checkPatience()
{
    const Awaited* const asked = current;
    if (!asked || !asked->m_isWanted) return;
    struct Back {
        const Awaited* to;
        ~Back() { current = to; }
    } const back{asked};
    current = asked->m_outer;
    if (!asked->m_isWanted()) throw Cancelled();
}

bool isAwaited()
{
    try {
        checkPatience();
        return true;
    } catch (const Cancelled&) {
        return false;
    }
}

} // namespace engine
