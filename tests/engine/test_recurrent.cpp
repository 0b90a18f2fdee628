#include "engine/nn/train.h"
#include "tests/engine/allocations.h"
#include "tests/engine/sequences.h"
#include "tests/run.h"

#include <QTest>

using namespace engine;

namespace {

constexpr int Steps = 4;

struct Kind {
    const char* name;
    Layer forward, reversed;
    int gates; ///< rows of it that are kept per hidden unit and step
};
const std::vector<Kind> kinds{
    {"LSTM", Lstm{3}, Lstm{3, true}, 5},
    {"GRU", Gru{3}, Gru{3, Gru::Reset::Inside, true}, 4},
    {"GRU with the reset outside", Gru{3, Gru::Reset::Outside}, Gru{3, Gru::Reset::Outside, true}, 4},
    {"plain", Rnn{3}, Rnn{3, Activation::Tanh, true}, 1},
    {"ReLU", Rnn{3, Activation::Relu}, Rnn{3, Activation::Relu, true}, 1},
    {"linear", Rnn{3, Activation::Linear}, Rnn{3, Activation::Linear, true}, 1},
};

/// One layer on sequences {2, Steps} with their lengths.
Sequences withLengths(const Layer& layer)
{
    Graph g{{{2, Steps}, {1}}};
    g.add(layer, {0, 1});
    Sequences s(std::move(g));
    for (int n = 0; n < Sequences::Count; ++n) s.pass.values(1)(0, n) = n % (Steps + 1);
    return s;
}

/// PyTorch 1.13, double: nn.LSTM, nn.GRU and nn.RNN of 3 inputs and 2 hidden units on x_f,t = sin(4 f + t). Parameter i of
/// weight_ih, weight_hh, bias_ih and, for the GRU, bias_hn is sin(1 + i) / 2; all else is 0. L = sum of cos(4 f + t) h_f,t.
struct Reference {
    const char* name;
    Layer layer;
    std::vector<double> h, firstWeights, lastRecurrent;
    double bias; ///< dL/db of the second one
};
const std::vector<Reference> references{
    {"LSTM",
     Lstm{2},
     {0.0776419070331292, 0.0900498618919828, 0.119327398921156, 0.184904442467477, 0.0681644243908455, 0.146336911017156,
      0.176908924652739, 0.138929745816629},
     {-0.0306202512742421, -0.0677460727142676, 0.119183827810729, 0.10567855953484},
     {0.0144640906734258, 0.0216619470191186},
     0.138407825248684},
    {"GRU",
     Gru{2, Gru::Reset::Outside},
     {-0.155560228074861, -0.284383556172035, -0.358694246626896, -0.374701963727324, -0.158466092257049, -0.155080850871897,
      -0.142472025556611, -0.210311501747026},
     {0.0447843742666419, 0.0144395494018225, -0.0636610129759344, 0.0649545287397158},
     {-0.167229377207661, -0.0983856067854403},
     0.0936150736414072},
    {"plain",
     Rnn{2},
     {-0.649402785130533, -0.65713603517856, -0.568790184177031, -0.54472588210642, -0.0436216306936763, -0.297211656767166,
      -0.427600732879268, -0.460442602335608},
     {-0.180242010276509, -1.11063877732044, 1.63216591403505, 0.427344030473066},
     {-0.586446465276834, -0.364640225601142},
     0.458483215734599},
};

} // namespace

