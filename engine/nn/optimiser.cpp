#include "engine/nn/optimiser.h"

#include "engine/nn/descent.h"

#include <algorithm>

namespace engine {
namespace {

/// 1 / (1 - beta^t), by repeated squaring: the C library's pow differs between machines.
template <class Real> Real correction(double beta, std::int64_t t)
{
    double power = 1;
    for (double square = beta; t > 0; t /= 2, square *= square)
        if (t % 2 == 1) power *= square;
    return Real(1 / (1 - power));
}

} // namespace

template <class Real> Descent<Real>::Descent(const Network& net, const Optimiser& optimiser, const Penalty& penalty,
                                             std::span<const Real> gradient, Learner<Real>& learner)
    : m_net(net), m_learner(learner), m_gradient(gradient.data())
{
    const std::size_t n = net.parameterCount();
    requireParameters(net, gradient.size());
    requireParameters(net, learner.parameters.size());
    if (optimiser.kind != Optimiser::Sgd && learner.first.size() != n) learner.first.assign(n, 0);
    if (optimiser.kind == Optimiser::Adam && learner.second.size() != n) learner.second.assign(n, 0);
    ++learner.steps;
    m_kernel = optimiser.kind == Optimiser::Sgd        ? simd::kernels<Real>().descend
               : optimiser.kind == Optimiser::Momentum ? simd::kernels<Real>().descendWithMomentum
                                                       : simd::kernels<Real>().descendAsAdam;
    m_update = {.rate = Real(optimiser.rate),
                .momentum = Real(optimiser.momentum),
                .beta1 = Real(optimiser.beta1),
                .beta2 = Real(optimiser.beta2),
                .fresh1 = Real(1 - optimiser.beta1),
                .fresh2 = Real(1 - optimiser.beta2),
                .epsilon = Real(optimiser.epsilon),
                .corrected1 = 1,
                .corrected2 = 1,
                .l1 = Real(penalty.l1),
                .l2 = Real(penalty.l2)};
    if (optimiser.kind != Optimiser::Adam) return;
    m_update.corrected1 = correction<Real>(optimiser.beta1, learner.steps);
    m_update.corrected2 = correction<Real>(optimiser.beta2, learner.steps);
}

template <class Real> void Descent<Real>::range(std::size_t first, std::size_t count, bool punished) const
{
    simd::Update<Real> update = m_update;
    if (!punished) update.l1 = update.l2 = 0;
    update.count = std::ptrdiff_t(count);
    update.gradient = m_gradient + first;
    update.parameters = m_learner.parameters.data() + first;
    update.first = m_learner.first.empty() ? nullptr : m_learner.first.data() + first;
    update.second = m_learner.second.empty() ? nullptr : m_learner.second.data() + first;
    m_kernel(update);
}

template <class Real> void Descent<Real>::rows(int layer, int first, int end) const
{
    const LayerForm& form = m_net.form(layer);
    for (const Block& block : form.blocks) {
        if (!block.learnt) continue;
        const std::size_t row = block.size() / std::size_t(form.rows);
        range(block.offset + std::size_t(first) * row, std::size_t(end - first) * row, block.kind == Block::Weights);
    }
}

template <class Real> void update(const Network& net, const Optimiser& optimiser, const Penalty& penalty,
                                  std::span<const Real> gradient, Learner<Real>& learner)
{
    const Descent<Real> descent(net, optimiser, penalty, gradient, learner);
    // the same pieces as in a training step: the last, partial vector of a piece may round otherwise than a whole one
    for (int l = 0; l < net.depth(); ++l)
        for (int row = 0, step = net.form(l).rowsAtOnce; row < net.learningRows(l); row += step)
            descent.rows(l, row, std::min(row + step, net.learningRows(l)));
}

template <class Real> double penaltyOf(const Network& net, const Penalty& penalty, std::span<const Real> parameters)
{
    requireParameters(net, parameters.size());
    double absolute = 0, square = 0;
    for (int l = 0; l < net.depth(); ++l)
        for (const Block& block : net.form(l).blocks) {
            if (block.kind != Block::Weights || net.frozen(l)) continue;
            for (const Real w : parameters.subspan(block.offset, block.size()))
                absolute += double(w < 0 ? -w : w), square += double(w) * double(w);
        }
    return penalty.l1 * absolute + penalty.l2 / 2 * square;
}

template class Descent<float>;
template class Descent<double>;
template void update(const Network&, const Optimiser&, const Penalty&, std::span<const float>, Learner<float>&);
template void update(const Network&, const Optimiser&, const Penalty&, std::span<const double>, Learner<double>&);
template double penaltyOf(const Network&, const Penalty&, std::span<const float>);
template double penaltyOf(const Network&, const Penalty&, std::span<const double>);

} // namespace engine
