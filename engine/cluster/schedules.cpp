#include "engine/cluster/pipeline.h"
#include "engine/core/error.h"

#include <algorithm>
#include <string>

namespace engine::cluster {
namespace {

using Kind = Operation::Kind;
using Row = std::vector<Operation>;

/// All forward, then all backward.
Row gPipe(int device, int m)
{
    Row row;
    for (const Kind kind : {Operation::Forward, Operation::Backward})
        for (int j = 0; j < m; ++j) row.push_back({kind, device, j});
    return row;
}

/// Forward until the first gradient can come back, then one forward, one backward. Of `n` forward passes and as many backward.
Row alternating(int warmUp, int n, const auto& forward, const auto& backward)
{
    Row row;
    for (int k = 0; k < warmUp; ++k) row.push_back(forward(k));
    for (int k = warmUp; k < n; ++k) row.push_back(forward(k)), row.push_back(backward(k - warmUp));
    for (int k = n - warmUp; k < n; ++k) row.push_back(backward(k));
    return row;
}

Row oneForwardOneBackward(int device, int p, int m)
{
    const auto one = [device](Kind kind) { return [=](int j) { return Operation{kind, device, j}; }; };
    return alternating(std::min(m, p - 1 - device), m, one(Operation::Forward), one(Operation::Backward));
}

/// The k-th pass takes chunk (k mod r v) div r and micro-batch (k div r v) r + k mod r, in rounds of r micro-batches.
Row interleaved(int device, int p, int m, int v)
{
    const int r = roundOf(p, m), n = m * v;
    const auto pass = [=](Kind kind, int k) {
        const int chunk = k % (r * v) / r, microBatch = k / (r * v) * r + k % r;
        return Operation{kind, (kind == Operation::Forward ? chunk : v - 1 - chunk) * p + device, microBatch};
    };
    const auto one = [pass](Kind kind) { return [=](int k) { return pass(kind, k); }; };
    return alternating(std::min(n, 2 * (p - 1 - device) + (v - 1) * r), n, one(Operation::Forward), one(Operation::Backward));
}

/// Gradients of weights `late` micro-batches behind those of inputs: they fill what were bubbles. H1: 1F1B, `device` late; H2:
/// twice as many forward passes first, and twice as late.
Row zeroBubble(int device, int p, int m, int times)
{
    const auto one = [device](Kind kind) { return [=](int j) { return Operation{kind, device, j}; }; };
    const int warmUp = std::min(m, times * (p - 1 - device));
    Row row;
    int weights = 0;
    for (const Operation& operation : alternating(warmUp, m, one(Operation::Forward), one(Operation::Input))) {
        row.push_back(operation);
        if (operation.kind == Operation::Input && operation.microBatch >= times * device)
            row.push_back({Operation::Weight, device, weights++});
    }
    while (weights < m) row.push_back({Operation::Weight, device, weights++});
    return row;
}

/// Two chunks, there (0) and back (1). Written for at least 2 p - 1 micro-batches; of fewer the others are left out.
class VRow {
public:
    VRow(int device, int p, int m) : m_stage{device, 2 * p - 1 - device}, m_most(m)
    {
        const int n = std::max(2 * p - 1, m), rest = p - device;
        for (int i = 0; i < 2 * rest - 1; ++i) add(Operation::Forward, 0);
        for (int i = 0; i < device; ++i) add(Operation::Forward, 1), add(Operation::Forward, 0);
        for (int i = 0; i < rest; ++i) add(Operation::Forward, 1), back(1);
        while (done(Operation::Forward, 1) < n) {
            if (done(Operation::Forward, 0) < n) add(Operation::Forward, 0);
            back(0), add(Operation::Forward, 1), back(1);
        }
        for (int i = 0; i < device; ++i) add(Operation::Input, 0), add(Operation::Input, 1);
        for (int i = 0; i < rest; ++i) back(0);
        for (const int chunk : {1, 0})
            while (done(Operation::Weight, chunk) < n) add(Operation::Weight, chunk);
    }
    Row row;

private:
    int& done(Kind kind, int chunk) { return m_done[kind][chunk]; }
    void add(Kind kind, int chunk)
    {
        const int j = done(kind, chunk)++;
        if (j < m_most) row.push_back({kind, m_stage[chunk], j});
    }
    void back(int chunk) { add(Operation::Input, chunk), add(Operation::Weight, chunk); }

    int m_stage[2], m_most, m_done[4][2] = {};
};

/// Chunk after chunk all micro-batches forward, and the whole way back.
Row breadthFirst(int device, int p, int m, int v)
{
    Row row;
    for (int k = 0; k < m * v; ++k) row.push_back({Operation::Forward, k / m * p + device, k % m});
    for (int k = m * v; k-- > 0;) row.push_back({Operation::Backward, k / m * p + device, k % m});
    return row;
}

Row rowOf(const Pipeline& pipeline, int device)
{
    const auto& [schedule, p, m, v] = pipeline;
    switch (schedule) {
    case Schedule::GPipe: return gPipe(device, m);
    case Schedule::Interleaved: return interleaved(device, p, m, v);
    case Schedule::ZeroBubble: return zeroBubble(device, p, m, 1);
    case Schedule::ZeroBubbleH2: return zeroBubble(device, p, m, 2);
    case Schedule::ZeroBubbleV: return VRow(device, p, m).row;
    case Schedule::BreadthFirst: return breadthFirst(device, p, m, v);
    default: return oneForwardOneBackward(device, p, m);
    }
}

} // namespace

int roundOf(int devices, int microBatches)
{
    const int rounds = std::max(1, microBatches / devices);
    return microBatches % rounds == 0 ? microBatches / rounds : 0;
}

Orders ordersOf(const Pipeline& pipeline)
{
    const auto& [schedule, p, m, v] = pipeline;
    if (schedule == Schedule::Interleaved && roundOf(p, m) == 0) {
        int next = m + 1;
        while (roundOf(p, next) == 0) ++next;
        throw InputError(message("messages",
                                 "interleaving goes in rounds of as many micro-batches as there are devices, or a few "
                                 "more in each: %1 do not come out even on %2 devices; the next that do are %3")
                             .with(m, p, next));
    }
    Orders orders;
    for (int device = 0; device < p; ++device) orders.push_back(rowOf(pipeline, device));
    return orders;
}

Orders ordersIn(const std::string& rows, const Pipeline& pipeline)
{
    const std::string letters = pipeline.splitsBackward() ? "F IW" : "FB";
    Orders orders{std::size_t(pipeline.devices)};
    int device = 0, count[4] = {};
    for (const char letter : rows) {
        const std::size_t kind = letters.find(letter);
        if (letter == '/' && ++device < pipeline.devices) std::fill(std::begin(count), std::end(count), 0);
        else if (kind == std::string::npos || letter == ' ')
            throw InputError(message("messages", "an order is one row of %1 for each of %2 devices, with '/' between, not '%3'")
                                 .with(pipeline.splitsBackward() ? "F, I, W" : "F, B", pipeline.devices, rows));
        else if (count[kind] == pipeline.microBatches)
            throw InputError(
                message("messages", "device %1 has done all its %2 already").with(device + 1, std::string(1, letter)));
        else orders[std::size_t(device)].push_back({Kind(kind), device, count[kind]++});
    }
    return orders;
}

} // namespace engine::cluster
