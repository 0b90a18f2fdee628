#include "engine/core/error.h"
#include "engine/exchange/onnx/write_layers.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace engine::exchange {
namespace {

std::vector<float> upTo(int n)
{
    std::vector<float> all(static_cast<std::size_t>(n));
    std::iota(all.begin(), all.end(), 0.0F);
    return all;
}

/// Which gate of the engine's stands at which place in ONNX.
struct Cell {
    const char* operation;
    std::vector<int> gates;
    Settings settings;
    std::vector<int> stateBiases; ///< blocks, for each place: the second bias of a gate
};

/// {gates hidden, columns} with the gates in ONNX's order.
Places inOrder(const Block& block, const std::vector<int>& gates, int hidden)
{
    const std::size_t row = block.size() / gates.size() / std::size_t(hidden), part = row * std::size_t(hidden);
    Places places{block.offset, {}};
    for (const int gate : gates)
        for (std::size_t i = 0; i < part; ++i) places.order.push_back(std::uint32_t(block.offset + std::size_t(gate) * part + i));
    return places;
}

/// Biases of the input, then of the state.
Places biasPlaces(const Piece& p, const Cell& cell, int hidden)
{
    constexpr int FirstBias = 2;
    Places places;
    const auto add = [&](int block) {
        for (int j = 0; j < hidden; ++j)
            places.order.push_back(std::uint32_t(p.block(std::size_t(block)).offset + std::size_t(j)));
    };
    for (const int gate : cell.gates) add(FirstBias + gate);
    for (const int block : cell.stateBiases) add(block);
    return places;
}

/// {batch, d, T, 1} to ONNX's {T, batch, d}, through the cell, and back.
Flow recurrent(Writer& w, const Piece& p, int hidden, bool reversed, Cell cell)
{
    const int d = p.in().channels, steps = p.in().height, gates = int(cell.gates.size());
    const Flow x = asPicture(w, p.from[0], p.in());
    const Flow rows = w.make("Squeeze", {x.name, w.wholes({3})}, {d, steps});
    const Flow inTime = w.make("Transpose", {rows.name}, {}, {{"perm", Axes{2, 0, 1}}});
    Names from{inTime.name, w.parameters("weight", {1, gates * hidden, d}, inOrder(p.block(0), cell.gates, hidden)),
               w.parameters("recurrent", {1, gates * hidden, hidden}, inOrder(p.block(1), cell.gates, hidden)),
               w.parameters("bias", {1, 2 * gates * hidden}, biasPlaces(p, cell, hidden))};
    const bool any = p.from.size() > 1;
    if (any) {
        const Flow length = w.make("Squeeze", {asVector(w, p.from[1], p.in(1)).name, w.wholes({1})}, {});
        from.push_back(w.make("Cast", {length.name}, {}, {{"to", int(onnx::TensorProto::INT32)}}).name);
    }
    cell.settings.emplace_back("hidden_size", hidden);
    cell.settings.emplace_back("direction", std::string(reversed ? "reverse" : "forward"));
    const Flow states = w.make(cell.operation, from, {}, cell.settings, any && !reversed ? 2 : 1);
    const std::string last = any && !reversed ? w.output(1) : "";
    const Axes axes = pictureAxes(p.form.out);
    const Flow made = w.make("Transpose", {states.name}, axes, {{"perm", Axes{2, 3, 0, 1}}});
    if (last.empty()) return made;
    const Flow kept = w.make("Transpose", {last}, {hidden, 1}, {{"perm", Axes{1, 2, 0}}}); // what stays from the end on
    const Flow wide = w.make("Unsqueeze", {kept.name, w.wholes({3})}, {hidden, 1, 1});
    return w.make("Where", {isWithin(w, p.from[1], steps), made.name, wide.name}, axes);
}

/// Sums over the steps, each times its number from 0 to 1.
Flow weighed(Writer& w, const Piece& p, const std::string& shares)
{
    const Flow x = asPicture(w, p.from[0], p.in());
    const Flow parts = w.make("Mul", {x.name, shares}, x.axes);
    return w.make("ReduceSum", {parts.name, w.wholes({2})}, {p.in().channels, 1, 1}, {{"keepdims", 1}});
}

} // namespace

std::string isWithin(Writer& w, const Flow& length, int steps)
{
    const Flow wide = reshaped(w, length, {1, 1, 1});
    return w.make("Less", {w.numbers(upTo(steps), {1, 1, steps, 1}), wide.name}, {1, steps, 1}).name;
}

