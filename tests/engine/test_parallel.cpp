#include "engine/core/parallel.h"
#include "tests/engine/allocations.h"
#include "tests/run.h"

#include <array>
#include <atomic>
#include <thread>

using namespace engine;

namespace {

/// How often each piece of a loop was done.
std::vector<int> counts(int n)
{
    std::vector<int> count(static_cast<std::size_t>(n));
    parallelFor(n, 1e9, [&](int i) { ++count[std::size_t(i)]; });
    return count;
}

} // namespace

class TestParallel : public QObject {
    Q_OBJECT

private slots:
    void cleanup() { setThreads(0), limitThreads(0), spareCore(false); }

    void everyPieceIsDoneOnce()
    {
        for (const int threads : {1, 2, 3, 5, 2})
            for (const int n : {0, 1, 2, 7, 1000}) {
                setThreads(threads);
                for (int again = 0; again < 20; ++again) QVERIFY(counts(n) == std::vector<int>(std::size_t(n), 1));
            }
    }
    void rangesMeetAtTheGrain()
    {
        setThreads(3);
        std::array<std::atomic<int>, 100> count{};
        parallelRanges(100, 16, 1e9, [&](int first, int end) {
            if (first % 16 != 0) ++count[0];
            for (int i = first; i < end; ++i) ++count[std::size_t(i)];
        });
        for (const auto& c : count) QCOMPARE(c.load(), 1);
    }
    void aLoopInsideALoopIsDone()
    {
        setThreads(2);
        std::atomic<int> pieces = 0;
        parallelFor(4, 1e9, [&](int) { parallelFor(5, 1e9, [&](int) { ++pieces; }); });
        QCOMPARE(pieces.load(), 20);
    }
    void threadsDoNotShareTheirHelpers()
    {
        setThreads(2);
        std::vector<int> other;
        std::thread thread([&] { other = counts(500); });
        const auto ours = counts(500);
        thread.join();
        QVERIFY(ours == std::vector<int>(500, 1) && other == ours);
    }
    void takesNoMemory()
    {
        setThreads(2);
        std::atomic<int> pieces = 0;
        const auto loop = [&] { parallelFor(8, 1e9, [&](int) { ++pieces; }); };
        loop();
        const long before = allocations();
        for (int i = 0; i < 50; ++i) loop();
        QCOMPARE(allocations(), before);
    }
    void aLimitHoldsAndSmallWorkHasOneThread()
    {
        limitThreads(1);
        QCOMPARE(threadsFor(1e9), 1);
        limitThreads(0);
        QCOMPARE(threadsFor(1), 1);
        const int most = threadsFor(1e9);
        spareCore(true);
        QCOMPARE(threadsFor(1e9), std::max(1, most - 1));
        setThreads(most + 1); // what a person asks for holds
        QCOMPARE(threadsFor(1), most + 1);
        takeWidest();
        counts(100);
        QCOMPARE(takeWidest(), most + 1);
        QCOMPARE(takeWidest(), 1);
    }
};

REGISTER_TEST(TestParallel)
#include "test_parallel.moc"
