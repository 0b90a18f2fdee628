#pragma once

#include "engine/core/error.h"

#include <QString>

namespace widgets {

/// A sentence of the engine in the language that is set.
QString inWords(const engine::Message& message);
/// What went wrong, likewise.
QString inWords(const std::exception& error);
/// See engine::printable.
QString printable(const QString& text);

} // namespace widgets
