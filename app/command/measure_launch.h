#pragma once

#include "app/command/measure_options.h"
#include "app/run/progress.h"
#include "lessons/measured.h"

#include <stdexcept>

namespace app {

/// A process has ended before the work was done: one line that says which, and why.
struct ProcessFailed : engine::InputError {
    using InputError::InputError;
};

/// Starts so many processes of this program by mpirun, and returns what the first of them found. Whatever happens, none of them
/// is left. Throws ProcessFailed, engine::Cancelled, and engine::InputError if there is no MPI.
lessons::MeasuredFile measuredByProcesses(const QStringList& arguments, int processes, const Progress& progress);

} // namespace app
