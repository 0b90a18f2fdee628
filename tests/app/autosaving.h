#pragma once

#include <QString>

/// Given this argument and a file the test program is a window that trains, is forked and saved all the time, and waits for being
/// killed.
constexpr const char* AutosavingWindow = "--autosaving-window";
int runAutosavingWindow(const QString& file);
