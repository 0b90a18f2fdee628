#include "engine/data/augment.h"
#include "engine/tape/normalised.h"
#include "engine/tape/pictures.h"
#include "lessons/networks/alexnet/run.h"
#include "tests/lessons/sessions.h"
#include "tests/run.h"

#include <QTest>

#include <cmath>

using namespace lessons::alexnet;
using engine::Numbers;
using engine::Quantity;

namespace {

const Numbers& last(const engine::Tape& tape, const char* id) { return tape.makings(id).back().quantity.value(); }
double number(const engine::Tape& tape, const char* id) { return last(tape, id).data[0]; }
bool isNear(double a, double b, double tolerance = 1e-6) { return std::abs(a - b) <= tolerance * (1 + std::abs(b)); }

Params of(Idea idea, const char* picture = "astronaut")
{
    Params p;
    p.idea = idea, p.picture = picture;
    return p;
}

/// x_c / (k + α Σ x²)^β over n channels around, by loops.
std::vector<double> normedByLoops(const std::vector<double>& x, int n, double alpha)
{
    std::vector<double> all;
    for (int c = 0; c < int(x.size()); ++c) {
        double s = 2;
        for (int i = c - (n - 1) / 2; i <= c + n / 2; ++i)
            if (i >= 0 && i < int(x.size())) s += alpha * x[std::size_t(i)] * x[std::size_t(i)];
        all.push_back(x[std::size_t(c)] / std::pow(s, 0.75));
    }
    return all;
}

} // namespace

