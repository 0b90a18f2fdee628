#pragma once

#include "engine/nn/layers.h"

namespace engine::exchange {

// What an operator's attributes are in a layer: once, for writing and for reading. `with` takes a name and a member.

/// Functions that are operators: what they are called, and which attribute is their shape, if one is.
struct Function {
    Activation kind;
    const char* operation;
    const char* shape = nullptr;
    double otherwise = 0; ///< the shape, where the attribute is missing
    bool isWritten = true;
};
inline constexpr Function functions[] = {
    {Activation::Relu, "Relu"},
    {Activation::LeakyRelu, "LeakyRelu", "alpha", 0.01},
    {Activation::Tanh, "Tanh"},
    {Activation::Logistic, "Sigmoid"},
    {Activation::Elu, "Elu", "alpha", 1},
    {Activation::Softplus, "Softplus"},
    {Activation::HardSigmoid, "HardSigmoid", "alpha", 0.2},
    {Activation::Selu, "Selu"},
    {Activation::HardSwish, "HardSwish", nullptr, 0, false}, // of opset 14
};

void slidingAttributes(auto& k, auto&& with)
{
    PerAxis size{k.height, k.width};
    Borders pads{k.how.vertical, k.how.horizontal};
    with("kernel_shape", size), with("strides", k.how.stride), with("dilations", k.how.dilation);
    with("pads", pads), with("group", k.how.groups);
    k.height = size.vertical, k.width = size.horizontal;
    k.how.vertical = pads.vertical, k.how.horizontal = pads.horizontal;
}
void attributes(Conv2d& k, auto&& with) { slidingAttributes(k, with); }
void attributes(ConvTranspose2d& k, auto&& with) { slidingAttributes(k, with), with("output_padding", k.outputPadding); }

void attributes(MaxPool& k, auto&& with)
{
    with("kernel_shape", k.size), with("strides", k.stride), with("pads", k.padding);
    with("dilations", k.dilation), with("ceil_mode", k.ceil);
}
void attributes(AveragePool& k, auto&& with)
{
    with("kernel_shape", k.size), with("strides", k.stride), with("pads", k.padding);
    with("ceil_mode", k.ceil), with("count_include_pad", k.countPadding);
}
void attributes(BatchNorm& k, auto&& with) { with("epsilon", k.epsilon); }
void attributes(LocalResponseNorm& k, auto&& with)
{
    with("size", k.size), with("alpha", k.alpha), with("beta", k.beta), with("bias", k.k);
}

} // namespace engine::exchange
