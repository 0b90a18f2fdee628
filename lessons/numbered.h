#pragma once

#include <QStringList>

#include <algorithm>

namespace lessons {

/// "row 1", "row 2", ...: names for the indices of an axis where captions speak of them, as of a person they count from 1.
inline QStringList numbered(const QString& word, int n)
{
    QStringList all;
    for (int i = 1; i <= std::max(2, n); ++i)
        all << QStringLiteral("%1 %2").arg(word).arg(i); // a single one would be a word for all
    return all;
}

} // namespace lessons
