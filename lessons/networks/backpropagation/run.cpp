#include "lessons/networks/backpropagation/run.h"

#include "engine/data/point_sets.h"
#include "engine/data/split.h"
#include "engine/data/table.h"
#include "engine/tape/operators.h"

#include <cmath>
#include <numeric>

namespace lessons::backprop {
namespace {

using engine::Numbers;
using engine::Precision;
using engine::Quantity;
using engine::Tape;

/// Two decimals: what is printed is what is computed with.
double printable(double x) { return std::round(100 * x) / 100; }

struct Sample {
    Numbers x, t;
    int label;
};

Sample sampleOf(const Params& p)
{
    engine::Dataset data;
    if (p.data == Data::Xor) {
        data = engine::pointSet(engine::PointSet::Xor, Samples, 0, engine::Random(std::uint64_t(p.seed), 100));
        for (double& x : data.features) x /= 5;
    } else {
        data = engine::iris();
        std::vector<int> all(std::size_t(data.rows()));
        std::iota(all.begin(), all.end(), 0);
        data = standardised(data, engine::scalingOf(data, all));
    }
    Sample sample{Numbers({p.inputs()}, Precision::Double), Numbers({p.classes()}, Precision::Double),
                  data.labels[std::size_t(p.sample - 1)]};
    for (int i = 0; i < p.inputs(); ++i) sample.x.data[std::size_t(i)] = printable(data.at(p.sample - 1, i));
    sample.t.data[std::size_t(sample.label)] = 1;
    return sample;
}

/// Weights and biases by their names. (Uniform, of the variance that Glorot and Bengio 2010 give them)
using Net = std::map<std::string, Numbers>;
Net drawn(const Params& p)
{
    Net net;
    const std::vector<int> sizes = p.sizes();
    for (int l = 1; l <= outputLayer(p); ++l) {
        const int in = sizes[std::size_t(l) - 1], out = sizes[std::size_t(l)];
        engine::Random random(std::uint64_t(p.seed), std::uint32_t(l));
        Numbers W({out, in}, Precision::Double), b({out}, Precision::Double);
        for (double& w : W.data) w = printable(std::sqrt(6.0 / (in + out)) * random.uniform(-1, 1));
        for (double& x : b.data) x = printable(random.uniform(-0.3, 0.3));
        net[named("W", l)] = std::move(W), net[named("b", l)] = std::move(b);
    }
    return net;
}

/// What a way through the net is told: its leaves, and what has been made of them.
struct Way {
    std::function<Quantity(const std::string& id)> leaf;
    std::function<Quantity(const std::string& id, const Quantity&)> make;
};

Quantity forwards(const Params& p, int label, const Way& way)
{
    Quantity a = way.leaf("x");
    for (int l = 1; l <= outputLayer(p); ++l) {
        const Quantity z = way.make(sumOf(p, l), matmul(way.leaf(named("W", l)), a) + way.leaf(named("b", l)));
        a = l == outputLayer(p) ? z : way.make(named("a", l), activated(p.function(), z));
    }
    const bool entropy = p.loss == LossName::CrossEntropy;
    return way.make("L", entropy ? crossEntropy(a, label) : meanSquared(a, way.leaf("t")));
}

/// The loss alone, with these numbers.
double lossOf(const Params& p, const Sample& sample, const Net& net)
{
    const Way way{[&](const std::string& id) {
                      return Quantity(id == "x" ? sample.x : id == "t" ? sample.t : net.at(id));
                  },
                  [](const std::string&, const Quantity& made) { return made; }};
    return forwards(p, sample.label, way)[0];
}

/// The net is run twice for each weight, a little above and a little below it.
Quantity check(Tape& tape, const Params& p, const Sample& sample, const Net& net, int layer)
{
    const std::string id = named("W", layer);
    Numbers above = net.at(id), below = above;
    Net moved = net;
    double* weights = moved.at(id).data.data();
    for (std::size_t i = 0; i < above.size(); ++i) {
        const double w = weights[i];
        weights[i] = w + Epsilon, above.data[i] = lossOf(p, sample, moved);
        weights[i] = w - Epsilon, below.data[i] = lossOf(p, sample, moved);
        weights[i] = w;
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

void checkAll(Tape& tape, const Params& p, const Sample& sample, const Net& net)
{
    const Picked picked = pickedOf(p);
    engine::Term worst(-1.0);
    for (int l = outputLayer(p); l >= 1; --l) {
        const Quantity quotient = check(tape, p, sample, net, l), slope = *tape.gradientOf(named("W", l));
        for (std::size_t i = 0; i < slope.size(); ++i) {
            const engine::Indices at = engine::indicesOf(slope.shape(), i);
            const engine::Term one = relative(slope.term(at), quotient.term(at));
            if (valueOf(one) > valueOf(worst)) worst = one;
        }
    }
    const Quantity slope = *tape.gradientOf(named("W", picked.layer));
    const Quantity quotient = tape.at(named("check", picked.layer), tape.lastStep())->quantity;
    tape.step("compare").make("compare", engine::stacked({row(slope, picked.unit), row(quotient, picked.unit)}));
    Numbers largest({}, Precision::Double);
    largest.data = {valueOf(worst)};
    tape.step("difference").make("difference", Quantity(largest, [worst](const engine::Indices&) { return worst; }));
}

/// W ← W − η ∂L/∂W, and the same sample once more.
void update(Tape& tape, const Params& p, const Sample& sample, Net net)
{
    const Quantity eta(p.rate, "η"), before = tape.makings("L").back().quantity;
    for (int l = outputLayer(p); l >= 1; --l) {
        const auto follow = [&](const std::string& id, const Quantity& slope) {
            net[id] = tape.step("update").make(id, tape.makings(id).back().quantity - eta * slope).value();
        };
        follow(named("W", l), *tape.gradientOf(named("W", l)));
        follow(named("b", l), *tape.gradientOf(sumOf(p, l)));
    }
    tape.step("after");
    Numbers again({}, Precision::Double);
    again.data = {lossOf(p, sample, net)};
    tape.make("change", tape.arrives("after", again) - before);
}

} // namespace

std::string named(const char* what, int layer) { return std::string(what).append(std::to_string(layer)); }
int outputLayer(const Params& p) { return int(p.sizes().size()) - 1; }
std::string sumOf(const Params& p, int layer) { return layer == outputLayer(p) ? "y" : named("z", layer); }
std::string deltaOf(const Params& p, int layer) { return "d" + sumOf(p, layer); }

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
    const Sample sample = sampleOf(p);
    const Net net = drawn(p);
    Tape tape;
    std::map<std::string, Quantity> leaves{{"x", tape.input("x", sample.x)}, {"t", tape.input("t", sample.t)}};
    engine::Backward back{.without = {"x", "t"}, .each = p.grain == Grain::Number};
    for (const auto& [id, numbers] : net) {
        leaves.emplace(id, tape.draw(id, numbers));
        if (id[0] == 'b') back.without.push_back(id);
    }
    for (int l = 1; l < outputLayer(p); ++l) back.without.push_back(named("a", l));
    const auto make = [&](const std::string& id, const Quantity& made) {
        return p.grain == Grain::Number ? tape.fill(id, id, made) : tape.step(id).make(id, made);
    };
    forwards(p, sample.label, {[&](const std::string& id) { return leaves.at(id); }, make});
    tape.backward("L", back);
    checkAll(tape, p, sample, net);
    update(tape, p, sample, net);
    return tape;
}

} // namespace lessons::backprop
