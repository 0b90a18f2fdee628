#include "engine/cluster/server.h"

#include <algorithm>

namespace engine::cluster {
namespace {

void addToServer(Step& step, int device)
{
    for (int e = 0; e < step.elements(); ++e) step.server[std::size_t(e)] += step.buffers.at(device, e);
    ++step.inServer[std::size_t(device)];
}

void replaceFromServer(Step& step, int device)
{
    for (int e = 0; e < step.elements(); ++e) step.buffers.at(device, e) = step.server[std::size_t(e)];
    for (int k = 0; k < step.devices(); ++k) step.contributors.at(device, 0, k) = float(step.inServer[std::size_t(k)]);
}

Step nextStep(const Step& before, Phase phase)
{
    Step step = before;
    step.phase = phase;
    step.transfers.clear();
    return step;
}

/// Appends a transfer behind those already queued on the server's link.
void queue(Step& step, int device, double began, const Network& network, bool lost)
{
    const double bytes = BytesPerElement * step.elements();
    const double start = began + double(step.transfers.size()) * bytes / network.bandwidth;
    const double end = start + network.latency + bytes / network.bandwidth;
    const bool toServer = step.phase == Phase::Gather;
    const int server = step.devices();
    step.transfers.push_back({toServer ? device : server, toServer ? server : device, 0, bytes, start, end, lost, 1, toServer});
    (toServer ? step.bytesSent[std::size_t(device)] : step.serverBytesSent) += bytes;
    step.time = std::max(step.time, end);
}

Step gather(const Step& before, const Network& network, const Fault& fault)
{
    Step step = nextStep(before, Phase::Gather);
    const int p = step.devices();
    step.server.assign(std::size_t(step.elements()), 0);
    step.inServer.assign(std::size_t(p), 0);
    const int arrivals = fault.kind == Fault::EarlyAllGather ? std::min(fault.round, p) : p;
    for (int r = 0; r < arrivals; ++r) {
        const bool lost = r == 0 && fault.hits(Fault::DropMessage, 1);
        const bool twice = r == 0 && fault.hits(Fault::DuplicateMessage, 1);
        for (int copy = 0; copy < (twice ? 2 : 1); ++copy) {
            queue(step, r, before.time, network, lost);
            if (!lost) addToServer(step, r);
        }
    }
    // The server is the first to hold the finished sum.
    if (std::all_of(step.inServer.begin(), step.inServer.end(), [](int count) { return count == 1; })) step.chunkOwners[0] = p;
    return step;
}

Step broadcast(const Step& before, const Network& network, const Fault& fault)
{
    Step step = nextStep(before, Phase::Broadcast);
    for (int r = 0; r < step.devices(); ++r) {
        const bool lost = r == 0 && fault.hits(Fault::DropMessage, 2);
        const bool twice = r == 0 && fault.hits(Fault::DuplicateMessage, 2);
        for (int copy = 0; copy < (twice ? 2 : 1); ++copy) queue(step, r, before.time, network, lost);
        if (!lost) replaceFromServer(step, r);
    }
    return step;
}

} // namespace

Trace<Step> server(const Tensor& buffers, const Network& network, const Fault& fault)
{
    Trace<Step> trace{startOf(buffers, 1)};
    if (buffers.shape[0] == 1) return trace;
    trace.push_back(gather(trace.back(), network, fault));
    trace.push_back(broadcast(trace.back(), network, fault));
    return trace;
}

} // namespace engine::cluster
