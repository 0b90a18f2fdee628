#include "lessons/distributed/compute_patterns_at_scale/run.h"

#include "engine/check/integer_speed.h"
#include "engine/check/operators.h"
#include "engine/check/pruned_speed.h"
#include "engine/cluster/pipeline.h"
#include "engine/cluster/ring.h"
#include "engine/nn/recipe.h"
#include "engine/tape/packed.h"
#include "engine/tape/pruned.h"
#include "lessons/sheet.h"
#include "lessons/trained.h"

#include <algorithm>

namespace lessons::scale {
namespace {

using engine::Term;
using namespace engine::pruning;
namespace cluster = engine::cluster;

constexpr int Side = 256; ///< of the matrices that are multiplied

engine::OperatorSetting settingOf(const Params& p)
{
    return {.size = Side, .batch = 16, .threads = 1, .seed = p.seed, .take = p.take};
}

// --- what a clock gives -------------------------------------------------------------------------------------------------

Mask maskOf(const engine::Network& net, const std::vector<float>& parameters, Grain grain)
{
    return chosen(net, {grain}, parameters, 0.9, 0);
}
std::vector<float> firstWeights(const engine::Network& net, const Params& p)
{
    return initialParameters<float>(net, engine::Initialisation::Uniform, engine::Random(std::uint64_t(p.seed), 2));
}

void step(const Params& p, State& s)
{
    const std::string_view id = Ids[s.step++];
    if (id == "relu") s.times = {rateOf(engine::Operator::Relu, settingOf(p), 1), peakOf(settingOf(p))};
    if (id == "int8") {
        const engine::ProductTimes times = engine::productTimes(Side, std::uint64_t(p.seed), p.take);
        s.times.insert(s.times.end(), {1e6 * times.floats, 1e6 * times.bytes});
    }
    if (id == "holes") { // in LeNet-5, nine tenths of its weights
        const engine::Network net = leNet5();
        const std::vector<float> dense = firstWeights(net, p);
        const Mask mask = maskOf(net, dense, Grain::Weight);
        std::vector<float> pruned = dense;
        hold(mask, pruned);
        const Speed speed = speedOf(net, {}, dense, pruned, mask);
        s.times.insert(s.times.end(), {1e6 * speed.dense, 1e6 * speed.pruned});
    }
}

std::size_t timesBy(int step)
{
    std::size_t count = 0;
    for (const char* id : {"relu", "int8", "holes"}) count += placeOf(id) < step ? 2 : 0;
    return count;
}

State unpack(const Params&, engine::ByteReader& from)
{
    State s{from.get<int>(0, Statements)};
    s.times = from.list<double>(timesBy(s.step), timesBy(s.step));
    return s;
}

// --- what is counted ----------------------------------------------------------------------------------------------------

struct Layer {
    Term products, weights;

