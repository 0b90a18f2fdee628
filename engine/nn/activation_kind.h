#pragma once

namespace engine {

enum class Activation {
    Linear,
    Relu,
    LeakyRelu,
    Tanh,
    Logistic,
    PRelu,
    Elu,
    Softplus,
    Swish,
    Gelu,         ///< z Φ(z), Φ the distribution function of the normal distribution (Hendrycks and Gimpel 2016)
    GeluTanh,     ///< their approximation ½ z (1 + tanh(√(2/π) (z + 0.044715 z³)))
    GeluLogistic, ///< their approximation z σ(1.702 z)
};

} // namespace engine
