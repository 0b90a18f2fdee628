#include "engine/nn/sequence_blocks.h"
#include "engine/nn/train.h"
#include "tests/engine/sequences.h"
#include "tests/run.h"

#include <QTest>

using namespace engine;

namespace {

using Score = Attention::Score;

constexpr int Queries = 3, Keys = 4, Features = 4, Wide = 6;

/// Queries, keys, values, and how many of them count.
Sequences attending(const Attention& attention)
{
    Graph g{{{Features, Queries}, {Features, Keys}, {Wide, Keys}, {1}}};
    g.add(attention, {0, 1, 2, 3});
    Sequences s(std::move(g));
    for (int n = 0; n < Sequences::Count; ++n) s.pass.values(3)(0, n) = n % (Keys + 1);
    return s;
}

const std::vector<std::pair<const char*, Attention>> kinds{
    {"dot", {Score::Dot}},
    {"scaled", {Score::ScaledDot}},
    {"two heads, causal", {Score::ScaledDot, 2, true}},
    {"additive", {Score::Additive}},
    {"additive, two heads, causal", {Score::Additive, 2, true}},
};

} // namespace

class TestAttention : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void derivativesEqualCentralDifferences_data() { kindsData(); }
    void derivativesEqualCentralDifferences()
    {
        Sequences s = attending(kind());
        const double worst = std::max({s.worstDifference(), worstOfInput(s, 1), worstOfInput(s, 2)});
        QVERIFY2(worst < 1e-6, qPrintable(QString::number(worst)));
    }
    /// Probabilities sum to 1 over what may be seen, and are 0 elsewhere; y is the mean that they weigh.
    void probabilitiesAreReadable_data() { kindsData(); }
    void probabilitiesAreReadable()
    {
        const Attention attention = kind();
        Sequences s = attending(attention);
        s.forward();
        const int heads = attention.heads;
        for (int n = 0; n < Sequences::Count; ++n)
            for (int h = 0; h < heads; ++h)
                for (int t = 0; t < Queries; ++t) {
                    const int seen = std::min(n % (Keys + 1), attention.causal ? t + 1 : Keys);
                    double sum = 0;
                    for (int k = 0; k < Keys; ++k) {
                        const double p = probability(s, h, t, k, n);
                        sum += p;
                        QVERIFY(k < seen ? p > 0 : p == 0);
                    }
                    QVERIFY(near(sum, seen > 0));
                    for (int f = h * Wide / heads; f < (h + 1) * Wide / heads; ++f) {
                        double y = 0;
                        for (int k = 0; k < Keys; ++k) y += probability(s, h, t, k, n) * s.pass.values(2)(f * Keys + k, n);
                        QVERIFY(near(s.pass.values(4)(f * Queries + t, n), y));
                    }
                }
    }
    /// ln of the ratio of two probabilities is the difference of their scores.
    void scoresEqualTheirDefinition_data() { kindsData(); }
    void scoresEqualTheirDefinition()
    {
        const Attention attention = kind();
        Sequences s = attending(attention);
        s.forward();
        const int n = Keys, last = Queries - 1, part = Features / attention.heads; // all keys count
        for (int h = 0; h < attention.heads; ++h) {
            const auto score = [&](int k) {
                double sum = 0;
                for (int f = h * part; f < (h + 1) * part; ++f) {
                    const double query = s.pass.values(0)(f * Queries + last, n), key = s.pass.values(1)(f * Keys + k, n);
                    sum +=
                        attention.score == Score::Additive ? s.parameters[std::size_t(f)] * std::tanh(query + key) : query * key;
                }
                return attention.score == Score::ScaledDot ? sum / std::sqrt(double(part)) : sum;
            };
            for (int k = 1; k < Queries; ++k) {
                const double ratio = std::log(probability(s, h, last, k, n) / probability(s, h, last, 0, n));
                QVERIFY(std::abs(ratio - (score(k) - score(0))) < 1e-12);
            }
        }
    }
    /// PyTorch 1.13, double: softmax(Q Kᵀ / √2) V of two heads; q_f,t = sin(2 f + t), k_f,s = sin(10 + 3 f + s), v likewise
    /// from 30.
    void twoHeadsAreThoseOfPyTorch()
    {
        Sequences s(Graph{{{4, 2}, {4, 3}, {4, 3}}, {{Attention{Score::ScaledDot, 2}, {0, 1, 2}}}});
        s.fillWithSines(0, 0), s.fillWithSines(1, 10), s.fillWithSines(2, 30);
        s.forward();
        QVERIFY(s.differ(3, {-0.258630374817418, -0.263637898168504, 0.35168327665497, 0.348110285071443, -0.433750384526234,
                             -0.366567968746832, 0.508744668934707, 0.456176130372958}) < 1e-13);
    }
    /// The value with the most weight alone; the derivatives by queries and keys are those of the weighted mean.
    void hardTakesOneAndLearnsStraightThrough()
    {
        constexpr int Span = Keys / 2;
        const auto made = [](bool hard) {
            Sequences s(Graph{{{Features, Queries}, {Features, Keys}, {Wide, Keys}},
                              {{Attention{.score = Score::Dot, .spans = 2, .hard = hard}, {0, 1, 2}}}});
            s.forward(), s.backFrom(Sequences::factor);
            return s;
        };
        const Sequences hard = made(true), soft = made(false);
        for (int n = 0; n < Sequences::Count; ++n) {
            for (const int input : {0, 1})
                for (int f = 0; f < hard.net.shape(input).features(); ++f)
                    QVERIFY(near(hard.pass.deltas(input)(f, n), soft.pass.deltas(input)(f, n)));
            for (int f = 0; f < Wide; ++f)
                for (int span = 0; span < 2; ++span) {
                    double slopes[Span] = {};
                    for (int t = 0; t < Queries; ++t) {
                        const int first = span * Span, y = (f * Queries + t) * 2 + span;
                        const int most = probability(hard, 0, t, first, n) >= probability(hard, 0, t, first + 1, n) ? 0 : 1;
                        QCOMPARE(hard.pass.values(3)(y, n), hard.pass.values(2)(f * Keys + first + most, n));
                        slopes[most] += Sequences::factor(3, y, n);
                    }
                    for (int k = 0; k < Span; ++k) QVERIFY(near(hard.pass.deltas(2)(f * Keys + span * Span + k, n), slopes[k]));
                }
        }
    }
    void otherScores()
    {
        for (const bool additive : {false, true}) {
            Graph g{{{3, 2}, {4, 5}}};
            if (additive) additiveAttention(g, 0, 1, 6);
            else bilinearAttention(g, 0, 1, 4);
            Sequences s(std::move(g));
            QCOMPARE(s.net.parameterCount(), std::size_t(additive ? 6 * 3 + 6 + 6 * 4 + 6 : 4 * 3));
            const double worst = std::max(s.worstDifference(), worstOfInput(s, 1));
            QVERIFY2(worst < 1e-6, qPrintable(QString::number(worst)));
        }
    }

private:
    static void kindsData()
    {
        QTest::addColumn<int>("index");
        for (std::size_t i = 0; i < kinds.size(); ++i) QTest::newRow(kinds[i].first) << int(i);
    }
    static const Attention& kind()
    {
        QFETCH(int, index);
        return kinds[std::size_t(index)].second;
    }
    static double probability(const Sequences& s, int head, int t, int k, int n)
    {
        return s.pass.inner(0)((head * Queries + t) * Keys + k, n);
    }
    static double worstOfInput(Sequences& s, int input)
    {
        s.forward();
        s.backFrom(Sequences::factor);
        double worst = 0;
        for (int f = 0; f < s.net.shape(input).features(); ++f)
            for (const int n : {3, 17}) worst = std::max(worst, s.error(s.pass.values(input)(f, n), s.pass.deltas(input)(f, n)));
        return worst;
    }
};

REGISTER_TEST(TestAttention)
#include "test_attention.moc"
