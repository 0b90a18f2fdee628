#pragma once

#include <QString>

#include <cstdio>

namespace app {

/// On the standard output, where what a command finds out belongs.
inline void print(const QString& text) { std::fputs(text.toUtf8().constData(), stdout); }

} // namespace app
