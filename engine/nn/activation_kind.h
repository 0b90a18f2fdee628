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
    HardSigmoid,  ///< a logistic function of three straight pieces: 0, α z + ½, 1
    HardSwish,    ///< z (z/6 + ½), the bracket between 0 and 1 (Howard et al. 2019)
    Relu6,        ///< min(max(0, z), 6)
    Selu,         ///< λ z or λ α (e^z - 1), which keep mean 0 and variance 1 (Klambauer et al. 2017)
    Sign,         ///< 1 or -1, sign(0) = 1, with the slope of z between -1 and 1: straight through (Courbariaux et al. 2016)
};

} // namespace engine
