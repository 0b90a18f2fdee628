#include "tests/engine/walk.h"
#include "tests/run.h"

#include <QTest>

using namespace walk;

class TestHost : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void singleStepsEqualOneRun()
    {
        WalkHost one(author), other(author);
        for (int n = 1; n <= 300; ++n) one.await(n);
        QVERIFY(*one.await(300) == *other.await(300));
        QVERIFY(*one.await(300) == plain({}, 300));
    }
    void forwardBackForward()
    {
        WalkHost host(author, 4000); // room for a few states only, so that most are recomputed
        const State there = *host.await(500);
        const State back = *host.await(500 - 137);
        QVERIFY(back == plain({}, 363));
        QVERIFY(*host.await(500) == there);
        QCOMPARE(host.reached(), 500);
    }
    void anyStepOfALongRunWithinTheBudget()
    {
        constexpr std::size_t budget = 20000;
        WalkHost host(author, budget);
        host.await(100000);
        for (const int n : {0, 1, 99999, 50000, 49999, 49998, 77777, 3})
            QVERIFY2(*host.await(n) == plain({}, n), qPrintable(QString::number(n)));
        QVERIFY(host.bytes() <= 2 * budget);
    }
    void aVisitComesToHandByItself()
    {
        WalkHost host(author, 4000);
        host.await(5000);
        std::shared_ptr<const State> state;
        QTRY_VERIFY((state = host.visit(3210)) != nullptr);
        QVERIFY(*state == plain({}, 3210));
        host.visit(100); // the latest wish counts
        QTRY_VERIFY((state = host.visit(4321)) != nullptr);
        QVERIFY(*state == plain({}, 4321));
    }
    void theRunStopsAtItsTarget()
    {
        WalkHost host(author);
        host.trainTo(2000);
        QTRY_COMPARE(host.reached(), 2000);
        host.trainTo(1000);
        QVERIFY(*host.await(2000) == plain({}, 2000));
        QCOMPARE(host.reached(), 2000);
        host.newest();
        host.trainTo(2500);
        QTRY_COMPARE(host.reached(), 2500);
        QVERIFY(host.newest().first >= 2000);
    }
    void whoWatchesHasTheNewestStepAndTheOneBeforeAtHand()
    {
        WalkHost host(author);
        host.await(1001);
        host.newest();
        host.await(1002);
        QCOMPARE(host.newest().first, 1002);
        host.await(5000); // the run has gone on
        const auto nobodyWaits = [] { return false; };
        QVERIFY(*host.await(1002, nobodyWaits) == plain({}, 1002));
        QVERIFY(*host.await(1001, nobodyWaits) == plain({}, 1001));
        QVERIFY_EXCEPTION_THROWN(host.await(999, nobodyWaits), engine::Cancelled); // no longer kept
    }
    void aForkKeepsThePastAndLeavesAGhost()
    {
        WalkHost host(author);
        host.await(400);
        const auto before = host.samples(400);
        QCOMPARE(host.fork(250, {{"rate", "0.25"}}), 250);
        QCOMPARE(host.reached(), 250);
        QVERIFY(*host.await(249) == plain({}, 249));
        State expected = plain({}, 250);
        const Params changed{.rate = 0.25};
        for (int i = 0; i < 50; ++i) step(changed, expected);
        QVERIFY(*host.await(300) == expected);
        QCOMPARE(host.ghosts().size(), std::size_t(1));
        QCOMPARE(host.ghosts()[0].was, (std::vector<Change>{{"rate", "0.5"}}));
        QCOMPARE(host.ghosts()[0].samples.size(), before.size());
        QCOMPARE(host.paramsAt(249).rate, 0.5);
        QCOMPARE(host.paramsAt(250).rate, 0.25);
        for (std::size_t i = 0; before[i].step < 250; ++i) QCOMPARE(host.samples(300)[i].values, before[i].values);
    }
    void editsAreForksAndLaterOnesMerge()
    {
        WalkHost host(author);
        host.await(100);
        host.fork(60, {{"x", "5"}});
        host.fork(60, {{"rate", "0.1"}, {"x", "6"}});
        State expected = plain({}, 60);
        expected.x[0] = 6;
        QVERIFY(*host.await(60) == expected);
        step({.rate = 0.1}, expected);
        QVERIFY(*host.await(61) == expected);
        QCOMPARE(host.history().size(), std::size_t(2));
    }
    void whatNeedsANewBeginningBeginsAnew()
    {
        WalkHost host(author);
        host.await(100);
        host.fork(50, {{"rate", "0.25"}});
        QCOMPARE(host.fork(80, {{"size", "5"}}), 0);
        QCOMPARE(host.reached(), 0);
        QVERIFY(*host.await(40) == plain({.rate = 0.25, .size = 5}, 40));
    }
    void aHistoryIsARun()
    {
        WalkHost host(author);
        host.await(200);
        const History first = host.history();
        const State there = *host.await(200);
        host.fork(100, {{"rate", "0.125"}});
        host.fork(150, {{"x", "2"}});
        host.await(180);
        const History second = host.history();
        const State here = *host.await(180);
        QCOMPARE(host.restore(first), 100);
        QVERIFY(*host.await(200) == there);
        QVERIFY(host.ghosts().empty()); // what was undone leaves nothing behind
        host.restore(second);
        QVERIFY(*host.await(180) == here);
        WalkHost fresh(author);
        fresh.restore(second);
        QVERIFY(*fresh.await(180) == here);
    }
    void undoAndRedoFindTheGhostsAsTheyWere()
    {
        WalkHost host(author);
        host.await(400);
        const History first = host.history();
        host.fork(250, {{"rate", "0.25"}});
        const History second = host.history();
        host.await(400);
        host.fork(300, {{"x", "5"}});
        host.await(400);
        QCOMPARE(host.ghosts().size(), std::size_t(2));
        host.restore(second);
        QCOMPARE(host.ghosts().size(), std::size_t(1));
        QCOMPARE(host.ghosts()[0].was, (std::vector<Change>{{"rate", "0.5"}}));
        host.await(400);
        host.restore(first);
        QVERIFY(host.ghosts().empty());
        host.await(400);
        host.restore(second);
        QCOMPARE(host.ghosts().size(), std::size_t(1));
        QCOMPARE(host.ghosts()[0].samples.back().step, 400);
    }
    void aGhostIsNamedByWhatDiffersNow()
    {
        WalkHost host(author);
        host.await(100);
        host.fork(50, {{"rate", "0.25"}});
        host.await(100);
        QCOMPARE(host.ghosts()[0].was, (std::vector<Change>{{"rate", "0.5"}}));
        host.fork(80, {{"rate", "0.5"}}); // the second has 0.25 to the end; the first always had what holds now
        const auto ghosts = host.ghosts();
        QCOMPARE(ghosts.size(), std::size_t(2));
        QCOMPARE(ghosts[0].was, (std::vector<Change>{{"rate", "0.5"}}));
        QCOMPARE(ghosts[0].until, std::optional(80)); // from there on both have 0.5
        QCOMPARE(ghosts[1].was, (std::vector<Change>{{"rate", "0.25"}}));
        QVERIFY(!ghosts[1].until);
    }
    void anEditIsADifference()
    {
        WalkHost host(author);
        host.await(100);
        host.fork(60, {{"x", "5"}});
        QCOMPARE(host.ghosts().size(), std::size_t(1));
        QVERIFY(host.ghosts()[0].was.empty());
        QCOMPARE(host.ghosts()[0].edits, std::vector<std::string>{"x"});
    }
    void aStartWithTheSameParametersLeavesNoGhost()
    {
        WalkHost host(author);
        host.await(100);
        host.fork(0, {{"rate", "0.5"}}); // as it was
        QVERIFY(host.ghosts().empty());
        host.await(100);
        host.fork(0, {{"rate", "0.25"}});
        QCOMPARE(host.ghosts().size(), std::size_t(1));
        host.await(100);
        host.fork(0, {{"rate", "0.5"}}); // as at first: of the two left behind one is the same run
        QCOMPARE(host.ghosts().size(), std::size_t(1));
        QCOMPARE(host.ghosts()[0].was, (std::vector<Change>{{"rate", "0.25"}}));
    }
    void whatCannotBeComparedLeavesNoGhost()
    {
        auto own = author;
        own.compares = [](const Params& before, const Params& now) { return before.size == now.size; };
        WalkHost host(own);
        host.await(100);
        host.fork(50, {{"rate", "0.25"}});
        host.await(100);
        QCOMPARE(host.ghosts().size(), std::size_t(1));
        host.fork(80, {{"size", "5"}});
        QVERIFY(host.ghosts().empty());
    }
    void ghostsCanBeForgotten()
    {
        WalkHost host(author);
        host.await(100);
        const History first = host.history();
        host.fork(50, {{"rate", "0.25"}});
        const History second = host.history();
        host.forgetGhosts();
        QVERIFY(host.ghosts().empty());
        host.restore(first);
        host.restore(second);
        QVERIFY(host.ghosts().empty());
    }
    void whatIsMeasuredCanBuildOnTheSampleBefore() // the largest so far, also along a fork
    {
        WalkHost host(author);
        host.await(400);
        host.fork(250, {{"rate", "0.9"}});
        host.await(400);
        double largest = -1e300;
        for (const Sample& sample : host.samples(400)) {
            largest = std::max(largest, sample.values[0]);
            QCOMPARE(sample.values[1], largest);
        }
    }
    void looksChangeNothingInTheRun()
    {
        WalkHost host(author);
        host.await(100);
        host.fork(60, {{"rate", "0.25"}});
        host.await(90);
        const State there = *host.await(90);
        const auto ghosts = host.ghosts().size();
        QCOMPARE(host.fork(30, {{"colour", "4"}}), 30);
        QCOMPARE(host.reached(), 90);
        for (const int step : {0, 30, 90}) QCOMPARE(host.paramsAt(step).colour, 4);
        QCOMPARE(host.paramsAt(70).rate, 0.25);
        History plain = host.history();
        plain.front().changes.clear();
        QCOMPARE(host.restore(plain), 90);
        QCOMPARE(host.paramsAt(90).colour, 0);
        QCOMPARE(host.ghosts().size(), ghosts);
        QVERIFY(*host.await(90) == there);
    }
    void wrongChangesChangeNothing()
    {
        WalkHost host(author);
        host.await(100);
        const History before = host.history();
        const State there = *host.await(100);
        for (const Change& wrong :
             {Change{"rate", "7"}, Change{"rate", "quick"}, Change{"colour", "blue"}, Change{"form", "round"}})
            QVERIFY_THROWS_EXCEPTION(InputError, host.fork(40, {wrong}));
        QVERIFY_THROWS_EXCEPTION(InputError, host.restore({{0, {}}, {50, {{"size", "4"}}}}));
        QVERIFY(host.history() == before);
        QCOMPARE(host.reached(), 100);
        QVERIFY(*host.await(100) == there);
    }
    void aStepThatThrowsEndsTheRunWithAMessage()
    {
        WalkHost host(author);
        host.fork(0, {{"fail-at", "77"}});
        const auto last = host.await(100);
        QCOMPARE(host.reached(), 76);
        QCOMPARE(host.verdict()->step, 76);
        QCOMPARE(host.verdict()->reason, std::string("no such luck"));
        QVERIFY(*last == plain({}, 76)); // not half a step further
        QCOMPARE(host.fork(76, {{"fail-at", "0"}}), 76);
        QVERIFY(!host.verdict());
        QVERIFY(*host.await(100) == plain({}, 100));
    }
    void aVerdictEndsTheRunThere()
    {
        WalkHost host(author);
        host.fork(0, {{"stop-at", "33"}});
        host.await(100);
        QCOMPARE(host.reached(), 33);
        QCOMPARE(host.verdict()->reason, std::string("enough"));
    }
    void waitingCanBeGivenUp()
    {
        WalkHost host(author);
        QVERIFY_THROWS_EXCEPTION(Cancelled, host.await(2000000000, [] { return false; }));
        QVERIFY(*host.await(10) == plain({}, 10));
    }
    void whoWaitsMayAskForAnotherStepMeanwhile() // a window that repaints while it shows how long it waits
    {
        WalkHost host(author, 4000);
        host.await(5000);
        std::shared_ptr<const State> meanwhile;
        const auto last = host.await(2000000, [&] {
            if (!meanwhile) meanwhile = host.await(4321);
            return true;
        });
        QVERIFY(meanwhile && *meanwhile == plain({}, 4321));
        QVERIFY(*last == plain({}, 2000000));

        QVERIFY_THROWS_EXCEPTION(Cancelled, host.await(2000000000, [&] {
            meanwhile = host.await(1234);
            return false;
        }));
        QVERIFY(*meanwhile == plain({}, 1234));
        QVERIFY(*host.await(10) == plain({}, 10));
    }
    void snapshotsAreThinnedByNumberAlone()
    {
        Snapshots<int> kept(1000, 8);
        for (int n = 0; n <= 100; ++n)
            if (kept.isDue(n)) kept.keep(n, std::make_shared<const int>(n), 10);
        QCOMPARE(kept.stride(), 16);
        QCOMPARE(*kept.before(95).state, 80);
        QCOMPARE(kept.before(95).step, 80);
        kept.dropFrom(40);
        QCOMPARE(kept.before(95).step, 32);
        QCOMPARE(kept.bytes(), std::size_t(30));
    }
    void samplesAreAFunctionOfTheStep()
    {
        int count = 0;
        for (int n = 0; n < 1 << 16; ++n) count += isSampled(n);
        QCOMPARE(count, 512 + 7 * 256); // 0..511 singly, then 256 for each doubling
        QVERIFY(isSampled(0) && isSampled(511) && !isSampled(513) && isSampled(514));
    }
};

REGISTER_TEST(TestHost)
#include "test_host.moc"
