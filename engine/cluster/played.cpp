#include "engine/cluster/collective.h"

#include <algorithm>

namespace engine::cluster {
namespace {

/// The numbers of a message, as they were before the round, arrive, and whose contributions are inside.
void arrive(const Step& before, Step& after, const Message& message)
{
    const auto [from, to, chunk, chunks, adds] = message;
    const ChunkRange range = chunkRange(before.elements(), before.chunks(), chunk, chunks);
    for (int e = range.first; e < range.first + range.count; ++e)
        after.buffers.at(to, e) = adds ? after.buffers.at(to, e) + before.buffers.at(from, e) : before.buffers.at(from, e);
    for (int c = chunk; c < chunk + chunks; ++c)
        for (int k = 0; k < before.devices(); ++k)
            after.contributors.at(to, c, k) = (adds ? after.contributors.at(to, c, k) : 0) + before.contributors.at(from, c, k);
}

double bytesOf(const Message& message, int elements, int chunks)
{
    return BytesPerElement * chunkRange(elements, chunks, message.chunk, message.chunks).count;
}

void send(const Step& before, Step& after, const Message& message, double start, const Network& network, bool lost)
{
    const double bytes = bytesOf(message, before.elements(), before.chunks());
    const double end = start + network.time(message.from, message.to, bytes);
    after.transfers.push_back({message.from, message.to, message.chunk, bytes, start, end, lost, message.chunks, message.adds});
    after.bytesSent[std::size_t(message.from)] += bytes;
    after.time = std::max(after.time, end);
    if (!lost) arrive(before, after, message);
}

Step made(const Step& before, const Round& round, const Network& network, const Fault& fault, int number)
{
    Step after = before;
    after.transfers.clear();
    after.phase = round.phase;
    for (const Message& message : round.messages) {
        const bool first = &message == &round.messages.front();
        send(before, after, message, before.time, network, first && fault.hits(Fault::DropMessage, number));
        if (first && fault.hits(Fault::DuplicateMessage, number))
            send(before, after, message, after.transfers.back().end, network, false);
    }
    noteOwners(after);
    return after;
}

/// Nothing is added after so many rounds; what then has no message left is no round.
Plan cutShort(Plan plan, int adding)
{
    for (std::size_t k = std::size_t(adding); k < plan.rounds.size(); ++k)
        std::erase_if(plan.rounds[k].messages, [](const Message& message) { return message.adds; });
    std::erase_if(plan.rounds, [](const Round& round) { return round.messages.empty(); });
    return plan;
}

} // namespace

Trace<Step> played(const Plan& plan, const Tensor& buffers, const Network& network, const Fault& fault)
{
    Trace<Step> trace{startOf(buffers, plan.chunks)};
    const Plan course = fault.kind == Fault::EarlyAllGather ? cutShort(plan, fault.round) : plan;
    for (const Round& round : course.rounds) trace.push_back(made(trace.back(), round, network, fault, int(trace.size())));
    return trace;
}

double duration(const Plan& plan, int elements, const Network& network)
{
    double time = 0;
    for (const Round& round : plan.rounds) {
        double longest = 0;
        for (const Message& message : round.messages)
            longest = std::max(longest, network.time(message.from, message.to, bytesOf(message, elements, plan.chunks)));
        time += longest;
    }
    return time;
}

} // namespace engine::cluster
