#pragma once

#include "lessons/live_step.h"

namespace lessons {

/// A run of a LiveMachine.
class LiveSession final : public Session {
public:
    LiveSession(const AnyMachine& machine, std::shared_ptr<engine::Worker> worker)
        : m_machine(machine), m_host(machine.training, engine::AnyHost::Budget, std::move(worker))
    {
    }

    // --- what the run is --------------------------------------------------------------------------------------
    std::vector<engine::Field> fieldsAt(int step) const override;
    int apply(const std::vector<engine::Change>& changes, int step, const engine::Patience& patience) override
    {
        return m_host.fork(step, changes, patience);
    }
    engine::History history() const override { return m_host.history(); }
    int restore(const engine::History& history, const engine::Patience& patience) override
    {
        return m_host.restore(history, patience);
    }

    // --- what is seen -----------------------------------------------------------------------------------------
    int lastStep() const override;
    std::function<void(widgets::Canvas&)> picture(double t) const override;
    std::optional<Staged> staged(double t) const override;
    Caption caption(int step) const override;
    engine::Values values(int step) const override;
    std::vector<widgets::Chart> charts(int step) const override { return chartsAt(m_machine, at(step)).all(); }
    std::optional<widgets::Explanation> explain(const QString& region, int step, const engine::Patience& patience) const override
    {
        return explained(m_machine, at(step, patience), widgets::RegionName(region));
    }
    PlaceNames placeNames(int step) const override;
    QString regionOf(const QString& value, const std::vector<int>& indices, int step) const override;
    void forgetEarlierRuns() override { m_host.forgetGhosts(); }
    std::vector<Question> questions() const override;
    Outcome outcome(const Question& question, int step) const override;
    HasNet hasNet() const override { return mayHaveNet() ? m_machine.hasNet(*m_host.paramsAt(0)) : NoNet; }
    bool mayHaveNet() const override { return m_machine.net != nullptr; }
    std::shared_ptr<Net> net(int step) const override;
    QString notice() const override;

    // --- files ------------------------------------------------------------------------------------------------
    std::string stateAt(int step) const override { return m_host.pack(packedFor(step)); }
    int resume(const engine::History& history, int step, const std::string& state, const engine::Patience& patience) override;
    bool replayDiffers() const override { return m_host.replayDiffers(); }

    // --- live training ----------------------------------------------------------------------------------------
    bool trains() const override { return true; }
    int reached() const override { return m_host.reached(); }
    bool hasEnded() const override { return m_host.verdict().has_value(); }
    void trainTo(int step) override { m_host.trainTo(step); }
    bool visit(int step) override { return m_host.visit(step) != nullptr; }
    void await(int step, const engine::Patience& patience) override { m_host.await(step, patience); }
    int newest() override { return std::max(0, m_host.newest().first); }
    int grain() const override { return std::max(1, m_machine.grain(*m_host.paramsAt(reached()), *m_host.await(0))); }

    // --- inside of a step -------------------------------------------------------------------------------------
    int samplesInside(int step) const override;
    std::unique_ptr<Session> inside(int step, int place) const override;

private:
    using Kept = std::shared_ptr<const AnyAt>;

    /// The step whose state a file holds. Where a picture reads what its step was made of, that is the one before: the other way
    /// round it would take a replay from the beginning, for which the window would wait.
    int packedFor(int step) const { return m_machine.readsBefore ? std::max(0, step - 1) : step; }
    Curves curves() const { return {m_host.samples(reached()), m_host.ghosts()}; }
    AnyAt::Before before(int step, const engine::Patience& patience) const;
    AnyAt at(int step, const engine::Patience& patience = {}) const;
    Kept keptAt(int step, const engine::Patience& patience = {}) const;
    int lastChange() const;

    AnyMachine m_machine;
    mutable engine::AnyHost m_host; // what was not at hand is remembered
};

} // namespace lessons
