#include "lessons/distributed/ring_all_reduce/costs.h"

#include <algorithm>

namespace lessons::ring {

using engine::product;
using engine::sum;
using engine::Term;
using engine::cluster::BytesPerElement;
using engine::cluster::Phase;
using engine::cluster::Step;
using engine::cluster::Transfer;

namespace {

Term numbersIn(double bytes) { return {bytes / BytesPerElement, "numbers"}; }
Term bytesOfANumber() { return {BytesPerElement, "bytes of a number"}; }

/// bytes / B: of so many elements
Term transport(const Params& params, double bytes)
{
    return product({bytesOfANumber(), numbersIn(bytes)}) / Term(params.bandwidth, "B");
}

const Transfer& lastToArrive(const Step& step)
{
    return *std::max_element(step.transfers.begin(), step.transfers.end(),
                             [](const Transfer& a, const Transfer& b) { return a.end < b.end; });
}

std::vector<double> valuesOf(const std::vector<Term>& parts)
{
    std::vector<double> values;
    for (const Term& part : parts) values.push_back(valueOf(part));
    return values;
}

bool sameRounds(const Params& params, const Steps& steps, bool ring)
{
    const auto first = valuesOf(durationOf(params, steps[1], ring));
    return std::all_of(steps.begin() + 2, steps.end(),
                       [&](const Step& step) { return valuesOf(durationOf(params, step, ring)) == first; });
}

Term round(const Params& params, const Steps& steps, bool ring, std::size_t k)
{
    return sum(durationOf(params, steps[k], ring), "round " + std::to_string(k));
}

} // namespace

std::vector<Term> durationOf(const Params& params, const Step& step, bool ring)
{
    const Term latency(params.latency, "α");
    const Transfer& last = lastToArrive(step);
    std::vector<Term> parts{latency, transport(params, last.bytes)};
    const bool again = ring && &last != &step.transfers.front() && (&last - 1)->from == last.from;
    if (again) parts.insert(parts.end(), {latency, transport(params, last.bytes)});
    if (!ring) parts[1] = product({Term(double(step.transfers.size()), "messages"), parts[1]});
    return parts;
}

Term durationOf(const Params& params, const Steps& steps, bool ring)
{
    if (sameRounds(params, steps, ring))
        return product({Term(double(steps.size()) - 1, "rounds"), sum(durationOf(params, steps[1], ring), "a round")});
    std::vector<Term> rounds;
    for (std::size_t k = 1; k < steps.size(); ++k) rounds.push_back(round(params, steps, ring, k));
    return sum(std::move(rounds));
}

Term durationOf(const Params& params, const Steps& steps, bool ring, Phase phase)
{
    std::vector<Term> rounds;
    for (std::size_t k = 1; k < steps.size(); ++k)
        if (steps[k].phase == phase) rounds.push_back(round(params, steps, ring, k));
    return sum(std::move(rounds));
}

double secondsOf(const Steps& steps, Phase phase)
{
    double time = 0;
    for (std::size_t k = 1; k < steps.size(); ++k)
        if (steps[k].phase == phase) time += steps[k].time - steps[k - 1].time;
    return time;
}

Term bytesOf(const Steps& steps, int step, const std::function<bool(const Transfer&)>& counts)
{
    std::vector<double> sizes;
    for (int k = 1; k <= step; ++k)
        for (const Transfer& transfer : steps[std::size_t(k)].transfers)
            if (counts(transfer)) sizes.push_back(transfer.bytes);
    if (sizes.empty()) return {};
    if (std::count(sizes.begin(), sizes.end(), sizes.front()) == std::ptrdiff_t(sizes.size()))
        return product({Term(double(sizes.size()), "messages"), numbersIn(sizes.front()), bytesOfANumber()});
    std::vector<Term> numbers;
    for (std::size_t i = 0; i < sizes.size(); ++i)
        numbers.emplace_back(sizes[i] / BytesPerElement, "numbers of message " + std::to_string(i + 1));
    return product({bytesOfANumber(), sum(std::move(numbers))});
}

} // namespace lessons::ring
