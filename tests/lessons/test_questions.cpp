#include "tests/lessons/sessions.h"
#include "tests/run.h"

#include <QTest>

#include <algorithm>

namespace {

const lessons::Question* find(const std::vector<lessons::Question>& all, const char* id)
{
    const auto found = std::find_if(all.begin(), all.end(), [id](const auto& q) { return q.id == QLatin1String(id); });
    return found == all.end() ? nullptr : &*found;
}

lessons::Answer rightAnswer(lessons::Session& session, const lessons::Question& question)
{
    session.await(question.reveals);
    return session.outcome(question, std::min(question.reveals, session.reached())).right;
}

std::unique_ptr<lessons::Session> opened(const char* lesson, const std::vector<engine::Change>& changes)
{
    auto session = lessons::lessonNamed(lesson).open();
    session->apply(changes);
    return session;
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
        for (const lessons::Lesson* lesson : lessons::catalogue())
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
        for (const lessons::Lesson* lesson : lessons::catalogue())
            for (const engine::Field& field : lesson->open()->fields())
                for (const std::string& value : sweepOf(field)) {
                    const auto session = opened(lesson->id, {{field.name(), value}});
                    if (session->trains() && value != field.initial) continue; // as good as the same, and slow
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

    /// What is near 0 is said with the question, and true of the sum.
    void aSumIsComparedWithWhatTheAnswersSay()
    {
        for (const char* kernel : {"sobel-x", "sobel-y", "laplacian", "emboss"}) {
            const auto session = opened("convolution", {{"kernel", kernel}});
            for (const lessons::Question& question : session->questions()) {
                if (question.options.size() != 3 || question.options[1].id != QLatin1String("zero")) continue;
                const QString said = question.options[1].text; // "near 0, from −71 to 71"
                const double bound = said.section(QLatin1Char(' '), -1).toDouble();
                const auto values = session->values(question.reveals);
                const auto sum = std::find_if(values.begin(), values.end(), [](const auto& v) { return v.first == "sum"; });
                const double z = std::get<double>(sum->second.content);
                const char* right = std::abs(z) <= bound ? "zero" : z > 0 ? "positive" : "negative";
                QVERIFY(bound > 0);
                QCOMPARE(rightAnswer(*session, question).option, QLatin1String(right));
            }
        }
    }

    /// What a question hides stands on no card of what it leaves to be seen.
    void hiddenNumbersAreNoOperands()
    {
        for (const lessons::Lesson* lesson : lessonsUnderTest())
            for (const engine::Change& change : sweepOf(*lesson, 12)) {
                const auto session = opened(lesson->id, {change});
                for (const lessons::Question& question : session->questions()) checkHidden(*session, question);
                if (QTest::currentTestFailed()) return qCritical("--%s %s", change.name.c_str(), change.value.c_str());
            }
    }

    void ringRoundsAre2TimesPMinus1()
    {
        for (const int p : {2, 3, 4, 7, 16}) {
            const auto session = opened("ring-all-reduce", {{"devices", std::to_string(p)}});
            QCOMPARE(rightAnswer(*session, *find(session->questions(), "rounds")).number, 2.0 * (p - 1));
        }
        QVERIFY(opened("ring-all-reduce", {{"devices", "1"}})->questions().empty());
    }

    /// α-β model: ring 2 (p - 1) (α + V / (p B)), server: p messages in, p out, one after another on each way.
    void whoIsFasterFollowsTheModel()
    {
        for (const char* latency : {"0", "0.001", "0.01"}) {
            const auto session = opened("ring-all-reduce", {{"devices", "8"}, {"elements", "800"}, {"latency", latency}});
            const double a = engine::numberOf(latency), V = 4.0 * 800, B = 1e6;
            const double ring = 14 * (a + V / 8 / B), server = 2 * (a + 8 * V / B);
            const double serverApart = 2 * 8 * (a + V / B); // if each message pays its own latency
            const QString right = rightAnswer(*session, *find(session->questions(), "faster")).option;
            if (ring < server && ring < serverApart) QCOMPARE(right, QStringLiteral("ring"));
            if (ring > server && ring > serverApart) QCOMPARE(right, QStringLiteral("server"));
        }
    }

    /// Device d sends chunk d first; it ends, complete, p - 1 links farther. What it sends next has just arrived.
    void chunksTravelOn()
    {
        const auto session = opened("ring-all-reduce", {{"devices", "5"}});
        QCOMPARE(rightAnswer(*session, *find(session->questions(), "owner")).option, QStringLiteral("chunk[4,0]"));
        QCOMPARE(rightAnswer(*session, *find(session->questions(), "next")).option, QStringLiteral("chunk[0,4]"));
    }

    void aServerTakesAllGradients()
    {
        const auto session = opened("ring-all-reduce", {{"algorithm", "server"}, {"devices", "6"}, {"elements", "100"}});
        QCOMPARE(rightAnswer(*session, *find(session->questions(), "load")).number, 6 * 400.0);
    }

    void outputWidthFollowsTheFormula()
    {
        for (const int k : {1, 3, 5})
            for (const int s : {1, 2, 3})
                for (const int p : {0, 1, 2}) {
                    const auto session = opened("convolution", {{"kernel", "gaussian"},
                                                                {"kernel-size", std::to_string(k)},
                                                                {"stride", std::to_string(s)},
                                                                {"padding", std::to_string(p)}});
                    QCOMPARE(rightAnswer(*session, *find(session->questions(), "width")).number,
                             double((32 + 2 * p - k) / s + 1));
                    QCOMPARE(rightAnswer(*session, *find(session->questions(), "weights")).number, double(k * k));
                }
    }

    void noiseLearnsFirst()
    {
        const auto session = opened("convolution", {{"run", "learn"}});
        QCOMPARE(rightAnswer(*session, *find(session->questions(), "first")).option, QStringLiteral("noise"));
        for (const auto& [rate, what] : {std::pair("1.5", "falls"), std::pair("2.5", "grows")}) {
            const auto other = opened("convolution", {{"run", "learn"}, {"learn-rate", rate}});
            QCOMPARE(rightAnswer(*other, *find(other->questions(), "overshoot")).option, QLatin1String(what));
        }
    }

    void longStepsAreAskedAboutWhenTheyAreLong()
    {
        QVERIFY(!find(opened("playground", {})->questions(), "leap"));
        QVERIFY(find(opened("playground", {{"learning-rate", "1"}})->questions(), "leap"));
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
