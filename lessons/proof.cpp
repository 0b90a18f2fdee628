#include "lessons/proof.h"

#include <algorithm>
#include <chrono>
#include <map>
#include <utility>

namespace lessons {
namespace {

/// Where one of the runs of a claim is read off.
struct Reading {
    std::size_t claimed, run;
    int step;
};

/// One history, and all that is read off it.
struct Shared {
    const Lesson* lesson;
    engine::History history;
    std::vector<Reading> readings = {};

    int steps() const { return std::max(1, std::ranges::max(readings, {}, &Reading::step).step); }
};

std::string keyOf(const Lesson& lesson, const engine::History& history)
{
    std::string key = lesson.id;
    for (const engine::Fork& fork : history) {
        key += '\n' + std::to_string(fork.step);
        for (const engine::Change& change : fork.changes) key += '\n' + change.name + '\n' + change.value;
    }
    return key;
}

std::vector<Shared> sharedBy(const std::vector<Claimed>& all)
{
    std::vector<Shared> list;
    std::map<std::string, std::size_t> known;
    for (std::size_t c = 0; c < all.size(); ++c) {
        const auto runs = runsOf(all[c].claim, all[c].seed);
        for (std::size_t r = 0; r < runs.size(); ++r) {
            const auto [at, isNew] = known.try_emplace(keyOf(*all[c].lesson, runs[r].history()), list.size());
            if (isNew) list.push_back({all[c].lesson, runs[r].history()});
            list[at->second].readings.push_back({c, r, runs[r].step});
        }
    }
    return list;
}

class Proving {
public:
    Proving(const std::vector<Claimed>& all, const std::function<bool(int, int)>& progress)
        : m_all(all), m_progress(progress), m_shared(sharedBy(all)), m_values(all.size()), m_seconds(all.size())
    {
        for (const Shared& shared : m_shared) m_steps += shared.steps();
        for (std::size_t c = 0; c < all.size(); ++c) m_values[c].assign(runsOf(all[c].claim, all[c].seed).size(), 0.0);
    }

    std::vector<Proof> all()
    {
        for (Shared& shared : m_shared) run(shared);
        std::vector<Proof> proofs;
        for (std::size_t c = 0; c < m_all.size(); ++c) {
            const Measured value = valueOf(m_all[c].claim, m_values[c]);
            proofs.push_back({value, m_all[c].claim.bound.holds(value), m_seconds[c]});
        }
        return proofs;
    }

private:
    void run(Shared& shared)
    {
        auto since = std::chrono::steady_clock::now();
        const int planned = shared.steps();
        const auto session = shared.lesson->open();
        const engine::Patience patience = [&] {
            return !m_progress || m_progress(m_done + std::min(planned, session->reached()), m_steps);
        };
        if (!patience()) throw engine::Cancelled();
        session->restore(shared.history, patience);
        for (Reading& reading : shared.readings) reading.step = stepOf({{}, reading.step}, *session);
        std::ranges::stable_sort(shared.readings, {}, &Reading::step);
        for (const Reading& reading : shared.readings) {
            session->await(reading.step, patience);
            const int step = std::min(reading.step, session->reached());
            m_values[reading.claimed][reading.run] = m_all[reading.claimed].claim.read(*session, step);
            const auto now = std::chrono::steady_clock::now();
            m_seconds[reading.claimed] += std::chrono::duration<double>(now - std::exchange(since, now)).count();
        }
        m_done += planned;
    }

    const std::vector<Claimed>& m_all;
    const std::function<bool(int, int)>& m_progress;
    std::vector<Shared> m_shared;
    std::vector<std::vector<Measured>> m_values; ///< of each claim, for each of its runs
    std::vector<double> m_seconds;
    int m_done = 0, m_steps = 0;
};

} // namespace

std::vector<Claimed> claimsOf(const Lesson& lesson, int seeds)
{
    std::vector<Claimed> all;
    if (!lesson.claims) return all;
    for (const Claim& claim : lesson.claims())
        for (int seed = 1; seed <= seeds; ++seed) all.push_back({&lesson, claim, seed});
    return all;
}

std::vector<Proof> prove(const std::vector<Claimed>& all, const std::function<bool(int, int)>& progress)
{
    return Proving(all, progress).all();
}

} // namespace lessons
