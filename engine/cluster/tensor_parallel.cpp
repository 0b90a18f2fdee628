#include "engine/cluster/tensor_parallel.h"

#include "engine/cluster/ring.h"
#include "engine/core/random.h"
#include "engine/nn/activation.h"

#include <algorithm>
#include <cmath>

namespace engine::cluster {

const char* nameOf(Exchange kind)
{
    static constexpr const char* names[] = {"none", "all-reduce", "all-gather", "reduce-scatter"};
    return names[int(kind)];
}

Exchanged exchanged(Exchange kind, const Tensor& buffers, const Network& network, double start)
{
    Exchanged made{{}, buffers, 0, start};
    const int p = buffers.shape[0];
    if (kind == Exchange::None || p == 1) return made;
    const Trace<Step> trace = ring(buffers, network);
    const int first = kind == Exchange::AllGather ? p : 1, last = kind == Exchange::ReduceScatter ? p - 1 : 2 * (p - 1);
    const double shift = start - trace[first - 1].time;
    for (int round = first; round <= last; ++round)
        for (Transfer transfer : trace[round].transfers) {
            transfer.start += shift, transfer.end += shift;
            if (transfer.from == 0) made.sent += transfer.bytes;
            made.end = std::max(made.end, transfer.end);
            made.transfers.push_back(transfer);
        }
    made.buffers = trace[last].buffers;
    return made;
}

ChunkRange cutRange(int lines, int devices, int knife, int device)
{
    if (device == 0) return {0, devices == 1 ? lines : knife};
    const auto [first, count] = chunkRange(lines - knife, devices - 1, device - 1);
    return {knife + first, count};
}

namespace {

constexpr int Rows = 64;

template <class Real> struct Rectangle {
    int rows, columns;
    std::vector<Real> data = std::vector<Real>(std::size_t(rows) * std::size_t(columns));

    Real& at(int i, int j) { return data[std::size_t(i) * std::size_t(columns) + std::size_t(j)]; }
    Real at(int i, int j) const { return data[std::size_t(i) * std::size_t(columns) + std::size_t(j)]; }
};

/// Y_ij += Σ_k A_ik B_kj over k of the range: the share of one device, or all.
template <class Real> void addProduct(Rectangle<Real>& Y, const Rectangle<Real>& A, const Rectangle<Real>& B, ChunkRange range)
{
    for (int i = 0; i < A.rows; ++i)
        for (int k = range.first; k < range.first + range.count; ++k)
            for (int j = 0; j < B.columns; ++j) Y.at(i, j) += A.at(i, k) * B.at(k, j);
}

template <class Real> void activateAll(Rectangle<Real>& H, Activation f)
{
    for (Real& x : H.data) x = Real(activationValue(f, double(x), customaryShape(f)));
}

template <class Real> Rectangle<Real> drawn(int rows, int columns, double deviation, std::uint64_t seed, std::uint32_t stream)
{
    Rectangle<Real> made{rows, columns};
    Random random(seed, stream);
    for (Real& x : made.data) x = Real(float(deviation * random.normal())); // the same numbers in both precisions
    return made;
}

/// f(X A) B, and its shares.
template <class Real> struct SplitBlock {
    Rectangle<Real> X, A, B;
    Activation f;

    SplitBlock(int width, int hidden, Activation activation, std::uint64_t seed)
        : X(drawn<Real>(Rows, width, 1, seed, 0)), A(drawn<Real>(width, hidden, 1 / std::sqrt(width), seed, 1)),
          B(drawn<Real>(hidden, width, 1 / std::sqrt(hidden), seed, 2)), f(activation)
    {
    }
    Rectangle<Real> sums(ChunkRange inputs) const
    {
        Rectangle<Real> H{Rows, A.columns};
        addProduct(H, X, A, inputs);
        return H;
    }
    Rectangle<Real> result(Rectangle<Real> U, ChunkRange hidden) const
    {
        Rectangle<Real> Z{Rows, B.columns};
        addProduct(Z, U, B, hidden);
        return Z;
    }
    Rectangle<Real> active(Rectangle<Real> H) const
    {
        activateAll(H, f);
        return H;
    }
};

double errorOf(const std::vector<float>& made, const Rectangle<double>& truth)
{
    double off = 0, all = 0;
    for (std::size_t i = 0; i < truth.data.size(); ++i) {
        off += (double(made[i]) - truth.data[i]) * (double(made[i]) - truth.data[i]);
        all += truth.data[i] * truth.data[i];
    }
    return std::sqrt(off / all);
}

/// By columns a device has some of the units, whole: no sum is missing when f comes.
std::vector<float> columnsThenRows(const SplitBlock<float>& split, int devices)
{
    const int width = split.X.columns, hidden = split.A.columns;
    const Rectangle<float> U = split.active(split.sums({0, width}));
    Tensor parts({devices, Rows * width});
    for (int r = 0; r < devices; ++r) {
        const Rectangle<float> Z = split.result(U, chunkRange(hidden, devices, r));
        std::ranges::copy(Z.data, parts.data.begin() + std::ptrdiff_t(r) * std::ptrdiff_t(Z.data.size()));
    }
    std::vector<float> summed = exchanged(Exchange::AllReduce, parts, Network()).buffers.data;
    summed.resize(std::size_t(Rows) * std::size_t(width)); // of device 0
    return summed;
}

std::vector<float> rowsFirst(const SplitBlock<float>& split, int devices)
{
    const int width = split.X.columns, hidden = split.A.columns;
    Rectangle<float> U{Rows, hidden};
    for (int r = 0; r < devices; ++r) {
        const Rectangle<float> part = split.active(split.sums(chunkRange(width, devices, r)));
        for (std::size_t i = 0; i < U.data.size(); ++i) U.data[i] += part.data[i];
    }
    return split.result(std::move(U), {0, hidden}).data;
}

} // namespace

double splitError(bool early, int devices, int width, int hidden, Activation f, std::uint64_t seed)
{
    const SplitBlock<double> whole(width, hidden, f, seed);
    const SplitBlock<float> split(width, hidden, f, seed);
    const Rectangle<double> truth = whole.result(whole.active(whole.sums({0, width})), {0, hidden});
    return errorOf(early ? rowsFirst(split, devices) : columnsThenRows(split, devices), truth);
}

} // namespace engine::cluster