    Layer(engine::Operator op)
    {
        const engine::Network net = networkOf(op, {.size = Side, .batch = 1});
        products = Term(net.multiplyAdds(0), "products"), weights = Term(double(net.parameterCount()), "weights");
    }
};
/// FLOP a byte of a dense layer and a sample: each weight is read for one product.
Term denseIntensity()
{
    const Layer layer(engine::Operator::Product);
    const Term numbers = layer.weights + Term(Side, "inputs") + Term(Side, "outputs");
    return Term(2) * layer.products / (Term(4, "bytes of a number") * numbers);
}

Term twoOfFour(const Params& p)
{
    const engine::Network net = leNet5();
    std::vector<float> parameters = firstWeights(net, p);
    const Term all(valueOf(operationsOf(net, parameters)), "products");
    hold(maskOf(net, parameters, Grain::TwoOfFour), parameters);
    return Term(100) * (all - called(operationsOf(net, parameters), "products left")) / all;
}

/// Of the file that the recipe `share 16` makes of LeNet-5; its bytes do not depend on the weights.
Term sharedRatio()
{
    using namespace engine::packing;
    const engine::Network net = leNet5();
    Packed file = firstStage(net, std::vector<float>(net.parameterCount())).file;
    const Term before = called(engine::packing::bytesOf(file), "bytes as floats");
    file.form.values = Values::Book, file.form.size = 16;
    for (Packed::Tensor& tensor : file.tensors) tensor.numbers.assign(16, 0);
    return before / called(engine::packing::bytesOf(file), "bytes as codes");
}

/// What a device sends of a gradient of `devices` numbers, as the ring is run.
Term ringShare(const Params& p)
{
    const auto run = cluster::ring(engine::Tensor({p.devices, p.devices}), {});
    return Term(run[engine::lastStep(run)].bytesSent[0], "bytes that a device sends") /
           Term(4 * p.devices, "bytes of the gradient");
}

cluster::Timeline timeline(const Params& p, cluster::Schedule schedule)
{
    cluster::Pace pace;
    pace.devices.assign(std::size_t(p.stages), {});
    return timelineOf({schedule, p.stages, p.microBatches}, pace);
}

Term bubble(const Params& p)
{
    const auto run = timeline(p, cluster::Schedule::OneForwardOneBackward);
    double busy = 0;
    for (int device = 0; device < p.stages; ++device) busy += run.busy(device);
    const Term all(run.makespan() * p.stages, "time of all devices");
    return Term(100) * (all - Term(busy, "time at work")) / all;
}

Term keptRatio(const Params& p)
{
    const auto peak = [&](cluster::Schedule schedule) { return cluster::peakOf(storedOn(timeline(p, schedule), 0)); };
    return Term(peak(cluster::Schedule::GPipe), "micro-batches kept by GPipe") /
           Term(peak(cluster::Schedule::OneForwardOneBackward), "micro-batches kept by 1F1B");
}

} // namespace

int placeOf(std::string_view id) { return int(std::ranges::find(Ids, id) - std::begin(Ids)); }

const engine::Training<Params, State> training{
    .begin = [](const Params&) { return State{}; },
    .step = step,
    // what has been measured stays
    .follow = [](const Params& before, const Params& now, State&) { return before.take == now.take && before.seed == now.seed; },
    .bytes = [](const State& s) { return sizeof s + 8 * s.times.size(); },
    .pack = [](const State& s, engine::ByteWriter& to) { to.put(s.step), to.put(s.times); },
    .unpack = unpack,
    .measure = [](const Params&, const State&, const std::vector<double>&) { return std::vector<double>{}; },
    .verdict = [](const Params&, const State& s,
                  const std::vector<double>&) { return std::string(s.step < Statements ? "" : "all is measured"); }};

void record(Tape& tape, const Now& now)
{
    const Params& p = now.params;
    Sheet sheet(tape);
    const auto plan = [&](const char* id, const Quantity& one) {
        return sheet.plan(id, one, int(now.step > placeOf(id) + 1), int(now.step > placeOf(id)));
    };
    // a number of a clock, under its word; 1 as long as there is none
    const auto timed = [&](std::size_t i, const char* word) {
        Term term(i < now.state.times.size() ? now.state.times[i] : 1, word);
        term.measured = true;
        return term;
    };
    const auto count = [&](const char* id, const Term& term) { return plan(id, engine::byHand(term)); };
    const Layer kernel(engine::Operator::Convolution);
    count("reuse", kernel.products / kernel.weights), count("dense", denseIntensity());
    const int features = networkOf(engine::Operator::Lstm, settingOf(p)).shape(0).features();
    count("chain", Term(features, "numbers of a sequence") / Term(64, "numbers of a step") - Term(1));
    count("scores", Term(4, "bytes of a number") * Term(p.tokens, "tokens") * Term(p.tokens, "tokens") / Term(1e6));
    count("relu", Term(100) * timed(0, "rate of ReLU, GFLOP/s") / timed(1, "peak, GFLOP/s"));
    count("int8", timed(2, "µs with floats") / timed(3, "µs with bytes"));
    count("twoOfFour", twoOfFour(p)), count("holes", timed(4, "µs without zeros") / timed(5, "µs with 90 % zeros"));
    count("shared", sharedRatio());
    Term ring(count("ring", ringShare(p))[0], "share that the ring sends");
    ring.place = "ring";
    count("tensor", Term(4, "all-reduces") * ring * Term(12288, "width") * Term(2, "bytes in FP16") / Term(1000));
    count("bubble", bubble(p)), count("kept", keptRatio(p));
    // GB of 7.5 · 10⁹ parameters (Rajbhandari et al., "ZeRO", 2020)
    count("state",
          (Term(2, "bytes of a weight") + Term(2, "bytes of a gradient") + Term(12, "bytes of FP32 weight and moments")) *
              Term(7.5, "G parameters"));
    if (now.step > 0) tape.step("statement");
    sheet.make();
    if (now.step > 0) tape.point(Ids[now.step - 1]);
}

} // namespace lessons::scale
