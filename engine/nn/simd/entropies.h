#pragma once

// Cross-entropies with targets that are more than a label, one sample per lane.

#include "engine/nn/simd/criterion.h"

namespace engine::simd::TENSORSCOPE_ISA {
namespace {

// factor Σ_m q_m (-ln p_m) with p = softmax(cool y), for targets q(m); derivative factor cool (p Σ_m q_m - q). Returns the losses
// of the lanes from j on, and adds to the deltas if `more`, or sets them.
template <class Real, class Targets>
Vec<Real> crossEntropyWith(const Criterion<Real>& c, Index j, Real cool, Real factor, bool more, Targets q)
{
    using V = Vec<Real>;
    const V most = largest(c, j), isSample = ofSamples(c, j, Real(1));
    const auto score = [&](Index m) { return V(cool * (load(c.y + m * c.stride + j) - most)); };
    V sum{}, loss{}, whole{};
    for (Index m = 0; m < c.outputs; ++m) sum += expOf<Real>(score(m));
    const V logOfSum = logOnePlus<Real>(sum - 1);
    for (Index m = 0; m < c.outputs; ++m) {
        const V target = q(m);
        whole += target, loss += target * (logOfSum - score(m));
    }
    for (Index m = 0; c.delta && m < c.outputs; ++m) {
        Real* at = c.delta + m * c.stride + j;
        const V slope = c.scale * factor * cool * (expOf<Real>(score(m)) * (whole / sum) - q(m));
        store(at, V((more ? load(at) : V{}) + (isSample > 0 ? slope : V{})));
    }
    return isSample > 0 ? factor * loss : V{};
}

/// The label of each lane, and what its sample counts: nothing if it is ignored, or no sample.
template <class Real> struct LabelsOfLanes {
    Vec<Real> label, weight;

    LabelsOfLanes(const Criterion<Real>& c, Index j) : label{}, weight{}
    {
        for (int i = 0; i < Lanes<Real> && j + i < c.samples; ++i) {
            const int own = c.labels[j + i];
            if (c.ignored && own == *c.ignored) continue;
            label[i] = Real(own), weight[i] = c.classWeights ? Real(c.classWeights[own]) : Real(1);
        }
    }
    Vec<Real> at(Index m, Vec<Real> there) const { return label == Real(m) ? there : Vec<Real>{}; }
};

// q_m = w_m ((1 - ε) [m = label] + ε / outputs); nothing of it for a sample that is ignored
template <class Real> void weighedCrossEntropy(const Criterion<Real>& c)
{
    using V = Vec<Real>;
    const Real share = c.smoothing / Real(c.outputs);
    for (Index j = 0; j < c.lanes; j += Lanes<Real>) {
        const LabelsOfLanes<Real> labels(c, j);
        V counts{};
        for (int i = 0; i < Lanes<Real> && j + i < c.samples; ++i)
            counts[i] = !c.ignored || c.labels[j + i] != *c.ignored ? share : Real(0);
        const auto target = [&](Index m) {
            return V(labels.at(m, c.kept * labels.weight) + (c.classWeights ? Real(c.classWeights[m]) : Real(1)) * counts);
        };
        store(c.losses + j, crossEntropyWith(c, j, Real(1), Real(1), false, target));
    }
}

template <class Real> void softCrossEntropy(const Criterion<Real>& c)
{
    for (Index j = 0; j < c.lanes; j += Lanes<Real>) {
        const auto target = [&c, j](Index m) { return load(c.targets + m * c.stride + j); };
        store(c.losses + j, crossEntropyWith(c, j, Real(1), Real(1), false, target));
    }
}

/// t ln t, and 0 for 0. Below 1 it is -ln(1 + (1/t - 1)), which has as many digits.
template <class Real> inline Vec<Real> timesOwnLog(Vec<Real> t)
{
    using V = Vec<Real>;
    const V one = all(Real(1)), some = t > 0 ? t : one, over = some > 1 ? some : 1 / some;
    const V log = logOnePlus<Real>(over - 1);
    return some * (some > 1 ? log : -log);
}

// Σ t (ln t - ln p)
template <class Real> void divergence(const Criterion<Real>& c)
{
    using V = Vec<Real>;
    softCrossEntropy(c);
    for (Index j = 0; j < c.lanes; j += Lanes<Real>) {
        V sum{};
        for (Index m = 0; m < c.outputs; ++m) sum += timesOwnLog<Real>(load(c.targets + m * c.stride + j));
        store(c.losses + j, V(load(c.losses + j) + (ofSamples(c, j, Real(1)) > 0 ? sum : V{})));
    }
}

// T² Σ q (-ln softmax(y / T)) - λ ln softmax(y)[label], q = softmax(t / T)
template <class Real> void distillation(const Criterion<Real>& c)
{
    using V = Vec<Real>;
    Criterion<Real> teacher = c;
    teacher.y = c.targets;
    for (Index j = 0; j < c.lanes; j += Lanes<Real>) {
        const V most = largest(teacher, j);
        const auto power = [&](Index m) { return expOf<Real>(c.cool * (load(c.targets + m * c.stride + j) - most)); };
        V sum{};
        for (Index m = 0; m < c.outputs; ++m) sum += power(m);
        V loss = crossEntropyWith(c, j, c.cool, c.soft, false, [&](Index m) { return V(power(m) / sum); });
        if (c.hard != 0) {
            const LabelsOfLanes<Real> labels(c, j);
            loss += crossEntropyWith(c, j, Real(1), c.hard, true, [&](Index m) { return labels.at(m, labels.weight); });
        }
        store(c.losses + j, loss);
    }
}

} // namespace
} // namespace engine::simd::TENSORSCOPE_ISA
