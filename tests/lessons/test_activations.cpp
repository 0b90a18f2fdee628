#include "lessons/networks/activations/run.h"
#include "tests/lessons/sessions.h"
#include "tests/run.h"

#include <QTest>

#include <cmath>
#include <numeric>

using namespace engine;
using namespace lessons::acts;
using lessons::numberNamed;
using lessons::numbersNamed;

namespace {

std::unique_ptr<lessons::Session> ranTo(int step, const std::vector<Change>& changes = {})
{
    auto session = lessons::lessonNamed("activations").open();
    if (!changes.empty()) session->apply(changes);
    session->await(step);
    return session;
}

/// The definitions, as they stand in papers.
double defined(Activation f, double x)
{
    const auto logistic = [](double z) { return 1 / (1 + std::exp(-z)); };
    switch (f) {
    case Activation::Linear: return x;
    case Activation::Relu: return std::max(0.0, x);
    case Activation::LeakyRelu: return x > 0 ? x : 0.01 * x;
    case Activation::Tanh: return std::tanh(x);
    case Activation::Logistic: return logistic(x);
    case Activation::PRelu: return x > 0 ? x : 0.25 * x;
    case Activation::Elu: return x > 0 ? x : std::expm1(x);
    case Activation::Softplus: return std::log1p(std::exp(x));
    case Activation::Swish: return x * logistic(x);
    case Activation::Gelu: return x / 2 * std::erfc(-x / std::sqrt(2.0));
    case Activation::GeluTanh: return x / 2 * (1 + std::tanh(std::sqrt(2 / M_PI) * (x + 0.044715 * x * x * x)));
    case Activation::GeluLogistic: return x * logistic(1.702 * x);
    default: return std::nan("");
    }
}

double at(const std::vector<double>& list, Activation f) { return list[std::size_t(f)]; }

} // namespace

class TestActivations : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void valuesAndSlopesAreThoseOfTheDefinitions()
    {
        const auto session = ranTo(WalkSteps);
        for (int step = 1; step <= WalkSteps; ++step) {
            const Values values = session->values(step);
            const auto y = numbersNamed(values, "y"), slope = numbersNamed(values, "slope");
            const double x = -5 + (step - 1) / 8.0, h = 1e-6;
            QCOMPARE(numberNamed(values, "x"), x);
            for (int k = 0; k < Kinds; ++k) {
                const Activation f = Activation(k);
                QVERIFY(std::abs(at(y, f) - defined(f, x)) < 1e-12);
                const double quotient = (defined(f, x + h) - defined(f, x - h)) / (2 * h);
                if (x != 0) QVERIFY(std::abs(at(slope, f) - quotient) < 1e-8);
            }
        }
    }
    void softplusIsAsSteepAsTheLogisticFunctionIsHigh()
    {
        const auto session = ranTo(WalkSteps);
        for (int step = 1; step <= WalkSteps; ++step) {
            const Values values = session->values(step);
            QVERIFY(std::abs(at(numbersNamed(values, "slope"), Activation::Softplus) -
                             at(numbersNamed(values, "y"), Activation::Logistic)) < 1e-15);
        }
    }
    void theMeanIsThatOfTheWalk()
    {
        const auto session = ranTo(WalkSteps);
        const Values values = session->values(WalkSteps);
        const auto mean = numbersNamed(values, "mean"), flat = numbersNamed(values, "flat");
        double sum = 0;
        int zeros = 0;
        for (int i = -40; i <= 40; ++i) sum += defined(Activation::Elu, i / 8.0), zeros += i <= 0;
        QVERIFY(std::abs(at(mean, Activation::Elu) - sum / 81) < 1e-12);
        QVERIFY(std::abs(at(mean, Activation::Tanh)) < 1e-12);
        QCOMPARE(at(flat, Activation::Relu), zeros / 81.0);
        QCOMPARE(at(flat, Activation::LeakyRelu), 0.0); // its slope is just 0.01
        for (const double cost : numbersNamed(values, "cost")) QVERIFY(cost > 0);
    }
    void everyLayerIsCountedOnce()
    {
        for (const char* run : {"deep", "dead"}) {
            const auto session = ranTo(3, {{"run", run}, {"activation", "tanh"}, {"depth", "4"}});
            const Values values = session->values(3);
            for (const char* name : {"activations", "gradients"}) {
                const auto shares = numbersNamed(values, name);
                for (std::size_t row = 0; row < shares.size(); row += Bins)
                    QVERIFY(std::abs(std::accumulate(&shares[row], &shares[row] + Bins, 0.0) - 1) < 1e-9);
            }
        }
    }
    void theNameOfAFunctionChoosesIt()
    {
        const auto session = ranTo(5);
        const auto name = widgets::regionNamed(paint(*session, 5).regions, QStringLiteral("activation[4]"));
        QVERIFY(name && name->choice);
        session->apply({{name->choice->field.toStdString(), name->choice->text.toStdString()}}, 5);
        QCOMPARE(session->reached(), 5); // the walk goes on
        QVERIFY(session->caption(5).whole().contains(nameOf(Activation::Logistic)));
    }
    void shapesAreLearntDownTheSlope()
    {
        const auto session = ranTo(LearnSteps, {{"run", "learn"}});
        const auto at = [&](int step, const char* name) { return numberNamed(session->values(step), name); };
        for (const int step : {1, 7, LearnSteps})
            for (const std::string id : {"gamma", "beta"})
                QVERIFY(std::abs(at(step, id.c_str()) -
                                 (at(step, (id + ".from").c_str()) -
                                  at(step, (id + ".rate").c_str()) * at(step, (id + ".gradient").c_str()))) < 1e-12);
        QVERIFY(std::abs(at(LearnSteps, "gamma") + 0.5) < 0.1); // the points were made with -1/2 and 2, and some noise
        QVERIFY(std::abs(at(LearnSteps, "beta") - 2) < 0.5);
        QVERIFY(std::abs(at(LearnSteps, "gamma.gradient")) < 0.1 * std::abs(at(1, "gamma.gradient")));
    }
    void whatIsDeadStaysDead()
    {
        const auto session = ranTo(DeadSteps, {{"run", "dead"}});
        const double dead = numberNamed(session->values(BadSteps), "dead");
        QVERIFY(dead >= 48);
        const auto before = numbersNamed(session->values(BadSteps), "alive"),
                   after = numbersNamed(session->values(DeadSteps), "alive");
        for (std::size_t unit = 0; unit < before.size(); ++unit)
            if (before[unit] == 0) QCOMPARE(after[unit], 0.0);
    }
};

REGISTER_TEST(TestActivations, "activations")
REGISTER_CORNERS("activations", "run=learn", "run=deep", "run=dead", "run=deep activation=logistic depth=20 init=xavier",
                 "activation=gelu-tanh", "run=dead activation=leaky-relu")
#include "test_activations.moc"
