#include "engine/train/author.h"

namespace engine {

Author::Author(const std::vector<Field>& fields)
{
    for (const Field& field : fields) m_looks[field.name()] = field.about.looks;
}

void Author::assign(std::any& params, const std::vector<Change>& changes) const
{
    engine::assign([&] { return fields(params); }, changes);
}

bool Author::isLook(const Change& change) const
{
    const auto known = m_looks.find(change.name);
    return known != m_looks.end() && known->second;
}

std::vector<Change> Author::withoutLooks(std::vector<Change> changes) const
{
    std::erase_if(changes, [this](const Change& change) { return isLook(change); });
    return changes;
}

} // namespace engine
