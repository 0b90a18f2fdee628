#pragma once

#include <QProxyStyle>

namespace widgets {

/// Fusion, but for two things: no frames of its own in windows that have a ring of focus, and check boxes that can be seen.
class HouseStyle : public QProxyStyle {
    Q_OBJECT

public:
    HouseStyle() : QProxyStyle(QStringLiteral("Fusion")) {}
    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
};

} // namespace widgets
