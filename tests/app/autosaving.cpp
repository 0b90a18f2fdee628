#include "tests/app/autosaving.h"

#include "app/files/autosave.h"
#include "app/files/files.h"
#include "app/window/main_window.h"

#include <QApplication>
#include <QTimer>

#include <cstdio>

int runAutosavingWindow(const QString& file)
{
    app::MainWindow window;
    window.setLanguageNamed(QStringLiteral("en"));
    window.setThemeNamed(QStringLiteral("light"));
    window.openLesson(lessons::lessonNamed("playground"));
    const app::Autosave autosave(window.presenter(), [] { return QJsonObject(); });
    window.predict().setOn(false); // a question would hold up the run
    window.show();
    window.presenter().player().setSpeed(widgets::Player::Live);
    window.presenter().player().play();
    QTimer forks;
    forks.callOnTimeout([&window, n = 0]() mutable {
        window.presenter().change(QStringLiteral("learning-rate"), ++n % 2 ? QStringLiteral("0.02") : QStringLiteral("0.01"));
    });
    forks.start(330);
    QTimer saves;
    saves.callOnTimeout([&window, &file] {
        const app::Presenter& presenter = window.presenter();
        if (presenter.isBusy()) return; // a run that is becoming another one cannot be saved, by a person neither
        app::writeState(file, app::stateOf(presenter, presenter.runStep()));
    });
    saves.start(50);
    std::puts("trains");
    std::fflush(stdout);
    return QApplication::exec();
}
