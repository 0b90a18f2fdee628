#include "engine/check/timing.h"
#include "engine/numbers/quantised_chain.h"
#include "lessons/compression/quantization/run.h"
#include "lessons/learner_bytes.h"

#include <algorithm>
#include <cmath>
#include <deque>
#include <mutex>

namespace lessons::quantization {
namespace {

using engine::message;

constexpr int MeasuredEvery = 10, LeNetTensors = 5, CalibrationPictures = 200, TimedPictures = 64, ComparedPictures = 100;

Width widthOf(const Net& net, const Tensors& tensors)
{
    Width width;
    const auto blocks = weightsOf(net.network);
    std::size_t weights = 0;
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        const Coded& tensor = *tensors[i];
        for (std::size_t k = 0; k < tensor.restored.size(); ++k) {
            const double w = double(net.of(*blocks[i])[k]), lost = w - double(tensor.restored[k]);
            width.signal += w * w, width.noise += lost * lost;
        }
        weights += tensor.places.size(), width.bytes.push_back(tensor.bytes);
    }
    width.bytes.push_back(4.0 * double(net.parameters.size() - weights)); // biases keep their 4 bytes
    return width;
}

/// How many test pictures are told right; with activations of so many bits before the first `layers` layers, if they are wanted.
int rightOf(const Params& p, const Net& net, const std::vector<float>& parameters, int bits = 0, int layers = 0)
{
    engine::QuantisedChain chain(net.network);
    if (p.target == Target::WeightsAndActivations && layers > 0)
        chain.calibrate(parameters, samplesOf(net), some(net.data->train, CalibrationPictures), {bits, false}, layers);
    return chain.right(parameters, samplesOf(net), some(net.data->test, p.images));
}

/// In full precision; of a net that is trained here once for all runs.
int rightInFull(const Params& p, const NetPtr& net)
{
    if (p.net != "trained") return rightOf(p, *net, net->parameters);
    return p.FirstNet::rightOf(net);
}

/// A way to quantise the first layers of a net, and how many pictures it is tested with.
struct Way {
    NetPtr net;
    Method method;
    Target target;
    int images, bits, layers;
    bool operator==(const Way&) const = default;
};

/// With the codes of so many bits that the first tensors have; of a net that is trained here once for each way to quantise it:
/// knobs are turned back and forth.
int rightWithCodes(const Params& p, const State& s, int bits)
{
    const int layers = int(s.tensors.size());
    const auto count = [&] { return rightOf(p, *s.net, withCodes(*s.net, s.net->parameters, s.tensors), bits, layers); };
    if (p.net != "trained") return count();
    constexpr std::size_t Most = 500;
    static std::mutex access;
    static std::deque<std::pair<Way, int>> known;
    const Way way{s.net, p, p.target, p.images, bits, layers};
    const std::lock_guard lock(access);
    const auto found = std::ranges::find(known, way, [](const auto& one) { return one.first; });
    if (found != known.end()) return found->second;
    known.emplace_front(way, count());
    if (known.size() > Most) known.pop_back();
    return known.front().second;
}

void quantiseNext(const Params& p, State& s)
{
    const engine::Block& block = *weightsOf(s.net->network)[s.tensors.size()];
    s.tensors.push_back(codedBlock(block, s.net->parameters, p, p.bits));
    s.right.push_back(rightWithCodes(p, s, p.bits));
}

void measureWidth(const Params& p, State& s, int bits)
{
    s.tensors = allCoded(*s.net, s.net->parameters, p, bits);
    s.widths.push_back(widthOf(*s.net, s.tensors));
    s.widths.back().right = rightWithCodes(p, s, bits);
}

bool hasWholeNumbers(const engine::Network& net)
{
    for (int l = 0; l < net.depth(); ++l)
        if (net.weights(l) && !engine::IntegerLayer::is(net, l)) return false;
    return true;
}

/// On one thread; another net of this size takes as long.
double secondsOf(const char* what, const Net& net, const std::function<void()>& call)
{
    return engine::timed(what + (" of " + std::to_string(net.parameters.size())), [&] {
        const engine::WithThreads one(1);
        return engine::fastestCall(call, 20, engine::Caches::Warm);
    });
}

/// 8 bits, linear, of weights and of what enters their layers: as floats that are rounded, and as whole numbers.
void multiplyWholeNumbers(const Params& p, State& s)
{
    const Net& net = *s.net;
    s.tensors = allCoded(net, net.parameters, methodAt(p, s.step), 8);
    const std::vector<float> seen = withCodes(net, net.parameters, s.tensors);
    std::vector<engine::QuantisedTensor> weights;
    const auto blocks = weightsOf(net.network);
    for (std::size_t i = 0; i < blocks.size(); ++i) weights.push_back(wholeNumbers(*s.tensors[i], *blocks[i]));
    engine::QuantisedChain chain(net.network), whole(net.network);
    for (engine::QuantisedChain* each : {&chain, &whole})
        each->calibrate(seen, samplesOf(net), some(net.data->train, CalibrationPictures), {8, false}, chain.layers());
    whole.useIntegers(seen, weights);
    WholeNumbers made;
    const auto rows = some(net.data->test, ComparedPictures);
    const auto simulated = chain.outputs(seen, samplesOf(net), rows), exact = whole.outputs(seen, samplesOf(net), rows);
    for (int k = 0; k < exact.features; ++k)
        for (int n = 0; n < exact.samples; ++n)
            if (std::abs(exact(k, n) - simulated(k, n)) >= float(std::abs(made.output - made.simulated)))
                made.output = double(exact(k, n)), made.simulated = double(simulated(k, n));
    const auto timed = some(net.data->test, TimedPictures);
    engine::QuantisedChain floats(net.network);
    const double pictures = double(timed.size());
    made.seconds = secondsOf("whole numbers", net, [&] { whole.outputs(seen, samplesOf(net), timed); }) / pictures;
    made.floatSeconds = secondsOf("floats", net, [&] { floats.outputs(seen, samplesOf(net), timed); }) / pictures;
    s.whole = made;
}

void learn(const Params& p, State& s)
{
    const Net& net = *s.net;
    AwareStep made = awareStep(p, s);
    Learners next = s.learners ? *s.learners : Learners{{net.parameters}, {net.parameters}};
    engine::Pass<float> pass;
    const engine::Recipe how{engine::Loss::CrossEntropy, leNetOptimiser()};
    next.controlLoss = double(trainStep<float>(net.network, how, samplesOf(net), nextRows(p, s), next.control, pass));
    next.quantised = std::move(made.after), next.loss = double(made.loss);
    s.tensors = allCoded(net, next.quantised.parameters, p, p.bits);
    if ((s.step - codedStep(p)) % MeasuredEvery == 0) {
        next.right = rightOf(p, net, withCodes(net, next.quantised.parameters, s.tensors));
        next.controlRight = rightOf(p, net, next.control.parameters);
    }
    s.learners = std::make_shared<const Learners>(std::move(next));
    ++s.step;
}

void step(const Params& p, State& s)
{
    if (p.task == Task::Aware && s.step >= codedStep(p)) return learn(p, s);
    if (++s.step <= netStep(p)) s.net = p.at(s.step), s.right = {rightInFull(p, s.net)};
    else if (s.step <= codedStep(p)) quantiseNext(p, s);
    else if (s.step <= codedStep(p) + WidthCount) measureWidth(p, s, bitsAt(p, s.step));
    else if (s.step == lastStepOf(p)) multiplyWholeNumbers(p, s);
}

State begin(const Params& p)
{
    requireWidth(p, p.bits);
    if (p.task == Task::Aware && p.target == Target::WeightsAndActivations)
        throw engine::InputError(message("messages", "a run that is aware quantises weights alone (target weights)"));
    p.brought(); // refused now, not in the first step
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
    while (next.step < std::min(s.step, codedStep(now))) step(now, next);
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

void pack(const State& s, engine::ByteWriter& to)
{
    to.put(s.step), to.put(int(s.learners != nullptr));
    if (!s.learners) return;
    putLearner(s.learners->quantised, to), putLearner(s.learners->control, to);
    to.put(s.learners->loss), to.put(s.learners->controlLoss), to.put(s.learners->right), to.put(s.learners->controlRight);
}

/// All but what was learnt follows from the parameters.
State unpack(const Params& p, engine::ByteReader& from)
{
    const int last = from.get<int>(), before = std::min(last, p.task == Task::Aware ? codedStep(p) : lastStepOf(p));
    State s = begin(p);
    while (s.step < before) step(p, s);
    s.step = last;
    if (from.get<int>(0, 1) == 0) return s;
    if (!s.net) throw engine::InputError(message("messages", "the state is damaged"));
    const std::size_t n = s.net->parameters.size();
    Learners learners{learnerFrom(from, n), learnerFrom(from, n)};
    learners.loss = from.get<double>(), learners.controlLoss = from.get<double>();
    learners.right = from.get<int>(), learners.controlRight = from.get<int>();
    s.tensors = allCoded(*s.net, learners.quantised.parameters, p, p.bits);
    s.learners = std::make_shared<const Learners>(std::move(learners));
    return s;
}

/// Of the run aware: losses, and shares of right answers at the steps where they were counted.
std::vector<double> measure(const Params& p, const State& s, const std::vector<double>&)
{
    if (p.task == Task::PostTraining) return {};
    if (!s.learners) return std::vector<double>(4, std::nan(""));
    const Learners& l = *s.learners;
    const bool counted = (s.step - 1 - codedStep(p)) % MeasuredEvery == 0;
    const double images = counted ? p.imagesOf(*s.net) : std::nan("");
    return {l.loss, l.controlLoss, l.right / images, l.controlRight / images};
}

} // namespace

std::vector<int> nextRows(const Params& p, const State& s)
{
    const int before = p.net == "trained" ? p.learntFrom(netStep(p)) : 0; // LeNet-5's own go on
    return leNetBatch(*s.net->data, p.seed, before + s.step - codedStep(p));
}

engine::Learner<float> learnerOf(const State& s)
{
    return s.learners ? s.learners->quantised : engine::Learner<float>{s.net->parameters};
}

AwareStep awareStep(const Params& p, const State& s)
{
    const Net& net = *s.net;
    const engine::Recipe how{engine::Loss::CrossEntropy, leNetOptimiser()};
    AwareStep made{.after = learnerOf(s)};
    gather<float>(net.network, samplesOf(net), nextRows(p, s), made.pass);
    made.labels.assign(made.pass.labels().begin(), made.pass.labels().end());
    const std::vector<float> seen = withCodes(net, made.after.parameters, s.tensors);
    forward<float>(net.network, seen, made.pass, {true, std::uint64_t(made.after.steps)});
    made.loss = backward<float>(net.network, seen, how.loss, made.pass);
    update<float>(net.network, how.optimiser, how.penalty, made.pass.gradient(), made.after);
    return made;
}

int tensorsOf(const Params& p)
{
    const NetPtr net = p.brought();
    return net ? int(weightsOf(net->network).size()) : LeNetTensors;
}

int codedStep(const Params& p) { return netStep(p) + tensorsOf(p); }
int lastStepOf(const Params& p)
{
    if (p.task == Task::Aware) return codedStep(p) + p.batches;
    return codedStep(p) + WidthCount + int(hasWholeNumbers(p.network()));
}

int shownAt(const Params& p, int step)
{
    return step > netStep(p) && step <= codedStep(p) ? step - netStep(p) - 1 : std::min(p.tensor, tensorsOf(p)) - 1;
}

/// Whole numbers are linear.
Method methodAt(const Params& p, int step)
{
    Method method = p;
    if (p.task == Task::PostTraining && step > codedStep(p) + WidthCount) method.levels = Levels::Linear;
    return method;
}

int bitsAt(const Params& p, int step)
{
    const int width = step - 1 - codedStep(p);
    if (p.task == Task::Aware || width < 0) return p.bits;
    return width < WidthCount ? Widths[width] : 8;
}

engine::Numbers weightsShown(const Now& now)
{
    const engine::Network net = now.params.network();
    const engine::Block& block = *weightsOf(net)[std::size_t(shownAt(now.params, now.step))];
    if (!now.state.net) return engine::Numbers({block.shape[0], int(block.size()) / block.shape[0]}, engine::Precision::Float);
    return rowsOf(block, now.state.learners ? now.state.learners->quantised.parameters : now.state.net->parameters);
}

const Coded* codesShown(const Now& now)
{
    const auto which = std::size_t(shownAt(now.params, now.step));
    return which < now.state.tensors.size() ? now.state.tensors[which].get() : nullptr;
}

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
    .compares = [](const Params& a, const Params& b) { return a.task == b.task; },
};

Net netAt(const Now& now)
{
    const State& s = now.state;
    const NetPtr net = s.net ? s.net : now.params.at(0);
    return net->with(withCodes(*net, s.learners ? s.learners->quantised.parameters : net->parameters, s.tensors));
}

} // namespace lessons::quantization
