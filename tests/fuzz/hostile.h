#pragma once

#include <QString>

#include <vector>

/// A reader, given a path. It may refuse what it is given, with one message.
using Reader = void (*)(const QString& path);

/// Things that are no good file, or no file at all: pipes, devices, folders, links in circles, a file of a terabyte, one that is
/// packed to nothing. Made in a folder.
std::vector<QString> hostileFiles(const QString& folder);
