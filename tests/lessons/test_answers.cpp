#include "tests/lessons/answers.h"
#include "tests/run.h"

#include <QTest>

/// Answers against the definitions, not against the code that draws them: of the ring,
class TestRingAnswers : public QObject {
    Q_OBJECT
private Q_SLOTS:
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
};
REGISTER_TEST(TestRingAnswers, "ring-all-reduce")

/// of a convolution,
class TestConvolutionAnswers : public QObject {
    Q_OBJECT
private Q_SLOTS:
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
};
REGISTER_TEST(TestConvolutionAnswers, "convolution")

/// of a training.
class TestPlaygroundAnswers : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void longStepsAreAskedAboutWhenTheyAreLong()
    {
        QVERIFY(!find(opened("playground", {})->questions(), "leap"));
        QVERIFY(find(opened("playground", {{"learning-rate", "1"}})->questions(), "leap"));
    }
};
REGISTER_TEST(TestPlaygroundAnswers, "playground")

#include "test_answers.moc"
