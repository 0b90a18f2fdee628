#include "engine/nn/pass.h"

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
    m_samples = samples;
    m_stride = strideFor<Real>(samples);
    m_features.resize(std::size_t(net.depth()) + 1);
    m_firstRow.resize(m_features.size() + 1);
    m_firstTransposed.resize(m_features.size());
    std::size_t transposed = 0;
    for (std::size_t l = 0; l < m_features.size(); ++l) {
        m_features[l] = net.shape(int(l)).features();
        m_firstRow[l + 1] = m_firstRow[l] + std::size_t(m_features[l]);
        m_firstTransposed[l] = transposed;
        const bool dense = int(l) < net.depth() && std::holds_alternative<Dense>(net.layers()[l]);
        if (dense || l == 0) transposed += std::size_t(wholeVectors<Real>(m_features[l])) * std::size_t(m_stride);
    }
    const std::size_t stride = std::size_t(m_stride), outputs = std::size_t(m_features.back());
    need(m_values, m_firstRow.back() * stride);
    need(m_transposed, transposed);
    need(m_targets, outputs * stride);
    need(m_losses, stride);
    need(m_labels, stride);
}

template <class Real> void Pass<Real>::needBackward(const Network& net)
{
    need(m_deltas, m_firstRow.back() * std::size_t(m_stride));
    need(m_zeros, std::size_t(m_stride));
    if (m_gradient.size() != net.parameterCount()) m_gradient.resize(net.parameterCount());
}

template <class Real> void Pass<Real>::needProbabilities()
{
    need(m_probabilities, std::size_t(m_features.back()) * std::size_t(m_stride));
}

template class Pass<float>;
template class Pass<double>;

} // namespace engine
