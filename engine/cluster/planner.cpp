#include "engine/cluster/planner.h"

#include "engine/core/random.h"

#include <algorithm>
#include <string>

namespace engine::cluster {
namespace {

constexpr int MostSlices = 64;

std::vector<int> divisorsOf(int number, int most)
{
    std::vector<int> all;
    for (int i = 1; i <= std::min(number, most); ++i)
        if (number % i == 0) all.push_back(i);
    return all;
}

std::string listOf(const std::vector<int>& numbers)
{
    std::string list;
    for (const int number : numbers) list += (list.empty() ? "" : ", ") + std::to_string(number);
    return list;
}

Pipeline pipelineOf(const Job& job, const Layout& by)
{
    return {by.chunks > 1 ? Schedule::Interleaved : Schedule::OneForwardOneBackward, by.pipeline, microBatchesOf(job, by),
            by.chunks};
}

/// Better is: to fit, then to be fast; to need little, where nothing fits.
bool isBetter(const LayoutPlan& a, const LayoutPlan& b)
{
    if (a.fits() != b.fits()) return a.fits();
    return a.fits() ? a[Part::Step] < b[Part::Step] : a[Part::Memory] < b[Part::Memory];
}

/// The best over micro-batches and chunks.
std::optional<Found> bestOf(const Job& job, Layout by)
{
    std::optional<Found> best;
    for (const int b : divisorsOf(job.batch / by.data, MostMicroBatch))
        for (const int v : by.pipeline == 1 ? std::vector{1} : divisorsOf(job.model.layers / by.pipeline, job.model.layers)) {
            by.microBatch = b, by.chunks = v;
            if (v > 1 && roundOf(by.pipeline, microBatchesOf(job, by)) == 0) continue;
            const LayoutPlan plan = planOf(job, by);
            if (!best || isBetter(plan, best->plan)) best = Found{by, plan};
        }
    return best;
}

} // namespace

int mostSlices(const Gpt& model) { return divisorsOf(std::max(1, model.heads), MostSlices).back(); }

int microBatchesOf(const Job& job, const Layout& by) { return job.batch / (by.data * by.microBatch); }

std::optional<engine::Message> complaintOf(const Job& job, const Layout& by)
{
    const auto& [p, t, d, b, v] = by;
    const int l = job.model.layers, m = microBatchesOf(job, by);
    if (job.model.heads % t != 0)
        return message("messages", "%1 heads cannot be shared by %2 slices: %3 would do")
            .with(job.model.heads, t, listOf(divisorsOf(job.model.heads, MostSlices)));
    if (l % p != 0)
        return message("messages", "%1 layers do not come in %2 equal stages: %3 would do").with(l, p, listOf(divisorsOf(l, l)));
    if (v > 1 && (p == 1 || l / p % v != 0))
        return message("messages", "the %1 layers of a stage do not come in %2 equal chunks: %3 would do")
            .with(l / p, v, listOf(p == 1 ? std::vector{1} : divisorsOf(l / p, l)));
    if (job.batch % (d * b) != 0 || m == 0)
        return message("messages", "a batch of %1 does not come in equal micro-batches of %2 for %3 replicas: %4 would do")
            .with(job.batch, b, d, std::max(1, m) * d * b);
    if (v > 1 && roundOf(p, m) == 0)
        return message("messages", "chunks go in rounds: %1 micro-batches do not come out even on %2 stages").with(m, p);
    if (long(p) * t * d > MostDevices)
        return message("messages", "%1 devices are more than %2").with(long(p) * t * d, MostDevices);
    return {};
}

int inFlightOf(const Job& job, const Layout& by)
{
    const int p = by.pipeline, m = microBatchesOf(job, by), v = by.chunks;
    return v == 1 ? std::min(m, p) : std::min(m * v, 2 * (p - 1) + (v - 1) * roundOf(p, m) + 1);
}

/// 1F1B waits in every round of p micro-batches; with chunks a message comes before it is needed, but for the first and the last.
int waitsOf(const Job& job, const Layout& by)
{
    const int p = by.pipeline, m = microBatchesOf(job, by);
    if (p == 1) return 0;
    return by.chunks > 1 ? p * by.chunks - 1 : m + p - 3 - (m == 1 ? -1 : (m - 2) / p);
}

LayoutPlan planOf(const Job& job, const Layout& by)
{
    LayoutPlan plan;
    Planning<double, std::function<double(Part, double)>> planning(
        job, by, [&plan](Part part, double value) { return plan.parts[std::size_t(part)] = value; });
    planning.memory();
    planning.time();
    return plan;
}

Part limitOf(const LayoutPlan& plan)
{
    if (!plan.fits()) return Part::Memory;
    Part most = Part::Arithmetic;
    for (const Part part : {Part::Moving, Part::Tensor, Part::Idle, Part::Pipeline, Part::Data})
        if (plan[part] > plan[most]) most = part;
    return most;
}

std::optional<double> simulatedStep(const Job& job, const Layout& by, double spread, int seed)
{
    constexpr int MostBoxes = 200'000;
    const Pipeline pipeline = pipelineOf(job, by);
    const int m = pipeline.microBatches;
    if (2L * pipeline.stages() * m > MostBoxes) return {};
    const LayoutPlan plan = planOf(job, by);
    const double work = (plan[Part::Arithmetic] + plan[Part::Moving] + plan[Part::Tensor]) / m;
    const double forward =
        job.recompute == Recompute::Full ? 0.25 : 1.0 / 3; // the backward pass takes twice as long, and makes anew
    const int waits = waitsOf(job, by);
    Pace pace{{}, waits == 0 ? 0 : plan[Part::Pipeline] / (2 * waits)};
    Random random{std::uint64_t(seed)};
    for (int stage = 0; stage < by.pipeline; ++stage) {
        const double one = work * (1 + spread * random.uniform(0, 1));
        pace.devices.push_back({one * forward, one * (1 - forward)});
    }
    return timelineOf(pipeline, pace).makespan() + plan[Part::Data];
}

std::vector<Found> layoutsOf(const Job& job, int devices)
{
    std::vector<Found> all;
    for (const int t : divisorsOf(job.model.heads, MostSlices))
        for (const int p : divisorsOf(job.model.layers, devices)) {
            const int d = devices / (t * p);
            if (devices % (t * p) != 0 || job.batch % d != 0) continue;
            if (const auto best = bestOf(job, {p, t, d})) all.push_back(*best);
        }
    std::stable_sort(all.begin(), all.end(), [](const Found& a, const Found& b) { return isBetter(a.plan, b.plan); });
    return all;
}

} // namespace engine::cluster
