#include "tests/run.h"

#include <QApplication>
#include <QSettings>
#include <QTemporaryDir>

int main(int argc, char** argv)
{
    const QTemporaryDir settings, cache, data; // what a test remembers is nobody else's
    qputenv("XDG_CACHE_HOME", cache.path().toUtf8());
    qputenv("XDG_DATA_HOME", data.path().toUtf8());
    QApplication application(argc, argv);
    QCoreApplication::setOrganizationName(QStringLiteral("tensorscope-test"));
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, settings.path());
    return runTests(
        {
            TEST(CommandLine),
            TEST(Painting),
            TEST(Presenter),
            TEST(Rooms),
            TEST(StateFile),
            TEST(Translations),
            TEST(Window),
        },
        argc, argv);
}
