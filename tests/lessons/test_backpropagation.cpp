#include "lessons/layer_list.h"
#include "lessons/networks/backpropagation/run.h"
#include "tests/lessons/sessions.h"
#include "tests/run.h"

#include <QPainter>
#include <QTest>

#include <cmath>

using namespace lessons::backprop;
using engine::Numbers;
using engine::Tape;
using lessons::named;
using Function = engine::Activation;

namespace {

/// The loss, written anew from its definition: plain loops in double, no tape.
class Loss {
public:
    Loss(const Params& p, const Tape& tape) : m_p(p)
    {
        x = first(tape, "x"), t = first(tape, "t");
        for (int l = 1; l <= outputLayer(p); ++l)
            W.push_back(first(tape, named("W", l))), b.push_back(first(tape, named("b", l)));
    }
    double operator()() const
    {
        std::vector<double> a = x.data;
        for (std::size_t l = 0; l < W.size(); ++l) {
            std::vector<double> z(b[l].data);
            for (std::size_t i = 0; i < z.size(); ++i)
                for (std::size_t j = 0; j < a.size(); ++j) z[i] += W[l].data[i * a.size() + j] * a[j];
            if (l + 1 < W.size())
                for (double& one : z) one = f(one);
            a = z;
        }
        return m_p.loss == LossName::SquaredError ? squared(a) : entropy(a);
    }
    Numbers x, t;
    std::vector<Numbers> W, b;

private:
    static Numbers first(const Tape& tape, const std::string& id) { return tape.makings(id).front().quantity.value(); }
    double f(double z) const
    {
        switch (m_p.activation) {
        case Function::Tanh: return std::tanh(z);
        case Function::Logistic: return 1 / (1 + std::exp(-z));
        case Function::Relu: return z > 0 ? z : 0;
        case Function::LeakyRelu: return z > 0 ? z : 0.01 * z;
        default: break;
        }
        return z;
    }
    double squared(const std::vector<double>& y) const
    {
        double sum = 0;
        for (std::size_t i = 0; i < y.size(); ++i) sum += (y[i] - t.data[i]) * (y[i] - t.data[i]);
        return sum / double(y.size());
    }
    double entropy(const std::vector<double>& y) const
    {
        double sum = 0, right = 0;
        for (std::size_t i = 0; i < y.size(); ++i) sum += std::exp(y[i]), right += t.data[i] * y[i];
        return std::log(sum) - right;
    }

    Params m_p;
};

double relative(double slope, double quotient) { return std::abs(slope - quotient) / std::max(std::abs(slope), 0.01); }

/// Of these slopes and the difference quotients of the same numbers in the loss.
double worstOf(const Loss& loss, Numbers& numbers, const Numbers& slopes)
{
    constexpr double h = 1e-5;
    double worst = 0;
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        const double w = numbers.data[i];
        numbers.data[i] = w + h;
        const double above = loss();
        numbers.data[i] = w - h;
        worst = std::max(worst, relative(slopes.data[i], (above - loss()) / (2 * h)));
        numbers.data[i] = w;
    }
    return worst;
}

Params with(const char* layers, Function f, LossName loss, Data data, int seed)
{
    Params p;
    p.layers = layers, p.activation = f, p.loss = loss, p.data = data, p.seed = seed, p.sample = 1 + 13 * seed % Samples;
    p.grain = Grain::Layer;
    return p;
}

const std::vector<Params>& nets()
{
    static const std::vector<Params> all = [] {
        std::vector<Params> list;
        for (int seed = 1; seed <= (sweep() == QLatin1String("few") ? 2 : 5); ++seed)
            for (const char* layers : {"none", "3,2", "1", "6,6,6,6"})
                for (const Function f :
                     {Function::Tanh, Function::Logistic, Function::Relu, Function::LeakyRelu, Function::Linear})
                    for (const LossName loss : {LossName::CrossEntropy, LossName::SquaredError})
                        for (const Data data : {Data::Xor, Data::Iris}) list.push_back(with(layers, f, loss, data, seed));
        return list;
    }();
    return all;
}

const Numbers& last(const Tape& tape, const std::string& id) { return tape.makings(id).back().quantity.value(); }

} // namespace

