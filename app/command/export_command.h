#pragma once

#include <QStringList>

namespace app {

/// `export`: writes what the arguments ask for. Returns the exit code.
int exportStep(const QStringList& arguments);

} // namespace app
