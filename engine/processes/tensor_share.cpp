#include "engine/cluster/algorithms.h"
#include "engine/processes/all_reduce.h"
#include "engine/processes/lanes.h"
#include "engine/processes/tensor_cut.h"
#include "engine/processes/training.h"

namespace engine::processes {
namespace {

/// Columns and rows of the layers, and the whole of each batch: outputs are added up around a ring, and so are the gradients that
/// come back.
class TensorShare final : public Share {
public:
    TensorShare(const Job& job, Peers& peers)
        : m_job(job), m_peers(peers), m_ring(cluster::ringPlan(peers.size()), peers.rank()),
          m_parts(tensorParts(job.net, peers.size(), peers.rank())), m_passes(m_parts.size()), m_learners(m_parts.size())
    {
        for (std::size_t k = 0; k < m_parts.size(); ++k)
            for (const std::size_t place : m_parts[k].places) m_learners[k].parameters.push_back(job.start[place]);
        join();
    }

    double step(std::span<const int> rows, Stopwatch& watch) override
    {
        for (std::size_t k = 0; k < m_parts.size(); ++k) goForward(k, rows, watch);
        double loss = 0;
        for (std::size_t k = m_parts.size(); k-- > 0;) goBack(k, loss, watch);
        watch.time(Work::Update, [&] {
            for (std::size_t k = 0; k < m_parts.size(); ++k)
                update<float>(m_parts[k].net, m_job.recipe().optimiser, {}, m_passes[k].gradient(), m_learners[k]);
        });
        join();
        return m_peers.rank() == 0 ? loss : 0; // which all know
    }
    const std::vector<float>& parameters() const override { return m_own; }
    std::vector<std::size_t> places(int rank) const override
    {
        std::vector<std::size_t> all;
        for (const TensorPart& part : tensorParts(m_job.net, m_peers.size(), rank))
            all.insert(all.end(), part.places.begin(), part.places.end());
        return all;
    }

private:
    void addUp(const Lanes<float>& lanes, Stopwatch& watch)
    {
        watch.time(Work::Exchange, [&] {
            pack(lanes, m_message);
            m_ring.run(m_peers, m_message);
            unpack(m_message, lanes);
        });
    }
    void goForward(std::size_t k, std::span<const int> rows, Stopwatch& watch)
    {
        const TensorPart& part = m_parts[k];
        Pass<float>& pass = m_passes[k];
        watch.time(Work::Forward, [&] {
            pass.resize(part.net, int(rows.size()));
            if (k == 0) gather(part.net, {m_job.samples.features, {}, {}}, rows, pass);
            else copy(std::as_const(m_passes[k - 1]).values(m_parts[k - 1].net.output()), pass.values(0));
            for (std::size_t n = 0; k + 1 == m_parts.size() && n < rows.size(); ++n)
                pass.labels()[n] = m_job.samples.labels[std::size_t(rows[n])];
            forward<float>(part.net, m_learners[k].parameters, pass);
        });
        if (part.isCut) addUp(pass.values(part.net.output()), watch);
    }
    void goBack(std::size_t k, double& loss, Stopwatch& watch)
    {
        const TensorPart& part = m_parts[k];
        Pass<float>& pass = m_passes[k];
        const Reach reach = k > 0 ? Reach::Inputs : Reach::Parameters;
        watch.time(Work::Backward, [&] {
            pass.needBackward(part.net);
            if (k + 1 == m_parts.size())
                loss = double(backward<float>(part.net, m_learners[k].parameters, Loss::CrossEntropy, pass, reach));
            else {
                copy(std::as_const(m_passes[k + 1]).deltas(0), pass.deltas(part.net.output()));
                backwardFrom<float>(part.net, m_learners[k].parameters, pass, reach);
            }
        });
        if (k > 0 && part.isCut) addUp(pass.deltas(0), watch);
    }
    void copy(const Lanes<const float>& from, const Lanes<float>& to)
    {
        pack(from, m_message);
        unpack(m_message, to);
    }
    void join()
    {
        m_own.clear();
        for (const auto& learner : m_learners) m_own.insert(m_own.end(), learner.parameters.begin(), learner.parameters.end());
    }

    const Job& m_job;
    Peers& m_peers;
    AllReduce m_ring;
    std::vector<TensorPart> m_parts;
    std::vector<Pass<float>> m_passes;
    std::vector<Learner<float>> m_learners;
    std::vector<float> m_own, m_message;
};

} // namespace

std::unique_ptr<Share> tensorShare(const Job& job, Peers& peers) { return std::make_unique<TensorShare>(job, peers); }

} // namespace engine::processes
