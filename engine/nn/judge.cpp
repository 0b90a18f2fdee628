#include "engine/nn/judge.h"

#include "engine/core/error.h"

#include <algorithm>
#include <string>

namespace engine {
namespace {

bool isPlain(const LossOptions& o) { return o.classWeights.empty() && !o.ignored && o.smoothing == 0; }
bool isCold(const LossOptions& o) { return o.temperature == 1 && o.hard == 0 && o.scaled; }

template <class Real> auto kernelOf(const Objective& objective) -> void (*)(const simd::Criterion<Real>&)
{
    const auto& kernels = simd::kernels<Real>();
    switch (objective.kind) {
    case Loss::CrossEntropy: return isPlain(objective.options) ? kernels.crossEntropy : kernels.weighedCrossEntropy;
    case Loss::MeanSquared: return kernels.meanSquared;
    case Loss::Hinge: return kernels.hinge;
    case Loss::MultiHinge: return kernels.multiHinge;
    case Loss::MeanAbsolute: return kernels.meanAbsolute;
    case Loss::Perceptron: return kernels.perceptron;
    case Loss::SoftCrossEntropy: return kernels.softCrossEntropy;
    case Loss::Divergence: return kernels.divergence;
    case Loss::Distillation: break;
    }
    return kernels.distillation;
}

void require(bool holds, const char* what)
{
    if (!holds) throw InputError(what);
}

void checkOptions(const Objective& objective, int outputs)
{
    const LossOptions& o = objective.options;
    const bool weighsWell =
        std::all_of(o.classWeights.begin(), o.classWeights.end(), [](double w) { return w >= 0 && w < 1e30; });
    require(objective.kind == Loss::CrossEntropy || isPlain(o),
            "class weights, ignored labels and smoothing go with the cross-entropy");
    require(objective.kind == Loss::Distillation || isCold(o), "a temperature goes with distillation");
    require(o.classWeights.empty() || o.classWeights.size() == std::size_t(outputs), "there should be one weight per class");
    require(weighsWell, "weights of classes should be numbers from 0 on");
    require(o.smoothing >= 0 && o.smoothing <= 1, "smoothing should be 0 to 1");
    require(o.temperature > 0 && o.temperature < 1e30, "a temperature should be above 0");
    require(o.hard >= 0 && o.hard < 1e30, "the weight of the labels should be a number from 0 on");
}

/// What a sample counts.
double weightOf(const LossOptions& o, int label, int outputs)
{
    if (o.ignored == label) return 0;
    if (label < 0 || label >= outputs)
        throw InputError("label " + std::to_string(label) + " should be 0 to " + std::to_string(outputs - 1));
    return o.classWeights.empty() ? 1 : o.classWeights[std::size_t(label)];
}

} // namespace

template <class Real>
Judge<Real>::Judge(const Objective& objective, int outputs, int samples, std::span<const int> labels, std::span<const int> rows)
    : m_options(objective.options), m_kernel(kernelOf<Real>(objective)), m_count(samples)
{
    checkOptions(objective, outputs);
    if (!objective.needsLabels()) return;
    m_count = 0;
    for (std::size_t i = 0; i < std::size_t(samples); ++i)
        m_count += weightOf(m_options, labels[rows.empty() ? i : std::size_t(rows[i])], outputs);
}

template <class Real> void Judge<Real>::operator()(simd::Criterion<Real> lanes) const
{
    const LossOptions& o = m_options;
    lanes.scale = m_count > 0 ? Real(lanes.scale / m_count) : Real(0);
    lanes.classWeights = o.classWeights.empty() ? nullptr : o.classWeights.data();
    lanes.ignored = o.ignored ? &*o.ignored : nullptr;
    lanes.smoothing = Real(o.smoothing), lanes.kept = Real(1 - o.smoothing);
    lanes.cool = Real(1 / o.temperature), lanes.hard = Real(o.hard);
    lanes.soft = Real(o.scaled ? o.temperature * o.temperature : 1);
    m_kernel(lanes);
}

template class Judge<float>;
template class Judge<double>;

} // namespace engine
