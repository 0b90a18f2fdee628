#include "engine/cluster/pipeline.h"

#include "engine/core/error.h"

#include <algorithm>
#include <numeric>
#include <stdexcept>

namespace engine::cluster {
namespace {

using Kind = Operation::Kind;

std::size_t placeOf(const Operation& o, const Pipeline& pipeline)
{
    return (std::size_t(o.kind) * std::size_t(pipeline.stages()) + std::size_t(o.stage)) * std::size_t(pipeline.microBatches) +
           std::size_t(o.microBatch);
}

/// Lets every device go on as far as what it waits for is known, until all are done.
class Simulation {
public:
    Simulation(const Pipeline& pipeline, const Orders& orders, const Pace& pace) : m_orders(orders)
    {
        m_line.pipeline = pipeline, m_line.pace = pace;
        m_line.rows.resize(orders.size());
        m_line.index.assign(4 * std::size_t(pipeline.stages() * pipeline.microBatches), -1);
    }

    Timeline run()
    {
        std::size_t all = 0;
        for (const auto& row : m_orders) all += row.size();
        while (m_line.boxes.size() < all) {
            const std::size_t before = m_line.boxes.size();
            for (std::size_t device = 0; device < m_orders.size(); ++device)
                while (goOn(device)) {
                }
            if (m_line.boxes.size() == before) throwStuck();
        }
        sort();
        return std::move(m_line);
    }

private:
    /// Does the next operation of a device; false if something that it needs has no time yet, or there is none.
    bool goOn(std::size_t device)
    {
        auto& row = m_line.rows[device];
        if (row.size() == m_orders[device].size()) return false;
        const Operation& operation = m_orders[device][row.size()];
        const Operation from = arrivingAt(operation, m_line.pipeline.stages()), own = storedFor(operation);
        Box box{operation, int(device)};
        if (from.stage >= 0 && (box.arrives = m_line.boxOf(from)) < 0) return false;
        if (own.stage >= 0 && (box.stored = m_line.boxOf(own)) < 0) return false;
        if (!row.empty()) box.before = row.back();
        const auto endOf = [this](int i) { return i < 0 ? 0 : m_line.at(i).end; };
        const bool travels = box.arrives >= 0 && m_line.at(box.arrives).device != box.device;
        box.arrival = endOf(box.arrives) + (travels ? m_line.pace.latency : 0);
        box.start = std::max({endOf(box.before), box.arrival, endOf(box.stored)});
        box.end = box.start + m_line.pace.devices[device].of(operation.kind) / m_line.pipeline.chunks;
        m_line.index[placeOf(operation, m_line.pipeline)] = int(m_line.boxes.size());
        row.push_back(int(m_line.boxes.size()));
        m_line.boxes.push_back(box);
        return true;
    }

    /// Names the first operation that waits for what nobody does.
    [[noreturn]] void throwStuck() const
    {
        const auto named = [](const Operation& o) { return "FBIW"[o.kind] + std::to_string(o.microBatch + 1); };
        for (std::size_t device = 0; device < m_orders.size(); ++device) {
            if (m_line.rows[device].size() == m_orders[device].size()) continue;
            const Operation& next = m_orders[device][m_line.rows[device].size()];
            for (const Operation& needed : {arrivingAt(next, m_line.pipeline.stages()), storedFor(next)})
                if (needed.stage >= 0 && m_line.boxOf(needed) < 0)
                    throw InputError(
                        message("messages", "device %1 cannot do %2 yet: it needs %3 of device %4")
                            .with(device + 1, named(next), named(needed), m_line.pipeline.deviceOf(needed.stage) + 1));
        }
        throw std::logic_error("no operation is left to wait");
    }

    /// By their ends; all places follow.
    void sort()
    {
        auto& boxes = m_line.boxes;
        std::vector<int> order(boxes.size()), moved(boxes.size());
        std::iota(order.begin(), order.end(), 0);
        std::sort(order.begin(), order.end(), [&](int a, int b) {
            const Box &x = boxes[std::size_t(a)], &y = boxes[std::size_t(b)];
            return x.end != y.end ? x.end < y.end : x.device != y.device ? x.device < y.device : a < b;
        });
        for (std::size_t i = 0; i < order.size(); ++i) moved[std::size_t(order[i])] = int(i);
        const auto follow = [&](int& i) { i = i < 0 ? i : moved[std::size_t(i)]; };
        std::vector<Box> sorted;
        for (const int i : order) sorted.push_back(boxes[std::size_t(i)]);
        for (Box& box : sorted) follow(box.before), follow(box.arrives), follow(box.stored);
        for (auto& row : m_line.rows) std::for_each(row.begin(), row.end(), follow);
        std::for_each(m_line.index.begin(), m_line.index.end(), follow);
        boxes = std::move(sorted);
    }

