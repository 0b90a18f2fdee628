#pragma once

#include "widgets/views/frame.h"

#include <set>

namespace widgets {

/// A line of words in which "{made}" or "{loss[0]}" stands for that number: it is printed, and has the number's region. Of
/// "{bytesSent[2]|24 kB}" the words behind the bar are printed.
class Sentence {
public:
    Sentence(const Frame& frame, const QString& text);

    double width(const Canvas& canvas, Role role, bool bold = false) const;
    void paint(Canvas& canvas, QRectF line, Role role, QColor ink, bool bold = false, Qt::Alignment align = Qt::AlignLeft) const;

private:
    struct Number {
        Region region;
        qsizetype from, length;
        bool measured;
    };
    QString m_text;
    std::vector<Number> m_numbers;
};

/// A number as part of a sentence, written in these words: "{bytesSent[2]|24 kB}".
inline QString inWordsOf(const QString& element, const QString& words)
{
    return QLatin1Char('{') + element + QLatin1Char('|') + words + QLatin1Char('}');
}
/// The quantities whose numbers stand in such a text.
void collectNumbers(const QString& text, std::set<std::string>& drawn);

} // namespace widgets
