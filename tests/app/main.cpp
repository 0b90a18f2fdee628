#include "tests/run.h"

#include <QApplication>
#include <QSettings>
#include <QTemporaryDir>

QObject* testCommandLine();
QObject* testPresenter();
QObject* testRooms();
QObject* testTranslations();
QObject* testWindow();

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    QCoreApplication::setOrganizationName(QStringLiteral("tensorscope-test"));
    const QTemporaryDir settings; // what a test remembers is nobody else's
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, settings.path());
    return runTests({testCommandLine(), testPresenter(), testRooms(), testTranslations(), testWindow()}, argc, argv);
}
