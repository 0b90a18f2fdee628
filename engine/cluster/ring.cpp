#include "engine/cluster/ring.h"

#include <algorithm>

namespace engine::cluster {
namespace {

/// Device `from`'s chunk, as it was before the round, arrives at `to` and is added or replaces what is there.
void arrive(const Step& before, Step& after, int from, int to, int chunk, bool add)
{
    const ChunkRange range = chunkRange(before.elements(), before.chunks(), chunk);
    for (int e = range.first; e < range.first + range.count; ++e)
        after.buffers.at(to, e) = add ? after.buffers.at(to, e) + before.buffers.at(from, e) : before.buffers.at(from, e);
    for (int k = 0; k < before.devices(); ++k)
        after.contributors.at(to, chunk, k) =
            before.contributors.at(from, chunk, k) + (add ? after.contributors.at(to, chunk, k) : 0);
}

class Round {
public:
    Round(const Step& before, Phase phase, const Network& network) : m_before(before), m_after(before), m_network(network)
    {
        m_after.transfers.clear();
        m_after.phase = phase;
    }

    void send(int from, int chunk, bool lost, bool again)
    {
        const int to = (from + 1) % m_before.devices();
        const double start = again ? m_after.transfers.back().end : m_before.time;
        const double bytes = BytesPerElement * chunkRange(m_before.elements(), m_before.chunks(), chunk).count;
        const double end = start + m_network.latency + bytes / m_network.bandwidth;
        m_after.transfers.push_back({from, to, chunk, bytes, start, end, lost});
        m_after.bytesSent[std::size_t(from)] += bytes;
        m_after.time = std::max(m_after.time, end);
        if (!lost) arrive(m_before, m_after, from, to, chunk, m_after.phase == Phase::ReduceScatter);
    }

    Step finish()
    {
        noteOwners(m_after);
        return std::move(m_after);
    }

private:
    const Step& m_before;
    Step m_after;
    const Network& m_network;
};

} // namespace

Trace<Step> ring(const Tensor& buffers, const Network& network, const Fault& fault)
{
    const int p = buffers.shape[0];
    const int adding = fault.kind == Fault::EarlyAllGather ? std::min(fault.round, p - 1) : p - 1;
    Trace<Step> trace{startOf(buffers, p)};
    // In round t device r sends chunk r - t: the one it has just received. After p - 1 rounds that is chunk r + 1.
    for (int t = 0; t < adding + p - 1; ++t) {
        Round round(trace.back(), t < adding ? Phase::ReduceScatter : Phase::AllGather, network);
        for (int r = 0; r < p; ++r) {
            const int chunk = ((r - t) % p + p) % p;
            round.send(r, chunk, r == 0 && fault.hits(Fault::DropMessage, t + 1), false);
            if (r == 0 && fault.hits(Fault::DuplicateMessage, t + 1)) round.send(r, chunk, false, true);
        }
        trace.push_back(round.finish());
    }
    return trace;
}

} // namespace engine::cluster
