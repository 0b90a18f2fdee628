#include "engine/processes/training.h"

#include "engine/cluster/staged.h"
#include "engine/core/error.h"
#include "engine/core/fields.h"
#include "engine/nn/written.h"
#include "engine/processes/tensor_cut.h"

#include <algorithm>
#include <cmath>

namespace engine::processes {
namespace {

/// What a process tells of its steps, as numbers: of each its time, its part of the loss, how many tasks, and these.
class Record {
public:
    void note(const Stopwatch& watch, double seconds, double loss)
    {
        m_numbers.insert(m_numbers.end(), {seconds, loss, double(watch.tasks().size())});
        for (const Task& task : watch.tasks())
            m_numbers.insert(m_numbers.end(), {double(task.work), double(task.microBatch), task.start, task.end});
    }
    const std::vector<double>& numbers() const { return m_numbers; }

private:
    std::vector<double> m_numbers;
};

/// All of them together: times, losses, and of each step what all did.
struct Joined {
    std::vector<double> losses, seconds;
    std::vector<std::vector<Task>> tasks;

    void add(int process, const std::vector<double>& numbers)
    {
        auto at = numbers.begin();
        for (std::size_t step = 0; step < seconds.size(); ++step) {
            seconds[step] = std::max(seconds[step], *at++);
            losses[step] += *at++;
            for (int left = int(*at++); left > 0; --left, at += 4)
                tasks[step].push_back({process, Work(int(at[0])), int(at[1]), at[2], at[3]});
        }
    }
};

/// The step whose time is the median, or the next longer one.
std::size_t middleOf(const std::vector<double>& seconds)
{
    std::vector<std::size_t> order(seconds.size());
    for (std::size_t k = 0; k < order.size(); ++k) order[k] = k;
    std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return seconds[a] < seconds[b]; });
    return order[order.size() / 2];
}

std::vector<float> together(Peers& peers, const Share& share, std::size_t count)
{
    const auto all = peers.gathered({share.parameters().begin(), share.parameters().end()});
    std::vector<float> whole(all.empty() ? 0 : count);
    for (std::size_t r = 0; r < all.size(); ++r) {
        const std::vector<std::size_t> places = share.places(int(r));
        for (std::size_t i = 0; i < places.size(); ++i) whole[places[i]] = float(all[r][i]);
    }
    return whole;
}

} // namespace

const char* nameOf(Work work)
{
    static constexpr const char* names[] = {"forward", "backward", "exchange", "update"};
    return names[int(work)];
}

void requireShareable(Way way, const Job& job, int processes)
{
    if (way == Way::Tensor) tensorParts(job.net, processes, 0);
    if (way == Way::Pipeline) cluster::StagedNetwork(job.net, processes);
    for (int l = 0; way == Way::Data && l < job.net.depth(); ++l) {
        const auto& blocks = job.net.form(l).blocks;
        if (job.net.layer(l).as<Dropout>() || std::any_of(blocks.begin(), blocks.end(), [](const Block& b) { return !b.learnt; }))
            throw InputError(message("messages", "layer %1 (%2) does not learn the same from shards of a batch as from the whole")
                                 .with(l + 1, nameOf(job.net.layer(l))));
    }
}

std::unique_ptr<Share> shareOf(Way way, const Job& job, Peers& peers)
{
    if (way == Way::Data) return dataShare(job, peers);
    return way == Way::Tensor ? tensorShare(job, peers) : stageShare(job, peers);
}

Course trained(Peers& peers, const Job& job, Share& share, const Heard& heard)
{
    Stopwatch watch(peers);
    Record record;
    for (int k = 0; k < job.steps; ++k) {
        const std::vector<int> rows = job.rows(k);
        peers.barrier();
        watch.begin();
        const double loss = share.step(rows, watch);
        record.note(watch, watch.seconds(), loss);
        if (heard) heard(k + 1, job.steps);
    }
    const auto all = peers.gathered(record.numbers());
    std::vector<float> parameters = together(peers, share, job.net.parameterCount());
    if (all.empty()) return {};
    const auto steps = std::size_t(job.steps);
    Joined joined{std::vector<double>(steps), std::vector<double>(steps), std::vector<std::vector<Task>>(steps)};
    for (std::size_t r = 0; r < all.size(); ++r) joined.add(int(r), all[r]);
    std::vector<Task> tasks = std::move(joined.tasks[middleOf(joined.seconds)]);
    return {std::move(joined.losses), std::move(joined.seconds), std::move(tasks), std::move(parameters)};
}

Course trainedAlone(const Job& job, const Peers& peers, const Heard& heard)
{
    Course course;
    Learner<float> learner{job.start};
    Pass<float> pass;
    for (int k = 0; k < job.steps; ++k) {
        const std::vector<int> rows = job.rows(k);
        const double start = peers.seconds();
        course.losses.push_back(double(trainStep<float>(job.net, job.recipe(), job.samples, rows, learner, pass)));
        course.seconds.push_back(peers.seconds() - start);
        if (heard) heard(k + 1, job.steps);
    }
    course.parameters = std::move(learner.parameters);
    if (!std::all_of(course.parameters.begin(), course.parameters.end(), [](float w) { return std::isfinite(w); }))
        throw InputError(message("messages", "with --learning-rate %1 this net does not learn: its weights become infinite")
                             .with(textOf(job.rate)));
    return course;
}

double largestDifference(const Course& a, const Course& b)
{
    double most = 0;
    for (std::size_t i = 0; i < a.parameters.size(); ++i)
        most = std::max(most, std::abs(double(a.parameters[i]) - double(b.parameters[i])));
    return most;
}

} // namespace engine::processes
