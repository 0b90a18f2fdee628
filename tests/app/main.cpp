#include "lessons/remembered.h"
#include "tests/app/autosaving.h"
#include "tests/run.h"

#include <QApplication>
#include <QSettings>
#include <QTemporaryDir>

int main(int argc, char** argv)
{
    QCoreApplication::setOrganizationName(QStringLiteral("tensorscope-test"));
    if (argc == 3 && qstrcmp(argv[1], AutosavingWindow) == 0) {
        QApplication application(argc, argv); // in the folders of the test that started it
        return runAutosavingWindow(QString::fromLocal8Bit(argv[2]));
    }
    const QTemporaryDir settings, cache, data; // what a test remembers is nobody else's
    qputenv("XDG_CONFIG_HOME", settings.path().toUtf8());
    qputenv("XDG_CACHE_HOME", cache.path().toUtf8());
    qputenv("XDG_DATA_HOME", data.path().toUtf8());
    QApplication application(argc, argv);
    QSettings().setValue(QStringLiteral("questions"), false); // most tests want a free run
    lessons::timesRemembered() = 6;
    return runTests(argc, argv);
}
