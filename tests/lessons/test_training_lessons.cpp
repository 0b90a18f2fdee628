#include "engine/core/parallel.h"
#include "tests/lessons/sessions.h"
#include "tests/lessons/short_runs.h"
#include "tests/run.h"

#include <QScopeGuard>
#include <QTest>

using namespace engine;
using lessons::Lesson;
using lessons::Session;

namespace {

/// A run that is made of these steps in one go.
std::unique_ptr<Session> ranTo(const Lesson& lesson, int step, const std::vector<Change>& changes = {})
{
    auto session = lesson.open();
    if (!changes.empty()) session->apply(changes);
    session->await(step);
    return session;
}

/// The same of a run that is short, as laws about changes look at one for each parameter.
std::unique_ptr<Session> shortTo(const Lesson& lesson, int step, const std::optional<Change>& change = {})
{
    auto session = lesson.open();
    shorten(*session);
    if (change) session->apply({*change});
    session->await(step);
    return session;
}

/// The values of steps a few apart, from 0 to `last`.
std::vector<Values> valuesTo(const Session& session, int last)
{
    std::vector<Values> list;
    for (int step = 0; step <= last; step += std::max(1, last / 20)) list.push_back(session.values(step));
    return list;
}

QString firstDifference(const std::vector<Values>& a, const std::vector<Values>& b)
{
    if (a.size() != b.size()) return QStringLiteral("their number");
    for (std::size_t i = 0; i < a.size(); ++i)
        if (const QString name = difference(a[i], b[i]); !name.isEmpty())
            return QStringLiteral("%1, of frame %2").arg(name).arg(i);
    return {};
}

/// Another value of a field than it has; nothing if none is known.
std::optional<Change> otherValue(const Field& field)
{
    const auto others = othersOf(field);
    return others.empty() ? std::nullopt : std::optional(Change{field.name(), others.front()});
}

/// The charts by name, each with what it measures.
std::map<QString, QStringList> measuredIn(const Session& session, int step)
{
    std::map<QString, QStringList> charts;
    for (const widgets::Chart& chart : session.charts(step))
        for (const widgets::Curve& curve : chart.curves)
            if (!curve.ghost) charts[chart.id] << curve.id;
    return charts;
}

} // namespace

/// What holds for every lesson that trains live, by loop over the catalogue: a run is a function of its history.
class TestTrainingLessons : public QObject {
    Q_OBJECT

    /// How far a law goes: a training that is dear, or one under a sanitizer, less far.
    struct Steps {
        int forward, back; ///< to the end, and then so many back
        int change;        ///< where parameters are changed; the run goes on for as many
    };
    Steps steps()
    {
        const bool dear = isDear(*lesson().open());
        if (isFew()) return dear ? Steps{15, 5, 3} : Steps{40, 12, 6};
        if (dear) return {45, 13, 5};
        return sweep() == QLatin1String("all") ? Steps{500, 137, 40} : Steps{240, 67, 16};
    }

