#include "lessons/networks/convolution/learn.h"

#include "engine/core/error.h"
#include "engine/tape/operators.h"
#include "engine/train/learn_kernel.h"
#include "lessons/networks/convolution/run.h"

#include <algorithm>
#include <cmath>

namespace lessons::conv {
namespace {

using engine::Indices;
using engine::KernelLearning;
using engine::Numbers;
using engine::Quantity;
using engine::Tape;
using engine::Tensor;
using engine::Term;

constexpr double Diverged = 1e6; // an error beyond it is not worth following

void check(const Params& params)
{
    const engine::Message what = params.channels != Channels::Grey                 ? engine::Message("--channels grey")
                                 : params.activation != engine::Activation::Linear ? engine::Message("--activation linear")
                                 : params.bias != 0                                ? engine::Message("--bias 0")
                                 : params.kernelTensor().shape != std::vector<int>{3, 3}
                                     ? engine::message("messages", "a 3 x 3 kernel")
                                     : engine::Message();
    if (!what.empty()) throw engine::InputError(engine::message("messages", "--run learn works only with %1").with(what));
}

/// The numbers of one learner.
struct Learner {
    Tensor grey, input; ///< 0 ... 255, and -1 (black) ... 1 (white): noise then has mean 0
    engine::Convolution how;
    engine::KernelTask task;
    double rate = 0;
    std::vector<KernelLearning> states; ///< after every step

    Learner(const Tensor& picture, const Tensor& kernel, const engine::Convolution& slide, double timesInverse)
        : grey(picture), input(picture), how(slide)
    {
        for (float& x : input.data) x = x / 127.5F - 1;
        task = engine::kernelTask(input, kernel, how);
        rate = timesInverse * task.rate(), states = {engine::begin(task)};
    }
    double error(std::size_t step) const { return engine::greatestError(task, states[step]); }
};

std::vector<Learner> learnt(const Params& p, const widgets::Pixels& picture)
{
    const Slide slide(p, picture.input.shape);
    Tensor kernel = p.kernelTensor();
    kernel.shape = {1, 1, 3, 3};
    // the noise is as large as the picture, so that both have as many places; for a picture that is no square, about as many
    const int side = std::max(3, int(std::lround(std::sqrt(double(slide.width) * slide.height))));
    std::vector<Learner> all{Learner(widgets::noisePicture(side, true, p.seed).input, kernel, slide.how, p.learnRate)};
    if (p.picture != "noise") all.emplace_back(picture.input, kernel, slide.how, p.learnRate);
    for (std::size_t step = 0; int(step) < p.learnSteps; ++step) {
        if (std::any_of(all.begin(), all.end(), [&](const Learner& l) { return l.error(step) > Diverged; })) break;
        for (Learner& learner : all) {
            learner.states.push_back(learner.states.back());
            engine::step(learner.task, learner.states.back(), learner.rate);
        }
    }
    return all;
}

/// One number for each learner.
template <class Of> Numbers each(const std::vector<Learner>& all, Of of)
{
    Numbers numbers({int(all.size())}, engine::Precision::Double);
    for (std::size_t l = 0; l < all.size(); ++l) numbers.data[l] = of(all[l]);
    return numbers;
}

/// What the quantities of each step are made of.
struct Recording {
    std::shared_ptr<const std::vector<Learner>> learners; ///< arithmetic of later owns it, too
    Quantity kernel, rate;
    std::vector<Quantity> inputs, targets;

