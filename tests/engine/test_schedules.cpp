#include "engine/core/error.h"
#include "engine/nn/network.h"
#include "engine/nn/schedule.h"
#include "engine/tape/descended.h"
#include "engine/tape/tape.h"
#include "tests/engine/tape_samples.h"
#include "tests/run.h"

#include <QTest>

#include <cmath>

using namespace engine;

namespace {

bool near(double a, double b) { return std::abs(a - b) <= 1e-12 * (std::abs(b) + 1e-3); }

constexpr Optimiser::Kind kinds[] = {Optimiser::Sgd,     Optimiser::Momentum, Optimiser::Adam, Optimiser::Nesterov,
                                     Optimiser::Adagrad, Optimiser::RmsProp,  Optimiser::AdamW};

} // namespace

/// How rates change, and steps of optimisers as quantities.
class TestSchedules : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void stepsFallByAFactor()
    {
        const Schedule s{.kind = Schedule::Step, .rate = 0.5, .factor = 0.1, .every = 30};
        QVERIFY(near(rateAt(s, 0), 0.5) && near(rateAt(s, 29), 0.5) && near(rateAt(s, 30), 0.05) && near(rateAt(s, 95), 0.0005));
    }
    /// cos has its end, middle and quarter; the mean over a half wave is the middle.
    void cosineGoesFromRateToLast()
    {
        const Schedule s{.kind = Schedule::Cosine, .rate = 1, .last = 0.2, .steps = 400};
        QVERIFY(near(rateAt(s, 0), 1) && near(rateAt(s, 200), 0.6) && near(rateAt(s, 400), 0.2) && near(rateAt(s, 5000), 0.2));
        QVERIFY(near(rateAt(s, 100), 0.6 + 0.4 * std::sqrt(0.5)));
        for (int k = 0; k <= 400; ++k) QVERIFY(near(rateAt(s, k) + rateAt(s, 400 - k), 1.2));
    }
    void linearGoesStraight()
    {
        const Schedule s{.kind = Schedule::Linear, .rate = 1, .last = 0.5, .steps = 10};
        for (int k = 0; k < 15; ++k) QVERIFY(near(rateAt(s, k), 1 - 0.05 * std::min(k, 10)));
    }
    void warmUpRisesToTheRate()
    {
        for (const auto kind : {Schedule::Constant, Schedule::Step, Schedule::Cosine, Schedule::Linear}) {
            Schedule s{.kind = kind, .rate = 0.8, .steps = 50, .every = 7};
            const Schedule cold = s;
            s.warmUp = 3;
            for (int k = 0; k < 3; ++k) QVERIFY(near(rateAt(s, k), 0.2 * (k + 1)));
            for (int k = 0; k < 60; ++k) QCOMPARE(rateAt(s, k + 3), rateAt(cold, k));
        }
    }

    /// What a lesson records step by step is what training does, and its arithmetic by hand.
    void quantitiesAreTheStepsOfTraining()
    {
        const Network net({3}, {Dense{1}});
        for (const auto kind : kinds) {
            const Optimiser how{.kind = kind, .rate = 0.1, .dampening = kind == Optimiser::Momentum ? 0.3 : 0};
            Learner<double> learner{{0.5, -1, 2, 0.7}};
            Quantity w(Numbers(TensorOf<double>({3}))), m(Numbers(TensorOf<double>({3}))), v = m;
            Numbers start({3}, Precision::Double);
            start.data = {0.5, -1, 2};
            w = start;
            for (int t = 1; t <= 20; ++t) {
                const Quantity g(noise({3}, Precision::Double, unsigned(t)));
                std::vector<double> gradient(g.value().data);
                gradient.push_back(0);
                update<double>(net, how, {}, gradient, learner);
                if (how.hasFirst()) m = firstMoment(how, t, g, m);
                if (how.hasSecond()) v = secondMoment(how, g, v);
                w = descended(how, t, w, g, m, v);
                for (int i = 0; i < 3; ++i) {
                    QVERIFY(std::abs(w[std::size_t(i)] - learner.parameters[std::size_t(i)]) < 1e-12);
                    QVERIFY(std::abs(valueOf(w.behind({i})) - w[std::size_t(i)]) < 1e-12);
                }
                w = Quantity(w.value()), m = Quantity(m.value()), v = Quantity(v.value()); // the next step begins with numbers
            }
        }
    }
    /// A gradient through a step: ∂w/∂g is -rate for gradient descent, and w' itself goes through whole.
    void gradientsOfSteps()
    {
        Tape tape;
        const Quantity w = tape.parameter("w", noise({3}, Precision::Double, 1)),
                       g = tape.parameter("g", noise({3}, Precision::Double, 2));
        tape.make("L", sum(descended({.kind = Optimiser::Sgd, .rate = 0.25}, 1, w, g)));
        tape.backward("L");
        QVERIFY((tape.gradientOf("w")->value().data == std::vector<double>{1, 1, 1}));
        QVERIFY((tape.gradientOf("g")->value().data == std::vector<double>{-0.25, -0.25, -0.25}));
    }
    void momentsThatThereAreNot()
    {
        const Quantity g(noise({3}, Precision::Double, 1));
        QVERIFY_THROWS_EXCEPTION(InputError, firstMoment({.kind = Optimiser::Sgd}, 1, g, g));
        QVERIFY_THROWS_EXCEPTION(InputError, secondMoment({.kind = Optimiser::Momentum}, g, g));
        QVERIFY_THROWS_EXCEPTION(InputError, descended({.kind = Optimiser::Adam, .beta2 = 1}, 1, g, g, g, g));
    }
};

REGISTER_TEST(TestSchedules)
#include "test_schedules.moc"
