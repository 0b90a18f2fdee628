#pragma once

#include <QString>

namespace widgets {

/// One number as a person types it, in the spelling that is read: with a comma or a point, with a true minus, in wide digits.
inline QString typedNumber(const QString& text)
{
    QString plain = text.normalized(QString::NormalizationForm_KC).trimmed();
    return plain.replace(QChar(0x2212), QLatin1Char('-')).replace(QLatin1Char(','), QLatin1Char('.'));
}

} // namespace widgets
