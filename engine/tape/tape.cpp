#include "engine/tape/tape.h"

#include "engine/tape/operation.h"
#include "engine/tape/operators.h"

#include <algorithm>

namespace engine {
Tape::Entry& Tape::entry(const std::string& id)
{
    const auto found = m_entries.find(id);
    require(found != m_entries.end(), "the tape has no quantity '" + id + "'");
    return found->second;
}

Quantity Tape::add(const std::string& id, const Quantity& what, Origin origin, int from, StepsOfElements madeAt)
{
    const auto [found, isNew] = m_entries.try_emplace(id, Entry{origin, {}});
    if (isNew) m_order.push_back(id);
    auto& makings = found->second.makings;
    if (!makings.empty()) makings.back().until = std::min(makings.back().until, from), makings.back().madeAt.tidy();
    found->second.next = 0;
    // what has a name already is an operand of its copy
    const Quantity source = what.isRecorded() ? numbersOf(what.value(), what) : what;
    Quantity named({id, countOf(id), source.m_made->value, source.m_made->operation, source.isMeasured()});
    if (m_round >= 0) m_passing.emplace_back(id, makings.size());
    makings.push_back({named, from, Never, m_round, m_made++, false, 1, std::move(madeAt)});
    return named;
}

Quantity Tape::whole(const std::string& id, const Quantity& what, Origin origin)
{
    Quantity named = add(id, what, origin, now(), StepsOfElements(now()));
    aim(id);
    return named;
}

Quantity Tape::plan(const std::string& id, const Quantity& made, int parts)
{
    require(parts == 1 || (!made.shape().empty() && made.shape()[0] == parts),
            "'" + id + "' has no " + std::to_string(parts) + " parts along its first axis");
    const Origin origin = made.isLeaf() && made.isMeasured() ? Origin::Measured : Origin::Made;
    Quantity planned = add(id, made, origin, now(), StepsOfElements(Never));
    Making& making = entry(id).makings.back();
    making.parts = parts;
    if (parts > 1) making.madeAt.together(making.partSize());
    return planned;
}

void Tape::makeNext(const std::string& id, int count)
{
    Entry& planned = entry(id);
    Making& making = planned.makings.back();
    const std::size_t size = making.partSize();
    require(count > 0 && planned.next + std::size_t(count) <= size,
            "'" + id + "' has no " + std::to_string(count) + " elements left to make");
    std::vector<std::size_t> elements;
    for (int i = 0; i < count; ++i) {
        making.madeAt.set(planned.next, now(), size);
        for (int part = 0; part < making.parts; ++part) elements.push_back(std::size_t(part) * size + planned.next);
        ++planned.next;
    }
    if (planned.next == size) making.madeAt.tidy();
    aim(id, std::move(elements));
}

void Tape::point(const std::string& id, const Indices& element)
{
    aim(id, {elementAt(entry(id).makings.back().quantity.shape(), element)});
}

Quantity Tape::fill(const std::string& key, const std::string& id, const Quantity& made, int count)
{
    Quantity planned = plan(id, made);
    for (std::size_t done = 0; done < made.size(); done += std::size_t(count))
        step(key).makeNext(id, int(std::min(std::size_t(count), made.size() - done)));
    return planned;
}

void Tape::slopeIs(const std::string& id, const Quantity& gradient)
{
    const Quantity& of = entry(id).makings.back().quantity;
    require(gradient.shape() == of.shape(), "the gradient of '" + id + "' is " + shapeText(gradient.shape()));
    m_gradients.insert_or_assign({id, of.making()}, gradient);
}

Quantity Tape::overTime(const std::string& id, const std::string& of)
{
    Operands columns;
    std::vector<int> steps;
    forEachMaking(of, [&](const Making& making) {
        if (making.round >= 0 && !making.isAgain) columns.push_back(making.quantity), steps.push_back(making.lastMade());
    });
    require(!columns.empty() && columns[0].shape().size() < 2, "'" + of + "' is no vector that rounds have made");
    const Quantity rows = stacked(columns), map = rows.shape().size() == 1 ? rows : transposed(rows);
    StepsOfElements madeAt;
    for (std::size_t i = 0; i < map.size(); ++i) madeAt.set(i, steps[i % steps.size()], map.size());
    const int present = std::exchange(m_round, -1); // it is there in all of them
    Quantity named = add(id, map, Origin::Copy, 0, std::move(madeAt));
    m_round = present;
    return named;
}

void Tape::begin(const std::string& key)
{
    const auto found = std::find(m_keys.begin(), m_keys.end(), key);
    m_steps.push_back({int(found - m_keys.begin()), m_round});
    if (found == m_keys.end()) m_keys.push_back(key);
}

Tape& Tape::step(const std::string& key)
{
    if (!m_coarse) begin(key);
    return *this;
}

Tape& Tape::round(const std::string& key)
{
    ++m_round;
    begin(key);
    endRound(now());
    return *this;
}

void Tape::endRound(int step)
{
    for (const auto& [id, index] : m_passing) {
        Making& making = m_entries.at(id).makings[index];
        making.until = std::min(making.until, step), making.madeAt.tidy();
    }
    m_passing.clear();
}

void Tape::keep(const std::string& id) { std::erase(m_passing, std::pair{id, entry(id).makings.size() - 1}); }

void Tape::aim(const std::string& id, std::vector<std::size_t> elements)
{
    Step& step = m_steps.back();
    step.id = int(std::find(m_order.begin(), m_order.end(), id) - m_order.begin());
    step.element = elements.empty() ? All : int(elements[0]);
    if (elements.size() < 2) return;
    step.element = Lists - int(m_lists.size());
    m_lists.push_back(std::move(elements));
}

} // namespace engine
