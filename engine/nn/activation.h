#pragma once

#include <cmath>

namespace engine {

enum class Activation { Linear, Relu, LeakyRelu, Tanh, Logistic };

constexpr float LeakySlope = 0.01F; // Maas, Hannun and Ng 2013

/// The activation of a weighted sum z: z; max(0, z); z or 0.01 z; tanh z; 1 / (1 + exp(-z)).
/// Tanh and logistic are taken in double and rounded once, so that the last bits of a machine's own functions do not show.
inline float activate(Activation kind, float z)
{
    switch (kind) {
    case Activation::Linear: break;
    case Activation::Relu: return z > 0 ? z : 0.0F;
    case Activation::LeakyRelu: return z > 0 ? z : LeakySlope * z;
    case Activation::Tanh: return float(std::tanh(double(z)));
    case Activation::Logistic: return float(1 / (1 + std::exp(-double(z))));
    }
    return z;
}

} // namespace engine
