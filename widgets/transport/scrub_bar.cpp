#include "widgets/transport/scrub_bar.h"

#include "widgets/canvas/canvas.h"
#include "widgets/panel/own_keys.h"

#include <QCoreApplication>
#include <QMouseEvent>

#include <optional>

namespace widgets {
namespace {

constexpr double Radius = 7;

} // namespace

ScrubBar::ScrubBar(QWidget* parent) : QWidget(parent), m_theme(&Theme::named(QStringLiteral("light")))
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFocusPolicy(Qt::TabFocus);
    addKeys();
    makeAccessible();
}

HasValue::Reading ScrubBar::reading() const
{
    const double step = std::ceil(m_position);
    QString text = QString::number(step, 'f', 0);
    for (const Mark& mark : m_marks)
        if (mark.step <= step && !mark.name.isEmpty()) text = QString::number(step, 'f', 0) + QStringLiteral(", ") + mark.name;
    return {step, 0, double(m_last), 1, text};
}

void ScrubBar::addKeys()
{
    const auto seekBy = [this](double share) {
        return [this, share] { Q_EMIT sought(std::clamp(std::round(m_position + share * m_last), 0.0, double(m_last))); };
    };
    auto* keys = new OwnKeys(this, QT_TRANSLATE_NOOP("keys", "On the scrub bar"));
    keys->add({{Qt::Key_PageUp}, QT_TRANSLATE_NOOP("keys", "A tenth of the run forward"), seekBy(0.1)});
    keys->add({{Qt::Key_PageDown}, QT_TRANSLATE_NOOP("keys", "A tenth of the run back"), seekBy(-0.1)});
    const auto hasMarks = [this] { return !m_marks.empty(); };
    keys->add({{Qt::Key_Up}, QT_TRANSLATE_NOOP("keys", "Next mark"), [this] { seekMark(1); }, hasMarks});
    keys->add({{Qt::Key_Down}, QT_TRANSLATE_NOOP("keys", "Previous mark"), [this] { seekMark(-1); }, hasMarks});
}

/// To the nearest mark on this side of the playhead.
void ScrubBar::seekMark(int direction)
{
    std::optional<int> nearest;
    for (const Mark& mark : m_marks)
        if (const double way = direction * (mark.step - m_position);
            way > 0 && (!nearest || way < direction * (*nearest - m_position)))
            nearest = mark.step;
    if (nearest) Q_EMIT sought(*nearest);
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
    // the names of marks stand above the bar, which moves down where their type is large
    const double names = m_marks.empty() ? 0 : canvas.lineHeight(Role::Note) + 4;
    const double y = std::floor(std::max(height() / 2.0, names)) + 0.5, x = xOf(m_position);
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
