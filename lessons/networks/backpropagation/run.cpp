#include "lessons/networks/backpropagation/run.h"

#include "engine/data/point_sets.h"
#include "engine/data/split.h"
#include "engine/data/table.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace lessons::backprop {
namespace {

using engine::Numbers;
using engine::Random;

constexpr double Epsilon = 1e-5; ///< by which a weight is moved for a difference quotient

/// Two decimals: what is printed is what is computed with.
double printable(double x) { return std::round(100 * x) / 100; }

engine::Dataset dataOf(const Params& p)
{
    if (p.data == Data::Xor) {
        engine::Dataset data = engine::pointSet(engine::PointSet::Xor, Samples, 0, Random(std::uint64_t(p.seed), 100));
        for (double& x : data.features) x /= 5;
        return data;
    }
    const engine::Dataset data = engine::iris();
    std::vector<int> all(std::size_t(data.rows()));
    std::iota(all.begin(), all.end(), 0);
    return standardised(data, engine::scalingOf(data, all));
}

/// All that a net is given, by names: a sample and its target, weights and biases.
struct Given {
    std::map<std::string, Numbers> given;
    int label;                                             ///< the class of the sample
    std::vector<engine::ActivationLayer> activations = {}; ///< of the hidden layers
};

/// (Uniform, of the variance that Glorot and Bengio 2010 give them)
Given drawn(const Params& p)
{
    const std::vector<int> sizes = p.sizes();
    const engine::Dataset data = dataOf(p);
    Given net{{}, data.labels[std::size_t(p.sample - 1)]};
    Numbers x({sizes.front()}, engine::Precision::Double), t({sizes.back()}, engine::Precision::Double);
    for (int i = 0; i < sizes.front(); ++i) x.data[std::size_t(i)] = printable(data.at(p.sample - 1, i));
    t.data[std::size_t(net.label)] = 1;
    net.given = {{"x", x}, {"t", t}};
    for (int l = 1; l <= outputLayer(p); ++l) {
        const int in = sizes[std::size_t(l) - 1], out = sizes[std::size_t(l)];
        Random random(std::uint64_t(p.seed), std::uint32_t(l));
        Numbers W({out, in}, engine::Precision::Double), b({out}, engine::Precision::Double);
        for (double& w : W.data) w = printable(std::sqrt(6.0 / (in + out)) * random.uniform(-1, 1));
        for (double& one : b.data) one = printable(random.uniform(-0.3, 0.3));
        net.given[named("W", l)] = std::move(W), net.given[named("b", l)] = std::move(b);
    }
    return net;
}

Numbers numbersOf(const engine::Block& block, const Net& from)
{
    Numbers numbers(block.shape, engine::Precision::Double);
    std::ranges::copy(from.of(block), numbers.data.begin());
    return numbers;
}

/// Its weights as they are, and a row of what it has learnt from; all in double precision from here on.
Given taken(const Params& p, const Net& from)
{
    const auto row = std::size_t(p.sample - 1);
    const int in = from.network.inputFeatures(), out = int(from.data->classes.size());
    Given net{{}, from.data->labels[row]};
    Numbers x({in}, engine::Precision::Double), t({out}, engine::Precision::Double);
    std::copy_n(from.data->inputs.begin() + std::ptrdiff_t(row) * in, in, x.data.begin());
    t.data[std::size_t(net.label)] = 1;
    net.given = {{"x", x}, {"t", t}};
    for (int l = 1; l <= outputLayer(p); ++l) {
        net.given[named("W", l)] = numbersOf(*from.network.weights(2 * l - 2), from);
        net.given[named("b", l)] = numbersOf(*from.network.biases(2 * l - 2), from);
    }
    return net;
}

/// A way through the net: `leaf` is what it is given, `make` is told what has been made of that.
Quantity forwards(const Params& p, const Given& net, const std::function<Quantity(const std::string& id)>& leaf,
                  const std::function<Quantity(const std::string& id, const Quantity&)>& make)
{
    Quantity a = leaf("x");
    for (int l = 1; l <= int(net.activations.size()) + 1; ++l) {
        const bool last = l > int(net.activations.size());
        const Quantity z = make(last ? "y" : named("z", l), matmul(leaf(named("W", l)), a) + leaf(named("b", l)));
        if (last) a = z;
        else {
            const auto& [f, shape] = net.activations[std::size_t(l) - 1];
            a = make(named("a", l), activated(f, z, shape));
        }
    }
    return make("L", p.loss == LossName::CrossEntropy ? crossEntropy(a, net.label) : meanSquared(a, leaf("t")));
}

/// The loss alone.
double lossOf(const Params& p, const Given& net)
{
    return forwards(
        p, net, [&](const std::string& id) { return Quantity(net.given.at(id)); },
        [](const std::string&, const Quantity& made) { return made; })[0];
}

/// The net runs twice for each weight, a little above and a little below it.
Quantity check(Tape& tape, const Params& p, Given net, int layer)
{
    Numbers& W = net.given.at(named("W", layer));
    Numbers above = W, below = W;
    for (std::size_t i = 0; i < W.size(); ++i) {
        const double w = W.data[i];
        W.data[i] = w + Epsilon, above.data[i] = lossOf(p, net);
        W.data[i] = w - Epsilon, below.data[i] = lossOf(p, net);
        W.data[i] = w;
    }
    tape.step("check");
    const Quantity up = tape.arrives(named("above", layer), above), down = tape.arrives(named("below", layer), below);
    return tape.make(named("check", layer), (up - down) / Quantity(2 * Epsilon, "2ε"));
}

/// |slope - quotient| ÷ |slope|, or ÷ 0.01 if the slope is less than that; as arithmetic of an element.
engine::Term relative(const engine::Term& slope, const engine::Term& quotient)
{
    using engine::call;
    return call("abs", {slope - quotient}) / call("max", {call("abs", {slope}), engine::Term(0.01)});
}

void checkAll(Tape& tape, const Params& p, const Given& net)
{
    const Picked picked = pickedOf(p);
    engine::Term worst(-1.0);
    Quantity compared(0);
    for (int l = outputLayer(p); l >= 1; --l) {
        const Quantity quotient = check(tape, p, net, l), slope = *tape.gradientOf(named("W", l));
        for (std::size_t i = 0; i < slope.size(); ++i) {
            const engine::Indices at = engine::indicesOf(slope.shape(), i);
            const engine::Term one = relative(slope.term(at), quotient.term(at));
            if (valueOf(one) > valueOf(worst)) worst = one;
        }
        if (l == picked.layer) compared = engine::stacked({row(slope, picked.unit), row(quotient, picked.unit)});
    }
    tape.step("compare").make("compare", compared);
    tape.step("difference").make("difference", engine::byHand(worst));
}

/// W ← W − η ∂L/∂W, and the same sample once more.
void update(Tape& tape, const Params& p, Given net)
{
    const Quantity eta(p.rate, "η"), before = tape.makings("L").back().quantity;
    for (int l = outputLayer(p); l >= 1; --l)
        for (const auto& [id, of] : {std::pair(named("W", l), named("W", l)), std::pair(named("b", l), sumOf(p, l))}) {
            const Quantity old = tape.makings(id).back().quantity;
            net.given[id] = tape.step("update").make(id, old - eta * *tape.gradientOf(of)).value();
        }
    tape.step("after");
    tape.make("change", tape.arrives("after", Numbers::scalar(lossOf(p, net))) - before);
}

} // namespace

