#pragma once

#include "engine/tape/operators.h"
#include "lessons/net.h"
#include "lessons/taped.h"
#include "lessons/twin.h"
#include "widgets/views/views.h"

#include <QCoreApplication>

#include <algorithm>
#include <type_traits>

namespace lessons {

// What a lesson on a tape is written with. (lupdate loses the context of Words::tr() after a return type in another namespace.)
using engine::Quantity;
using engine::Tape;
using engine::Tensor;
using widgets::below;
using widgets::beside;
using widgets::cells;
using widgets::Diagram;
using widgets::diagram;
using widgets::Glossary;
using widgets::inWords;
using widgets::Naming;
using widgets::percent;
using widgets::Scale;
using widgets::ViewPtr;

/// What the author of a lesson writes if its mechanism records itself on a tape: the rest follows from the tape.
/// `Run`: the tape itself, or one that holds more beside it, or what has a `run` on its own stage (Inside).
template <class Params, class Run = Tape> struct Machine {
    /// Throws engine::InputError if the parameters do not fit together.
    Run (*run)(const Params&);
    /// What each quantity is called and looks like.
    Glossary (*names)(const Params&, const Run&);
    /// How the stage is laid out, in the language that is on now. Of what never changes in a run: not of the step.
    /// A field that `looks` changes the stage alone: what is run must not read it.
    ViewPtr (*stage)(const Params&, const Run&);
    Caption (*caption)(const Params&, const Run&, int step);
    std::vector<ChartOf> (*charts)(const Params&, const Run&) = nullptr;
    std::vector<Phase> (*phases)(const Params&, const Run&) = nullptr;
    QString (*notice)(const Params&, const Run&) = nullptr;
    /// What makes sense to ask of this run.
    std::vector<Question> (*questions)(const Params&, const Run&) = nullptr;
    /// What is exported of a step, and in which shape, if not all that the tape holds under its own names.
    engine::Values (*values)(const Params&, const Run&, int step) = nullptr;
    /// The step that makes a number, if the tape does not say it: a click on it takes the playhead there.
    std::optional<int> (*madeIn)(const Params&, const Run&, int step, const widgets::RegionName&) = nullptr;
    /// Where one press of a button comes to rest, if not at each step (Session::rests).
    std::vector<int> (*rests)(const Params&, const Run&) = nullptr;
    /// The number that a region stands for when it has none of its own: the first of many, say. Empty: none.
    QString (*numberOf)(const Params&, const Run&, const widgets::RegionName&) = nullptr;
    /// The net that is built, or worked on, as it is at a step: so that it can be taken out. And whether there is one, where
    /// that depends on the parameters, or where it is dear.
    Net (*net)(const Params&, const Run&, int step) = nullptr;
    Session::HasNet (*hasNet)(const Params&) = [](const Params&) { return Session::ANet; };
};

/// Whether a machine has an optional part. (Of a constant a compiler says that it sees so itself.)
template <class Result, class... Of> constexpr bool has(Result (*part)(Of...)) { return part != nullptr; }
/// What an optional part of a machine says; nothing if the lesson has none.
template <class Result, class... Of> Result said(Result (*part)(const Of&...), const Of&... of)
{
    return part ? part(of...) : Result{};
}

/// The changes, and what else changes with them: Params::with(), where the parameters have it.
template <class Params> std::vector<engine::Change> completed(const std::vector<engine::Change>& changes)
{
    if constexpr (requires { Params::with(changes); }) return Params::with(changes);
    else return changes;
}

/// Whether its stage is made for it alone, and does not come along with it (Inside).
template <class Run> constexpr bool hasOwnStage = std::is_base_of_v<Tape, Run>;

/// A run on its stage: that of its machine, unless it has one already.
template <class Params, class Run>
Recorded onStage(const Machine<Params, Run>& machine, const Params& params, const std::shared_ptr<const Run>& run)
{
    if constexpr (hasOwnStage<Run>) return Recorded(run, machine.stage(params, *run));
    else return run->run;
}

/// Whether changes concern nothing but how things look. (The same value again may be a file that was written meanwhile.)
template <class Params> bool areLooks(Params& params, const std::vector<engine::Change>& changes)
{
    const auto fields = engine::fieldsOf(params);
    return !changes.empty() && std::all_of(changes.begin(), changes.end(), [&](const engine::Change& change) {
        return engine::find(fields, change.name).about.looks;
    });
}

/// A machine at some parameters.
template <class Params, class Run> std::unique_ptr<Session> openAlone(Machine<Params, Run> machine, Params params)
{
    class Opened final : public Session {
    public:
        Opened(const Machine<Params, Run>& m, Params p) : m_machine(m), m_params(std::move(p)) { run(m_params); }

        std::vector<engine::Field> fieldsAt(int) const override { return engine::fieldsOf(m_params); }
        int apply(const std::vector<engine::Change>& changes, int step, const engine::Patience& patience) override
        {
            const engine::Awaited awaited(patience); // a net may have to be trained first
            Params next = m_params;
            const std::vector<engine::Change> all = completed<Params>(changes);
            engine::assign(next, all);
            if (hasOwnStage<Run> && areLooks(next, all)) show(next);
            else run(next);
            m_params = std::move(next);
            return std::min(step, lastStep());
        }
        engine::History history() const override
        {
            engine::Fork start;
            for (const engine::Field& field : fields()) start.changes.push_back({field.name(), field.text()});
            return {start};
        }
        int restore(const engine::History& history, const engine::Patience& patience) override
        {
            return apply(history.front().changes, 0, patience);
        }
        int lastStep() const override { return tape().lastStep(); }
        std::function<void(widgets::Canvas&)> picture(double t) const override
        {
            return [stage = shown().stage, now = frame(engine::momentAt(t, lastStep()))](widgets::Canvas& canvas) {
                paintView(canvas, *stage, now);
            };
        }
        std::optional<Staged> staged(double t) const override
        {
            return Staged{frame(engine::momentAt(t, lastStep())), shown().stage, m_run};
        }
        Caption caption(int step) const override { return m_machine.caption(m_params, ran(), step); }
        engine::Values values(int step) const override
        {
            return m_machine.values ? m_machine.values(m_params, ran(), step) : tape().values(step);
        }
        PlaceNames placeNames(int step) const override
        {
            return [now = frameAt(step)](const QString& value, int axis, int index) { return wordIn(now, value, axis, index); };
        }
        QString regionOf(const QString& value, const std::vector<int>& at, int step) const override
        {
            return m_machine.values ? regionIn(tape(), values(step), value, at) : Session::regionOf(value, at, step);
        }
        std::optional<int> madeIn(const QString& region, int step) const override
        {
            const widgets::RegionName name = numberOf(region);
            return m_machine.madeIn ? m_machine.madeIn(m_params, ran(), step, name) : stepThatMakes(tape(), name, step);
        }
        std::vector<Phase> phases() const override { return said(m_machine.phases, m_params, ran()); }
        std::vector<widgets::Chart> charts(int step) const override
        {
            std::vector<widgets::Chart> list;
            for (const ChartOf& what : said(m_machine.charts, m_params, ran())) list.push_back(chartOf(frameAt(step), what));
            return list;
        }
        std::optional<widgets::Explanation> explain(const QString& region, int step, const engine::Patience&) const override
        {
            const widgets::RegionName name = numberOf(region);
            const widgets::Frame now = frameAt(step);
            if (name.name.startsWith(QLatin1String("chart.")))
                return explainChart(now, said(m_machine.charts, m_params, ran()), name);
            auto card = widgets::explain(now, name);
            if (!card && m_machine.values) card = explainExported(now, values(step), name);
            return card;
        }
        std::vector<Question> questions() const override { return said(m_machine.questions, m_params, ran()); }
        Outcome outcome(const Question& question, int) const override { return question.outcome.at({}, tape()); }
        QString notice() const override { return said(m_machine.notice, m_params, ran()); }
        HasNet hasNet() const override { return m_machine.net ? m_machine.hasNet(m_params) : NoNet; }
        bool mayHaveNet() const override { return m_machine.net != nullptr; }
        std::shared_ptr<Net> net(int step) const override
        {
            return hasNet() ? withOrigin(m_machine.net(m_params, ran(), step), fields(), step) : nullptr;
        }
        std::vector<int> rests() const override { return said(m_machine.rests, m_params, ran()); }

    private:
        widgets::RegionName numberOf(const QString& region) const
        {
            const widgets::RegionName name(region);
            const QString number = m_machine.numberOf ? m_machine.numberOf(m_params, ran(), name) : QString();
            return number.isEmpty() ? name : widgets::RegionName(number);
        }
        const Run& ran() const { return *m_run; }
        /// With the words of the language that is on now.
        const Recorded& shown() const
        {
            if (hasOwnStage<Run> && m_isChinese != widgets::isChinese()) show(m_params);
            return m_shown;
        }
        const Tape& tape() const { return m_shown.tape(); }
        void run(const Params& params)
        {
            m_run = std::make_shared<const Run>(m_machine.run(params));
            show(params);
        }
        void show(const Params& params) const { m_shown = onStage(m_machine, params, m_run), m_isChinese = widgets::isChinese(); }
        widgets::Frame frame(engine::Moment moment) const
        {
            return m_shown.at(std::make_shared<const Glossary>(m_machine.names(m_params, ran())), moment);
        }
        widgets::Frame frameAt(int step) const { return frame(engine::momentAt(step, lastStep())); }

        Machine<Params, Run> m_machine;
        mutable Params m_params; // mutable: fields() hands out getters and setters of its members
        std::shared_ptr<const Run> m_run;
        mutable Recorded m_shown; ///< the same on its stage
        mutable bool m_isChinese = false;
    };
    return std::make_unique<Opened>(machine, std::move(params));
}

/// Opens a machine at its default parameters; a second run can be set beside it.
template <class Params, class Run> std::unique_ptr<Session> open(Machine<Params, Run> machine)
{
    return twinned([machine] { return openAlone(machine, Params{}); });
}

} // namespace lessons
