#include "engine/numbers/binary.h"
#include "engine/tape/pictures.h"
#include "lessons/compression/binary_and_adder/run.h"
#include "tests/lessons/cards.h"
#include "tests/run.h"

#include <QTest>

#include <cmath>

using namespace lessons::binary;
using engine::Numbers;
using engine::Quantity;

namespace {

/// What a run by hand comes to.
engine::Values made(std::vector<engine::Change> changes)
{
    const auto session = lessons::lessonNamed("binary-and-adder").open();
    session->apply(changes);
    return session->values(session->lastStep());
}
engine::Values drawn(const char* show, int seed)
{
    return made({{"show", show}, {"x", "random"}, {"w", "random"}, {"seed", std::to_string(seed)}});
}
std::vector<double> list(const engine::Values& values, const char* id) { return lessons::numbersNamed(values, id); }
double number(const engine::Values& values, const char* id) { return list(values, id).front(); }
bool isNear(double a, double b, double tolerance = 1e-12) { return std::abs(a - b) <= tolerance * (1 + std::abs(b)); }

double meanSize(const std::vector<double>& list)
{
    double sum = 0;
    for (const double x : list) sum += std::abs(x);
    return sum / double(list.size());
}

/// (y - μ) / √(σ² + ε) γ + β with the running statistics.
double normed(const lessons::Net& net, int layer, int unit, double y)
{
    const auto of = [&](const char* name) { return double(net.of(*net.network.block(layer, name))[std::size_t(unit)]); };
    return (y - of("mean")) / std::sqrt(of("variance") + 1e-5) * of("scale") + of("shift");
}

} // namespace

