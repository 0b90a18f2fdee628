#pragma once

#include <QStringList>

#include <algorithm>

namespace lessons {

/// "unit 1", "unit 2", ... of "unit %1": names for the indices of an axis where captions speak of them, as of a person they count
/// from 1.
inline QStringList numbered(const QString& name, int n)
{
    QStringList all;
    for (int i = 1; i <= std::max(2, n); ++i) all << name.arg(i); // a single one would be a word for all
    return all;
}

} // namespace lessons
