#include "tests/engine/tape_cases.h"

#include "engine/tape/losses.h"

#include <cmath>

using namespace engine;

Numbers OperatorCase::drawn(const std::vector<int>& shape, Precision precision, unsigned seed) const
{
    Numbers numbers = noise(shape, precision, seed);
    for (double& x : numbers.data)
        if (range != All) x = rounded(precision, (range == Positive || x > 0 ? 1 : -1) * (std::abs(x) + 0.2));
    return numbers;
}

std::vector<OperatorCase> operatorCases()
{
    using Of = const Operands&;
    const std::vector<int> v{4}, m{3, 4}, n{4, 5}, s{}, picture{4, 7, 6};
    const Convolution how{.stride = 2, .dilation = 1, .groups = 2, .vertical = {}, .horizontal = {1, 2}};
    const Convolution wide{.stride = 1, .dilation = 2, .groups = 1, .vertical = {2, 1}, .horizontal = {1, 0}};
    constexpr auto Positive = OperatorCase::Positive, Away = OperatorCase::AwayFromZero;
    std::vector<OperatorCase> all{
        {"plus", {m, m}, [](Of q) { return q[0] + q[1]; }},
        {"scalar plus", {s, m}, [](Of q) { return q[0] + q[1]; }},
        {"minus", {m, m}, [](Of q) { return q[0] - q[1]; }},
        {"minus scalar", {v, s}, [](Of q) { return q[0] - q[1]; }},
        {"times", {m, m}, [](Of q) { return q[0] * q[1]; }},
        {"times scalar", {v, s}, [](Of q) { return q[0] * q[1]; }},
        {"over", {m, m}, [](Of q) { return q[0] / q[1]; }, Away},
        {"scalar over", {s, v}, [](Of q) { return q[0] / q[1]; }, Away},
        {"over scalar", {v, s}, [](Of q) { return q[0] / q[1]; }, Away},
        {"negative", {v}, [](Of q) { return -q[0]; }},
        {"square", {v}, [](Of q) { return square(q[0]); }},
        {"root", {v}, [](Of q) { return sqrt(q[0]); }, Positive},
        {"exponential", {v}, [](Of q) { return exp(q[0]); }},
        {"logarithm", {v}, [](Of q) { return log(q[0]); }, Positive},
        {"matrix vector", {m, v}, [](Of q) { return matmul(q[0], q[1]); }},
        {"matrix matrix", {m, n}, [](Of q) { return matmul(q[0], q[1]); }},
        {"dot", {v, v}, [](Of q) { return dot(q[0], q[1]); }},
        {"mixed", {v, n}, [](Of q) { return mixed(q[0], q[1]); }},
        {"outer", {v, {3}}, [](Of q) { return outer(q[0], q[1]); }},
        {"picked",
         {v},
         [](Of q) {
             return picked(q[0], {3, -1, 0, 3, 2, -1}, {2, 3});
         }},
        {"placed",
         {v},
         [](Of q) {
             return placed(q[0], {2, -1, 2, 0}, {3});
         }},
        {"row", {m}, [](Of q) { return row(q[0], 2); }},
        {"element",
         {m},
         [](Of q) {
             return element(q[0], {1, 3});
         }},
        {"stacked", {v, v, v}, [](Of q) { return stacked(q); }},
        {"concatenated", {m, {2, 4}}, [](Of q) { return concatenated(q); }},
        {"concatenated beside", {m, {3, 2}, m}, [](Of q) { return concatenated(q, 1); }},
        {"concatenated within", {{2, 1, 3}, {2, 2, 3}}, [](Of q) { return concatenated(q, 1); }},
        {"sliced", {{2, 4, 3}}, [](Of q) { return sliced(q[0], 1, 1, 2); }},
        {"everywhere",
         {v},
         [](Of q) {
             return everywhere(q[0], 1, {2, 4, 3});
         }},
        {"sum for each", {{2, 4, 3}}, [](Of q) { return sumForEach(q[0], 1); }},
        {"mean for each", {m}, [](Of q) { return meanForEach(q[0], 0); }},
        {"transposed", {m}, [](Of q) { return transposed(q[0]); }},
        {"reshaped",
         {m},
         [](Of q) {
             return reshaped(q[0], {2, 6});
         }},
        {"spread", {v}, [](Of q) { return spread(q[0], 0, 4) - spread(q[0], 1, 4); }},
        {"sum", {m}, [](Of q) { return sum(q[0]); }},
        {"mean", {m}, [](Of q) { return mean(q[0]); }},
        {"sum of rows", {{2, 3, 4}}, [](Of q) { return sum(q[0], 1); }},
        {"mean of columns", {m}, [](Of q) { return mean(q[0], 0); }},
        {"softmax", {v}, [](Of q) { return softmax(q[0] / Quantity(0.5, "τ")); }},
        {"softmax of rows", {m}, [](Of q) { return softmax(q[0]); }},
        {"softmax of what is seen",
         {m},
         [](Of q) {
             return softmax(q[0], {1, 0, 1, 1, 0, 0, 0, 0, 0, 1, 0, 0});
         }},
        {"convolved", {picture, {6, 2, 3, 3}, {6}}, [how](Of q) { return convolved(q[0], q[1], q[2], how); }},
        {"convolved wide", {picture, {2, 4, 2, 3}, {2}}, [wide](Of q) { return convolved(q[0], q[1], q[2], wide); }},
        {"window",
         {picture},
         [wide](Of q) {
             return windowOf(q[0], {2, 4, 2, 3}, wide, 0, 4);
         }},
        {"transpose convolved",
         {picture, {4, 3, 2, 3}, {6}},
         [how](Of q) {
             return transposeConvolved(q[0], q[1], q[2], how, {1, 0});
         }},
        {"largest of windows", {picture}, [](Of q) { return maxPooled(q[0], 3, 2, 1); }},
        {"mean of windows", {picture}, [](Of q) { return averagePooled(q[0], 3, 2, 1); }},
        {"cross-entropy", {v}, [](Of q) { return crossEntropy(q[0], 2); }},
        {"mean squared", {v, v}, [](Of q) { return meanSquared(q[0], q[1]); }},
        {"hinge", {v, v}, [](Of q) { return hinge(q[0], q[1]); }},
        {"multi-hinge", {v}, [](Of q) { return multiHinge(q[0], 1); }},
        {"log softmax", {v}, [](Of q) { return logSoftmax(q[0]); }},
        {"log softmax of rows", {m}, [](Of q) { return logSoftmax(q[0]); }},
        {"absolute", {v}, [](Of q) { return absolute(q[0]); }, Away},
        {"times own log", {v}, [](Of q) { return timesOwnLog(q[0]); }, Positive},
        {"mean absolute", {v, v}, [](Of q) { return meanAbsolute(q[0], q[1]); }},
        {"perceptron", {v, v}, [](Of q) { return perceptron(q[0], q[1]); }},
        {"soft cross-entropy", {v, v}, [](Of q) { return softCrossEntropy(q[0], q[1]); }},
        {"smoothed label",
         {v},
         [](Of q) {
             return softCrossEntropy(q[0], smoothed(2, 4, 0.1, {1, 2, 3, 0.5}));
         }},
        {"cross-entropy of a batch",
         {n},
         [](Of q) {
             return crossEntropy(q[0], {2, 0, 4, 1}, {.classWeights = {1, 2, 3, 0.5, 1}, .ignored = 0, .smoothing = 0.2});
         }},
        {"divergence", {v, v}, [](Of q) { return divergence(q[0], q[1]); }, Positive},
        {"distillation", {v, v}, [](Of q) { return distillation(q[0], q[1], 2.5); }},
        {"distillation unscaled", {v, v}, [](Of q) { return distillation(q[0], q[1], 2.5, false); }},
    };
    static constexpr const char* names[] = {"linear",        "relu",       "leaky relu", "tanh", "logistic",  "prelu",
                                            "elu",           "softplus",   "swish",      "gelu", "gelu tanh", "gelu logistic",
                                            "hard logistic", "hard swish", "relu 6",     "selu"};
    for (int f = 0; f < int(std::size(names)); ++f) {
        const Activation kind = Activation(f);
        all.push_back({names[f], {m}, [kind](Of q) { return activated(kind, q[0]); }, Away});
    }
    return all;
}
