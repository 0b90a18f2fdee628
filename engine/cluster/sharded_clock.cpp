#include "engine/cluster/sharded.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <utility>

namespace engine::cluster {
namespace {

/// Lays stints one after the other: on devices in their order, and in one order what travels.
class Planner {
public:
    Planner(const Workload& work, const std::vector<int>& samples, const Network& network, const ZeRO& zero)
        : m_work(work), m_samples(samples), m_zero(zero), m_plan{int(samples.size()), Route::Ring, network, {}}
    {
        m_plan.element = work.element;
    }

    StepPlan make()
    {
        const int layers = m_work.layers();
        const bool whole = m_zero.stage < 3;
        for (int l = 0; l < layers; ++l) compute(Stint::Forward, l, whole ? -1 : gather(l));
        int gathered = whole ? -1 : send(Stint::AllGather, layers - 1, m_computed); // just freed
        for (int l = layers - 1; l >= 0; --l) {
            compute(Stint::Backward, l, gathered);
            const bool ahead = m_zero.prefetch && !whole && l > 0;
            if (ahead) gathered = gather(l - 1); // before the gradients of layer l, which are not there yet
            if (m_zero.stage != 1) reduce(l);
            if (!ahead && !whole && l > 0) gathered = gather(l - 1);
        }
        for (const int last : m_computed) m_plan.computed = std::max(m_plan.computed, m_plan.stints[std::size_t(last)].end);
        for (int l = layers - 1; m_zero.stage == 1 && l >= 0; --l) reduce(l);
        updates();
        for (int l = 0; l < layers && (m_zero.stage == 1 || m_zero.stage == 2); ++l) send(Stint::AllGather, l, m_updated);
        return std::move(m_plan);
    }

private:
    int add(Stint stint)
    {
        for (const int other : stint.waits) stint.start = std::max(stint.start, m_plan.stints[std::size_t(other)].end);
        stint.end += stint.start;
        m_plan.stints.push_back(std::move(stint));
        return int(m_plan.stints.size()) - 1;
    }
    int send(Stint::Kind kind, int layer, std::vector<int> waits)
    {
        if (m_plan.devices == 1) return -1;
        if (m_sent >= 0) waits.push_back(m_sent);
        const double bytes = m_work.bytes[std::size_t(layer)];
        const double takes = roundsOf(kind, Route::Ring, m_plan.devices, bytes, m_plan.element).time(m_plan.network);
        return m_sent = add({kind, m_plan.devices, layer, m_count[kind]++, 0, takes, std::move(waits), bytes});
    }
    /// With prefetching it waits for the pass before the last one alone.
    int gather(int layer) { return send(Stint::AllGather, layer, m_zero.prefetch ? m_before : m_computed); }
    void reduce(int layer) { send(m_zero.stage == 0 ? Stint::AllReduce : Stint::ReduceScatter, layer, m_computed); }
    void compute(Stint::Kind kind, int layer, int gathered)
    {
        const double sample = m_work.forward[std::size_t(layer)] * (kind == Stint::Backward ? 2 : 1);
        const int number = m_count[kind]++;
        std::vector<int> now;
        for (int r = 0; r < m_plan.devices; ++r) {
            std::vector<int> waits;
            if (gathered >= 0) waits.push_back(gathered);
            if (!m_computed.empty()) waits.push_back(m_computed[std::size_t(r)]);
            now.push_back(add({kind, r, layer, number, 0, m_samples[std::size_t(r)] * sample, std::move(waits)}));
        }
        m_before = std::exchange(m_computed, now);
    }
    /// They take no time on this clock: what each of them costs is little beside a layer's pass.
    void updates()
    {
        std::vector<int> waits = m_computed;
        if (m_sent >= 0) waits.push_back(m_sent);
        for (int r = 0; r < m_plan.devices; ++r) m_updated.push_back(add({Stint::Update, r, 0, 0, 0, 0, waits}));
    }

    const Workload& m_work;
    const std::vector<int>& m_samples;
    const ZeRO m_zero;
    StepPlan m_plan;
    std::vector<int> m_computed, m_before, m_updated;
    std::map<Stint::Kind, int> m_count;
    int m_sent = -1;
};

} // namespace

StepPlan planOf(const Workload& work, const std::vector<int>& samples, const Network& network, const ZeRO& zero)
{
    return Planner(work, samples, network, zero).make();
}

double Held::all() const { return std::accumulate(bytes, bytes + StateParts, 0.0); }

namespace {

/// The bytes of a device's share of n parameters, of so many each.
double shareOf(double count, int devices, int device, double each)
{
    return each * chunkRange(int(count), devices, device).count;
}

/// What comes and goes on a device, by time.
struct Ledger {
    std::map<double, std::vector<double>> changes; ///< by part

    void add(double time, StatePart part, double bytes)
    {
        auto& at = changes[time];
        at.resize(StateParts);
        at[std::size_t(part)] += bytes;
    }
};

} // namespace

std::vector<Held> heldOn(const StepPlan& plan, const Workload& work, const ZeRO& zero, const StateBytes& each,
                         const std::vector<double>& activations, int device)
{
    Ledger ledger;
    const int N = plan.devices;
    const auto whole = [&](int l, double size) { return work.bytes[std::size_t(l)] / work.element * size; };
    const auto own = [&](int l, double size, int from) {
        return zero.stage >= from ? shareOf(work.bytes[std::size_t(l)] / work.element, N, device, size) : whole(l, size);
    };
    Held now{0};
    for (int l = 0; l < work.layers(); ++l) {
        now.bytes[int(StatePart::Parameters)] += own(l, each.parameter, 3);
        now.bytes[int(StatePart::Optimiser)] += own(l, each.optimiser, 1);
    }
    const double end = plan.end();
    for (const Stint& s : plan.stints) {
        if (!s.isTogether() && s.device != device) continue;
        const int l = s.layer;
        const double rest = whole(l, each.parameter) - own(l, each.parameter, 3);
        if (s.kind == Stint::AllGather && zero.stage == 3) ledger.add(s.start, StatePart::Gathered, rest);
        if (s.kind == Stint::Forward) {
            ledger.add(s.start, StatePart::Activations, activations[std::size_t(l)]);
            if (zero.stage == 3) ledger.add(s.end, StatePart::Gathered, -rest);
        }
        if (s.kind == Stint::Backward) {
            ledger.add(s.start, StatePart::Gradients, whole(l, each.gradient));
            ledger.add(s.end, StatePart::Activations, -activations[std::size_t(l)]);
            if (zero.stage == 3) ledger.add(s.end, StatePart::Gathered, -rest);
        }
        if (s.kind == Stint::ReduceScatter && zero.stage >= 2)
            ledger.add(s.end, StatePart::Gradients, own(l, each.gradient, 2) - whole(l, each.gradient));
    }
    std::vector<Held> all{now}; // before anything has begun
    for (const auto& [time, changes] : ledger.changes) {
        now.time = std::min(time, end);
        for (int part = 0; part < StateParts; ++part) now.bytes[part] += changes[std::size_t(part)];
        all.push_back(now);
    }
    return all;
}

} // namespace engine::cluster
