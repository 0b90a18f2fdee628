#include "tests/lessons/answers.h"
#include "tests/lessons/sessions.h"
#include "tests/lessons/short_runs.h"
#include "tests/run.h"

#include <QTest>

#include <algorithm>

namespace {

/// Every parameter at each value of its sweep; of a training, whose answers have the same words everywhere, its defaults.
std::vector<std::vector<engine::Change>> settingsOf(const lessons::Lesson& lesson)
{
    if (lesson.open()->trains()) return {{}};
    std::vector<std::vector<engine::Change>> all;
    for (const engine::Field& field : lesson.open()->fields())
        for (const std::string& value : sweepOf(field)) all.push_back({{field.name(), value}});
    return all;
}

/// No card of what is still seen has an operand in what the question hides.
void checkHidden(lessons::Session& session, const lessons::Question& question)
{
    session.await(question.at);
    if (session.reached() < question.at) return; // the run ended before
    const Picture all = paint(session, question.at);
    const Picture seen = paint(session, question.at, QStringLiteral("light"), {1000, 928}, question.hides);
    for (const widgets::Region& region : seen.regions) {
        const auto explanation = session.explain(region.cell ? region.cell(0, 0).id : region.id, question.at);
        if (!explanation) continue;
        for (const engine::Term& term : widgets::standing(explanation->behind)) {
            const QString place = QString::fromStdString(term.place);
            if (term.step < 0)
                QVERIFY2(widgets::regionNamed(seen.regions, place) || !widgets::regionNamed(all.regions, place),
                         qPrintable(QStringLiteral("%1: %2 shows %3").arg(question.id, region.id, place)));
        }
    }
}

} // namespace

/// Answers against the definitions, not against the code that draws them.
class TestQuestions : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyLessonAsksAtLeastTwo()
    {
        for (const lessons::Lesson* lesson : lessonsUnderTest()) QVERIFY2(lesson->open()->questions().size() >= 2, lesson->id);
    }

    void answersAreAmongTheOptions()
    {
        for (const lessons::Lesson* lesson : lessonsUnderTest()) {
            const auto session = lesson->open();
            for (const lessons::Question& question : session->questions()) {
                QVERIFY(question.at <= question.reveals && !question.text.isEmpty());
                const QString right = rightAnswer(*session, question).option;
                const bool offered = std::any_of(question.options.begin(), question.options.end(),
                                                 [&](const auto& option) { return option.id == right; });
                QCOMPARE(offered, question.kind != lessons::Question::Number);
            }
        }
    }

    /// The playhead waits where something has moved, and where the run comes by.
    void noneWaitsBeforeSomethingHasMoved()
    {
        for (const lessons::Lesson* lesson : lessonsUnderTest())
            for (const engine::Field& field : lesson->open()->fields())
                for (const std::string& value : sweepOf(field)) {
                    const auto session = opened(lesson->id, {{field.name(), value}});
                    for (const lessons::Question& question : session->questions()) {
                        const bool good = question.at >= 1 && question.at <= question.reveals;
                        const bool comesBy = session->trains() || question.reveals <= session->lastStep();
                        QVERIFY2(good && comesBy,
                                 qPrintable(QStringLiteral("%1 --%2 %3: %4")
                                                .arg(QLatin1String(lesson->id), QString::fromStdString(field.name()),
                                                     QString::fromStdString(value), question.id)));
                    }
                }
    }

    /// The reason does not speak of an answer that was offered and is wrong, unless it speaks of the right one, too.
    void noReasonNamesAnotherAnswer()
    {
        const auto word = [](const QString& option) { return option.section(QLatin1Char(','), 0, 0); };
        for (const lessons::Lesson* lesson : lessonsUnderTest())
            for (const std::vector<engine::Change>& changes : settingsOf(*lesson)) {
                const auto session = opened(lesson->id, changes);
                for (const lessons::Question& question : session->questions()) {
                    if (question.kind != lessons::Question::Choice) continue;
                    session->await(question.reveals);
                    const auto outcome = session->outcome(question, std::min(question.reveals, session->reached()));
                    QString right;
                    for (const auto& option : question.options)
                        if (option.id == outcome.right.option) right = word(option.text);
                    for (const auto& option : question.options)
                        QVERIFY2(!outcome.why.contains(word(option.text), Qt::CaseInsensitive) ||
                                     outcome.why.contains(right, Qt::CaseInsensitive),
                                 qPrintable(right + QStringLiteral(" | ") + outcome.why));
                }
            }
    }

    /// What a question hides stands on no card of what it leaves to be seen.
    void hiddenNumbersAreNoOperands()
    {
        for (const lessons::Lesson* lesson : lessonsUnderTest())
            for (const engine::Change& change : sweepOf(*lesson, 12)) {
                const auto session = opened(lesson->id, {change});
                shorten(*session, change.name);
                for (const lessons::Question& question : session->questions()) checkHidden(*session, question);
                if (QTest::currentTestFailed()) return qCritical("--%s %s", change.name.c_str(), change.value.c_str());
            }
    }

    void aNumberIsRightWithinItsTolerance()
    {
        lessons::Question question;
        question.kind = lessons::Question::Number, question.tolerance = 5;
        QVERIFY(lessons::isRight(question, {{}, 95}, {{}, 90}));
        QVERIFY(!lessons::isRight(question, {{}, 95.1}, {{}, 90}));
    }
};

REGISTER_TEST(TestQuestions)
#include "test_questions.moc"
