#pragma once

#include <QProcess>
#include <QTemporaryFile>

namespace app {

/// PyTorch at the same workloads, in a process of its own (tests/benchmarks/peer.py). Between questions it sleeps.
class BenchPeer {
public:
    /// Throws engine::InputError if there is no Python with PyTorch.
    explicit BenchPeer(int threads);
    ~BenchPeer();

    /// "PyTorch 1.13.1, OpenBLAS ..., 2 threads"
    const QString& name() const { return m_name; }
    /// Steps per second over a short stretch; 0 for a workload that it does not have.
    double rate(const QString& id);

private:
    QString line();

    QTemporaryFile m_script;
    QProcess m_process;
    QString m_name;
};

} // namespace app
