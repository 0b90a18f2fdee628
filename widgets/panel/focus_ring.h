#pragma once

#include "widgets/canvas/theme.h"

#include <QPointer>
#include <QWidget>

namespace widgets {

/// The ring around whatever has the keyboard's focus in a window: 2 px, 2 px outside. One for all, so that no widget is without.
/// A click takes it away; it comes with Tab, or when a key took the focus somewhere.
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
    void learn(Qt::FocusReason reason);
    void place();

    const Theme* m_theme;
    QPointer<QWidget> m_widget;
    std::vector<QPointer<QWidget>> m_watched; ///< the widget and what it lies in: it moves with them
    QRect m_around;                           ///< in the window
    bool m_byKey = false, m_lastWasKey = false;
};

} // namespace widgets
