#pragma once

#include "engine/nn/pass.h"
#include "lessons/machine.h"

#include <vector>

namespace lessons {

/// A normalisation over the batch in the next step of a training, as one sample goes through it: its statistics, and the means
/// with which the gradient goes back through them, are the batch's. What it puts on the tape ends with `number`.
template <class Real> class Normalising {
public:
    /// `made` is what leaves it, a value of a network that is a chain there.
    Normalising(Tape& tape, const engine::Network& network, const engine::Pass<Real>& pass, const std::vector<Real>& parameters,
                int made, std::string number = {});

    Quantity forward(const Quantity& z) const;
    /// γ/√(σ² + ε) (g − mean g − x̂ mean(g x̂))
    Quantity back(const Quantity& z, const Quantity& slope) const;

private:
    /// Of each channel the mean of f(feature, sample, channel) over all samples and places.
    template <class F> Quantity statistic(const char* id, const F& f) const;
    Quantity learnt(const char* id, const char* block) const;
    Quantity mean() const;
    Quantity variance() const;

    Tape& m_tape;
    const engine::Network& m_network;
    const engine::Pass<Real>& m_pass;
    const std::vector<Real>& m_parameters;
    int m_made;
    std::string m_number;
    Quantity m_mean, m_variance, m_gamma;
};
/// What it reads, on cards; `unit` is what its channels are called.
void nameNormalising(Glossary& names, const QStringList& unit, const std::string& number = {});
Caption captionOfNormalising(bool back);

} // namespace lessons
