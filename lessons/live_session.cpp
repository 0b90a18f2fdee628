#include "lessons/live_session.h"

#include <algorithm>

namespace lessons {

MakeSession liveSessions(const AnyMachine& machine)
{
    return [machine, worker = std::make_shared<engine::Worker>()] { return std::make_unique<LiveSession>(machine, worker); };
}

// --- what the run is -------------------------------------------------------------------------------------------

std::vector<engine::Field> LiveSession::fieldsAt(int step) const
{
    const auto params = std::make_shared<std::any>(*m_host.paramsAt(step));
    std::vector<engine::Field> fields = m_machine.training->fields(*params);
    for (engine::Field& field : fields) { // whatever becomes of the others, they keep what they get and set
        field.text = [params, text = field.text] { return text(); };
        field.set = [params, set = field.set](const std::string& value) { set(value); };
    }
    return fields;
}

int LiveSession::lastStep() const
{
    const auto verdict = m_host.verdict();
    return verdict ? verdict->step : m_machine.end(*m_host.paramsAt(reached()));
}

int LiveSession::resume(const engine::History& history, int step, const std::string& state, const engine::Patience& patience)
{
    m_host.resume(history, packedFor(step), state, patience);
    if (packedFor(step) != step) m_host.await(step, patience);
    return std::min(step, reached());
}

/// Where parameters were last changed, as far as the run has come.
int LiveSession::lastChange() const
{
    const engine::History known = history();
    const auto later = std::upper_bound(known.begin(), known.end(), reached(),
                                        [](int step, const engine::Fork& fork) { return step < fork.step; });
    return later == known.begin() ? 0 : (later - 1)->step;
}

// --- one of its steps ------------------------------------------------------------------------------------------

/// What a step was made of.
AnyAt::Before LiveSession::before(int step, const engine::Patience& patience) const
{
    return {m_host.paramsAt(step - 1), m_host.await(step - 1, patience)};
}

/// A step, which is made first if need be, with all that a picture of it reads. It asks the run for nothing more, so that it
/// never waits.
LiveSession::Kept LiveSession::keptAt(int step, const engine::Patience& patience) const
{
    auto state = m_host.await(step, patience);
    step = std::clamp(step, 0, reached());
    auto verdict = m_host.verdict();
    if (verdict && verdict->step != step) verdict.reset();
    std::function<AnyAt::Before()> was;
    if (m_machine.readsBefore && step > 0) was = [was = before(step, patience)] { return was; };
    return std::make_shared<const AnyAt>(
        AnyAt{step, m_host.paramsAt(step), std::move(state), std::move(verdict), std::move(was)});
}

/// The same for what may ask the run for more.
AnyAt LiveSession::at(int step, const engine::Patience& patience) const
{
    AnyAt now = *keptAt(step, patience);
    now.before = [this, patience, made = now.step] { return before(made, patience); };
    now.curves = [this] { return curves(); };
    return now;
}

// --- what is seen ----------------------------------------------------------------------------------------------

std::function<void(widgets::Canvas&)> LiveSession::picture(double t) const
{
    return [machine = m_machine, kept = keptAt(int(t))](widgets::Canvas& canvas) {
        canvas.keep(kept);
        const LiveStep live = liveStep(machine, *kept);
        paintView(canvas, *live.run.stage, live.frame());
    };
}

std::optional<Staged> LiveSession::staged(double t) const
{
    const Kept kept = keptAt(int(t));
    const LiveStep live = liveStep(m_machine, *kept);
    return Staged{live.frame(), live.run.stage, kept};
}

Caption LiveSession::caption(int step) const
{
    const AnyAt now = at(step);
    return m_machine.caption(now, liveStep(m_machine, now).tape());
}

engine::Values LiveSession::values(int step) const
{
    const AnyAt now = at(step);
    const LiveStep live = liveStep(m_machine, now);
    return m_machine.values ? m_machine.values(now, live.tape()) : live.tape().values(std::min(now.step, live.tape().lastStep()));
}

Session::PlaceNames LiveSession::placeNames(int step) const
{
    return [machine = m_machine, kept = keptAt(step)](const QString& value, int axis, int index) {
        const widgets::Frame frame = liveStep(machine, *kept).frame();
        if (!machine.quantity) return wordIn(frame, value, axis, index);
        const std::string id = machine.quantity(*kept, value);
        return axis < 0 ? frame.called(id) : wordFor(frame.look(id), std::size_t(axis), index);
    };
}

QString LiveSession::regionOf(const QString& value, const std::vector<int>& indices, int step) const
{
    const AnyAt now = at(step);
    const std::string id = m_machine.quantity ? m_machine.quantity(now, value) : value.toStdString();
    if (const auto inChart = chartsAt(m_machine, now).placeOf(id)) return *inChart;
    for (const std::string& known : {id, value.toStdString()})
        if (liveStep(m_machine, now).run.run->drawn.contains(known)) return widgets::elementId(known, indices);
    return {};
}

std::vector<Question> LiveSession::questions() const
{
    if (!m_machine.questions) return {};
    const int step = lastChange();
    return m_machine.questions({step, m_host.paramsAt(step), m_host.glimpse(step), {}});
}

Outcome LiveSession::outcome(const Question& question, int step) const
{
    const AnyAt now = at(step);
    return question.outcome.at(now, liveStep(m_machine, now).tape());
}

std::shared_ptr<Net> LiveSession::net(int step) const
{
    if (!hasNet()) return {};
    const AnyAt now = at(step);
    return withOrigin(m_machine.net(now), fieldsAt(now.step), now.step);
}

QString LiveSession::notice() const
{
    const AnyAt now = at(0);
    return said(m_machine.notice, *now.params, *now.state);
}

// --- inside of a step ------------------------------------------------------------------------------------------

int LiveSession::samplesInside(int step) const
{
    if (!m_machine.inside) return 0;
    const AnyAt now = at(step);
    return now.verdict ? 0 : m_machine.samples(now); // after the end comes no step
}

std::unique_ptr<Session> LiveSession::inside(int step, int place) const
{
    const int samples = samplesInside(step);
    if (place < 0 || place >= samples) return nullptr;
    const auto make = [inside = m_machine.inside, kept = keptAt(step)](int which) { return inside(*kept, which); };
    return openInside(make, samples, place, m_machine.round);
}

} // namespace lessons
