#include "app/window/window.h"

#include "app/command/command_line.h"
#include "app/files/autosave.h"
#include "app/window/language.h"
#include "app/window/main_window.h"
#include "engine/nn/simd/kernels.h"
#include "widgets/canvas/house_style.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFileInfo>
#include <QSettings>

#include <cstdio>

namespace app {
namespace {

struct Start {
    const lessons::Lesson* lesson = nullptr;
    QString file, theme, language;
    bool quitWhenPainted = false; ///< for measuring how long a start takes
};

/// Throws engine::InputError for arguments that make no sense.
Start startOf(const QStringList& arguments)
{
    QCommandLineParser parser;
    for (const char* name : {"theme", "language"}) parser.addOption({QLatin1String(name), {}, QStringLiteral("value")});
    parser.addOption({QStringLiteral("quit-when-painted"), {}});
    if (!parser.parse(arguments))
        throw engine::InputError(engine::message("messages", "%1 See tensorscope --help").with(parser.errorText().toStdString()));
    if (parser.positionalArguments().size() > 1)
        throw engine::InputError(engine::message("messages", "'%1' is one argument too many; see tensorscope --help")
                                     .with(parser.positionalArguments()[1].toStdString()));
    Start start;
    start.quitWhenPainted = parser.isSet(QStringLiteral("quit-when-painted"));
    const QSettings settings;
    const auto chosen = [&](const char* name, const QString& otherwise) {
        return parser.isSet(QLatin1String(name)) ? parser.value(QLatin1String(name))
                                                 : settings.value(QLatin1String(name), otherwise).toString();
    };
    start.theme = chosen("theme", QStringLiteral("light"));
    if (parser.isSet(QStringLiteral("theme"))) widgets::Theme::named(start.theme);
    start.language = chosen("language", languageOfSystem());
    if (parser.isSet(QStringLiteral("language"))) requireLanguage(start.language);
    if (const QString word = parser.positionalArguments().value(0); isStateFile(word)) {
        if (!QFileInfo::exists(word))
            throw engine::InputError(engine::message("messages", "there is no file '%1'").with(word.toStdString()));
        start.file = word;
    } else if (!word.isEmpty()) {
        start.lesson = &lessons::lessonNamed(word.toStdString());
    }
    return start;
}

void openRemembered(MainWindow& window)
{
    const QString remembered = QSettings().value(QStringLiteral("lesson")).toString();
    for (const lessons::Lesson* lesson : lessons::catalogue())
        if (remembered == QLatin1String(lesson->id)) return window.openLesson(*lesson);
    if (!lessons::catalogue().empty()) window.openLesson(*lessons::catalogue().front());
}

/// What the settings remember may be of another version: fall back, do not fail.
void begin(MainWindow& window, const Start& start)
{
    window.setLanguageNamed(languages().contains(start.language) ? start.language : languageOfSystem());
    window.setThemeNamed(widgets::Theme::names().contains(start.theme) ? start.theme : QStringLiteral("light"));
    if (start.lesson) window.openLesson(*start.lesson);
    else openRemembered(window);
    if (!start.file.isEmpty()) window.files().open(start.file); // one that is damaged leaves what is there
}

} // namespace

int runWindow(const QStringList& arguments, int& argc, char** argv)
{
    try {
        engine::simd::checkInstructionSet();
        const Start start = startOf(arguments);
        if (qEnvironmentVariableIsEmpty("DISPLAY") && qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY") &&
            qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
            throw engine::InputError(engine::message(
                "messages",
                "there is no display to open a window on; 'tensorscope tour' writes pictures of all lessons instead"));
        QApplication application(argc, argv);
        QApplication::setStyle(new widgets::HouseStyle);
        MainWindow window;
        begin(window, start);
        Autosave autosave(window.presenter(), [&window] { return window.kept(); });
        window.watch(autosave);
        if (start.quitWhenPainted)
            QObject::connect(&window, &MainWindow::painted, &window, [] {
                std::puts("painted");
                std::fflush(stdout);
                QCoreApplication::quit();
            });
        window.show();
        return QApplication::exec();
    } catch (const std::exception& error) {
        return failed(arguments, error);
    }
}

} // namespace app
