#include "lessons/measured_words.h"
#include "lessons/stints.h"

#include <algorithm>
#include <map>

namespace lessons {

using engine::byHand;
using engine::Numbers;
using engine::Term;

namespace {

/// The tasks of both clocks on a tape; each step makes the next measured one, and what the model has done by then.
class StepRecorder {
public:
    StepRecorder(Tape& tape, const MeasuredFile& file)
        : m_tape(tape), m_training(*file.training), m_computed(computedOf(file.what, m_training)),
          m_counts(countedIn(m_training.tasks))
    {
    }

    void record(bool atOnce)
    {
        planRows();
        recordNumbers();
        const double end = std::max(m_training.tasks.back().end, endOf(m_computed));
        m_tape.measured("measuredClock", Numbers::scalar(atOnce ? end : 0));
        std::vector<std::size_t> order(m_computed.size());
        for (std::size_t i = 0; i < order.size(); ++i) order[i] = i;
        std::ranges::stable_sort(order, {}, [&](std::size_t i) { return m_computed[i].task.end; });
        std::size_t done = 0;
        for (const MeasuredTask& task : m_training.tasks) {
            const bool last = &task == &m_training.tasks.back();
            if (!atOnce) m_tape.step("task");
            for (; done < order.size() && (last || m_computed[order[done]].task.end <= task.end); ++done)
                m_tape.makeNext(rowIdOf(m_computed[order[done]].task, true));
            if (!atOnce) m_tape.measured("measuredClock", Numbers::scalar(last ? end : task.end));
            m_tape.makeNext(rowIdOf(task, false));
        }
    }

private:
    void planRows()
    {
        std::map<std::string, std::vector<double>> measured;
        std::map<std::string, std::vector<Term>> computed;
        for (std::size_t i = 0; i < m_computed.size(); ++i) {
            const MeasuredTask& own = m_computed[i].task;
            measured[rowIdOf(own, false)].push_back(m_training.tasks[i].end);
            Term takes(own.end - own.start, "median of its kind");
            takes.measured = true;
            std::vector<Term> waits;
            for (const int k : m_computed[i].waits) {
                const MeasuredTask& other = m_computed[std::size_t(k)].task;
                waits.push_back(elementOf(rowIdOf(other, true), {m_counts[std::size_t(k)]}, other.end));
            }
            computed[rowIdOf(own, true)].push_back(
                waits.empty() ? takes
                              : (waits.size() == 1 ? waits[0] : called(engine::call("max", std::move(waits)), "start")) + takes);
        }
        for (auto& [id, ends] : measured) m_tape.plan(id, engine::measured(Numbers::vector(ends)));
        for (auto& [id, ends] : computed) m_tape.plan(id, byHand(std::move(ends)));
    }
    void recordNumbers()
    {
        const Quantity step = m_tape.measured("measuredStep", Numbers::scalar(m_training.stepSeconds));
        const Quantity single = m_tape.measured("singleProcess", Numbers::scalar(m_training.singleSeconds));
        Term end(endOf(m_computed), "end of the last task");
        end.measured = true;
        const Quantity computed = m_tape.make("computedStep", byHand(end));
        m_tape.make("measuredSpeedUp", byHand(single.term({}) / step.term({})));
        m_tape.make("computedSpeedUp", byHand(single.term({}) / computed.term({})));
        m_tape.measured("weightDifference", Numbers::scalar(m_training.largestDifference));
    }

    Tape& m_tape;
    const MeasuredFile::Training& m_training;
    const std::vector<ComputedTask> m_computed;
    const std::vector<int> m_counts;
};

} // namespace

void recordSteps(Tape& tape, const MeasuredFile& file, bool atOnce) { StepRecorder(tape, file).record(atOnce); }

} // namespace lessons
