#include "app/window/focus_home.h"

#include <QAbstractButton>
#include <QAbstractSlider>
#include <QApplication>
#include <QDialog>
#include <QListView>
#include <QMouseEvent>
#include <QScrollBar>
#include <QTreeView>

namespace app {
namespace {

/// What is used by a click and needs no keys afterwards.
bool isControl(const QWidget* widget)
{
    return qobject_cast<const QAbstractButton*>(widget) || qobject_cast<const QAbstractSlider*>(widget) ||
           qobject_cast<const QTreeView*>(widget) || qobject_cast<const QListView*>(widget);
}

bool isIn(const QWidget* part, const QWidget* whole) { return part == whole || (whole && whole->isAncestorOf(part)); }

} // namespace

FocusHome::FocusHome(QWidget& window, std::function<QWidget*()> home)
    : QObject(&window), m_window(window), m_home(std::move(home))
{
    qApp->installEventFilter(this);
}

void FocusHome::come() { m_home()->setFocus(Qt::MouseFocusReason); }

/// Whatever takes the focus by a click has it already.
void FocusHome::press(QWidget* place)
{
    if (qobject_cast<QScrollBar*>(place)) return; // who scrolls while typing goes on typing
    const QWidget* focused = QApplication::focusWidget();
    if (!focused || isControl(focused) || !(focused->focusPolicy() & Qt::ClickFocus) || !isIn(place, focused)) come();
    Q_EMIT clicked(place);
}

/// Without a window manager, nobody else gives the window its keys back.
void FocusHome::afterDialog()
{
    if (QApplication::activeModalWidget() || QApplication::activePopupWidget()) return; // another one has the keys now
    const QWidget* active = QApplication::activeWindow();
    if (active && active->isVisible() && active != &m_window) return; // a person went to another window meanwhile
    m_window.activateWindow();
    if (QWidget* last = m_window.focusWidget(); last && last->isVisible()) last->setFocus(Qt::ActiveWindowFocusReason);
    else come();
}

bool FocusHome::eventFilter(QObject* watched, QEvent* event)
{
    auto* widget = watched->isWidgetType() ? static_cast<QWidget*>(watched) : nullptr;
    if (!widget) return false;
    if (event->type() == QEvent::MouseButtonPress && widget->window() == &m_window) {
        const QPoint point = m_window.mapFromGlobal(static_cast<QMouseEvent*>(event)->globalPosition().toPoint());
        // what it leaves over comes to its parents, too
        if (QWidget* place = m_window.childAt(point); place == widget || !place) press(widget);
    }
    if (event->type() != QEvent::Hide || event->spontaneous()) return false;
    if (qobject_cast<QDialog*>(widget) && widget->parentWidget() && widget->parentWidget()->window() == &m_window)
        QMetaObject::invokeMethod(this, &FocusHome::afterDialog, Qt::QueuedConnection);
    else if (const QWidget* focused = QApplication::focusWidget();
             focused && widget->window() == &m_window && widget != &m_window && isIn(focused, widget))
        come(); // before Qt takes the focus to whatever is next
    return false;
}

} // namespace app
