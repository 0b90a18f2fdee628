#include "app/run/shown_claims.h"

namespace app {

ShownClaims::ShownClaims(Presenter& presenter, QObject* parent) : QObject(parent), m_presenter(presenter)
{
    constexpr int AgainMs = 50;
    m_again.setSingleShot(true);
    m_again.setInterval(AgainMs);
    connect(&m_again, &QTimer::timeout, this, &ShownClaims::look);
    connect(&presenter, &Presenter::opened, this, &ShownClaims::open);
    connect(&presenter, &Presenter::ranAnew, this, &ShownClaims::match);
    connect(&presenter, &Presenter::shown, this, &ShownClaims::look);
}

// --- what has been seen ---------------------------------------------------------------------------------------

std::vector<lessons::Measured> ShownClaims::Followed::seen() const
{
    std::vector<lessons::Measured> list;
    for (const auto& reading : readings)
        if (reading) list.push_back(*reading);
    return list;
}

bool ShownClaims::Followed::isRead() const
{
    const std::size_t count = seen().size();
    return claim.each ? count > 0 : count == runs.size();
}

bool ShownClaims::Followed::isShown() const { return isRead() && claim.bound.holds(lessons::valueOf(claim, seen())); }

void ShownClaims::open()
{
    m_all.clear();
    if (const auto claims = m_presenter.lesson().claims)
        for (lessons::Claim& claim : claims()) {
            auto runs = lessons::runsOf(claim, 1);
            const std::size_t count = runs.size();
            m_all.push_back({std::move(claim), std::move(runs), std::vector<std::optional<lessons::Measured>>(count)});
        }
    match();
}

void ShownClaims::retranslate()
{
    if (m_all.empty()) return;
    const auto claims = m_presenter.lesson().claims();
    for (std::size_t i = 0; i < m_all.size(); ++i) m_all[i].claim.sentence = claims[i].sentence;
}

void ShownClaims::match()
{
    m_matching.clear();
    const lessons::Past past(m_presenter.run());
    for (std::size_t c = 0; c < m_all.size(); ++c)
        for (std::size_t r = 0; r < m_all[c].runs.size(); ++r)
            if (!m_all[c].readings[r] && past.agreesWith(m_all[c].runs[r])) m_matching.emplace_back(c, r);
    look();
}

void ShownClaims::look()
{
    const auto isRead = [this](const auto& matching) { return read(m_all[matching.first], matching.second); };
    if (!m_presenter.isBusy() && !m_presenter.inside() && std::erase_if(m_matching, isRead) > 0) Q_EMIT changed();
}

/// Never while that would keep the picture waiting: of a run that plays on, only where it stands.
bool ShownClaims::read(Followed& followed, std::size_t run)
{
    lessons::Session& session = m_presenter.run();
    int step = lessons::stepOf(followed.runs[run], session);
    if (session.hasEnded()) step = std::min(step, session.reached());
    const int shown = m_presenter.shownStep();
    if (shown < step) return false;
    const bool moves = m_presenter.player().isPlaying() || m_presenter.player().step() != shown;
    if (shown != step && session.trains() && moves) return false;
    if (!session.visit(step)) return m_again.start(), false;
    followed.readings[run] = followed.claim.read(session, step);
    return true;
}

// --- the knobs that show it -----------------------------------------------------------------------------------

void ShownClaims::choose(std::size_t index)
{
    const Followed& followed = m_all[index];
    const auto next = std::ranges::find(followed.readings, false, &std::optional<lessons::Measured>::has_value);
    const std::size_t run =
        next == followed.readings.end() || followed.isShown() ? 0 : std::size_t(next - followed.readings.begin());
    m_presenter.begin(knobsOf(followed.runs[run]), tr("knobs of a claim"));
}

/// All others at their defaults; those that only look as they are, but for the end of the run.
engine::History ShownClaims::knobsOf(const lessons::ClaimRun& run) const
{
    engine::History history = run.history();
    const bool trains = m_presenter.run().trains();
    std::vector<engine::Change> changes;
    for (const engine::Field& field : m_presenter.runFields()) {
        const auto named = std::ranges::find(run.changes, field.name(), &engine::Change::name);
        std::string wanted = field.about.looks ? field.text() : field.initial;
        if (named != run.changes.end()) wanted = named->value;
        else if (field.name() == "steps" && field.about.looks && run.step != lessons::ClaimRun::End)
            wanted = std::to_string(run.step);
        if (wanted != (trains ? field.initial : field.text())) changes.push_back({field.name(), wanted});
    }
    history.front().changes = std::move(changes);
    return history;
}

} // namespace app
