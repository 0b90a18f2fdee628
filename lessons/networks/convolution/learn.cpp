#include "lessons/networks/convolution/learn.h"

#include "engine/core/error.h"
#include "engine/tape/operators.h"
#include "lessons/networks/convolution/run.h"

#include <algorithm>
#include <cmath>

namespace lessons::conv {
namespace {

using engine::Indices;
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

Learner learnerOf(const Params& p, const Tensor& grey)
{
    const engine::Convolution how = Slide(p, grey.shape).how;
    Tensor kernel = p.kernelTensor(), input = grey;
    kernel.shape = {1, 1, 3, 3};
    for (float& x : input.data) x = x / 127.5F - 1; // -1 (black) ... 1 (white): noise then has mean 0
    engine::KernelTask task = engine::kernelTask(input, kernel, how);
    const double rate = p.learnRate * task.rate();
    return {grey, how, task, rate, {engine::begin(task)}};
}

Learners learnersOf(const Params& p, const Tensor& picture)
{
    check(p);
    // the noise is as large as the picture, so that both have as many places; for a picture that is no square, about as many
    const int side = std::max(3, int(std::lround(std::sqrt(double(picture.shape[1]) * picture.shape[2]))));
    Learners all{learnerOf(p, widgets::noisePicture(side, true, p.seed).input)};
    if (p.picture != "noise") all.push_back(learnerOf(p, picture));
    for (int step = 0; step < p.learnSteps; ++step) {
        if (std::any_of(all.begin(), all.end(), [&](const Learner& l) { return l.error(step) > Diverged; })) break;
        for (Learner& learner : all) {
            learner.states.push_back(learner.states.back());
            engine::step(learner.task, learner.states.back(), learner.rate);
        }
    }
    return all;
}

Quantity flat(const Quantity& map) { return reshaped(map, {map.shape()[1], map.shape()[2]}); }

/// One number of each learner, or nine.
template <class Of> Numbers each(const Learners& all, std::vector<int> shape, Of of)
{
    shape.insert(shape.begin(), int(all.size()));
    Numbers numbers(shape, engine::Precision::Double);
    const std::size_t own = numbers.size() / all.size();
    for (std::size_t i = 0; i < numbers.size(); ++i) numbers.data[i] = of(all[i / own], i % own);
    return numbers;
}

Numbers kernels(const Learners& all, std::size_t step)
{
    return each(all, {3, 3}, [step](auto& l, std::size_t i) { return l.states[step].kernel[i]; });
}

/// The pixel under weight (u, v) at a place of the output, 0 outside.
Term pixelUnder(const Quantity& x, const engine::Convolution& how, const Indices& place, int u, int v)
{
    const int row = place[0] * how.stride.vertical + u * how.dilation.vertical - how.vertical.before;
    const int column = place[1] * how.stride.horizontal + v * how.dilation.horizontal - how.horizontal.before;
    const bool inside = row >= 0 && row < x.shape()[0] && column >= 0 && column < x.shape()[1];
    return inside ? x.term({row, column}) : Term(0);
}

/// A step of gradient descent as the round of a tape, whose numbers are known.
struct Descent {
    LearnersPtr learners; ///< arithmetic of later owns it, too
    Quantity kernel, rate;
    std::vector<Quantity> inputs, targets;

