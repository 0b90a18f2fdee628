#include "engine/core/parallel.h"
#include "engine/nn/sequence_blocks.h"
#include "engine/nn/train.h"
#include "tests/engine/allocations.h"
#include "tests/engine/sequences.h"
#include "tests/run.h"

#include <QTest>

using namespace engine;

class TestTransformer : public QObject {
    Q_OBJECT
private Q_SLOTS:
    /// PyTorch 1.13, double: nn.LayerNorm(4).
    void layerNormIsThatOfPyTorch()
    {
        Sequences s(Graph{{{4, 2}}, {{LayerNorm{}, {0}}}});
        s.fillWithSines(0, 0);
        s.forward();
        QVERIFY(s.differ(1, {0.0522761634002725, 0.958186762500868, 1.55036531024736, -0.0414548019137055, -1.19457395525178,
                             -1.61159609423058, -0.40806751839586, 0.694864133643413}) < 1e-13);
    }
    /// PyTorch 1.13, double: nn.TransformerEncoderLayer(4, 2, 6), nn.TransformerDecoderLayer with a causal mask. The parameters
    /// of projections, in the order of our blocks, are sin(1 + i) / 2; x_f,t = sin(5 + 3 f + t), memory_f,s = sin(40 + 2 f + s).
    void blocksAreThoseOfPyTorch_data()
    {
        QTest::addColumn<bool>("decoder");
        QTest::addColumn<bool>("normFirst");
        QTest::addColumn<QList<double>>("expected");
        QTest::newRow("encoder") << false << false
                                 << QList{-1.17566039512072, -0.638412707623986, 0.852489423422943,   1.29512488571833,
                                          1.64829937561338,  -0.660930756972099, -0.742850294803073,  -0.93246500118674,
                                          1.09123910099193,  0.623385804205461,  -0.0774216668026551, -1.28279776744277};
        QTest::newRow("decoder") << true << false
                                 << QList{-0.987833455173706, -0.330417440705104,  0.757440597357107,  1.63949522526136,
                                          1.70849850051426,   -0.270348291284404,  -0.57468983896411,  -0.583591786492571,
                                          1.02816563964835,   -0.0769719311235445, -0.794489273316583, -1.51525794572105};
        QTest::newRow("encoder, norm first")
            << false << true << QList{-1.24557813909254, -0.648862562529415, 0.727743534453185,  0.890452392072103,
                                      0.248512234265944, -0.302988046281318, -0.534665017303862, -0.107531411468666,
                                      1.27484787029759,  0.440157067453366,  0.0505678151506882, -0.579781177478216};
        QTest::newRow("decoder, norm first")
            << true << true << QList{-1.93597505083137,  -1.35056069083044,  0.142258897717018,  0.30649852052205,
                                     -0.372884606198218, -0.946080179877559, -0.436118289991033, -0.0391330809471989,
                                     1.34277709537356,   -0.253185915132749, -0.654418389485988, -1.20227759286717};
    }
    void blocksAreThoseOfPyTorch()
    {
        QFETCH(bool, decoder);
        QFETCH(bool, normFirst);
        QFETCH(QList<double>, expected);
        const TransformerBlock how{4, 2, 6, normFirst};
        Graph g{{{4, 3}}};
        if (decoder) g.inputs.push_back({4, 2});
        if (decoder) decoderBlock(g, 0, 1, how);
        else encoderBlock(g, 0, how);
        Sequences s(std::move(g));
        s.numberParameters();
        s.fillWithSines(0, 5);
        if (decoder) s.fillWithSines(1, 40);
        s.forward();
        QVERIFY(s.differ(s.net.output(), {expected.begin(), expected.end()}) < 1e-13);
    }
    /// What comes later changes nothing before it.
    void aDecoderDoesNotLookAhead()
    {
        Graph g{{{4, 3}, {4, 2}, {1}}};
        decoderBlock(g, 0, 1, {4, 2, 6}, 2);
        Sequences s(std::move(g));
        for (double& length : s.pass.values(2).row(0)) length = 1;
        s.forward();
        const auto first = [&s](int t) { return s.pass.values(s.net.output())(t, 5); };
        const double before[] = {first(0), first(1), first(2)};
        s.pass.values(0)(2, 5) += 1, s.pass.values(1)(1, 5) += 1; // the last step, and one of the memory that does not count
        s.forward();
        QCOMPARE(first(0), before[0]);
        QCOMPARE(first(1), before[1]);
        QVERIFY(first(2) != before[2]);
        s.pass.values(1)(0, 5) += 1;
        s.forward();
        QVERIFY(first(0) != before[0]);
    }
    void positionsAreSines()
    {
        Sequences s(Graph{{{6, 5}}, {{Positions{}, {0}}}});
        s.forward();
        for (int f = 0; f < 6; ++f)
            for (int t = 0; t < 5; ++t) {
                const double angle = t / std::pow(10000, f / 2 * 2 / 6.0), p = f % 2 == 0 ? std::sin(angle) : std::cos(angle);
                QVERIFY(near(s.pass.values(1)(f * 5 + t, 7) - s.pass.values(0)(f * 5 + t, 7), p));
            }
        QVERIFY(s.worstDifference() < 1e-6);
    }
    void learntPositionsAndNorms()
    {
        Graph g{{{6, 5}}};
        g.chain({Positions{Positions::Kind::Learnt}, LayerNorm{1e-3}}, 0);
        Sequences s(std::move(g));
        const double worst = s.worstDifference();
        QVERIFY2(worst < 1e-6, qPrintable(QString::number(worst)));
    }
    void anEmbeddingLooksUpAndAddsUp()
    {
        const int words = 7;
        Sequences s(Graph{{{1, 5}}, {{Embedding{words, 3}, {0}}}});
        for (int t = 0; t < 5; ++t)
            for (int n = 0; n < Sequences::Count; ++n) s.pass.values(0)(t, n) = (3 * t + n) % words;
        s.forward();
        for (int f = 0; f < 3; ++f)
            for (int t = 0; t < 5; ++t)
                for (int n = 0; n < Sequences::Count; ++n)
                    QCOMPARE(s.pass.values(1)(f * 5 + t, n), s.parameters[std::size_t((3 * t + n) % words * 3 + f)]);
        s.backFrom([](int, int f, int n) { return Sequences::factor(1, f, n); });
        for (int word = 0; word < words; ++word)
            for (int f = 0; f < 3; ++f) {
                double sum = 0;
                for (int t = 0; t < 5; ++t)
                    for (int n = 0; n < Sequences::Count; ++n)
                        if ((3 * t + n) % words == word) sum += Sequences::factor(1, f * 5 + t, n);
                QVERIFY(near(s.pass.gradient()[std::size_t(word * 3 + f)], sum));
            }
        QCOMPARE(s.pass.deltas(0)(2, 2), 0.0);
    }
    /// Heads and features of a batch that fills one vector.
    void aSmallBatchIsSharedOutWithTheSameBits()
    {
        const int before = chosenThreads();
        const auto gradient = [](int threads) {
            setThreads(threads);
            Graph g{{{20, 9}, {20, 7}}};
            decoderBlock(g, encoderBlock(g, 0, {20, 4, 50}), 1, {20, 4, 50});
            Sequences s(std::move(g), 5);
            s.forward();
            s.backFrom(Sequences::factor);
            return std::vector<double>(s.pass.gradient().begin(), s.pass.gradient().end());
        };
        const auto one = gradient(1);
        for (const int threads : {2, 3, 1}) QVERIFY(gradient(threads) == one);
        setThreads(before);
    }
    /// Rows of 80 lanes lie further apart than 80.
    void derivativesOfManySamples()
    {
        Graph g{{{4, 3}, {4, 2}}};
        decoderBlock(g, 0, encoderBlock(g, 1, {4, 2, 6}), {4, 2, 6, true, Activation::Gelu});
        Sequences s(std::move(g), 80);
        const auto worst = s.worstDifference();
        QVERIFY2(worst < 1e-6, qPrintable(QString::number(worst)));
    }
    void noStepTakesMemory()
    {
        Graph g{{{4, 3}, {4, 2}}};
        decoderBlock(g, encoderBlock(g, 0, {4, 2, 6}), 1, {4, 2, 6});
        Sequences s(std::move(g));
        const auto step = [&s] { s.forward(), s.backFrom([](int, int, int) { return 1.0; }); };
        step();
        const long taken = allocations();
        step();
        QCOMPARE(allocations(), taken);
    }
};

REGISTER_TEST(TestTransformer)
#include "test_transformer.moc"
