#include "lessons/twin.h"

#include "engine/core/bytes.h"
#include "lessons/twin_charts.h"
#include "lessons/twin_difference.h"
#include "lessons/twin_stage.h"
#include "lessons/twin_words.h"

#include <algorithm>

namespace lessons {
namespace {

using engine::Change;
using engine::History;
using engine::Patience;

const QString Prefix = QString::fromStdString(TwinPrefix);

/// Where a run stands when the playhead is there: a run that has ended stays at its end.
template <class Place> Place standing(const Session& run, Place at)
{
    return run.hasEnded() ? std::min(at, Place(run.reached())) : at;
}

/// A part of the second, under its name there.
std::optional<QString> inSecond(const QString& name)
{
    return name.startsWith(Prefix) ? std::optional(name.mid(Prefix.size())) : std::nullopt;
}

class Twins final : public Session {
public:
    explicit Twins(MakeSession make) : m_make(std::move(make)), m_first(m_make()) {}

    // --- what the runs are ------------------------------------------------------------------------------------
    std::vector<engine::Field> fieldsAt(int step) const override { return m_first->fieldsAt(standing(*m_first, step)); }
    std::vector<engine::Field> twinFields(int step) const override
    {
        if (!m_second) return {};
        return fieldsOfTwin(m_second->fieldsAt(standing(*m_second, step)), m_difference.changes);
    }
    const Session* twin() const override { return m_second.get(); }
    bool isSubtracted() const override { return m_difference.subtracted; }
    History history() const override { return joined(m_first->history(), m_difference); }

    int apply(const std::vector<Change>& changes, int step, const Patience& patience) override
    {
        const auto [own, differing] = parted(changes);
        for (const Change& change : differing)
            if (change.name != TwinView) engine::find(m_first->fields(), knobOf(change.name)); // throws: there is none
        const Difference next = m_difference.with(differing);
        if (own.empty() && next.changes == m_difference.changes) {
            m_difference = next; // seen otherwise
            return step;
        }
        const History before = m_first->history();
        const int reached = m_first->reached();
        int at = own.empty() ? step : m_first->apply(own, standing(*m_first, step), patience);
        try {
            settle(next, at, patience);
        } catch (...) {
            if (!own.empty()) m_first->restore(before), m_first->await(reached);
            throw;
        }
        return std::min(at, this->reached());
    }
    int restore(const History& history, const Patience& patience) override
    {
        const auto [own, difference] = parted(history);
        const History before = m_first->history();
        const int at = m_first->restore(own, patience);
        try {
            settle(difference, 0, patience);
        } catch (...) {
            m_first->restore(before);
            throw;
        }
        return std::min(at, reached());
    }

