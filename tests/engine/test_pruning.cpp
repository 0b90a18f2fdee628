#include "engine/core/error.h"
#include "engine/nn/pruned_bytes.h"
#include "engine/nn/pruning_search.h"
#include "engine/nn/train.h"
#include "engine/numbers/sparse.h"
#include "tests/run.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace engine;
using namespace engine::pruning;

namespace {

/// Two convolutions, then dense layers: maps that become features, 4 pixels each.
Network smallNet()
{
    const ActivationLayer logistic{Activation::Logistic}; // f(0) is not 0
    return {{2, 6, 6},
            {Conv2d{5, 3, 3}, logistic, Conv2d{7, 3, 3}, logistic, Dense{9}, ActivationLayer{Activation::Relu}, Dense{6},
             ActivationLayer{Activation::Relu}, Dense{3}}};
}

struct Setting {
    Network net = smallNet();
    std::vector<float> parameters = initialParameters<float>(net, Initialisation::Uniform, Random(3));
    std::vector<float> features;
    std::vector<int> labels, rows;

    Setting()
    {
        Random random(4);
        for (int n = 0; n < 16; ++n) {
            for (int f = 0; f < net.inputFeatures(); ++f) features.push_back(float(random.normal()));
            labels.push_back(random.below(3)), rows.push_back(n);
        }
    }
    Samples samples() const { return {features, labels, {}}; }
    Mask mask(Grain grain, double sparsity, Scope scope = Scope::Global) const
    {
        const auto pieces = piecesOf(net, grain);
        return masked(net, grain, scope, pieces, magnitudes(pieces, parameters), sparsity);
    }
    /// Value v of the network for all samples.
    std::vector<float> valueOf(const Network& network, const std::vector<float>& with, int value) const
    {
        Pass<float> pass;
        gather<float>(network, samples(), rows, pass);
        forward<float>(network, with, pass);
        std::vector<float> all;
        for (int f = 0; f < pass.values(value).features; ++f)
            for (const float x : pass.values(value).row(f)) all.push_back(x);
        return all;
    }
};

double largestDifference(const std::vector<float>& a, const std::vector<float>& b)
{
    double most = a.size() == b.size() ? 0 : INFINITY;
    for (std::size_t i = 0; i < a.size() && i < b.size(); ++i) most = std::max(most, std::abs(double(a[i]) - double(b[i])));
    return most;
}

int sum(const std::vector<int>& numbers)
{
    int all = 0;
    for (const int x : numbers) all += x;
    return all;
}

} // namespace

