#include "engine/nn/machine.h"

#include <algorithm>

namespace engine {
namespace {

constexpr double KernelSpeed = 10; // the kernels do ten operations in the time that other loops take for one

} // namespace

template <class Real> Machine<Real>::Machine(const Network& net, const Real* parameters, Pass<Real>& pass)
    : m_net(net), m_parameters(parameters), m_pass(pass)
{
    for (int l = 0; l < net.depth(); ++l) {
        m_work += 2 * net.multiplyAdds(l) * pass.m_samples / KernelSpeed;
        m_parts += partsOf(l);
    }
}

template <class Real> Site<Real> Machine<Real>::site(int l) const
{
    Pass<Real>& p = m_pass;
    return {.net = m_net,
            .layer = l,
            .parameters = m_parameters,
            .gradient = p.m_gradient.data(),
            .x = p.values(l).data,
            .y = p.values(l + 1).data,
            .dx = deltaAt(l),
            .dy = deltaAt(l + 1),
            .transposed = p.m_transposed.data() + p.m_firstTransposed[std::size_t(l)],
            .zeros = p.m_zeros.data(),
            .samples = p.m_samples,
            .stride = p.m_stride};
}

template <class Real> auto Machine<Real>::kernelOf(Loss loss) -> void (*)(const Criterion&)
{
    const auto& kernels = simd::kernels<Real>();
    switch (loss) {
    case Loss::CrossEntropy: return kernels.crossEntropy;
    case Loss::MeanSquared: return kernels.meanSquared;
    case Loss::Hinge: return kernels.hinge;
    case Loss::MultiHinge: break;
    }
    return kernels.multiHinge;
}

template <class Real> simd::Criterion<Real> Machine<Real>::criterion(Real* delta, int first, int end) const
{
    return {.outputs = m_net.shape(m_net.depth()).features(),
            .lanes = end - first,
            .samples = m_pass.m_samples - first,
            .stride = m_pass.m_stride,
            .y = m_pass.values(m_net.depth()).data + first,
            .targets = m_pass.m_targets.data() + first,
            .labels = m_pass.m_labels.data() + first,
            .delta = delta ? delta + first : nullptr,
            .losses = m_pass.m_losses.data() + first,
            .scale = 1 / Real(m_pass.m_samples)};
}

template <class Real> Real Machine<Real>::meanLoss() const
{
    Real sum = 0;
    simd::kernels<Real>().sums(m_pass.m_losses.data(), 1, 1, wholeVectors<Real>(m_pass.m_samples), 0, &sum);
    return sum / Real(m_pass.m_samples);
}

template <class Real> void Machine<Real>::softmax(int first, int end) const
{
    simd::kernels<Real>().softmax(criterion(m_pass.m_probabilities.data(), first, end));
}

namespace {

/// Column by column: row rows[n] of a table becomes lane n.
template <class Real>
void columnsToLanes(std::span<const float> table, std::span<const int> rows, Lanes<Real> to, int first, int end)
{
    for (int f = 0; f < to.features; ++f)
        for (int n = first; n < end; ++n)
            to(f, n) = Real(table[std::size_t(rows[std::size_t(n)]) * std::size_t(to.features) + std::size_t(f)]);
}

} // namespace

template <class Real> void Machine<Real>::gather(const Samples& samples, std::span<const int> rows, int first, int end) const
{
    const int features = m_net.shape(0).features(), row = wholeVectors<Real>(features), last = std::min(end, m_pass.m_samples);
    const Lanes<Real> values = m_pass.values(0);
    for (int n = first; n < last && !samples.labels.empty(); ++n)
        m_pass.m_labels[std::size_t(n)] = samples.labels[std::size_t(rows[std::size_t(n)])];
    if (!samples.targets.empty()) columnsToLanes(samples.targets, rows, m_pass.targets(), first, last);
    if (!stagesRows()) return columnsToLanes(samples.features, rows, values, first, last);
    Real* staged = m_pass.m_transposed.data() + std::ptrdiff_t(first) * row;
    simd::kernels<Real>().copyRows(samples.features.data(), rows.data() + first, std::max(last - first, 0), features, staged,
                                   row);
    simd::kernels<Real>().transpose(staged, row, values.data + first, values.stride, std::max(last - first, 0), features);
}

template class Machine<float>;
template class Machine<double>;

} // namespace engine
