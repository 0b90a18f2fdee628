#include "app/command/bench_engine.h"

#include "app/command/bench_peer.h"
#include "engine/check/machine_rates.h"
#include "engine/check/workloads.h"
#include "engine/core/parallel.h"

#include <QJsonArray>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <memory>

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

/// Those that `--peer` compares with. oneDNN is there where it was found when this program was built.
struct Peers {
    std::unique_ptr<BenchPeer> pyTorch, oneDnn;
};

void addPeer(QJsonObject& row, const char* rate, const char* ratio, double ours, double others)
{
    if (others <= 0) return;
    row.insert(QLatin1String(rate), others);
    row.insert(QLatin1String(ratio), ours / others);
}

QJsonObject measured(const engine::Workload& workload, const engine::MachineRates& machine, const Peers& peers)
{
    const QString id = QString::fromStdString(workload.id);
    workload.step();
    engine::takeWidest();
    double best = 0, ofPyTorch = 0, ofOneDnn = 0;
    for (int i = 0; i < Stretches; ++i) {
        best = std::max(best, rateOf(workload));
        if (peers.pyTorch) ofPyTorch = std::max(ofPyTorch, peers.pyTorch->rate(id));
        if (peers.oneDnn) ofOneDnn = std::max(ofOneDnn, peers.oneDnn->rate(id));
    }
    const int threads = engine::takeWidest();
    const double gflops = best * workload.operations * 1e-9;
    QJsonObject row{{QStringLiteral("id"), id},
                    {QStringLiteral("name"), QString::fromStdString(workload.name)},
                    {QStringLiteral("stepsPerSecond"), best},
                    {QStringLiteral("gflops"), gflops},
                    {QStringLiteral("ofPeak"), gflops / (threads > 1 ? machine.peakOfAll : machine.peak)},
                    {QStringLiteral("threads"), threads}};
    addPeer(row, "peerStepsPerSecond", "ratio", best, ofPyTorch);
    addPeer(row, "oneDnnStepsPerSecond", "oneDnnRatio", best, ofOneDnn);
    return row;
}

QJsonObject jsonOf(const engine::MachineRates& m)
{
    return {{QStringLiteral("cores"), m.cores},      {QStringLiteral("isa"), QLatin1String(m.instructionSet)},
            {QStringLiteral("fmaPeak"), m.peak},     {QStringLiteral("fmaPeakAll"), m.peakOfAll},
            {QStringLiteral("triad"), m.triad},      {QStringLiteral("triadAll"), m.triadOfAll},
            {QStringLiteral("forkJoin"), m.forkJoin}};
}

void printRates(const engine::MachineRates& m, const Peers& peers)
{
    std::printf("kernels for x86-64 or as named: %s; %d threads at most\n", m.instructionSet, m.cores);
    std::printf("multiply-adds  %7.1f GFLOP/s on one thread, %7.1f on all\n", m.peak, m.peakOfAll);
    std::printf("triad          %7.1f GB/s    on one thread, %7.1f on all\n", m.triad, m.triadOfAll);
    std::printf("fork and join  %7.2f µs\n", m.forkJoin);
    if (!peers.pyTorch) return;
    std::printf("peer: %s\n", qPrintable(peers.pyTorch->name()));
    std::printf("peer: %s\n", peers.oneDnn ? qPrintable(peers.oneDnn->name() + QStringLiteral(" (of W3 its products alone)"))
                                           : "no oneDNN: it was not there when this program was built (libdnnl-dev)");
}

void printFigures(const QJsonObject& row)
{
    std::printf("%-6s %-40s %10.0f steps/s %7.1f GFLOP/s %4.0f %% of peak, %d threads",
                qPrintable(row[QStringLiteral("id")].toString()), qPrintable(row[QStringLiteral("name")].toString()),
                row[QStringLiteral("stepsPerSecond")].toDouble(), row[QStringLiteral("gflops")].toDouble(),
                100 * row[QStringLiteral("ofPeak")].toDouble(), row[QStringLiteral("threads")].toInt());
    if (row.contains(QStringLiteral("ratio")))
        std::printf(", peer %10.1f: %.2f times", row[QStringLiteral("peerStepsPerSecond")].toDouble(),
                    row[QStringLiteral("ratio")].toDouble());
    if (row.contains(QStringLiteral("oneDnnRatio")))
        std::printf(", oneDNN %10.1f: %.2f times", row[QStringLiteral("oneDnnStepsPerSecond")].toDouble(),
                    row[QStringLiteral("oneDnnRatio")].toDouble());
    std::printf("\n");
    std::fflush(stdout);
}

} // namespace

QJsonObject benchOfEngine(bool withPeer, bool quiet)
{
    const engine::MachineRates machine = engine::measureMachine();
    Peers peers;
    if (withPeer) peers = {BenchPeer::pyTorch(machine.cores), BenchPeer::oneDnn(machine.cores)};
    if (!quiet) printRates(machine, peers);
    QJsonObject all = jsonOf(machine);
    if (peers.pyTorch) all.insert(QStringLiteral("peer"), peers.pyTorch->name());
    if (peers.oneDnn) all.insert(QStringLiteral("oneDnn"), peers.oneDnn->name());
    QJsonArray rows;
    for (const engine::Workload& workload : engine::workloads()) {
        const QJsonObject row = measured(workload, machine, peers);
        if (!quiet) printFigures(row);
        rows.append(row);
    }
    return {{QStringLiteral("machine"), all}, {QStringLiteral("workloads"), rows}};
}

} // namespace app
