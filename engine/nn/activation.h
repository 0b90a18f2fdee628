#pragma once

#include "engine/core/elementary.h"

namespace engine {

enum class Activation { Linear, Relu, LeakyRelu, Tanh, Logistic };

constexpr float LeakySlope = 0.01F; // Maas, Hannun and Ng 2013

/// The activation of a weighted sum z: z; max(0, z); z or 0.01 z; tanh z; 1 / (1 + exp(-z)).
inline float activate(Activation kind, float z)
{
    switch (kind) {
    case Activation::Linear: break;
    case Activation::Relu: return z > 0 ? z : 0.0F;
    case Activation::LeakyRelu: return z > 0 ? z : LeakySlope * z;
    case Activation::Tanh: return float(portableTanh(double(z)));
    case Activation::Logistic: return float(1 / (1 + portableExp(-double(z))));
    }
    return z;
}

} // namespace engine