    // --- what is seen -----------------------------------------------------------------------------------------
    int lastStep() const override { return std::max(m_first->lastStep(), m_second ? m_second->lastStep() : 0); }
    std::function<void(widgets::Canvas&)> picture(double t) const override
    {
        if (!m_second) return m_first->picture(t);
        const double a = standing(*m_first, t), b = standing(*m_second, t);
        if (m_difference.subtracted)
            return [all = std::make_shared<const Subtraction>(subtracted(m_first->staged(a), m_second->staged(b))),
                    one = firstName(t),
                    other = secondName(t)](widgets::Canvas& canvas) { paintSubtraction(canvas, all, one, other); };
        Halves halves{{firstName(t), m_first->picture(a), m_first->staged(a)},
                      {secondName(t), m_second->picture(b), m_second->staged(b)},
                      {}};
        for (const Change& change : m_difference.changes) halves.differing << QString::fromStdString(change.name);
        return [halves](widgets::Canvas& canvas) { paintHalves(canvas, halves); };
    }
    std::optional<Staged> staged(double t) const override { return m_first->staged(standing(*m_first, t)); }
    Caption caption(int step) const override
    {
        const Caption first = m_first->caption(standing(*m_first, step));
        if (!m_second) return first;
        return inShort(first, m_second->caption(standing(*m_second, step)), firstName(step), secondName(step));
    }
    engine::Values values(int step) const override
    {
        engine::Values all = m_first->values(standing(*m_first, step));
        if (!m_second) return all;
        for (auto& [name, value] : m_second->values(standing(*m_second, step)))
            all.emplace_back(TwinPrefix + name, std::move(value));
        return all;
    }
    std::vector<widgets::Chart> charts(int step) const override
    {
        return m_second ? twinCharts(step).joined() : m_first->charts(step);
    }
    std::optional<widgets::Explanation> explain(const QString& region, int step, const Patience& patience) const override
    {
        if (!m_second) return m_first->explain(region, step, patience);
        if (region.startsWith(DifferencePrefix)) return explainSubtracted(region.mid(DifferencePrefix.size()), step, patience);
        if (region.startsWith(QLatin1String("chart."))) return explainPoint(region, step, patience);
        if (const auto own = inSecond(region)) return explainSecond(*own, step, patience);
        return m_first->explain(region, standing(*m_first, step), patience);
    }
    std::optional<int> madeIn(const QString& region, int step) const override
    {
        if (!m_second) return m_first->madeIn(region, step);
        if (const auto own = inSecond(region)) return m_second->madeIn(*own, standing(*m_second, step));
        const QString own = region.startsWith(DifferencePrefix) ? region.mid(DifferencePrefix.size()) : region;
        return m_first->madeIn(own, standing(*m_first, step));
    }
    PlaceNames placeNames(int step) const override
    {
        const PlaceNames first = m_first->placeNames(standing(*m_first, step));
        if (!m_second) return first;
        return [first, second = m_second->placeNames(standing(*m_second, step)), name = secondName(step)](const QString& value,
                                                                                                          int axis, int index) {
            const auto own = inSecond(value);
            if (!own) return first(value, axis, index);
            const QString word = second(*own, axis, index);
            return axis < 0 ? ofSecond(word.isEmpty() ? *own : word, name) : word;
        };
    }
    QString regionOf(const QString& value, const std::vector<int>& at, int step) const override
    {
        if (!m_second) return m_first->regionOf(value, at, step);
        const auto own = inSecond(value);
        const Session& run = own ? *m_second : *m_first;
        const QString region = run.regionOf(own.value_or(value), at, standing(run, step));
        if (region.startsWith(QLatin1String("chart."))) return twinCharts(step).joinedPoint({own.has_value(), region});
        return own && !region.isEmpty() ? Prefix + region : region;
    }
    void forgetEarlierRuns() override
    {
        m_first->forgetEarlierRuns();
        if (m_second) m_second->forgetEarlierRuns();
    }
    std::vector<Phase> phases() const override { return m_first->phases(); }
    std::vector<Question> questions() const override
    {
        if (m_difference.subtracted) return {}; // what they are about is not in the picture
        std::vector<Question> all = m_first->questions();
        if (m_second)
            for (Question& question : all) question = asked(std::move(question), firstName(reached()));
        return all;
    }
    Outcome outcome(const Question& question, int step) const override
    {
        return m_first->outcome(question, standing(*m_first, step));
    }
    QString notice() const override
    {
        const QString first = m_first->notice(), second = m_second ? m_second->notice() : QString();
        if (second.isEmpty() || second == first) return first;
        return (first.isEmpty() ? QString() : first + QLatin1Char('\n')) + ofSecond(second, secondName(0));
    }

    // --- files ------------------------------------------------------------------------------------------------
    std::string stateAt(int step) const override
    {
        const int here = standing(*m_first, step);
        const std::string first = m_first->stateAt(here);
        if (!m_second || first.empty()) return first;
        const int there = standing(*m_second, step);
        engine::ByteWriter to;
        to.put(here), to.put(there), to.put(std::uint64_t(first.size()));
        return to.bytes() + first + m_second->stateAt(there);
    }
    int resume(const History& history, int step, const std::string& state, const Patience& patience) override
    {
        const auto [own, difference] = parted(history);
        if (!trains()) return Session::resume(history, step, state, patience);
        if (difference.isNone()) {
            const int at = m_first->resume(own, step, state, patience);
            m_second.reset(), m_difference = {};
            return at;
        }
        engine::ByteReader from(state);
        const int here = from.get(0, step), there = from.get(0, step);
        const auto size = from.get<std::uint64_t>(std::uint64_t(0), std::uint64_t(state.size()));
        const std::size_t front = state.size() - from.left();
        if (size > from.left()) engine::ByteReader::damaged();
        auto second = m_make();
        second->resume(historyOfTwin(own, difference), there, state.substr(front + size), patience);
        m_first->resume(own, here, state.substr(front, size), patience);
        m_second = std::move(second), m_difference = difference;
        return std::min(step, reached());
    }
    bool replayDiffers() const override { return m_first->replayDiffers() || (m_second && m_second->replayDiffers()); }