    const Orders& m_orders;
    Timeline m_line;
};

} // namespace

Operation arrivingAt(const Operation& o, int stages)
{
    if (o.kind == Operation::Forward) return {o.kind, o.stage - 1, o.microBatch};
    return {o.kind, o.kind == Operation::Weight || o.stage + 1 == stages ? -1 : o.stage + 1, o.microBatch};
}
Operation storedFor(const Operation& o)
{
    if (o.kind == Operation::Forward) return {o.kind, -1, o.microBatch};
    return {o.kind == Operation::Weight ? Operation::Input : Operation::Forward, o.stage, o.microBatch};
}

double Durations::of(Operation::Kind kind) const
{
    switch (kind) {
    case Operation::Forward: return forward;
    case Operation::Backward: return backward;
    case Operation::Input: return input;
    default: return weight;
    }
}

int Timeline::boxOf(const Operation& operation) const { return index[placeOf(operation, pipeline)]; }

double Timeline::busy(int device) const
{
    double sum = 0;
    for (const int i : rows[std::size_t(device)]) sum += at(i).end - at(i).start;
    return sum;
}

double Timeline::idleWithin(int device) const
{
    const auto& row = rows[std::size_t(device)];
    return row.empty() ? 0 : at(row.back()).end - at(row.front()).start - busy(device);
}

double Timeline::bubbleOverIdeal() const
{
    double sum = 0;
    for (int device = 0; device < pipeline.devices; ++device) sum += busy(device);
    return sum > 0 ? pipeline.devices * makespan() / sum - 1 : 0;
}

double Timeline::bubbleOfTotal() const
{
    const double over = bubbleOverIdeal();
    return over / (1 + over);
}

Timeline timelineOf(const Pipeline& pipeline, const Orders& orders, const Pace& pace)
{
    return Simulation(pipeline, orders, pace).run();
}

Timeline repeated(const Timeline& batch, int times)
{
    Timeline line{batch.pipeline, batch.pace, {}, std::vector<std::vector<int>>(batch.rows.size()), {}};
    const int count = int(batch.boxes.size()), m = batch.pipeline.microBatches;
    line.pipeline.microBatches = m * times;
    line.index.assign(batch.index.size() * std::size_t(times), -1);
    for (int k = 0; k < times; ++k)
        for (Box box : batch.boxes) {
            const double later = k * batch.makespan();
            const auto follow = [&](int& i) { i = i < 0 ? i : i + k * count; };
            follow(box.before), follow(box.arrives), follow(box.stored);
            box.operation.microBatch += k * m, box.start += later, box.end += later, box.arrival += later;
            auto& row = line.rows[std::size_t(box.device)];
            if (box.before < 0 && !row.empty()) box.before = row.back();
            if (k > 0) box.flush = k * count - 1;
            line.index[placeOf(box.operation, line.pipeline)] = int(line.boxes.size());
            row.push_back(int(line.boxes.size()));
            line.boxes.push_back(box);
        }
    return line;
}

Stored storedOn(const Timeline& timeline, int device)
{
    std::vector<std::pair<double, int>> changes;
    for (const int i : timeline.rows[std::size_t(device)]) {
        const Box& box = timeline.at(i);
        if (box.operation.kind == Operation::Forward) changes.emplace_back(box.start, 1);
        else if (box.operation.kind != Operation::Input) changes.emplace_back(box.end, -1);
    }
    std::sort(changes.begin(), changes.end()); // at one time what goes makes room for what comes
    Stored stored{{0, 0}};
    for (const auto& [time, change] : changes) {
        const int now = stored.back().second + change;
        if (stored.back().first == time) stored.back().second = now;
        else stored.emplace_back(time, now);
    }
    return stored;
}

int peakOf(const Stored& stored)
{
    int most = 0;
    for (const auto& [time, count] : stored) most = std::max(most, count);
    return most;
}

int bindingOf(const Timeline& timeline, int box)
{
    const Box& of = timeline.at(box);
    if (of.arrives >= 0 && of.arrival == of.start) return of.arrives;
    if (of.stored >= 0 && timeline.at(of.stored).end == of.start) return of.stored;
    return of.before >= 0 && timeline.at(of.before).end == of.start ? of.before : of.flush;
}

std::vector<int> criticalPath(const Timeline& timeline)
{
    std::vector<int> path;
    for (int box = int(timeline.boxes.size()) - 1; box >= 0; box = bindingOf(timeline, box)) path.push_back(box);
    std::reverse(path.begin(), path.end());
    return path;
}

} // namespace engine::cluster
