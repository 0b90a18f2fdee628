#include "engine/processes/all_reduce.h"

#include <algorithm>

namespace engine::processes {
namespace {

bool overlap(const cluster::Message& a, const cluster::Message& b)
{
    return a.chunk < b.chunk + b.chunks && b.chunk < a.chunk + a.chunks;
}

} // namespace

AllReduce::AllReduce(const cluster::Plan& plan, int rank) : m_chunks(plan.chunks)
{
    for (const cluster::Round& round : plan.rounds) {
        Turn turn;
        for (const cluster::Message& message : round.messages) {
            if (message.from == rank) turn.out = message;
            if (message.to == rank) turn.in = message;
        }
        if (turn.out.to >= 0 || turn.in.from >= 0) m_turns.push_back(turn);
    }
}

void AllReduce::run(Peers& peers, std::span<float> numbers)
{
    const auto of = [&](const cluster::Message& m) {
        if (m.chunks == 0) return std::span<float>();
        const auto [first, count] = cluster::chunkRange(int(numbers.size()), m_chunks, m.chunk, m.chunks);
        return numbers.subspan(std::size_t(first), std::size_t(count));
    };
    for (const Turn& turn : m_turns) {
        const std::span<float> here = of(turn.in);
        if (m_arrived.size() < here.size()) m_arrived.resize(here.size());
        // What is sent in this round is what was here before it, so that nothing arrives on top of it.
        const bool isApart = !turn.in.adds && !overlap(turn.out, turn.in);
        const std::span<float> into = isApart ? here : std::span(m_arrived).first(here.size());
        peers.exchange(of(turn.out), turn.out.to, into, turn.in.from);
        if (turn.in.adds)
            for (std::size_t i = 0; i < here.size(); ++i) here[i] += into[i];
        else if (!isApart) std::copy(into.begin(), into.end(), here.begin());
    }
}

} // namespace engine::processes
