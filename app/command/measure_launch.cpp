#include "app/command/measure_launch.h"

#include "app/command/measure_plugin.h"
#include "engine/core/patience.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QScopeGuard>
#include <QStandardPaths>
#include <QTemporaryFile>

#include <csignal>
#include <sys/prctl.h>
#include <sys/uio.h>
#include <sys/wait.h>
#include <unistd.h>

namespace app {
namespace {

using engine::InputError;
using engine::message;

QString launcherPath()
{
    if (!hasPeers()) loadPeers(); // throws
    const QString path = QStandardPaths::findExecutable(QStringLiteral("mpirun"));
    if (path.isEmpty())
        throw InputError(message("messages", "there is no mpirun, which starts processes: apt-get install openmpi-bin"));
    return path;
}

/// Whether processes may copy from each other's memory; in some containers they may not, and Open MPI would complain.
bool mayReadMemory()
{
    char from = 1, to = 0;
    const iovec here{&to, 1}, there{&from, 1};
    return process_vm_readv(getpid(), &here, 1, &there, 1, 0) == 1;
}

/// Told by variables: another MPI than Open MPI passes over them. Here root may start processes, more of them than there are
/// cores, each on any core; and nothing is said of hardware that is not there.
QProcessEnvironment environmentOfLauncher()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    const auto set = [&](const char* name, const char* value) { environment.insert(QLatin1String(name), QLatin1String(value)); };
    for (const char* name : {"OMPI_ALLOW_RUN_AS_ROOT", "OMPI_ALLOW_RUN_AS_ROOT_CONFIRM", "OMPI_MCA_rmaps_base_oversubscribe"})
        set(name, "1");
    set("PRTE_MCA_rmaps_default_mapping_policy", ":oversubscribe"); // Open MPI 5
    set("OMPI_MCA_hwloc_base_binding_policy", "none");
    set("OMPI_MCA_mpi_yield_when_idle", "1"); // others want to run, too
    set("PMIX_MCA_gds", "hash");
    set("HWLOC_COMPONENTS", "-gl,-opencl,-cuda,-nvml");
    if (!mayReadMemory()) set("OMPI_MCA_btl_vader_single_copy_mechanism", "none");
    return environment;
}

/// What Open MPI writes of a failure in many lines, in one.
engine::Message failureIn(const QString& said, int processes)
{
    static const QRegularExpression own(QStringLiteral("^tensorscope: (.+)$"), QRegularExpression::MultilineOption),
        signal(QStringLiteral("process rank (\\d+) with PID \\d+ on node \\S+ exited on\\s+signal (\\d+)")),
        code(QStringLiteral("Process name: \\[\\[\\d+,\\d+\\],(\\d+)\\]\\s+Exit code:\\s+(\\d+)")),
        words(QStringLiteral("^\\s*(\\w.+)$"), QRegularExpression::MultilineOption);
    const auto text = [](const QRegularExpressionMatch& match, int i) { return match.captured(i).toStdString(); };
    if (const auto found = own.match(said); found.hasMatch()) return text(found, 1);
    if (const auto found = signal.match(said); found.hasMatch())
        return message("messages", "rank %1 of %2 processes was ended by signal %3; nothing is written")
            .with(text(found, 1), processes, text(found, 2));
    if (const auto found = code.match(said); found.hasMatch())
        return message("messages", "rank %1 of %2 processes ended with exit code %3; nothing is written")
            .with(text(found, 1), processes, text(found, 2));
    if (const auto found = words.match(said); found.hasMatch())
        return message("messages", "mpirun could not run %1 processes; nothing is written. It says: %2")
            .with(processes, text(found, 1));
    return message("messages", "mpirun was ended from outside; nothing is written");
}

/// In a group of its own, as Ctrl+C is ours; if we are killed, it ends, too; and what it leaves is ours, see awaitOrphans().
void start(QProcess& launcher, const QStringList& arguments, int processes)
{
    prctl(PR_SET_CHILD_SUBREAPER, 1);
    launcher.setProcessEnvironment(environmentOfLauncher());
    launcher.setStandardInputFile(QProcess::nullDevice());
    launcher.setChildProcessModifier([] {
        setpgid(0, 0);
        prctl(PR_SET_PDEATHSIG, SIGTERM);
    });
    const QStringList own =
        QStringList{QStringLiteral("-n"), QString::number(processes), QCoreApplication::applicationFilePath()} +
        arguments.mid(1) + QStringList{QStringLiteral("--worker")};
    launcher.start(launcherPath(), own);
}

/// Processes that outlive their launcher have become our own children: we see them end, and end those that do not.
void awaitOrphans()
{
    constexpr int Patiently = 200; // times 10 ms
    for (int round = 0;;) {
        const pid_t ended = waitpid(-1, nullptr, WNOHANG);
        if (ended < 0) return; // none is left
        if (ended > 0) continue;
        QFile children(QStringLiteral("/proc/self/task/%1/children").arg(getpid()));
        if (++round > Patiently && children.open(QIODevice::ReadOnly))
            for (const QByteArray& number : children.readAll().split(' '))
                if (const pid_t pid = number.trimmed().toInt(); pid > 0) kill(pid, SIGKILL);
        usleep(10'000);
    }
}

void stop(QProcess& launcher)
{
    constexpr int Patiently = 10'000;
    if (const auto group = pid_t(launcher.processId()); launcher.state() != QProcess::NotRunning) {
        launcher.terminate();
        if (!launcher.waitForFinished(Patiently)) kill(-group, SIGKILL);
        launcher.waitForFinished();
    }
    awaitOrphans();
}

/// "progress 3 39" tells how far it is; all other lines are the result.
class Listener {
public:
    void hear(QProcess& launcher)
    {
        while (launcher.canReadLine()) {
            const QByteArray line = launcher.readLine();
            if (!line.startsWith("progress ")) result += line;
            else m_done = line.split(' ')[1].toInt(), m_all = line.split(' ').value(2).toInt();
        }
    }
    bool isWanted(const Progress& progress) const { return !progress || progress(m_done, m_all); }
    QByteArray result;

private:
    int m_done = 0, m_all = 0;
};

lessons::MeasuredFile readMeasured(const QByteArray& bytes)
{
    QTemporaryFile file;
    if (!file.open() || file.write(bytes) != bytes.size() || !file.flush())
        throw InputError(message("messages", "what was measured cannot be kept in '%1'").with(file.fileName().toStdString()));
    return lessons::measuredIn(file.fileName().toStdString(), {"collective", "data-parallel", "tensor-parallel", "pipeline"});
}

} // namespace

lessons::MeasuredFile measuredByProcesses(const QStringList& arguments, int processes, const Progress& progress)
{
    QProcess launcher;
    start(launcher, arguments, processes);
    const auto stopped = qScopeGuard([&launcher] { stop(launcher); });
    Listener listener;
    while (launcher.state() != QProcess::NotRunning) {
        constexpr int Moment = 50;
        launcher.waitForFinished(Moment);
        listener.hear(launcher);
        if (!listener.isWanted(progress)) throw engine::Cancelled();
    }
    listener.hear(launcher);
    if (launcher.exitStatus() != QProcess::NormalExit || launcher.exitCode() != 0)
        throw ProcessFailed(failureIn(QString::fromUtf8(launcher.readAllStandardError()), processes));
    return readMeasured(listener.result);
}

} // namespace app