    void everyLesson()
    {
        QTest::addColumn<int>("index");
        for (int i = 0; i < int(lessonsUnderTest().size()); ++i)
            if (lessonsUnderTest()[std::size_t(i)]->open()->trains()) QTest::newRow(lessonsUnderTest()[std::size_t(i)]->id) << i;
    }
    const Lesson& lesson()
    {
        QFETCH(int, index);
        return *lessonsUnderTest()[std::size_t(index)];
    }
    int forward() { return std::min(steps().forward, lesson().open()->lastStep()); }
    static bool isFew() { return sweep() == QLatin1String("few"); }
    /// Another value of every field that has a say in the numbers; of a dear training some, drawn with a seed.
    std::vector<Change> changesThatCount()
    {
        constexpr std::size_t Drawn = 6;
        const auto defaults = shortTo(lesson(), 0);
        std::vector<Change> all;
        for (const Field& field : defaults->fields())
            if (const auto change = otherValue(field); change && !field.about.looks) all.push_back(*change);
        if (!(isFew() || isDear(*defaults)) || sweep() == QLatin1String("all")) return all;
        std::mt19937 random(4);
        std::shuffle(all.begin(), all.end(), random);
        if (all.size() > Drawn) all.resize(Drawn);
        return all;
    }

private Q_SLOTS:
    void singleStepsEqualOneRun_data() { everyLesson(); }
    void singleStepsEqualOneRun()
    {
        const int last = forward();
        const auto single = lesson().open(), run = ranTo(lesson(), last);
        for (int step = 0; step <= last; ++step) {
            single->await(step);
            QCOMPARE(single->reached(), step);
            QCOMPARE(difference(single->values(step), run->values(step)), QString());
        }
        for (const int step : {0, 1, last / 2, last}) QCOMPARE(paint(*single, step).image, paint(*run, step).image);
    }
    void forwardBackForwardIsTheSame_data() { everyLesson(); }
    void forwardBackForwardIsTheSame()
    {
        const auto session = lesson().open();
        const int there = forward(), back = std::max(0, there - steps().back);
        const Values atBack = session->values(back), atThere = session->values(there);
        QCOMPARE(difference(session->values(back), atBack), QString());
        QCOMPARE(difference(session->values(there), atThere), QString());
        session->await(4 * there); // most states between are let go, and have to be recomputed
        QCOMPARE(difference(session->values(back), atBack), QString());
        QCOMPARE(difference(session->values(there), atThere), QString());
        QCOMPARE(difference(session->values(back + 1), ranTo(lesson(), back + 1)->values(back + 1)), QString());
    }
    void aStepAloneEqualsTheFrameOfTheWholeRun_data() { everyLesson(); }
    void aStepAloneEqualsTheFrameOfTheWholeRun()
    {
        const auto whole = lesson().open();
        whole->await(whole->lastStep());
        const int last = forward();
        for (const int step : {0, 1, last / 3, last - 1, last}) {
            const auto alone = ranTo(lesson(), step);
            QCOMPARE(difference(alone->values(step), whole->values(step)), QString());
            QCOMPARE(alone->caption(step).whole(), whole->caption(step).whole());
        }
    }
    void anyNumberOfThreadsMakesTheSameBits_data() { everyLesson(); }
    void anyNumberOfThreadsMakesTheSameBits()
    {
        const int last = std::min(forward(), 200);
        const auto asMany = qScopeGuard([] { setThreads(0); });
        const auto expected = valuesTo(*ranTo(lesson(), last), last);
        for (const int threads : {1, 2, 3}) {
            setThreads(threads);
            QCOMPARE(firstDifference(valuesTo(*ranTo(lesson(), last), last), expected), QString());
        }
    }
    void everyChangeGoesOnOrBeginsAnew_data() { everyLesson(); }
    void everyChangeGoesOnOrBeginsAnew()
    {
        const int at = std::min(steps().change, forward() / 2), last = 2 * at;
        const auto whole = shortTo(lesson(), last);
        const std::vector<Values> before = valuesTo(*whole, at);
        constexpr int Few = 6;
        int goOn = 0, beginAnew = 0, tried = 0;
        const auto defaults = shortTo(lesson(), 0);
        for (const Field& field : defaults->fields()) {
            const auto change = otherValue(field);
            if (!change) continue;
            if (isFew() && tried++ >= Few && goOn > 0 && beginAnew > 0) break;
            const auto session = shortTo(lesson(), last);
            const int standing = session->apply({*change}, at);
            const QByteArray what = (change->name + ' ' + change->value).c_str();
            QCOMPARE(find(session->fieldsAt(standing), field.name()).text(), change->value);
            if (field.about.looks) {
                QCOMPARE(session->reached(), last);
                for (const int step : {0, at, last})
                    QVERIFY2(difference(session->values(step), whole->values(step)).isEmpty(), what);
            } else if (standing == at) {
                QVERIFY2(firstDifference(valuesTo(*session, at - 1), valuesTo(*whole, at - 1)).isEmpty(), what); // the past
                QCOMPARE(find(session->fieldsAt(at - 1), field.name()).text(), field.text());
                ++goOn;
            } else {
                QCOMPARE(standing, 0);
                const auto fresh = shortTo(lesson(), last, change);
                QVERIFY2(firstDifference(valuesTo(*session, last), valuesTo(*fresh, last)).isEmpty(), what);
                ++beginAnew;
            }
            const auto copy = lesson().open();
            copy->restore(session->history());
            QVERIFY2(firstDifference(valuesTo(*copy, last), valuesTo(*session, last)).isEmpty(), what);
            session->restore(whole->history());
            QVERIFY2(firstDifference(valuesTo(*session, last), valuesTo(*whole, last)).isEmpty(), what); // undone
        }
        QVERIFY(goOn > 0 && beginAnew > 0);
    }
    void earlierRunsAreDrawnWhereTheyWereMeasured_data() { everyLesson(); }
    void earlierRunsAreDrawnWhereTheyWereMeasured()
    {
        const int last = isDear(*lesson().open()) ? 3 : 12;
        const auto before = measuredIn(*shortTo(lesson(), last), last);
        for (const Change& change : isFew() ? sweepOf(lesson(), 24) : wholeSweepOf(lesson())) {
            const auto session = shortTo(lesson(), last);
            session->apply({change}, session->reached());
            session->await(last);
            auto now = measuredIn(*session, session->reached());
            for (const widgets::Chart& chart : session->charts(session->reached()))
                if (std::any_of(chart.curves.begin(), chart.curves.end(), [](const auto& curve) { return curve.earlier; }))
                    QVERIFY2(before.count(chart.id) && before.at(chart.id) == now[chart.id], qPrintable(chart.id));
        }
    }
    void changesOnChangesAreUndoneOneByOne_data() { everyLesson(); }
    void changesOnChangesAreUndoneOneByOne()
    {
        const int last = std::min(forward(), 100);
        const auto session = shortTo(lesson(), last);
        struct Place {
            History history;
            std::vector<Values> values;
        };
        std::vector<Place> places{{session->history(), valuesTo(*session, last)}};
        int at = last;
        const auto defaults = shortTo(lesson(), 0);
        for (const Field& field : defaults->fields())
            if (const auto change = otherValue(field); change && !field.about.looks && places.size() < 5) {
                at = session->apply({*change}, at - 20);
                session->await(last);
                places.push_back({session->history(), valuesTo(*session, last)});
                if (at == 0) at = last;
            }
        QVERIFY(places.size() > 2);
        for (int i = int(places.size()) - 1; i >= 0; --i) {
            session->restore(places[std::size_t(i)].history);
            QVERIFY(session->history() == places[std::size_t(i)].history);
            QCOMPARE(firstDifference(valuesTo(*session, last), places[std::size_t(i)].values), QString());
        }
    }
    void aResumedRunIsThatRun_data() { everyLesson(); }
    void aResumedRunIsThatRun()
    {
        const int last = std::min(forward(), 200);
        const auto run = ranTo(lesson(), last, {{"seed", "7"}});
        for (const int at : {0, 1, last / 2, last}) {
            const auto resumed = lesson().open();
            QCOMPARE(resumed->resume(run->history(), at, run->stateAt(at)), at);
            QCOMPARE(resumed->reached(), at);
            QVERIFY(resumed->visit(at));
            QCOMPARE(difference(resumed->values(at), run->values(at)), QString());
            QCOMPARE(resumed->caption(at).whole(), run->caption(at).whole());
            const auto there = ranTo(lesson(), at, {{"seed", "7"}}); // its curves end there, too
            QCOMPARE(paint(*resumed, at).image, paint(*there, at).image);
            resumed->await(last);
            QCOMPARE(firstDifference(valuesTo(*resumed, last), valuesTo(*run, last)), QString());
            QCOMPARE(paint(*resumed, last).image, paint(*run, last).image);
            QCOMPARE(resumed->stateAt(last), run->stateAt(last));
            QVERIFY(!resumed->replayDiffers());
        }
    }
    void aResumedRunIsForkedAsTheOriginal_data() { everyLesson(); }
    void aResumedRunIsForkedAsTheOriginal()
    {
        const int at = std::min(steps().change, forward() / 2), last = 2 * at;
        for (const Change& change : changesThatCount()) {
            const QByteArray what = (change.name + ' ' + change.value).c_str();
            const auto run = shortTo(lesson(), last);
            const History before = run->history();
            const auto valuesBefore = valuesTo(*run, last);
            const auto resumed = lesson().open();
            resumed->resume(before, at, run->stateAt(at));
            const int standing = run->apply({change}, at);
            QCOMPARE(resumed->apply({change}, at), standing); // a fork of the resumed step
            QVERIFY2(firstDifference(valuesTo(*resumed, last), valuesTo(*run, last)).isEmpty(), what);
            for (const int step : {standing, last}) { // a file of the forked run
                const auto again = lesson().open();
                again->resume(run->history(), step, run->stateAt(step));
                QVERIFY2(difference(again->values(step), run->values(step)).isEmpty(), what);
                QVERIFY2(firstDifference(valuesTo(*again, last), valuesTo(*run, last)).isEmpty(), what);
                QVERIFY2(!again->replayDiffers(), what);
                again->restore(before);
                QVERIFY2(firstDifference(valuesTo(*again, last), valuesBefore).isEmpty(), what);
            }
            resumed->restore(before);
            QVERIFY2(firstDifference(valuesTo(*resumed, last), valuesBefore).isEmpty(), what);
        }
    }
    void anyNumberOfThreadsResumesTheSameRun_data() { everyLesson(); }
    void anyNumberOfThreadsResumesTheSameRun()
    {
        const int last = std::min(forward(), 100);
        const auto asMany = qScopeGuard([] { setThreads(0); });
        const auto run = ranTo(lesson(), last);
        for (const int threads : {1, 2}) {
            setThreads(threads);
            const auto resumed = lesson().open();
            resumed->resume(run->history(), last / 2, run->stateAt(last / 2));
            resumed->await(last);
            QCOMPARE(resumed->stateAt(last), run->stateAt(last));
            QCOMPARE(firstDifference(valuesTo(*resumed, last), valuesTo(*run, last)), QString());
        }
    }
    void damagedStatesAreRefused_data() { everyLesson(); }
    void damagedStatesAreRefused()
    {
        const int last = std::min(forward(), 60);
        const auto run = ranTo(lesson(), last), other = ranTo(lesson(), last, {{"seed", "3"}});
        const std::string bytes = run->stateAt(last);
        const History history = other->history();
        const auto before = valuesTo(*other, last);
        const auto refused = [&](const std::string& damaged) {
            QVERIFY_THROWS_EXCEPTION(InputError, other->resume(run->history(), last, damaged));
        };
        for (std::size_t size = 0; size < bytes.size(); size += 1 + size / 8) refused(bytes.substr(0, size));
        for (std::size_t at = 0; at < bytes.size(); at += 1 + at / 8) {
            std::string flipped = bytes;
            flipped[at] = char(flipped[at] ^ 0x10);
            refused(flipped);
        }
        refused(bytes + bytes);
        QVERIFY_THROWS_EXCEPTION(InputError, other->resume(run->history(), last - 1, bytes));
        QVERIFY(other->history() == history);
        QCOMPARE(other->reached(), last);
        QCOMPARE(firstDifference(valuesTo(*other, last), before), QString());
    }
    void refusedChangesChangeNothing_data() { everyLesson(); }
    void refusedChangesChangeNothing()
    {
        const int last = std::min(forward(), 60);
        const auto session = ranTo(lesson(), last);
        session->apply({{"seed", "2"}}, last);
        session->await(last);
        const History history = session->history();
        const std::vector<Values> before = valuesTo(*session, last);
        for (const Change& wrong : {Change{"no-such-parameter", "1"}, Change{"no-such-place[0]", "1"}, Change{"seed", "-1"},
                                    Change{"seed", "many"}, Change{"", ""}})
            QVERIFY_THROWS_EXCEPTION(InputError, session->apply({{"seed", "3"}, wrong}, last / 2));
        QVERIFY_THROWS_EXCEPTION(InputError, session->restore({{0, {}}, {last / 2, {{"seed", "many"}}}}));
        QVERIFY_THROWS_EXCEPTION(InputError, session->restore({{0, {}}, {9, {}}, {5, {}}}));
        QVERIFY(session->history() == history);
        QCOMPARE(session->reached(), last);
        QCOMPARE(firstDifference(valuesTo(*session, last), before), QString());
    }
};

REGISTER_TEST(TestTrainingLessons, nullptr, [] {
    return std::any_of(lessonsUnderTest().begin(), lessonsUnderTest().end(),
                       [](const Lesson* lesson) { return lesson->open()->trains(); });
})
#include "test_training_lessons.moc"
