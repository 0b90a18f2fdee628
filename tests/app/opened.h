#pragma once

#include "app/window/main_window.h"

#include <QApplication>
#include <QMouseEvent>
#include <QTest>

/// A window that stands open at a lesson, in English and light colours, without motion.
struct Opened {
    app::MainWindow window;

    explicit Opened(const char* lesson = "ring-all-reduce", QSize size = {1600, 1000})
    {
        window.setLanguageNamed(QStringLiteral("en"));
        window.setThemeNamed(QStringLiteral("light"));
        window.resize(size);
        window.openLesson(lessons::lessonNamed(lesson));
        window.show();
        window.presenter().player().setReducedMotion(true);
        QCoreApplication::processEvents();
    }
    app::Presenter& presenter() { return window.presenter(); }
    widgets::Player& player() { return window.presenter().player(); }
    std::string value(const char* name) { return engine::find(presenter().fields(), name).text(); }
    QImage picture() { return window.stage().grab().toImage(); }
    /// To the window as a whole.
    void key(int key, Qt::KeyboardModifiers modifiers = {})
    {
        if (!QApplication::activeModalWidget()) // a dialog that has closed had the keys
            static_cast<void>(QTest::qWaitForWindowActive(&window));
        QTest::keyClick(&window, Qt::Key(key), modifiers);
    }
    /// To whatever has the focus.
    void keyAtFocus(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : &window, key, modifiers);
        QCoreApplication::processEvents();
    }
    /// The mouse is there, at once: nothing is painted before.
    void pointAt(QPoint place)
    {
        QWidget& stage = window.stage();
        QMouseEvent move(QEvent::MouseMove, place, stage.mapToGlobal(place), Qt::NoButton, Qt::NoButton, {});
        QApplication::sendEvent(&stage, &move);
    }
    /// The middle of a region, in pixels of the stage; outside if there is none.
    QPoint placeOf(const QString& id)
    {
        const auto region = widgets::regionNamed(window.stage().regions(), id);
        return region ? (region->rect.center() * window.stage().pageLayout().scale).toPoint() : QPoint(-1, -1);
    }
};
