#include "engine/train/any_host.h"

#include <algorithm>

namespace engine {

namespace {

struct Interrupted {};

} // namespace

AnyHost::AnyHost(std::shared_ptr<const Author> author, std::size_t budget, std::shared_ptr<Worker> worker)
    : m_author(std::move(author)), m_thread(std::move(worker)), m_line(lineOf({})), m_recall(m_author, budget, m_thread),
      m_state(m_line->begin())
{
    record(0, true);
    m_thread.start([this] { return work(); });
}

// --- what the run is -----------------------------------------------------------------------------------------

AnyHost::Line AnyHost::line() const
{
    return m_thread.locked([this] { return m_line; });
}

std::optional<Verdict> AnyHost::verdict() const
{
    const auto verdict = m_thread.locked([this] { return m_verdict; });
    return verdict && verdict->step <= reached() ? verdict : std::nullopt; // it is known a moment before its step is there
}

std::vector<Sample> AnyHost::samples(int upTo) const
{
    return m_thread.locked([&] { return samplesUpTo(upTo); });
}

std::vector<Sample>::const_iterator AnyHost::samplesAfter(int step) const
{
    return std::upper_bound(m_samples.begin(), m_samples.end(), step,
                            [](int s, const Sample& sample) { return s < sample.step; });
}

std::vector<Ghost> AnyHost::ghosts() const
{
    return m_thread.locked([this] { return m_ghosts.beside(*m_line); });
}

void AnyHost::forgetGhosts()
{
    m_thread.locked([this] { m_ghosts.forget(); });
}

std::size_t AnyHost::bytes() const
{
    return m_thread.locked([this] { return m_recall.bytes(); });
}

// --- going on, visiting --------------------------------------------------------------------------------------

void AnyHost::trainTo(int step)
{
    if (m_target.exchange(step) < step) m_thread.wake();
}

AnyHost::Pointer AnyHost::visit(int step)
{
    if (Pointer state = m_thread.locked([&] { return known(step); })) return state;
    if (m_visit.exchange(step) != step) m_thread.wake();
    return nullptr;
}

AnyHost::Pointer AnyHost::glimpse(int step) const
{
    return m_thread.locked([&] {
        const Pointer state = known(step);
        return state ? state : m_newest.second;
    });
}

AnyHost::Pointer AnyHost::await(int step, const Patience& patience)
{
    if (Pointer state = m_thread.locked([&] { return known(step); })) return state;
    if (patience && !patience()) throw Cancelled();
    Pointer state;
    m_thread.run([&] { state = stateWaitedFor(step); }, patience);
    return state;
}

std::pair<int, AnyHost::Pointer> AnyHost::newest()
{
    const auto newest = m_thread.locked([this] {
        m_handed[0] = m_newest, m_handed[1] = m_before;
        return m_newest;
    });
    m_newestWanted = true;
    return newest;
}

/// The state at a step if it is at hand, what was handed out among it; under the lock even on the thread.
AnyHost::Pointer AnyHost::known(int step) const
{
    for (const auto& [handed, state] : m_handed)
        if (handed == step && state) return state;
    if (Pointer state = m_recall.atHand(step)) return state;
    for (const auto& [made, state] : {m_newest, m_before, m_served})
        if (made == step && state) return state;
    return nullptr;
}

// --- on the thread -------------------------------------------------------------------------------------------

bool AnyHost::work()
{
    if (const int step = m_visit; step >= 0) serveVisit(step);
    else if (goesAhead()) runAhead();
    else if (m_recall.isReplaying()) finishReplay();
    else return false;
    return true;
}

void AnyHost::serveVisit(int step)
{
    try {
        stateAt(std::min(step, reached()), [this, step] {
            if (m_visit != step || m_thread.isWanted()) throw Interrupted();
        });
    } catch (const Interrupted&) {
        return; // something else is more urgent; the visit goes on after that
    }
    m_visit.compare_exchange_strong(step, -1);
}

void AnyHost::runAhead()
{
    while (goesAhead() && m_visit < 0 && !m_thread.isWanted()) {
        makeStep();
        if (m_thread.isShared()) return;
    }
}

/// A replay that a visit has begun is led on to the resumed step, so that any difference comes to light.
void AnyHost::finishReplay()
{
    while (m_recall.isReplaying() && !goesAhead() && m_visit < 0 && !m_thread.isWanted()) {
        m_recall.replayStep(m_line);
        if (m_thread.isShared()) return;
    }
}

void AnyHost::makeStep()
{
    const int step = reached();
    const bool isWatched = m_newestWanted.exchange(false, std::memory_order_relaxed);
    const Pointer before = isWatched ? std::make_shared<const std::any>(m_state) : nullptr;
    try {
        m_line->advance(m_state, step);
    } catch (const std::exception& error) { // the step is half made: go back to where it began, and stay there
        m_state = *m_recall.recomputed(m_line, step, [] {});
        m_thread.locked([&] { m_verdict = Verdict{step, error.what()}; });
        return;
    }
    record(step + 1, isWatched, before);
    m_reached.store(step + 1, std::memory_order_release);
}

/// Keeps what is worth keeping of m_state, the state at a step. If somebody watches it is the newest, made of `before`.
void AnyHost::record(int step, bool isWatched, const Pointer& before)
{
    const std::any& params = m_line->paramsAt(step);
    std::vector<double> measured;
    if (isSampled(step)) {
        measured = m_author->measure(params, m_state, m_samples.empty() ? measured : m_samples.back().values);
        m_thread.locked([&] { m_samples.push_back({step, measured}); });
    }
    if (std::string reason = m_author->verdict(params, m_state, measured); !reason.empty())
        m_thread.locked([&] { m_verdict = Verdict{step, std::move(reason)}; });
    const bool due = m_recall.isDue(step), isNewest = isWatched || m_verdict;
    if (!due && !isNewest) return;
    const auto state = std::make_shared<const std::any>(m_state);
    if (due) m_recall.keep(step, state);
    if (isNewest) m_thread.locked([&] { m_newest = {step, state}, m_before = {step - 1, before}; });
}

/// The state at a step: at hand, or recomputed from the one before it, or by going on. `checkpoint` may throw.
AnyHost::Pointer AnyHost::stateAt(int step, const Checkpoint& checkpoint)
{
    while (reached() < step && !m_verdict) {
        makeStep();
        checkpoint();
    }
    step = std::min(step, reached());
    if (Pointer state = m_thread.locked([&] { return known(step); })) return state;
    const Pointer state =
        step == reached() ? std::make_shared<const std::any>(m_state) : m_recall.recomputed(m_line, step, checkpoint);
    m_thread.locked([&] { m_served = {step, state}; });
    return state;
}

AnyHost::Pointer AnyHost::stateWaitedFor(int step)
{
    return stateAt(step, [this] { m_thread.checkpoint(); });
}

} // namespace engine
