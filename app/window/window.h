#pragma once

#include <QStringList>

namespace app {

/// Opens the window as the arguments say and runs until it is closed. Returns the exit code: 2 for bad arguments or no
/// display, with one line on stderr.
int runWindow(const QStringList& arguments, int& argc, char** argv);

} // namespace app
