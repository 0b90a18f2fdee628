#include "engine/data/split.h"
#include "lessons/compression/quantization/quantised_net.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace lessons::quantization {
namespace {

using engine::message;

constexpr int Batch = 64, MeasuredEvery = 10, LeNetTensors = 5;

/// A net that was brought in; null for the one that is trained here.
NetPtr broughtBy(const Params& p)
{
    if (p.net == "trained") return {};
    const NetPtr net = netIn(p.net);
    if (net->data->labels.empty() || net->data->test.empty() || net->data->train.empty())
        refuseNet(p.net, message("messages", "it should tell classes apart, and have data to test it with"));
    for (int l = 0; l < net->network.depth(); ++l)
        if (net->network.from(l) != std::vector{l}) refuseNet(p.net, message("messages", "its layers should follow each other"));
    const std::size_t tensors = weightsOf(net->network).size();
    if (tensors < 1 || tensors > MostTensors)
        refuseNet(p.net, message("messages", "it should have 1 to %1 layers with weights, not %2").with(MostTensors, tensors));
    if (!std::ranges::all_of(net->parameters, [](float w) { return std::isfinite(w); }))
        refuseNet(p.net, message("messages", "its weights are no numbers any more; an earlier step of the training would do"));
    return net;
}

NetPtr netFor(const Params& p)
{
    if (NetPtr net = broughtBy(p)) return net;
    return trainedLeNet5({p.data == Data::Fashion ? "fashion" : "digits", p.epochs, p.seed});
}

/// Of all weights together, in decibels: 10 log10 of this.
double signalOf(const Net& net, const std::vector<float>& parameters, const std::vector<std::shared_ptr<const Coded>>& tensors)
{
    std::vector<float> before, after;
    const auto blocks = weightsOf(net.network);
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        const auto own = std::span(parameters).subspan(blocks[i]->offset, blocks[i]->size());
        before.insert(before.end(), own.begin(), own.end());
        after.insert(after.end(), tensors[i]->restored.begin(), tensors[i]->restored.end());
    }
    return engine::signalToNoise<float>(before, after);
}

std::vector<double> bytesOf(const Net& net, const std::vector<std::shared_ptr<const Coded>>& tensors)
{
    std::size_t weights = 0;
    std::vector<double> bytes;
    for (const auto& tensor : tensors) weights += tensor->places.size(), bytes.push_back(tensor->bytes);
    bytes.push_back(4.0 * double(net.parameters.size() - weights)); // biases keep their 4 bytes
    return bytes;
}

int rightOf(const Params& p, const Net& net, const std::vector<float>& parameters, int bits, int layers)
{
    return quantization::rightOf(net, parameters, p.images, bits, p.target == Target::Weights ? 0 : layers);
}

void quantiseNext(const Params& p, State& s)
{
    const engine::Block& block = *weightsOf(s.net->network)[s.tensors.size()];
    s.tensors.push_back(std::make_shared<const Coded>(codedBlock(block, s.net->parameters, p, p.bits)));
    s.right.push_back(rightOf(p, *s.net, withCodes(*s.net, s.net->parameters, s.tensors), p.bits, int(s.tensors.size())));
}

void measureWidth(const Params& p, State& s, int bits)
{
    s.tensors = allCoded(*s.net, s.net->parameters, p, bits);
    const int right = rightOf(p, *s.net, withCodes(*s.net, s.net->parameters, s.tensors), bits, int(s.tensors.size()));
    s.widths.push_back({right, bytesOf(*s.net, s.tensors), signalOf(*s.net, s.net->parameters, s.tensors)});
}

/// The rows of a batch: the data in an order of its epoch.
std::vector<int> rowsOf(const Params& p, const NetData& data, int batch)
{
    const int size = std::min(Batch, int(data.train.size())), perEpoch = int(data.train.size()) / size;
    engine::Random random(std::uint64_t(p.seed), std::uint32_t(16 + batch / perEpoch));
    const std::vector<int> order = engine::permutation(int(data.train.size()), random);
    std::vector<int> rows;
    for (int i = 0; i < size; ++i) rows.push_back(data.train[std::size_t(order[std::size_t(batch % perEpoch * size + i)])]);
    return rows;
}

