#pragma once

#include "lessons/distributed/ring_all_reduce/words.h"
#include "tests/lessons/answers.h"
#include "tests/lessons/stages.h"

#include <QTest>

/// What tests of the ring begin with.
namespace ring {

inline std::unique_ptr<lessons::Session> opened(const std::vector<engine::Change>& changes = {})
{
    return ::opened("ring-all-reduce", changes);
}

inline void situations()
{
    QTest::addColumn<QString>("algorithm");
    QTest::addColumn<int>("p");
    QTest::addColumn<int>("V");
    const bool few = sweep() == QLatin1String("few");
    for (const QByteArray algorithm : {"ring", "server"})
        for (const int p : few ? std::vector{1, 3, 16} : std::vector{1, 2, 3, 4, 5, 8, 11, 16})
            for (const int V : {1, 12, 2410})
                QTest::addRow("%s p=%d V=%d", algorithm.constData(), p, V) << QString::fromLatin1(algorithm) << p << V;
}
inline std::unique_ptr<lessons::Session> situation()
{
    QFETCH(QString, algorithm);
    QFETCH(int, p);
    QFETCH(int, V);
    return opened({{"algorithm", algorithm.toStdString()}, {"devices", std::to_string(p)}, {"elements", std::to_string(V)}});
}

} // namespace ring
