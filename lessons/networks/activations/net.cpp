#include "engine/data/image_set.h"
#include "lessons/networks/activations/run.h"

#include <cmath>

namespace lessons::acts {

/// Every fifth image of the training and of the test set, as numbers.
struct Pictures {
    engine::Tensor train, test;
    std::vector<int> labels, testLabels;

    Pictures(const engine::ImageSet& learnt, const engine::ImageSet& tested)
        : train(engine::numbersOf(learnt)), test(engine::numbersOf(tested)), labels(learnt.labels), testLabels(tested.labels)
    {
    }
};

namespace {

constexpr std::uint32_t WeightStream = 1, FirstBatchStream = 16;
constexpr int Classes = 10, FewOf = 6; ///< the small net learns 2000 of the 12 000 images

const Pictures& picturesOf(Images images)
{
    using engine::Part;
    if (images == Images::Fashion) {
        static const Pictures fashion(engine::fashionMnist(Part::Train), engine::fashionMnist(Part::Test));
        return fashion;
    }
    static const Pictures mnist(engine::everyNth(engine::mnist(Part::Train), 5), engine::everyNth(engine::mnist(Part::Test), 5));
    return mnist;
}

std::vector<int> countedTo(int n, int stride)
{
    std::vector<int> rows;
    for (int row = 0; row < n; row += stride) rows.push_back(row);
    return rows;
}

/// One pass for each thread; the next call overwrites it.
engine::Pass<float>& passOver(const State& s, bool tests)
{
    thread_local engine::Pass<float> pass;
    const Pictures& all = *s.plan->pictures;
    const std::vector<int> rows = tests ? countedTo(int(all.testLabels.size()), 1) : s.plan->rows;
    const engine::Samples samples{tests ? all.test.data : all.train.data, tests ? all.testLabels : all.labels, {}};
    engine::gather<float>(s.plan->network, samples, rows, pass);
    engine::forward<float>(s.plan->network, s.learner.parameters, pass);
    return pass;
}

/// The share of test images whose largest output is that of their class.
double accuracyOf(const State& s)
{
    engine::Pass<float>& pass = passOver(s, true);
    const auto y = pass.values(s.plan->network.depth());
    int right = 0;
    for (int n = 0; n < pass.samples(); ++n) {
        int best = 0;
        for (int c = 1; c < Classes; ++c)
            if (y(c, n) > y(best, n)) best = c;
        right += best == pass.labels()[std::size_t(n)];
    }
    return double(right) / pass.samples();
}

/// Of each unit of the first hidden layer the share of training images at which its function has a slope.
std::vector<double> aliveOf(const Params& p, const State& s)
{
    engine::Pass<float>& pass = passOver(s, false);
    std::vector<double> shares;
    for (int unit = 0; unit < Width; ++unit) {
        int open = 0;
        for (const float z : pass.values(1).row(unit))
            open += engine::activationSlope(p.activation, double(z), p.shapeOf(p.activation)) != 0;
        shares.push_back(double(open) / pass.samples());
    }
    return shares;
}

/// Test accuracy, and dead units of the small net: at each of the first ten steps, then at every tenth.
void judge(const Params& p, State& s)
{
    if (s.step > 10 && s.step % 10 != 0) return;
    s.accuracy = accuracyOf(s);
    if (p.task == Task::Dead) s.alive = aliveOf(p, s);
}

/// Counts into a row of bins from 0 to 1; what lies beyond goes into the outer ones.
void count(std::vector<double>& bins, int row, double share, double weight)
{
    const int bin = std::isfinite(share) ? std::clamp(int(std::floor(share * Bins)), 0, Bins - 1) : Bins - 1;
    bins[std::size_t(row * Bins + bin)] += weight;
}

/// What the last batch left in each layer.
void look(const Params& p, State& s)
{
    const engine::Network& net = s.plan->network;
    const auto [low, high] = rangeOf(p.activation);
    for (auto* list : {&s.lies, &s.slopes, &s.saturated}) std::fill(list->begin(), list->end(), 0.0);
    for (int l = 0; l < s.plan->layers; ++l) {
        const auto z = s.pass.values(2 * l + 1), delta = s.pass.deltas(2 * l + 1);
        const double each = 1.0 / (double(z.features) * z.samples);
        for (int unit = 0; unit < z.features; ++unit)
            for (int n = 0; n < z.samples; ++n) {
                const double size = std::abs(double(delta(unit, n)));
                count(s.slopes, l, size > 0 ? 1 - std::log10(size) / LeastPower : 0, each);
                if (l + 1 == s.plan->layers) continue;
                count(s.lies, l, (double(s.pass.values(2 * l + 2)(unit, n)) - low) / (high - low), each);
                const double slope = engine::activationSlope(p.activation, double(z(unit, n)), p.shapeOf(p.activation));
                s.saturated[std::size_t(l)] += std::abs(slope) < Flat ? each : 0;
            }
        const engine::Block& weights = *net.weights(2 * l);
        double squares = 0;
        for (const float g : s.pass.gradient().subspan(weights.offset, weights.size())) squares += double(g) * double(g);
        s.norms[std::size_t(l)] = std::sqrt(squares);
    }
}

engine::Recipe recipeOf(const Params& p, int step)
{
    using engine::Optimiser;
    if (p.task == Task::Deep) return {engine::Loss::CrossEntropy, {.kind = Optimiser::Adam, .rate = p.learningRate}};
    return {engine::Loss::CrossEntropy, {.kind = Optimiser::Sgd, .rate = step <= BadSteps ? p.badRate : 0.1}};
}

} // namespace

std::pair<double, double> rangeOf(Activation kind)
{
    if (kind == Activation::Logistic) return {0, 1};
    if (kind == Activation::Tanh) return {-1, 1};
    return {-2, 2};
}

std::shared_ptr<const Plan> planOf(const Params& p)
{
    const int layers = p.task == Task::Deep ? p.depth : 2;
    const Pictures& pictures = picturesOf(p.images);
    std::vector<engine::Layer> net;
    for (int l = 1; l < layers; ++l) {
        net.emplace_back(engine::Dense{Width});
        net.emplace_back(engine::ActivationLayer{p.activation, p.shapeOf(p.activation)});
    }
    net.emplace_back(engine::Dense{Classes});
    return std::make_shared<const Plan>(Plan{engine::Network(engine::Shape{int(pictures.train.shape[1])}, std::move(net)),
                                             &pictures, countedTo(int(pictures.labels.size()), p.task == Task::Deep ? 1 : FewOf),
                                             layers});
}

State beginNet(const Params& p)
{
    State s;
    s.plan = planOf(p);
    s.learner.parameters =
        engine::initialParameters<float>(s.plan->network, p.initialisation, engine::Random(std::uint64_t(p.seed), WeightStream));
    const auto layers = std::size_t(s.plan->layers);
    s.lies.resize((layers - 1) * Bins), s.slopes.resize(layers * Bins), s.saturated.resize(layers - 1), s.norms.resize(layers);
    s.loss = std::nan("");                  // of no batch yet
    s.smoothed = std::log(double(Classes)); // of one who knows nothing
    if (p.task == Task::Dead) s.alive.resize(Width);
    judge(p, s);
    return s;
}

/// A batch is drawn anew in each step, so that the state needs no order of its rows.
void stepNet(const Params& p, State& s)
{
    engine::Random random(std::uint64_t(p.seed), FirstBatchStream + std::uint32_t(s.step));
    std::vector<int> batch;
    for (int n = 0; n < Batch; ++n) batch.push_back(s.plan->rows[std::size_t(random.below(int(s.plan->rows.size())))]);
    const Pictures& all = *s.plan->pictures;
    s.loss = double(engine::trainStep<float>(s.plan->network, recipeOf(p, s.step), {all.train.data, all.labels, {}}, batch,
                                             s.learner, s.pass));
    s.smoothed = 0.9 * s.smoothed + 0.1 * s.loss;
    if (s.half == 0 && s.smoothed < 0.5) s.half = s.step;
    look(p, s);
    judge(p, s);
}

int deadOf(const State& s) { return int(std::count(s.alive.begin(), s.alive.end(), 0.0)); }

} // namespace lessons::acts
