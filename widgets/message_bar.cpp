#include "widgets/message_bar.h"

#include "widgets/canvas.h"
#include "widgets/icon.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>

namespace widgets {

MessageBar::MessageBar(QWidget* parent)
    : QWidget(parent), m_theme(&Theme::named(QStringLiteral("light"))), m_icon(new QLabel), m_text(new QLabel),
      m_close(new QToolButton)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(16, 8, 8, 8);
    row->setSpacing(12);
    row->addWidget(m_icon);
    row->addWidget(m_text, 1);
    row->addWidget(m_close);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_close->setAutoRaise(true);
    m_close->setText(QStringLiteral("✕"));
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
    m_fade.setSingleShot(true);
    m_fade.setInterval(8000);
    connect(&m_fade, &QTimer::timeout, this, &QWidget::hide);
    parent->installEventFilter(this);
    hide();
}

void MessageBar::setTheme(const Theme& theme)
{
    m_theme = &theme;
    m_text->setFont(theme.font(theme.projector ? Role::Label : Role::Body));
    m_close->setToolTip(tr("Close"));
    m_close->setAccessibleName(tr("Close"));
    const QColor ink = m_kind == Error ? theme.error : theme.muted;
    m_icon->setPixmap(icon(m_kind == Error ? QStringLiteral("error") : QStringLiteral("help"), ink).pixmap(24, 24));
}

void MessageBar::say(Kind kind, const QString& text)
{
    m_kind = kind;
    m_text->setText(text);
    setAccessibleName(text);
    setTheme(*m_theme);
    place();
    show();
    raise();
    QAccessibleEvent news(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&news);
    if (kind == Notice) m_fade.start();
    else m_fade.stop();
}

void MessageBar::clear(Kind kind)
{
    if (m_kind == kind) hide();
}

void MessageBar::place()
{
    const int width = std::min(720, parentWidget()->width() - 48);
    const int height = heightForWidth(width) > 0 ? heightForWidth(width) : sizeHint().height();
    // over the caption: what is being said there can wait, the picture cannot
    setGeometry((parentWidget()->width() - width) / 2, parentWidget()->height() - height - 12, width, height);
}

bool MessageBar::eventFilter(QObject*, QEvent* event)
{
    if (event->type() == QEvent::Resize && isVisible()) place();
    return false;
}

void MessageBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    Canvas canvas(painter, *m_theme, rect());
    canvas.box(rect(), m_theme->raised, m_kind == Error ? m_theme->error : m_theme->control, 1.5, 8);
}

} // namespace widgets
