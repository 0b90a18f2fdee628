#include "widgets/panel/message_bar.h"

#include "widgets/canvas/canvas.h"
#include "widgets/canvas/icon.h"

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
    for (QToolButton* answer : m_answers) answer->setFont(m_text->font()), answer->setPalette(theme.palette());
    m_close->setToolTip(tr("Close"));
    m_close->setAccessibleName(tr("Close"));
    const QColor ink = m_kind == Error ? theme.error : theme.muted;
    m_icon->setPixmap(icon(m_kind == Error ? QStringLiteral("error") : QStringLiteral("help"), ink).pixmap(24, 24));
}

void MessageBar::say(Kind kind, const QString& text)
{
    for (QToolButton* answer : m_answers) answer->deleteLater(); // it may be the one that was just pressed
    m_answers.clear();
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

void MessageBar::ask(const QString& text, std::vector<Answer> answers)
{
    hide(); // so that it is laid out anew
    say(Question, text);
    for (Answer& answer : answers) {
        auto* button = new QToolButton;
        button->setText(answer.name);
        button->setFont(m_text->font());
        button->setPalette(m_theme->palette());
        button->setMinimumHeight(32);
        button->setFocusPolicy(Qt::StrongFocus);
        connect(button, &QToolButton::clicked, this, [this, then = std::move(answer.then)] {
            hide();
            then();
        });
        static_cast<QHBoxLayout*>(layout())->insertWidget(layout()->count() - 1, button);
        button->show();
        m_answers.push_back(button);
    }
    place();
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
