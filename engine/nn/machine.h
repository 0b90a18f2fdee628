#pragma once

#include "engine/core/parallel.h"
#include "engine/nn/judge.h"
#include "engine/nn/train.h"

namespace engine {

/// A network, its parameters and a pass, put to work together. Threads share out the lanes (samples) of a batch, each going
/// the whole way through the net and back, or, if they are few, the rows of each layer; and then the rows of the parameters, each
/// with its sum over the batch.
template <class Real> class Machine {
public:
    /// What only moves samples about, or judges outputs, needs no parameters.
    Machine(const Network& net, const Real* parameters, Pass<Real>& pass, Reach reach = Reach::Parameters);

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
            const int step = m_net.form(l).rowsAtOnce, first = part * step;
            body(l, first, std::min(first + step, m_net.learningRows(l)));
        });
    }

    /// All lanes through all layers. Where no layer needs the whole batch, ranges of lanes can go through on their own.
    void forward() const;
    void forward(int first, int end) const { forwardLayers(0, m_net.depth(), first, end); }
    void loss(const Judge<Real>& judge, int output, Real weight, bool deltas, int first, int end) const
    {
        judge(criterion(output, weight, deltas ? deltaAt(output) : nullptr, first, end));
    }
    /// From the outputs' deltas back. `gathered`: the input was not written otherwise since gather().
    void backward(bool gathered) const;
    void backward(bool gathered, int first, int end) const { backwardLayers(0, m_net.depth(), gathered, first, end); }
    void gradient(int layer, int first, int end) const { m_net.layer(layer).gradient(site(layer, false), first, end); }
    /// The padding of lanes of the outputs' derivatives is no sample.
    void clearPadding() const;
    /// What is not learnt by descent.
    void follow(Real* flat) const;

    void clip(const Clipping& clipping) const { engine::clip<Real>(clipping, m_pass.m_gradient); }

    Real meanLoss(const Judge<Real>& judge) const;
    /// Rows of a data set become lanes from first to end.
    void gather(const Samples& samples, std::span<const int> rows, int first, int end) const;
    void softmax(int first, int end) const;

private:
    /// Wide rows come as they are, and are then transposed: the first layer's gradient needs both.
    bool stagesRows() const { return m_net.inputs() == 1 && m_net.shape(0).features() >= 16; }
    /// For a thread: as many as fill the widest tiles. A smaller batch goes through together, and layers share out their rows.
    static constexpr int LanesAtLeast = 64;
    using Criterion = simd::Criterion<Real>;
    Criterion criterion(int output, Real weight, Real* delta, int first, int end) const;
    Site<Real> site(int layer, bool gathered) const;
    Real* deltaAt(int v) const { return m_pass.m_deltas.empty() ? nullptr : m_pass.lanes(m_pass.m_deltas, v).data; }
    int partsOf(int l) const { return (m_net.learningRows(l) + m_net.form(l).rowsAtOnce - 1) / m_net.form(l).rowsAtOnce; }
    void forwardLayers(int from, int to, int first, int end) const;
    void backwardLayers(int from, int to, bool gathered, int first, int end) const;
    bool goesBack(int l) const { return !m_wanted || m_wanted[m_net.valueOf(l)]; }
    void addScratch(int l, int first, int end) const;
    void stage(std::span<const float> table, std::span<const int> rows, int first, int last) const;
    /// The end of the layers from l on that go lane by lane.
    int lanewiseUntil(int l) const;
    int lanewiseFrom(int end) const;

    const Network& m_net;
    const Real* m_parameters;
    Pass<Real>& m_pass;
    const char* m_wanted; // null: all values
    double m_work = 0;    // of one way through the net
    int m_parts = 0;
};

} // namespace engine
