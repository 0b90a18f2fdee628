#include "engine/tape/making.h"

#include <algorithm>

namespace engine {

int StepsOfElements::last(std::size_t size) const
{
    int last = m_each ? -1 : m_all;
    for (std::size_t i = 0; m_each && i < size; ++i) last = std::max(last, (*this)[i]);
    return last;
}

void StepsOfElements::own()
{
    if (!m_each) m_each = std::make_shared<Each>();
    else if (m_each.use_count() > 1) m_each = std::make_shared<Each>(*m_each);
}

void StepsOfElements::set(std::size_t element, int step, std::size_t size)
{
    if (size == 1) m_all = step, m_each.reset();
    if (size == 1 || (m_each && m_each->regular.covers(element))) return; // the formula knows
    own();
    if (m_each->steps.empty()) m_each->steps.assign(size, m_all);
    m_each->steps[element] = step;
}

void StepsOfElements::set(Regular regular)
{
    own();
    m_each->regular = std::move(regular);
}

void StepsOfElements::tidy()
{
    if (!m_each || m_each->regular.rounds > 0 || m_each->steps.empty()) return;
    const auto& steps = m_each->steps;
    if (std::any_of(steps.begin(), steps.end(), [&](int step) { return step != steps[0]; })) return;
    m_all = steps[0], m_each.reset();
}

} // namespace engine
