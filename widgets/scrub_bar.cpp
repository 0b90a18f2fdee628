#include "widgets/scrub_bar.h"

#include "widgets/canvas.h"

#include <QMouseEvent>

#include <cmath>

namespace widgets {
namespace {

constexpr double Radius = 7;

} // namespace

ScrubBar::ScrubBar(QWidget* parent) : QWidget(parent), m_theme(&Theme::named(QStringLiteral("light")))
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFocusPolicy(Qt::NoFocus); // the arrow keys, Home and End move the playhead wherever the focus is
}

void ScrubBar::setTheme(const Theme& theme)
{
    m_theme = &theme;
    update();
}

void ScrubBar::setLast(int last)
{
    m_last = last;
    update();
}

void ScrubBar::setMarks(std::vector<Mark> marks)
{
    m_marks = std::move(marks);
    update();
}

void ScrubBar::setPosition(double t)
{
    m_position = t;
    update();
}

double ScrubBar::xOf(double t) const { return Radius + (m_last > 0 ? t / m_last : 0) * (width() - 2 * Radius); }

void ScrubBar::seekTo(double x)
{
    if (m_last > 0) Q_EMIT sought(std::round((x - Radius) / (width() - 2 * Radius) * m_last));
}

void ScrubBar::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton) seekTo(event->position().x());
}

void ScrubBar::mouseMoveEvent(QMouseEvent* event)
{
    if (event->buttons() & Qt::LeftButton) seekTo(event->position().x());
}

void ScrubBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    Canvas canvas(painter, *m_theme, rect());
    const double y = std::floor(height() / 2.0) + 0.5, x = xOf(m_position);
    canvas.line({Radius, y}, {width() - Radius, y}, m_theme->line, 4);
    canvas.line({Radius, y}, {x, y}, m_theme->text, 4);
    for (std::size_t i = 0; i < m_marks.size(); ++i) {
        const double left = xOf(m_marks[i].step);
        const double right = i + 1 < m_marks.size() ? xOf(m_marks[i + 1].step) : width();
        canvas.line({left, y - 12}, {left, y + 8}, m_theme->control, 1);
        const Role role = Role::Note;
        if (canvas.textWidth(m_marks[i].name, role) + 10 < right - left)
            canvas.text({left + 6, 0, right - left - 6, y - 4}, m_marks[i].name, role, m_theme->muted,
                        Qt::AlignLeft | Qt::AlignTop);
    }
    canvas.box({x - Radius, y - Radius, 2 * Radius, 2 * Radius}, m_theme->raised, m_theme->text, 2, Radius);
}

} // namespace widgets
