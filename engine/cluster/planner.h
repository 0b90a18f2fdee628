#pragma once

#include "engine/cluster/gpt.h"
#include "engine/cluster/pipeline.h"
#include "engine/core/message.h"

#include <array>
#include <optional>

namespace engine::cluster {

/// Devices in nodes: NVLink inside of a node, InfiniBand between nodes, with a share of it for each device. (A100 of 80 GB.)
struct Cluster {
    int perNode = 8;
    double memory = 80;      ///< GB of a device; GB are 10^9 bytes, also below
    double peak = 312;       ///< TFLOP/s
    double reached = 0.62;   ///< of the peak by products of matrices: fitted to SC'21, Table 1
    double bandwidth = 2000; ///< GB/s of a device's memory
    double inside = 300;     ///< GB/s to a device of the same node, in one direction
    double between = 25;     ///< GB/s to one of another node

    bool operator==(const Cluster&) const = default;
};

struct Job {
    Gpt model;
    Cluster cluster;
    int batch = 1792;
    double tokens = 300; ///< in billions
    Recompute recompute = Recompute::Full;
    bool shardsOptimizer = false; ///< over the replicas, as ZeRO-1

    bool operator==(const Job&) const = default;
};

/// p stages, t slices of each layer, d replicas; devices are counted slice by slice, then replica by replica.
struct Layout {
    int pipeline = 4, tensor = 8, data = 32, microBatch = 1, chunks = 1;

    int devices() const { return pipeline * tensor * data; }
    bool operator==(const Layout&) const = default;
};
int microBatchesOf(const Job& job, const Layout& layout);
/// What would be right, if the layout cannot be; else nothing.
std::optional<engine::Message> complaintOf(const Job& job, const Layout& layout);
constexpr int MostDevices = 16384;

/// What a plan is made of, in this order. GB and seconds of the first device and one step.
enum class Part {
    Parameters, ///< in billions
    Flops,      ///< of a step, in 10^15
    OnDevice,   ///< billions of parameters on the first device, which has the embeddings
    Weights,    ///< GB, with gradients
    Optimizer,
    MicroBatches,
    Activations, ///< kept for all micro-batches in flight
    Working,     ///< made anew for one layer
    Memory,
    Spare,
    Arithmetic, ///< seconds
    Moving,     ///< of activations to and from the device's own memory
    TensorTraffic,
    Tensor,
    Bubble, ///< share
    Idle,
    PipelineTraffic,
    Pipeline,
    DataTraffic,
    Data,
    Step,
    Rate, ///< TFLOP/s of a device
    Days
};
constexpr int Parts = int(Part::Days) + 1;

struct LayoutPlan {
    std::array<double, Parts> parts{};