class TestBinaryAndAdder : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void signsByLoops()
    {
        for (int seed = 1; seed <= 20; ++seed) {
            const engine::Values run = drawn("xnor", seed);
            const std::vector<double> x = list(run, "x"), w = list(run, "w");
            double product = 0, exact = 0, alike = 0;
            for (std::size_t i = 0; i < x.size(); ++i) {
                const bool same = (x[i] < 0) == (w[i] < 0);
                product += same ? 1 : -1, exact += x[i] * w[i], alike += same;
            }
            QCOMPARE(number(run, "pop"), alike);
            QCOMPARE(number(run, "product"), product);
            QCOMPARE(number(run, "signDot"), product);
            QVERIFY(isNear(number(run, "exact"), exact));
            QVERIFY(isNear(number(run, "estimate"), meanSize(x) * meanSize(w) * product));
        }
    }
    void zeroIsPositive()
    {
        const engine::Values run = made({{"x", "0,0,0,0,0,0,0,0,0"}, {"w", "1,1,1,1,1,1,1,1,-1"}});
        QCOMPARE(number(run, "product"), 7.0);
    }
    /// By hand: Σ (w - a sign w)² is least at the mean of |w|, and Σ w² - n α² there.
    void scaleIsLeastSquares()
    {
        for (int seed = 1; seed <= 20; ++seed) {
            const engine::Values run = drawn("xnor", seed);
            const std::vector<double> w = list(run, "w");
            const double alpha = number(run, "alpha");
            const auto missed = [&](double a) {
                double sum = 0;
                for (const double one : w) sum += (std::abs(one) - a) * (std::abs(one) - a);
                return sum;
            };
            double squares = 0;
            for (const double one : w) squares += one * one;
            QVERIFY(isNear(missed(alpha), squares - double(w.size()) * alpha * alpha, 1e-9));
            QVERIFY(missed(alpha) < missed(alpha + 0.01) && missed(alpha) < missed(alpha - 0.01));
        }
    }
    void withoutScale()
    {
        QVERIFY(std::isnan(number(made({{"scaling", "none"}}), "estimate")));
        const engine::Values run = made({{"scaling", "weights"}});
        QVERIFY(std::isnan(number(run, "beta")));
        QVERIFY(isNear(number(run, "estimate"), number(run, "alpha") * number(run, "product")));
    }
    /// The engine's adder, whose layer is held to definitions of its own, and its gradient.
    void adderIsTheEngines()
    {
        for (int seed = 1; seed <= 20; ++seed) {
            const engine::Values run = drawn("adder", seed);
            Numbers x({1, Side, Side}, engine::Precision::Double), w({1, 1, Side, Side}, engine::Precision::Double);
            x.data = list(run, "x"), w.data = list(run, "w");
            engine::Tape engines;
            const Quantity X = engines.input("x", x), W = engines.parameter("w", w);
            engines.step("Y").make("Y", sum(adderConvolved(X, W, {})));
            engines.backward("Y");
            QVERIFY(isNear(number(run, "y"), *engines.value("Y", 0, engines.lastStep())));
            QCOMPARE(list(run, "dw"), engines.gradientOf("w")->value().data);
            const std::vector<double> back = list(run, "dx");
            for (std::size_t i = 0; i < back.size(); ++i) QVERIFY(isNear(back[i], (*engines.gradientOf("x"))[i]));
        }
    }
    /// Horowitz's table, by hand.
    void energyOfAUnit()
    {
        const engine::Values run = made({{"show", "energy"}});
        const double spent[] = {784 * 4.6, 784 * 0.3, 784 * 1.8, 784 * 0.13, 13 * (0.1 + 0.03 * (64 + 120) / 8)};
        const double bytes[] = {3136, 784, 3136, 784, 104};
        for (std::size_t i = 0; i < 5; ++i) {
            QVERIFY(isNear(list(run, "spent")[i], spent[i]));
            QVERIFY(isNear(list(run, "read")[i], bytes[i] / 8 * 1300));
        }
        QVERIFY(isNear(number(run, "spentLess"), spent[0] / spent[4]));
        QVERIFY(isNear(number(run, "readLess"), 3136.0 / 104));
    }
    /// 1 075 200 bytes of weights become 33 600, as bits.
    void weightsOfTheLargeNet()
    {
        Params p;
        p.size = Size::Large, p.layers = 2;
        const auto plan = p.setup().plan();
        double weights = 0;
        for (int l = 0; l < plan->network.depth(); ++l)
            if (const engine::Block* block = plan->network.weights(l)) weights += double(block->size());
        QCOMPARE(4 * weights, 1'075'200.0);
        QCOMPARE(weights / 8, 33'600.0);
    }
    /// The net in words: signs packed into bits, XNOR and popcount, times α; then what normalises. It answers as the layers do.
    void aNetOfWords()
    {
        const auto session = lessons::lessonNamed("binary-and-adder").open();
        session->apply({{"run", "learn"}, {"steps", "40"}});
        const lessons::NetPtr net = netOf(lessons::lessonNamed("binary-and-adder"), *session, 30);
        const std::vector<int> rows(net->data->test.begin(), net->data->test.begin() + 20);
        const std::vector<float> outputs = net->outputs(rows);
        for (std::size_t n = 0; n < rows.size(); ++n) {
            std::vector<double> values(net->data->inputs.begin() + 64 * rows[n], net->data->inputs.begin() + 64 * (rows[n] + 1));
            for (int l = 0; l < net->network.depth(); ++l) {
                std::vector<double> next;
                if (const engine::Block* block = net->network.weights(l)) {
                    const int units = block->shape[0], width = int(values.size());
                    engine::TensorOf<double> x({1, width});
                    engine::Tensor w({units, width});
                    x.data = values, w.data.assign(net->of(*block).begin(), net->of(*block).end());
                    std::vector<std::int32_t> products(std::size_t(units), 0);
                    engine::binaryProduct(engine::binarised(x), engine::binarised(w), products);
                    const std::vector<float> alpha = engine::binaryScales(w);
                    for (int i = 0; i < units; ++i) next.push_back(double(alpha[std::size_t(i)]) * products[std::size_t(i)]);
                } else
                    for (int i = 0; i < int(values.size()); ++i) next.push_back(normed(*net, l, i, values[std::size_t(i)]));
                values = std::move(next);
            }
            for (std::size_t k = 0; k < values.size(); ++k) QVERIFY(isNear(values[k], double(outputs[n * 10 + k]), 1e-4));
        }
    }
    void inside_data()
    {
        QTest::addColumn<std::vector<engine::Change>>("changes");
        QTest::newRow("products") << std::vector<engine::Change>{{"kernel", "float"}, {"layers", "3"}};
        QTest::newRow("signs") << std::vector<engine::Change>{{"kernel", "binary"}};
        QTest::newRow("adders") << std::vector<engine::Change>{{"kernel", "adder"}, {"layers", "2"}};
        QTest::newRow("large") << std::vector<engine::Change>{{"kernel", "binary"}, {"data", "28x28"}};
    }
    /// What each picture says of the weights of a unit, by loops, adds up to what the kernels have; and its way there.
    void inside()
    {
        QFETCH(std::vector<engine::Change>, changes);
        const bool signs = changes.front().value == "binary", adds = changes.front().value == "adder";
        const auto session = lessons::lessonNamed("binary-and-adder").open();
        changes.insert(changes.begin(), {"run", "learn"});
        session->apply(changes);
        constexpr int Step = 3;
        const auto valuesOf = [&](int place) {
            const auto inside = session->inside(Step, place);
            return inside->values(inside->lastStep());
        };
        const engine::Values first = valuesOf(0);
        const std::vector<double> right = list(first, "t"), w = list(first, "w");
        const auto unit = std::size_t(std::ranges::find(right, 1.0) - right.begin());
        const std::size_t n = w.size();
        const auto sign = [](double x) { return x < 0 ? -1.0 : 1.0; };
        const double alpha = meanSize(w);
        const auto shareOf = [&](const engine::Values& values) {
            const double slope = list(values, "ds")[unit];
            const std::vector<double> a = list(values, "a");
            std::vector<double> share;
            double together = 0;
            for (std::size_t i = 0; i < n; ++i) {
                share.push_back(slope * (signs ? sign(a[i]) : adds ? a[i] - w[i] : a[i]));
                together += share[i] * sign(w[i]);
            }
            for (std::size_t i = 0; signs && i < n; ++i)
                share[i] = (std::abs(w[i]) <= 1 ? alpha * share[i] : 0) + sign(w[i]) * together / double(n);
            return share;
        };
        const std::vector<double> own = shareOf(first), made = list(first, "share"), g = list(first, "g");
        std::vector<double> all(n, 0);
        for (int place = 0; place < session->samplesInside(Step); ++place) {
            const std::vector<double> share = shareOf(valuesOf(place));
            for (std::size_t i = 0; i < n; ++i) all[i] += share[i];
        }
        double sum = 0;
        const std::vector<double> a = list(first, "a");
        for (std::size_t i = 0; i < n; ++i) {
            QVERIFY(isNear(made[i], own[i], 1e-6) && isNear(g[i], all[i], 1e-5));
            sum += signs ? alpha * sign(w[i]) * sign(a[i]) : adds ? -std::abs(a[i] - w[i]) : a[i] * w[i];
        }
        QVERIFY(isNear(list(first, "s")[unit], sum, 1e-4));
    }
    void insideByHand_data() { inside_data(); }
    void insideByHand()
    {
        QFETCH(std::vector<engine::Change>, changes);
        const auto session = lessons::lessonNamed("binary-and-adder").open();
        changes.insert(changes.begin(), {"run", "learn"});
        session->apply(changes);
        const auto inside = session->inside(2, 1);
        const int apart = sweep() == QLatin1String("few") ? 3 : 1; // numbers stay in the pictures that follow
        for (int operation = 0; operation <= inside->lastStep(); operation += apart)
            QCOMPARE(wrongCard(*inside, operation), QString());
    }
    void refusesWords()
    {
        const auto session = lessons::lessonNamed("binary-and-adder").open();
        QVERIFY_THROWS_EXCEPTION(engine::InputError, session->apply({{"x", "one,two"}}));
        QVERIFY_THROWS_EXCEPTION(engine::InputError, session->apply({{"w", "1,2,3,4,5,6,7,8,9,10"}}));
    }
};

REGISTER_TEST(TestBinaryAndAdder, "binary-and-adder")
REGISTER_CORNERS("binary-and-adder", "show=adder", "show=energy", "scaling=none x=random w=1,-1", "run=learn steps=2",
                 "run=learn kernel=adder layers=3 steps=1", "run=learn kernel=float steps=1")
#include "test_binary_and_adder.moc"
