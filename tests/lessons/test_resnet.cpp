#include "lessons/networks/resnet/run.h"
#include "tests/lessons/sessions.h"
#include "tests/run.h"

#include <QTest>

#include <cmath>
#include <numeric>

using namespace engine;
using namespace lessons::resnet;
using lessons::numberNamed;
using lessons::numbersNamed;

namespace {

std::unique_ptr<lessons::Session> ranTo(int step, const std::vector<Change>& changes = {})
{
    auto session = lessons::lessonNamed("resnet").open();
    if (!changes.empty()) session->apply(changes);
    session->await(step);
    return session;
}

/// A net with weights, biases and pictures that another program can make, too: w_k = ((7 k) mod 11 - 5) / 20, k its place in the
/// flat vector; x_ni = ((3 n + 5 i) mod 7) / 7; labels n mod 10.
struct Filled {
    static constexpr int Pictures = 6;
    std::shared_ptr<const Plan> plan;
    std::vector<double> parameters;
    Pass<double> pass;

    explicit Filled(const Params& p)
        : plan(planOf(p)), parameters(initialParameters<double>(net(), Initialisation::He, Random(1)))
    {
        for (int l = 0; l < net().depth(); ++l)
            for (const Block& block : net().form(l).blocks)
                for (std::size_t i = 0; block.kind != Block::Constants && i < block.size(); ++i)
                    parameters[block.offset + i] = (int((7 * (block.offset + i)) % 11) - 5) * 0.05;
        pass.resize(net(), Pictures);
        for (int n = 0; n < Pictures; ++n) {
            for (int i = 0; i < net().inputFeatures(); ++i) pass.values(0)(i, n) = (3 * n + 5 * i) % 7 / 7.0;
            pass.labels()[std::size_t(n)] = n % 10;
        }
    }
    const Network& net() const { return plan->network; }
    double loss()
    {
        forward<double>(net(), parameters, pass, {true, 0});
        return backward<double>(net(), parameters, Loss::CrossEntropy, pass);
    }
};

double sizeOf(Lanes<double> all)
{
    double squares = 0;
    for (int f = 0; f < all.features; ++f)
        for (const double x : all.row(f)) squares += x * x;
    return std::sqrt(squares);
}

} // namespace

