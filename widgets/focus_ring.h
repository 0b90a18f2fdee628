#pragma once

#include "widgets/theme.h"

#include <QPointer>
#include <QProxyStyle>
#include <QWidget>

namespace widgets {

/// The ring around whatever has the keyboard's focus in a window: 2 px, 2 px outside. One for all, so that no widget is without.
/// A click takes it away, a key brings it back.
class FocusRing : public QWidget {
    Q_OBJECT

public:
    explicit FocusRing(QWidget* window);

    void setTheme(const Theme& theme);

protected:
    void paintEvent(QPaintEvent*) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void follow(QWidget* widget);
    void place();

    const Theme* m_theme;
    QPointer<QWidget> m_widget;
    std::vector<QPointer<QWidget>> m_watched; ///< the widget and what it lies in: it moves with them
    bool m_byKey = false;
};

/// A style that leaves out its own frames round what has the focus, in windows that have a ring.
class RingStyle : public QProxyStyle {
    Q_OBJECT

public:
    using QProxyStyle::QProxyStyle;
    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
};

} // namespace widgets
