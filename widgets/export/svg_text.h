#pragma once

#include <QColor>
#include <QFont>
#include <QPainter>

namespace widgets {

/// Qt cuts a text into pieces, each at a place of its own: with another font than here they overlap. So a text is painted as one
/// word that stands for it, and put in when the drawing is there.

/// A part of a text that looks different, or stands in a line of its own.
struct SvgPart {
    QString text;
    bool bold = false;
    QColor ink = {};                ///< if not the pen's
    std::optional<QPointF> at = {}; ///< where a further line begins
};

/// Paints it with the painter's font and pen from, round or to a point on its baseline, as the alignment says.
void paintSvgText(QPainter& painter, QPointF place, Qt::Alignment align, const std::vector<SvgPart>& parts);

/// What QSvgGenerator wrote, with these texts, and for each font a generic one that every machine has.
QByteArray withSvgTexts(const QByteArray& svg);

} // namespace widgets
