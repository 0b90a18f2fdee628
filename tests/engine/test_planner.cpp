#include "engine/cluster/planner.h"
#include "tests/run.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace engine::cluster;

namespace {

bool close(double a, double b, double relative = 1e-12) { return std::abs(a - b) <= relative * std::abs(b); }

Job jobOf(const PublishedRun& run) { return {.model = run.model, .cluster = {}, .batch = run.batch, .tokens = run.tokens}; }
Layout layoutOf(const PublishedRun& run)
{
    return {run.pipeline, run.tensor, run.devices / (run.pipeline * run.tensor), 1, run.chunks};
}
const PublishedRun& named(const std::string& id)
{
    for (const PublishedRun& run : publishedRuns())
        if (run.id == id) return run;
    throw std::out_of_range(id);
}
std::string complaint(const Job& job, const Layout& layout)
{
    const auto message = complaintOf(job, layout);
    return message ? inEnglish(*message) : std::string();
}

} // namespace

/// Plans of a GPT on a cluster: against published numbers, sums by hand, an event simulation and brute force.
class TestPlanner : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// SC'21, Table 1: parameters to the digits printed there, p t d = n, PFLOP/s = n X.
    void countsAreThoseOfTheTable()
    {
        constexpr double Petaflops[] = {4.4, 8.8, 18.2, 34.6, 70.8, 143.8, 227.1, 297.4, 410.2, 502.0};
        for (std::size_t i = 0; i < 10; ++i) {
            const PublishedRun& run = publishedRuns()[i];
            const LayoutPlan plan = planOf(jobOf(run), layoutOf(run));
            QVERIFY2(std::abs(plan[Part::Parameters] - run.billions) <= 0.051, run.id);
            const auto [l, h, a, s, V] = run.model;
            const double formula = 12.0 * l * h * h * (1 + 13 / (12.0 * h) + (V + s) / (12.0 * l * h));
            QVERIFY(close(plan[Part::Parameters] * 1e9, formula));
            const double flops = 96.0 * run.batch * s * l * h * h * (1 + s / (6.0 * h) + V / (16.0 * l * h));
            QVERIFY(close(plan[Part::Flops] * 1e15, flops));
            QVERIFY(complaint(jobOf(run), layoutOf(run)).empty());
            QVERIFY(std::abs(run.devices * run.rate / 1000 - Petaflops[i]) < 0.006 * Petaflops[i]);
            QCOMPARE(layoutOf(run).devices(), run.devices);
        }
    }

    /// 63/512 and 34/(3 280), as the paper says of its two largest; and nothing of a plan is far from what was measured.
    void ratesAreNearThoseOfTheTable()
    {
        const auto bubble = [](const char* id) { return planOf(jobOf(named(id)), layoutOf(named(id)))[Part::Bubble]; };
        QCOMPARE(bubble("1t"), 63.0 / 512);
        QCOMPARE(bubble("530b"), 34.0 / 840);
        for (std::size_t i = 0; i < 10; ++i) {
            const PublishedRun& run = publishedRuns()[i];
            const LayoutPlan plan = planOf(jobOf(run), layoutOf(run));
            QVERIFY(plan.fits());
            QVERIFY2(std::abs(plan[Part::Rate] / run.rate - 1) < 0.06, run.id);
        }
    }

    /// GPT-3 in 8 slices, 8 stages of 12 layers, 16 replicas: all sums once more.
    void aPlanByHand()
    {
        const PublishedRun& run = named("gpt3-175b");
        const LayoutPlan plan = planOf(jobOf(run), layoutOf(run));
        const double h = 12288, s = 2048, V = 51200, m = 96, layers = 12;
        const double here = (layers * (12 * h * h + 13 * h) + (V + s) * h) / 8;
        QVERIFY(close(plan[Part::Weights], 4e-9 * here));
        QVERIFY(close(plan[Part::Optimizer], 12e-9 * here));
        QVERIFY(close(plan[Part::Activations], 2e-9 * s * h * layers * 8)); // 8 micro-batches in flight
        const double layer = s * h * (10 + 3) + 5 * 96 * s * s / 8;
        QVERIFY(close(plan[Part::Working], 1e-9 * layer));
        QVERIFY(close(plan[Part::Memory], 16e-9 * here + 2e-9 * s * h * 96 + 1e-9 * layer));
        QVERIFY(close(plan[Part::Spare], 80 - plan[Part::Memory]));
        const double flops = 96 * 1536 * s * 96 * h * h * (1 + s / (6 * h) + V / (16 * 96 * h));
        QVERIFY(close(plan[Part::Arithmetic], flops / 1024 / (0.62 * 312e12)));
        QVERIFY(close(plan[Part::Moving], m * layers * 7 * layer / 2e12));
        QVERIFY(close(plan[Part::TensorTraffic], 1e-9 * m * layers * 6 * 2 * 7 / 8 * 2 * s * h));
        QVERIFY(close(plan[Part::Tensor], plan[Part::TensorTraffic] / 300));
        QVERIFY(close(plan[Part::Idle], 7 / m * (plan[Part::Arithmetic] + plan[Part::Moving] + plan[Part::Tensor])));
        QVERIFY(close(plan[Part::PipelineTraffic], 1e-9 * 2 * m * 2 * s * h / 8));
        QVERIFY(close(plan[Part::Pipeline], 2 * (7 * m / 8 + 6) * 2 * s * h / 8 / 25e9)); // m is a multiple of p
        QVERIFY(close(plan[Part::DataTraffic], 2e-9 * 15 / 16 * 2 * here));
        QVERIFY(close(plan[Part::Data], plan[Part::DataTraffic] / 25));
        QVERIFY(close(plan[Part::Rate] * 1e12, flops / (1024 * plan[Part::Step])));
        QVERIFY(close(plan[Part::Days], 300e9 / (1536 * s) * plan[Part::Step] / 86400));
    }

    /// Zero shards, keeping more instead of making it anew: as ZeRO-1 and Korthikanti et al. have it.
    void whatIsKeptDependsOnWhatIsMadeAnew()
    {
        Job job = jobOf(named("gpt3-175b"));
        const Layout by = layoutOf(named("gpt3-175b"));
        const LayoutPlan full = planOf(job, by);
        job.shardsOptimizer = true;
        QVERIFY(close(planOf(job, by)[Part::Optimizer], full[Part::Optimizer] / 16));
        const double sbh = 2048.0 * 12288, kept = 96; // layers times micro-batches in flight
        job.recompute = Recompute::Selective;
        QVERIFY(close(planOf(job, by)[Part::Activations], 1e-9 * kept * sbh * (10 + 24 / 8.0)));
        job.recompute = Recompute::None;
        const LayoutPlan none = planOf(job, by);
        QVERIFY(close(none[Part::Activations], 1e-9 * kept * sbh * (10 + 24 / 8.0 + 5 * 96 * 2048.0 / (12288 * 8))));
        QCOMPARE(none[Part::Working], 0.0);
        const double logits = 6.0 * 1536 * sbh * 51200;
        QVERIFY(close(none[Part::Flops] * 1e15 - logits, 0.75 * (full[Part::Flops] * 1e15 - logits)));
    }

    /// A group that leaves the node talks over the slower link.
    void linksAreThoseOfTheirGroups()
    {
        const Job job = jobOf(named("76b"));
        const auto speed = [&](Layout by, Part traffic, Part time) { return planOf(job, by)[traffic] / planOf(job, by)[time]; };
        QVERIFY(close(speed({4, 8, 32}, Part::TensorTraffic, Part::Tensor), 300));
        QVERIFY(close(speed({4, 16, 16}, Part::TensorTraffic, Part::Tensor), 25));
        QVERIFY(close(speed({4, 2, 4}, Part::DataTraffic, Part::Data), 300));
        QVERIFY(close(speed({4, 2, 8}, Part::DataTraffic, Part::Data), 25));
        // Groups of 5 do not divide nodes of 8: the second is devices 5 to 9. Five devices are in one node.
        QVERIFY(close(speed({4, 5, 32}, Part::TensorTraffic, Part::Tensor), 25));
        QVERIFY(close(speed({1, 5, 1}, Part::TensorTraffic, Part::Tensor), 300));
        QVERIFY(close(speed({4, 4, 32}, Part::TensorTraffic, Part::Tensor), 300));
        QVERIFY(close(speed({4, 1, 7}, Part::DataTraffic, Part::Data), 25));
        QVERIFY(close(speed({1, 1, 7}, Part::DataTraffic, Part::Data), 300));
    }

    /// Counted message by message: of the device that sends most.
    void devicesSendWhatTheirStagesMake()
    {
        const Job job = jobOf(named("76b"));
        for (const Layout by : {Layout{2, 8, 32}, {2, 8, 32, 1, 15}, {3, 8, 32, 1, 1}, {4, 8, 32, 1, 3}, {4, 8, 32, 2, 1}}) {
            const int stages = by.pipeline * by.chunks;
            std::vector<int> sent(std::size_t(by.pipeline));
            for (int stage = 0; stage < stages; ++stage)
                for (const int to : {stage - 1, stage + 1}) // gradients back, activations there
                    if (to >= 0 && to < stages) sent[std::size_t(stage % by.pipeline)] += microBatchesOf(job, by);
            const double message = 2.0 * 2048 * by.microBatch * 10240 / by.tensor;
            QVERIFY(close(planOf(job, by)[Part::PipelineTraffic] * 1e9, *std::ranges::max_element(sent) * message));
        }
    }

    /// Events take as long as the closed form says, with chunks and without, whatever p and m.
    void eventsAgreeWithTheClosedForm()
    {
        for (const PublishedRun& run : publishedRuns()) {
            const Job job = jobOf(run);
            const auto step = simulatedStep(job, layoutOf(run));
            QVERIFY2(step && close(*step, planOf(job, layoutOf(run))[Part::Step], 1e-9), run.id);
            QVERIFY(run.pipeline == 1 || *simulatedStep(job, layoutOf(run), 0.2) > *step);
        }
        Job job = jobOf(named("76b"));
        for (const int p : {2, 3, 4, 5, 12})
            for (const int m : {1, 2, 3, 7, 12, 13, 25}) {
                job.batch = m;
                const Layout by{p, 8, 1};
                QVERIFY(close(*simulatedStep(job, by), planOf(job, by)[Part::Step], 1e-9));
                if (m % p == 0)
                    QVERIFY(close(*simulatedStep(job, {p, 8, 1, 1, 5}), planOf(job, {p, 8, 1, 1, 5})[Part::Step], 1e-9));
            }
        job.batch = 8192;
        QVERIFY(!simulatedStep(job, {60, 1, 1})); // a million boxes
    }

    void whatCannotBeIsRefusedWithWhatCould()
    {
        const Job job = jobOf(named("76b")); // 80 heads, 60 layers, a batch of 1792
        QCOMPARE(complaint(job, {4, 3, 32}),
                 std::string("80 heads cannot be shared by 3 slices: 1, 2, 4, 5, 8, 10, 16, 20, 40 would do"));
        QCOMPARE(complaint(job, {7, 8, 32}),
                 std::string("60 layers do not come in 7 equal stages: 1, 2, 3, 4, 5, 6, 10, 12, 15, 20, 30, 60 would do"));
        QCOMPARE(complaint(job, {4, 8, 32, 1, 2}),
                 std::string("the 15 layers of a stage do not come in 2 equal chunks: 1, 3, 5, 15 would do"));
        QCOMPARE(complaint(job, {4, 8, 30}),
                 std::string("a batch of 1792 does not come in equal micro-batches of 1 for 30 replicas: 1770 would do"));
        QVERIFY(!complaint(job, {15, 8, 32, 1, 2}).empty()); // 56 micro-batches in 3 rounds
        QVERIFY(!complaint(job, {60, 40, 7}).empty());       // 16 800 devices
        const LayoutPlan tight = planOf(job, {4, 2, 32});
        QVERIFY(!tight.fits() && limitOf(tight) == Part::Memory);
        QVERIFY(close(-tight[Part::Spare], tight[Part::Memory] - 80));
    }

    /// Every p, t, d, b, v that there is, one after the other.
    void theSearchFindsWhatBruteForceFinds()
    {
        for (const char* id : {"1.7b", "7.5b", "39b", "76b"})
            for (const int devices : {1, 8, 24, 64, 256}) {
                const Job job = jobOf(named(id));
                double best = 1e99;
                for (int p = 1; p <= devices; ++p)
                    for (int t = 1; t <= std::min(64, devices / p); ++t) {
                        if (devices % (p * t) != 0 || devices / (p * t) > job.batch) continue;
                        for (int b = 1; b <= 16; ++b)
                            for (int v = 1; v <= job.model.layers; ++v) {
                                const Layout by{p, t, devices / (p * t), b, v};
                                if (complaintOf(job, by)) continue;
                                if (const LayoutPlan plan = planOf(job, by); plan.fits()) best = std::min(best, plan[Part::Step]);
                            }
                    }
                const auto found = layoutsOf(job, devices);
                for (const Found& one : found) {
                    QVERIFY(complaint(job, one.layout).empty());
                    QCOMPARE(one.layout.devices(), devices);
                }
                const bool fits = !found.empty() && found.front().plan.fits();
                QCOMPARE(fits, best < 1e99);
                if (fits) QCOMPARE(found.front().plan[Part::Step], best);
            }
    }
};

REGISTER_TEST(TestPlanner)
#include "test_planner.moc"
