#include "engine/tape/making.h"

#include <algorithm>

namespace engine {

int StepsOfElements::last() const
{
    return m_each && !m_each->empty() ? *std::max_element(m_each->begin(), m_each->end()) : m_all;
}

void StepsOfElements::set(std::size_t element, int step, std::size_t size)
{
    if (size == 1) {
        m_all = step;
        return;
    }
    if (!m_each) m_each = std::make_shared<std::vector<int>>(size, m_all);
    else if (m_each.use_count() > 1) m_each = std::make_shared<std::vector<int>>(*m_each);
    (*m_each)[element] = step;
}

void StepsOfElements::tidy()
{
    if (!m_each || m_each->empty()) return;
    const int first = m_each->front();
    if (std::any_of(m_each->begin(), m_each->end(), [first](int step) { return step != first; })) return;
    m_all = first, m_each.reset();
}

} // namespace engine
