#include "engine/train/any_host.h"

#include <algorithm>

namespace engine {

int AnyHost::fork(int step, const std::vector<Change>& changes, const Patience& patience)
{
    int standing = 0;
    m_thread.run([&] { standing = forked(std::clamp(step, 0, reached()), changes); }, patience);
    return standing;
}

int AnyHost::restore(const History& history, const Patience& patience)
{
    int standing = 0;
    m_thread.run([&] { standing = restored(history); }, patience);
    return standing;
}

std::string AnyHost::pack(int step, const Patience& patience)
{
    std::string bytes;
    m_thread.run([&] { bytes = packed(std::clamp(step, 0, reached())); }, patience);
    return bytes;
}

int AnyHost::resume(const History& history, int step, std::string_view bytes, const Patience& patience)
{
    m_thread.run([&] { resumed(history, step, bytes); }, patience);
    return step;
}

// --- a resumed run -------------------------------------------------------------------------------------------

std::string AnyHost::packed(int step)
{
    const std::any arrival = arrivalAt(step);
    return Resumed::bytesOf(*m_author, step, arrival, samplesUpTo(step - 1));
}

/// The state at a step before the changes of a fork there.
std::any AnyHost::arrivalAt(int step)
{
    if (m_recall.isGiven(step)) return m_recall.given()->arrival;
    if (!m_line->forksAt(step)) return *stateWaitedFor(step);
    const Pointer before = m_thread.locked([&] { return known(step - 1); });
    std::any state = before ? *before : *m_recall.recomputed(m_line, step - 1, [this] { m_thread.checkpoint(); });
    m_line->arrive(state, step - 1);
    return state;
}

void AnyHost::resumed(const History& history, int step, std::string_view bytes)
{
    auto next = lineOf(history);
    next->rehearse();
    take(next, 0, Way::Undo, std::make_shared<const Resumed>(Resumed::from(next, step, bytes)));
    m_thread.locked([&] { m_ghosts.forget(); });
    m_target = 0; // nothing has been asked of this run
    m_visit = -1;
}

// --- forks ---------------------------------------------------------------------------------------------------

int AnyHost::forked(int step, const std::vector<Change>& changes)
{
    const auto isLook = [this](const Change& change) { return m_author->isLook(change); };
    if (std::all_of(changes.begin(), changes.end(), isLook)) return look(step, changes);
    const std::any before = m_line->paramsAt(step);
    std::vector<Change> settings;
    for (const Change& change : changes)
        if (m_author->isParameter(change.name)) settings.push_back(change);
    std::any after = before;
    if (!settings.empty()) m_author->assign(after, settings);
    std::any state = *stateWaitedFor(step);
    const bool goesOn = m_author->follow(before, after, state);
    auto next = lineOf(goesOn ? forkedAt(step, m_line->history(), changes) : afresh(after, changes));
    return take(std::move(next), goesOn ? step : 0, Way::Fork);
}

/// Changes how all of the run looks, and nothing in it.
int AnyHost::look(int step, const std::vector<Change>& changes)
{
    auto next = lineOf(changedThroughout(m_line->history(), changes));
    m_thread.locked([&] { m_line = std::move(next); });
    return step;
}

int AnyHost::restored(const History& history)
{
    auto next = lineOf(history);
    const int step = parting(next->history());
    if (step >= 0) return take(std::move(next), std::min(step, reached()), Way::Undo);
    m_thread.locked([&] { m_line = std::move(next); });
    return reached();
}

/// The step from which on another history than that of the run has other changes, if only in looks -1.
int AnyHost::parting(const History& other) const
{
    const History& own = m_line->history();
    const auto [here, there] =
        std::mismatch(own.begin(), own.end(), other.begin(), other.end(), [&](const Fork& x, const Fork& y) {
            return x.step == y.step && m_author->withoutLooks(x.changes) == m_author->withoutLooks(y.changes);
        });
    if (here == own.end() && there == other.end()) return -1;
    return std::min(here == own.end() ? there->step : here->step, there == other.end() ? here->step : there->step);
}

/// A history that begins with these parameters; of the changes it keeps the edits.
History AnyHost::afresh(std::any params, const std::vector<Change>& changes) const
{
    Fork start;
    for (const Field& field : m_author->fields(params))
        if (field.text() != field.initial) start.changes.push_back({field.name(), field.text()});
    for (const Change& change : changes)
        if (!m_author->isParameter(change.name)) start.changes.push_back(change);
    return {start};
}

/// The curves so far, if more than next to nothing of them is left behind by leaving at this step.
std::optional<std::vector<Sample>> AnyHost::leftBehind(int step) const
{
    if (reached() - step <= reached() / 20) return {};
    return m_samples;
}

/// Goes over to another line, which has the steps before `parting` in common with the present one. Stands there, or at the
/// resumed step if that lies on the line further on.
int AnyHost::take(Line next, int parting, Way way, const Given given)
{
    const bool passes = given && given->isOn(*next), resumes = passes && given->step >= parting;
    const int step = resumes ? given->step : parting;
    std::any state = resumes ? given->arrival : made(*next, step);
    if (resumes) next->enter(state, step);
    std::any begin;
    if (resumes && parting == 0) begin = next->begin();
    const auto newest = std::make_shared<const std::any>(state);
    // from here on nothing throws
    m_thread.locked([&] {
        if (way == Way::Undo) m_ghosts.goBack(m_line, next);
        else m_ghosts.leave(m_line, next, leftBehind(parting));
        m_samples.erase(samplesAfter(parting - 1), m_samples.end());
        m_recall.dropFrom(parting);
        m_newest = {step, newest};
        m_before = m_served = m_handed[0] = m_handed[1] = {-1, nullptr};
        m_verdict.reset();
        m_line = std::move(next);
        m_state = std::move(state);
        if (!passes) m_recall.leaveGiven();
        if (!resumes) return;
        m_recall.standAtGiven(given, m_state, parting, begin);
        for (const Sample& sample : given->samples)
            if (sample.step >= parting) m_samples.push_back(sample);
    });
    m_reached.store(step, std::memory_order_release);
    record(step, true);
    return step;
}

/// The state at a step of another line, which has the steps before it in common with the present one.
std::any AnyHost::made(const Timeline& next, int step)
{
    if (step == 0) return next.begin();
    std::any state = *stateWaitedFor(step - 1);
    next.advance(state, step - 1);
    return state;
}

} // namespace engine