/// Reverse mode against difference quotients of a loss that knows nothing of it.
class TestBackpropagation : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void numbersCanBeReadBesideASecondRun()
    {
        const auto session = lessons::lessonNamed("backpropagation").open();
        session->apply({{"twin.seed", "3"}});
        QImage image(904, 744, QImage::Format_RGB32);
        QPainter painter(&image);
        widgets::Canvas canvas(painter, widgets::Theme::named(QStringLiteral("light")), {24, 56, 856, 632});
        widgets::Recording recording;
        canvas.record(recording);
        session->paint(canvas, session->lastStep());
        const int cells = int(std::ranges::count_if(recording.texts, &widgets::Recording::Text::inCell));
        QVERIFY2(cells >= 2 * 2 * 7, QByteArray::number(cells)); // of each unit that computes z, a, b, δ
    }
    void framesOfNeighbouringNumbersLeaveEachOtherWhole() // a target's halo reaches half its width beyond it
    {
        const auto session = lessons::lessonNamed("backpropagation").open();
        const auto regions = paint(*session, session->lastStep(), QStringLiteral("light"), {904, 744}).regions;
        const auto rect = [&](const char* id) { return widgets::regionNamed(regions, QLatin1String(id))->rect; };
        QVERIFY(rect("after").top() - rect("L").bottom() > 5 && rect("change").top() - rect("after").bottom() > 5);
    }
    void everySlopeIsADifferenceQuotient() // the claim, by other arithmetic, and of biases, too
    {
        double largest = 0;
        for (const Params& p : nets()) {
            const Tape tape = run(p);
            Loss loss(p, tape);
            QVERIFY(std::abs(loss() - last(tape, "L").data[0]) < 1e-12);
            for (int l = 1; l <= outputLayer(p); ++l) {
                const auto n = std::size_t(l) - 1;
                largest = std::max(largest, worstOf(loss, loss.W[n], last(tape, named("dW", l))));
                largest = std::max(largest, worstOf(loss, loss.b[n], last(tape, deltaOf(p, l))));
            }
            QVERIFY2(largest <= 1e-6, qPrintable(QString::number(largest)));
        }
        qInfo("largest relative difference: %g", largest);
    }
    void theCheckOnTheStageIsTheSame()
    {
        for (const Params& p : nets()) {
            const Tape tape = run(p);
            double worst = 0;
            for (int l = 1; l <= outputLayer(p); ++l)
                for (std::size_t i = 0; i < last(tape, named("dW", l)).size(); ++i)
                    worst = std::max(worst, relative(last(tape, named("dW", l)).data[i], last(tape, named("check", l)).data[i]));
            QCOMPARE(last(tape, "difference").data[0], worst);
            QVERIFY(worst <= 1e-6);
        }
    }
    void anUpdateFollowsTheSlopes()
    {
        for (const Params& p : nets()) {
            const Tape tape = run(p);
            Loss loss(p, tape);
            const double before = loss();
            for (int l = 1; l <= outputLayer(p); ++l)
                for (const bool bias : {false, true}) {
                    const std::string id = named(bias ? "b" : "W", l);
                    Numbers& numbers = (bias ? loss.b : loss.W)[std::size_t(l) - 1];
                    for (std::size_t i = 0; i < numbers.size(); ++i) {
                        numbers.data[i] -= p.rate * last(tape, bias ? deltaOf(p, l) : named("dW", l)).data[i];
                        QCOMPARE(last(tape, id).data[i], numbers.data[i]);
                    }
                }
            QVERIFY(std::abs(last(tape, "change").data[0] - (loss() - before)) <= 1e-12 * (1 + before + loss()));
        }
    }
    void everyNumberIsItsArithmetic()
    {
        for (const Params& p : nets()) {
            const Tape tape = run(p);
            for (const std::string& id : tape.ids())
                for (const engine::Making& making : tape.makings(id))
                    for (std::size_t i = 0; i < making.quantity.size(); ++i) {
                        const double byHand = valueOf(making.quantity.behind(engine::indicesOf(making.quantity.shape(), i)));
                        QVERIFY2(std::abs(byHand - making.quantity[i]) <= 1e-12 * (std::abs(byHand) + 1), id.c_str());
                    }
        }
    }
    void oneStepMakesOneNumberOrAllOfALayer()
    {
        Params p;
        const Tape fine = run(p);
        p.grain = Grain::Layer;
        const Tape coarse = run(p);
        int makes = 0; // z, a, L forwards, dW and δ back: 2-3-2-2
        for (const int n : {3, 3, 2, 2, 2, 1, 2, 4, 2, 6, 3, 6}) makes += n;
        const int others = 3 + 2 + 6 + 1; // checks, comparisons, updates, the loss after
        QCOMPARE(fine.lastStep(), makes + others);
        QCOMPARE(coarse.lastStep(), 12 + others);
        for (const std::string& id : coarse.ids()) QCOMPARE(last(fine, id).data, last(coarse, id).data);
    }
    void aWeightsCardShowsItsSlope() // as long as it is the weight of that slope
    {
        const auto session = lessons::lessonNamed("backpropagation").open();
        int shown = 0;
        for (int step = 0; step <= session->lastStep(); ++step) {
            const auto card = session->explain(QStringLiteral("W1[0,1]"), step);
            QVERIFY(card);
            shown += card->slope.has_value();
        }
        const Tape tape = run({});
        const int made = tape.makings("dW1").back().madeAt[1], updated = tape.makings("W1").back().from;
        QCOMPARE(shown, updated - made);
    }
    void theWeightsAreCountedLayerByLayer()
    {
        Params p;
        int count = 0;
        for (int l = 1; l <= outputLayer(p); ++l)
            for (int unit = 0; unit < p.sizes()[std::size_t(l)]; ++unit)
                for (int input = 0; input < p.sizes()[std::size_t(l) - 1]; ++input) {
                    p.weight = ++count;
                    const Picked w = pickedOf(p);
                    QVERIFY(w.layer == l && w.unit == unit && w.input == input);
                }
        QCOMPARE(p.weights(), count);
    }
    void layersHaveAForm()
    {
        const auto complaint = lessons::listOfLayers({}, 4, 6).complaint;
        for (const char* good : {"none", "1", "6,6,6,6", "3, 2"}) QVERIFY2(complaint(good).empty(), good);
        for (const char* bad : {"", "0", "7", "12", "3,", ",3", "2,2,2,2,2", "x", "3;2"}) QVERIFY2(!complaint(bad).empty(), bad);
    }
};

REGISTER_CORNERS("backpropagation", "layers=none loss=squared-error", "layers=6,6,6,6 data=iris activation=relu grain=layer",
                 "layers=1,1,1,1 sample=150", "layers=6,1 activation=logistic weight=18 learning-rate=10")
REGISTER_TEST(TestBackpropagation, "backpropagation")
#include "test_backpropagation.moc"
