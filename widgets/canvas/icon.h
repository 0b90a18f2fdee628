#pragma once

#include <QColor>
#include <QIcon>

namespace widgets {

/// resources/icons/NAME.svg in this colour, sharp at every display scale.
QIcon icon(const QString& name, QColor colour);

} // namespace widgets
