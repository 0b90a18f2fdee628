#include "engine/cluster/data_parallel_clock.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace engine::cluster {

double Workload::volume() const { return std::accumulate(bytes.begin(), bytes.end(), 0.0); }

double StepPlan::end() const
{
    double last = 0;
    for (const Stint& stint : stints) last = std::max(last, stint.end);
    return last;
}

Rounds roundsOf(Stint::Kind kind, Route exchange, int p, double bytes, double element)
{
    if (p == 1) return {};
    if (exchange == Route::Server) return {2, p * bytes};
    const double chunk = element * std::ceil(bytes / element / p);
    return {(kind == Stint::AllReduce ? 2 : 1) * (p - 1), chunk};
}

std::vector<Transfer> StepPlan::transfersOf(const Stint& stint) const
{
    const Rounds rounds = roundsOf(stint.kind, exchange, devices, stint.bytes, element);
    const int elements = int(stint.bytes / element), p = devices;
    std::vector<Transfer> all;
    if (!stint.isTogether()) return all;
    for (int t = 0; t < rounds.count; ++t) {
        const double start = stint.start + t * (network.latency + rounds.bytes / network.bandwidth);
        for (int r = 0; r < p; ++r)
            if (exchange == Route::Ring) {
                const int chunk = ((r - t) % p + p) % p;
                const double bytes = element * chunkRange(elements, p, chunk).count;
                all.push_back({r, (r + 1) % p, chunk, bytes, start, start + network.latency + bytes / network.bandwidth});
            } else {
                const double begin = start + r * stint.bytes / network.bandwidth;
                all.push_back({t == 0 ? r : p, t == 0 ? p : r, 0, stint.bytes, begin,
                               begin + network.latency + stint.bytes / network.bandwidth});
            }
    }
    return all;
}

std::vector<ChunkRange> bucketsOf(const Workload& work, double cap)
{
    std::vector<ChunkRange> buckets; // from `first` up, so many layers
    double filled = 0;
    for (int l = work.layers() - 1; l >= 0; --l) {
        const double bytes = work.bytes[std::size_t(l)];
        if (buckets.empty() || filled + bytes > cap) buckets.push_back({l, 1}), filled = bytes;
        else --buckets.back().first, ++buckets.back().count, filled += bytes;
    }
    return buckets;
}

StepPlan planOf(const Workload& work, const std::vector<int>& shards, Route exchange, const Network& network, double cap,
                bool overlap)
{
    const int p = int(shards.size()), layers = work.layers();
    StepPlan plan{p, exchange, network, {}};
    plan.element = work.element;
    const auto lastOn = [&](int device) { return device * 2 * layers + 2 * layers - 1; };
    for (int r = 0; r < p; ++r)
        for (int k = 0; k < 2 * layers; ++k) {
            const bool back = k >= layers;
            const int l = back ? 2 * layers - 1 - k : k;
            const double start = k == 0 ? 0 : plan.stints.back().end;
            const double takes = shards[std::size_t(r)] * work.forward[std::size_t(l)] * (back ? 2 : 1);
            plan.stints.push_back({back ? Stint::Backward : Stint::Forward, r, l, back ? k - layers : k, start, start + takes});
            if (k > 0) plan.stints.back().waits = {int(plan.stints.size()) - 2};
            plan.computed = std::max(plan.computed, start + takes);
        }
    if (p == 1) return plan;
    int before = -1, number = 0;
    for (const auto& [first, count] : bucketsOf(work, cap)) {
        Stint bucket{Stint::AllReduce, p, first + count - 1, number++};
        for (int r = 0; r < p; ++r) bucket.waits.push_back(overlap ? lastOn(r) - first : lastOn(r));
        if (before >= 0) bucket.waits.push_back(before);
        for (const int other : bucket.waits) bucket.start = std::max(bucket.start, plan.stints[std::size_t(other)].end);
        for (int l = first; l < first + count; ++l) bucket.bytes += work.bytes[std::size_t(l)];
        bucket.end = bucket.start + roundsOf(bucket.kind, exchange, p, bucket.bytes, work.element).time(network);
        before = int(plan.stints.size());
        plan.stints.push_back(std::move(bucket));
    }
    return plan;
}

} // namespace engine::cluster
