#include "engine/cluster/algorithms.h"
#include "engine/cluster/staged.h"
#include "engine/core/error.h"
#include "engine/data/digits.h"
#include "engine/processes/all_reduce.h"
#include "engine/processes/tensor_cut.h"
#include "engine/processes/thread_peers.h"
#include "engine/processes/training.h"
#include "tests/run.h"

#include <QTest>

#include <cmath>
#include <mutex>
#include <numeric>
#include <set>

using namespace engine::processes;

namespace {

using engine::Dense;
using Rows = std::vector<std::vector<float>>;

/// What each process of a plan holds in the end, if process r begins with (r + 1) (i + 1).
Rows afterPlan(const engine::cluster::Plan& plan, int p, int elements)
{
    Rows all{std::size_t(p)};
    onThreads(p, [&](Peers& peers) {
        std::vector<float> numbers;
        for (int i = 0; i < elements; ++i) numbers.push_back(float((peers.rank() + 1) * (i + 1)));
        AllReduce(plan, peers.rank()).run(peers, numbers);
        all[std::size_t(peers.rank())] = numbers; // each its own place
    });
    return all;
}

Job jobOn(engine::Network net, int batch, int steps, int microBatches = 1)
{
    auto start = engine::initialParameters<float>(net, engine::Initialisation::He, engine::Random(5));
    Job job{std::move(net), std::move(start), {engine::digits().images.data, engine::digits().labels, {}}, {}};
    job.rows = [batch](int step) { return engine::cluster::digitsInTurn(step * batch, batch); };
    job.batch = batch, job.steps = steps, job.microBatches = microBatches;
    return job;
}

/// By threads, and alone: how far the weights are apart in the end, and how the training went.
struct Both {
    Course together, alone;

    double apart() const { return largestDifference(together, alone); }
};
Both both(Way way, const Job& job, int p)
{
    Both found;
    onThreads(p, [&](Peers& peers) {
        const auto share = shareOf(way, job, peers);
        Course course = trained(peers, job, *share);
        if (peers.rank() == 0) found = {std::move(course), trainedAlone(job, peers)};
        peers.rest();
    });
    return found;
}

std::string refusalOf(Way way, const Job& job, int processes)
{
    try {
        requireShareable(way, job, processes);
    } catch (const engine::InputError& error) {
        return error.what();
    }
    return {};
}

} // namespace

