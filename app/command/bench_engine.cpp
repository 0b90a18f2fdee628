#include "app/command/bench_engine.h"

#include "app/command/bench_peer.h"
#include "engine/check/machine_rates.h"
#include "engine/check/workloads.h"
#include "engine/core/parallel.h"

#include <QJsonArray>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <optional>

namespace app {
namespace {

constexpr int Stretches = 7; // the best of them counts: other programs only ever slow one down
constexpr double StretchSeconds = 0.1;

double rateOf(const engine::Workload& workload)
{
    using Clock = std::chrono::steady_clock;
    const auto start = Clock::now();
    double seconds = 0;
    int steps = 0;
    for (int some = 1; seconds < StretchSeconds; some *= 2) {
        for (int i = 0; i < some; ++i) workload.step();
        steps += some;
        seconds = std::chrono::duration<double>(Clock::now() - start).count();
    }
    return steps / seconds;
}

QJsonObject measured(const engine::Workload& workload, const engine::MachineRates& machine, BenchPeer* peer)
{
    const QString id = QString::fromStdString(workload.id);
    workload.step();
    engine::takeWidest();
    double best = 0, others = 0;
    for (int i = 0; i < Stretches; ++i) {
        best = std::max(best, rateOf(workload));
        if (peer) others = std::max(others, peer->rate(id));
    }
    const int threads = engine::takeWidest();
    const double gflops = best * workload.operations * 1e-9;
    QJsonObject row{{QStringLiteral("id"), id},
                    {QStringLiteral("name"), QString::fromStdString(workload.name)},
                    {QStringLiteral("stepsPerSecond"), best},
                    {QStringLiteral("gflops"), gflops},
                    {QStringLiteral("ofPeak"), gflops / (threads > 1 ? machine.peakOfAll : machine.peak)},
                    {QStringLiteral("threads"), threads}};
    if (others > 0) {
        row.insert(QStringLiteral("peerStepsPerSecond"), others);
        row.insert(QStringLiteral("ratio"), best / others);
    }
    return row;
}

QJsonObject jsonOf(const engine::MachineRates& m)
{
    return {{QStringLiteral("cores"), m.cores},      {QStringLiteral("isa"), QLatin1String(m.instructionSet)},
            {QStringLiteral("fmaPeak"), m.peak},     {QStringLiteral("fmaPeakAll"), m.peakOfAll},
            {QStringLiteral("triad"), m.triad},      {QStringLiteral("triadAll"), m.triadOfAll},
            {QStringLiteral("forkJoin"), m.forkJoin}};
}

void print(const engine::MachineRates& m, const QString& peer)
{
    std::printf("kernels for x86-64 or as named: %s; %d threads at most\n", m.instructionSet, m.cores);
    std::printf("multiply-adds  %7.1f GFLOP/s on one thread, %7.1f on all\n", m.peak, m.peakOfAll);
    std::printf("triad          %7.1f GB/s    on one thread, %7.1f on all\n", m.triad, m.triadOfAll);
    std::printf("fork and join  %7.2f µs\n", m.forkJoin);
    if (!peer.isEmpty()) std::printf("peer: %s\n", qPrintable(peer));
}

void print(const QJsonObject& row)
{
    std::printf("%-6s %-40s %10.0f steps/s %7.1f GFLOP/s %4.0f %% of peak, %d threads",
                qPrintable(row[QStringLiteral("id")].toString()), qPrintable(row[QStringLiteral("name")].toString()),
                row[QStringLiteral("stepsPerSecond")].toDouble(), row[QStringLiteral("gflops")].toDouble(),
                100 * row[QStringLiteral("ofPeak")].toDouble(), row[QStringLiteral("threads")].toInt());
    if (row.contains(QStringLiteral("ratio")))
        std::printf(", peer %10.1f: %.2f times", row[QStringLiteral("peerStepsPerSecond")].toDouble(),
                    row[QStringLiteral("ratio")].toDouble());
    std::printf("\n");
    std::fflush(stdout);
}

} // namespace

QJsonObject benchOfEngine(bool withPeer, bool quiet)
{
    const engine::MachineRates machine = engine::measureMachine();
    std::optional<BenchPeer> peer;
    if (withPeer) peer.emplace(machine.cores);
    if (!quiet) print(machine, peer ? peer->name() : QString());
    QJsonObject all = jsonOf(machine);
    if (peer) all.insert(QStringLiteral("peer"), peer->name());
    QJsonArray rows;
    for (const engine::Workload& workload : engine::workloads()) {
        const QJsonObject row = measured(workload, machine, peer ? &*peer : nullptr);
        if (!quiet) print(row);
        rows.append(row);
    }
    return {{QStringLiteral("machine"), all}, {QStringLiteral("workloads"), rows}};
}

} // namespace app
