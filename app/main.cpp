#include "app/command/command_line.h"
#include "app/window/window.h"

#include <QApplication>

#include <cstdio>
#include <cstdlib>

namespace {

/// Qt's remarks about plugins and fonts are none of the user's business; when it must give up, one line says why.
void onlyFatal(QtMsgType type, const QMessageLogContext&, const QString& message)
{
    if (type != QtFatalMsg) return;
    std::fprintf(stderr, "tensorscope: %s\n", qPrintable(message.simplified()));
    std::_Exit(2);
}

} // namespace

int main(int argc, char** argv)
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i) arguments << QString::fromLocal8Bit(argv[i]);
    qInstallMessageHandler(onlyFatal);
    QCoreApplication::setOrganizationName(QStringLiteral("tensorscope"));
    QCoreApplication::setApplicationName(QStringLiteral("tensorscope"));

    if (!app::needsWindow(arguments)) {
        qputenv("QT_QPA_PLATFORM", "offscreen"); // pictures are painted without any display
        QApplication application(argc, argv);
        return app::runCommand(arguments);
    }
    return app::runWindow(arguments, argc, argv);
}
