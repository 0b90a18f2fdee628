#pragma once

#include <QStringList>

namespace app {

/// What the arguments ask for; `list`, `export`, ... need no display.
bool needsWindow(const QStringList& arguments);

/// Runs a command that needs no window. Prints its result on stdout, an error as one line on stderr.
/// Returns the exit code: 0 done, 2 bad input, 130 interrupted by Ctrl+C.
int runCommand(const QStringList& arguments);

/// Prints the error as one line on stderr, in the language of --language or else of the system. Returns the exit code 2.
int failed(const QStringList& arguments, const std::exception& error);

} // namespace app
