#include "engine/nn/pass.h"

#include <algorithm>
#include <utility>

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
    m_output = net.output();
    m_features.resize(std::size_t(net.values()));
    m_firstRow.resize(m_features.size() + 1);
    m_firstInner.resize(std::size_t(net.depth()) + 1);
    m_firstTransposed.assign(m_features.size(), 0);
    for (std::size_t v = 0; v < m_features.size(); ++v) {
        m_features[v] = net.shape(int(v)).features();
        m_firstRow[v + 1] = m_firstRow[v] + std::size_t(m_features[v]);
    }
    for (int l = 0; l < net.depth(); ++l)
        m_firstInner[std::size_t(l) + 1] = m_firstInner[std::size_t(l)] + std::size_t(net.form(l).inner);
    const std::size_t stride = std::size_t(m_stride);
    need(m_values, m_firstRow.back() * stride);
    need(m_inner, m_firstInner.back() * stride);
    need(m_transposed, placeTransposed(net));
    need(m_targets, std::size_t(m_features[std::size_t(m_output)]) * stride);
    need(m_losses, stride);
    need(m_labels, stride);
}

/// Of the first input, into which rows of data go first, and of what enters layers that need it; returns how much room that is.
template <class Real> std::size_t Pass<Real>::placeTransposed(const Network& net)
{
    const auto room = [this](int value) {
        return std::size_t(wholeVectors<Real>(m_features[std::size_t(value)])) * std::size_t(m_stride);
    };
    std::size_t next = room(0);
    for (int l = 0; l < net.depth(); ++l) {
        const int value = net.from(l)[0];
        std::size_t& place = m_firstTransposed[std::size_t(value)];
        if (value > 0 && place == 0 && net.form(l).transposesInput) place = std::exchange(next, next + room(value));
    }
    return next;
}

template <class Real> void Pass<Real>::needBackward(const Network& net)
{
    need(m_deltas, m_firstRow.back() * std::size_t(m_stride));
    need(m_innerDeltas, m_firstInner.back() * std::size_t(m_stride));
    need(m_scratch, std::size_t(net.scratchRows()) * std::size_t(m_stride));
    need(m_zeros, std::size_t(m_stride));
    if (m_gradient.size() != net.parameterCount()) m_gradient.resize(net.parameterCount());
    for (int l = 0; l < net.depth(); ++l)
        for (const Block& block : net.form(l).blocks)
            if (net.frozen(l) || !block.learnt)
                std::fill_n(m_gradient.begin() + std::ptrdiff_t(block.offset), block.size(), Real(0));
}

template <class Real> void Pass<Real>::needProbabilities()
{
    need(m_probabilities, std::size_t(m_features[std::size_t(m_output)]) * std::size_t(m_stride));
}

template class Pass<float>;
template class Pass<double>;

} // namespace engine
