#include "engine/tape/operation.h"
#include "engine/tape/tape.h"

#include <algorithm>
#include <array>
#include <mutex>

namespace engine {

/// The rounds that were asked for last: a playhead stays among them.
struct RoundCache {
    std::mutex mutex;
    std::array<std::pair<int, std::shared_ptr<const Tape>>, 4> rounds{};
    std::size_t oldest = 0;
};

/// What one round does, from a trial.
Tape::Computed Tape::measured(int n, const Body& body) const
{
    Computed rounds{now() + 1, n - 1, 0, std::make_shared<const Tape>(*this), body, {}, {}, std::make_shared<RoundCache>()};
    Tape trial(*this);
    body(trial, 0);
    require(trial.m_round == m_round + 1 && trial.now() > now(), "rounds: the body should begin one round");
    rounds.stepsPerRound = trial.now() - now();
    for (const auto& [id, entry] : trial.m_entries) {
        const auto before = m_entries.find(id);
        const std::size_t had = before == m_entries.end() ? 0 : before->second.makings.size();
        if (entry.makings.size() > had) {
            rounds.makings[id] = int(entry.makings.size() - had);
        } else if (entry.next > before->second.next) {
            Regular plan{before->second.next, int(entry.next - before->second.next), n, now() + 1, rounds.stepsPerRound};
            for (std::size_t i = before->second.next; i < entry.next; ++i)
                plan.offsets.push_back(entry.makings.back().madeAt[i] - plan.step);
            require(plan.first + plan.count() <= entry.makings.back().partSize(),
                    "rounds: '" + id + "' has not so many elements");
            rounds.plans[id] = std::move(plan);
        }
    }
    return rounds;
}

/// As if so many of the rounds had been made here.
void Tape::passOver(const Computed& computed, int rounds)
{
    endRound(now() + 1);
    m_passedOver += rounds * computed.stepsPerRound, m_round += rounds;
    for (const auto& [id, count] : computed.makings) {
        const auto found = m_entries.find(id);
        const std::size_t kept = found == m_entries.end() ? 0 : found->second.makings.size();
        int first = int(kept);
        for (const Gap& gap : m_gaps[id]) first += gap.count;
        m_gaps[id].push_back({first, rounds * count});
    }
    for (const auto& [id, plan] : computed.plans) {
        Entry& planned = entry(id);
        planned.makings.back().madeAt.set(plan);
        planned.next = plan.first + std::size_t(rounds) * std::size_t(plan.perRound);
    }
}

void Tape::rounds(int n, const Body& body, int most)
{
    if (n < 1) return;
    Computed computed = measured(n, body);
    int first = 0;
    if (n > 1 && double(n) * computed.stepsPerRound > most) {
        passOver(computed, n - 1);
        m_computed.push_back(std::move(computed));
        first = n - 1;
    }
    for (int r = first; r < n; ++r) body(*this, r);
}

Tape Tape::roundAgain(const Computed& computed, int r) const
{
    Tape tape(*computed.before);
    if (r > 0) {
        tape.passOver(computed, r);
        tape.m_computed.push_back({computed.first, r, computed.stepsPerRound, nullptr, nullptr, {}, {}, nullptr});
    } else {
        for (const auto& [id, plan] : computed.plans) tape.entry(id).makings.back().madeAt.set(plan);
    }
    computed.body(tape, r);
    require(tape.now() == computed.first + (r + 1) * computed.stepsPerRound - 1, "rounds: they should have equal steps");
    return tape;
}

std::shared_ptr<const Tape> Tape::computedAt(int step) const
{
    for (const Computed& computed : m_computed) {
        if (step < computed.first || step >= computed.end() || !computed.body) continue;
        const int r = (step - computed.first) / computed.stepsPerRound;
        const std::lock_guard lock(computed.cache->mutex);
        for (const auto& [round, tape] : computed.cache->rounds)
            if (tape && round == r) return tape;
        auto& place = computed.cache->rounds[computed.cache->oldest++ % computed.cache->rounds.size()];
        place = {r, std::make_shared<const Tape>(roundAgain(computed, r))};
        return place.second;
    }
    return nullptr;
}

const Tape::Step& Tape::stepAt(int step) const
{
    int index = step;
    for (const Computed& computed : m_computed)
        if (step >= computed.end()) index -= computed.rounds * computed.stepsPerRound;
    require(step >= 0 && index < int(m_steps.size()), "the tape has no step " + std::to_string(step));
    return m_steps[std::size_t(index)];
}

const Making* Tape::recorded(const std::string& id, int number) const
{
    int index = number;
    if (const auto gaps = m_gaps.find(id); gaps != m_gaps.end())
        for (const Gap& gap : gaps->second) {
            if (number >= gap.first && number < gap.first + gap.count) return nullptr;
            if (number >= gap.first) index -= gap.count;
        }
    const auto& makings = entry(id).makings;
    return index >= 0 && index < int(makings.size()) ? &makings[std::size_t(index)] : nullptr;
}

int Tape::stepOf(const Term& element) const
{
    if (const Making* making = recorded(element.name, element.making))
        return making->madeAt[elementAt(making->quantity.shape(), element.at)];
    // the round whose making it is
    for (const Computed& computed : m_computed) {
        const auto count = computed.makings.find(element.name);
        if (!computed.body || count == computed.makings.end()) continue;
        const auto& gaps = m_gaps.at(element.name);
        const auto gap = std::find_if(gaps.begin(), gaps.end(), [&](const Gap& g) {
            return g.count == computed.rounds * count->second && element.making >= g.first && element.making < g.first + g.count;
        });
        if (gap == gaps.end()) continue;
        const int r = (element.making - gap->first) / count->second;
        return computedAt(computed.first + r * computed.stepsPerRound)->stepOf(element);
    }
    require(false, "the tape has no making " + std::to_string(element.making) + " of '" + element.name + "'");
    return Never;
}

void Tape::forEachMaking(const std::string& id, const std::function<void(const Making&)>& visit) const
{
    const auto& kept = makings(id);
    std::size_t next = 0;
    for (const Computed& computed : m_computed) {
        const auto count = computed.makings.find(id);
        if (!computed.body || count == computed.makings.end()) continue;
        while (next < kept.size() && kept[next].from < computed.first) visit(kept[next++]);
        for (int r = 0; r < computed.rounds; ++r) {
            const Tape round = roundAgain(computed, r);
            const auto& made = round.makings(id);
            for (std::size_t i = made.size() - std::size_t(count->second); i < made.size(); ++i) visit(made[i]);
        }
    }
    while (next < kept.size()) visit(kept[next++]);
}

} // namespace engine
