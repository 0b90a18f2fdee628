#include "tests/lessons/texts.h"
#include "tests/run.h"

#include <QTest>

using lessons::Lesson;

namespace {

bool showsRegion(const Lesson& lesson, const QString& id)
{
    const auto session = lesson.open();
    session->await(std::min(2, session->lastStep()));
    for (const int step : {0, std::min(1, session->reached()), session->reached()})
        if (widgets::regionNamed(paint(*session, step).regions, id)) return true;
    return false;
}

bool accepts(const Lesson& lesson, const QString& name, const QString& value)
{
    const auto session = lesson.open();
    engine::find(session->fields(), name.toStdString()); // or throws
    session->apply({{name.toStdString(), value.toStdString()}});
    return true;
}

bool hasStep(const Lesson& lesson, const QString& step)
{
    const auto session = lesson.open();
    bool isNumber = false;
    const int number = step.toInt(&isNumber);
    return step == QLatin1String("end") || (isNumber && number >= 0 && number <= session->reached());
}

bool exists(const Lesson& lesson, const QString& target)
{
    const QString verb = target.section(QLatin1Char(':'), 0, 0), argument = target.section(QLatin1Char(':'), 1);
    if (verb == QLatin1String("eq")) return widgets::formulaNamed(argument);
    if (verb == QLatin1String("step")) return hasStep(lesson, argument);
    if (verb == QLatin1String("focus")) return showsRegion(lesson, argument);
    if (verb == QLatin1String("lesson")) {
        const QStringList parts = argument.split(QLatin1Char(','));
        const Lesson& other = lessons::lessonNamed(parts[0].toStdString());
        for (const QString& setting : parts.mid(1))
            accepts(other, setting.section(QLatin1Char('='), 0, 0), setting.section(QLatin1Char('='), 1));
        return true;
    }
    const QString name = argument.section(QLatin1Char('='), 0, 0);
    return verb == QLatin1String("set") && accepts(lesson, name, argument.section(QLatin1Char('='), 1));
}

} // namespace

/// What is written beside the lessons: links that lead somewhere, terms that stand for something.
class TestTexts : public QObject {
    Q_OBJECT

    void everyLesson()
    {
        QTest::addColumn<QString>("id");
        for (const Lesson* lesson : lessonsUnderTest()) QTest::newRow(lesson->id) << QString::fromLatin1(lesson->id);
    }
    const Lesson& lesson()
    {
        QFETCH(QString, id);
        return lessons::lessonNamed(id.toStdString());
    }

private Q_SLOTS:
    void everyTargetExists_data() { everyLesson(); }
    void everyTargetExists()
    {
        for (const QString& target : targetsOf(textOf(lesson(), "en")))
            if (!target.startsWith(QLatin1Char('#'))) QVERIFY2(exists(lesson(), target), qPrintable(target));
    }

    void everyTermStandsForSomething_data() { everyLesson(); }
    void everyTermStandsForSomething()
    {
        const Parts parts = partsOf(lesson());
        for (const widgets::FormulaTerm& term : termsOf(lesson()))
            QVERIFY2(widgets::counterpartOf(term, parts.regions, parts.knobs).exists(), qPrintable(term.id));
    }

    void bothLanguagesHaveTheSameTargets_data() { everyLesson(); }
    void bothLanguagesHaveTheSameTargets()
    {
        const QStringList english = targetsOf(textOf(lesson(), "en"));
        QVERIFY(std::count_if(english.begin(), english.end(), [](const QString& to) { return !to.startsWith("eq:"); }) >= 2);
        QCOMPARE(targetsOf(textOf(lesson(), "zh_CN")), english);
        for (const char* language : {"en", "zh_CN"}) // Qt leaves out a picture that says nothing in words
            QVERIFY(!textOf(lesson(), language).contains(QLatin1String("![]")));
    }
};

REGISTER_TEST(TestTexts)
#include "test_texts.moc"