class TestResnet : public QObject {
    Q_OBJECT
private Q_SLOTS:
    /// Loss, and the size of the gradient behind the first layer: by PyTorch 1.13 in double, from relu(W x), blocks of
    /// relu(N(W relu(N(W x))) [+ x]) with N = torch.nn.functional.batch_norm(training=True) or nothing, and cross_entropy.
    void netsAreThoseOfPyTorch()
    {
        const struct {
            bool convolves, skip, norm;
            double loss, gradient;
        } known[]{{false, false, false, 2.7515169002, 1.42054149037}, {false, false, true, 3.26224366469, 0.940734237354},
                  {false, true, false, 3.7834586017, 2.36122938964},  {false, true, true, 3.12804982589, 0.628675774422},
                  {true, false, false, 2.33622868248, 2.24111141756}, {true, false, true, 3.08733789081, 6.75680216723},
                  {true, true, false, 2.27330779412, 2.53169006515},  {true, true, true, 3.67116761708, 5.57877409724}};
        for (const auto& one : known) {
            Params p{.net = one.convolves ? Kind::Convolutional : Kind::Dense, .depth = 6};
            p.skip = one.skip, p.norm = one.norm;
            Filled filled(p);
            QVERIFY(std::abs(filled.loss() - one.loss) < 1e-9);
            QVERIFY(std::abs(sizeOf(filled.pass.deltas(filled.plan->spots[0].out)) - one.gradient) < 1e-9 * (1 + one.gradient));
        }
    }
    void aBlockWhoseWeightsAreZeroPassesItsInputOn()
    {
        Params p{.depth = 10};
        p.skip = true;
        Filled filled(p);
        for (const Spot& spot : filled.plan->spots)
            if (spot.change)
                for (const Block& block : filled.net().form(spot.last - 1).blocks)
                    std::fill_n(filled.parameters.begin() + std::ptrdiff_t(block.offset), block.size(), 0.0);
        filled.loss();
        const auto& spots = filled.plan->spots;
        for (std::size_t b = 1; b < spots.size(); ++b) // forth as it is, and back where it is above 0
            for (int f = 0; f < 32; ++f)
                for (int n = 0; n < Filled::Pictures; ++n) {
                    const double x = filled.pass.values(spots[b].in)(f, n), g = filled.pass.deltas(spots[b].out)(f, n);
                    QCOMPARE(filled.pass.values(spots[b].out)(f, n), x);
                    QCOMPARE(filled.pass.deltas(spots[b].in)(f, n), x > 0 ? g : 0.0);
                }
    }
    void theGradientOfABlockIsThatOfItsLayersPlusItself()
    {
        const auto session = ranTo(3, {{"skip", "true"}});
        const auto inside = session->inside(3, 5);
        const Values all = inside->values(inside->lastStep());
        const auto dx = numbersNamed(all, "dx"), dF = numbersNamed(all, "dF"), dz = numbersNamed(all, "dz"),
                   W = numbersNamed(all, "W1");
        for (std::size_t i = 0; i < dx.size(); ++i) {
            double branch = 0;
            for (std::size_t j = 0; j < dz.size(); ++j) branch += W[j * dx.size() + i] * dz[j];
            QVERIFY(std::abs(dx[i] - (branch + dF[i])) < 1e-7);
        }
    }
    /// Of each kind of block and layer: its new weights are those with which the next step begins.
    void insideOfEveryKindIsTheNextStep()
    {
        const std::array<const char*, 3> kinds[] = {{"dense", "true", "2"},
                                                    {"convolutional", "true", "2"},
                                                    {"convolutional", "false", "1"},
                                                    {"lenet5", "true", "2"},
                                                    {"lenet5", "false", "4"}};
        for (const auto& [net, norm, block] : kinds) {
            const auto session =
                ranTo(3, {{"net", net}, {"batch-norm", norm}, {"depth", "6"}, {"skip", "true"}, {"block", block}});
            const auto made = session->inside(2, 5), next = session->inside(3, 0);
            QCOMPARE(numbersNamed(made->values(made->lastStep()), "new"), numbersNamed(next->values(0), "W1"));
        }
    }
    /// Through a normalisation goes what moves no mean and no variance: Σ g = 0 and Σ g z = 0 over the batch, unit by unit.
    void whatGoesBackThroughANormalisationMovesNeither()
    {
        const auto session = ranTo(1, {{"depth", "6"}, {"batch-norm", "true"}});
        std::vector<double> all(32), along(32), sizes(32);
        for (int place = 0; place < Batch; ++place) {
            const auto inside = session->inside(1, place);
            const Values values = inside->values(inside->lastStep());
            const auto slope = numbersNamed(values, "dz"), z = numbersNamed(values, "z");
            for (std::size_t u = 0; u < all.size(); ++u)
                all[u] += slope[u], along[u] += slope[u] * z[u], sizes[u] += std::abs(slope[u]);
        }
        for (std::size_t u = 0; u < all.size(); ++u)
            QVERIFY(std::abs(all[u]) < 1e-4 * sizes[u] + 1e-9 && std::abs(along[u]) < 1e-3 * sizes[u] + 1e-9);
    }
    void whatIsNormalisedHasMean0AndVariance1()
    {
        Params p{.depth = 8};
        p.norm = true;
        Filled filled(p);
        filled.loss();
        for (const Spot& spot : filled.plan->spots)
            for (int f = 0; f < 32; ++f) {
                double mean = 0, squares = 0, raw = 0, before = 0;
                for (const double x : filled.pass.values(spot.normed).row(f)) mean += x / 6, squares += x * x / 6;
                for (const double x : filled.pass.values(spot.sums).row(f)) raw += x / 6;
                for (const double x : filled.pass.values(spot.sums).row(f)) before += (x - raw) * (x - raw) / 6;
                QVERIFY(std::abs(mean) < 1e-12);
                QVERIFY(std::abs(squares - before / (before + 1e-5)) < 1e-9); // 1, but for ε
            }
    }
    void everyNumberIsCountedOnce()
    {
        for (const char* net : {"dense", "lenet5"}) {
            const auto session = ranTo(1, {{"net", net}, {"batch-norm", "true"}, {"depth", "6"}});
            for (const char* name : {"signals", "gradients", "lies"}) {
                const auto shares = numbersNamed(session->values(1), name);
                for (std::size_t row = 0; row < shares.size(); row += Bins)
                    QVERIFY(std::abs(std::accumulate(&shares[row], &shares[row] + Bins, 0.0) - 1) < 1e-9);
            }
        }
    }
    /// Weights uniform in ±1/√n have the variance 1 / (3 n), ReLU lets half of a gradient's square through: √(1/6) a layer.
    void aPlainNetLosesTheGradientByAFactorForEachLayer()
    {
        const auto kept = [](const char* skip) {
            const auto slope = numbersNamed(ranTo(1, {{"depth", "42"}, {"skip", skip}})->values(1), "slope");
            return slope.front() / slope.back();
        };
        const double each = std::pow(kept("false"), 1 / 40.0);
        QVERIFY2(each > 0.3 && each < 0.5, qPrintable(QString::number(each)));
        QVERIFY(kept("true") > 0.1);
    }
    void whatIsNotTestedStandsAsItWas()
    {
        const auto session = ranTo(12);
        QCOMPARE(session->charts(12)[1].curves[0].x, (std::vector<double>{0, 5, 10}));
        QCOMPARE(numberNamed(session->values(12), "accuracy"), numberNamed(session->values(10), "accuracy"));
    }
    void lookingAtAnotherBlockGoesOnWithTheRun()
    {
        const auto session = ranTo(4);
        const auto before = numbersNamed(session->values(4), "slope");
        QCOMPARE(session->apply({{"block", "2"}}, 4), 4);
        QCOMPARE(numbersNamed(session->values(4), "slope"), before);
        const auto signal = numbersNamed(session->values(4), "signal");
        QCOMPARE(numberNamed(session->values(4), "y"), signal[2] / signal[1]);
    }
};

REGISTER_CORNERS("resnet", "depth=56 skip=true batch-norm=true init=he", "depth=4 block=1 skip=true",
                 "net=lenet5 batch-norm=true block=2", "net=convolutional depth=4 skip=true batch-norm=true")
REGISTER_TEST(TestResnet, "resnet")
#include "test_resnet.moc"
