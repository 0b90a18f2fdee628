#include "lessons/proof.h"
#include "tests/under_test.h"

#include <QRegularExpression>
#include <QTest>

#include <cmath>

using namespace lessons;

namespace {

const double NaN = std::nan("");

/// A run of ten steps whose value is the step times a knob; it counts how often it was begun.
class Multiplied final : public Session {
public:
    struct Params {
        int by = 1, seed = 1;
        static void fields(auto& self, auto&& field)
        {
            field({"by", "By", "factor"}, self.by, {0, 100});
            field({"seed", "Seed", "of nothing"}, self.seed, {0, 1000});
        }
    };
    static inline int begun = 0;

    std::vector<engine::Field> fieldsAt(int) const override { return engine::fieldsOf(m_params); }
    int apply(const std::vector<engine::Change>& changes, int step, const engine::Patience&) override
    {
        engine::assign(m_params, changes);
        ++begun;
        return step;
    }
    engine::History history() const override
    {
        return {{0, {{"by", std::to_string(m_params.by)}, {"seed", std::to_string(m_params.seed)}}}};
    }
    int restore(const engine::History& history, const engine::Patience& patience) override
    {
        return apply(history.front().changes, 0, patience);
    }
    int lastStep() const override { return 10; }
    std::function<void(widgets::Canvas&)> picture(double) const override
    {
        return [](widgets::Canvas&) {};
    }
    Caption caption(int) const override { return {}; }
    engine::Values values(int step) const override { return {{"value", double(m_params.by * step)}}; }

private:
    mutable Params m_params;
};

const Lesson multiplied{.id = "multiplied",
                        .part = 1,
                        .title = "Multiplied",
                        .idea = "",
                        .stepsPerSecond = 1,
                        .open = []() -> std::unique_ptr<Session> { return std::make_unique<Multiplied>(); },
                        .teacher = {}};

Claim claimOf(std::vector<ClaimRun> runs, Bound bound)
{
    return {.id = "claim", .sentence = {}, .runs = std::move(runs), .read = valueNamed("value"), .bound = bound, .seconds = 0};
}

Measured provenValue(const Claim& claim, int seed = 1) { return prove({{&multiplied, claim, seed}}).front().value; }

void everyLesson()
{
    QTest::addColumn<QByteArray>("lesson");
    for (const Lesson* lesson : lessonsUnderTest())
        if (lesson->claims) QTest::newRow(lesson->id) << QByteArray(lesson->id);
}

const Lesson& lesson()
{
    QFETCH(QByteArray, lesson);
    return lessonNamed(lesson.toStdString());
}

QString plain(double x) { return QString::number(x); }

} // namespace

