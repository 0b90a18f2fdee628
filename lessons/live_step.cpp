#include "lessons/live_step.h"

namespace lessons {

namespace {

/// Paint, caption, numbers and cards of a step ask for the same tape, and for its names, one after another, and so does its twin;
/// the same state with the same parameters has the same tape.
struct LastStep {
    std::weak_ptr<const std::any> params, state;
    bool isChinese = false;
    LiveStep step;

    bool is(const AnyAt& at) const { return state.lock() == at.state && params.lock() == at.params && step.step == at.step; }
};

Recorded recorded(const AnyMachine& machine, const AnyAt& at)
{
    Tape tape;
    machine.record(tape, at);
    return {std::move(tape), machine.stage(at)};
}

} // namespace

widgets::Frame LiveStep::frame() const
{
    return run.at(names, engine::momentAt(step == 0 ? 0 : 1, tape().lastStep()), std::max(0, step - 1));
}

LiveStep liveStep(const AnyMachine& machine, const AnyAt& at)
{
    thread_local LastStep known[2];
    if (!known[0].is(at)) std::swap(known[0], known[1]);
    LastStep& last = known[0];
    const bool isKnown = last.is(at), isChinese = widgets::isChinese();
    if (isKnown && last.isChinese == isChinese) return last.step;
    if (isKnown) last.step.run.stage = machine.stage(at);
    else last = {at.params, at.state, isChinese, {recorded(machine, at), nullptr, at.step}};
    last.isChinese = isChinese;
    last.step.names = std::make_shared<const Glossary>(machine.names(at));
    return last.step;
}

LiveCharts chartsAt(const AnyMachine& machine, const AnyAt& at)
{
    return {said(machine.charts, *at.params), said(machine.counts, *at.state), at.curves ? at.curves() : Curves{}, at.step,
            machine.training};
}

std::optional<widgets::Explanation> explained(const AnyMachine& machine, const AnyAt& at, const widgets::RegionName& region)
{
    const widgets::Frame frame = liveStep(machine, at).frame();
    auto card = machine.explain ? machine.explain(at, frame, region) : std::nullopt;
    if (!card && region.name.startsWith(QLatin1String("chart."))) card = chartsAt(machine, at).explain(frame, region);
    else if (!card) card = widgets::explain(frame, region);
    if (card) leaveInfinite(*card);
    return card;
}

} // namespace lessons
