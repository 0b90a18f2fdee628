#include "widgets/panel/focus_ring.h"

#include "widgets/prose/prose.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QFocusEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollArea>

#include <algorithm>

namespace widgets {
namespace {

constexpr int Distance = 2, Width = 2, Radius = 8;

/// What has the focus inside a widget: of a text its link or term, of a list its row.
QRect focusedPart(const QWidget& widget)
{
    if (const auto* text = qobject_cast<const Prose*>(&widget)) return text->inputMethodQuery(Qt::ImCursorRectangle).toRect();
    if (const auto* list = qobject_cast<const QAbstractItemView*>(&widget); list && list->currentIndex().isValid())
        return list->visualRect(list->currentIndex()).translated(list->viewport()->pos()).adjusted(4, 4, -4, -4) & widget.rect();
    return widget.rect();
}

/// Of the window, what is not cut off by the areas that a widget scrolls in.
QRect seenOf(const QWidget& widget)
{
    const QWidget* window = widget.window();
    QRect seen = window->rect();
    for (const QWidget* w = &widget; w != window; w = w->parentWidget())
        if (const auto* area = qobject_cast<const QAbstractScrollArea*>(w->parentWidget()); area && area->viewport() == w)
            seen &= w->rect().translated(w->mapTo(window, QPoint()));
    return seen;
}

} // namespace

FocusRing::FocusRing(QWidget* window) : QWidget(window), m_theme(&Theme::named(QStringLiteral("light")))
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setAttribute(Qt::WA_NoSystemBackground);
    setFocusPolicy(Qt::NoFocus);
    hide();
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) { follow(now); });
    qApp->installEventFilter(this);
}

void FocusRing::setTheme(const Theme& theme)
{
    m_theme = &theme;
    place();
    update();
}

void FocusRing::follow(QWidget* widget)
{
    m_watched.clear();
    m_widget = widget && window()->isAncestorOf(widget) ? widget : nullptr;
    for (QWidget* w = m_widget; w && w != window(); w = w->parentWidget()) {
        m_watched.emplace_back(w);
        if (auto* area = qobject_cast<QScrollArea*>(w)) area->ensureWidgetVisible(m_widget);
    }
    place();
}

void FocusRing::place()
{
    setVisible(m_widget && m_byKey && m_widget->isVisible());
    if (!isVisible()) return;
    m_around = focusedPart(*m_widget).translated(m_widget->mapTo(window(), QPoint()));
    const int reach = int(m_theme->stroke(Distance)) + int(m_theme->stroke(Width));
    m_around = m_around.adjusted(-reach, -reach, reach, reach) & window()->rect(); // all of it shows at the window's edge
    const QRect seen = m_around & seenOf(*m_widget);
    if (seen.isEmpty()) return hide();
    setGeometry(seen);
    raise();
    update();
}

void FocusRing::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double width = m_theme->stroke(Width), half = width / 2;
    const QVariant own = m_widget ? m_widget->property("focusRadius") : QVariant();
    const double radius = own.isValid() ? own.toDouble() + Distance + half : Radius;
    painter.setPen(QPen(m_theme->focus, width));
    painter.drawRoundedRect(QRectF(m_around.translated(-pos())).adjusted(half, half, -half, -half), radius, radius);
}

/// Whether a key led here: of what comes back from a menu or another window, that is known.
void FocusRing::learn(Qt::FocusReason reason)
{
    switch (reason) {
    case Qt::TabFocusReason:
    case Qt::BacktabFocusReason:
    case Qt::ShortcutFocusReason: m_byKey = true; break;
    case Qt::MouseFocusReason: m_byKey = false; break;
    case Qt::OtherFocusReason: m_byKey = m_lastWasKey; break;
    default: break;
    }
}

bool FocusRing::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress: {
        m_lastWasKey = event->type() == QEvent::KeyPress;
        const int key = m_lastWasKey ? static_cast<QKeyEvent*>(event)->key() : 0;
        m_byKey = m_lastWasKey && (m_byKey || key == Qt::Key_Tab || key == Qt::Key_Backtab);
        // afterwards the focus may be elsewhere inside the widget
        QMetaObject::invokeMethod(this, &FocusRing::place, Qt::QueuedConnection);
        break;
    }
    case QEvent::FocusIn: learn(static_cast<QFocusEvent*>(event)->reason()); break;
    case QEvent::Move:
    case QEvent::Resize:
    case QEvent::Show:
    case QEvent::Hide:
        if (std::find(m_watched.begin(), m_watched.end(), watched) != m_watched.end()) place();
        break;
    default: break;
    }
    return false;
}

} // namespace widgets
