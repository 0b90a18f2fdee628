#pragma once

#include "widgets/views/frame.h"

namespace widgets {

/// Words with numbers of the run in them: "%1 of %2 sent by each". Each number is a region, so that it has its card.
struct Sentence {
    struct Number {
        QString element; ///< "bytesSent[2]"
        QString words;   ///< how it is written here: "24"
    };
    QString text; ///< %1 is the first number
    std::vector<Number> numbers = {};

    QString written() const { return spelled().first; }
    /// With the place of each number: its first letter, and how many it has.
    std::pair<QString, std::vector<std::pair<qsizetype, qsizetype>>> spelled() const;
};

/// Writes it into a line.
void paintSentence(Canvas& canvas, const Frame& frame, QRectF line, const Sentence& sentence, Qt::Alignment align);
/// A place that carries a number, whatever is drawn there.
void numberRegion(Canvas& canvas, const Frame& frame, const QString& element, QRectF rect);

} // namespace widgets
