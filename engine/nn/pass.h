#pragma once

#include "engine/core/aligned.h"
#include "engine/nn/network.h"

#include <span>
#include <type_traits>
#include <vector>

namespace engine {

/// A batch of values with the batch innermost: feature f of sample n lies at f * stride + n. The stride is padded to whole
/// vectors, so every operation works on full vectors, whatever the layer. A view: it owns nothing.
template <class Real> struct Lanes {
    Real* data = nullptr;
    int features = 0, samples = 0, stride = 0;

    Real& operator()(int feature, int sample) const { return data[std::ptrdiff_t(feature) * stride + sample]; }
    /// The values of one feature over the batch.
    std::span<Real> row(int feature) const { return {data + std::ptrdiff_t(feature) * stride, std::size_t(samples)}; }
    operator Lanes<const Real>() const { return {data, features, samples, stride}; }
};

/// What a batch leaves on its way through a network and back: everything that lessons draw. Its memory is taken at the first
/// use and kept; a copy starts empty, so that a training state can hold one and be copied cheaply.
/// The padding of the lanes holds numbers that mean nothing.
template <class Real> class Pass {
public:
    Pass() = default;
    Pass(const Pass&) {}
    Pass(Pass&&) noexcept = default;
    Pass& operator=(const Pass&) { return *this; }
    Pass& operator=(Pass&&) noexcept = default;

    /// Makes room for `samples` samples; gather() does it, too. What was computed before is lost if the number changes.
    void resize(const Network& net, int samples);
    int samples() const { return m_samples; }
    int depth() const { return int(m_features.size()) - 1; }

    /// What enters layer l; values(0) is the input (write it, or gather()), values(depth) the output. For an activation layer
    /// values(l) are its weighted sums z, values(l + 1) the activations.
    Lanes<Real> values(int l) { return lanes(m_values, l); }
    Lanes<const Real> values(int l) const { return lanes(m_values, l); }
    /// dL/dvalues(l), for l >= 1, of the mean loss of the batch; there after backward().
    Lanes<const Real> deltas(int l) const { return m_deltas.empty() ? Lanes<const Real>{} : lanes(m_deltas, l); }
    /// dL/dparameters in their order, without penalties; there after backward().
    std::span<const Real> gradient() const { return m_gradient; }
    /// The loss of each sample; there after backward() or lossOf().
    std::span<const Real> losses() const { return {m_losses.data(), std::size_t(m_samples)}; }

    /// What the output should have been, of each sample: a class, or one real number per output.
    std::span<int> labels() { return {m_labels.data(), std::size_t(m_samples)}; }
    Lanes<Real> targets() { return {m_targets.data(), m_features.back(), m_samples, m_stride}; }

    /// Room for deltas and gradient, and for probabilities; backward() and probabilitiesOf() make it themselves.
    void needBackward(const Network& net);
    void needProbabilities();
    /// softmax over the outputs of each sample; there after probabilitiesOf().
    Lanes<const Real> probabilities() const { return {m_probabilities.data(), m_features.back(), m_samples, m_stride}; }

private:
    template <class> friend class Machine; // what fills it

    template <class Vector> auto lanes(Vector& from, int l) const
    {
        using Element = std::remove_pointer_t<decltype(from.data())>;
        Element* data = from.data() + m_firstRow[std::size_t(l)] * std::size_t(m_stride);
        return Lanes<Element>{data, m_features[std::size_t(l)], m_samples, m_stride};
    }
    int m_samples = 0, m_stride = 0;
    std::vector<int> m_features;                    // of values(l)
    std::vector<std::size_t> m_firstRow;            // of values(l), in rows of m_stride
    std::vector<std::size_t> m_firstTransposed;     // of layer l's input, in elements
    AlignedVector<Real> m_values, m_deltas;         // [row][stride]
    AlignedVector<Real> m_transposed;               // inputs of dense layers as [sample][feature in whole vectors]
    AlignedVector<Real> m_targets, m_probabilities; // [output][stride]
    AlignedVector<Real> m_losses, m_zeros;          // [stride]
    AlignedVector<Real> m_gradient;                 // as the parameters
    std::vector<int> m_labels;                      // [stride]
};

} // namespace engine