class TestAlexnet : public QObject {
    Q_OBJECT
private Q_SLOTS:
    /// torch.nn.LocalResponseNorm(n, alpha=1e-4 * n, beta=0.75, k=2) of PyTorch 1.13: there α is divided by n.
    void normsAsTorch()
    {
        const std::pair<int, std::vector<double>> torch[] = {
            {1, {0.5945812608, 27.2165527, 0.5945812608, 0.5945812608, 0.5945812608, 0, 52.169486, 1.783208873}},
            {3, {0.5443129103, 27.2147384, 0.544294768, 0.5945366734, 0.5945589661, 0, 52.16361771, 0.7824542656}},
            {5, {0.544294768, 27.21383136, 0.5442584878, 0.5442766272, 0.2608376487, 0, 52.16296577, 0.7824542656}}};
        Numbers x({8, 1, 1}, engine::Precision::Double);
        x.data = {1, 50, 1, 1, 1, 0, 200, 3};
        for (const auto& [n, expected] : torch) {
            const Quantity y = localResponseNormed(Quantity(x), engine::LocalResponseNorm{n, 1e-4, 0.75, 2, false});
            for (std::size_t c = 0; c < 8; ++c) QVERIFY(isNear(y[c], expected[c], 1e-8));
        }
    }
    void neighboursInhibit()
    {
        for (const int n : {1, 2, 5, 8})
            for (const double alpha : {1e-6, 1e-4, 1e-2}) {
                Params p = of(Idea::Lrn, "coffee");
                p.neighbours = n, p.alpha = alpha;
                const engine::Tape tape = run(p);
                const auto among = normedByLoops(last(tape, "here").data, n, alpha),
                           alone = normedByLoops(last(tape, "here").data, 1, alpha);
                for (std::size_t c = 0; c < among.size(); ++c) {
                    QVERIFY(isNear(last(tape, "among").data[c], among[c], 1e-5));
                    QVERIFY(isNear(last(tape, "alone").data[c], alone[c], 1e-5));
                    QVERIFY(among[c] <= alone[c] + 1e-12);
                }
            }
    }
    /// numpy.linalg.eigh of the covariance of four pixels.
    void axesAsNumpy()
    {
        engine::Tensor pixels({3, 2, 2});
        pixels.data = {.1F, .5F, .9F, .3F, .2F, .4F, .8F, .1F, .6F, .4F, .1F, .3F};
        const auto axes = engine::colourAxes(std::vector{pixels});
        const double lambda[] = {0.1770691, 0.01389116, 0.00091475}, first[] = {0.699600955, 0.609909981, -0.372247658};
        for (std::size_t i = 0; i < 3; ++i) QVERIFY(isNear(axes.lambda[i], lambda[i]) && isNear(axes.axis[0][i], first[i], 1e-5));
    }
    /// C P = P Λ with Λ diagonal, and the same colour is added everywhere.
    void lightOfAnotherColour()
    {
        for (const char* picture : {"astronaut", "coffee", "grass", "noise"}) {
            const engine::Tape tape = run(of(Idea::Augmentation, picture));
            const auto &C = last(tape, "C").data, &P = last(tape, "P").data, &D = last(tape, "D").data,
                       &alpha = last(tape, "draws").data;
            for (std::size_t i = 0; i < 3; ++i)
                for (std::size_t j = 0; j < 3; ++j) {
                    double CP = 0;
                    for (std::size_t k = 0; k < 3; ++k) CP += C[3 * i + k] * P[3 * k + j];
                    QVERIFY(isNear(CP, P[3 * i + j] * D[4 * j]));
                    if (i != j) QVERIFY(std::abs(D[3 * i + j]) < 1e-6);
                }
            const auto &before = last(tape, "picture"), &after = last(tape, "coloured");
            const std::size_t area = before.size() / 3;
            for (std::size_t i = 0; i < before.size(); ++i) {
                double delta = 0;
                for (std::size_t k = 0; k < 3; ++k) delta += P[3 * (i / area) + k] * alpha[k] * D[4 * k];
                QVERIFY(isNear(after.data[i] - before.data[i], delta, 1e-5));
            }
        }
    }
    /// Over all 2^8 masks, each as likely as it is, the mean of the outputs is that of the whole net.
    void meanOfAllMasks()
    {
        for (const double p : {0.0, 0.3, 0.5, 0.9}) {
            const engine::Tape tape = run(of(Idea::Dropout));
            const Quantity a = tape.makings("a").back().quantity, W2 = tape.makings("W2").back().quantity;
            std::vector<double> mean(3);
            for (int all = 0; all < 256; ++all) {
                Numbers mask({8}, engine::Precision::Double);
                double chance = 1;
                for (int i = 0; i < 8; ++i) {
                    mask.data[std::size_t(i)] = (all >> i) & 1;
                    chance *= (all >> i) & 1 ? 1 - p : p;
                }
                const Quantity y = matmul(W2, engine::dropped(a, Quantity(mask), p));
                for (std::size_t k = 0; k < 3; ++k) mean[k] += chance * y[k];
            }
            for (std::size_t k = 0; k < 3; ++k) QVERIFY(isNear(mean[k], last(tape, "full").data[k], 1e-9));
        }
    }
    /// conv3 takes 256 x 13 x 13 numbers, the dense layers what enters them; without groups conv2, conv4 and conv5, too.
    void bytesBetweenGpus()
    {
        const engine::Tape tape = run(of(Idea::TwoGpus));
        const double grouped = 256 * 13 * 13 + 256 * 6 * 6 + 4096 + 4096, others = 96 * 27 * 27 + 2 * 384 * 13 * 13;
        QCOMPARE(number(tape, "bytes"), 4 * grouped);
        QCOMPARE(number(tape, "wholeBytes"), 4 * (grouped + others));
        QCOMPARE(number(tape, "sum"), 60965224.0);
        QCOMPARE(number(tape, "wholeSum"), 62378344.0);
        // a kernel of n x n on every place of a map, for each pair of maps: by loops over the layer table of the paper
        const double own = 55.0 * 55 * 96 * 3 * 121 + 13.0 * 13 * 9 * 256 * 384, dense = 9216.0 * 4096 + 4096.0 * 4096 + 4096e3,
                     pairs = 27.0 * 27 * 25 * 96 * 256 + 13.0 * 13 * 9 * 384 * (384 + 256);
        QCOMPARE(number(tape, "wholeOperations"), own + dense + pairs);
        QCOMPARE(number(tape, "operations"), own + dense + pairs / 2);
        const double layers[] = {0, 0, 256 * 13 * 13, 0, 0, 256 * 6 * 6, 4096, 4096};
        for (std::size_t l = 0; l < 8; ++l) QCOMPARE(last(tape, "traffic").data[l], 4 * layers[l]);
    }
    /// Zeros in the kernels of the undivided net where the other GPU's maps are: then it is the one in groups.
    void groupsAreAWholeNetWithHolesInIt()
    {
        Params p;
        p.kind = Kind::Learn, p.samples = 100, p.dropout = 0, p.form = Form::TwoGpus;
        State halves = training.begin(p);
        p.form = Form::Whole;
        State whole = training.begin(p);
        const engine::Network &a = halves.plan->network, &b = whole.plan->network;
        for (int l = 0; l < a.depth(); ++l) {
            if (!a.weights(l)) continue;
            const engine::Block &from = *a.weights(l), &to = *b.weights(l);
            const auto* conv = a.layer(l).as<engine::Conv2d>();
            const int groups = conv ? conv->how.groups : 1, maps = from.shape[0];
            const std::size_t size = from.size() / std::size_t(maps);
            for (int m = 0; m < maps; ++m)
                for (std::size_t i = 0; i < size * std::size_t(groups); ++i) {
                    const std::size_t first = std::size_t(m * groups / maps) * size;
                    whole.learner.parameters[to.offset + std::size_t(m) * size * std::size_t(groups) + i] =
                        i < first || i >= first + size
                            ? 0
                            : halves.learner.parameters[from.offset + std::size_t(m) * size + i - first];
                }
            std::copy_n(halves.learner.parameters.begin() + std::ptrdiff_t(a.biases(l)->offset), maps,
                        whole.learner.parameters.begin() + std::ptrdiff_t(b.biases(l)->offset));
        }
        engine::Pass<float> one, other;
        const Batch batch = nextBatch(p, halves);
        batch.put(halves, 16, one), batch.put(whole, 16, other);
        for (int n = 0; n < 16; ++n)
            for (int k = 0; k < Classes; ++k)
                QVERIFY(isNear(double(one.values(a.output())(k, n)), double(other.values(b.output())(k, n)), 1e-5));
    }
    void windowsThatOverlap()
    {
        const engine::Tape tape = run(of(Idea::Pooling, "coffee"));
        const auto& x = last(tape, "x").data;
        for (const auto& [id, size] : {std::pair{"plain", 2}, {"lapping", 3}})
            for (int r = 0; r < 6; ++r)
                for (int c = 0; c < 6; ++c) {
                    double most = 0;
                    for (int u = 0; u < size; ++u)
                        for (int v = 0; v < size; ++v) most = std::max(most, x[std::size_t(13 * (2 * r + u) + 2 * c + v)]);
                    QCOMPARE(last(tape, id).data[std::size_t(6 * r + c)], most);
                }
    }
    void slopesWherePositive()
    {
        const engine::Tape tape = run(of(Idea::Relu));
        double above = 0, slope = 0;
        for (const double z : last(tape, "z").data) above += z > 0, slope += z > 0 ? 1 - std::tanh(z) * std::tanh(z) : 0;
        QVERIFY(isNear(number(tape, "share"), above / double(last(tape, "z").size())));
        QVERIFY(isNear(number(tape, "meanTanh"), slope / above));
        QCOMPARE(number(tape, "meanRelu"), 1.0);
    }
    /// Each time another version: of the same digits, no further than three pixels, and labels redrawn once and for all.
    void batchesAreChangedAnew()
    {
        Params p;
        p.kind = Kind::Learn, p.samples = 100, p.change = Change::Flip, p.redrawn = 0.9;
        State s = training.begin(p);
        const Batch first = nextBatch(p, s), again = nextBatch(p, s);
        QVERIFY(first.pictures.data == again.pictures.data && first.labels == again.labels);
        int wrong = 0, mirrored = 0;
        const engine::Tensor originals = numbersOf(*s.plan->train, first.rows);
        for (std::size_t i = 0; i < std::size_t(BatchSize); ++i) {
            wrong += first.labels[i] != s.plan->train->labels[std::size_t(first.rows[i])];
            const auto at = [&](const engine::Tensor& all, std::size_t pixel) { return all.data[i * Side * Side + pixel]; };
            bool same = true, flipped = true;
            for (std::size_t pixel = 0; pixel < std::size_t(Side * Side); ++pixel) {
                same &= at(first.pictures, pixel) == at(originals, pixel);
                flipped &= at(first.pictures, pixel) == at(originals, pixel / Side * Side + Side - 1 - pixel % Side);
            }
            QVERIFY(same || flipped);
            mirrored += flipped;
        }
        QVERIFY(wrong > 40 && mirrored > 15 && mirrored < 49); // of 64: 52 and 32 on average
    }
};

REGISTER_TEST(TestAlexnet, "alexnet")
REGISTER_CORNERS("alexnet", "run=learn steps=2", "run=learn augmentation=shift activation=tanh dropout=0 steps=1",
                 "idea=relu gain=10", "idea=pooling shift=4", "idea=lrn neighbours=8 alpha=0.01", "dropout=0.9", "idea=two-gpus",
                 "run=learn net=two-gpus steps=2", "run=learn net=whole steps=1", "idea=augmentation strength=2 picture=grass")
#include "test_alexnet.moc"
