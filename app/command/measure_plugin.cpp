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

Launched launched()
{
    const auto number = [](const char* name) { return qEnvironmentVariableIntValue(name); };
    if (const int size = number("OMPI_COMM_WORLD_SIZE"); size > 0) return {number("OMPI_COMM_WORLD_RANK"), size};
    if (const int size = number("PMI_SIZE"); size > 0) return {number("PMI_RANK"), size};
    // In a batch script, which is one process, Slurm tells of tasks, too; only what srun starts knows of its step.
    if (const int size = number("SLURM_STEP_NUM_TASKS"); size > 1) return {number("SLURM_PROCID"), size};
    return qEnvironmentVariableIsSet("PMIX_RANK") ? Launched{number("PMIX_RANK"), 0} : Launched{};
}

} // namespace app
