#include "engine/cluster/collective.h"
#include "engine/cluster/staged.h"
#include "engine/processes/lanes.h"
#include "engine/processes/training.h"

#include <algorithm>

namespace engine::processes {
namespace {

/// A stage of the net: activations of micro-batches come from the stage before it, gradients from the one behind it, in the order
/// of 1F1B. Messages travel while others are computed; what is timed as exchange is what a process does for them, not its
/// waiting.
class StageShare final : public Share {
public:
    StageShare(const Job& job, Peers& peers)
        : m_job(job), m_peers(peers), m_rank(peers.rank()), m_last(peers.size() - 1), m_cut(job.net, peers.size()),
          m_net(m_cut.stages[std::size_t(m_rank)]),
          m_orders(cluster::ordersOf({cluster::Schedule::OneForwardOneBackward, peers.size(), job.microBatches})),
          m_passes(std::size_t(std::min(job.microBatches, peers.size() - m_rank))), m_sum(m_net.parameterCount())
    {
        const auto first = job.start.begin() + std::ptrdiff_t(m_cut.offsets[std::size_t(m_rank)]);
        m_learner.parameters.assign(first, first + std::ptrdiff_t(m_net.parameterCount()));
    }

    double step(std::span<const int> rows, Stopwatch& watch) override
    {
        m_rows = rows, m_loss = 0;
        std::fill(m_sum.begin(), m_sum.end(), 0.F);
        for (const cluster::Operation& operation : m_orders[std::size_t(m_rank)]) {
            if (operation.kind == cluster::Operation::Forward) goForward(operation.microBatch, watch);
            else goBack(operation.microBatch, watch);
        }
        watch.time(Work::Update, [&] { update<float>(m_net, m_job.recipe().optimiser, {}, m_sum, m_learner); });
        return m_loss;
    }
    const std::vector<float>& parameters() const override { return m_learner.parameters; }
    std::vector<std::size_t> places(int rank) const override
    {
        const auto r = std::size_t(rank);
        std::vector<std::size_t> own(m_cut.stages[r].parameterCount());
        for (std::size_t i = 0; i < own.size(); ++i) own[i] = m_cut.offsets[r] + i;
        return own;
    }

private:
    /// No more of them are under way than there are stages from here on.
    Pass<float>& passOf(int j) { return m_passes[std::size_t(j) % m_passes.size()]; }
    std::span<const int> rowsOf(int j) const
    {
        const auto [first, count] = cluster::chunkRange(m_job.batch, m_job.microBatches, j);
        return m_rows.subspan(std::size_t(first), std::size_t(count));
    }
    void take(const Lanes<float>& into, int from, int j, Stopwatch& watch)
    {
        m_peers.await(from);
        watch.time(Work::Exchange, j, [&] {
            m_message.resize(std::size_t(into.features) * std::size_t(into.samples));
            m_peers.receive(m_message, from);
            unpack(m_message, into);
        });
    }
    void give(const Lanes<const float>& numbers, int to, int j, Stopwatch& watch)
    {
        watch.time(Work::Exchange, j, [&] {
            pack(numbers, m_message);
            m_peers.send(m_message, to);
        });
    }

    void goForward(int j, Stopwatch& watch)
    {
        Pass<float>& pass = passOf(j);
        const std::span<const int> rows = rowsOf(j);
        pass.resize(m_net, int(rows.size()));
        if (m_rank > 0) take(pass.values(0), m_rank - 1, j, watch);
        watch.time(Work::Forward, j, [&] {
            if (m_rank == 0) gather(m_net, {m_job.samples.features, {}, {}}, rows, pass);
            for (std::size_t n = 0; m_rank == m_last && n < rows.size(); ++n)
                pass.labels()[n] = m_job.samples.labels[std::size_t(rows[n])];
            forward<float>(m_net, m_learner.parameters, pass);
        });
        if (m_rank < m_last) give(std::as_const(pass).values(m_net.output()), m_rank + 1, j, watch);
    }
    void goBack(int j, Stopwatch& watch)
    {
        Pass<float>& pass = passOf(j);
        pass.needBackward(m_net);
        const float share = float(pass.samples()) / float(m_job.batch);
        if (m_rank < m_last) take(pass.deltas(m_net.output()), m_rank + 1, j, watch);
        watch.time(Work::Backward, j, [&] {
            const Reach reach = m_rank > 0 ? Reach::Inputs : Reach::Parameters;
            if (m_rank == m_last)
                m_loss += double(share) * double(backward<float>(m_net, m_learner.parameters, Loss::CrossEntropy, pass, reach));
            else backwardFrom<float>(m_net, m_learner.parameters, pass, reach);
            for (std::size_t i = 0; i < m_sum.size(); ++i) m_sum[i] += share * pass.gradient()[i];
        });
        if (m_rank > 0) give(std::as_const(pass).deltas(0), m_rank - 1, j, watch);
    }

    const Job& m_job;
    Peers& m_peers;
    int m_rank, m_last;
    cluster::StagedNetwork m_cut;
    const Network& m_net;
    cluster::Orders m_orders;
    std::vector<Pass<float>> m_passes;
    std::vector<float> m_sum, m_message;
    Learner<float> m_learner;
    std::span<const int> m_rows;
    double m_loss = 0;
};

} // namespace

std::unique_ptr<Share> stageShare(const Job& job, Peers& peers) { return std::make_unique<StageShare>(job, peers); }

} // namespace engine::processes
