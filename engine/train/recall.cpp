#include "engine/train/recall.h"

#include <algorithm>

namespace engine {

Recall::Recall(std::shared_ptr<const Author> author, std::size_t budget, const HostThread& thread)
    : m_author(std::move(author)), m_budget(budget), m_thread(thread), m_kept(budget), m_stretch(budget)
{
}

Recall::Pointer Recall::atHand(int step) const
{
    for (const Kept& kept : {keptBefore(step), m_stretch.before(step)})
        if (kept.step == step) return kept.state;
    return nullptr;
}

void Recall::keep(int step, const Pointer& state)
{
    m_thread.locked([&] { m_kept.keep(step, state, m_author->bytes(*state)); });
}

Recall::Pointer Recall::recomputed(const Line& line, int step, const Checkpoint& checkpoint)
{
    if (m_replay && step < m_given->step && step >= m_replay->step) return replayed(line, step, checkpoint);
    const Kept kept = keptBefore(step), fine = m_stretch.before(step);
    const bool isNew = fine.step <= kept.step;
    const auto from = isNew ? kept : fine;
    if (isNew) m_thread.locked([&] { m_stretch.dropFrom(0); });
    std::any state = *from.state;
    const std::size_t room = std::clamp<std::size_t>(m_budget / 4 / m_author->bytes(state), 1, StretchStates);
    const int spacing = std::max(1, (step - from.step) / int(room));
    for (int n = from.step; n < step;) {
        line->advance(state, n);
        ++n;
        checkpoint();
        if (isNew && n < step && (n - from.step) % spacing == 0) {
            const auto copy = std::make_shared<const std::any>(state);
            m_thread.locked([&] { m_stretch.keep(n, copy, m_author->bytes(state)); });
        }
    }
    return std::make_shared<const std::any>(std::move(state));
}

void Recall::replayStep(const Line& line)
{
    Replay& at = *m_replay;
    try {
        line->arrive(at.state, at.step++);
        if (at.step < m_given->step) line->enter(at.state, at.step);
    } catch (const std::exception&) { // the original did not stop here
        m_differs = true;
    }
    if (at.step == m_given->step) endReplay();
    else if (isDue(at.step)) keep(at.step, std::make_shared<const std::any>(at.state));
}

void Recall::dropFrom(int step)
{
    m_kept.dropFrom(step);
    m_stretch.dropFrom(step);
}

void Recall::leaveGiven()
{
    m_resumed = {};
    m_replay.reset();
}

void Recall::standAtGiven(const Given& given, const std::any& state, int parting, const std::any& begin)
{
    if (given != m_given) m_differs = false, m_replay.reset();
    m_given = given;
    m_resumed = {given->step, std::make_shared<const std::any>(state)};
    if (parting >= given->step) return;
    if (begin.has_value()) m_kept.keep(0, std::make_shared<const std::any>(begin), m_author->bytes(begin));
    const Kept last = m_kept.before(parting);
    m_replay = Replay{last.step, *last.state};
}

/// The latest state at or before this step that is kept, a given one among them, which is never let go.
Recall::Kept Recall::keptBefore(int step) const
{
    const Kept kept = m_kept.before(step);
    return m_resumed.state && m_resumed.step <= step && m_resumed.step > kept.step ? m_resumed : kept;
}

/// The state at a step that the replay has not passed yet.
Recall::Pointer Recall::replayed(const Line& line, int step, const Checkpoint& checkpoint)
{
    while (m_replay && m_replay->step < step) {
        replayStep(line);
        checkpoint();
    }
    if (m_replay && m_replay->step == step) return std::make_shared<const std::any>(m_replay->state);
    return recomputed(line, step, checkpoint); // who came in at the checkpoint has taken the replay further
}

void Recall::endReplay()
{
    if (Resumed::packedOf(*m_author, m_replay->state) != m_given->packed) m_differs = true;
    m_replay.reset();
}

} // namespace engine
