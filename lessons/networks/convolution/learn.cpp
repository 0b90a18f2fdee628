#include "lessons/networks/convolution/learn.h"

#include "engine/core/error.h"
#include "lessons/networks/convolution/run.h"

#include <algorithm>
#include <cmath>

namespace lessons::conv {
namespace {

using engine::KernelLearning;
using engine::Numbers;

constexpr double Diverged = 1e6; // an error beyond it is not worth following

void check(const Params& params)
{
    const auto needs = [](bool is, const engine::Message& what) {
        if (!is) throw engine::InputError(engine::message("messages", "--run learn works only with %1").with(what));
    };
    needs(params.channels == Channels::Grey, "--channels grey");
    needs(params.activation == engine::Activation::Linear, "--activation linear");
    needs(params.bias == 0, "--bias 0");
    needs(params.kernelTensor().shape == std::vector<int>{3, 3}, engine::message("messages", "a 3 x 3 kernel"));
}

Learner learnerOf(const Params& p, const Tensor& grey)
{
    const engine::Convolution how = Slide(p, grey.shape).how;
    Tensor kernel = p.kernelTensor(), input = grey;
    kernel.shape = {1, 1, 3, 3};
    for (float& x : input.data) x = x / 127.5F - 1; // -1 (black) ... 1 (white): noise then has mean 0
    return {grey, how, engine::kernelTask(input, kernel, how)};
}

State begin(const Params& p)
{
    check(p);
    const auto picture = widgets::loadPicture(QString::fromStdString(p.picture), p.resolution, true, p.seed);
    // the noise is as large as the picture, so that both have as many places; for a picture that is no square, about as many
    const std::vector<int>& shape = picture.input.shape;
    const int side = std::max(3, int(std::lround(std::sqrt(double(shape[1]) * shape[2]))));
    Plan plan{{learnerOf(p, widgets::noisePicture(side, true, p.seed).input)}, picture.original};
    if (p.picture != "noise") plan.learners.push_back(learnerOf(p, picture.input));
    State s;
    for (const Learner& learner : plan.learners) s.now.push_back(engine::begin(learner.task));
    s.before = s.now;
    s.plan = std::make_shared<const Plan>(std::move(plan));
    return s;
}

void step(const Params& p, State& s)
{
    s.before = s.now;
    for (std::size_t l = 0; l < s.now.size(); ++l) engine::step(s.learners()[l].task, s.now[l], s.learners()[l].rate(p));
}

/// One step and large map are of a kernel that slides.
bool follow(const Params& before, const Params& now, State&)
{
    return differOnlyIn(before, now, {"learn-rate", "learn-steps", "grain", "map"});
}

void pack(const State& s, engine::ByteWriter& to)
{
    for (const auto* states : {&s.now, &s.before})
        for (const KernelLearning& state : *states) to.put(state.kernel);
}

State unpack(const Params& p, engine::ByteReader& from)
{
    State s = begin(p);
    for (auto* states : {&s.now, &s.before})
        for (std::size_t l = 0; l < states->size(); ++l)
            (*states)[l] = engine::begin(s.learners()[l].task, from.list<double>(9, 9));
    return s;
}

std::vector<double> measure(const Params&, const State& s, const std::vector<double>&)
{
    std::vector<double> errors;
    for (std::size_t l = 0; l < s.now.size(); ++l) errors.push_back(s.error(l));
    return errors;
}

std::string verdict(const Params& p, const State& s, const std::vector<double>&)
{
    return std::ranges::max(measure(p, s, {})) > Diverged ? "diverged" : "";
}

} // namespace

Quantity Learner::input() const
{
    return reshaped(Quantity(Numbers(grey)), {grey.shape[1], grey.shape[2]}) / Quantity(127.5) - Quantity(1);
}

Quantity Learner::output(const Quantity& x, const Quantity& kernel) const
{
    const Quantity y = convolved(reshaped(x, grey.shape), reshaped(kernel, {1, 1, 3, 3}), how);
    return reshaped(y, {y.shape()[1], y.shape()[2]});
}

double Learner::errorAfter(int steps, const Params& p) const
{
    KernelLearning state = engine::begin(task);
    for (int step = 0; step < steps; ++step) engine::step(task, state, rate(p));
    return engine::greatestError(task, state);
}

int lastStepOf(const Params& p, const std::vector<Learner>& learners)
{
    if (p.learnRate <= 2) return p.learnSteps; // no step makes an error larger
    int last = p.learnSteps;
    for (const Learner& l : learners)
        for (int step = 0; step < last; ++step)
            if (l.errorAfter(step, p) > Diverged) last = step;
    return last;
}

const engine::Training<Params, State> training{.begin = begin,
                                               .step = step,
                                               .follow = follow,
                                               .bytes = [](const State& s) { return sizeof s + s.now.size() * 400; },
                                               .pack = pack,
                                               .unpack = unpack,
                                               .measure = measure,
                                               .verdict = verdict};

Net netOf(const Now& now)
{
    const Learner& learner = now.state.learners().back();
    const Tensor kernel = engine::kernelOf(learner.task, now.state.now.back());
    std::vector<float> pixels = learner.grey.data;
    for (float& pixel : pixels) pixel /= 255;
    return {engine::Network({1, learner.grey.shape[1], learner.grey.shape[2]},
                            {engine::Conv2d{1, kernel.shape[2], kernel.shape[3], learner.how, false}}),
            {kernel.data.begin(), kernel.data.end()},
            dataOfRows(now.params.picture, std::move(pixels), 1, 1)};
}

} // namespace lessons::conv
