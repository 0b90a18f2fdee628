#include "lessons/chosen.h"

#include <algorithm>

namespace lessons {
namespace {

using engine::Change;
using engine::History;
using engine::Patience;

/// What changes say last of a field, or what it was.
std::string lastOf(const std::vector<Change>& changes, const std::string& field, std::string otherwise)
{
    for (const Change& change : changes)
        if (change.name == field) otherwise = change.value;
    return otherwise;
}

std::string lastOf(const History& history, const std::string& field, std::string otherwise)
{
    for (const engine::Fork& fork : history) otherwise = lastOf(fork.changes, field, std::move(otherwise));
    return otherwise;
}

class Chosen final : public Session {
public:
    explicit Chosen(ChosenRun how) : m_how(std::move(how)), m_run(m_how.mechanism.make()) {}

    // --- what the run is --------------------------------------------------------------------------------------
    std::vector<engine::Field> fieldsAt(int step) const override { return m_run->fieldsAt(step); }
    int apply(const std::vector<Change>& changes, int step, const Patience& patience) override
    {
        const std::string now = find(m_run->fields(), m_how.field).text();
        const bool trains = isTraining(lastOf(changes, m_how.field, now));
        if (trains == m_trains) return m_run->apply(changes, step, patience);
        std::vector<Change> all;
        for (const engine::Field& field : m_run->fieldsAt(step)) // a default is not named: others may limit it
            if (const std::string value = lastOf(changes, field.name(), field.text()); value != field.initial)
                all.push_back({field.name(), value});
        return become(trains, [&](Session& run) { return run.apply(all, 0, patience); });
    }
    History history() const override { return m_run->history(); }
    int restore(const History& history, const Patience& patience) override
    {
        return follow(history, [&](Session& run, const History& own) { return run.restore(own, patience); });
    }
    double pace() const override { return (m_trains ? m_how.training : m_how.mechanism).stepsPerSecond; }

    // --- what is seen -----------------------------------------------------------------------------------------
    int lastStep() const override { return m_run->lastStep(); }
    std::function<void(widgets::Canvas&)> picture(double t) const override { return m_run->picture(t); }
    std::optional<Staged> staged(double t) const override { return m_run->staged(t); }
    Caption caption(int step) const override { return m_run->caption(step); }
    engine::Values values(int step) const override { return m_run->values(step); }
    std::optional<widgets::Explanation> explain(const QString& region, int step, const Patience& patience) const override
    {
        return m_run->explain(region, step, patience);
    }
    std::optional<int> madeIn(const QString& region, int step) const override { return m_run->madeIn(region, step); }
    std::vector<widgets::Chart> charts(int step) const override { return m_run->charts(step); }
    PlaceNames placeNames(int step) const override { return m_run->placeNames(step); }
    QString regionOf(const QString& value, const std::vector<int>& at, int step) const override
    {
        return m_run->regionOf(value, at, step);
    }
    void forgetEarlierRuns() override { m_run->forgetEarlierRuns(); }
    std::vector<Phase> phases() const override { return m_run->phases(); }
    std::vector<Question> questions() const override { return m_run->questions(); }
    Outcome outcome(const Question& question, int step) const override { return m_run->outcome(question, step); }
    HasNet hasNet() const override { return m_run->hasNet(); }
    bool mayHaveNet() const override
    {
        return m_run->mayHaveNet() || (m_trains ? m_how.mechanism : m_how.training).make()->mayHaveNet();
    }
    std::shared_ptr<Net> net(int step) const override { return m_run->net(step); }
    QString notice() const override { return m_run->notice(); }

    // --- files ------------------------------------------------------------------------------------------------
    std::string stateAt(int step) const override { return m_run->stateAt(step); }
    int resume(const History& history, int step, const std::string& state, const Patience& patience) override
    {
        return follow(history, [&](Session& run, const History& own) { return run.resume(own, step, state, patience); });
    }
    bool replayDiffers() const override { return m_run->replayDiffers(); }

    // --- live training ----------------------------------------------------------------------------------------
    bool trains() const override { return m_run->trains(); }
    int reached() const override { return m_run->reached(); }
    bool hasEnded() const override { return m_run->hasEnded(); }
    void trainTo(int step) override { m_run->trainTo(step); }
    bool visit(int step) override { return m_run->visit(step); }
    void await(int step, const Patience& patience) override { m_run->await(step, patience); }
    int newest() override { return m_run->newest(); }
    int grain() const override { return m_run->grain(); }
    int samplesInside(int step) const override { return m_run->samplesInside(step); }
    std::unique_ptr<Session> inside(int step, int place) const override { return m_run->inside(step, place); }

private:
    bool isTraining(const std::string& value) const { return value != m_how.mechanismIs; }

    /// A run of a kind, which takes the place of this one if `begin` does not throw.
    template <class Begin> int become(bool trains, Begin begin)
    {
        auto next = (trains ? m_how.training : m_how.mechanism).make();
        const int step = begin(*next);
        m_run = std::move(next), m_trains = trains;
        return step;
    }
    template <class Begin> int follow(const History& history, Begin begin)
    {
        const bool trains = isTraining(lastOf(history, m_how.field, m_how.mechanismIs));
        const History own = trains ? history : atOnce(history);
        if (trains == m_trains) return begin(*m_run, own);
        return become(trains, [&](Session& run) { return begin(run, own); });
    }
    /// A mechanism has no steps at which something was turned, and nothing but fields.
    History atOnce(const History& history) const
    {
        engine::Fork all;
        for (const engine::Field& field : m_run->fields())
            all.changes.push_back({field.name(), lastOf(history, field.name(), field.initial)});
        return {all};
    }

    ChosenRun m_how;
    std::unique_ptr<Session> m_run;
    bool m_trains = false;
};

} // namespace

std::unique_ptr<Session> openEither(ChosenRun how)
{
    return twinned([how = std::move(how)] { return std::make_unique<Chosen>(how); });
}

} // namespace lessons
