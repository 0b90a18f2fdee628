#include "lessons/distributed/ring_all_reduce/costs.h"

namespace lessons::ring {

using engine::product;
using engine::sum;
using engine::Term;
using engine::cluster::BytesPerElement;

namespace {

Term size() { return {BytesPerElement, "bytes of a number"}; }

/// α and bytes / B of a message, both less within a group.
std::vector<Term> partsOf(const Params& params, int from, int to, double bytes)
{
    const Term latency(params.latency, "α"), numbers(bytes / BytesPerElement, "numbers"), bandwidth(params.bandwidth, "B");
    if (params.inside == 1 || from / params.group != to / params.group) return {latency, size() * numbers / bandwidth};
    const Term faster(params.inside, "times as fast");
    return {latency / faster, size() * numbers / bandwidth / faster};
}

/// The latency counts once, as the messages queue on one link.
std::vector<Term> throughServer(const Params& params, int messages, double numbers)
{
    const Term transport = bytesOf(numbers) / Term(params.bandwidth, "B");
    return {Term(params.latency, "α"), product({Term(messages, "messages"), transport})};
}

/// Rounds one after the other: equal ones that follow each other as so many rounds x a round.
Term together(const std::vector<std::vector<Term>>& rounds)
{
    std::vector<Term> all;
    for (std::size_t first = 0, next = 0; first < rounds.size(); first = next) {
        const double length = valueOf(sum(rounds[first]));
        while (next < rounds.size() && valueOf(sum(rounds[next])) == length) ++next;
        if (next == first) ++next; // no number
        const Term one = sum(rounds[first], "a round");
        all.push_back(next - first == 1 ? one : product({Term(double(next - first), "rounds"), one}));
    }
    return sum(std::move(all));
}

} // namespace

std::vector<Term> durationOf(const Params& params, const Step& step, bool onServer)
{
    const Transfer& last = *std::ranges::max_element(step.transfers, {}, &Transfer::end);
    if (onServer) return throughServer(params, int(step.transfers.size()), last.bytes / BytesPerElement);
    std::vector<Term> parts = partsOf(params, last.from, last.to, last.bytes);
    const bool again = &last != &step.transfers.front() && (&last - 1)->from == last.from;
    if (again) parts.insert(parts.end(), {parts[0], parts[1]});
    return parts;
}

Term durationOf(const Params& params, const Steps& steps, bool onServer, int first, int last)
{
    std::vector<std::vector<Term>> rounds;
    for (int k = first; k <= last; ++k) rounds.push_back(durationOf(params, steps[std::size_t(k)], onServer));
    return together(rounds);
}

Term durationOf(const Params& params, const Choice& choice, const engine::cluster::Plan& plan, int elements)
{
    if (choice.onServer()) return product({Term(2, "rounds"), sum(throughServer(params, choice.devices, elements))});
    std::vector<std::vector<Term>> rounds;
    for (const auto& round : plan.rounds) {
        const auto bytes = [&](const engine::cluster::Message& m) {
            return BytesPerElement * engine::cluster::chunkRange(elements, plan.chunks, m.chunk, m.chunks).count;
        };
        const auto time = [&](const auto& m) { return params.network().time(m.from, m.to, bytes(m)); };
        const auto& longest = *std::ranges::max_element(round.messages, {}, time);
        rounds.push_back(partsOf(params, longest.from, longest.to, bytes(longest)));
    }
    return together(rounds);
}

Term busBandwidth(int devices, int elements, Term time)
{
    const Term p(devices, "devices");
    return product({Term(2), p - Term(1), bytesOf(elements)}) / (p * std::move(time));
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
