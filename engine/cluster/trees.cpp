#include "engine/cluster/algorithms.h"

namespace engine::cluster {
namespace {

/// In-order: odd devices are leaves, 2, 6, 10, ... stand one level higher, and so on up to device 0, the root.
int parentInFirstTree(int r, int p)
{
    if (r == 0) return -1;
    const int bit = r & -r, up = (r ^ bit) | (bit << 1);
    return up < p ? up : r ^ bit;
}

/// What is still to be sent, in the order in which it is preferred, and how much of it goes to whom. The trees take turns at the
/// chunks: the first chunks are the longer ones, and so both have half of the elements.
class Trees {
public:
    Trees(int p, int pieces)
        : m_p(p), m_pieces(pieces), m_due{Counts(std::size_t(2 * pieces * p)), Counts(std::size_t(2 * pieces * p))}
    {
        for (const bool adds : {true, false})
            for (int i = 0; i < pieces; ++i)
                for (const int tree : {0, 1})
                    for (int r = 0; r < p; ++r)
                        if (const int up = parentInTree(tree, r, p), chunk = 2 * i + tree; up >= 0) {
                            m_left.push_back(adds ? Message{r, up, chunk, 1, true} : Message{up, r, chunk, 1, false});
                            ++dueTo(m_left.back().to, m_left.back());
                        }
    }

    Plan plan()
    {
        Plan plan{2 * m_pieces};
        bool hasCopied = false;
        while (!m_left.empty()) {
            const bool adding = m_left.front().adds; // additions come first
            Round round = next();
            hasCopied |= !round.messages.back().adds;
            round.phase = !hasCopied ? Phase::Reduce : adding ? Phase::Pipelined : Phase::Broadcast;
            plan.rounds.push_back(std::move(round));
        }
        return plan;
    }

private:
    using Counts = std::vector<int>;

    int& dueTo(int device, const Message& message)
    {
        return m_due[message.adds ? 0 : 1][std::size_t(message.chunk * m_p + device)];
    }
    /// A device has a sum when nothing is left that would go into it, and the finished one when none is left on its way to it.
    bool isReady(Message message)
    {
        if (message.adds) return dueTo(message.from, message) == 0;
        const bool came = dueTo(message.from, message) == 0;
        message.adds = true;
        return came && dueTo(message.from, message) == 0;
    }
    Round next()
    {
        std::vector<bool> sends(std::size_t(m_p), false), receives = sends;
        Round round{Phase::Reduce, {}};
        std::vector<Message> left;
        for (const Message& message : m_left)
            if (!sends[std::size_t(message.from)] && !receives[std::size_t(message.to)] && isReady(message)) {
                sends[std::size_t(message.from)] = receives[std::size_t(message.to)] = true;
                round.messages.push_back(message);
            } else left.push_back(message);
        for (const Message& message : round.messages) --dueTo(message.to, message);
        m_left = std::move(left);
        return round;
    }

    int m_p, m_pieces;
    Counts m_due[2]; ///< of additions and of copies, per chunk and device
    std::vector<Message> m_left;
};

} // namespace

int parentInTree(int tree, int r, int p)
{
    if (tree == 0) return parentInFirstTree(r, p);
    const bool even = p % 2 == 0;
    const int up = parentInFirstTree(even ? p - 1 - r : wrapped(r - 1, p), p);
    return up < 0 ? -1 : even ? p - 1 - up : (up + 1) % p;
}

Plan doubleTreePlan(int p, int pieces) { return Trees(p, pieces).plan(); }

} // namespace engine::cluster
