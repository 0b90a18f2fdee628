#include "lessons/distributed/ring_all_reduce/run.h"

#include "engine/cluster/data_parallel.h"
#include "engine/data/digits.h"
#include "lessons/measured_run.h"

#include <cmath>
#include <numeric>
#include <set>

namespace lessons::ring {

namespace {

/// Places of parameters in the order in which the backward pass finishes their gradient: the last layer first, its weights before
/// its biases.
std::vector<std::size_t> backwards(const engine::Network& net)
{
    std::vector<std::size_t> order;
    for (int l = net.depth() - 1; l >= 0; --l)
        for (const engine::Block* block : {net.weights(l), net.biases(l)})
            for (std::size_t i = 0; block && i < block->size(); ++i) order.push_back(block->offset + i);
    return order;
}

std::vector<double> sums(const engine::Tensor& buffers)
{
    std::vector<double> sum(std::size_t(buffers.shape[1]), 0);
    for (std::size_t i = 0; i < buffers.size(); ++i) sum[i % sum.size()] += double(buffers.data[i]);
    return sum;
}

} // namespace

engine::Tensor gradients(int devices, int elements, int seed)
{
    const engine::Network net({64}, {engine::Dense{32}, engine::ActivationLayer{engine::Activation::Tanh}, engine::Dense{10}});
    const auto start = engine::Initialisation::Uniform;
    const engine::cluster::DataParallel how{.joining = engine::cluster::Joining::Nothing,
                                            .shards = std::vector<int>(std::size_t(devices), DigitsPerDevice),
                                            .recipe = {engine::Loss::CrossEntropy}};
    std::vector<int> rows(std::size_t(devices * DigitsPerDevice));
    std::iota(rows.begin(), rows.end(), 0);
    engine::cluster::Fleet<float> fleet(devices,
                                        engine::initialParameters<float>(net, start, engine::Random(std::uint64_t(seed))));
    engine::Pass<float> pass;
    const engine::Samples samples{engine::digits().images.data, engine::digits().labels, {}};
    const auto made = engine::cluster::trainStep(net, how, samples, rows, fleet, pass);
    const auto order = backwards(net);
    engine::Tensor buffers({devices, elements});
    for (int d = 0; d < devices; ++d)
        for (int e = 0; e < elements; ++e) // the sum over 16 digits is 16 times their mean: exactly so in floating point, too
            buffers.at(d, e) = DigitsPerDevice * made.gradients[std::size_t(d)][order[std::size_t(e)]];
    return buffers;
}

namespace {

Damage damageOf(const engine::Tensor& held, const engine::Tensor& sound, const std::vector<double>& truth)
{
    std::set<std::size_t> wrong, spoiled; // a lost or doubled 0 does no harm, so it is the numbers that are compared
    double largest = 0;
    for (std::size_t i = 0; i < held.size(); ++i) {
        const std::size_t device = i / truth.size(), element = i % truth.size();
        if (held.data[i] != sound.data[i]) wrong.insert(element), spoiled.insert(device);
        largest = std::max(largest, std::abs(double(held.data[i]) - truth[element]));
    }
    return {int(wrong.size()), int(spoiled.size()), largest};
}

std::vector<std::string> divisorsOf(int number)
{
    std::vector<std::string> divisors;
    for (int i = 1; i <= number; ++i)
        if (number % i == 0) divisors.push_back(std::to_string(i));
    return divisors;
}

/// Refuses what does not go together, and says which number of devices would be right.
void check(const Params& params)
{
    const auto fits = [&](int devices) { return engine::cluster::fits({params.algorithm, devices}, params.group); };
    if (fits(params.devices)) return;
    int less = params.devices, more = params.devices;
    while (less > 1 && !fits(less)) --less;
    while (!fits(more)) ++more;
    const std::string right = fits(less) ? std::to_string(less) + " / " + std::to_string(more) : std::to_string(more);
    throw engine::InputError(
        params.algorithm == Algorithm::Hierarchical
            ? engine::message("messages", "%1 devices do not make groups of %2: take groups of %3, or %4 devices")
                  .with(params.devices, params.group, engine::anyOf(divisorsOf(params.devices)), right)
            : engine::message("messages", "this algorithm takes a power of two of devices; %1 is none, the nearest is %2")
                  .with(params.devices, right));
}

} // namespace

Run run(const Params& params)
{
    check(params);
    const engine::Tensor buffers = gradients(params.devices, params.elements, params.seed);
    const auto reduced = [&](const Choice& choice, const Fault& fault) {
        return engine::cluster::allReduced(choice, buffers, params.network(), fault);
    };
    Course course{params, reduced(params.choice(), {params.fault, params.faultRound}), reduced(params.choice(), {}),
                  reduced(params.other(), {}), sums(buffers)};
    course.damage = damageOf(course.end().buffers, course.sound.back().buffers, course.truth);
    for (Steps* steps : {&course.steps, &course.sound, &course.twin}) // the tape has the numbers
        for (Step& step : *steps) step.buffers.data = {};
    Run run;
    record(course, run, buffers);
    run.course = std::make_shared<const Course>(std::move(course));
    return run;
}

int Course::expected(int step, int holder, int chunk, int device) const
{
    if (step == lastStep()) return 1;
    const std::size_t same = std::min(std::size_t(step), sound.size() - 1);
    return int(sound[same].contributors.at(holder, chunk, device));
}

std::vector<Sent> messagesOf(const Step& step)
{
    std::vector<Sent> list;
    for (const Transfer& t : step.transfers)
        if (!list.empty() && list.back().transfer->from == t.from && list.back().transfer->to == t.to) ++list.back().copies;
        else list.push_back({&t, 1});
    return list;
}

std::vector<Stretch> stretchesOf(const Steps& steps)
{
    std::vector<Stretch> list;
    for (int k = 1; k < int(steps.size()); ++k)
        if (const auto phase = steps[std::size_t(k)].phase; list.empty() || list.back().phase != phase)
            list.push_back({phase, k, k});
        else list.back().last = k;
    return list;
}

int busiest(const Step& step) { return int(std::ranges::max_element(step.bytesSent) - step.bytesSent.begin()); }

Comparison comparisonOf(const Params& params)
{
    Comparison all;
    // around α B, the bytes that take as long as a message's latency, where algorithms overtake each other
    const double even = params.latency * params.bandwidth / engine::cluster::BytesPerElement;
    int least = 4;
    while (least < even / 64 && least < 1 << 16) least *= 4;
    for (int e = least, i = 0; i < 7; ++i, e *= 4) all.elements.push_back(e);
    if (!std::ranges::binary_search(all.elements, params.elements))
        all.elements.insert(std::ranges::lower_bound(all.elements, params.elements), params.elements);
    const auto fits = [&](Algorithm a, int devices) { return engine::cluster::fits({a, devices}, params.group); };
    const bool grouped = fits(Algorithm::Hierarchical, 64); // otherwise in no power of two
    for (int p = 2; p <= 64; p *= 2)
        if (!grouped || p >= params.group) all.devices.push_back(p);
    for (int i = 0; i < engine::cluster::Algorithms; ++i) {
        const auto algorithm = Algorithm(i);
        if (fits(algorithm, params.devices)) all.onSizes.push_back(algorithm);
        if (fits(algorithm, 64)) all.onDevices.push_back(algorithm);
    }
    return all;
}

namespace {

/// The time of so many bytes: two sizes, which all chunks divide, are on the line.
FittedLine lineOf(const Params& params, Algorithm algorithm)
{
    const int elements = 2 * params.pieces * params.devices;
    const auto time = [&](int n) { return engine::cluster::duration(params.choice(algorithm), n, params.network()); };
    return {2 * time(elements) - time(2 * elements),
            (time(2 * elements) - time(elements)) / (elements * engine::cluster::BytesPerElement)};
}

} // namespace

double overtakingAt(const Params& params, Algorithm first, Algorithm later)
{
    return crossingOf(lineOf(params, first), lineOf(params, later)).value_or(0);
}

Fastest fastestOf(const Params& params)
{
    const Comparison all = comparisonOf(params);
    const auto fastest = [&](int elements) {
        const double bytes = elements * engine::cluster::BytesPerElement;
        return std::ranges::min(all.onSizes, {}, [&](Algorithm a) { return lineOf(params, a).at(bytes); });
    };
    Fastest made{fastest(all.elements.front()), fastest(all.elements.back()), 0};
    for (const Algorithm other : all.onSizes)
        if (const double bytes = overtakingAt(params, made.first, other); made.first != made.last && bytes > 0)
            made.below = made.below == 0 ? bytes : std::min(made.below, bytes);
    return made;
}

bool allEqual(const std::vector<double>& numbers) { return std::ranges::count(numbers, numbers.front()) == std::ssize(numbers); }

} // namespace lessons::ring
