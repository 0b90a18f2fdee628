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
    /// How many values: inputs and what each layer makes.
    int count() const { return m_layout ? int(m_layout->features.size()) : 0; }

    /// The network's value v; in a chain values(l) enters layer l: values(0) is the input (write it, or gather()), values(depth)
    /// the output. For an activation layer values(l) are its weighted sums z, values(l + 1) the activations.
    Lanes<Real> values(int v) { return lanes(m_values, v); }
    Lanes<const Real> values(int v) const { return lanes(m_values, v); }
    /// dL/dvalues(v), of the mean loss of the batch; there after backward(): from the first layer that learns on, and of all
    /// values, the inputs too, if backward() was to reach them. Those of outputs can be written, for backwardFrom().
    Lanes<Real> deltas(int v) { return m_deltas.empty() ? Lanes<Real>{} : lanes(m_deltas, v); }
    Lanes<const Real> deltas(int v) const { return m_deltas.empty() ? Lanes<const Real>{} : lanes(m_deltas, v); }
    /// What layer l keeps for itself, LayerForm::inner rows: gates, masks, statistics. There after forward().
    Lanes<const Real> inner(int l) const
    {
        const std::size_t first = m_layout->firstInner[std::size_t(l)], rows = m_layout->firstInner[std::size_t(l) + 1] - first;
        return {m_inner.data() + first * std::size_t(m_stride), int(rows), m_samples, m_stride};
    }
    /// dL/d of those sums that layer l forms inside, where it keeps them: of a recurrent layer's gates, in rows as inner() has
    /// them. There after backward(); empty before.
    Lanes<const Real> innerDeltas(int l) const
    {
        if (m_innerDeltas.empty()) return {};
        const Lanes<const Real> like = inner(l);
        return {m_innerDeltas.data() + (like.data - m_inner.data()), like.features, m_samples, m_stride};
    }
    /// dL/dparameters in their order, without penalties; there after backward(). 0 for what does not learn.
    std::span<const Real> gradient() const { return m_gradient; }
    /// The loss of each sample; there after backward() or lossOf().
    std::span<const Real> losses() const { return {m_losses.data(), std::size_t(m_samples)}; }

    /// What the output should have been, of each sample: a class, or one real number per output.
    std::span<int> labels() { return {m_labels.data(), std::size_t(m_samples)}; }
    Lanes<Real> targets() { return {m_targets.data(), outputs(), m_samples, m_stride}; }

    /// Room for deltas and gradient, and for probabilities; backward() and probabilitiesOf() make it themselves.
    void needBackward(const Network& net);
    void needProbabilities();
    /// softmax over the outputs of each sample; there after probabilitiesOf().
    Lanes<const Real> probabilities() const { return {m_probabilities.data(), outputs(), m_samples, m_stride}; }

    /// How the last forward() went.
    const Mode& mode() const { return m_mode; }
    void setMode(Mode mode) { m_mode = mode; }

private:
    template <class> friend class Machine; // what fills it

    int outputs() const { return m_layout ? m_layout->features[std::size_t(m_layout->output)] : 0; }
    template <class Vector> auto lanes(Vector& from, int v) const
    {
        using Element = std::remove_pointer_t<decltype(from.data())>;
        Element* data = from.data() + m_layout->firstRow[std::size_t(v)] * std::size_t(m_stride);
        return Lanes<Element>{data, m_layout->features[std::size_t(v)], m_samples, m_stride};
    }
    void clearDeltas();

    int m_samples = 0, m_stride = 0;
    bool m_fresh = false; // no derivatives of this number of samples yet
    Mode m_mode;
    std::shared_ptr<const Layout> m_layout;
    AlignedVector<Real> m_values, m_deltas;         // [row][stride]
    AlignedVector<Real> m_inner, m_innerDeltas;     // [row][stride]
    AlignedVector<Real> m_scratch;                  // [row][stride]: derivatives that are to be added to others
    AlignedVector<Real> m_transposed;               // what enters dense layers as [sample][feature in whole vectors]
    AlignedVector<Real> m_targets, m_probabilities; // [output][stride]
    AlignedVector<Real> m_losses, m_zeros;          // [stride]
    AlignedVector<Real> m_gradient;                 // as the parameters
    std::vector<int> m_labels;                      // [stride]
};

} // namespace engine
