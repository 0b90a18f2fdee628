#include "engine/tape/tape.h"

#include "engine/tape/operation.h"

#include <algorithm>

namespace engine {
namespace {

/// The same elements.
struct Copied {
    Term byHand(const Operands& of, const Indices& at) const { return of[0].term(at); }
    std::optional<Quantity> pull(const Operands&, std::size_t, const Quantity&, const Quantity& G) const { return G; }
};

/// Columns, each a vector of one round.
struct OverTime {
    Term byHand(const Operands& of, const Indices& at) const
    {
        const Quantity& column = of[std::size_t(at.back())];
        return column.term(column.shape().empty() ? Indices{} : Indices{at[0]});
    }
    std::optional<Quantity> pull(const Operands&, std::size_t, const Quantity&, const Quantity&) const { return {}; }
};

} // namespace

Tape::Entry& Tape::entry(const std::string& id)
{
    const auto found = m_entries.find(id);
    require(found != m_entries.end(), "the tape has no quantity '" + id + "'");
    return found->second;
}

Quantity Tape::leaf(const std::string& id, Numbers value, Origin origin, int from)
{
    return add(id, Quantity(std::move(value)), origin, from, StepsOfElements(from));
}

Quantity Tape::add(const std::string& id, const Quantity& what, Origin origin, int from, StepsOfElements madeAt)
{
    const auto [found, isNew] = m_entries.try_emplace(id, Entry{origin, {}});
    if (isNew) m_order.push_back(id);
    auto& makings = found->second.makings;
    if (!makings.empty()) makings.back().until = std::min(makings.back().until, from), makings.back().madeAt.tidy();
    found->second.next = 0;
    int number = int(makings.size());
    if (const auto gaps = m_gaps.find(id); gaps != m_gaps.end())
        for (const Gap& gap : gaps->second) number += gap.count;
    // what has a name already is an operand of its copy
    const Quantity source = what.isRecorded() ? operated({what}, what.value(), Copied{}) : what;
    Quantity named({id, number, source.m_made->value, source.m_made->operation});
    if (m_round >= 0) m_passing.emplace_back(id, makings.size());
    makings.push_back({named, from, Never, m_round, m_made++, false, 1, std::move(madeAt)});
    return named;
}

Quantity Tape::carry(const std::string& id, const Quantity& from)
{
    Quantity made = add(id, from, Origin::Copy, now(), StepsOfElements(now()));
    aim(id);
    return made;
}

Quantity Tape::make(const std::string& id, const Quantity& made)
{
    Quantity named = add(id, made, Origin::Made, now(), StepsOfElements(now()));
    aim(id);
    return named;
}

Quantity Tape::plan(const std::string& id, const Quantity& made, int parts)
{
    require(parts == 1 || (!made.shape().empty() && made.shape()[0] == parts),
            "'" + id + "' has no " + std::to_string(parts) + " parts along its first axis");
    Quantity planned = add(id, made, Origin::Made, now(), StepsOfElements(Never));
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

Quantity Tape::overTime(const std::string& id, const std::string& of)
{
    Operands columns;
    std::vector<int> steps;
    forEachMaking(of, [&](const Making& making) {
        if (making.round >= 0 && !making.isAgain) columns.push_back(making.quantity), steps.push_back(making.lastMade());
    });
    require(!columns.empty() && columns[0].shape().size() < 2, "'" + of + "' is no vector that rounds have made");
    const int rows = int(columns[0].size()), width = int(columns.size());
    std::vector<int> shape = columns[0].shape();
    shape.push_back(width);
    Numbers numbers = filled(shape, precisionOf(columns),
                             [&](std::size_t i) { return columns[i % std::size_t(width)][i / std::size_t(width)]; });
    StepsOfElements madeAt;
    for (int i = 0; i < rows * width; ++i) madeAt.set(std::size_t(i), steps[std::size_t(i % width)], numbers.size());
    const int present = std::exchange(m_round, -1); // it is there in all of them
    Quantity map = add(id, operated(std::move(columns), std::move(numbers), OverTime{}), Origin::Copy, 0, std::move(madeAt));
    m_round = present;
    return map;
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
