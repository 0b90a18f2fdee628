#include "engine/tape/cells.h"
#include "engine/tape/normalised.h"
#include "engine/tape/operation.h"
#include "engine/tape/operators.h"
#include "tests/engine/onnx/operators.h"

using namespace engine;

namespace onnx {
namespace {

Quantity quantity(const Array& x) { return Numbers(x); }
std::vector<Array> arrays(const std::vector<Quantity>& all)
{
    std::vector<Array> list;
    for (const Quantity& q : all) list.emplace_back(q.value());
    return list;
}

std::vector<Array> concat(const Case& c)
{
    std::vector<Quantity> all;
    for (const auto& input : c.inputs) all.push_back(quantity(*input));
    const int axis = c.node.integer("axis", 0), rank = int(all[0].shape().size());
    return arrays({concatenated(all, axis < 0 ? axis + rank : axis)});
}

// --- normalisation -----------------------------------------------------------------------------------------------------

/// Learning, the variance of its running statistics has n, not n - 1; its momentum is what stays.
std::vector<Array> batchNorm(const Case& c)
{
    const double epsilon = c.node.real("epsilon", 1e-5), fresh = 1 - c.node.real("momentum", 0.9);
    const Quantity x = quantity(c.input(0)), scale = quantity(c.input(1)), shift = quantity(c.input(2));
    const Quantity mean = quantity(c.input(3)), variance = quantity(c.input(4));
    if (c.node.integer("training_mode", 0) == 0)
        return arrays({scaledAndShifted(normalised(x, mean, variance, epsilon, 1), scale, shift, 1)});
    const Quantity own = meanForEach(x, 1);
    return arrays(
        {batchNormed(x, scale, shift, epsilon), running(mean, own, fresh), running(variance, varianceForEach(x, own, 1), fresh)});
}

/// Over the axes from one on; outputs are y, the means and 1 / √(variance + ε).
std::vector<Array> layerNorm(const Case& c)
{
    const std::vector<int>& shape = c.input(0).shape;
    const int rank = int(shape.size()), axis = (c.node.integer("axis", -1) + rank) % rank;
    const int inner = elementsFrom(shape, axis), outer = int(c.input(0).size()) / inner;
    const double epsilon = c.node.real("epsilon", 1e-5);
    const Quantity x = transposed(reshaped(quantity(c.input(0)), {outer, inner}));
    const auto flat = [&](std::size_t i) { return reshaped(quantity(c.input(i)), {inner}); };
    const Quantity mean = meanForEach(x, 1), deviation = sqrt(varianceForEach(x, mean, 1) + epsilon);
    std::vector<int> means(shape.begin(), shape.begin() + axis);
    means.resize(shape.size(), 1);
    return arrays({reshaped(transposed(layerNormed(x, flat(1), flat(2), epsilon)), shape), reshaped(mean, means),
                   reshaped(1 / deviation, means)});
}

/// Each channel of each sample has statistics of its own.
std::vector<Array> instanceNorm(const Case& c)
{
    const std::vector<int>& shape = c.input(0).shape;
    const Quantity x = reshaped(quantity(c.input(0)), {shape[0] * shape[1], elementsFrom(shape, 2)});
    const Quantity mean = meanForEach(x, 0);
    const Quantity y = reshaped(normalised(x, mean, varianceForEach(x, mean, 0), c.node.real("epsilon", 1e-5), 0), shape);
    return arrays({scaledAndShifted(y, quantity(c.input(1)), quantity(c.input(2)), 1)});
}

/// Sample by sample.
std::vector<Array> localResponseNorm(const Case& c)
{
    const LocalResponseNorm how{c.node.integer("size", 0), c.node.real("alpha", 1e-4), c.node.real("beta", 0.75),
                                c.node.real("bias", 1)};
    const Quantity x = quantity(c.input(0));
    std::vector<Quantity> samples;
    for (int n = 0; n < x.shape()[0]; ++n) samples.push_back(localResponseNormed(row(x, n), how));
    return arrays({stacked(samples)});
}

// --- recurrent cells ---------------------------------------------------------------------------------------------------

/// One direction, in the order of its inputs: X {T, N, I}, W, R {1, gates H, ...}, B {1, 2 gates H}, lengths, first h, first c.
struct Recurrent {
    const Case& c;
    int hidden = c.input(2).shape[2], gates = c.input(1).shape[1] / hidden;
    Quantity x = quantity(c.input(0)), W = row(quantity(c.input(1)), 0), U = row(quantity(c.input(2)), 0);

