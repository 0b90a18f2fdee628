#include "tests/engine/onnx/operators.h"
#include "tests/engine/onnx/through_network.h"

#include <algorithm>

using namespace engine;

namespace onnx {
namespace {

/// One function for all elements: they are the features of one sample.
std::vector<Array> activated(const Case& c, Activation kind, double shape)
{
    const Array& x = c.input(0);
    const Network net({int(x.size())}, {ActivationLayer{kind, shape}});
    Array y = throughNetwork(net, {}, x);
    y.shape = x.shape;
    return {y};
}

std::vector<Array> relu(const Case& c) { return activated(c, Activation::Relu, 0); }
std::vector<Array> leakyRelu(const Case& c) { return activated(c, Activation::LeakyRelu, c.node.real("alpha", 0.01)); }
std::vector<Array> elu(const Case& c) { return activated(c, Activation::Elu, c.node.real("alpha", 1)); }
std::vector<Array> sigmoid(const Case& c) { return activated(c, Activation::Logistic, 0); }
std::vector<Array> tanh(const Case& c) { return activated(c, Activation::Tanh, 0); }
std::vector<Array> softplus(const Case& c) { return activated(c, Activation::Softplus, 0); }

std::vector<Array> hardSwish(const Case& c) { return activated(c, Activation::HardSwish, 0); }

/// α x + β is α (x + (β - ½) / α) + ½.
std::vector<Array> hardSigmoid(const Case& c)
{
    const double alpha = c.node.real("alpha", 0.2), shift = (c.node.real("beta", 0.5) - 0.5) / alpha;
    Case moved = c;
    for (double& x : moved.inputs[0]->data) x += shift;
    return activated(moved, Activation::HardSigmoid, alpha);
}

std::vector<Array> selu(const Case& c)
{
    if (c.node.has("alpha") || c.node.has("gamma")) throw Outside{"other constants than those of the paper"};
    return activated(c, Activation::Selu, 0);
}

/// Slopes that go with the last axes are those of channels; what comes before are samples.
std::vector<Array> prelu(const Case& c)
{
    const Array &x = c.input(0), &slopes = c.input(1);
    if (slopes.shape.size() > x.shape.size() || !std::equal(slopes.shape.rbegin(), slopes.shape.rend(), x.shape.rbegin()))
        throw Outside{"slopes along other axes than the last"};
    const Network net({int(slopes.size())}, {ActivationLayer{Activation::PRelu}});
    Array y = throughNetwork(net, {slopes.data.begin(), slopes.data.end()}, x);
    y.shape = x.shape;
    return {y};
}

} // namespace

std::vector<Way> waysOfActivations()
{
    const char* by = "ActivationLayer";
    return {{"Relu", by, relu},       {"LeakyRelu", by, leakyRelu}, {"Elu", by, elu},
            {"Sigmoid", by, sigmoid}, {"Tanh", by, tanh},           {"Softplus", by, softplus},
            {"PRelu", by, prelu},     {"HardSwish", by, hardSwish}, {"HardSigmoid", by, hardSigmoid},
            {"Selu", by, selu}};
}

// Without a default, so that the compiler asks for the name of a new one.
const char* operatorOf(Activation kind)
{
    switch (kind) {
    case Activation::Relu: return "Relu";
    case Activation::LeakyRelu: return "LeakyRelu";
    case Activation::Tanh: return "Tanh";
    case Activation::Logistic: return "Sigmoid";
    case Activation::PRelu: return "PRelu";
    case Activation::Elu: return "Elu";
    case Activation::Softplus: return "Softplus";
    case Activation::HardSigmoid: return "HardSigmoid";
    case Activation::HardSwish: return "HardSwish";
    case Activation::Selu: return "Selu";
    case Activation::Relu6: // Clip
    case Activation::Sign:  // its sign of 0 is 0
    case Activation::Linear:
    case Activation::Swish:
    case Activation::Gelu:
    case Activation::GeluTanh:
    case Activation::GeluLogistic: return "";
    }
    return nullptr;
}

} // namespace onnx