    double operator[](Part part) const { return parts[std::size_t(part)]; }
    bool fits() const { return (*this)[Part::Spare] >= 0; }
};
LayoutPlan planOf(const Job& job, const Layout& layout);
/// What takes most of the time, Arithmetic to Data; Memory if it does not fit.
Part limitOf(const LayoutPlan& plan);

/// One step event by event: the pipeline's boxes, then the gradients' all-reduce. Devices differ in pace by up to `spread` (a
/// share), drawn by `seed`. Nothing if there were too many boxes.
std::optional<double> simulatedStep(const Job& job, const Layout& layout, double spread = 0, int seed = 1);

struct Found {
    Layout layout;
    LayoutPlan plan;
};
/// Of each (p, t, d) of so many devices the fastest that fits, over micro-batches and chunks; if none does, the smallest. What
/// fits comes first, the fastest before all.
std::vector<Found> layoutsOf(const Job& job, int devices);

/// The largest micro-batch that is tried, and the most slices: a divisor of the heads.
constexpr int MostMicroBatch = 16;
int mostSlices(const Gpt& model);

// --- the sums, as numbers or by hand ------------------------------------------------------------------------------------

/// Chunks of micro-batches whose activations the first device keeps at once, and how often a way there and back is waited for.
int inFlightOf(const Job& job, const Layout& layout);
int waitsOf(const Job& job, const Layout& layout);
/// Whether groups of so many devices one behind the other all stay in their nodes.
inline bool staysInNode(const Job& job, const Layout& layout, int group)
{
    return layout.devices() <= job.cluster.perNode || job.cluster.perNode % group == 0;
}

/// Makes the parts of a plan one after the other: `make(part, arithmetic)` returns what the next are made of.
template <class N, class Make> class Planning {
public:
    Planning(const Job& j, const Layout& by, Make make) : m_job(j), m_by(by), m_make(std::move(make)), m_gpt(j.model) {}

    /// What there is to do, and whether it has room.
    void memory()
    {
        const auto& [l, h, a, s, V] = m_gpt;
        m_make(Part::Parameters, inGB(m_gpt.parameters()));
        m_flops = m_make(Part::Flops, m_gpt.flops(B, m_job.recompute) / N(1e15));
        m_here = m_make(Part::OnDevice, inGB((l / p * m_gpt.layer() + m_gpt.embeddings()) / t));
        const N weights = m_make(Part::Weights, N(4) * m_here);
        const N optimizer = m_make(Part::Optimizer, m_job.shardsOptimizer ? N(12) * m_here / d : N(12) * m_here);
        m_count = m_make(Part::MicroBatches, B / (d * b));
        const N flight = named<N>(inFlightOf(m_job, m_by), "in flight");
        const N kept = m_make(Part::Activations, inGB(keptOfLayer() * l / (p * v) * flight));
        const N working = m_make(Part::Working, inGB(remadeOfLayer()));
        const N all = m_make(Part::Memory, weights + optimizer + kept + working);
        m_make(Part::Spare, named<N>(m_job.cluster.memory, "memory of a device") - all);
    }
    /// How long a step takes, and all of them.
    void time()
    {
        const auto& [l, h, a, s, V] = m_gpt;
        const Cluster& c = m_job.cluster;
        const N perSecond = named<N>(c.peak, "peak") * named<N>(c.reached, "share reached"); // 10^12
        const N arithmetic = m_make(Part::Arithmetic, N(1000) * m_flops / (p * t * d * perSecond));
        const N moving = m_make(Part::Moving, inGB(m_count * l / p * movedOfLayer()) / named<N>(c.bandwidth, "memory bandwidth"));
        const N sums = N(m_job.recompute == Recompute::Full ? 6 : 4) * m_count * l / p; // all-reduces
        const N tensorGB = m_make(Part::TensorTraffic, inGB(sums * N(2) * (t - N(1)) / t * m_gpt.between(b)));
        const N tensor = m_make(Part::Tensor, tensorGB / link(m_by.tensor));
        const N bubble = m_make(Part::Bubble, (p - N(1)) / (v * m_count));
        const N idle = m_make(Part::Idle, bubble * (arithmetic + moving + tensor));
        const N message = m_gpt.between(b) / t;
        // of a device between two others, if there is one
        const N ways = m_by.pipeline == 1 ? N(0) : m_by.pipeline == 2 ? (N(2) * v - N(1)) * m_count : N(2) * v * m_count;
        m_make(Part::PipelineTraffic, inGB(ways * message));
        const N waits = named<N>(waitsOf(m_job, m_by), "waits");
        const N pipeline = m_make(Part::Pipeline, inGB(N(2) * waits * message) / link(m_by.devices()));
        const N dataGB = m_make(Part::DataTraffic, N(2) * (d - N(1)) / d * N(2) * m_here);
        const N data = m_make(Part::Data, dataGB / link(m_by.tensor * m_by.data));
        const N step = m_make(Part::Step, arithmetic + moving + tensor + idle + pipeline + data);
        m_make(Part::Rate, N(1000) * m_flops / (p * t * d * step));
        m_make(Part::Days, named<N>(m_job.tokens, "tokens") * N(1e9) / (B * s) * step / N(86400));
    }

private:
    static N inGB(const N& count) { return count / N(1e9); }
    N link(int group) const
    {
        const Cluster& c = m_job.cluster;
        return staysInNode(m_job, m_by, group) ? named<N>(c.inside, "link in a node") : named<N>(c.between, "link between nodes");
    }
    N keptOfLayer() const
    {
        if (m_job.recompute == Recompute::Full) return m_gpt.between(b);
        const N most = m_gpt.withoutScores(b, t);
        return m_job.recompute == Recompute::Selective ? most : most + m_gpt.scores(b, t);
    }
    N remadeOfLayer() const
    {
        if (m_job.recompute == Recompute::None) return N(0);
        const N scores = m_gpt.scores(b, t);
        return m_job.recompute == Recompute::Selective ? scores : m_gpt.withoutScores(b, t) + scores;
    }
    /// Written and read going forward; read, and its gradient written and read, going back; once more forward if made anew.
    N movedOfLayer() const
    {
        const N most = m_gpt.withoutScores(b, t), scores = m_gpt.scores(b, t);
        return N(m_job.recompute == Recompute::Full ? 7 : 5) * most + N(m_job.recompute == Recompute::None ? 5 : 7) * scores;
    }

    const Job& m_job;
    const Layout& m_by;
    Make m_make;
    const GptCounts<N> m_gpt;
    const N p = named<N>(m_by.pipeline, "stages"), t = named<N>(m_by.tensor, "slices"), d = named<N>(m_by.data, "replicas"),
            b = named<N>(m_by.microBatch, "sequences at once"), v = named<N>(m_by.chunks, "chunks"),
            B = named<N>(m_job.batch, "batch");
    N m_flops = N(0), m_here = N(0), m_count = N(0);
};

} // namespace engine::cluster