    explicit Recurrent(const Case& of) : c(of)
    {
        if (c.node.integer("layout", 0) != 0) throw Outside{"samples before steps"};
        if (c.hasInput(7)) throw Outside{"peepholes"};
    }
    Quantity bias(int part) const
    {
        if (!c.hasInput(3)) return Numbers({hidden}, Precision::Float);
        return sliced(row(quantity(c.input(3)), 0), 0, part * hidden, hidden);
    }
    /// Both biases in one, or that of the input alone.
    Weighed gate(int k, bool both = true) const
    {
        return {sliced(W, 0, k * hidden, hidden), sliced(U, 0, k * hidden, hidden), both ? bias(k) + bias(gates + k) : bias(k)};
    }
    Quantity first(std::size_t input, int sample) const
    {
        return c.hasInput(input) ? row(row(quantity(c.input(input)), 0), sample) : Quantity(Numbers({hidden}, Precision::Float));
    }
    /// All h {T, 1, N, H}, and the last {1, N, H}; step(x, h, sample).
    template <class Step> std::vector<Quantity> over(Step step) const
    {
        const int steps = x.shape()[0], samples = x.shape()[1];
        std::vector<std::vector<Quantity>> all;
        all.resize(std::size_t(steps));
        for (int n = 0; n < samples; ++n) {
            Quantity h = first(5, n);
            for (int t = 0; t < steps; ++t) all[std::size_t(t)].push_back(h = step(row(row(x, t), n), h, n));
        }
        std::vector<Quantity> rows;
        for (const auto& at : all) rows.push_back(stacked({stacked(at)}));
        return {stacked(rows), rows.back()};
    }
};

std::vector<Array> rnn(const Case& c)
{
    const Recurrent r(c);
    return arrays(r.over([&](const Quantity& x, const Quantity& h, int) { return rnnStep(r.gate(0), x, h); }));
}

/// Gates i o f c.
std::vector<Array> lstm(const Case& c)
{
    const Recurrent r(c);
    const LstmWeights weights{r.gate(0), r.gate(2), r.gate(3), r.gate(1)};
    std::map<int, Quantity> cells;
    auto made = r.over([&](const Quantity& x, const Quantity& h, int sample) {
        const LstmState state = lstmStep(weights, x, {h, cells.try_emplace(sample, r.first(6, sample)).first->second});
        cells.insert_or_assign(sample, state.c);
        return state.h;
    });
    std::vector<Quantity> last;
    for (const auto& [sample, cell] : cells) last.push_back(cell);
    made.push_back(stacked({stacked(last)}));
    return arrays(made);
}

/// Gates z r h.
std::vector<Array> gru(const Case& c)
{
    const Recurrent r(c);
    const bool outside = c.node.integer("linear_before_reset", 0) != 0;
    GruWeights weights{r.gate(1), r.gate(0), r.gate(2, !outside)};
    if (outside) weights.stateBias = r.bias(r.gates + 2);
    return arrays(r.over([&](const Quantity& x, const Quantity& h, int) { return gruStep(weights, x, h); }));
}

} // namespace

std::vector<Way> waysOfTapeLayers()
{
    const char* by = "the tape";
    return {{"Concat", by, concat},
            {"BatchNormalization", by, batchNorm},
            {"LayerNormalization", by, layerNorm},
            {"InstanceNormalization", by, instanceNorm},
            {"LRN", by, localResponseNorm},
            {"RNN", by, rnn},
            {"LSTM", by, lstm},
            {"GRU", by, gru}};
}

} // namespace onnx
