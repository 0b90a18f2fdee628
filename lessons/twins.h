#pragma once

#include "lessons/twin.h"
#include "lessons/twin_charts.h"
#include "lessons/twin_words.h"

#include <algorithm>

namespace lessons {

/// Where a run stands when the playhead is there: a run that has ended stays at its end.
template <class Place> Place standing(const Session& run, Place at)
{
    return run.hasEnded() ? std::min(at, Place(run.reached())) : at;
}

/// A part of the second, under its name there.
inline std::optional<QString> inSecond(const QString& name)
{
    static const QString prefix = QString::fromStdString(TwinPrefix);
    return name.startsWith(prefix) ? std::optional(name.mid(prefix.size())) : std::nullopt;
}

/// A session made of one or two: see lessons/twin.h.
class Twins final : public Session {
public:
    explicit Twins(MakeSession make) : m_make(std::move(make)), m_first(m_make()) {}

    // --- what the runs are ------------------------------------------------------------------------------------
    std::vector<engine::Field> fieldsAt(int step) const override { return m_first->fieldsAt(standing(*m_first, step)); }
    std::vector<engine::Field> twinFields(int step) const override;
    const Session* twin() const override { return m_second.get(); }
    bool isSubtracted() const override { return m_difference.subtracted; }
    engine::History history() const override { return joined(m_first->history(), m_difference); }

    int apply(const std::vector<engine::Change>& changes, int step, const engine::Patience& patience) override;
    int restore(const engine::History& history, const engine::Patience& patience) override;

    // --- what is seen -----------------------------------------------------------------------------------------
    int lastStep() const override { return std::max(m_first->lastStep(), m_second ? m_second->lastStep() : 0); }
    std::function<void(widgets::Canvas&)> picture(double t) const override;
    std::optional<Staged> staged(double t) const override { return m_first->staged(standing(*m_first, t)); }
    Caption caption(int step) const override;
    engine::Values values(int step) const override;
    std::vector<widgets::Chart> charts(int step) const override;
    std::optional<widgets::Explanation> explain(const QString& region, int step, const engine::Patience& patience) const override;
    std::optional<int> madeIn(const QString& region, int step) const override;
    PlaceNames placeNames(int step) const override;
    QString regionOf(const QString& value, const std::vector<int>& at, int step) const override;
    void forgetEarlierRuns() override;
    std::vector<Phase> phases() const override { return m_first->phases(); }
    std::vector<Question> questions() const override;
    Outcome outcome(const Question& question, int step) const override;
    QString notice() const override;

    // --- files ------------------------------------------------------------------------------------------------
    std::string stateAt(int step) const override;
    int resume(const engine::History& history, int step, const std::string& state, const engine::Patience& patience) override;
    bool replayDiffers() const override { return m_first->replayDiffers() || (m_second && m_second->replayDiffers()); }

    // --- live training: one clock -----------------------------------------------------------------------------
    bool trains() const override { return m_first->trains() || (m_second && m_second->trains()); }
    bool hasEnded() const override { return m_first->hasEnded() && (!m_second || m_second->hasEnded()); }
    int reached() const override;
    int newest() override;
    void trainTo(int step) override;
    bool visit(int step) override;
    void await(int step, const engine::Patience& patience) override;
    int grain() const override { return m_first->grain(); }
    double pace() const override { return m_first->pace(); }
    std::vector<int> rests() const override { return m_first->rests(); }

    // --- of the first alone -----------------------------------------------------------------------------------
    HasNet hasNet() const override { return m_first->hasNet(); }
    bool mayHaveNet() const override { return m_first->mayHaveNet(); }
    std::shared_ptr<Net> net(int step) const override { return m_first->net(standing(*m_first, step)); }
    int samplesInside(int step) const override { return m_first->samplesInside(standing(*m_first, step)); }
    std::unique_ptr<Session> inside(int step, int place) const override
    {
        return m_first->inside(standing(*m_first, step), place);
    }

private:
    /// How far both are, of how far each is; one that has ended does not hold the other up.
    int together(int first, int second) const;

    QString firstName(double t) const { return titleOf(fieldsAt(int(t)), m_difference.changes); }
    QString secondName(double t) const { return titleOf(m_second->fieldsAt(standing(*m_second, int(t))), m_difference.changes); }

    /// Makes the second run that of these differences to the first, and takes it to a step.
    void settle(const Difference& difference, int step, const engine::Patience& patience);
    std::unique_ptr<Session> madeAnew(const Difference& difference, int step, const engine::Patience& patience) const;

    TwinCharts twinCharts(int step) const;
    std::optional<widgets::Explanation> explainSecond(const QString& region, int step, const engine::Patience& patience) const;
    std::optional<widgets::Explanation> explainPoint(const QString& region, int step, const engine::Patience& patience) const;
    /// Cells of that picture have two indices, whatever the shape of what they belong to.
    std::optional<widgets::Explanation> explainSubtracted(const QString& cell, int step, const engine::Patience& patience) const;

    MakeSession m_make;
    std::unique_ptr<Session> m_first, m_second;
    Difference m_difference;
};

} // namespace lessons