    // --- live training: one clock -----------------------------------------------------------------------------
    bool trains() const override { return m_first->trains(); }
    bool hasEnded() const override { return m_first->hasEnded() && (!m_second || m_second->hasEnded()); }
    int reached() const override
    {
        return together([](const Session& run) { return run.reached(); });
    }
    int newest() override
    {
        return together([](Session& run) { return run.newest(); });
    }
    void trainTo(int step) override
    {
        m_first->trainTo(step);
        if (m_second) m_second->trainTo(step);
    }
    bool visit(int step) override
    {
        const bool isThere = m_first->visit(standing(*m_first, step));
        return (!m_second || m_second->visit(standing(*m_second, step))) && isThere;
    }
    void await(int step, const Patience& patience) override
    {
        if (!m_second) return m_first->await(step, patience);
        constexpr int Stretch = 16; // steps of one, then of the other
        for (int to = std::min(step, reached());; to = std::min(step, to + Stretch)) {
            m_first->await(standing(*m_first, to), patience);
            m_second->await(standing(*m_second, to), patience);
            if (to == step || hasEnded()) return;
        }
    }
    int grain() const override { return m_first->grain(); }

    // --- of the first alone -----------------------------------------------------------------------------------
    NetPtr net(int step) const override { return m_first->net(standing(*m_first, step)); }
    int samplesInside(int step) const override { return m_first->samplesInside(standing(*m_first, step)); }
    std::unique_ptr<Session> inside(int step, int place) const override
    {
        return m_first->inside(standing(*m_first, step), place);
    }

private:
    /// How far both are; one that has ended does not hold the other up.
    template <class Far> int together(Far far) const
    {
        if (!m_second) return far(*m_first);
        const bool firstEnded = m_first->hasEnded(), secondEnded = m_second->hasEnded();
        const int a = far(*m_first), b = far(*m_second);
        if (firstEnded == secondEnded) return firstEnded ? std::max(a, b) : std::min(a, b);
        return firstEnded ? b : a;
    }

    QString firstName(double t) const { return titleOf(fieldsAt(int(t)), m_difference.changes); }
    QString secondName(double t) const { return titleOf(m_second->fieldsAt(standing(*m_second, int(t))), m_difference.changes); }

    /// Makes the second run that of these differences to the first, and takes it to a step.
    void settle(const Difference& difference, int step, const Patience& patience)
    {
        if (difference.isNone()) m_second.reset();
        else if (m_second && m_first->trains() && difference.changes == m_difference.changes)
            m_second->restore(historyOfTwin(m_first->history(), difference), patience);
        else m_second = madeAnew(difference, step, patience);
        m_difference = difference;
    }
    std::unique_ptr<Session> madeAnew(const Difference& difference, int step, const Patience& patience) const
    {
        auto second = m_make();
        if (m_first->trains()) second->restore(historyOfTwin(m_first->history(), difference), patience);
        else { // so that fields that nobody named follow into their ranges
            second->restore(m_first->history(), patience);
            second->apply(difference.changes, 0, patience);
        }
        second->await(step, patience);
        return second;
    }

    TwinCharts twinCharts(int step) const
    {
        return {m_first->charts(standing(*m_first, step)), m_second->charts(standing(*m_second, step)),
                shortTitleOf(fieldsAt(step), m_difference.changes),
                shortTitleOf(m_second->fieldsAt(standing(*m_second, step)), m_difference.changes)};
    }
    std::optional<widgets::Explanation> explainSecond(const QString& region, int step, const Patience& patience) const
    {
        auto card = m_second->explain(region, standing(*m_second, step), patience);
        if (!card) return card;
        return ofSecond(std::move(*card), secondName(step));
    }
    std::optional<widgets::Explanation> explainPoint(const QString& region, int step, const Patience& patience) const
    {
        const auto point = twinCharts(step).origin(widgets::RegionName(region));
        if (!point) return {};
        auto card = point->isSecond ? explainSecond(point->region, step, patience)
                                    : m_first->explain(point->region, standing(*m_first, step), patience);
        if (card) card->region = region;
        return card;
    }
    /// Cells of that picture have two indices, whatever the shape of what they belong to.
    std::optional<widgets::Explanation> explainSubtracted(const QString& cell, int step, const Patience& patience) const
    {
        const widgets::RegionName name(cell);
        if (name.at.size() < 2) return {};
        std::vector<int> vector = name.at, scalar(name.at.begin(), name.at.end() - 2);
        vector.erase(vector.end() - 2);
        for (const std::vector<int>& at : {name.at, vector, scalar}) {
            const QString element = widgets::elementId(name.name.toStdString(), at);
            const auto a = m_first->explain(element, standing(*m_first, step), patience);
            const auto b = a ? explainSecond(element, step, patience) : std::nullopt;
            if (b) return explainDifference(DifferencePrefix + cell, *a, *b);
        }
        return {};
    }

    MakeSession m_make;
    std::unique_ptr<Session> m_first, m_second;
    Difference m_difference;
};

} // namespace

std::unique_ptr<Session> twinned(MakeSession make) { return std::make_unique<Twins>(std::move(make)); }

} // namespace lessons
