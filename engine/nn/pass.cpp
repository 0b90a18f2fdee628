#include "engine/nn/pass.h"

#include "engine/core/error.h"

#include <algorithm>

namespace engine {
namespace {

/// Lanes from row to row: whole vectors. Many rows at a distance that is a power of 2 would fall into the same places of the
/// cache, so a long row has an odd number of cache lines.
template <class Real> int strideFor(int samples)
{
    constexpr int line = int(VectorBytes / sizeof(Real));
    const int lines = wholeVectors<Real>(samples) / line;
    return (lines > 8 ? lines | 1 : lines) * line;
}

/// Room for n; what was there may be lost.
template <class T> void need(T& vector, std::size_t n)
{
    if (vector.size() < n) vector.resize(n);
}

} // namespace

template <class Real> void Pass<Real>::resize(const Network& net, int samples)
{
    if (m_samples != samples || m_layout != net.layout()) m_fresh = true;
    m_samples = samples;
    m_stride = strideFor<Real>(samples);
    if (m_layout != net.layout()) m_layout = net.layout();
    const std::size_t stride = std::size_t(m_stride);
    need(m_values, m_layout->firstRow.back() * stride);
    need(m_inner, m_layout->firstInner.back() * stride);
    need(m_transposed, m_layout->transposed * stride);
    need(m_targets, std::size_t(outputs()) * stride);
    need(m_losses, stride);
    need(m_labels, stride);
}

template <class Real> void Pass<Real>::needBackward(const Network& net)
{
    if (!m_layout) throw InputError("the pass should first be resized for this network, or filled by gather()");
    const std::size_t stride = std::size_t(m_stride);
    need(m_deltas, m_layout->firstRow.back() * stride);
    need(m_innerDeltas, m_layout->firstInner.back() * stride);
    need(m_scratch, std::size_t(net.scratchRows()) * stride);
    need(m_zeros, stride);
    if (m_fresh) clearDeltas();
    if (m_gradient.size() != net.parameterCount()) m_gradient.resize(net.parameterCount());
    for (const auto& [offset, size] : net.still()) std::fill_n(m_gradient.begin() + std::ptrdiff_t(offset), size, Real(0));
}

/// A layer may leave lanes beyond the samples as they are: another batch's derivatives are not to be summed with this one's.
template <class Real> void Pass<Real>::clearDeltas()
{
    const std::size_t stride = std::size_t(m_stride);
    std::fill_n(m_deltas.begin(), m_layout->firstRow.back() * stride, Real(0));
    std::fill_n(m_innerDeltas.begin(), m_layout->firstInner.back() * stride, Real(0));
    std::fill(m_scratch.begin(), m_scratch.end(), Real(0));
    m_fresh = false;
}

template <class Real> void Pass<Real>::needProbabilities()
{
    need(m_probabilities, std::size_t(outputs()) * std::size_t(m_stride));
}

template class Pass<float>;
template class Pass<double>;

} // namespace engine