// ONNX has i o f c, the engine i f c o.
Flow write(Writer& w, const Piece& p, const Lstm& layer)
{
    return recurrent(w, p, layer.hidden, layer.reversed, {"LSTM", {0, 3, 1, 2}, {}, {2, 5, 3, 4}});
}

// ONNX has z r h, the engine r z h.
Flow write(Writer& w, const Piece& p, const Gru& layer)
{
    const bool outside = layer.reset == Gru::Reset::Outside;
    return recurrent(w, p, layer.hidden, layer.reversed,
                     {"GRU", {1, 0, 2}, {{"linear_before_reset", int(outside)}}, {3, 2, outside ? 5 : 4}});
}

Flow write(Writer& w, const Piece& p, const Rnn& layer)
{
    const char* name = layer.activation == Activation::Relu ? "Relu" : layer.activation == Activation::Linear ? "Affine" : "Tanh";
    Settings settings{{"activations", Names{name}}};
    if (layer.activation == Activation::Linear) { // 1 h + 0
        settings.emplace_back("activation_alpha", std::vector{1.0F}), settings.emplace_back("activation_beta", std::vector{0.0F});
    }
    return recurrent(w, p, layer.hidden, layer.reversed, {"RNN", {0}, settings, {2}});
}

Flow write(Writer& w, const Piece& p, const Mean& layer)
{
    if (p.from.size() == 1) return w.make("GlobalAveragePool", {asPicture(w, p.from[0], p.in()).name}, {p.in().channels, 1, 1});
    static_cast<void>(layer);
    const std::string within = isWithin(w, p.from[1], p.in().height);
    const Flow counts = w.make("Cast", {within}, {}, {{"to", int(onnx::TensorProto::FLOAT)}});
    const Flow length = reshaped(w, p.from[1], {1, 1, 1});
    const Flow steps = w.make("Max", {length.name, w.numbers({1})}, {1, 1, 1}); // of no steps the mean is 0
    return weighed(w, p, w.make("Div", {counts.name, steps.name}, {}).name);
}

Flow write(Writer& w, const Piece& p, const Last&)
{
    const int steps = p.in().height;
    if (p.from.size() == 1) {
        const Flow x = asPicture(w, p.from[0], p.in());
        return w.make("Slice", {x.name, w.wholes({steps - 1}), w.wholes({steps}), w.wholes({2})}, {p.in().channels, 1, 1});
    }
    const Flow length = reshaped(w, p.from[1], {1, 1, 1});
    const Flow ordinal = w.make("Max", {length.name, w.numbers({1})}, {1, 1, 1}); // of an empty one the first
    std::vector<float> ordinals = upTo(steps);
    for (float& n : ordinals) n += 1;
    const Flow is = w.make("Equal", {w.numbers(ordinals, {1, 1, steps, 1}), ordinal.name}, {1, steps, 1});
    return weighed(w, p, w.make("Cast", {is.name}, {}, {{"to", int(onnx::TensorProto::FLOAT)}}).name);
}

Flow write(Writer& w, const Piece& p, const Positions& layer)
{
    const Flow x = asPicture(w, p.from[0], p.in());
    const std::vector<float> table(p.form.table.begin(), p.form.table.end());
    const std::string positions =
        layer.kind == Positions::Kind::Learnt ? w.parameters(p.block(0), x.axes) : w.numbers(table, x.axes);
    return w.make("Add", {x.name, positions}, x.axes);
}

/// Numbers {1, T} to {batch, 1, T, 1, features}, and that to {features, T}.
Flow write(Writer& w, const Piece& p, const Embedding& layer)
{
    const Flow x = asPicture(w, p.from[0], p.in());
    const Axes axes{layer.features, p.in().height, p.in().width};
    const Flow whole = w.make("Cast", {x.name}, x.axes, {{"to", int(onnx::TensorProto::INT64)}});
    const Flow rows = w.make("Gather", {w.parameters(p.block(0), p.block(0).shape), whole.name}, {});
    const Flow turned = w.make("Transpose", {rows.name}, {}, {{"perm", Axes{0, 4, 2, 3, 1}}});
    return w.make("Squeeze", {turned.name, w.wholes({4})}, axes);
}

} // namespace engine::exchange