/// What processes do, by threads that stand for them.
class TestProcesses : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whateverThePlanAllHoldTheSum()
    {
        using namespace engine::cluster;
        for (int p = 1; p <= 8; ++p)
            for (int algorithm = 0; algorithm < Algorithms; ++algorithm) {
                const Choice choice{Algorithm(algorithm), p, 2};
                const int group = p % 2 == 0 ? 2 : 1;
                if (choice.onServer() || !fits(choice, group)) continue;
                for (const int elements : {1, 3, 7, 64, 1001})
                    for (const auto& row : afterPlan(planOf(choice, group), p, elements))
                        for (int i = 0; i < elements; ++i)
                            QCOMPARE(row[std::size_t(i)], float(p * (p + 1) / 2 * (i + 1))); // 1 + ... + p times i + 1
            }
    }
    void timesAreOfEachSizeAndAlgorithm()
    {
        std::vector<Timing> timings;
        onThreads(4, [&](Peers& peers) {
            auto own = timed(peers, {{"ring", "halving-doubling", "mpi"}, 4, 1024, 3});
            if (!own.empty()) timings = std::move(own); // of rank 0 alone
        });
        QCOMPARE(timings.size(), std::size_t(5 * 3));
        for (const Timing& timing : timings) {
            QVERIFY(timing.seconds > 0 && timing.low <= timing.seconds && timing.seconds <= timing.high);
        }
        QCOMPARE(timings.front().bytes, 4.0);
        QCOMPARE(timings.back().bytes, 1024.0);
        QCOMPARE(quantile({4, 1, 3, 2}, 0.5), 2.5);
        QCOMPARE(quantile({1, 2, 3, 4, 5}, 0.25), 2.0);
    }
    void shardsOfABatchTeachWhatTheWholeTeaches()
    {
        for (int p = 1; p <= 5; ++p)
            for (const int batch : {3, 32, 37}) { // fewer than processes, even, odd
                const Both found = both(Way::Data, jobOn(engine::cluster::denseChain(64, 12, 10, 3), batch, 12), p);
                QVERIFY2(found.apart() < 1e-5, qPrintable(QString::number(found.apart())));
                for (std::size_t k = 0; k < found.alone.losses.size(); ++k)
                    QVERIFY(std::abs(found.together.losses[k] - found.alone.losses[k]) < 1e-4);
                QVERIFY(batch < 32 || found.together.losses.back() < found.together.losses.front());
            }
    }
    void columnsAndRowsOfLayersTeachWhatTheWholeTeaches()
    {
        using engine::Activation;
        using engine::ActivationLayer;
        const ActivationLayer gelu{Activation::Gelu}, tanh{Activation::Tanh};
        const std::vector<std::vector<engine::Layer>> nets{
            {Dense{11}, gelu, Dense{10}},
            {Dense{11}, gelu, Dense{9}, tanh, Dense{10}},
            {Dense{11, false}, Dense{7}, tanh, Dense{13}, gelu, Dense{10, false}, tanh},
        };
        for (int p = 1; p <= 5; ++p)
            for (const auto& layers : nets) {
                const Both found = both(Way::Tensor, jobOn({{64}, layers}, 21, 12), p);
                QVERIFY2(found.apart() < 1e-5, qPrintable(QString::number(found.apart())));
                QVERIFY(std::abs(found.together.losses.back() - found.alone.losses.back()) < 1e-4);
            }
    }
    void partsHoldEachParameterOnce()
    {
        const engine::Network net({64}, {Dense{11}, Dense{9}, Dense{10}});
        std::multiset<std::size_t> held;
        std::size_t whole = 0;
        for (int rank = 0; rank < 3; ++rank)
            for (const TensorPart& part : tensorParts(net, 3, rank)) {
                QCOMPARE(part.places.size(), part.net.parameterCount());
                if (part.isCut) held.insert(part.places.begin(), part.places.end());
                else whole = part.places.size();
            }
        QCOMPARE(held.size(), net.parameterCount() - whole);
        QCOMPARE(std::set(held.begin(), held.end()).size(), held.size());
        QCOMPARE(whole, std::size_t(9 * 10 + 10));
    }
    void stagesTeachWhatTheWholeTeaches()
    {
        for (int p = 1; p <= 5; ++p)
            for (const int microBatches : {1, 3, 8}) {
                const Both found =
                    both(Way::Pipeline, jobOn(engine::cluster::denseChain(64, 16, 10, 6), 33, 10, microBatches), p);
                QVERIFY2(found.apart() < 1e-5, qPrintable(QString::number(found.apart())));
                QVERIFY(std::abs(found.together.losses.back() - found.alone.losses.back()) < 1e-4);
            }
    }
    void tasksAreThoseOfTheOrder()
    {
        constexpr int P = 3, M = 5;
        const Both found = both(Way::Pipeline, jobOn(engine::cluster::denseChain(64, 16, 10, 6), 30, 5, M), P);
        const auto orders = engine::cluster::ordersOf({engine::cluster::Schedule::OneForwardOneBackward, P, M});
        for (int r = 0; r < P; ++r) {
            std::vector<engine::cluster::Operation> done;
            double before = 0;
            for (const Task& task : found.together.tasks) {
                if (task.process != r) continue;
                QVERIFY(task.start >= before && task.end >= task.start);
                before = task.end;
                using Kind = engine::cluster::Operation;
                if (task.work == Work::Forward) done.push_back({Kind::Forward, r, task.microBatch});
                if (task.work == Work::Backward) done.push_back({Kind::Backward, r, task.microBatch});
            }
            QCOMPARE(done, orders[std::size_t(r)]);
        }
        QCOMPARE(nameOf(Work::Exchange), "exchange");
    }
    void whatOneThrowsEndsAll()
    {
        const auto work = [](Peers& peers) {
            if (peers.rank() == 1) throw engine::InputError("no");
            peers.barrier();
            float number = 0;
            peers.receive({&number, 1}, 1);
        };
        QVERIFY_THROWS_EXCEPTION(engine::InputError, onThreads(3, work));
    }
    void whatCannotBeCutIsRefused()
    {
        const engine::Network small({64}, {Dense{3}, Dense{10}}), one({64}, {Dense{10}}),
            dropping({64}, {Dense{9}, engine::Dropout{}, Dense{10}}), normal({64}, {Dense{9}, engine::BatchNorm{}, Dense{10}});
        const auto refused = [](Way way, const engine::Network& net, int p, const char* why) {
            const std::string said = refusalOf(way, jobOn(net, 8, 1), p);
            QVERIFY2(said.find(why) != std::string::npos, said.c_str());
        };
        refused(Way::Tensor, small, 4, "too few");
        refused(Way::Tensor, one, 2, "pairs of dense layers");
        refused(Way::Tensor, normal, 2, "chain of dense layers");
        refused(Way::Pipeline, small, 3, "2 dense layers cannot be cut into 3 stages");
        refused(Way::Pipeline, dropping, 2, "chain of dense layers");
        refused(Way::Data, normal, 2, "does not learn the same");
        refused(Way::Data, dropping, 2, "does not learn the same");
        QVERIFY(refusalOf(Way::Data, jobOn(small, 8, 1), 4).empty());
        QVERIFY(refusalOf(Way::Tensor, jobOn(small, 8, 1), 3).empty());
        Job wild = jobOn(small, 8, 60);
        wild.rate = 1e30;
        QVERIFY_THROWS_EXCEPTION(engine::InputError, both(Way::Data, wild, 2));
    }
};

REGISTER_TEST(TestProcesses)
#include "test_processes.moc"