int Params::weights() const
{
    const std::vector<int> all = sizes();
    return std::inner_product(all.begin() + 1, all.end(), all.begin(), 0);
}

int outputLayer(const Params& p) { return int(p.sizes().size()) - 1; }
std::string sumOf(const Params& p, int layer) { return lessons::sumOf(layer, outputLayer(p)); }
std::string deltaOf(const Params& p, int layer) { return lessons::deltaOf(layer, outputLayer(p)); }

Picked pickedOf(const Params& p)
{
    const std::vector<int> sizes = p.sizes();
    int left = std::min(p.weight, p.weights()) - 1, layer = 1;
    const auto weights = [&] { return sizes[std::size_t(layer)] * sizes[std::size_t(layer) - 1]; };
    for (; left >= weights(); ++layer) left -= weights();
    return {layer, left / sizes[std::size_t(layer) - 1], left % sizes[std::size_t(layer) - 1]};
}

Tape run(const Params& p)
{
    const NetPtr brought = p.brought();
    Given net = brought ? taken(p, *brought) : drawn(p);
    for (int l = 1; l < outputLayer(p); ++l) net.activations.push_back(p.activationOf(l));
    Tape tape;
    engine::Backward back{.without = {"x", "t"}, .each = p.grain == Grain::Number};
    std::map<std::string, Quantity> leaves;
    for (const char* id : {"x", "t"}) leaves.emplace(id, tape.input(id, net.given.at(id)));
    for (const auto& [id, numbers] : net.given) {
        if (!leaves.contains(id)) leaves.emplace(id, tape.draw(id, numbers));
        if (id[0] == 'b') back.without.push_back(id);
    }
    for (int l = 1; l < outputLayer(p); ++l) back.without.push_back(named("a", l));
    forwards(
        p, net, [&](const std::string& id) { return leaves.at(id); },
        [&](const std::string& id, const Quantity& made) {
            return p.grain == Grain::Number ? tape.fill(id, id, made) : tape.step(id).make(id, made);
        });
    tape.backward("L", back);
    checkAll(tape, p, net);
    update(tape, p, net);
    return tape;
}

Net netAt(const Params& p, const Tape& tape, int step)
{
    const std::vector<int> sizes = p.sizes();
    std::vector<engine::Layer> layers;
    std::vector<float> parameters;
    for (int l = 1; l <= outputLayer(p); ++l) {
        layers.emplace_back(engine::Dense{sizes[std::size_t(l)]});
        if (l < outputLayer(p)) layers.emplace_back(p.activationOf(l));
        for (const std::string& id : {named("W", l), named("b", l)})
            for (std::size_t i = 0; i < engine::Tensor::elements(tape.shape(id)); ++i)
                parameters.push_back(float(*tape.value(id, i, step)));
    }
    const NetPtr brought = p.brought();
    const engine::Dataset data = brought ? engine::Dataset() : dataOf(p);
    const int rows = data.rows();
    return {engine::Network({sizes.front()}, std::move(layers)), std::move(parameters),
            brought ? brought->data
                    : dataOfRows(p.data == Data::Xor ? "xor" : "iris", {data.features.begin(), data.features.end()}, rows, rows,
                                 data.labels, data.classes)};
}

} // namespace lessons::backprop
