#include "engine/nn/blocks.h"
#include "engine/nn/network.h"
#include "tests/run.h"

#include <QTest>

using namespace engine;

namespace {

/// What learns, as frameworks count parameters, and what its convolutions and dense layers multiply.
double learnt(const Network& net)
{
    double sum = 0;
    for (int l = 0; l < net.depth(); ++l)
        for (const Block& block : net.form(l).blocks) sum += block.learnt ? double(block.size()) : 0;
    return sum;
}
double products(const Network& net)
{
    double sum = 0;
    for (int l = 0; l < net.depth(); ++l) sum += net.multiplyAdds(l);
    return sum;
}

/// What all of them begin and end with.
Maps stem(Graph& g)
{
    const Maps maps = add(g, {0, 3}, ConvUnit{64, 7, 2});
    return {g.add(MaxPool{3, 2, 1}, {maps.value}), 64};
}
Network classifier(Graph g, Maps last)
{
    g.chain({GlobalAveragePool{}, Dense{1000}}, last.value);
    return Network(std::move(g));
}

template <class Block> Network resNet(const std::vector<int>& layers, Block block)
{
    Graph g{{{3, 224, 224}}};
    Maps x = stem(g);
    for (int stage = 0; stage < 4; ++stage)
        for (int k = 0; k < layers[std::size_t(stage)]; ++k) x = block(g, x, 64 << stage, stage > 0 && k == 0 ? 2 : 1);
    return classifier(std::move(g), x);
}

/// A block alone on 8 maps of 16 x 16.
template <class Block> Network alone(Block block)
{
    Graph g{{{8, 16, 16}}};
    block(g, Maps{0, 8});
    return Network(std::move(g));
}

} // namespace

/// Whole networks of these blocks have the numbers of parameters and products that torchvision documents for its own.
class TestBlocks : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void resNets()
    {
        const Network small = resNet({2, 2, 2, 2}, residual), large = resNet({3, 4, 6, 3}, bottleneck);
        QCOMPARE(learnt(small), 11689512.0);
        QCOMPARE(products(small), 1814073344.0);
        QCOMPARE(learnt(large), 25557032.0);
        QCOMPARE(products(large), 4089184256.0);
        QCOMPARE(double(large.parameterCount()) - learnt(large), 53120.0); // running statistics
    }
    void denseNet121()
    {
        Graph g{{{3, 224, 224}}};
        Maps x = stem(g);
        for (const int layers : {6, 12, 24, 16}) {
            x = denseBlock(g, x, layers, 32);
            if (layers != 16) x = transition(g, x, x.channels / 2);
        }
        x.value = g.chain({BatchNorm{}, ActivationLayer{Activation::Relu}}, x.value);
        const Network net = classifier(std::move(g), x);
        QCOMPARE(learnt(net), 7978856.0);
        QCOMPARE(products(net), 2834161664.0);
    }
    /// The numbers of maps of GoogLeNet's first, 3a.
    void inception()
    {
        const auto weights = [](Inception k) {
            k.norm = false;
            Graph g{{{192, 28, 28}}};
            const Maps x = add(g, {0, 192}, k);
            const Network net(std::move(g));
            return std::pair(x.channels, learnt(net));
        };
        const auto [reduced, count] = weights({Inception::Reduced, 64, 96, 128, 16, 32, 32});
        const double ones = 192 * (64 + 96 + 16 + 32), biases = 64 + 96 + 128 + 16 + 32 + 32;
        QCOMPARE(reduced, 256);
        QCOMPARE(count, ones + 9 * 96 * 128 + 25 * 16 * 32 + biases);
        const auto [naive, more] = weights({Inception::Naive, 64, 96, 128, 16, 32, 32});
        QCOMPARE(naive, 64 + 128 + 32 + 192);
        QCOMPARE(more, 192.0 * (64 + 9 * 128 + 25 * 32) + 64 + 128 + 32);
        const auto [factorised, fewer] = weights({Inception::Factorised, 64, 96, 128, 16, 32, 32});
        QCOMPARE(factorised, 256);
        QCOMPARE(fewer, ones + 9 * 96 * 128 + 9 * (16 * 32 + 32 * 32) + biases + 32);
    }
    void cheaperConvolutions()
    {
        const double whole = products(alone([](Graph& g, Maps x) { add(g, x, ConvUnit{24}); }));
        QCOMPARE(whole, 256.0 * 9 * 8 * 24);
        const Network parts = alone([](Graph& g, Maps x) { separable(g, x, 24); });
        QVERIFY(std::abs(products(parts) / whole - (1.0 / 24 + 1.0 / 9)) < 1e-15);
        const Network ghosts = alone([](Graph& g, Maps x) { ghost(g, x, 24, 3, 5); });
        QCOMPARE(products(ghosts), 256.0 * (8 * 8 + 25 * 16)); // 8 dear maps of 8 channels, 16 cheap ones of one map each
        QVERIFY((ghosts.shape(ghosts.output()) == Shape{24, 16, 16}));
        const Network large = alone([](Graph& g, Maps x) { ghost(g, x, 24, 3, 5, Activation::Relu, 3); });
        QCOMPARE(products(large), 256.0 * (9 * 8 * 8 + 25 * 16));
        const Network odd = alone([](Graph& g, Maps x) { ghost(g, x, 23, 3, 5); });
        QVERIFY((odd.shape(odd.output()) == Shape{23, 16, 16}));
        QCOMPARE(products(alone([](Graph& g, Maps x) { ghost(g, x, 24, 1); })), 256.0 * 8 * 24);
    }
    void attentionIsCheap()
    {
        const Network net = alone([](Graph& g, Maps x) { squeezeAndExcite(g, x, 4); });
        QCOMPARE(learnt(net), 2.0 * 8 * 2 + 2 + 8);
        QVERIFY((net.shape(net.output()) == Shape{8, 16, 16}));
    }
    void shuffleUnits()
    {
        const Network net = alone([](Graph& g, Maps x) { shuffleUnit(g, shuffleUnit(g, x, 32, 2, 2), 32, 4); });
        QVERIFY((net.shape(net.output()) == Shape{32, 8, 8}));
        // 8 maps inside: grouped 1 x 1, 3 x 3, grouped 1 x 1, twice
        QCOMPARE(products(net), 256.0 * 8 * 8 / 2 + 64.0 * (9 * 8 + 8 * 24 / 2) + 64.0 * (32 * 8 / 4 + 9 * 8 + 8 * 32 / 4));
    }
};

REGISTER_TEST(TestBlocks)
#include "test_blocks.moc"
