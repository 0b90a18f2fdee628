#include "tests/engine/tape_mechanisms.h"

using namespace engine;

namespace {

const std::map<std::string, std::vector<int>> layerShapes{{"W1", {5, 3}}, {"b1", {5}}, {"W2", {4, 5}}, {"b2", {4}}, {"x", {3}}};
const std::map<std::string, std::vector<int>> recurrentShapes{{"W", {3, 2}}, {"U", {3, 3}}, {"b", {3}}, {"h0", {3}}, {"v", {3}}};
const std::map<std::string, std::vector<int>> pictureShapes{
    {"x", {2, 8, 7}}, {"K", {4, 2, 3, 3}}, {"b", {4}}, {"v", {4 * 4 * 3}}};

Tape layers(const Leaves& leaves)
{
    Tape tape;
    const Quantity W1 = tape.parameter("W1", leaves.at("W1")), b1 = tape.parameter("b1", leaves.at("b1"));
    const Quantity W2 = tape.parameter("W2", leaves.at("W2")), b2 = tape.parameter("b2", leaves.at("b2"));
    const Quantity x = tape.input("x", leaves.at("x"));
    const Quantity z1 = tape.step("z1").make("z1", matmul(W1, x) + b1);
    const Quantity a1 = tape.step("a1").make("a1", tanh(z1));
    const Quantity z2 = tape.step("z2").make("z2", matmul(W2, a1) + b2);
    tape.step("L").make("L", crossEntropy(z2, 1));
    return tape;
}

/// h_t = tanh(W x_t + U h_{t-1} + b), L = (v · h_4)²
Tape recurrent(const Leaves& leaves)
{
    Tape tape;
    const Quantity W = tape.parameter("W", leaves.at("W")), U = tape.parameter("U", leaves.at("U"));
    const Quantity b = tape.parameter("b", leaves.at("b")), v = tape.parameter("v", leaves.at("v"));
    Quantity h = tape.parameter("h0", leaves.at("h0"));
    for (unsigned t = 0; t < 4; ++t) {
        tape.round("x");
        const Quantity x = tape.arrives("x", noise({2}, W.precision(), 50 + t)), old = tape.carry("old", h);
        const Quantity z = tape.step("z").make("z", matmul(W, x) + matmul(U, old) + b);
        h = tape.step("h").make("h", tanh(z));
    }
    tape.step("L").make("L", square(dot(v, h)));
    return tape;
}

Tape pictures(const Leaves& leaves)
{
    Tape tape;
    const Quantity x = tape.input("x", leaves.at("x")), K = tape.parameter("K", leaves.at("K"));
    const Quantity b = tape.parameter("b", leaves.at("b")), v = tape.parameter("v", leaves.at("v"));
    const Quantity z = tape.step("z").make("z", convolved(x, K, b, {.stride = 1, .vertical = {1, 1}, .horizontal = {0, 1}}));
    const Quantity a = tape.step("a").make("a", relu(z));
    const Quantity y = tape.step("y").make("y", maxPooled(a, 2, 2));
    tape.step("L").make("L", sqrt(square(dot(reshaped(y, v.shape()), v)) + 1));
    return tape;
}

Leaves floats(const std::map<std::string, std::vector<int>>& shapes)
{
    Leaves leaves;
    for (const auto& [id, shape] : shapes) leaves[id] = noise(shape, Precision::Float, 1 + unsigned(leaves.size()));
    return leaves;
}

} // namespace

Tape twoLayers() { return layers(floats(layerShapes)); }
Tape recurrentNet() { return recurrent(floats(recurrentShapes)); }

std::pair<Mechanism, std::map<std::string, std::vector<int>>> mechanismNumber(int which)
{
    if (which == 0) return {layers, layerShapes};
    if (which == 1) return {recurrent, recurrentShapes};
    return {pictures, pictureShapes};
}

Tape strip(int side, bool products, int most)
{
    Tape tape;
    const Convolution how{.vertical = {1, 1}, .horizontal = {1, 1}};
    const Quantity input = tape.input("input", noise({side, side}, Precision::Float, 1)), x = reshaped(input, {1, side, side});
    const Quantity w = tape.parameter("kernel", noise({3, 3}, Precision::Float, 2)), W = reshaped(w, {1, 1, 3, 3});
    const Quantity b = tape.parameter("bias", Tensor({}, 0.5F));
    tape.plan("output", reshaped(relu(convolved(x, W, stacked({b}), how)), {side, side}));
    tape.rounds(
        side * side,
        [=](Tape& t, int place) {
            t.round("pixel").coarse(!products);
            const Quantity window = t.carry("window", reshaped(windowOf(x, W.shape(), how, place / side, place % side), {3, 3}));
            const Quantity all = t.plan("products", window * w);
            for (int tap = 0; tap < 9; ++tap) {
                if (tap > 0) t.step("product");
                t.makeNext("products");
            }
            const Quantity total = t.step("sum").make("sum", sum(all));
            t.make("weightedSum", total + b);
            t.makeNext("output");
        },
        most);
    return tape;
}
