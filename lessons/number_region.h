#pragma once

#include "widgets/canvas/canvas.h"

namespace lessons {

/// A place that carries a number.
void numberRegion(widgets::Canvas& canvas, const QString& id, const QString& name, QRectF rect, double value);

/// A text that begins at the left of its line.
struct Written {
    QRectF line;
    QString text;
    widgets::Role role;
    bool bold = false;
};
/// A text in the middle of its line begins here.
Written centred(const widgets::Canvas& canvas, QRectF line, const QString& text, widgets::Role role);
Written atTheRight(const widgets::Canvas& canvas, QRectF line, const QString& text, widgets::Role role);
/// Where the first, or the last, `part` of it stands.
QRectF firstIn(const widgets::Canvas& canvas, const Written& written, const QString& part);
QRectF lastIn(const widgets::Canvas& canvas, const Written& written, const QString& part);

} // namespace lessons
