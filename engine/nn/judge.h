#pragma once

#include "engine/nn/objective.h"
#include "engine/nn/simd/kernels.h"

#include <span>

namespace engine {

/// An objective at work on one batch: its kernel, and by how much the sum of the losses is divided.
template <class Real> class Judge {
public:
    /// Labels of the batch; or those of a data set and the rows that are the batch. The objective should outlive it. Throws
    /// InputError if there is no such label, or the options do not go with the loss.
    Judge(const Objective& objective, int outputs, int samples, std::span<const int> labels, std::span<const int> rows = {});

    /// Losses and, if there is room for them, deltas of lanes: lanes.scale times the derivatives of the mean.
    void operator()(simd::Criterion<Real> lanes) const;
    Real meanOf(Real sum) const { return m_count > 0 ? sum / Real(m_count) : Real(0); }

private:
    const LossOptions& m_options;
    void (*m_kernel)(const simd::Criterion<Real>&);
    double m_count; ///< of samples, or the sum of their weights
};

} // namespace engine
