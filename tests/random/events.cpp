#include "tests/random/events.h"

#include "app/window/language.h"
#include "tests/lessons/sessions.h"

#include <QApplication>
#include <QMouseEvent>
#include <QTest>
#include <QWheelEvent>

using widgets::Theme;

namespace {

constexpr Qt::Key Keys[] = {Qt::Key_Space,   Qt::Key_Right,  Qt::Key_Right, Qt::Key_Left,   Qt::Key_Left,      Qt::Key_Home,
                            Qt::Key_End,     Qt::Key_Plus,   Qt::Key_Minus, Qt::Key_Up,     Qt::Key_Down,      Qt::Key_Tab,
                            Qt::Key_Backtab, Qt::Key_Return, Qt::Key_F2,    Qt::Key_E,      Qt::Key_P,         Qt::Key_G,
                            Qt::Key_Q,       Qt::Key_M,      Qt::Key_T,     Qt::Key_V,      Qt::Key_F5,        Qt::Key_1,
                            Qt::Key_2,       Qt::Key_Escape, Qt::Key_Menu,  Qt::Key_Delete, Qt::Key_Backspace, Qt::Key_F1,
                            Qt::Key_L,       Qt::Key_D,      Qt::Key_I,     Qt::Key_I};
constexpr Qt::Key WithControl[] = {Qt::Key_Right, Qt::Key_Left, Qt::Key_Up,    Qt::Key_Down, Qt::Key_Z,
                                   Qt::Key_Y,     Qt::Key_R,    Qt::Key_N,     Qt::Key_Home, Qt::Key_C,
                                   Qt::Key_Comma, Qt::Key_F,    Qt::Key_Right, Qt::Key_Down, Qt::Key_Z};

} // namespace

Events::Events(unsigned seed) : m_random(seed), m_autosave(m_window.presenter(), [this] { return m_window.kept(); })
{
    m_window.setLanguageNamed(QStringLiteral("en"));
    m_window.setThemeNamed(QStringLiteral("light"));
    m_window.openLesson(*lessons::catalogue().front());
    m_window.resize(1100, 700);
    m_window.show();
    QObject::connect(&m_leave, &QTimer::timeout, &m_window, [this] { leaveDialogs(); });
    m_leave.start(20);
}

void Events::leaveDialogs()
{
    if (QWidget* popup = QApplication::activePopupWidget()) popup->close();
    else if (QWidget* dialog = QApplication::activeModalWidget()) dialog->close();
}

QString Events::next()
{
    static constexpr struct {
        int share;
        QString (Events::*run)();
    } kinds[] = {{380, &Events::move}, {120, &Events::click}, {40, &Events::drag},       {200, &Events::pressKey},
                 {50, &Events::wheel}, {40, &Events::resize}, {30, &Events::openLesson}, {60, &Events::turnKnob},
                 {40, &Events::undo},  {8, &Events::look},    {32, &Events::waitALittle}};
    int left = below(1000);
    for (const auto& kind : kinds)
        if ((left -= kind.share) < 0) {
            const QString what = (this->*kind.run)();
            if (below(3) > 0) QCoreApplication::processEvents(); // or the next one comes before this one is seen
            return what;
        }
    return {};
}

std::pair<QWidget*, QPoint> Events::target()
{
    const bool onStage = below(3) > 0;
    QWidget& area = onStage ? static_cast<QWidget&>(m_window.stage()) : m_window;
    const QPoint place(below(area.width()), below(area.height()));
    QWidget* child = area.childAt(place);
    if (!child) return {&area, place};
    return {child, child->mapFrom(&area, place)};
}

QWidget* Events::focused() { return QApplication::focusWidget() ? QApplication::focusWidget() : &m_window; }

QString Events::move()
{
    const auto [widget, place] = target();
    QMouseEvent move(QEvent::MouseMove, place, widget->mapToGlobal(place), Qt::NoButton, Qt::NoButton, {});
    QApplication::sendEvent(widget, &move); // at once: what was painted is still that of before
    return QStringLiteral("move");
}

QString Events::click()
{
    const auto [widget, place] = target();
    const QString name = QString::fromLatin1(widget->metaObject()->className()); // it may be gone afterwards
    const auto button = below(6) == 0 ? Qt::RightButton : Qt::LeftButton;
    if (below(8) == 0) QTest::mouseDClick(widget, button, {}, place);
    else QTest::mouseClick(widget, button, {}, place);
    return QStringLiteral("click ") + name;
}

QString Events::drag()
{
    QWidget& stage = m_window.stage();
    const QPoint from(below(stage.width()), below(stage.height()));
    QTest::mousePress(&stage, Qt::LeftButton, {}, from);
    for (int i = 1; i < 4; ++i) QTest::mouseMove(&stage, from + QPoint(i * 9, i * 5));
    QTest::mouseRelease(&stage, Qt::LeftButton, {}, from + QPoint(27, 15));
    return QStringLiteral("drag");
}

QString Events::pressKey()
{
    const bool control = below(3) == 0;
    const Qt::Key key = control ? WithControl[below(int(std::size(WithControl)))] : Keys[below(int(std::size(Keys)))];
    const Qt::KeyboardModifiers modifiers =
        (control ? Qt::ControlModifier : Qt::NoModifier) | (below(6) == 0 ? Qt::ShiftModifier : Qt::NoModifier);
    QTest::keyClick(focused(), key, modifiers);
    return QStringLiteral("key ") + QKeySequence(int(key) | int(modifiers)).toString();
}

QString Events::wheel()
{
    const auto [widget, place] = target();
    QWheelEvent event(place, widget->mapToGlobal(place), {}, {0, below(2) ? 120 : -120}, {}, {}, Qt::NoScrollPhase, false);
    QApplication::sendEvent(widget, &event);
    return QStringLiteral("wheel");
}

QString Events::resize()
{
    m_window.resize(960 + below(700), 600 + below(400));
    return QStringLiteral("resize to %1 × %2").arg(m_window.width()).arg(m_window.height());
}

QString Events::openLesson()
{
    const lessons::Lesson* lesson = oneOf(lessons::catalogue());
    m_window.openLesson(*lesson);
    return QStringLiteral("open ") + QLatin1String(lesson->id);
}

QString Events::turnKnob()
{
    app::Presenter& presenter = m_window.presenter();
    const engine::Field field = oneOf(presenter.fields());
    const auto values = sweepOf(field);
    if (values.empty()) return {};
    std::string value = oneOf(values);
    const bool isNumber = field.kind == engine::Field::Kind::Integer || field.kind == engine::Field::Kind::Real;
    if (isNumber && below(2)) value = engine::textOf(std::floor(m_random.uniform(field.range.low, field.range.high)));
    const QString name = QString::fromStdString(field.name());
    presenter.change(name, QString::fromStdString(value));
    return QStringLiteral("%1 = %2").arg(name, QString::fromStdString(value));
}

QString Events::undo()
{
    QUndoStack& stack = m_window.presenter().undoStack();
    below(3) ? stack.undo() : stack.redo();
    return QStringLiteral("undo or redo");
}

QString Events::look()
{
    if (below(2)) m_window.setThemeNamed(oneOf(Theme::names()));
    else m_window.setLanguageNamed(oneOf(app::languages()));
    return QStringLiteral("theme or language");
}

QString Events::waitALittle()
{
    QTest::qWait(below(30));
    return QStringLiteral("wait");
}
