#include "engine/tape/slide.h"
#include "lessons/networks/convolution/learn.h"

#include <algorithm>
#include <cmath>

namespace lessons::conv {
namespace {

using engine::Indices;
using engine::KernelLearning;
using engine::Numbers;
using engine::Term;
using States = std::vector<KernelLearning>;

/// One number of each learner, or nine.
template <class Of> Numbers each(const State& s, std::vector<int> shape, Of of)
{
    const std::size_t count = s.learners().size();
    shape.insert(shape.begin(), int(count));
    Numbers numbers(shape, engine::Precision::Double);
    const std::size_t own = numbers.size() / count;
    for (std::size_t i = 0; i < numbers.size(); ++i) numbers.data[i] = of(i / own, i % own);
    return numbers;
}

Numbers kernels(const State& s, const States& at)
{
    return each(s, {3, 3}, [&](std::size_t l, std::size_t i) { return at[l].kernel[i]; });
}

/// A step of gradient descent, whose numbers are known.
struct Descent {
    State state; ///< arithmetic of later owns what is the same at all steps, too
    Quantity kernel, rate;
    std::vector<Quantity> inputs, targets;

    void step(Tape& tape) const;

private:
    const Learner& learner(std::size_t l) const { return state.learners()[l]; }
    Quantity slope(const std::vector<Quantity>& outputs, const States& states) const;
    Quantity measure(Tape& tape, const Quantity& weights, const States& at) const;
    void update(Tape& tape, const Quantity& before, const Quantity& gradient) const;
};

/// dL/dw_i = 2/P sum over p of x_i(p) (y(p) - target(p)), at the weights that are there at a step.
Quantity Descent::slope(const std::vector<Quantity>& outputs, const States& states) const
{
    const auto byHand = [outputs, all = *this](const Indices& at) {
        const auto l = std::size_t(at[0]);
        const Learner& of = all.learner(l);
        const Quantity &x = all.inputs[l], &y = outputs[l], &t = all.targets[l];
        std::vector<Term> products;
        const engine::Slide slide{of.how, of.grey.shape, of.task.trueKernel.shape, of.task.target.shape};
        slide.forWeight({0, 0, at[1], at[2]}, [&](const Indices& p, const Indices& pixel) {
            const Indices place{p[1], p[2]};
            products.push_back(engine::product({x.term({pixel[1], pixel[2]}), y.term(place) - t.term(place)}));
        });
        if (products.empty()) products.emplace_back(0); // it stands on the padding everywhere
        return engine::product({Term(2), engine::sum(std::move(products))}) / Term(double(y.size()), "P");
    };
    return {each(state, {3, 3}, [&](std::size_t l, std::size_t i) { return states[l].gradient[i]; }), byHand};
}

/// What there is to say of weights: output, difference, error, loss, and how the loss changes with them: the gradient.
Quantity Descent::measure(Tape& tape, const Quantity& weights, const States& at) const
{
    std::vector<Quantity> outputs, losses;
    for (std::size_t l = 0; l < at.size(); ++l) {
        const Quantity &t = targets[l],
                       y = tape.make(indexed("output", int(l)), learner(l).output(inputs[l], row(weights, int(l))));
        const std::vector<int> places{int(t.size())};
        outputs.push_back(y), losses.push_back(meanSquared(reshaped(y, places), reshaped(t, places)));
    }
    const Quantity difference = tape.make("difference", weights - engine::spread(kernel, 0, int(at.size())));
    const auto greatest = [difference](const Indices& of) {
        std::vector<Term> sizes;
        for (int i = 0; i < 9; ++i) sizes.push_back(engine::call("abs", {difference.term({of[0], i / 3, i % 3})}));
        return engine::call("max", std::move(sizes));
    };
    const auto error = [&](std::size_t l, std::size_t) { return engine::greatestError(learner(l).task, at[l]); };
    tape.make("error", {each(state, {}, error), greatest});
    tape.make("loss", stacked(losses));
    const Quantity gradient = slope(outputs, at);
    tape.slopeIs("learnt", tape.make("slope", gradient));
    return gradient;
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

void Descent::step(Tape& tape) const
{
    const Quantity before = tape.parameter("learnt", kernels(state, state.before));
    const Quantity slopes = measure(tape, before, state.before);
    tape.step("step");
    const Quantity gradient = tape.make("gradient", slopes), eta = spread(spread(rate, 1, 3), 2, 3);
    measure(tape, tape.make("learnt", numbersOf(kernels(state, state.now), before - eta * gradient)), state.now);
    update(tape, before, gradient);
}

/// One number of each learner; one that comes to no end, or to nothing, has no arithmetic.
Quantity oneEach(const State& s, const std::function<double(const Learner&)>& of, engine::ByHand byHand = nullptr)
{
    const Numbers numbers = each(s, {}, [&](std::size_t l, std::size_t) { return of(s.learners()[l]); });
    if (!byHand) return numbers;
    return {numbers, [numbers, byHand](const Indices& at) {
                const double number = numbers.data[std::size_t(at[0])];
                return std::isfinite(number) && number > 0 ? byHand(at) : Term(number);
            }};
}

/// What tells how fast it can go.
Quantity ratesOf(Tape& tape, const State& s, const Params& p)
{
    const auto curvature = [&](std::size_t i) {
        return each(s, {}, [&](std::size_t l, std::size_t) { return s.learners()[l].task.eigenvalues[i]; });
    };
    const Quantity steepest = tape.parameter("steepest", curvature(8)), flattest = tape.parameter("flattest", curvature(0));
    tape.make("condition", oneEach(
                               s, [](const Learner& l) { return l.task.condition(); },
                               [=](const Indices& at) { return steepest.term(at) / flattest.term(at); }));
    const Quantity rate = tape.make(
        "rate", oneEach(
                    s, [&](const Learner& l) { return l.rate(p); },
                    [steepest, times = p.learnRate](const Indices& at) { return Term(times, "ηλ") / steepest.term(at); }));
    // k with left^k = 1/10, where `left` is what a step leaves of the error where it is slowest
    const auto digit = [=](const Indices& at) {
        const auto left = [&](const Quantity& q) { return engine::call("abs", {Term(1) - rate.term(at) * q.term(at)}); };
        return engine::product({Term(-1), engine::call("log", {Term(10)})}) /
               engine::call("log", {engine::call("max", {left(flattest), left(steepest)})});
    };
    tape.make("stepsPerDigit", oneEach(
                                   s, [&](const Learner& l) { return engine::stepsPerDigit(l.task, l.rate(p)); }, digit));
    return rate;
}

} // namespace

void record(Tape& tape, const Now& now)
{
    Descent descent{now.state, tape.parameter("kernel", now.params.kernelTensor()), ratesOf(tape, now.state, now.params), {}, {}};
    for (const Learner& learner : now.state.learners()) {
        const int l = int(descent.inputs.size());
        const Quantity x = tape.make(indexed("input", l), learner.input());
        descent.inputs.push_back(x);
        descent.targets.push_back(tape.make(indexed("target", l), learner.output(x, descent.kernel)));
    }
    descent.step(tape);
}

engine::Values values(const Now& now, const Tape& tape)
{
    const int step = std::min(now.step, 1);
    engine::Values all;
    const auto array = [&](const std::string& id) { return arrayOf(tape, id, step); };
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
            maps.push_back(array(indexed(map, l)));
            maps.back().shape.insert(maps.back().shape.begin(), 1);
        }
        all.emplace_back(map, std::move(maps));
    }
    return all;
}

} // namespace lessons::conv
