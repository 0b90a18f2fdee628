#include "lessons/measured_words.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace lessons {

namespace {

bool isExchange(const MeasuredTask& task) { return task.work == "exchange"; }

/// What the tasks of a step, by their ends, have to do with each other.
class TaskPlan {
public:
    TaskPlan(const std::vector<MeasuredTask>& tasks, bool isPipeline)
        : m_tasks(tasks), m_isPipeline(isPipeline), m_counts(countedIn(tasks))
    {
        std::map<int, int> last;
        for (int i = 0; i < int(tasks.size()); ++i) {
            const auto found = last.find(of(i).process);
            m_before.push_back(found == last.end() ? -1 : found->second), m_behind.push_back(-1);
            if (m_before.back() >= 0) m_behind[std::size_t(m_before.back())] = i;
            last[of(i).process] = i;
            m_places[{of(i).process, of(i).work, of(i).microBatch}] = i;
            if (isExchange(of(i))) m_together[m_counts[std::size_t(i)]].push_back(i);
            m_alike[kindOf(i)].push_back(of(i).end - of(i).start);
        }
        for (auto& [kind, lengths] : m_alike) std::ranges::sort(lengths);
    }

    /// What tasks of its kind take in the median: on all processes, or of all micro-batches; a collective takes what it did for
    /// who waited least.
    double durationOf(int i) const
    {
        const std::vector<double>& lengths = m_alike.at(kindOf(i));
        return isExchange(of(i)) && !m_isPipeline ? lengths.front()
                                                  : (lengths[(lengths.size() - 1) / 2] + lengths[lengths.size() / 2]) / 2;
    }
    /// What must be done before a task begins, all of which ended before it did.
    std::vector<int> waitsOf(int i) const
    {
        std::vector<int> waits{m_before[std::size_t(i)]};
        if (m_isPipeline) waits.push_back(arrivalFor(i));
        else if (isExchange(of(i))) // all are there
            for (const int other : m_together.at(m_counts[std::size_t(i)]))
                if (other != i) waits.push_back(m_before[std::size_t(other)]);
        std::erase_if(waits, [i](int k) { return k < 0 || k >= i; });
        return waits;
    }

private:
    using Kind = std::pair<std::string, int>;

    const MeasuredTask& of(int i) const { return m_tasks[std::size_t(i)]; }
    Kind kindOf(int i) const { return {of(i).work, m_isPipeline ? of(i).process : m_counts[std::size_t(i)]}; }
    /// A stage, or the message before it, waits for what its neighbour has made of the micro-batch, and has handed on.
    int arrivalFor(int i) const
    {
        const int behind = m_behind[std::size_t(i)];
        const bool takes = isExchange(of(i)) && behind >= 0 && of(behind).microBatch == of(i).microBatch;
        const MeasuredTask& stage = takes ? of(behind) : of(i);
        if (workOf(stage) > 1) return -1;
        const auto found = m_places.find({stage.process + (stage.work == "forward" ? -1 : 1), stage.work, stage.microBatch});
        if (found == m_places.end()) return -1;
        const int gives = m_behind[std::size_t(found->second)];
        const bool isOn = gives >= 0 && gives < i && isExchange(of(gives)) && of(gives).microBatch == stage.microBatch;
        return isOn ? gives : found->second;
    }

    const std::vector<MeasuredTask>& m_tasks;
    bool m_isPipeline;
    std::vector<int> m_counts, m_before, m_behind; ///< on its process; -1: nothing
    std::map<std::tuple<int, std::string, int>, int> m_places;
    std::map<int, std::vector<int>> m_together;
    std::map<Kind, std::vector<double>> m_alike; ///< sorted
};

} // namespace

int workOf(const MeasuredTask& task)
{
    return int(std::ranges::find(MeasuredFile::Works, task.work) - std::begin(MeasuredFile::Works));
}

std::vector<int> countedIn(const std::vector<MeasuredTask>& tasks)
{
    std::map<std::pair<int, std::string>, int> next;
    std::vector<int> counts;
    for (const MeasuredTask& task : tasks) counts.push_back(next[{task.process, task.work}]++);
    return counts;
}

int laneOf(int process, bool computed) { return 2 * process + computed; }
std::string rowIdOf(const MeasuredTask& task, bool computed)
{
    return task.work + "[" + std::to_string(laneOf(task.process, computed)) + "]";
}

double endOf(const std::vector<ComputedTask>& computed)
{
    double end = 0;
    for (const ComputedTask& one : computed) end = std::max(end, one.task.end);
    return end;
}

std::vector<ComputedTask> computedOf(const std::string& what, const MeasuredFile::Training& training)
{
    const TaskPlan plan(training.tasks, what == "pipeline");
    std::vector<ComputedTask> computed;
    for (int i = 0; i < int(training.tasks.size()); ++i) {
        ComputedTask own{training.tasks[std::size_t(i)], plan.waitsOf(i)};
        own.task.start = 0;
        for (const int k : own.waits) own.task.start = std::max(own.task.start, computed[std::size_t(k)].task.end);
        own.task.end = own.task.start + plan.durationOf(i);
        computed.push_back(std::move(own));
    }
    return computed;
}

} // namespace lessons
