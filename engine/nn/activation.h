#pragma once

#include "engine/core/elementary.h"
#include "engine/nn/activation_kind.h"

namespace engine {

constexpr float LeakySlope = 0.01F;                                              // Maas, Hannun and Ng 2013
constexpr double SeluScale = 1.0507009873554805, SeluShape = 1.6732632423543772; // λ and α: a fixed point at mean 0, variance 1

/// The γ, β or α that the function's paper uses: LeakyReLU 0.01, PReLU 0.25 (where learning starts), ELU 1, Swish 1; of the
/// hard logistic function PyTorch's 1/6 (ONNX has 0.2); 0 for functions without one.
constexpr double customaryShape(Activation kind)
{
    switch (kind) {
    case Activation::LeakyRelu: return 0.01;
    case Activation::PRelu: return 0.25;
    case Activation::Elu:
    case Activation::Swish: return 1;
    case Activation::HardSigmoid: return 1.0 / 6;
    default: return 0;
    }
}

/// y = f(z): z; max(0, z); z or γ z; tanh z; 1 / (1 + e^-z); z or γ (e^z - 1); ln(1 + e^z); z / (1 + e^-βz); GELU and its
/// two approximations; and see Activation. `shape` is γ, β or α. (A hard logistic function with another offset b than ½ is
/// this one of z + (b - ½) / α: a bias.)
double activationValue(Activation kind, double z, double shape);

/// dy/dz. Where there is none, at 0, it is that of the side z <= 0; at the kinks of hard functions that of the outer side, as
/// in PyTorch.
double activationSlope(Activation kind, double z, double shape);

/// The activation of a weighted sum z, with the customary shape.
inline float activate(Activation kind, float z)
{
    switch (kind) {
    case Activation::Linear: return z;
    case Activation::Relu: return z > 0 ? z : 0.0F;
    case Activation::LeakyRelu: return z > 0 ? z : LeakySlope * z;
    case Activation::Tanh: return float(portableTanh(double(z)));
    case Activation::Logistic: return float(1 / (1 + portableExp(-double(z))));
    default: return float(activationValue(kind, double(z), customaryShape(kind)));
    }
}

} // namespace engine
