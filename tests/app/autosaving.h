#pragma once

/// Given this argument the test program is a window that trains, is forked all the time, and waits for being killed.
constexpr const char* AutosavingWindow = "--autosaving-window";
int runAutosavingWindow();