    void begin(Tape& tape) const
    {
        measure(tape, tape.parameter("learnt", kernels([](auto& l) { return l.states[0].kernel; })), 0);
    }
    void step(Tape& tape, std::size_t k) const;

private:
    const std::vector<Learner>& all() const { return *learners; }
    /// Nine numbers of each.
    template <class Of> Numbers kernels(Of of) const
    {
        Numbers numbers({int(all().size()), 3, 3}, engine::Precision::Double);
        for (std::size_t i = 0; i < numbers.size(); ++i) numbers.data[i] = of(all()[i / 9])[i % 9];
        return numbers;
    }
    void measure(Tape& tape, const Quantity& weights, std::size_t k) const;
    Quantity outputOf(std::size_t l, const Quantity& weights, std::size_t k) const;
    Quantity slopeOf(Tape& tape, std::size_t k) const;
    void update(Tape& tape, const Quantity& before, const Quantity& gradient, const Quantity& after, std::size_t k) const;
    Term off(std::size_t l, const Quantity& output, const Indices& at) const { return output.term(at) - targets[l].term(at); }
};

/// The pixel under weight (u, v) at a place of the output, 0 outside.
Term pixelUnder(const Quantity& x, const engine::Convolution& how, const Indices& place, int u, int v)
{
    const int row = place[0] * how.stride.vertical + u * how.dilation.vertical - how.vertical.before;
    const int column = place[1] * how.stride.horizontal + v * how.dilation.horizontal - how.horizontal.before;
    const bool inside = row >= 0 && row < x.shape()[0] && column >= 0 && column < x.shape()[1];
    return inside ? x.term({row, column}) : Term(0);
}

Quantity Recording::outputOf(std::size_t l, const Quantity& weights, std::size_t k) const
{
    const Learner& learner = all()[l];
    Numbers y = engine::convolve(learner.input, engine::kernelOf(learner.task, learner.states[k]), Tensor({1}), learner.how);
    y.shape.erase(y.shape.begin());
    return {std::move(y), [x = inputs[l], weights, how = learner.how, l = int(l)](const Indices& at) {
                std::vector<Term> products;
                for (int i = 0; i < 9; ++i)
                    products.push_back(pixelUnder(x, how, at, i / 3, i % 3) * weights.term({l, i / 3, i % 3}));
                return engine::sum(std::move(products));
            }};
}

/// dL/dw_i = 2/P sum over p of x_i(p) (y(p) - target(p)), at the weights that are there now.
Quantity Recording::slopeOf(Tape& tape, std::size_t k) const
{
    std::vector<Quantity> outputs;
    for (int l = 0; l < int(all().size()); ++l) outputs.push_back(tape.makings(ofLearner("output", l)).back().quantity);
    return {kernels([k](auto& l) { return l.states[k].gradient; }), [*this, outputs](const Indices& at) {
                const auto l = std::size_t(at[0]);
                std::vector<Term> products;
                for (std::size_t p = 0; p < outputs[l].size(); ++p) {
                    const Indices place = engine::indicesOf(outputs[l].shape(), p);
                    products.push_back(
                        engine::product({pixelUnder(inputs[l], all()[l].how, place, at[1], at[2]), off(l, outputs[l], place)}));
                }
                return engine::product({Term(2), engine::sum(std::move(products))}) / Term(double(outputs[l].size()), "P");
            }};
}

/// What there is to say of weights: output, difference, error, loss, and how the loss changes with them.
void Recording::measure(Tape& tape, const Quantity& weights, std::size_t k) const
{
    std::vector<Quantity> outputs;
    for (std::size_t l = 0; l < all().size(); ++l)
        outputs.push_back(tape.make(ofLearner("output", int(l)), outputOf(l, weights, k)));
    const Quantity difference = tape.make("difference", weights - engine::spread(kernel, 0, int(all().size())));
    tape.make("error", {each(all(), [k](auto& l) { return l.error(k); }), [difference](const Indices& at) {
                            std::vector<Term> sizes;
                            for (int i = 0; i < 9; ++i)
                                sizes.push_back(engine::call("abs", {difference.term({at[0], i / 3, i % 3})}));
                            return engine::call("max", std::move(sizes));
                        }});
    tape.make("loss", {each(all(), [k](auto& l) { return l.states[k].loss; }), [*this, outputs](const Indices& at) {
                           const Quantity& y = outputs[std::size_t(at[0])];
                           std::vector<Term> squares;
                           for (std::size_t p = 0; p < y.size(); ++p) {
                               const Term one = off(std::size_t(at[0]), y, engine::indicesOf(y.shape(), p));
                               squares.push_back(engine::product({one, one}));
                           }
                           return engine::sum(std::move(squares)) / Term(double(y.size()), "P");
                       }});
    tape.slopeIs("learnt", tape.make("slope", slopeOf(tape, k)));
}

/// w - η dL/dw = w, of the weight that moves most.
void Recording::update(Tape& tape, const Quantity& before, const Quantity& gradient, const Quantity& after, std::size_t k) const
{
    std::size_t most = 0;
    const auto move = [&](std::size_t i) { return std::abs(all()[i / 9].rate * all()[i / 9].states[k - 1].gradient[i % 9]); };
    for (std::size_t i = 1; i < 9 * all().size(); ++i)
        if (move(i) > move(most)) most = i;
    const Indices at = engine::indicesOf(after.shape(), most);
    const Quantity from = tape.make("update.from", element(before, at)), eta = tape.make("update.rate", element(rate, {at[0]}));
    tape.make("update.to", from - eta * tape.make("update.gradient", element(gradient, at)));
    tape.point("learnt", at);
}

void Recording::step(Tape& tape, std::size_t k) const
{
    const Quantity before = tape.makings("learnt").back().quantity, slope = slopeOf(tape, k - 1);
    tape.round("step");
    const Quantity gradient = tape.make("gradient", slope), &eta = rate;
    const auto move = [before, gradient, eta](const Indices& at) {
        return before.term(at) - eta.term({at[0]}) * gradient.term(at);
    };
    const Quantity after = tape.make("learnt", {kernels([k](auto& l) { return l.states[k].kernel; }), move});
    measure(tape, after, k);
    update(tape, before, gradient, after, k);
}

/// What tells how fast it can go. A number that comes to no end, or to nothing, has no arithmetic.
Quantity ratesOf(Tape& tape, const std::vector<Learner>& all, const Params& p)
{
    const auto make = [&](const char* id, const Numbers& numbers, const engine::ByHand& byHand) {
        return tape.make(id, {numbers, [list = numbers.data, byHand](const Indices& at) {
                                  const double number = list[std::size_t(at[0])];
                                  return std::isfinite(number) && number > 0 ? byHand(at) : Term(number);
                              }});
    };
    const Quantity steepest = tape.parameter("steepest", each(all, [](auto& l) { return l.task.eigenvalues.back(); }));
    const Quantity flattest = tape.parameter("flattest", each(all, [](auto& l) { return l.task.eigenvalues.front(); }));
    make("condition", each(all, [](auto& l) { return l.task.condition(); }),
         [=](const Indices& at) { return steepest.term(at) / flattest.term(at); });
    const Quantity rate =
        make("rate", each(all, [](auto& l) { return l.rate; }),
             [steepest, times = p.learnRate](const Indices& at) { return Term(times, "ηλ") / steepest.term(at); });
    // k with left^k = 1/10, where `left` is what a step leaves of the error where it is slowest
    make("stepsPerDigit", each(all, [](auto& l) { return engine::stepsPerDigit(l.task, l.rate); }), [=](const Indices& at) {
        const auto left = [&](const Quantity& q) { return engine::call("abs", {Term(1) - rate.term(at) * q.term(at)}); };
        return engine::product({Term(-1), engine::call("log", {Term(10)})}) /
               engine::call("log", {engine::call("max", {left(flattest), left(steepest)})});
    });
    return rate;
}

} // namespace

std::string ofLearner(const char* what, int learner) { return std::string(what) + '[' + std::to_string(learner) + ']'; }

Tape learn(const Params& p)
{
    const auto picture = widgets::loadPicture(QString::fromStdString(p.picture), p.resolution, true, p.seed);
    check(p);
    Tape tape;
    const auto shared = std::make_shared<const std::vector<Learner>>(learnt(p, picture));
    const std::vector<Learner>& all = *shared;
    Recording recording{shared, tape.parameter("kernel", p.kernelTensor()), ratesOf(tape, all, p), {}, {}};
    const auto flat = [](const Quantity& map) { return reshaped(map, {map.shape()[1], map.shape()[2]}); };
    for (int l = 0; l < int(all.size()); ++l) {
        const Learner& learner = all[std::size_t(l)];
        const Quantity x =
            tape.make(ofLearner("input", l), flat(Quantity(Numbers(learner.grey))) / Quantity(127.5) - Quantity(1));
        const Quantity y = convolved(reshaped(x, learner.input.shape), reshaped(recording.kernel, {1, 1, 3, 3}),
                                     Quantity(Numbers(Tensor({1}))), learner.how);
        recording.inputs.push_back(x), recording.targets.push_back(tape.make(ofLearner("target", l), flat(y)));
    }
    recording.begin(tape);
    for (std::size_t k = 1; k < all[0].states.size(); ++k) recording.step(tape, k);
    return tape;
}

engine::Values valuesOfLearning(const Params&, const Tape& tape, int step)
{
    engine::Values all;
    const auto array = [&](const std::string& id) {
        const engine::Numbers& made = tape.at(id, step)->quantity.value();
        return engine::Array{made.shape, made.data};
    };
    for (const char* id :
         {"kernel", "learnt", "gradient", "loss", "error", "condition", "steepest", "flattest", "rate", "stepsPerDigit"})
        if (tape.at(id, step)) all.emplace_back(id, array(id)); // no gradient before the first step
    std::vector<engine::Values> update;
    if (const auto moved = tape.target(step); step > 0 && moved && moved->element) {
        const Indices& at = *moved->element;
        update = {{{"learner", at[0]}, {"weight", std::vector{at[1], at[2]}}}};
        for (const char* part : {"from", "rate", "gradient", "to"})
            update[0].emplace_back(part, *tape.value(std::string("update.") + part, 0, step));
    }
    all.emplace_back("update", std::move(update));
    for (const char* map : {"input", "target", "output"}) {
        std::vector<engine::Array> maps;
        for (int l = 0; l < learners(tape); ++l) {
            maps.push_back(array(ofLearner(map, l)));
            maps.back().shape.insert(maps.back().shape.begin(), 1);
        }
        all.emplace_back(map, std::move(maps));
    }
    return all;
}

} // namespace lessons::conv
