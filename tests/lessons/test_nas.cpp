#include "engine/core/parallel.h"
#include "lessons/compression/nas/run.h"
#include "tests/lessons/sessions.h"
#include "tests/run.h"

#include <QPainter>
#include <QRegularExpression>
#include <QTest>

#include <cmath>
#include <set>

using namespace lessons::nas;
using engine::Network;

namespace {

constexpr Grain Grains[] = {Grain::Layer, Grain::Block, Grain::Cell, Grain::Topology};

std::unique_ptr<lessons::Session> opened(std::vector<engine::Change> changes)
{
    auto session = lessons::lessonNamed("nas").open();
    changes.insert(changes.end(), {{"images", "200"}});
    session->apply(changes);
    return session;
}
double number(const lessons::Session& session, int step, const char* name)
{
    return lessons::numberNamed(session.values(step), name);
}
SearchRun ran(const SearchPlan& plan, int count)
{
    SearchRun run = engine::search::begin(plan);
    for (int k = 0; k < count; ++k) tryMore(plan, 1, run);
    return run;
}

} // namespace

class TestNas : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void spacesAreCounted()
    {
        QCOMPARE(sizeOf(Grain::Layer), 3 * 5 * 5 * 5);
        QCOMPARE(sizeOf(Grain::Block), 3 * 5 * 2 * 5 * 2);
        QCOMPARE(sizeOf(Grain::Cell), 5 * 2 * 5 * 3 * 5);
        QCOMPARE(sizeOf(Grain::Topology), 1 << 9);
        for (const Grain grain : Grains)
            for (int net = 0; net < sizeOf(grain); ++net) QCOMPARE(indexOf(grain, genesAt(grain, net)), net);
    }
    /// Parameters by their formulas: a convolution c m k² + its normalisation 4 m, or of single channels m k²; 10 (m + 1) at
    /// last.
    void netsHaveTheParametersOfTheirChoices()
    {
        const double kernels[] = {0, 1, 9, 25};
        for (int net = 0; net < sizeOf(Grain::Layer); ++net) {
            const Genes genes = genesAt(Grain::Layer, net);
            const double m = 4 << genes[0];
            double count = 9 * m + 4 * m + 10 * (m + 1);
            for (int k = 1; k <= 3; ++k)
                if (const int op = genes[std::size_t(k)]; op > 0) count += (op == 4 ? 9 * m : kernels[op] * m * m) + 4 * m;
            QCOMPARE(double(parametersOf(Grain::Layer, net)), count);
        }
        const auto block = [](int kind, double m) {
            const double plain = 9 * m * m + 4 * m, half = m / 2;
            if (kind == 0) return plain;
            if (kind == 1) return 2 * plain;
            if (kind == 2) return 9 * m * half + 4 * m + 9 * (m + half) * half + 4 * (m + half) + 2 * m * m + 4 * m;
            if (kind == 3) return 9 * m * half + 4 * half + 9 * half + 4 * half;
            return 9 * m + 4 * m + m * m + 4 * m;
        };
        for (int net = 0; net < sizeOf(Grain::Block); ++net) {
            const Genes g = genesAt(Grain::Block, net);
            const double m = 4 << g[0];
            QCOMPARE(double(parametersOf(Grain::Block, net)),
                     13 * m + 10 * (m + 1) + (g[2] + 1) * block(g[1], m) + (g[4] + 1) * block(g[3], m));
        }
        for (int net = 0; net < sizeOf(Grain::Topology); ++net) {
            double alive = 0;
            for (int node = 1; node <= 3; ++node) alive += isAlive(genesAt(Grain::Topology, net), node);
            QCOMPARE(double(parametersOf(Grain::Topology, net)), 13.0 * 8 + 90 + alive * (576 + 32));
        }
    }
    /// 0 → 1 → 2 leads nowhere; 2 → 3 → 4 comes from nowhere.
    void deadNodesAreNotBuilt()
    {
        Genes ways(9);
        const auto way = [&](int from, int to) {
            ways[std::size_t(std::ranges::find(waysOfTopology(), std::pair(from, to)) - waysOfTopology().begin())] = 1;
        };
        way(0, 1), way(1, 2);
        QVERIFY(!isAlive(ways, 1) && !isAlive(ways, 2) && !isAlive(ways, 3));
        way(3, 4);
        QVERIFY(!isAlive(ways, 3));
        way(2, 3);
        QVERIFY(isAlive(ways, 1) && isAlive(ways, 2) && isAlive(ways, 3));
    }
    /// With all weight on one option a supernet is the net of that option: same parameters by name, same answers.
    void supernetsHoldTheirNets()
    {
        for (const Grain grain : Grains) {
            const Supernet all = supernet(grain);
            Genes genes = genesOfSupernet(grain);
            for (std::size_t g = 0; g < genes.size(); ++g)
                if (genesOf(grain)[g].mixes) genes[g] = int(genesOf(grain)[g].options.size()) - 1;
            const Built one = build(grain, genes);
            const auto parameters = initialParameters<float>(all.net, engine::Initialisation::He, engine::Random(3));
            std::vector<float> own(one.net.parameterCount());
            for (int l = 0; l < one.net.depth(); ++l)
                for (int k = 0; k < all.net.depth(); ++k)
                    for (std::size_t b = 0;
                         all.shared[std::size_t(k)] == one.shared[std::size_t(l)] && b < one.net.form(l).blocks.size(); ++b) {
                        const engine::Block &from = all.net.form(k).blocks[b], &to = one.net.form(l).blocks[b];
                        std::copy_n(&parameters[from.offset], from.size(), &own[to.offset]);
                    }
            engine::Pass<float> mixed, alone;
            const std::vector<int> rows{0, 1, 2, 3};
            gather<float>(one.net, {digitsInOrder().images, digitsInOrder().labels, {}}, rows, alone);
            mixed.resize(all.net, 4);
            for (int n = 0; n < 4; ++n)
                for (int f = 0; f < 64; ++f) mixed.values(0)(f, n) = alone.values(0)(f, n);
            for (std::size_t g = 0; g < genes.size(); ++g)
                for (std::size_t k = 0; k < all.input[g].size(); ++k)
                    for (int i = 0; all.input[g][k] >= 0 && i < 4 * SupernetWidth; ++i)
                        mixed.values(all.input[g][k])(i / 4, i % 4) = int(k) == genes[g] ? 1.f : 0.f;
            forward<float>(one.net, own, alone, {.learning = true});
            forward<float>(all.net, parameters, mixed, {.learning = true});
            for (int k = 0; k < 10; ++k)
                for (int n = 0; n < 4; ++n)
                    QVERIFY(std::abs(mixed.values(all.net.output())(k, n) - alone.values(one.net.output())(k, n)) < 2e-4);
        }
    }
    void evolutionChangesOneChoiceOfTheYoungest()
    {
        const SearchPlan plan{{Grain::Topology, Strategy::Evolution, 5, 3}, Effort::Full, 200};
        const SearchRun run = ran(plan, 14);
        for (int k = 0; k < 14; ++k) {
            const int parent = run.search.parents[std::size_t(k)];
            QCOMPARE(parent >= 0, k >= 5);
            if (parent < 0) continue;
            QVERIFY(parent >= k - 5 && parent < k);
            const Genes a = genesAt(Grain::Topology, run.search.tried[std::size_t(parent)]),
                        b = genesAt(Grain::Topology, run.search.tried[std::size_t(k)]);
            int differ = 0;
            for (std::size_t g = 0; g < a.size(); ++g) differ += a[g] != b[g];
            QCOMPARE(differ, 1);
        }
    }
    /// ln p of the drawn options has the slope that logits go along; options that are not drawn lose.
    void reinforcementGoesAlongTheScore()
    {
        const Method method{Grain::Layer, Strategy::Reinforce};
        Search search = engine::search::begin(method);
        tell(method, {0}, 50, search);
        for (const auto& logits : search.logits)
            for (const double z : logits) QCOMPARE(z, 0.0); // the first score is the baseline
        tell(method, {0}, 70, search);
        const auto p = softmaxOf(std::vector<double>(5));
        QVERIFY(std::abs(search.logits[1][0] - Method::Rate * 0.2 * (1 - p[0])) < 1e-12);
        QVERIFY(std::abs(search.logits[1][1] + Method::Rate * 0.2 * p[1]) < 1e-12);
        QVERIFY(std::abs(search.baseline - 52) < 1e-12);
    }
    /// As scipy.stats.kendalltau counts them: [12, 2, 1, 12, 2], [1, 4, 7, 1, 0] has τb -0.4714045, from 8 unequal pairs.
    void ranksAreCompared()
    {
        const Pairs pairs = pairsOf({12, 2, 1, 12, 2}, {1, 4, 7, 1, 0});
        QCOMPARE(pairs.alike - pairs.otherwise, -4);
        QVERIFY(std::abs(-4 / std::sqrt(8.0 * 9.0) + 0.4714045) < 1e-6);
    }
    void nothingIsTrainedTwice()
    {
        const Trial trial{Grain::Topology, 17, 123};
        remember(trial, {123, 45}); // what a file says
        QCOMPARE(resultsOf(std::vector{trial}).front(), (Result{123, 45}));
    }
    void resultsDoNotDependOnThreads()
    {
        const SearchPlan plan{{Grain::Cell, Strategy::Gradient, 6, 1}, Effort::Full, 200};
        engine::setThreads(1);
        const OneShot one = *ran(plan, 1).oneShot;
        engine::setThreads(3);
        const OneShot three = *ran(plan, 1).oneShot;
        engine::setThreads(0);
        QCOMPARE(one.alpha, three.alpha);
        QVERIFY(one.learner.parameters == three.learner.parameters);
    }
    /// The first step of each α, whose size is Adam's rate, goes against the slope of the supernet's loss, taken as a difference.
    void optionsGoDownTheLoss()
    {
        OneShot state = oneShot(Grain::Cell);
        learn(Grain::Cell, 200, 1, state);
        const Supernet all = supernet(Grain::Cell);
        std::vector<int> rows = epoch(100, 0)[0];
        for (int& row : rows) row += 100; // of the other half
        std::vector<std::vector<double>> alpha = oneShot(Grain::Cell).alpha;
        const auto loss = [&] {
            engine::Pass<double> pass;
            pass.resize(all.net, int(rows.size()));
            for (std::size_t n = 0; n < rows.size(); ++n) {
                for (int f = 0; f < 64; ++f) pass.values(0)(f, int(n)) = digitsInOrder().images[std::size_t(rows[n] * 64 + f)];
                pass.labels()[n] = digitsInOrder().labels[std::size_t(rows[n])];
            }
            for (std::size_t g = 0; g < alpha.size(); ++g)
                for (std::size_t k = 0; k < alpha[g].size(); ++k)
                    for (int i = 0; i < SupernetWidth * int(rows.size()); ++i)
                        pass.values(all.input[g][k])(i % SupernetWidth, i / SupernetWidth) = softmaxOf(alpha[g])[k];
            const std::vector<double> parameters(state.learner.parameters.begin(), state.learner.parameters.end());
            forward<double>(all.net, parameters, pass, {.learning = true});
            return lossOf<double>(all.net, engine::Loss::CrossEntropy, pass);
        };
        for (std::size_t g = 0; g < alpha.size(); ++g)
            for (std::size_t k = 0; k < alpha[g].size(); ++k) {
                const double h = 1e-3;
                alpha[g][k] = h;
                const double above = loss();
                alpha[g][k] = -h;
                const double slope = (above - loss()) / (2 * h);
                alpha[g][k] = 0;
                QVERIFY(std::abs(std::abs(state.alpha[g][k]) - 0.05) < 1e-3);
                QVERIFY(std::abs(slope) < 1e-3 || (slope > 0) == (state.alpha[g][k] < 0));
                QVERIFY(std::abs(state.first[g][k] - slope / 2) < 1e-3 + 1e-2 * std::abs(slope)); // m = β1 0 + (1 - β1) slope
            }
    }
    void scoreIsTheFormula()
    {
        const auto session = opened({{"space", "topology"}, {"budget", "6"}});
        session->await(6, {});
        for (int step = 1; step <= 6; ++step) {
            const auto values = session->values(step);
            const double a = lessons::numbersNamed(values, "accuracy")[std::size_t(step - 1)];
            const double P = lessons::numbersNamed(values, "parameters")[std::size_t(step - 1)];
            QVERIFY(std::abs(lessons::numbersNamed(values, "score")[std::size_t(step - 1)] - (a - 2 * std::log10(P))) < 1e-9);
        }
        QVERIFY(number(*session, 6, "best") >= number(*session, 6, "score"));
        const auto card = session->explain(QStringLiteral("score[5]"), 6);
        QVERIFY(card && card->behind.of.size() == 2);
        QCOMPARE(card->behind.of[0].name, std::string("right, %"));
        QCOMPARE(card->behind.of[0].place, std::string("accuracy[5]"));
        QCOMPARE(number(*session, 6, "cost"), 6.0 * 3 * 200);
    }
    /// A child may be a net that was tried before: the log says which.
    void theLogSaysWhatWasTriedBefore()
    {
        const auto session = opened({{"budget", "20"}});
        session->await(20, {});
        QImage image(1000, 928, QImage::Format_RGB32);
        QPainter painter(&image);
        int again = 0;
        for (int step = 7; step <= 20; ++step) {
            const QString text = session->caption(step).text;
            const auto same = QRegularExpression(QStringLiteral("As candidate (\\d+) already")).match(text);
            if (!same.hasMatch()) continue;
            widgets::Canvas canvas(painter, widgets::Theme::named(QStringLiteral("light")), QRectF(image.rect()));
            widgets::Recording recording;
            canvas.record(recording);
            session->paint(canvas, step);
            again += std::ranges::any_of(
                recording.texts, [&](const auto& one) { return one.text.endsWith(QStringLiteral("  = ") + same.captured(1)); });
            QVERIFY(again > 0);
        }
        QVERIFY(again > 0);
    }
    void aChangedInputIsSaidInWords()
    {
        QCOMPARE(placeOf(Grain::Cell, 3) + QStringLiteral(": ") + optionOf(Grain::Cell, 3, 1),
                 QStringLiteral("input of node 3: from node 1"));
        QCOMPARE(optionOf(Grain::Cell, 3, 0), QStringLiteral("from x"));
    }
    /// In a whole space it is known what every search misses: nothing is best than best, and more evaluations never miss more.
    void regretsFall()
    {
        std::vector<double> scores(std::size_t(sizeOf(Grain::Topology)));
        for (std::size_t net = 0; net < scores.size(); ++net) scores[net] = double(std::popcount(net));
        const Regrets all = regretsIn({Grain::Topology, Strategy::Evolution, 10, 1}, scores);
        double mean[3] = {};
        for (std::size_t s = 0; s < 3; ++s)
            for (std::size_t k = 0; k < Searches; ++k) {
                for (std::size_t i = 0; i + 1 < Checkpoints; ++i)
                    QVERIFY(all[s][i][k] >= all[s][i + 1][k] && all[s][i + 1][k] >= 0);
                mean[s] += all[s][Checkpoints - 1][k] / Searches;
            }
        QVERIFY(mean[int(Strategy::Evolution)] <
                mean[int(Strategy::Random)]); // of a sum of choices the best is found step by step
    }
};

REGISTER_TEST(TestNas, "nas")
REGISTER_CORNERS("nas", "space=topology strategy=gradient budget=4 images=200",
                 "space=cell strategy=reinforcement budget=6 images=200",
                 "space=block evaluation=short beside=ranks budget=5 images=200",
                 "space=topology evaluation=shared budget=5 images=200", "run=all space=topology images=200")
#include "test_nas.moc"
