#pragma once

#include "engine/core/parallel.h"
#include "engine/nn/layer_steps.h"
#include "engine/nn/train.h"

namespace engine {

/// A network, its parameters and a pass, put to work together. Threads share out the lanes (samples) of a batch, each going
/// the whole way through the net and back, and then the rows of the parameters, each with its sum over the batch.
template <class Real> class Machine {
public:
    /// What only moves samples about, or judges outputs, needs no parameters.
    Machine(const Network& net, const Real* parameters, Pass<Real>& pass);

    /// Calls body(first, end) for ranges of lanes; `ways` through the net are made there.
    template <class Body> void overLanes(double ways, const Body& body) const
    {
        parallelRanges(wholeVectors<Real>(m_pass.m_samples), LanesAtLeast, ways * m_work, body);
    }
    /// Calls body(layer, first, end) for rows of parameters.
    template <class Body> void overRows(const Body& body) const
    {
        parallelFor(m_parts, m_work, [&](int part) {
            int l = 0;
            for (; part >= partsOf(l); ++l) part -= partsOf(l);
            const int first = part * rowsAtOnce(m_net, l);
            body(l, first, std::min(first + rowsAtOnce(m_net, l), learningRows(m_net, l)));
        });
    }

    void forward(int first, int end) const
    {
        for (int l = 0; l < m_net.depth(); ++l) forwardLanes(site(l), first, end);
    }
    void loss(Loss loss, bool deltas, int first, int end) const
    {
        kernelOf(loss)(criterion(deltas ? deltaAt(m_net.depth()) : nullptr, first, end));
    }
    /// From the output's deltas to those of the first layer. `gathered`: the input was not written otherwise since gather().
    void backward(bool gathered, int first, int end) const
    {
        for (int l = m_net.depth() - 1; l >= 0; --l) {
            backwardLanes(site(l), first, end);
            if (l > 0 || !gathered || !stagesRows()) transposeLanes(site(l), first, end);
        }
    }
    void gradient(int layer, int first, int end) const { gradientOfRows(site(layer), first, end); }

    Real meanLoss() const;
    /// Rows of a data set become lanes from first to end.
    void gather(const Samples& samples, std::span<const int> rows, int first, int end) const;
    void softmax(int first, int end) const;

private:
    /// Wide rows come as they are, and are then transposed: the first layer's gradient needs both.
    bool stagesRows() const { return m_net.shape(0).features() >= 16; }
    static constexpr int LanesAtLeast = 32; // for a thread
    using Criterion = simd::Criterion<Real>;
    static auto kernelOf(Loss loss) -> void (*)(const Criterion&);
    Criterion criterion(Real* delta, int first, int end) const;
    Site<Real> site(int layer) const;
    Real* deltaAt(int l) const { return m_pass.m_deltas.empty() ? nullptr : m_pass.lanes(m_pass.m_deltas, l).data; }
    int partsOf(int l) const { return (learningRows(m_net, l) + rowsAtOnce(m_net, l) - 1) / rowsAtOnce(m_net, l); }

    const Network& m_net;
    const Real* m_parameters;
    Pass<Real>& m_pass;
    double m_work = 0; // of one way through the net
    int m_parts = 0;
};

} // namespace engine
