#include "engine/cluster/algorithms.h"
#include "engine/cluster/data_parallel.h"
#include "engine/processes/all_reduce.h"
#include "engine/processes/training.h"

#include <algorithm>
#include <numeric>

namespace engine::processes {
namespace {

/// The whole net, and a shard of each batch: the mean gradients are weighted by their samples, and added up around a ring.
class DataShare final : public Share {
public:
    DataShare(const Job& job, Peers& peers)
        : m_job(job),
          m_peers(peers), m_how{.shards = cluster::shardsOf(job.batch, std::vector<double>(std::size_t(peers.size()), 1))},
          m_ring(cluster::ringPlan(peers.size()), peers.rank()), m_learner{job.start}, m_gradient(job.start.size())
    {
        const auto first = m_how.shards.begin();
        m_first = std::accumulate(first, first + peers.rank(), 0);
    }

    double step(std::span<const int> rows, Stopwatch& watch) override
    {
        const int r = m_peers.rank(), count = m_how.shards[std::size_t(r)];
        const double loss = count > 0 ? learnFrom(rows.subspan(std::size_t(m_first), std::size_t(count)), watch) : 0;
        watch.time(Work::Exchange, [&] { m_ring.run(m_peers, m_gradient); });
        watch.time(Work::Update, [&] { update<float>(m_job.net, m_job.recipe().optimiser, {}, m_gradient, m_learner); });
        if (count == 0) std::fill(m_gradient.begin(), m_gradient.end(), 0.F);
        return m_how.weight(r) * loss;
    }
    const std::vector<float>& parameters() const override { return m_learner.parameters; }
    std::vector<std::size_t> places(int) const override
    {
        std::vector<std::size_t> all(m_gradient.size());
        std::iota(all.begin(), all.end(), 0);
        return all;
    }

private:
    double learnFrom(std::span<const int> rows, Stopwatch& watch)
    {
        double loss = 0;
        watch.time(Work::Forward, [&] {
            gather(m_job.net, m_job.samples, rows, m_pass);
            forward<float>(m_job.net, m_learner.parameters, m_pass, {true, std::uint64_t(m_learner.steps)});
        });
        watch.time(Work::Backward, [&] {
            loss = double(backward<float>(m_job.net, m_learner.parameters, Loss::CrossEntropy, m_pass));
            const auto weight = float(m_how.weight(m_peers.rank()));
            for (std::size_t i = 0; i < m_gradient.size(); ++i) m_gradient[i] = weight * m_pass.gradient()[i];
        });
        return loss;
    }

    const Job& m_job;
    Peers& m_peers;
    cluster::DataParallel m_how;
    AllReduce m_ring;
    Learner<float> m_learner;
    std::vector<float> m_gradient;
    Pass<float> m_pass;
    int m_first = 0; ///< of its rows
};

} // namespace

std::unique_ptr<Share> dataShare(const Job& job, Peers& peers) { return std::make_unique<DataShare>(job, peers); }

} // namespace engine::processes
