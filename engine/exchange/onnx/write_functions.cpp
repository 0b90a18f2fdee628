#include "engine/core/error.h"
#include "engine/exchange/onnx/operators.h"
#include "engine/exchange/onnx/write_layers.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace engine::exchange {
namespace {

/// Arithmetic on one tensor, element by element.
struct Elements {
    Writer& w;
    Axes axes;

    std::string of(const char* operation, const std::string& x) const { return w.make(operation, {x}, axes).name; }
    std::string of(const char* operation, const std::string& x, const std::string& y) const
    {
        return w.make(operation, {x, y}, axes).name;
    }
    std::string of(const char* operation, const std::string& x, double y) const
    {
        return of(operation, x, w.numbers({float(y)}));
    }
};

/// z σ(β z)
std::string swish(const Elements& e, const std::string& z, double beta)
{
    return e.of("Mul", z, e.of("Sigmoid", beta == 1 ? z : e.of("Mul", z, beta)));
}

/// z Φ(z) = ½ z (1 + erf(z / √2))
std::string gelu(const Elements& e, const std::string& z)
{
    const std::string share = e.of("Add", e.of("Erf", e.of("Div", z, std::numbers::sqrt2)), 1);
    return e.of("Mul", e.of("Mul", z, share), 0.5);
}

/// ½ z (1 + tanh(√(2/π) (z + 0.044715 z³)))
std::string geluTanh(const Elements& e, const std::string& z)
{
    const std::string cube = e.of("Mul", e.of("Mul", e.of("Mul", z, z), z), 0.044715);
    const std::string inner = e.of("Mul", e.of("Add", z, cube), std::sqrt(2 / std::numbers::pi));
    return e.of("Mul", e.of("Mul", z, e.of("Add", e.of("Tanh", inner), 1)), 0.5);
}

std::string hardSwish(const Elements& e, const std::string& z)
{
    const Flow share = e.w.make("HardSigmoid", {z}, e.axes, {{"alpha", float(1.0 / 6)}});
    return e.of("Mul", z, share.name);
}

/// 1 or -1; the operator Sign has 0 for 0.
std::string sign(const Elements& e, const std::string& z)
{
    const std::string isPositive = e.of("GreaterOrEqual", z, 0);
    return e.w.make("Where", {isPositive, e.w.numbers({1}), e.w.numbers({-1})}, e.axes).name;
}

std::string clipped(const Elements& e, const std::string& z)
{
    return e.w.make("Clip", {z, e.w.numbers({0}), e.w.numbers({6})}, e.axes).name;
}

/// A slope for each channel, whatever places there are.
std::string prelu(const Elements& e, const Piece& p, const std::string& z)
{
    const Axes slopes = e.axes.size() == 1 ? Axes{p.in().channels} : Axes{p.in().channels, 1, 1};
    return e.of("PRelu", z, e.w.parameters(p.block(0), slopes));
}

} // namespace

Flow write(Writer& w, const Piece& p, const ActivationLayer& layer)
{
    const Flow& x = p.from[0];
    const Elements e{w, x.axes};
    for (const Function& f : functions)
        if (f.kind == layer.kind && f.isWritten) {
            Settings settings;
            if (f.shape) settings.emplace_back(f.shape, float(layer.shape));
            return w.make(f.operation, {x.name}, x.axes, settings);
        }
    switch (layer.kind) {
    case Activation::Swish: return {swish(e, x.name, layer.shape), x.axes};
    case Activation::Gelu: return {gelu(e, x.name), x.axes};
    case Activation::GeluTanh: return {geluTanh(e, x.name), x.axes};
    case Activation::GeluLogistic: return {swish(e, x.name, 1.702), x.axes};
    case Activation::HardSwish: return {hardSwish(e, x.name), x.axes};
    case Activation::Sign: return {sign(e, x.name), x.axes};
    case Activation::Relu6: return {clipped(e, x.name), x.axes};
    case Activation::PRelu: return {prelu(e, p, x.name), x.axes};
    default: return w.make("Identity", {x.name}, x.axes);
    }
}

/// (x - mean) / √(variance + ε) γ + β over the channels: LayerNormalization came with opset 17.
Flow write(Writer& w, const Piece& p, const LayerNorm& layer)
{
    const Flow x = p.from[0].axes.size() == 1 && p.in().pixels() == 1 ? p.from[0] : asPicture(w, p.from[0], p.in());
    const Elements e{w, x.axes};
    const auto mean = [&](const std::string& of) { return w.make("ReduceMean", {of}, {}, {{"axes", Axes{1}}}).name; };
    Axes perChannel = x.axes;
    std::fill(perChannel.begin() + 1, perChannel.end(), 1);
    const std::string apart = e.of("Sub", x.name, mean(x.name));
    const std::string variance = mean(e.of("Pow", apart, 2));
    const std::string normed = e.of("Div", apart, e.of("Sqrt", e.of("Add", variance, layer.epsilon)));
    const std::string scaled = e.of("Mul", normed, w.parameters(p.block(0), perChannel));
    return {e.of("Add", scaled, w.parameters(p.block(1), perChannel)), x.axes};
}

} // namespace engine::exchange
