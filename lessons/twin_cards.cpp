#include "lessons/twin_difference.h"
#include "lessons/twins.h"

namespace lessons {

using engine::Patience;
using widgets::Explanation;

std::optional<Explanation> Twins::explain(const QString& region, int step, const Patience& patience) const
{
    if (!m_second) return m_first->explain(region, step, patience);
    if (region.startsWith(DifferencePrefix)) return explainSubtracted(region.mid(DifferencePrefix.size()), step, patience);
    if (region.startsWith(QLatin1String("chart."))) return explainPoint(region, step, patience);
    if (const auto own = inSecond(region)) return explainSecond(*own, step, patience);
    return m_first->explain(region, standing(*m_first, step), patience);
}

std::optional<int> Twins::madeIn(const QString& region, int step) const
{
    if (!m_second) return m_first->madeIn(region, step);
    if (const auto own = inSecond(region)) return m_second->madeIn(*own, standing(*m_second, step));
    const QString own = region.startsWith(DifferencePrefix) ? region.mid(DifferencePrefix.size()) : region;
    return m_first->madeIn(own, standing(*m_first, step));
}

QString Twins::regionOf(const QString& value, const std::vector<int>& at, int step) const
{
    if (!m_second) return m_first->regionOf(value, at, step);
    const auto own = inSecond(value);
    const Session& run = own ? *m_second : *m_first;
    const QString region = run.regionOf(own.value_or(value), at, standing(run, step));
    if (region.startsWith(QLatin1String("chart."))) return twinCharts(step).joinedPoint({own.has_value(), region});
    return own && !region.isEmpty() ? QString::fromStdString(TwinPrefix) + region : region;
}

std::optional<Explanation> Twins::explainSecond(const QString& region, int step, const Patience& patience) const
{
    auto card = m_second->explain(region, standing(*m_second, step), patience);
    if (!card) return card;
    return ofSecond(std::move(*card), secondName(step));
}

std::optional<Explanation> Twins::explainPoint(const QString& region, int step, const Patience& patience) const
{
    const auto point = twinCharts(step).origin(widgets::RegionName(region));
    if (!point) return {};
    auto card = point->isSecond ? explainSecond(point->region, step, patience)
                                : m_first->explain(point->region, standing(*m_first, step), patience);
    if (card) card->region = region;
    return card;
}

std::optional<Explanation> Twins::explainSubtracted(const QString& cell, int step, const Patience& patience) const
{
    const widgets::RegionName name(cell);
    if (name.at.size() < 2) return {};
    std::vector<int> vector = name.at, scalar(name.at.begin(), name.at.end() - 2);
    vector.erase(vector.end() - 2);
    for (const std::vector<int>& at : {name.at, vector, scalar}) {
        const QString element = widgets::elementId(name.name.toStdString(), at);
        const auto a = m_first->explain(element, standing(*m_first, step), patience);
        const auto b = a ? explainSecond(element, step, patience) : std::nullopt;
        if (b) return explainDifference(DifferencePrefix + cell, *a, *b);
    }
    return {};
}

TwinCharts Twins::twinCharts(int step) const
{
    return {m_first->charts(standing(*m_first, step)), m_second->charts(standing(*m_second, step)),
            shortTitleOf(fieldsAt(step), m_difference.changes),
            shortTitleOf(m_second->fieldsAt(standing(*m_second, step)), m_difference.changes)};
}

} // namespace lessons
