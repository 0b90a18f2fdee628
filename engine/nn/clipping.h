#pragma once

#include <span>

namespace engine {

/// What keeps a gradient from growing too large; 0: no bound. First each element, then the norm (Pascanu, Mikolov, Bengio 2013).
struct Clipping {
    double value = 0; ///< g_i = max(-value, min(value, g_i))                            (torch.nn.utils.clip_grad_value_)
    double norm = 0;  ///< g = g min(1, norm / (|g| + 1e-6)), |g| = √(Σ g_i²) over all of it      (clip_grad_norm_)

    bool isOn() const { return value != 0 || norm != 0; }
};

/// √(Σ g_i²), summed in double in one order.
template <class Real> double normOf(std::span<const Real> gradient);

/// Clips a gradient in place. Throws InputError for bounds below 0.
template <class Real> void clip(const Clipping& clipping, std::span<Real> gradient);
void requireSound(const Clipping& clipping);

} // namespace engine