class TestClaims : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void boundsHoldWhatTheySay_data()
    {
        QTest::addColumn<bool>("holds");
        QTest::newRow("at most") << atMost(2).holds(2.0);
        QTest::newRow("not more") << !atMost(2).holds(2.1);
        QTest::newRow("at least") << atLeast(2).holds(2.0);
        QTest::newRow("not less") << !atLeast(2).holds(1.9);
        QTest::newRow("between") << (between(1, 2).holds(1.0) && between(1, 2).holds(2.0));
        QTest::newRow("not beside") << !(between(1, 2).holds(0.9) || between(1, 2).holds(2.1));
        QTest::newRow("equal up to rounding") << equalTo(27 / 49.0).holds(1 / (49 / 27.0));
        QTest::newRow("not equal") << !equalTo(1).holds(1 + 1e-9);
        QTest::newRow("large and equal") << equalTo(61706).holds(61706.0);
        QTest::newRow("large and not equal") << !equalTo(61706).holds(61707.0);
        QTest::newRow("about") << (equalTo(0.743, 0.001).holds(0.7435) && !equalTo(0.743, 0.001).holds(0.7445));
        QTest::newRow("decreasing") << decreasing().holds(std::vector{3.0, 2.0, 1.0});
        QTest::newRow("level") << !decreasing().holds(std::vector{3.0, 3.0, 1.0});
        QTest::newRow("rising") << !decreasing().holds(std::vector{3.0, 2.0, 2.5});
        QTest::newRow("all of a list") << (atMost(2).holds(std::vector{1.0, 2.0}) && !atMost(2).holds(std::vector{1.0, 3.0}));
        QTest::newRow("reported") << (reported().holds(NaN) && reported().holds(5.0));
        for (const Bound& bound : {atMost(2), atLeast(2), between(1, 2), equalTo(2), decreasing()})
            QTest::addRow("no number: %d", int(bound.kind)) << !(bound.holds(NaN) || bound.holds(std::vector<double>{}));
        QTest::newRow("a list with no number") << !decreasing().holds(std::vector{3.0, NaN, 1.0});
    }
    void boundsHoldWhatTheySay()
    {
        QFETCH(bool, holds);
        QVERIFY(holds);
    }
    void theWorstIsFarthestOnTheWrongSide()
    {
        QCOMPARE(atMost(1).worst({0, 3, 2}), 3.0);
        QCOMPARE(atLeast(1).worst({4, 3, 5}), 3.0);
        QCOMPARE(between(1, 3).worst({2, 2.5, 1.2}), 1.2);
        QCOMPARE(equalTo(1).worst({1.1, 0.8, 1}), 0.8);
        QVERIFY(std::isnan(atMost(1).worst({0, NaN, 2})));
    }
    void boundsAreWritten()
    {
        QCOMPARE(atMost(0.65).text(plain), QStringLiteral("≤ 0.65"));
        QCOMPARE(atLeast(16).text(plain), QStringLiteral("≥ 16"));
        QCOMPARE(between(4, 16).text(plain), QStringLiteral("4 … 16"));
        QCOMPARE(equalTo(1).text(plain), QStringLiteral("= 1"));
        QCOMPARE(equalTo(0.743, 0.001).text(plain), QStringLiteral("0.743 ± 0.001"));
        QCOMPARE(decreasing().text(plain), QStringLiteral("decreasing"));
        QCOMPARE(reported().text(plain), QStringLiteral("reported"));
    }
    void readingsAreJoined()
    {
        const std::vector<double> numbers{6, 1, 2};
        QCOMPARE(sumOf(numbers), Measured(9.0));
        QCOMPARE(meanOf(numbers), Measured(3.0));
        QCOMPARE(medianOf(numbers), Measured(2.0));
        QCOMPARE(medianOf({4, 1, 2, 8}), Measured(3.0));
        QCOMPARE(differenceOf({6, 4}), Measured(2.0));
        QCOMPARE(ratioOf({6, 4}), Measured(1.5));
        QCOMPARE(orZero(NaN), 0.0);
        QCOMPARE(orZero(0.5), 0.5);
        QVERIFY(std::isnan(numberNamed({{"a", 1.0}, {"b", "word"}}, "b")));
    }
    void valuesComeFromRuns() // 10 steps, unless a run says how many
    {
        Claim claim = claimOf({{{{"by", "3"}}}, {{{"by", "2"}}, 4}}, decreasing());
        QCOMPARE(provenValue(claim), Measured({30, 8}));
        claim.join = ratioOf;
        QCOMPARE(provenValue(claim), Measured(30.0 / 8));
        claim.join = nullptr, claim.each = true, claim.bound = atLeast(8);
        QCOMPARE(provenValue(claim), Measured(8.0));
        QCOMPARE(provenValue(claimOf({{}}, atMost(1))), Measured(10.0)); // the lesson as it opens, to its end
    }
    void aSeedTakesItsShareOfSeeds()
    {
        Claim claim = claimOf({{}}, reported());
        claim.seeds = 3;
        claim.varied = [](int seed) { return std::vector<engine::Change>{{"by", std::to_string(10 * seed)}}; };
        claim.read = [](const Session& session, int step) {
            const double seed = engine::numberOf(engine::find(session.fields(), "seed").text());
            return Measured({seed, numberNamed(session.values(step), "value")});
        };
        QCOMPARE(provenValue(claim), Measured({1, 100, 2, 200, 3, 300}));
        QCOMPARE(provenValue(claim, 2), Measured({4, 400, 5, 500, 6, 600}));
    }
    void claimsShareRuns()
    {
        const Claim early = claimOf({{{{"by", "2"}}, 3}}, reported()), late = claimOf({{{{"by", "2"}}, 8}}, reported());
        Multiplied::begun = 0;
        const auto proofs = prove({{&multiplied, late, 1}, {&multiplied, early, 1}, {&multiplied, early, 2}});
        QCOMPARE(Multiplied::begun, 2); // one for each seed
        QCOMPARE(proofs[0].value, Measured(16.0));
        QCOMPARE(proofs[1].value, Measured(6.0));
    }
    void provingCanBeGivenUp()
    {
        QVERIFY_THROWS_EXCEPTION(engine::Cancelled,
                                 prove({{&multiplied, claimOf({{}}, reported())}}, [](int, int) { return false; }));
    }

    void runsAreOnesThatKnobsCanMake_data() { everyLesson(); }
    void runsAreOnesThatKnobsCanMake()
    {
        QStringList ids;
        for (const Claim& claim : lesson().claims()) {
            const QString id = QLatin1String(claim.id);
            QVERIFY2(QRegularExpression(QStringLiteral("^[a-z0-9.-]+$")).match(id).hasMatch() && !ids.contains(id), claim.id);
            ids << id;
            QVERIFY2(!claim.sentence.isEmpty() && claim.seconds > 0, claim.id);
            const ClaimRun run = runsOf(claim, 1).front();
            const auto session = lesson().open();
            session->restore(run.history());
            QVERIFY2(Past(*session).agreesWith(run), claim.id);
            QVERIFY2(!session->trains() || run.step != ClaimRun::End, claim.id);
            session->apply({{"seed", "77"}});
            QVERIFY2(!Past(*session).agreesWith(run), claim.id);
        }
    }
    void whatTakesUnderTwoSecondsHolds_data() { everyLesson(); }
    void whatTakesUnderTwoSecondsHolds()
    {
        constexpr double Most = 2;
        auto claims = claimsOf(lesson());
        std::erase_if(claims, [](const Claimed& claimed) { return claimed.claim.seconds >= Most; });
        const auto proofs = prove(claims);
        for (std::size_t i = 0; i < claims.size(); ++i)
            QVERIFY2(proofs[i].holds, qPrintable(QStringLiteral("%1: %2, to be %3")
                                                     .arg(QLatin1String(claims[i].claim.id))
                                                     .arg(proofs[i].value.numbers.front())
                                                     .arg(claims[i].claim.bound.text(plain))));
    }
};

