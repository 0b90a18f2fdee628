#pragma once

#include <QTest>

#include <memory>
#include <vector>

/// What must come in the end may come late: under a sanitizer, or beside other work, the five seconds of Qt are too few.
#undef QTRY_VERIFY
#undef QTRY_COMPARE
#define QTRY_VERIFY(condition) QTRY_VERIFY_WITH_TIMEOUT(condition, 60'000)
#define QTRY_COMPARE(actual, expected) QTRY_COMPARE_WITH_TIMEOUT(actual, expected, 60'000)

/// A test class that its file has registered: the class is made when its turn comes.
struct RegisteredTest {
    QObject* (*make)();
    const char* lesson = nullptr; ///< whose own test it is; null: a law of all lessons, or there is no lesson in it
    bool (*applies)() = nullptr;  ///< whether there is anything to test
};

inline std::vector<RegisteredTest>& registeredTests()
{
    static std::vector<RegisteredTest> tests;
    return tests;
}

/// At the end of a file: REGISTER_TEST(TestFields), or REGISTER_TEST(TestPlayground, "playground") for what is special about a
/// lesson ("none": for what lessons are written with); a third argument says when there is something to test. (Test executables
/// link their files one by one, so that none is dropped, as it would be from a library.)
#define REGISTER_TEST(Class, ...)                                                                                                \
    [[maybe_unused]] static const bool registered##Class =                                                                       \
        (registeredTests().push_back({[]() -> QObject* { return new Class; }, __VA_ARGS__}), true);

/// The one lesson that is tested (`ctest -R lesson.playground`), or nothing: all.
inline QString lessonUnderTest() { return qEnvironmentVariable("TENSORSCOPE_LESSON"); }

/// Whether `ctest -R lesson.playground` runs this: the laws of all lessons, and a lesson's own tests, are two runs.
inline bool isUnderTest(const RegisteredTest& test)
{
    const QString part = qEnvironmentVariable("TENSORSCOPE_TESTS");
    if (test.lesson && !lessonUnderTest().isEmpty() && lessonUnderTest() != QLatin1String(test.lesson)) return false;
    return part.isEmpty() || (part == QLatin1String("own")) == (test.lesson != nullptr);
}

/// Runs the registered tests one after another, each with its own report; the sum of failures. An argument "Class" (or several:
/// "Class,Other") or "Class::function" picks classes or one of their functions, "!Class" all others.
inline int runTests(int argc, char** argv)
{
    int failures = 0;
    QStringList arguments;
    for (int i = 0; i < argc; ++i) arguments << QString::fromLocal8Bit(argv[i]);
    QString picked, function;
    if (arguments.size() > 1 && !arguments[1].startsWith(QLatin1Char('-'))) {
        picked = arguments[1].section(QStringLiteral("::"), 0, 0);
        function = arguments.takeAt(1).section(QStringLiteral("::"), 1);
        if (!function.isEmpty()) arguments.insert(1, function);
    }
    const bool butThose = picked.startsWith(QLatin1Char('!'));
    const QStringList names = picked.mid(butThose ? 1 : 0).split(QLatin1Char(','));
    arguments << QStringLiteral("-nocrashhandler"); // it can go round and round with the debugger
    int ran = 0;
    for (const RegisteredTest& test : registeredTests()) {
        if (!isUnderTest(test)) continue;
        const std::unique_ptr<QObject> owned(test.make());
        if (!picked.isEmpty() && names.contains(QLatin1String(owned->metaObject()->className())) == butThose) continue;
        ++ran;
        if (!test.applies || test.applies()) failures += QTest::qExec(owned.get(), arguments);
    }
    if (ran == 0) qCritical("there is no test class '%s' here", qPrintable(picked));
    return ran == 0 ? 1 : failures;
}
