#include "lessons/distributed/ring_all_reduce/costs.h"

#include <algorithm>

namespace lessons::ring {

using engine::product;
using engine::sum;
using engine::Term;
using engine::cluster::BytesPerElement;
using engine::cluster::Step;
using engine::cluster::Transfer;

namespace {

Term size() { return {BytesPerElement, "bytes of a number"}; }

const Transfer& lastToArrive(const Step& step) { return *std::ranges::max_element(step.transfers, {}, &Transfer::end); }

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

} // namespace

std::vector<Term> durationOf(const Params& params, const Step& step, bool ring)
{
    const Transfer& last = lastToArrive(step);
    const Term latency(params.latency, "α"), numbers(last.bytes / BytesPerElement, "numbers");
    const Term transport = size() * numbers / Term(params.bandwidth, "B");
    if (!ring) return {latency, product({Term(double(step.transfers.size()), "messages"), transport})};
    const bool again = &last != &step.transfers.front() && (&last - 1)->from == last.from;
    return again ? std::vector{latency, transport, latency, transport} : std::vector{latency, transport};
}

Term durationOf(const Params& params, const Steps& steps, bool ring)
{
    const int last = engine::lastStep(steps);
    if (!sameRounds(params, steps, ring)) return durationOf(params, steps, ring, {{}, 1, last});
    return product({Term(last, "rounds"), sum(durationOf(params, steps[1], ring), "a round")});
}

Term durationOf(const Params& params, const Steps& steps, bool ring, const Stretch& stretch)
{
    std::vector<Term> rounds;
    for (int k = stretch.first; k <= stretch.last; ++k)
        rounds.push_back(sum(durationOf(params, steps[std::size_t(k)], ring), "round " + std::to_string(k)));
    return sum(std::move(rounds));
}

Term bytesOf(double numbers) { return Term(numbers, "numbers") * size(); }

Term bytesOf(const Steps& steps, int step, const std::function<bool(const Transfer&)>& counts)
{
    std::vector<Term> numbers;
    for (int k = 1; k <= step; ++k)
        for (const Transfer& transfer : steps[std::size_t(k)].transfers)
            if (counts(transfer))
                numbers.emplace_back(transfer.bytes / BytesPerElement,
                                     "numbers of message " + std::to_string(numbers.size() + 1));
    if (numbers.empty()) return {};
    const double count = double(numbers.size()), each = numbers.front().value;
    const bool equal = std::ranges::all_of(numbers, [each](const Term& n) { return n.value == each; });
    return equal ? product({Term(count, "messages"), bytesOf(each)}) : product({size(), sum(std::move(numbers))});
}

} // namespace lessons::ring