/// Forward and back with quantised weights; the gradient goes straight through the rounding to the weights behind them.
/// (Bengio, Léonard and Courville 2013; Courbariaux, Bengio and David 2015)
void learn(const Params& p, State& s)
{
    const Net& net = *s.net;
    const int tensors = int(s.tensors.size()), batch = s.step - 2 - tensors;
    Learners next = s.learners ? *s.learners : Learners{{net.parameters}, {net.parameters}};
    engine::Pass<float> pass;
    const engine::Recipe how{engine::Loss::CrossEntropy, leNetOptimiser()};
    const engine::Samples samples{net.data->inputs, net.data->labels, {}};
    const std::vector<int> rows = rowsOf(p, *net.data, batch);
    next.controlLoss = double(trainStep<float>(net.network, how, samples, rows, next.control, pass));
    gather<float>(net.network, samples, rows, pass);
    const std::vector<float> seen = withCodes(net, next.quantised.parameters, s.tensors);
    forward<float>(net.network, seen, pass, {true, std::uint64_t(next.quantised.steps)});
    next.loss = double(backward<float>(net.network, seen, how.loss, pass));
    update<float>(net.network, how.optimiser, how.penalty, pass.gradient(), next.quantised);
    s.tensors = allCoded(net, next.quantised.parameters, p, p.bits);
    if (batch % MeasuredEvery == 0) {
        next.right = quantization::rightOf(net, withCodes(net, next.quantised.parameters, s.tensors), p.images);
        next.controlRight = quantization::rightOf(net, next.control.parameters, p.images);
    }
    s.learners = std::make_shared<const Learners>(std::move(next));
}

void step(const Params& p, State& s)
{
    const int tensors = tensorsOf(p);
    if (++s.step == 1) s.net = netFor(p), s.right.push_back(rightOf(p, *s.net, s.net->parameters, 0, 0));
    else if (s.step <= 1 + tensors) quantiseNext(p, s);
    else if (p.task == Task::Aware) learn(p, s);
    else if (s.step <= lastStepOf(p)) measureWidth(p, s, bitsAt(p, s.step));
}

State begin(const Params& p)
{
    requireWidth(p, p.bits);
    if (p.task == Task::Aware && p.target == Target::WeightsAndActivations)
        throw engine::InputError(message("messages", "a run that is aware quantises weights alone (target weights)"));
    broughtBy(p); // refused now, not in the first step
    return {};
}

/// With other levels what stands is made anew, up to where it stands; a net that learns on learns on with them.
bool follow(const Params& before, const Params& now, State& s)
{
    Params same = now;
    static_cast<Method&>(same) = before;
    same.bits = before.bits, same.target = before.target, same.tensor = before.tensor, same.batches = before.batches;
    same.images = before.images;
    if (!(same == before)) return false;
    State next = begin(now);
    while (next.step < std::min(s.step, 1 + tensorsOf(now))) step(now, next);
    if (s.learners) {
        next.learners = s.learners, next.step = s.step;
        next.tensors = allCoded(*s.net, s.learners->quantised.parameters, now, now.bits);
    }
    while (next.step < std::min(s.step, lastStepOf(now))) step(now, next);
    next.step = s.step;
    s = std::move(next);
    return true;
}

std::size_t bytes(const State& s)
{
    std::size_t size = sizeof s + 8 * s.right.size();
    for (const auto& tensor : s.tensors) size += 8 * tensor->places.size();
    if (s.learners) size += 24 * s.net->parameters.size();
    return size;
}

void pack(const engine::Learner<float>& learner, engine::ByteWriter& to)
{
    to.put(learner.parameters), to.put(learner.first), to.put(learner.second), to.put(learner.steps);
}