class TestRecurrent : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void statesAndGradientsAreThoseOfPyTorch_data()
    {
        QTest::addColumn<int>("index");
        for (std::size_t i = 0; i < references.size(); ++i) QTest::newRow(references[i].name) << int(i);
    }
    void statesAndGradientsAreThoseOfPyTorch()
    {
        QFETCH(int, index);
        const Reference& expected = references[std::size_t(index)];
        Sequences s(Graph{{{3, 4}}, {{expected.layer, {0}}}});
        s.numberParameters();
        for (int f = 0; f < 12; ++f) s.pass.values(0)(f, 1) = std::sin(f);
        s.forward();
        for (int f = 0; f < 8; ++f) QVERIFY(near(s.pass.values(1)(f, 1), expected.h[std::size_t(f)]));
        s.backFrom([](int, int f, int n) { return n == 1 ? std::cos(f) : 0; });
        const double* weights = s.pass.gradient().data() + s.net.weights(0)->offset;
        for (std::size_t i = 0; i < 4; ++i) QVERIFY(near(weights[i], expected.firstWeights[i]));
        const Block& recurrent = *s.net.block(0, "recurrent");
        const double* end = s.pass.gradient().data() + recurrent.offset + recurrent.size();
        for (int i = 0; i < 2; ++i) QVERIFY(near(end[i - 2], expected.lastRecurrent[std::size_t(i)]));
        QVERIFY(near(end[1], expected.bias));
    }

    void derivativesEqualCentralDifferences_data() { kindsData(); }
    void derivativesEqualCentralDifferences()
    {
        for (const Layer& layer : {kind().forward, kind().reversed}) {
            Sequences s = withLengths(layer);
            const auto worst = s.worstDifference();
            QVERIFY2(worst < 1e-6, qPrintable(QString::number(worst)));
        }
    }
    /// Rows of 80 lanes lie further apart than 80.
    void derivativesOfManySamples_data() { kindsData(); }
    void derivativesOfManySamples()
    {
        Sequences s(Graph{{{2, Steps}}, {{kind().forward, {0}}, {kind().reversed, {1}}, {Conv2d{2, 1, 1}, {2}}}}, 80);
        const auto worst = s.worstDifference();
        QVERIFY2(worst < 1e-6, qPrintable(QString::number(worst)));
    }
    /// The way back to front is the way of the sequence turned round.
    void reversedIsTheSequenceTurnedRound_data() { kindsData(); }
    void reversedIsTheSequenceTurnedRound()
    {
        Sequences a(Graph{{{2, Steps}}, {{kind().forward, {0}}}}), b(Graph{{{2, Steps}}, {{kind().reversed, {0}}}});
        eachStep(2, [&](int f, int t, int n) { b.pass.values(0)(f * Steps + t, n) = a.pass.values(0)(turned(f, t), n); });
        a.forward(), b.forward();
        eachStep(3,
                 [&](int f, int t, int n) { QCOMPARE(b.pass.values(1)(f * Steps + t, n), a.pass.values(1)(turned(f, t), n)); });
        const auto factor = [](int f, int n) { return std::sin(1.0 + 3 * f + n); };
        a.backFrom([&](int, int f, int n) { return factor(f, n); });
        b.backFrom([&](int, int f, int n) { return factor(turned(f / Steps, f % Steps), n); });
        for (std::size_t i = 0; i < a.net.parameterCount(); ++i) QVERIFY(near(a.pass.gradient()[i], b.pass.gradient()[i]));
        eachStep(2, [&](int f, int t, int n) {
            QVERIFY(near(b.pass.deltas(0)(f * Steps + t, n), a.pass.deltas(0)(turned(f, t), n)));
        });
    }
    /// A sample of length n is one of n steps; what comes after it changes nothing and gets nothing.
    void aLengthCutsTheSequence_data() { kindsData(); }
    void aLengthCutsTheSequence()
    {
        for (const bool reversed : {false, true}) {
            const Layer layer = reversed ? kind().reversed : kind().forward;
            Sequences s = withLengths(layer);
            s.forward();
            s.backFrom([](int, int f, int n) { return std::sin(1.0 + 3 * f + n); });
            for (int length = 1; length <= Steps; ++length) {
                const int sample = length; // has that length
                Sequences cut(Graph{{{2, length}}, {{layer, {0}}}});
                for (int f = 0; f < 2; ++f)
                    for (int t = 0; t < length; ++t)
                        cut.pass.values(0)(f * length + t, 0) = s.pass.values(0)(f * Steps + t, sample);
                cut.forward();
                for (int f = 0; f < 3; ++f)
                    for (int t = 0; t < Steps; ++t) {
                        const double h = s.pass.values(2)(f * Steps + t, sample);
                        if (t < length) QVERIFY(near(h, cut.pass.values(1)(f * length + t, 0)));
                        else QCOMPARE(h, reversed ? 0 : s.pass.values(2)(f * Steps + length - 1, sample));
                    }
                for (int f = 0; f < 2; ++f)
                    for (int t = length; t < Steps; ++t) QCOMPARE(s.pass.deltas(0)(f * Steps + t, sample), 0.0);
                QCOMPARE(s.pass.deltas(1)(0, sample), 0.0);
            }
        }
    }
    /// What a layer keeps: with it, the last equation gives the states.
    void gatesAreReadable()
    {
        Sequences lstm(Graph{{{2, Steps}}, {{Lstm{3}, {0}}}}), gru(Graph{{{2, Steps}}, {{Gru{3}, {0}}}});
        lstm.forward(), gru.forward();
        const auto kept = [](Sequences& s, int gate, int f, int t, int n) {
            return s.pass.inner(0)((gate * 3 + f) * Steps + t, n);
        };
        eachStep(3, [&](int f, int t, int n) {
            const auto g = [&](int gate) { return kept(lstm, gate, f, t, n); };
            const double before = t > 0 ? kept(lstm, 4, f, t - 1, n) : 0;
            QVERIFY(near(g(4), g(1) * before + g(0) * g(2)));
            QVERIFY(near(lstm.pass.values(1)(f * Steps + t, n), g(3) * std::tanh(g(4))));
            const double old = t > 0 ? gru.pass.values(1)(f * Steps + t - 1, n) : 0, z = kept(gru, 1, f, t, n);
            QVERIFY(near(gru.pass.values(1)(f * Steps + t, n), z * old + (1 - z) * kept(gru, 2, f, t, n)));
            QVERIFY(near(kept(gru, 3, f, t, n), kept(gru, 0, f, t, n) * old));
        });
    }
    void biasesStartWhereTheyShould()
    {
        const Network net({2, 3}, {Lstm{3, false, 1.5}, Gru{2, Gru::Reset::Inside, false, -1}});
        const auto flat = initialParameters<double>(net, Initialisation::Xavier, Random(1));
        QCOMPARE(flat[net.block(0, "forget biases")->offset + 2], 1.5);
        QCOMPARE(flat[net.block(0, "input biases")->offset], 0.0);
        QCOMPARE(flat[net.block(1, "update biases")->offset + 1], -1.0);
        QCOMPARE(net.parameterCount(), std::size_t(4 * (3 * 2 + 3 * 3 + 3) + 3 * (2 * 3 + 2 * 2 + 2)));
    }
    /// All of a cell in ±1/√hidden, as in PyTorch, however few inputs there are.
    void weightsStartInOneRange()
    {
        for (const Layer& layer : {Layer(Rnn{64}), Layer(Lstm{64}), Layer(Gru{64})}) {
            const Network net({2, 3}, {layer});
            const auto flat = initialParameters<double>(net, Initialisation::Uniform, Random(1));
            for (const Block& block : net.form(0).blocks) {
                if (block.kind == Block::Constants) continue;
                double largest = 0;
                for (std::size_t i = 0; i < block.size(); ++i) largest = std::max(largest, std::abs(flat[block.offset + i]));
                QVERIFY2(largest <= 0.125 && largest > 0.1, block.name.c_str());
            }
        }
    }
    /// Both ways side by side; the last step of each is where its way ends.
    void bidirectional()
    {
        Graph g{{{2, Steps}, {1}}};
        const int there = g.add(Gru{3}, {0, 1}), back = g.add(Lstm{4, true}, {0, 1});
        g.chain({Conv2d{2, 1, 1}}, g.add(Concat{}, {there, back}));
        Sequences s(std::move(g));
        for (int n = 0; n < Sequences::Count; ++n) s.pass.values(1)(0, n) = n % (Steps + 1);
        const auto worst = s.worstDifference();
        QVERIFY2(worst < 1e-6, qPrintable(QString::number(worst)));
    }
    void meanStep()
    {
        Graph g{{{2, Steps}, {1}}};
        g.outputs = {g.add(Mean{}, {0}), g.add(Mean{}, {0, 1})};
        Sequences s(std::move(g));
        for (int n = 0; n < Sequences::Count; ++n) s.pass.values(1)(0, n) = n % (Steps + 1);
        s.forward();
        QVERIFY(s.worstDifference() < 1e-6);
    }
    void lastStep()
    {
        Graph g{{{2, Steps}, {1}}};
        g.outputs = {g.add(Last{}, {0}), g.add(Last{}, {0, 1})};
        Sequences s(std::move(g));
        for (int n = 0; n < Sequences::Count; ++n) s.pass.values(1)(0, n) = n % (Steps + 1);
        s.forward();
        for (int f = 0; f < 2; ++f)
            for (int n = 0; n < Sequences::Count; ++n) {
                QCOMPARE(s.pass.values(2)(f, n), s.pass.values(0)(f * Steps + Steps - 1, n));
                const int last = std::max(n % (Steps + 1) - 1, 0);
                QCOMPARE(s.pass.values(3)(f, n), s.pass.values(0)(f * Steps + last, n));
            }
        QVERIFY(s.worstDifference() < 1e-6);
    }
    void noStepTakesMemory()
    {
        Sequences s = withLengths(Lstm{3});
        const auto step = [&s] { s.forward(), s.backFrom([](int, int, int) { return 1.0; }); };
        step();
        const long taken = allocations();
        step();
        QCOMPARE(allocations(), taken);
    }

private:
    static void kindsData()
    {
        QTest::addColumn<int>("index");
        for (std::size_t i = 0; i < kinds.size(); ++i) QTest::newRow(kinds[i].name) << int(i);
    }
    static const Kind& kind()
    {
        QFETCH(int, index);
        return kinds[std::size_t(index)];
    }
    static int turned(int f, int t) { return f * Steps + Steps - 1 - t; }
    template <class Body> static void eachStep(int features, Body body)
    {
        for (int f = 0; f < features; ++f)
            for (int t = 0; t < Steps; ++t)
                for (int n = 0; n < Sequences::Count; ++n) body(f, t, n);
    }
};

REGISTER_TEST(TestRecurrent)
#include "test_recurrent.moc"
