#include "engine/core/error.h"
#include "engine/tape/operators.h"
#include "tests/engine/onnx/operators.h"

using namespace engine;

namespace onnx {
namespace {

Quantity quantity(const Array& x)
{
    if (x.whole) throw Outside{"arithmetic of integers"};
    return Numbers(x);
}

Quantity plus(const Quantity& a, const Quantity& b) { return a + b; }
Quantity minus(const Quantity& a, const Quantity& b) { return a - b; }
Quantity times(const Quantity& a, const Quantity& b) { return a * b; }
Quantity over(const Quantity& a, const Quantity& b) { return a / b; }
Quantity negative(const Quantity& a) { return -a; }

/// What the tape refuses, such as shapes that do not fit, it is not made for.
template <class Compute> std::vector<Array> onTape(const Compute& compute)
{
    try {
        return {compute().value()};
    } catch (const InputError& error) {
        throw Outside{error.what()};
    }
}

template <Quantity (*f)(const Quantity&)> std::vector<Array> one(const Case& c)
{
    return onTape([&c] { return f(quantity(c.input(0))); });
}
template <Quantity (*f)(const Quantity&, const Quantity&)> std::vector<Array> two(const Case& c)
{
    return onTape([&c] { return f(quantity(c.input(0)), quantity(c.input(1))); });
}
template <Activation kind> std::vector<Array> activation(const Case& c)
{
    return onTape([&c] { return activated(kind, quantity(c.input(0)), c.node.real("alpha", customaryShape(kind))); });
}

std::vector<Array> softmaxOfLastAxis(const Case& c)
{
    const int axis = c.node.integer("axis", -1), rank = int(c.input(0).shape.size());
    if (axis != -1 && axis != rank - 1) throw Outside{"an axis before the last"};
    return one<softmax>(c);
}

} // namespace

std::vector<Way> waysOfTape()
{
    const char* by = "the tape";
    return {{"Add", by, two<plus>},
            {"Sub", by, two<minus>},
            {"Mul", by, two<times>},
            {"Div", by, two<over>},
            {"Neg", by, one<negative>},
            {"Sqrt", by, one<engine::sqrt>},
            {"Exp", by, one<engine::exp>},
            {"Log", by, one<engine::log>},
            {"MatMul", by, two<matmul>},
            {"Softmax", by, softmaxOfLastAxis},
            {"Relu", by, activation<Activation::Relu>},
            {"LeakyRelu", by, activation<Activation::LeakyRelu>},
            {"Elu", by, activation<Activation::Elu>},
            {"Sigmoid", by, activation<Activation::Logistic>},
            {"Tanh", by, activation<Activation::Tanh>},
            {"Softplus", by, activation<Activation::Softplus>}};
}

std::vector<Way> allWays()
{
    std::vector<Way> all;
    for (const auto& list : {waysOfActivations(), waysOfProducts(), waysOfWindows(), waysOfNormalisation(), waysOfLosses(),
                             waysOfDescent(), waysOfTape(), waysOfTapeLayers()})
        all.insert(all.end(), list.begin(), list.end());
    return all;
}

} // namespace onnx
