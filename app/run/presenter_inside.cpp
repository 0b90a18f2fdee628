#include "app/run/presenter.h"

#include <algorithm>

namespace app {
namespace {

constexpr double OperationsPerSecond = 1;

} // namespace

bool Presenter::canLookInside() const
{
    return m_session && !m_inside && !m_isBusy && !m_isWaiting && m_session->samplesInside(m_shown) > 0;
}

void Presenter::lookInside(InsidePlace place)
{
    if (!canLookInside()) return;
    m_player.pause();
    if (!canLookInside()) return; // the step at which it came to rest may not be at hand yet
    place.sample = std::clamp(place.sample, 1, m_session->samplesInside(m_shown));
    m_around = {m_shown, m_player.speed()};
    m_goesOn = false;
    m_session->trainTo(m_session->reached());
    setInside(m_session->inside(m_shown, place.sample - 1), place.operation, OperationsPerSecond);
}

void Presenter::leaveInside()
{
    if (!m_inside || m_isBusy) return;
    setInside(nullptr, m_around.step, m_around.speed);
    train();
}

void Presenter::setInside(std::unique_ptr<lessons::Session> inside, int step, double speed)
{
    Q_EMIT aboutToLook();
    std::swap(m_inside, inside); // knobs refer to the old one until others take their place
    m_page.stage = nullptr;
    m_chartsAge.invalidate();
    m_player.setStop({});
    m_player.setGrain(session().grain());
    m_player.setRests(session().rests());
    m_player.restart(session().reached(), step);
    m_player.setSpeed(speed);
    Q_EMIT looked();
}

std::optional<InsidePlace> Presenter::inside() const
{
    if (!m_inside) return {};
    return InsidePlace{int(engine::numberOf(m_inside->fields().front().text())), m_shown};
}

bool Presenter::isOfInside(const std::vector<engine::Change>& changes) const
{
    if (!m_inside) return false;
    const auto own = m_inside->fields();
    return std::ranges::all_of(changes, [&](const engine::Change& change) {
        return std::ranges::any_of(own, [&](const engine::Field& field) { return field.name() == change.name; });
    });
}

/// Another sample, after as many operations.
void Presenter::changeInside(const std::vector<engine::Change>& changes)
{
    rerun([&, operation = m_player.step()](const engine::Patience& wait) { return m_inside->apply(changes, operation, wait); });
}

} // namespace app
