#pragma once

#include "app/files/autosave.h"
#include "app/window/main_window.h"
#include "engine/core/random.h"

#include <QTimer>

/// Does something with a window, anything a person could do.
class Events {
public:
    explicit Events(unsigned seed);

    /// Returns what was done.
    QString next();

private:
    QString move();
    QString click();
    QString drag();
    QString pressKey();
    QString wheel();
    QString resize();
    QString openLesson();
    QString turnKnob();
    QString undo();
    QString look();
    QString waitALittle();

    int below(int n) { return m_random.below(n); }
    template <class List> auto oneOf(const List& list) { return list[decltype(list.size())(below(int(list.size())))]; }
    /// What is at a random place of the window, more often than not the stage, and that place in it.
    std::pair<QWidget*, QPoint> target();
    QWidget* focused();
    void leaveDialogs();

    engine::Random m_random;
    app::MainWindow m_window;
    app::Autosave m_autosave;
    QTimer m_leave; ///< dialogs, which nobody answers
};
