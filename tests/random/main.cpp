// Random events on the window: mouse, keys, wheel, sizes, knobs, lessons, themes and languages, in any order, as fast as they can
// be taken. Nothing may crash, hang or be read after it is gone; the address sanitizer looks on.
//
//     random_events [COUNT [SEED [verbose]]]

#include "tests/random/events.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QSettings>
#include <QTemporaryDir>

#include <cstdio>

int main(int argc, char** argv)
{
    QCoreApplication::setOrganizationName(QStringLiteral("tensorscope-test"));
    QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    const QTemporaryDir settings, cache, data; // what is remembered is nobody else's
    qputenv("XDG_CONFIG_HOME", settings.path().toUtf8());
    qputenv("XDG_CACHE_HOME", cache.path().toUtf8());
    qputenv("XDG_DATA_HOME", data.path().toUtf8());
    QApplication application(argc, argv);
    const int count = argc > 1 ? std::atoi(argv[1]) : 1000;
    const unsigned seed = argc > 2 ? unsigned(std::atoi(argv[2])) : 1;
    std::printf("%d random events, seed %u\n", count, seed); // first: what crashes says nothing more
    std::fflush(stdout);
    Events events(seed);
    qint64 longest = 0;
    QString what;
    for (int i = 0; i < count; ++i) {
        QElapsedTimer timer;
        timer.start();
        const QString event = events.next();
        if (argc > 3) std::printf("%d: %s\n", i, qPrintable(event)), std::fflush(stdout);
        if (timer.elapsed() > longest) longest = timer.elapsed(), what = event;
    }
    std::printf("the longest took %lld ms: %s\n", static_cast<long long>(longest), qPrintable(what));
    return 0;
}
