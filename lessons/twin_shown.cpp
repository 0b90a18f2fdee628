#include "lessons/twin_difference.h"
#include "lessons/twin_stage.h"
#include "lessons/twins.h"

namespace lessons {

using engine::Change;

std::vector<engine::Field> Twins::twinFields(int step) const
{
    if (!m_second) return {};
    return fieldsOfTwin(m_second->fieldsAt(standing(*m_second, step)), m_difference.changes);
}

std::function<void(widgets::Canvas&)> Twins::picture(double t) const
{
    if (!m_second) return m_first->picture(t);
    const double a = standing(*m_first, t), b = standing(*m_second, t);
    if (m_difference.subtracted)
        return
            [all = std::make_shared<const Subtraction>(subtracted(m_first->staged(a), m_second->staged(b))), one = firstName(t),
             other = secondName(t)](widgets::Canvas& canvas) { paintSubtraction(canvas, all, one, other); };
    Halves halves{
        {firstName(t), m_first->picture(a), m_first->staged(a)}, {secondName(t), m_second->picture(b), m_second->staged(b)}, {}};
    for (const Change& change : m_difference.changes) halves.differing << QString::fromStdString(change.name);
    return [halves](widgets::Canvas& canvas) { paintHalves(canvas, halves); };
}

Caption Twins::caption(int step) const
{
    const Caption first = m_first->caption(standing(*m_first, step));
    if (!m_second) return first;
    return inShort(first, m_second->caption(standing(*m_second, step)), firstName(step), secondName(step));
}

engine::Values Twins::values(int step) const
{
    engine::Values all = m_first->values(standing(*m_first, step));
    if (!m_second) return all;
    for (auto& [name, value] : m_second->values(standing(*m_second, step))) all.emplace_back(TwinPrefix + name, std::move(value));
    return all;
}

std::vector<widgets::Chart> Twins::charts(int step) const { return m_second ? twinCharts(step).joined() : m_first->charts(step); }

Session::PlaceNames Twins::placeNames(int step) const
{
    const PlaceNames first = m_first->placeNames(standing(*m_first, step));
    if (!m_second) return first;
    return [first, second = m_second->placeNames(standing(*m_second, step)), name = secondName(step)](const QString& value,
                                                                                                      int axis, int index) {
        const auto own = inSecond(value);
        if (!own) return first(value, axis, index);
        const QString word = second(*own, axis, index);
        return axis < 0 ? ofSecond(word.isEmpty() ? *own : word, name) : word;
    };
}

void Twins::forgetEarlierRuns()
{
    m_first->forgetEarlierRuns();
    if (m_second) m_second->forgetEarlierRuns();
}

std::vector<Question> Twins::questions() const
{
    if (m_difference.subtracted) return {}; // what they are about is not in the picture
    std::vector<Question> all = m_first->questions();
    if (m_second)
        for (Question& question : all) question = asked(std::move(question), firstName(reached()));
    return all;
}

Outcome Twins::outcome(const Question& question, int step) const { return m_first->outcome(question, standing(*m_first, step)); }

QString Twins::notice() const
{
    const QString first = m_first->notice(), second = m_second ? m_second->notice() : QString();
    if (second.isEmpty() || second == first) return first;
    return (first.isEmpty() ? QString() : first + QLatin1Char('\n')) + ofSecond(second, secondName(0));
}

} // namespace lessons
