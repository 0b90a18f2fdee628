#include "tests/engine/walk.h"
#include "tests/run.h"

#include <QTest>

#include <mutex>
#include <set>

namespace {

/// Which runs made a step one after another, by their sizes, and on which threads.
struct Order {
    std::mutex mutex;
    std::vector<int> sizes;
    std::set<std::thread::id> threads;

    void add(int size)
    {
        const std::lock_guard lock(mutex);
        sizes.push_back(size), threads.insert(std::this_thread::get_id());
    }
};
Order order;

const engine::Training<walk::Params, walk::State> told = [] {
    auto author = walk::author;
    author.step = [](const walk::Params& p, walk::State& s) { order.add(p.size), walk::step(p, s); };
    return author;
}();

} // namespace

using namespace walk;

/// Several runs on one thread.
class TestWorker : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { order.sizes.clear(), order.threads.clear(); }

    void runsThatShareAThreadTakeTurns()
    {
        const auto worker = std::make_shared<Worker>();
        WalkHost one(told, WalkHost::Budget, worker), other(told, WalkHost::Budget, worker);
        other.fork(0, {{"size", "5"}});
        one.trainTo(3000), other.trainTo(3000);
        QTRY_COMPARE(one.reached() + other.reached(), 6000);
        QCOMPARE(order.threads.size(), std::size_t(1));
        const auto all = order.sizes;
        const auto first = std::ranges::find(all, 5); // the other one may have begun a little earlier
        for (auto step = first; step + 2 < all.end(); step += 2)
            if (std::count(step, all.end(), 3) > 0 && std::count(step, all.end(), 5) > 0) QVERIFY(step[0] != step[1]);
        QVERIFY(*one.await(3000) == plain({}, 3000));
        Params five;
        five.size = 5;
        QVERIFY(*other.await(3000) == plain(five, 3000));
    }
    void eachIsTheRunThatItIsAlone()
    {
        const auto worker = std::make_shared<Worker>();
        WalkHost one(author, 4000, worker), other(author, 4000, worker);
        other.fork(0, {{"rate", "0.25"}});
        one.trainTo(5000), other.trainTo(5000);
        other.fork(other.reached() / 2, {{"rate", "0.75"}});
        WalkHost alone(author);
        alone.restore(other.history());
        for (const int n : {700, 3, 4999, 363}) {
            QVERIFY(*one.await(n) == plain({}, n));
            QVERIFY(*other.await(n) == *alone.await(n));
        }
    }
    void oneGoesOnWhereTheOtherIsGone()
    {
        const auto worker = std::make_shared<Worker>();
        WalkHost one(author, WalkHost::Budget, worker);
        {
            WalkHost other(author, WalkHost::Budget, worker);
            one.trainTo(100000), other.trainTo(100000);
            other.await(5);
        }
        QVERIFY(*one.await(2000) == plain({}, 2000));
        QVERIFY(!worker->isShared());
    }
};

REGISTER_TEST(TestWorker)
#include "test_worker.moc"
