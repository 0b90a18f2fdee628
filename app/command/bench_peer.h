#pragma once

#include <QProcess>
#include <QTemporaryFile>

#include <memory>

namespace app {

/// Another library at the same workloads, in a process of its own that reads ids of workloads and answers with rates
/// (tests/benchmarks). Between questions it sleeps.
class BenchPeer {
public:
    /// PyTorch, by tests/benchmarks/peer.py. Throws engine::InputError if there is no Python with PyTorch.
    static std::unique_ptr<BenchPeer> pyTorch(int threads);
    /// oneDNN, by a program that is built beside this one where oneDNN is found; null: it is not there.
    static std::unique_ptr<BenchPeer> oneDnn(int threads);
    ~BenchPeer();

    /// "PyTorch 1.13.1, OpenBLAS ..., 2 threads"
    const QString& name() const { return m_name; }
    /// Steps per second over a short stretch; 0 for a workload that it does not have.
    double rate(const QString& id);

private:
    BenchPeer() = default;
    void start(const QString& program, const QStringList& arguments);
    QString line();

    QTemporaryFile m_script;
    QProcess m_process;
    QString m_name;
};

} // namespace app