/// What made a run is compared with what a claim asks for.
class TestPastOfRuns : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void looksAndSpellingDoNotCount()
    {
        const auto session = lessonNamed("playground").open();
        session->apply({{"learning-rate", "0.050"}, {"steps", "700"}, {"grain", "epoch"}});
        QVERIFY(Past(*session).agreesWith({{{"learning-rate", "0.05"}}, 600}));
        QVERIFY(!Past(*session).agreesWith({{{"learning-rate", "0.06"}}, 600}));
        QVERIFY(!Past(*session).agreesWith({{}, 600}));
    }
    void forksCountUpToTheStep()
    {
        const auto session = lessonNamed("playground").open();
        session->await(40);
        session->apply({{"learning-rate", "0.5"}}, 20);
        QVERIFY(Past(*session).agreesWith({{}, 20})); // what was changed there came after that step
        QVERIFY(!Past(*session).agreesWith({{}, 30}));
        QVERIFY(Past(*session).agreesWith({{}, 30, {{20, {{"learning-rate", "0.5"}}}}}));
        QVERIFY(!Past(*session).agreesWith({{}, 30, {{19, {{"learning-rate", "0.5"}}}}}));
        session->await(40);
        session->apply({{"weight[0,0,0]", "0.5"}}, 30);
        QVERIFY(Past(*session).agreesWith({{}, 30, {{20, {{"learning-rate", "0.5"}}}}}));
        QVERIFY(!Past(*session).agreesWith({{}, 35, {{20, {{"learning-rate", "0.5"}}}}}));
    }
    void changesOnTheWayAreMade() // a claim may turn a knob in the middle of its run
    {
        const auto byHand = lessonNamed("playground").open();
        byHand->apply({{"seed", "1"}});
        byHand->await(20);
        byHand->apply({{"learning-rate", "0.5"}}, 20);
        byHand->await(40);
        const Claim claim{.id = "way",
                          .sentence = {},
                          .runs = {{{}, 40, {{20, {{"learning-rate", "0.5"}}}}}},
                          .read = valueNamed("trainLoss"),
                          .bound = reported(),
                          .seconds = 1};
        QCOMPARE(prove({{&lessonNamed("playground"), claim}}).front().value.numbers,
                 numbersNamed(byHand->values(40), "trainLoss"));
    }
};

REGISTER_TEST(TestClaims)
REGISTER_TEST(TestPastOfRuns, "playground")
#include "test_claims.moc"
