#pragma once

#include "widgets/canvas/theme.h"

#include <QProxyStyle>

namespace widgets {

/// Style sheet of the flat buttons that unfold more of something.
QString foldButtonStyle(const Theme& theme);
/// Style sheet of a vertical scroll bar that lies beside text.
QString scrollBarStyle(const Theme& theme);

/// Fusion, but for two things: no frames of its own in windows that have a ring of focus, and check boxes that can be seen.
class HouseStyle : public QProxyStyle {
    Q_OBJECT

public:
    HouseStyle() : QProxyStyle(QStringLiteral("Fusion")) {}
    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
};

} // namespace widgets
