#pragma once

#include "engine/nn/optimiser.h"
#include "engine/nn/simd/kernels.h"

namespace engine {

/// One step of an optimiser that has begun: counted, its moments there. Rows of a layer can then move in any order.
template <class Real> class Descent {
public:
    Descent(const Network& net, const Optimiser& optimiser, const Penalty& penalty, std::span<const Real> gradient,
            Learner<Real>& learner);

    /// Moves the parameters of the rows first ... end; see Network::learningRows().
    void rows(int layer, int first, int end) const;

private:
    void range(std::size_t first, std::size_t count, bool punished) const;

    const Network& m_net;
    Learner<Real>& m_learner;
    const Real* m_gradient;
    simd::Update<Real> m_update{};
    void (*m_kernel)(const simd::Update<Real>&);
};

} // namespace engine
