#include "engine/processes/collectives.h"

#include "engine/cluster/algorithms.h"
#include "engine/core/error.h"
#include "engine/core/fields.h"
#include "engine/processes/all_reduce.h"

#include <algorithm>
#include <cmath>

namespace engine::processes {
namespace {

constexpr int WarmUps = 2;

/// Whole numbers, other ones in neighbouring places and of each process, whose sum is exact in any order.
float part(int rank, std::size_t i) { return float(rank + 1 + int(i % 1021)); }
float whole(int size, std::size_t i) { return float(size * (size + 1) / 2 + size * int(i % 1021)); }

/// One algorithm on one buffer, again and again.
class Trial {
public:
    Trial(Peers& peers, const std::string& algorithm)
        : m_peers(peers), m_name(algorithm),
          m_own(algorithm == "halving-doubling" ? cluster::halvingPlan(peers.size()) : cluster::ringPlan(peers.size()),
                peers.rank())
    {
    }

    double seconds(std::span<float> buffer)
    {
        for (std::size_t i = 0; i < buffer.size(); ++i) buffer[i] = part(m_peers.rank(), i);
        m_peers.barrier();
        const double start = m_peers.seconds();
        if (m_name == "mpi") m_peers.addUp(buffer);
        else m_own.run(m_peers, buffer);
        const double took = m_peers.seconds() - start;
        for (std::size_t i = 0; i < buffer.size(); ++i)
            if (buffer[i] != whole(m_peers.size(), i))
                throw InputError(message("messages", "%1 of %2 bytes: number %3 of the sum is %4, and should be %5")
                                     .with(m_name, 4 * buffer.size(), i, textOf(buffer[i]), textOf(whole(m_peers.size(), i))));
        return took;
    }

private:
    Peers& m_peers;
    std::string m_name;
    AllReduce m_own;
};

/// Of each repeat the longest of all processes.
std::vector<double> slowest(const std::vector<std::vector<double>>& all)
{
    std::vector<double> most = all[0];
    for (const auto& times : all)
        for (std::size_t k = 0; k < times.size(); ++k) most[k] = std::max(most[k], times[k]);
    return most;
}

} // namespace

std::vector<std::int64_t> Sweep::sizes() const
{
    std::vector<std::int64_t> list;
    for (std::int64_t bytes = from; bytes <= to; bytes *= 4) list.push_back(bytes);
    return list;
}

double quantile(std::vector<double> numbers, double share)
{
    std::sort(numbers.begin(), numbers.end());
    const double at = share * double(numbers.size() - 1);
    const auto low = std::size_t(at), high = std::min(low + 1, numbers.size() - 1);
    return numbers[low] + (at - double(low)) * (numbers[high] - numbers[low]);
}

std::vector<Timing> timed(Peers& peers, const Sweep& sweep, const Heard& heard)
{
    std::vector<Timing> timings;
    const std::vector<std::int64_t> sizes = sweep.sizes();
    std::vector<float> buffer(std::size_t(sizes.back() / 4));
    int done = 0;
    for (const std::int64_t bytes : sizes)
        for (const std::string& algorithm : sweep.algorithms) {
            Trial trial(peers, algorithm);
            const std::span<float> used(buffer.data(), std::size_t(bytes / 4));
            std::vector<double> times;
            for (int k = 0; k < WarmUps; ++k) trial.seconds(used);
            for (int k = 0; k < sweep.repeats; ++k) times.push_back(trial.seconds(used));
            if (heard) heard(++done, int(sizes.size() * sweep.algorithms.size()));
            const auto all = peers.gathered(times);
            if (all.empty()) continue;
            const std::vector<double> most = slowest(all);
            timings.push_back({algorithm, double(bytes), quantile(most, 0.5), quantile(most, 0.25), quantile(most, 0.75)});
        }
    return timings;
}

} // namespace engine::processes
