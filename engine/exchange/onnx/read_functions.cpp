#include "engine/exchange/onnx/attributes.h"
#include "engine/exchange/onnx/operators.h"

#include <algorithm>
#include <cmath>

namespace engine::exchange {
namespace {

const Function& functionOf(const Reader& r)
{
    return *std::ranges::find(functions, r.node().op_type(), [](const Function& f) { return std::string(f.operation); });
}

void readFunction(Reader& r)
{
    const Function& f = functionOf(r);
    const Attributes of(r);
    if (f.kind == Activation::HardSigmoid)
        r.require(of.real("beta", 0.5) == 0.5, message("messages", "its attribute 'beta' should be 0.5"));
    if (f.kind == Activation::Selu)
        r.require(std::abs(of.real("gamma", SeluScale) - SeluScale) < 1e-6 &&
                      std::abs(of.real("alpha", SeluShape) - SeluShape) < 1e-6,
                  message("messages", "its constants should be those of the paper"));
    r.add(ActivationLayer{f.kind, f.shape ? of.real(f.shape, f.otherwise) : customaryShape(f.kind)});
}

/// Slopes for each channel, or one for all.
void readPRelu(Reader& r)
{
    const Shape& in = r.channels(r.input());
    const auto slopes = perChannel(spread(r, r.constant(1), r.input()), in);
    r.require(slopes.has_value(), message("messages", "it should have one slope for each channel"));
    r.add(ActivationLayer{Activation::PRelu}, *slopes);
}

/// From 0 to 6: of another clipping there is no layer.
void readClip(Reader& r)
{
    const Attributes of(r);
    double least = of.real("min", -1), most = of.real("max", -1);
    if (r.has(1) && r.constant(1).numbers.size() == 1) least = double(r.constant(1).numbers[0]);
    if (r.has(2) && r.constant(2).numbers.size() == 1) most = double(r.constant(2).numbers[0]);
    r.require(least == 0 && most == 6, message("messages", "it should clip from 0 to 6"));
    r.add(ActivationLayer{Activation::Relu6});
}

/// Only of the scores of classes, at the end: what comes before it is what losses take.
void readSoftmax(Reader& r)
{
    const Shape& in = r.channels(r.input());
    const int axis = Attributes(r).whole("axis", r.opset() < 13 ? 1 : -1), rank = int(r.input().axes.size()) + 1;
    r.require(
        in.pixels() == 1 && (axis == 1 || axis + rank == 1) && r.isLast(r.node().output(0)),
        message("messages", "it should be the last node, over the classes; in the middle of a net there is no layer for it"));
    r.endsInSoftmax();
    r.pass(r.input().axes);
}

} // namespace

std::vector<Operator> operatorsOfFunctions()
{
    std::vector<Operator> all{{"PRelu", readPRelu}, {"Clip", readClip}, {"Softmax", readSoftmax}, {"LogSoftmax", readSoftmax}};
    for (const Function& f : functions) all.push_back({f.operation, readFunction});
    return all;
}

} // namespace engine::exchange