    void operator()(Tape& tape, int round) const;
    void measure(Tape& tape, const Quantity& weights, std::size_t step) const;

private:
    Quantity output(const Quantity& weights, int l) const;
    Quantity slope(const std::vector<Quantity>& outputs, std::size_t step) const;
    void update(Tape& tape, const Quantity& before, const Quantity& gradient) const;
};

Quantity Descent::output(const Quantity& weights, int l) const
{
    const Quantity &x = inputs[std::size_t(l)], picture = reshaped(x, {1, x.shape()[0], x.shape()[1]});
    return flat(convolved(picture, reshaped(row(weights, l), {1, 1, 3, 3}), Quantity(Numbers(Tensor({1}))),
                          (*learners)[std::size_t(l)].how));
}

/// dL/dw_i = 2/P sum over p of x_i(p) (y(p) - target(p)), at the weights that are there at a step.
Quantity Descent::slope(const std::vector<Quantity>& outputs, std::size_t step) const
{
    const auto byHand = [outputs, all = *this](const Indices& at) {
        const auto l = std::size_t(at[0]);
        const Quantity& y = outputs[l];
        std::vector<Term> products;
        for (std::size_t p = 0; p < y.size(); ++p) {
            const Indices place = engine::indicesOf(y.shape(), p);
            products.push_back(engine::product({pixelUnder(all.inputs[l], (*all.learners)[l].how, place, at[1], at[2]),
                                                y.term(place) - all.targets[l].term(place)}));
        }
        return engine::product({Term(2), engine::sum(std::move(products))}) / Term(double(y.size()), "P");
    };
    return {each(*learners, {3, 3}, [step](auto& l, std::size_t i) { return l.states[step].gradient[i]; }), byHand};
}

/// What there is to say of weights: output, difference, error, loss, and how the loss changes with them.
void Descent::measure(Tape& tape, const Quantity& weights, std::size_t step) const
{
    const int count = int(learners->size());
    std::vector<Quantity> outputs, losses;
    for (int l = 0; l < count; ++l) {
        const Quantity &t = targets[std::size_t(l)], y = tape.make(ofLearner("output", l), output(weights, l));
        const std::vector<int> places{int(t.size())};
        outputs.push_back(y), losses.push_back(meanSquared(reshaped(y, places), reshaped(t, places)));
    }
    const Quantity difference = tape.make("difference", weights - engine::spread(kernel, 0, count));
    tape.make("error",
              {each(*learners, {}, [step](auto& l, std::size_t) { return l.error(int(step)); }), [difference](const Indices& at) {
                   std::vector<Term> sizes;
                   for (int i = 0; i < 9; ++i) sizes.push_back(engine::call("abs", {difference.term({at[0], i / 3, i % 3})}));
                   return engine::call("max", std::move(sizes));
               }});
    tape.make("loss", stacked(losses));
    tape.slopeIs("learnt", tape.make("slope", slope(outputs, step)));
}

/// w - η dL/dw = w, of the weight that moves most.
void Descent::update(Tape& tape, const Quantity& before, const Quantity& gradient) const
{
    std::size_t most = 0;
    const auto move = [&](std::size_t i) { return std::abs(rate[i / 9] * gradient[i]); };
    for (std::size_t i = 1; i < gradient.size(); ++i)
        if (move(i) > move(most)) most = i;
    const Indices at = engine::indicesOf(gradient.shape(), most);
    const Quantity from = tape.make("update.from", element(before, at)), eta = tape.make("update.rate", element(rate, {at[0]}));
    tape.make("update.to", from - eta * tape.make("update.gradient", element(gradient, at)));
    tape.point("learnt", at);
}

void Descent::operator()(Tape& tape, int round) const
{
    const auto step = std::size_t(round);
    const Quantity before = tape.before("learnt", kernels(*learners, step));
    std::vector<Quantity> outputs;
    for (int l = 0; l < int(learners->size()); ++l)
        outputs.push_back(tape.before(ofLearner("output", l), output(before, l).value()));
    tape.round("step");
    const Quantity gradient = tape.make("gradient", slope(outputs, step)), eta = spread(spread(rate, 1, 3), 2, 3);
    measure(tape, tape.make("learnt", numbersOf(kernels(*learners, step + 1), before - eta * gradient)), step + 1);
    update(tape, before, gradient);
}

/// What tells how fast it can go. A number that comes to no end, or to nothing, has no arithmetic.
Quantity ratesOf(Tape& tape, const Learners& all, const Params& p)
{
    const auto make = [&](const char* id, auto of, const engine::ByHand& byHand) {
        const Numbers numbers = each(all, {}, [&](auto& l, std::size_t) { return of(l); });
        return tape.make(id, {numbers, [list = numbers.data, byHand](const Indices& at) {
                                  const double number = list[std::size_t(at[0])];
                                  return std::isfinite(number) && number > 0 ? byHand(at) : Term(number);
                              }});
    };
    const auto curvature = [&](std::size_t i) {
        return each(all, {}, [i](auto& l, std::size_t) { return l.task.eigenvalues[i]; });
    };
    const Quantity steepest = tape.parameter("steepest", curvature(8)), flattest = tape.parameter("flattest", curvature(0));
    make(
        "condition", [](auto& l) { return l.task.condition(); },
        [=](const Indices& at) { return steepest.term(at) / flattest.term(at); });
    const Quantity rate = make(
        "rate", [](auto& l) { return l.rate; },
        [steepest, times = p.learnRate](const Indices& at) { return Term(times, "ηλ") / steepest.term(at); });
    // k with left^k = 1/10, where `left` is what a step leaves of the error where it is slowest
    make(
        "stepsPerDigit", [](auto& l) { return engine::stepsPerDigit(l.task, l.rate); },
        [=](const Indices& at) {
            const auto left = [&](const Quantity& q) { return engine::call("abs", {Term(1) - rate.term(at) * q.term(at)}); };
            return engine::product({Term(-1), engine::call("log", {Term(10)})}) /
                   engine::call("log", {engine::call("max", {left(flattest), left(steepest)})});
        });
    return rate;
}

} // namespace

std::string ofLearner(const char* what, int learner) { return std::string(what) + '[' + std::to_string(learner) + ']'; }

Run learningRun(const Params& p)
{
    const auto picture = widgets::loadPicture(QString::fromStdString(p.picture), p.resolution, true, p.seed);
    const auto learners = std::make_shared<const Learners>(learnersOf(p, picture.input));
    Tape tape;
    Descent descent{learners, tape.parameter("kernel", p.kernelTensor()), ratesOf(tape, *learners, p), {}, {}};
    for (int l = 0; l < int(learners->size()); ++l) {
        const Learner& learner = (*learners)[std::size_t(l)];
        const Quantity grey{Numbers(learner.grey)};
        const Quantity x = tape.make(ofLearner("input", l), flat(grey) / Quantity(127.5) - Quantity(1));
        const Quantity y = convolved(reshaped(x, grey.shape()), reshaped(descent.kernel, {1, 1, 3, 3}),
                                     Quantity(Numbers(Tensor({1}))), learner.how);
        descent.inputs.push_back(x), descent.targets.push_back(tape.make(ofLearner("target", l), flat(y)));
    }
    descent.measure(tape, tape.parameter("learnt", kernels(*learners, 0)), 0);
    tape.rounds(int(learners->front().states.size()) - 1, descent, 0); // none is kept: they are made when they are looked at
    return {std::move(tape), Slide(p, picture.input.shape), learners, picture.original};
}

engine::Values valuesOfLearning(const Tape& tape, int step)
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
        for (int l = 0; l < tape.shape("learnt")[0]; ++l) {
            maps.push_back(array(ofLearner(map, l)));
            maps.back().shape.insert(maps.back().shape.begin(), 1);
        }
        all.emplace_back(map, std::move(maps));
    }
    return all;
}

} // namespace lessons::conv