class TestPruning : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theSmallestWeightsGo()
    {
        const Setting s;
        const Mask mask = s.mask(Grain::Weight, 0.7);
        std::size_t weights = 0;
        float largestGone = 0, smallestKept = INFINITY;
        for (const Block* block : weightBlocks(s.net)) {
            weights += block->size();
            for (std::size_t i = block->offset; i < block->offset + block->size(); ++i)
                if (mask[i] == Gone) largestGone = std::max(largestGone, std::abs(s.parameters[i]));
                else smallestKept = std::min(smallestKept, std::abs(s.parameters[i]));
        }
        QCOMPARE(sum(weightsLeft(s.net, mask)), int(std::lround(0.3 * double(weights))));
        QVERIFY(largestGone <= smallestKept);
        for (int l = 0; l < s.net.depth(); ++l)
            for (std::size_t i = 0; s.net.biases(l) && i < s.net.biases(l)->size(); ++i)
                QVERIFY(mask[s.net.biases(l)->offset + i] == Kept);
    }
    void eachLayerLosesTheSameShare()
    {
        const Setting s;
        const std::vector<int> left = weightsLeft(s.net, s.mask(Grain::Weight, 0.7, Scope::Layer));
        const auto blocks = weightBlocks(s.net);
        for (std::size_t i = 0; i < left.size(); ++i) QVERIFY(std::abs(left[i] - 0.3 * double(blocks[i]->size())) <= 1);
    }
    void twoOfFourStay()
    {
        const Setting s;
        const Mask mask = s.mask(Grain::TwoOfFour, 0);
        for (const Block* block : weightBlocks(s.net)) {
            const std::size_t rows = std::size_t(block->shape[0]), columns = block->size() / rows;
            for (std::size_t row = 0; row < rows; ++row)
                for (std::size_t from = 0; from < columns; from += 4) {
                    const std::size_t first = block->offset + row * columns + from,
                                      length = std::min<std::size_t>(4, columns - from);
                    std::vector<float> stay, all;
                    for (std::size_t i = first; i < first + length; ++i) {
                        all.push_back(std::abs(s.parameters[i]));
                        if (mask[i] == Kept) stay.push_back(all.back());
                    }
                    std::ranges::sort(stay, std::greater<>()), std::ranges::sort(all, std::greater<>());
                    all.resize(std::min<std::size_t>(2, length));
                    QCOMPARE(stay, all);
                }
        }
    }
    /// The filters with the least mean size go: what is left makes the same outputs without them.
    void aCompactNetMakesTheSame()
    {
        const Setting s;
        for (const Grain grain : {Grain::Filter, Grain::Channel}) {
            const Mask mask = s.mask(grain, 0.6);
            std::vector<float> zeros = s.parameters;
            hold(mask, zeros);
            const Compact compact = compacted(s.net, zeros, mask);
            QCOMPARE(compact.parameters.size(), compact.network.parameterCount());
            QCOMPARE(int(compact.parameters.size()), int(std::count(mask.begin(), mask.end(), char(Kept))));
            QVERIFY(compact.parameters.size() < s.parameters.size() / 2);
            QVERIFY(largestDifference(s.valueOf(s.net, zeros, s.net.depth()),
                                      s.valueOf(compact.network, compact.parameters, s.net.depth())) < 1e-6);
        }
    }
    void aFilterIsJudgedByItsOwnWeights()
    {
        const Setting s;
        const auto pieces = piecesOf(s.net, Grain::Filter), channels = piecesOf(s.net, Grain::Channel);
        QCOMPARE(pieces.size(), std::size_t(5 + 7 + 9 + 6));
        double sum = 0; // map 2 of the second convolution: 5 x 3 x 3
        for (int i = 0; i < 45; ++i) sum += double(std::abs(s.parameters[s.net.weights(2)->offset + std::size_t(2 * 45 + i)]));
        QVERIFY(std::abs(magnitudes(pieces, s.parameters)[5 + 2] - sum / 45) < 1e-9);
        sum = 0; // what reads it: 4 pixels of each of 9 units
        for (int unit = 0; unit < 9; ++unit)
            for (int i = 0; i < 4; ++i)
                sum += double(std::abs(s.parameters[s.net.weights(4)->offset + std::size_t(unit * 28 + 2 * 4 + i)]));
        QVERIFY(std::abs(magnitudes(channels, s.parameters)[5 + 2] - sum / 36) < 1e-9);
    }
    /// To learn with what is gone held at 0 is to learn without it.
    void descentOfWhatIsLeft()
    {
        const Setting s;
        const Mask mask = s.mask(Grain::Filter, 0.5);
        Learner<float> whole{s.parameters};
        hold(mask, whole.parameters);
        const Compact before = compacted(s.net, whole.parameters, mask);
        Learner<float> small{before.parameters};
        Pass<float> pass, other;
        for (const Optimiser::Kind kind : {Optimiser::Sgd, Optimiser::Adam})
            for (int k = 0; k < 5; ++k) {
                const Recipe how{Loss::CrossEntropy, {.kind = kind, .rate = 0.01}};
                trainStep<float>(s.net, how, s.samples(), s.rows, whole, pass), hold(mask, whole.parameters);
                trainStep<float>(before.network, how, s.samples(), s.rows, small, other);
            }
        QVERIFY(largestDifference(before.parameters, small.parameters) > 1e-3); // something was learnt
        QVERIFY(largestDifference(compacted(s.net, whole.parameters, mask).parameters, small.parameters) < 1e-5);
        for (std::size_t i = 0; i < mask.size(); ++i) QVERIFY(mask[i] == Kept || whole.parameters[i] == 0);
    }
    void aLayerThatIsGoneHandsOn()
    {
        const Setting s;
        const Mask mask = s.mask(Grain::Layer, 0.05); // one of the two hidden dense layers
        const bool isFirst = mask[s.net.weights(4)->offset + 1] == Gone;
        const int layer = isFirst ? 4 : 6, units = isFirst ? 9 : 6;
        std::vector<float> parameters = s.parameters;
        hold(mask, parameters);
        std::vector<float> in = s.valueOf(s.net, parameters, layer), out = s.valueOf(s.net, parameters, layer + 1);
        in.resize(std::size_t(units) * s.rows.size());
        QCOMPARE(out, in);
        QCOMPARE(weightsLeft(s.net, mask)[isFirst ? 2 : 3], 0);
    }
    void bytesReadBack()
    {
        const Setting s;
        std::vector<float> pruned = s.parameters, halved = s.parameters;
        hold(s.mask(Grain::Weight, 0.8), pruned), hold(s.mask(Grain::TwoOfFour, 0), halved);
        for (const Storage how : {Storage::Dense, Storage::Csr, Storage::Bitmap}) {
            const std::string bytes = written(s.net, pruned, how);
            QCOMPARE(parametersIn(s.net, bytes, how), pruned);
            QVERIFY_THROWS_EXCEPTION(InputError, parametersIn(s.net, bytes.substr(1), how));
            QVERIFY_THROWS_EXCEPTION(InputError, parametersIn(s.net, bytes + 'x', how));
        }
        QCOMPARE(parametersIn(s.net, written(s.net, halved, Storage::TwoOfFour), Storage::TwoOfFour), halved);
        QCOMPARE(parametersIn(s.net, written(s.net, pruned, Storage::Csr), Storage::Csr), pruned);
        QVERIFY_THROWS_EXCEPTION(InputError, parametersIn(s.net, std::string(5000, '\xff'), Storage::Csr));
        QCOMPARE(written(s.net, pruned, Storage::Dense).size(), 4 * pruned.size());
    }
    void aBatchIsColumns()
    {
        Random random(5);
        Tensor matrix({6, 9});
        for (float& x : matrix.data) x = random.uniform() < 0.4 ? float(random.normal()) : 0;
        const auto rows = sparseRows(matrix);
        std::vector<float> x(9 * 4), y(6 * 4);
        for (float& one : x) one = float(random.normal());
        multiply(rows, x, 4, y);
        for (std::size_t n = 0; n < 4; ++n) {
            std::vector<float> column;
            for (std::size_t j = 0; j < 9; ++j) column.push_back(x[j * 4 + n]);
            const std::vector<float> alone = multiplied(rows, std::span<const float>(column));
            for (std::size_t i = 0; i < 6; ++i) QVERIFY(std::abs(alone[i] - y[i * 4 + n]) < 1e-5F);
        }
        QVERIFY_THROWS_EXCEPTION(InputError, multiply(rows, x, 3, y));
    }
    void whatCannotBePruned()
    {
        const Network normalised({4}, {Dense{3}, BatchNorm{}, Dense{2}});
        QVERIFY_THROWS_EXCEPTION(InputError, requirePrunable(normalised));
        QVERIFY_THROWS_EXCEPTION(InputError, requirePrunable(Network({4}, {ActivationLayer{Activation::Relu}})));
        const Setting s;
        QVERIFY_THROWS_EXCEPTION(InputError,
                                 masked(s.net, Grain::Weight, Scope::Global, piecesOf(s.net, Grain::Weight), {}, 0.5));
    }
};

REGISTER_TEST(TestPruning)
#include "test_pruning.moc"
