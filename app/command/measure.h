#pragma once

#include <QStringList>

namespace app {

/// Collectives and trainings by real processes, which this one starts, unless a launcher (mpirun, srun) has started it as one of
/// them. Prints what they took, and writes it. Returns the exit code: 0 done, 1 a process failed, 2 bad input.
int measure(const QStringList& arguments);

} // namespace app
