#include "widgets/panel/loading_bar.h"

#include "widgets/canvas/canvas.h"
#include "widgets/canvas/page.h"

namespace widgets {

LoadingBar::LoadingBar(QWidget* parent) : QWidget(parent), m_theme(&Theme::named(QStringLiteral("light")))
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    hide();
}

void LoadingBar::setTheme(const Theme& theme)
{
    m_theme = &theme;
    update();
}

void LoadingBar::say(const QString& text)
{
    m_text = text;
    setVisible(!text.isEmpty());
    if (text.isEmpty()) return;
    const PageLayout page = layoutPage(parentWidget()->size(), *m_theme);
    const int top = int(page.header.bottom() * page.scale);
    setGeometry(int(page.header.left() * page.scale), top - 4, int(page.header.width() * page.scale),
                8 + QFontMetrics(m_theme->font(Role::Note)).height());
    setAccessibleName(text);
    raise();
    update();
}

void LoadingBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    Canvas canvas(painter, *m_theme, rect());
    canvas.box({0, 0, double(width()), 3}, m_theme->text);
    const double words = canvas.textWidth(m_text, Role::Note) + 16;
    const QRectF place(width() - words, 5, words, height() - 5.0);
    canvas.box(place, m_theme->raised);
    canvas.text(place, m_text, Role::Note, m_theme->muted, Qt::AlignCenter);
}

} // namespace widgets