void pack(const State& s, engine::ByteWriter& to)
{
    to.put(s.step);
    to.put(int(s.learners != nullptr));
    if (!s.learners) return;
    pack(s.learners->quantised, to), pack(s.learners->control, to);
    to.put(s.learners->loss), to.put(s.learners->controlLoss), to.put(s.learners->right), to.put(s.learners->controlRight);
}

engine::Learner<float> unpackLearner(engine::ByteReader& from, std::size_t n)
{
    engine::Learner<float> learner{from.list<float>(n, n)};
    learner.first = from.list<float>(0, n), learner.second = from.list<float>(0, n);
    learner.steps = from.get<std::int64_t>();
    return learner;
}

/// All but what was learnt follows from the parameters.
State unpack(const Params& p, engine::ByteReader& from)
{
    const int last = from.get<int>(), before = std::min(last, p.task == Task::Aware ? 1 + tensorsOf(p) : lastStepOf(p));
    State s = begin(p);
    while (s.step < before) step(p, s);
    s.step = last;
    if (from.get<int>(0, 1) == 0) return s;
    if (!s.net) throw engine::InputError(message("messages", "the state is damaged"));
    const std::size_t n = s.net->parameters.size();
    Learners learners{unpackLearner(from, n), unpackLearner(from, n)};
    learners.loss = from.get<double>(), learners.controlLoss = from.get<double>();
    learners.right = from.get<int>(), learners.controlRight = from.get<int>();
    s.tensors = allCoded(*s.net, learners.quantised.parameters, p, p.bits);
    s.learners = std::make_shared<const Learners>(std::move(learners));
    return s;
}

/// Of the run aware: losses, and accuracies in percent; those of the net that was there before until they are measured.
std::vector<double> measure(const Params& p, const State& s, const std::vector<double>&)
{
    if (p.task == Task::PostTraining) return {};
    if (!s.learners) return std::vector<double>(4, std::nan(""));
    const Learners& l = *s.learners;
    const int images = imagesOf(p, *s.net);
    return {l.loss, l.controlLoss, double(l.right) / images, double(l.controlRight) / images};
}

} // namespace

std::vector<const engine::Block*> weightsOf(const engine::Network& net)
{
    std::vector<const engine::Block*> all;
    for (int l = 0; l < net.depth(); ++l)
        if (const engine::Block* block = net.weights(l)) all.push_back(block);
    return all;
}

engine::Network networkOf(const Params& p)
{
    static const engine::Network leNet = leNet5();
    const NetPtr net = broughtBy(p);
    return net ? net->network : leNet;
}

int tensorsOf(const Params& p)
{
    const NetPtr net = broughtBy(p);
    return net ? int(weightsOf(net->network).size()) : LeNetTensors;
}

int imagesOf(const Params& p, const Net& net) { return std::min(p.images, int(net.data->test.size())); }

int shownAt(const Params& p, int step)
{
    const int tensors = tensorsOf(p);
    return step >= 2 && step <= 1 + tensors ? step - 2 : std::min(p.tensor, tensors) - 1;
}

int bitsAt(const Params& p, int step)
{
    const int width = step - 2 - tensorsOf(p);
    return p.task == Task::Aware || width < 0 ? p.bits : Widths[std::min(width, WidthCount - 1)];
}

int lastStepOf(const Params& p) { return 1 + tensorsOf(p) + (p.task == Task::Aware ? p.batches : WidthCount); }

const engine::Training<Params, State> training{
    .begin = begin,
    .step = step,
    .follow = follow,
    .bytes = bytes,
    .pack = pack,
    .unpack = unpack,
    .measure = measure,
    .verdict =
        [](const Params& p, const State& s, const std::vector<double>&) {
            return std::string(p.task == Task::PostTraining && s.step >= lastStepOf(p) ? "all widths are measured" : "");
        },
};

} // namespace lessons::quantization
