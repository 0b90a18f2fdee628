#pragma once

#include "widgets/canvas/theme.h"

#include <QProxyStyle>

namespace widgets {

/// Style sheet of the flat buttons that unfold more of something.
QString foldButtonStyle(const Theme& theme);
/// Style sheet of a vertical scroll bar that lies beside text.
QString scrollBarStyle(const Theme& theme);

/// Fusion, but for three things: no frames of its own in windows that have a ring of focus, check boxes that can be seen, and
/// menus that cut no large type.
class HouseStyle : public QProxyStyle {
    Q_OBJECT

public:
    HouseStyle() : QProxyStyle(QStringLiteral("Fusion")) {}
    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& contents,
                           const QWidget* widget) const override;
};

} // namespace widgets
