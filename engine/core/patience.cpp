#include "engine/core/patience.h"

#include <utility>

namespace engine {
namespace {

thread_local const Patience* current = nullptr;

} // namespace

Awaited::Awaited(Patience isWanted) : m_isWanted(std::move(isWanted)), m_outer(std::exchange(current, &m_isWanted)) {}

Awaited::~Awaited() { current = m_outer; }

void checkPatience()
{
    if (current && *current && !(*current)()) throw Cancelled();
}

} // namespace engine
