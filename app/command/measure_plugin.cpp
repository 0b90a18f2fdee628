#include "app/command/measure_plugin.h"

#include "engine/core/error.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLibrary>

namespace app {
namespace {

using engine::InputError;
using engine::message;

/// Beside the program, or where libraries are installed.
QString libraryPath()
{
    const QString own = QCoreApplication::applicationDirPath();
    for (const QString& folder : {own, own + QStringLiteral("/" TENSORSCOPE_LIBRARIES)})
        if (const QString path = folder + QStringLiteral("/tensorscope_mpi.so"); QFileInfo::exists(path)) return path;
    return {};
}

} // namespace

bool hasPeers() { return !libraryPath().isEmpty(); }

std::unique_ptr<engine::processes::Peers> loadPeers()
{
    if (!hasPeers())
        throw InputError(message("messages", "this program was built without MPI, by which processes talk to each other: "
                                             "apt-get install libopenmpi-dev openmpi-bin, and build it again"));
    QLibrary library(libraryPath());
    library.setLoadHints(QLibrary::ExportExternalSymbolsHint | QLibrary::PreventUnloadHint); // MPI loads parts of its own
    const auto make = reinterpret_cast<engine::processes::Peers* (*)()>(library.resolve("tensorscopePeers"));
    if (!make)
        throw InputError(message("messages", "MPI cannot be loaded: %1").with(library.errorString().simplified().toStdString()));
    return std::unique_ptr<engine::processes::Peers>(make());
}

int launchedRank()
{
    struct Launcher {
        const char *size, *rank;
    };
    bool ok = false;
    for (const auto& [size, rank] : {Launcher{"OMPI_COMM_WORLD_SIZE", "OMPI_COMM_WORLD_RANK"}, Launcher{"PMI_SIZE", "PMI_RANK"}})
        if (qEnvironmentVariableIsSet(size)) return qEnvironmentVariableIntValue(rank);
    if (const int rank = qEnvironmentVariableIntValue("PMIX_RANK", &ok); ok) return rank;
    // In a batch script, which is one process, Slurm tells of tasks, too; only of what srun starts it says how many there are.
    if (qEnvironmentVariableIntValue("SLURM_STEP_NUM_TASKS") > 1) return qEnvironmentVariableIntValue("SLURM_PROCID");
    return -1;
}

} // namespace app
