#include "engine/nn/optimiser.h"

#include "engine/core/error.h"
#include "engine/nn/descent.h"

#include <algorithm>
#include <cmath>
#include <string>

namespace engine {
namespace {

template <class Real> auto kernelOf(Optimiser::Kind kind) -> void (*)(const simd::Update<Real>&)
{
    const auto& kernels = simd::kernels<Real>();
    switch (kind) {
    case Optimiser::Sgd: return kernels.descend;
    case Optimiser::Momentum: return kernels.descendWithMomentum;
    case Optimiser::Nesterov: return kernels.descendWithNesterov;
    case Optimiser::Adagrad:
    case Optimiser::RmsProp: return kernels.descendByRoot;
    case Optimiser::Adam:
    case Optimiser::AdamW: break;
    }
    return kernels.descendAsAdam;
}

/// What the kernels are told; formed in double.
template <class Real> simd::Update<Real> updateOf(const Optimiser& o, const Penalty& penalty, std::int64_t step, bool isFresh)
{
    const bool sums = o.kind == Optimiser::Adagrad;
    const double share = o.isAdam() ? o.beta2 : o.alpha;
    return {.rate = Real(o.rate),
            .momentum = Real(o.momentum),
            .taken = Real(isFresh ? 1 : 1 - o.dampening),
            .beta1 = Real(o.beta1),
            .beta2 = Real(sums ? 1 : share),
            .fresh1 = Real(1 - o.beta1),
            .fresh2 = Real(sums ? 1 : 1 - share),
            .epsilon = Real(o.epsilon),
            .corrected1 = Real(o.isAdam() ? correctionOf(o.beta1, step) : 1),
            .corrected2 = Real(o.isAdam() ? correctionOf(o.beta2, step) : 1),
            .kept = Real(o.kind == Optimiser::AdamW ? 1 - o.rate * o.decay : 1),
            .l1 = Real(penalty.l1),
            .l2 = Real(penalty.l2)};
}

void requireShare(double x, const char* name)
{
    if (!(x >= 0 && x < 1)) throw InputError(std::string("an optimiser's ") + name + " should be from 0 to below 1");
}

} // namespace

double correctionOf(double beta, std::int64_t t)
{
    double power = 1;
    for (double square = beta; t > 0; t /= 2, square *= square)
        if (t % 2 == 1) power *= square;
    return 1 / (1 - power);
}

void requireSound(const Optimiser& o)
{
    if (!std::isfinite(o.rate)) throw InputError("an optimiser's rate should be a number");
    if (!(o.momentum >= 0)) throw InputError("an optimiser's momentum should be 0 or more");
    if (!(o.epsilon >= 0) || !(o.decay >= 0)) throw InputError("an optimiser's epsilon and decay should be 0 or more");
    if (o.kind == Optimiser::Nesterov && o.dampening != 0) throw InputError("Nesterov's momentum should have no dampening");
    requireShare(o.beta1, "beta1");
    requireShare(o.beta2, "beta2");
    requireShare(o.alpha, "alpha");
}

template <class Real> Descent<Real>::Descent(const Network& net, const Optimiser& optimiser, const Penalty& penalty,
                                             std::span<const Real> gradient, Learner<Real>& learner)
    : m_net(net), m_learner(learner), m_gradient(gradient.data())
{
    const std::size_t n = net.parameterCount();
    requireSound(optimiser);
    requireParameters(net, gradient.size());
    requireParameters(net, learner.parameters.size());
    const bool isFresh = learner.first.size() != n;
    if (optimiser.hasFirst() && isFresh) learner.first.assign(n, 0);
    if (optimiser.hasSecond() && learner.second.size() != n) learner.second.assign(n, 0);
    ++learner.steps;
    m_kernel = kernelOf<Real>(optimiser.kind);
    m_update = updateOf<Real>(optimiser, penalty, learner.steps, isFresh);
}

template <class Real> void Descent<Real>::range(std::size_t first, std::size_t count, bool punished) const
{
    simd::Update<Real> update = m_update;
    if (!punished) update.l1 = update.l2 = 0, update.kept = 1;
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
