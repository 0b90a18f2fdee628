#include "lessons/blocks/walk.h"

#include "engine/tape/operators.h"

namespace lessons::blocks {
namespace {

using engine::Numbers;
using engine::Quantity;
using engine::Tape;
using engine::Term;

/// A map under a kernel, with zeros around it, so that it keeps its size.
Quantity slid(const Quantity& map, const Quantity& kernel)
{
    const int n = map.shape()[0], high = kernel.shape()[0], wide = kernel.shape()[1];
    const engine::Padding vertical{high / 2, high / 2}, horizontal{wide / 2, wide / 2};
    const Quantity made = convolved(reshaped(map, {1, n, n}), reshaped(kernel, {1, 1, high, wide}),
                                    engine::Convolution{1, 1, 1, vertical, horizontal});
    return reshaped(made, {n, n});
}

/// How many numbers of the middle row have a slope: each counts as 1. (Slopes are whole, as all weights are 1 or 2.)
Term across(const Quantity& slopes)
{
    const int n = slopes.shape()[0];
    std::vector<Term> reached;
    for (int j = 0; j < n; ++j) reached.push_back(engine::call("min", {Term(1), slopes.term({n / 2, j})}));
    return engine::sum(std::move(reached));
}

} // namespace

Numbers drawn(std::vector<int> shape, int least, int most, engine::Random& random)
{
    Numbers all(std::move(shape), engine::Precision::Double);
    for (double& one : all.data) one = least + random.below(most - least + 1);
    return all;
}

void recordWalk(Tape& tape, Numbers picture, const std::vector<std::vector<int>>& stack, const std::vector<int>& single,
                engine::Random& random)
{
    const int layers = int(stack.size()), middle = picture.shape[0] / 2;
    const Quantity x = tape.input("x", std::move(picture));
    std::vector<Quantity> kernels;
    for (int l = 1; l <= layers; ++l)
        kernels.push_back(tape.parameter(kernelOf(l), drawn(stack[std::size_t(l - 1)], 1, 2, random)));
    const Quantity large = tape.parameter("K", drawn(single, 1, 2, random));

    engine::Backward back{.without = {"K"}};
    Quantity z = x;
    for (int l = 1; l <= layers; ++l) {
        z = tape.step(mapBehind(l)).make(mapBehind(l), slid(z, kernels[std::size_t(l - 1)]));
        back.without.push_back(kernelOf(l));
    }
    tape.step("y").make("y", element(z, {middle, middle}));
    tape.backward("y", back);
    std::vector<Term> fields;
    for (int l = layers - 1; l >= 0; --l) fields.push_back(across(*tape.gradientOf(mapBehind(l))));

    const Quantity one = tape.step("one").make("zOne", slid(x, large));
    tape.make("yOne", element(one, {middle, middle}));
    back.names["x"] = "dxOne", back.without.push_back("zOne");
    tape.backward("yOne", back);
    fields.push_back(across(*tape.gradientOf("x")));
    tape.fill("field", "field", engine::byHand(std::move(fields)));
}

} // namespace lessons::blocks
