#include "lessons/networks/resnet/inside.h"

#include "lessons/normalising.h"
#include "lessons/pictures.h"
#include "lessons/weight_step.h"

namespace lessons::resnet {
namespace {

using engine::Numbers;

/// The next step, made once more, and one sample of its batch.
struct Next {
    State before, after;
    Params params;
    Spot spot;
    int sample, block, label;

    Next(const Now& now, int place)
        : before(now.state), after(now.state), params(now.params), sample(place), block(before.plan->shown(params))
    {
        spot = before.plan->spots[std::size_t(block)];
        label = before.plan->data->labels[std::size_t(batchOf(params, before)[std::size_t(place)])];
        learn(params, after);
    }
    const engine::Network& net() const { return after.plan->network; }
    Numbers value(int v) const { return mapsOf(net(), v, after.pass.values(v), sample); }
    Numbers slope(int v) const { return mapsOf(net(), v, std::as_const(after.pass).deltas(v), sample); }
    /// What made this value.
    const engine::Block* of(int v, const char* name) const { return net().block(v - 1, name); }
    const engine::Conv2d* kernels(int v) const { return net().layer(v - 1).as<engine::Conv2d>(); }
};

/// A layer of weights on the tape: dense, or kernels, which stand there one by one.
struct Weighing {
    Tape& tape;
    const Next& next;
    int value; ///< what it makes
    std::string number;
    Quantity W = 0;

    Quantity parameter(const std::string& id, const engine::Block& block, std::vector<int> shape) const
    {
        Tensor numbers = tensorOf(block, next.before.learner.parameters);
        numbers.shape = std::move(shape);
        return tape.parameter(id + number, numbers);
    }
    const std::vector<int>& shape() const { return next.of(value, "weights")->shape; }
    Quantity forward(const Quantity& x)
    {
        const engine::Block &weights = *next.of(value, "weights"), *biases = next.of(value, "biases");
        const engine::Conv2d* conv = next.kernels(value);
        W = parameter("W", weights, conv ? std::vector{shape()[0] * shape()[1], shape()[2], shape()[3]} : shape());
        if (conv) {
            const Quantity K = reshaped(W, shape());
            return biases ? convolved(x, K, parameter("b", *biases, biases->shape), conv->how) : convolved(x, K, conv->how);
        }
        const Quantity sums = matmul(W, x.shape().size() > 1 ? reshaped(x, {int(x.size())}) : x);
        return biases ? sums + parameter("b", *biases, biases->shape) : sums;
    }
    Quantity back(const Quantity& slope, const std::vector<int>& to) const
    {
        if (const engine::Conv2d* conv = next.kernels(value)) return transposeConvolved(slope, reshaped(W, shape()), conv->how);
        return reshaped(matmul(transposed(W), slope), to);
    }
    /// Of each weight: everything it weighs times the slope of what it helps to make. That is a convolution, too, in which the
    /// slopes of a map are the kernel.
    Quantity share(const Quantity& x, const Quantity& slope) const
    {
        const engine::Conv2d* conv = next.kernels(value);
        if (!conv) return outer(slope, reshaped(x, {int(x.size())}));
        const int maps = shape()[0], from = shape()[1], size = shape()[2] * shape()[3];
        const Quantity all = reshaped(spread(slope, 0, from), {from * maps, 1, slope.shape()[1], slope.shape()[2]});
        engine::Convolution how = conv->how;
        how.groups = from;
        std::vector<int> index;
        for (int map = 0; map < maps; ++map)
            for (int c = 0; c < from; ++c)
                for (int i = 0; i < size; ++i) index.push_back((c * maps + map) * size + i);
        return picked(convolved(x, all, how), std::move(index), W.shape());
    }
};

/// The block, or the layer, there and back; each number is that of the training's kernel.
void recordBlock(Tape& tape, const Next& next)
{
    using engine::Activation;
    const Spot& spot = next.spot;
    const bool skip = next.params.skip && spot.last, norm = next.params.norm;
    const auto make = [&](const char* id, const Numbers& kernel, const Quantity& by) {
        return tape.step(id).make(id, numbersOf(kernel, by));
    };
    const Quantity x = tape.input("x", next.value(spot.in));
    Weighing first{tape, next, spot.sums, "1"}, second{tape, next, spot.last, "2"};
    const Quantity z = make("z", next.value(spot.sums), first.forward(x));
    std::optional<Normalising<float>> one, two;
    const auto normalising = [&](int made, const char* number) {
        return Normalising(tape, next.net(), next.after.pass, next.before.learner.parameters, made, number);
    };
    if (norm) one.emplace(normalising(spot.normed, "1"));
    const Quantity n = norm ? make("n", next.value(spot.normed), one->forward(z)) : z;
    const Quantity a = make(spot.last ? "a" : "y", next.value(spot.active), relu(n));
    Quantity s = a, z2 = a;
    if (spot.last) {
        if (norm) two.emplace(normalising(spot.change, "2"));
        z2 = second.forward(a);
        if (norm) z2 = make("z2", next.value(spot.last), z2);
        const Quantity F = make("F", next.value(spot.change), norm ? two->forward(z2) : z2);
        s = skip ? make("s", next.value(spot.out - 1), F + x) : F;
        make("y", next.value(spot.out), relu(s));
    }
    const Quantity dy = tape.step("dy").make("dy", Quantity(next.slope(spot.out)));
    Quantity dF = dy, da = dy;
    if (spot.last) {
        dF = make("dF", next.slope(spot.change), dy * slopeOf(Activation::Relu, s));
        const Quantity back = norm ? make("dz2", next.slope(spot.last), two->back(z2, dF)) : dF;
        da = make("da", next.slope(spot.active), second.back(back, a.shape()));
    }
    const char* under = norm ? "dn" : "dz";
    Quantity dz = make(under, next.slope(spot.normed), da * slopeOf(Activation::Relu, n));
    if (norm) dz = make("dz", next.slope(spot.sums), one->back(z, dz));
    if (spot.in > 0) {
        const Quantity branch = first.back(dz, x.shape());
        make("dx", next.slope(spot.in), skip ? branch + dF : branch);
    }
    tape.step("share").make("share", first.share(x, dz));
}

Shown shownOf(const Next& next)
{
    const Spot& spot = next.spot;
    const bool maps = next.kernels(spot.sums), isBlock = spot.last;
    return {.block = next.block,
            .label = next.label,
            .isBlock = isBlock,
            .skip = next.params.skip && isBlock,
            .norm = next.params.norm,
            .maps = maps,
            .name = spot.name,
            .kernels = maps ? next.of(spot.sums, "weights")->shape : std::vector<int>()};
}

} // namespace

int samplesOf(const Now&) { return Batch; }

Inside insideOf(const Now& now, int place)
{
    const Next next(now, place);
    const Shown shown = shownOf(next);
    Tape tape;
    recordBlock(tape, next);
    recordMove(tape, {"W1", *next.of(next.spot.sums, "weights"), next.before.learner, next.after.learner,
                      next.after.pass.gradient(), optimiserOf(next.params)});
    const ViewPtr stage = insideStage(next.params, tape);
    return {.run = Recorded(std::move(tape), stage),
            .names = [shown] { return insideNames(shown); },
            .caption = [shown](const Tape& of, int operation) { return insideCaption(shown, of, operation); },
            .phases = [](const Tape& of) -> std::vector<Phase> {
                return {{1, Words::tr("forward")},
                        {stepOf(of, "dy"), Words::tr("backward")},
                        {stepOf(of, "share"), Words::tr("update")}};
            }};
}

} // namespace lessons::resnet
