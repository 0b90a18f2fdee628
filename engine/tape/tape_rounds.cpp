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

int Tape::now() const
{
    int now = int(m_steps.size()) - 1;
    for (const Computed& computed : m_computed) now += computed.steps();
    return now;
}

Tape::Computed::Passed Tape::Computed::passed(const std::string& id) const
{
    const auto found = makings.find(id);
    return found == makings.end() ? Passed{} : found->second;
}

int Tape::countOf(const std::string& id) const
{
    const auto kept = m_entries.find(id);
    int count = kept == m_entries.end() ? 0 : int(kept->second.makings.size());
    for (const Computed& computed : m_computed) count += computed.rounds * computed.passed(id).perRound;
    return count;
}

/// What one round does, from a trial.
Tape::Computed Tape::surveyed(int n, const Body& body) const
{
    Computed rounds{.first = now() + 1,
                    .rounds = n - 1,
                    .stepsPerRound = 0,
                    .before = std::make_shared<const Tape>(*this),
                    .body = body,
                    .cache = std::make_shared<RoundCache>()};
    Tape trial(*this);
    body(trial, 0);
    require(trial.m_round == m_round + 1 && trial.now() > now(), "rounds: the body should begin one round");
    rounds.stepsPerRound = trial.now() - now();
    for (const auto& [id, entry] : trial.m_entries) {
        const int had = countOf(id);
        if (trial.countOf(id) > had) {
            rounds.makings[id] = {had, trial.countOf(id) - had};
        } else if (const std::size_t next = m_entries.at(id).next; entry.next > next) {
            Regular plan{next, int(entry.next - next), n, now() + 1, rounds.stepsPerRound};
            for (std::size_t i = next; i < entry.next; ++i) plan.offsets.push_back(entry.makings.back().madeAt[i] - plan.step);
            require(plan.first + plan.count() <= entry.makings.back().partSize(),
                    "rounds: '" + id + "' has not so many elements");
            rounds.plans[id] = std::move(plan);
        }
    }
    return rounds;
}

/// As if the rounds had been made here.
void Tape::passOver(Computed computed)
{
    endRound(computed.first);
    m_round += computed.rounds;
    for (const auto& [id, plan] : computed.plans) {
        Entry& planned = entry(id);
        planned.makings.back().madeAt.set(plan);
        planned.next = plan.first + std::size_t(computed.rounds) * std::size_t(plan.perRound);
    }
    m_computed.push_back(std::move(computed));
}

void Tape::rounds(int n, const Body& body, int most)
{
    if (n < 1) return;
    Computed computed = surveyed(n, body);
    const bool isKept = n == 1 || double(n) * computed.stepsPerRound <= most;
    if (!isKept) passOver(std::move(computed));
    for (int r = isKept ? 0 : n - 1; r < n; ++r) body(*this, r);
}

Tape Tape::roundAgain(const Computed& computed, int r) const
{
    Tape tape(*computed.before);
    Computed passed = computed;
    passed.rounds = r, passed.body = nullptr, passed.cache = nullptr; // a tape in the cache must not keep the cache
    tape.passOver(std::move(passed));
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
        if (step >= computed.end()) index -= computed.steps();
    require(step >= 0 && index < int(m_steps.size()), "the tape has no step " + std::to_string(step));
    return m_steps[std::size_t(index)];
}

const Making* Tape::recorded(const std::string& id, int number) const
{
    int index = number;
    for (const Computed& computed : m_computed) {
        const auto [first, perRound] = computed.passed(id);
        const int count = computed.rounds * perRound;
        if (number >= first && number < first + count) return nullptr;
        if (number >= first) index -= count;
    }
    const auto& makings = entry(id).makings;
    return index >= 0 && index < int(makings.size()) ? &makings[std::size_t(index)] : nullptr;
}

std::shared_ptr<const Tape> Tape::roundThatMade(const std::string& id, int number) const
{
    for (const Computed& computed : m_computed) {
        const auto [first, perRound] = computed.passed(id);
        if (!computed.body || number < first || number >= first + computed.rounds * perRound) continue;
        return computedAt(computed.first + (number - first) / perRound * computed.stepsPerRound);
    }
    return nullptr;
}

int Tape::stepOf(const Term& element) const
{
    if (const Making* making = recorded(element.name, element.making))
        return making->madeAt[elementAt(making->quantity.shape(), element.at)];
    const auto round = roundThatMade(element.name, element.making);
    require(round != nullptr, "the tape has no making " + std::to_string(element.making) + " of '" + element.name + "'");
    return round->stepOf(element);
}

Quantity Tape::before(const std::string& id, Numbers value) const
{
    const int number = countOf(id) - 1;
    if (const Making* making = recorded(id, number)) return making->quantity;
    return Quantity({id, number, std::make_shared<const Numbers>(std::move(value)), nullptr});
}

void Tape::forEachMaking(const std::string& id, const std::function<void(const Making&)>& visit) const
{
    const auto& kept = makings(id);
    std::size_t next = 0;
    for (const Computed& computed : m_computed) {
        const auto perRound = std::size_t(computed.passed(id).perRound);
        if (!computed.body || perRound == 0) continue;
        while (next < kept.size() && kept[next].from < computed.first) visit(kept[next++]);
        for (int r = 0; r < computed.rounds; ++r) {
            const Tape round = roundAgain(computed, r);
            const auto& made = round.makings(id);
            for (std::size_t i = made.size() - perRound; i < made.size(); ++i) visit(made[i]);
        }
    }
    while (next < kept.size()) visit(kept[next++]);
}

} // namespace engine
