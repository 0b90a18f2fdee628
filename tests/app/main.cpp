#include "tests/run.h"

#include <QApplication>
#include <QSettings>
#include <QTemporaryDir>

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    QCoreApplication::setOrganizationName(QStringLiteral("tensorscope-test"));
    const QTemporaryDir settings; // what a test remembers is nobody else's
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, settings.path());
    QSettings().setValue(QStringLiteral("questions"), false); // most tests want a free run
    return runTests(
        {
            TEST(CommandLine),
            TEST(Keyboard),
            TEST(Messages),
            TEST(Painting),
            TEST(Predict),
            TEST(Presenter),
            TEST(Rooms),
            TEST(Translations),
            TEST(ValueTable),
            TEST(Window),
        },
        argc, argv);
}
