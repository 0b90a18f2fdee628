#include "engine/nn/machine.h"

#include "engine/nn/layers/rows.h"

#include <algorithm>

namespace engine {
namespace {

constexpr double KernelSpeed = 10; // the kernels do ten operations in the time that other loops take for one

} // namespace

template <class Real> Machine<Real>::Machine(const Network& net, const Real* parameters, Pass<Real>& pass, Reach reach)
    : m_net(net), m_parameters(parameters), m_pass(pass), m_wanted(reach == Reach::Inputs ? nullptr : net.wanted().data())
{
    for (int l = 0; l < net.depth(); ++l) {
        m_work += 2 * net.multiplyAdds(l) * pass.m_samples / KernelSpeed;
        m_parts += partsOf(l);
    }
}

template <class Real> Site<Real> Machine<Real>::site(int l, bool gathered) const
{
    Pass<Real>& p = m_pass;
    const Entry* entries = m_net.entries(l);
    const bool learns = m_net.learningRows(l) > 0;
    const std::size_t inner = p.m_layout->firstInner[std::size_t(l)] * std::size_t(p.m_stride);
    return {.form = m_net.form(l),
            .entries = entries,
            .value = m_net.valueOf(l),
            .mode = {p.m_mode.learning && !m_net.frozen(l), p.m_mode.draw},
            .flat = m_parameters,
            .flatGradient = learns ? p.m_gradient.data() : nullptr,
            .values = p.m_values.data(),
            .deltas = p.m_deltas.data(),
            .scratch = p.m_scratch.data(),
            .firstRow = p.m_layout->firstRow.data(),
            .wanted = m_wanted,
            .inner = p.m_inner.data() + inner,
            .innerDeltas = p.m_innerDeltas.empty() ? nullptr : p.m_innerDeltas.data() + inner,
            .staged = p.m_transposed.data() + p.m_layout->firstTransposed[std::size_t(entries->value)] * std::size_t(p.m_stride),
            .isStaged = gathered && entries->value == 0 && stagesRows(),
            .zeros = p.m_zeros.data(),
            .samples = p.m_samples,
            .stride = p.m_stride};
}

template <class Real> void Machine<Real>::forwardLayers(int from, int to, int first, int end) const
{
    for (int l = from; l < to; ++l) m_net.layer(l).forward(site(l, false), first, end);
}

template <class Real> void Machine<Real>::backwardLayers(int from, int to, bool gathered, int first, int end) const
{
    for (int l = to; l-- > from;) {
        if (!goesBack(l)) continue;
        m_net.layer(l).backward(site(l, gathered), first, end);
        if (m_net.scratchRows() > 0) addScratch(l, first, end);
    }
}

template <class Real> void Machine<Real>::addScratch(int l, int first, int end) const
{
    const Site<Real> here = site(l, false);
    for (int i = 0; i < here.inputs(); ++i) {
        const Entry& entry = here.entries[i];
        if (entry.scratch < 0 || !here.dx(i)) continue;
        Real* sum = deltaAt(entry.value);
        addLanes<Real>(here, sum, here.dx(i), sum, here.in(i).features(), first, end);
    }
}

template <class Real> int Machine<Real>::lanewiseUntil(int l) const
{
    while (l < m_net.depth() && m_net.form(l).batchRows == 0) ++l;
    return l;
}

template <class Real> int Machine<Real>::lanewiseFrom(int end) const
{
    while (end > 0 && m_net.form(end - 1).batchRows == 0) --end;
    return end;
}

template <class Real> void Machine<Real>::forward() const
{
    for (int l = 0; l < m_net.depth(); ++l) {
        const int to = lanewiseUntil(l);
        if (to > l) overLanes(1, [&](int first, int end) { forwardLayers(l, to, first, end); });
        if (to == m_net.depth()) return;
        parallelRanges(m_net.form(to).batchRows, 1, m_work, [&](int first, int end) { forwardLayers(to, to + 1, first, end); });
        l = to;
    }
}

template <class Real> void Machine<Real>::backward(bool gathered) const
{
    for (int end = m_net.depth(); end > 0;) {
        const int from = lanewiseFrom(end);
        if (from < end) overLanes(1, [&](int first, int last) { backwardLayers(from, end, gathered, first, last); });
        if (from == 0) return;
        const int l = end = from - 1;
        if (!goesBack(l)) continue;
        parallelRanges(m_net.form(l).batchRows, 1, m_work,
                       [&](int first, int last) { m_net.layer(l).backward(site(l, gathered), first, last); });
        if (m_net.scratchRows() > 0) overLanes(1, [&](int first, int last) { addScratch(l, first, last); });
    }
}

template <class Real> void Machine<Real>::clearPadding() const
{
    for (const int output : m_net.outputs()) {
        const Lanes<Real> deltas = m_pass.deltas(output);
        for (int f = 0; f < deltas.features; ++f)
            for (int n = m_pass.m_samples; n < wholeVectors<Real>(m_pass.m_samples); ++n) deltas(f, n) = 0;
    }
}

template <class Real> void Machine<Real>::follow(Real* flat) const
{
    if (m_net.still().empty()) return; // all is learnt by descent
    for (int l = 0; l < m_net.depth(); ++l)
        if (!m_net.frozen(l)) m_net.layer(l).follow(site(l, false), flat);
}

template <class Real>
simd::Criterion<Real> Machine<Real>::criterion(int output, Real weight, Real* delta, int first, int end) const
{
    return {.outputs = m_net.shape(output).features(),
            .lanes = end - first,
            .samples = m_pass.m_samples - first,
            .stride = m_pass.m_stride,
            .y = m_pass.values(output).data + first,
            .targets = m_pass.m_targets.data() + first,
            .labels = m_pass.m_labels.data() + first,
            .delta = delta ? delta + first : nullptr,
            .losses = m_pass.m_losses.data() + first,
            .scale = weight};
}

template <class Real> Real Machine<Real>::meanLoss(const Judge<Real>& judge) const
{
    Real sum = 0;
    simd::kernels<Real>().sums(m_pass.m_losses.data(), 1, 1, wholeVectors<Real>(m_pass.m_samples), 0, &sum);
    return judge.meanOf(sum);
}

template <class Real> void Machine<Real>::softmax(int first, int end) const
{
    simd::kernels<Real>().softmax(criterion(m_net.output(), 1, m_pass.m_probabilities.data(), first, end));
}

namespace {

/// Column by column, from column `from` of a table of `columns`: row rows[n] becomes lane n.
template <class Real> void columnsToLanes(std::span<const float> table, int columns, int from, std::span<const int> rows,
                                          Lanes<Real> to, int first, int end)
{
    for (int f = 0; f < to.features; ++f)
        for (int n = first; n < end; ++n)
            to(f, n) = Real(table[std::size_t(rows[std::size_t(n)]) * std::size_t(columns) + std::size_t(from + f)]);
}

} // namespace

/// A row of data has the inputs one after another.
template <class Real> void Machine<Real>::gather(const Samples& samples, std::span<const int> rows, int first, int end) const
{
    const int columns = m_net.inputFeatures(), last = std::min(end, m_pass.m_samples);
    for (int n = first; n < last && !samples.labels.empty(); ++n)
        m_pass.m_labels[std::size_t(n)] = samples.labels[std::size_t(rows[std::size_t(n)])];
    if (!samples.targets.empty())
        columnsToLanes(samples.targets, m_pass.targets().features, 0, rows, m_pass.targets(), first, last);
    if (stagesRows()) return stage(samples.features, rows, first, last);
    for (int i = 0, from = 0; i < m_net.inputs(); from += m_net.shape(i++).features())
        columnsToLanes(samples.features, columns, from, rows, m_pass.values(i), first, last);
}

template <class Real>
void Machine<Real>::stage(std::span<const float> table, std::span<const int> rows, int first, int last) const
{
    const int features = m_net.shape(0).features(), row = wholeVectors<Real>(features);
    const Lanes<Real> values = m_pass.values(0);
    shareRows(std::max(last - first, 0), wholeVectors<Real>(1), features, [&](int n, int end) {
        const int lane = first + n;
        Real* staged = m_pass.m_transposed.data() + std::ptrdiff_t(lane) * row;
        simd::kernels<Real>().copyRows(table.data(), rows.data() + lane, end - n, features, staged, row);
        simd::kernels<Real>().transpose(staged, row, values.data + lane, values.stride, end - n, features);
    });
}

template class Machine<float>;
template class Machine<double>;

} // namespace engine
