#pragma once

#include <QStringList>

#include <algorithm>
#include <vector>

namespace lessons {

/// "unit 1", "unit 2", ... of "unit %1": names for the indices of an axis where captions speak of them, as of a person they count
/// from 1.
inline QStringList numbered(const QString& name, int n)
{
    QStringList all;
    for (int i = 1; i <= std::max(2, n); ++i) all << name.arg(i); // a single one would be a word for all
    return all;
}

/// "0", "1", ...: so many bare numbers.
inline QStringList countedFrom(int first, int n)
{
    QStringList all;
    for (int i = first; i < first + n; ++i) all << QString::number(i);
    return all;
}

/// Row and column; of maps before them what these are called, if each has a name.
std::vector<QStringList> pictureAxes();
std::vector<QStringList> mapAxes(QStringList maps = {});

} // namespace lessons
