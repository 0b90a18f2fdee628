#pragma once

#include <QTest>

#include <initializer_list>
#include <memory>

/// Declares the function that makes a test object, which its own file defines, and calls it: one line a test class.
#define TEST(name)                                                                                                               \
    ([] {                                                                                                                        \
        QObject* test##name(void);                                                                                               \
        return test##name();                                                                                                     \
    }())

/// Runs test objects one after another, each with its own report; the sum of failures. An argument "Class" or
/// "Class::function" picks a class or one of its functions, "!Class" all others.
inline int runTests(std::initializer_list<QObject*> tests, int argc, char** argv)
{
    int failures = 0;
    QStringList arguments;
    for (int i = 0; i < argc; ++i) arguments << QString::fromLocal8Bit(argv[i]);
    QString wanted, function;
    if (arguments.size() > 1 && !arguments[1].startsWith(QLatin1Char('-'))) {
        wanted = arguments[1].section(QStringLiteral("::"), 0, 0);
        function = arguments.takeAt(1).section(QStringLiteral("::"), 1);
        if (!function.isEmpty()) arguments.insert(1, function);
    }
    arguments << QStringLiteral("-nocrashhandler"); // it can go round and round with the debugger
    for (QObject* test : tests) {
        const std::unique_ptr<QObject> owned(test);
        const bool isIt = wanted.endsWith(QLatin1String(test->metaObject()->className()));
        if (wanted.isEmpty() || isIt != wanted.startsWith(QLatin1Char('!'))) failures += QTest::qExec(test, arguments);
    }
    return failures;
}
