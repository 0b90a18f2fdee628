#include "engine/tape/operators.h"
#include "lessons/live_step.h"
#include "lessons/networks/playground/stage.h"
#include "tests/lessons/calculator.h"
#include "tests/lessons/sessions.h"
#include "tests/run.h"
#include "widgets/explain/rounding.h"

#include <QTest>

#include <cmath>
#include <functional>

using namespace lessons::playground;
using engine::Term;
using widgets::Explanation;
using widgets::RegionName;
using Changes = std::vector<engine::Change>;

namespace {

/// A run with its last step and the one before.
struct Run {
    Params params;
    State before, state;
    int step = 0;
    lessons::AnyAt now; // so that what is asked of it again is at hand

    explicit Run(const Changes& changes, int steps = 5)
    {
        engine::assign(params, changes);
        state = training.begin(params);
        for (; step < steps; ++step) before = state, training.step(params, state);
        hold();
    }
    void nudge(Unit unit, int input)
    {
        state.learner.parameters[plan().weightAt(unit, input)] += 0.5F;
        hold();
    }
    void hold()
    {
        const auto kept = [](const auto& value) { return std::make_shared<const std::any>(value); };
        const auto made = [params = kept(params), before = kept(before)] { return lessons::AnyAt::Before{params, before}; };
        now = {step, kept(params), kept(state), {}, made};
    }
    std::optional<Explanation> explained(const QString& region) const
    {
        static const lessons::AnyMachine playground = lessons::anyMachine<machine>();
        return lessons::explained(playground, now, RegionName(region));
    }
    Explanation of(const QString& region) const
    {
        auto e = explained(region);
        if (!e) qFatal("nothing explains %s", qPrintable(region));
        return *e;
    }
    const Plan& plan() const { return *state.plan; }
};

bool near(double a, double b) { return std::abs(a - b) <= 1e-5 * (std::abs(b) + 0.1); }
double calculated(const Term& term) { return Calculator()(widgets::textOf(term)); }

/// The mean loss of the batch in double, with one parameter moved.
double lossOfBatch(const Run& run, std::size_t moved, double by)
{
    const Plan& plan = run.plan();
    const std::vector<float>& flat = run.before.learner.parameters;
    std::vector<double> parameters(flat.begin(), flat.end());
    parameters[moved] += by;
    engine::Pass<double> pass;
    engine::gather<double>(plan.network, plan.samples(), run.state.batch, pass);
    engine::forward<double>(plan.network, parameters, pass);
    return engine::lossOf<double>(plan.network, plan.loss, pass);
}

/// Every weight and bias, by the name of its region.
std::vector<std::pair<QString, std::size_t>> parametersOf(const Plan& plan)
{
    std::vector<std::pair<QString, std::size_t>> list;
    for (int l = 0; l < plan.neuronLayers(); ++l)
        for (int j = 0; j < plan.neurons(l); ++j) {
            const auto place = std::size_t(j);
            list.emplace_back(QStringLiteral("bias[%1,%2]").arg(l).arg(j), plan.biases(l).offset + place);
            const std::vector<int> shape = plan.weights(l).shape;
            for (int i = 0; i < shape[1]; ++i)
                list.emplace_back(QStringLiteral("weight[%1,%2,%3]").arg(l).arg(j).arg(i),
                                  plan.weights(l).offset + place * std::size_t(shape[1]) + std::size_t(i));
        }
    return list;
}

/// What a number depends on, besides loss and data.
struct Dependence {
    bool activation, optimizer, penalty;
};

/// Each combination of that is short, so all are made.
void everySetting(const Dependence& of)
{
    QTest::addColumn<Changes>("changes");
    using Names = std::vector<std::string>;
    for (const std::string& activation : of.activation ? activationNames() : Names{"tanh"})
        for (const char* loss : {"cross-entropy", "squared-error", "hinge"})
            for (const std::string& optimizer : of.optimizer ? Names{"sgd", "momentum", "adam"} : Names{"momentum"})
                for (const std::string& penalty : of.penalty ? Names{"none", "l1", "l2"} : Names{"l2"})
                    for (const char* data : {"spiral", "multi-gauss"})
                        QTest::addRow("%s %s %s %s %s", activation.c_str(), loss, optimizer.c_str(), penalty.c_str(), data)
                            << Changes{{"layers", "3,2"},
                                       {"activation", activation},
                                       {"loss", loss},
                                       {"optimizer", optimizer},
                                       {"regularization", penalty},
                                       {"regularization-rate", "0.05"},
                                       {"learning-rate", "0.05"},
                                       {"data", data},
                                       {"samples", "40"},
                                       {"batch", "7"}};
}

} // namespace

Q_DECLARE_METATYPE(Changes)

class TestPlaygroundExplain : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyParameterIsItsUpdate_data() { everySetting({.activation = false, .optimizer = true, .penalty = true}); }
    void everyParameterIsItsUpdate() // from the parameter and the moments before, to the bits that the next step has
    {
        QFETCH(Changes, changes);
        const Run run(changes);
        for (const auto& [id, at] : parametersOf(run.plan())) {
            const Explanation e = run.of(id);
            QCOMPARE(float(e.value.value), run.state.learner.parameters[at]);
            QVERIFY2(near(calculated(e.behind), double(run.state.learner.parameters[at])), qPrintable(textOf(e)));
            const auto operands = widgets::standing(e.behind);
            QVERIFY(!operands.empty());
            QCOMPARE(QString::fromStdString(operands[0].place), id);
            QCOMPARE(operands[0].step, run.step - 1);
            QCOMPARE(float(operands[0].value), run.before.learner.parameters[at]);
        }
    }

    void everySlopeIsTheGradient_data() { everySetting({.activation = true, .optimizer = false, .penalty = true}); }
    void everySlopeIsTheGradient() // of the engine, and of central differences in double
    {
        QFETCH(Changes, changes);
        const Run run(changes);
        for (const auto& [id, at] : parametersOf(run.plan())) {
            const Explanation e = run.of(id);
            QVERIFY(e.slope);
            QCOMPARE(float(e.slope->value.value), run.state.gradient[at]);
            QVERIFY2(near(calculated(e.slope->behind), double(run.state.gradient[at])), qPrintable(textOf(e)));
            constexpr double h = 1e-6;
            const double difference = (lossOfBatch(run, at, h) - lossOfBatch(run, at, -h)) / (2 * h);
            QVERIFY2(std::abs(e.slope->value.value - difference) <= 1e-4 * (std::abs(difference) + 0.1), qPrintable(textOf(e)));
        }
    }

    void slopesWalkBackToTheLoss_data() { everySetting({.activation = true, .optimizer = false, .penalty = false}); }
    void slopesWalkBackToTheLoss() // each from those behind it, and those of the outputs from the outputs
    {
        QFETCH(Changes, changes);
        const Run run(changes, 3);
        const Plan& plan = run.plan();
        for (const int row : run.state.batch)
            for (const Unit unit : unitsOfPoint(plan)) {
                const Explanation e = run.of(pointId(plan, row, unit));
                if (e.behind.isOperand()) QVERIFY(!e.origin.isEmpty());
                else QVERIFY2(near(calculated(e.behind), e.value.value), qPrintable(textOf(e)));
            }
    }

    void lossOfAPointIsThatOfTheEngine_data() { everySetting({.activation = false, .optimizer = false, .penalty = false}); }
    void lossOfAPointIsThatOfTheEngine()
    {
        QFETCH(Changes, changes);
        const Run run(changes);
        const std::vector<int> rows{run.plan().split.test};
        auto& pass = passOver(run.state, rows);
        engine::lossOf<float>(run.plan().network, run.plan().loss, pass);
        const std::vector<float> losses(pass.losses().begin(), pass.losses().end());
        for (std::size_t n = 0; n < rows.size(); ++n)
            QCOMPARE(float(run.of(QStringLiteral("point[%1]").arg(rows[n])).value.value), losses[n]);
    }

    void aSquareAloneHasTheBitsOfTheWholeMap()
    {
        const Run run({{"features", "x1,x2,x1^2,x1x2,sin(x2)"}, {"data", "multi-gauss"}});
        const Plan& plan = run.plan();
        for (const std::vector<int>& at : {std::vector{0, 0}, {0, MapSide - 1}, {17, 40}, {MapSide - 1, MapSide - 1}}) {
            const std::vector<QPointF> place{middleOf(plan, at[0], at[1])};
            const engine::Pass<float>& alone = passAt(run.state, place);
            std::vector<float> expected;
            for (int l = Inputs; l < plan.neuronLayers(); ++l)
                expected.push_back(alone.values(l < 0 ? 0 : plan.valuesOf(l))(1, 0));
            float best = 0;
            for (int c = 0; c < plan.classes(); ++c) best = std::max(best, alone.probabilities()(c, 0));
            for (int l = Inputs; l < plan.neuronLayers(); ++l)
                QCOMPARE(float(run.of(squareId(plan, {l, 1}, at)).value.value), expected[std::size_t(l + 1)]);
            QCOMPARE(float(run.of(squareId(plan, {OutputMap, 0}, at)).value.value), best);
        }
    }

    void activationsAreTheirFormulas() // all of them, and their slopes
    {
        for (int kind = 0; kind <= int(engine::Activation::Sign); ++kind)
            for (double z = -5.03; z < 5; z += 0.31) {
                const auto f = engine::Activation(kind);
                const double shape = double(float(kind == int(engine::Activation::Swish) ? 1.3 : 0.7));
                const double y = engine::activationValue(f, z, shape);
                const engine::Term at(z, "z");
                QVERIFY(std::abs(valueOf(engine::activationTerm(f, at, shape)) - y) < 1e-7);
                const engine::Term slope = engine::slopeTerm(f, at, engine::Term(y, "y"), shape);
                QVERIFY(std::abs(valueOf(slope) - engine::activationSlope(f, z, shape)) < 1e-7);
            }
    }

    void whatIsSetByHandSaysSo()
    {
        Run run(Changes{{"layers", "2"}});
        const QString id = QStringLiteral("weight[0,1,0]");
        run.nudge({0, 1}, 0);
        QVERIFY(run.of(id).behind.isOperand());
        QVERIFY(!run.of(id).origin.isEmpty() && !run.of(id).slope);
        QVERIFY(!run.of(QStringLiteral("weight[0,1,1]")).behind.isOperand());
        Run first({{"layers", "2"}}, 0);
        const QString drawn = first.of(id).origin;
        first.nudge({0, 1}, 0);
        QVERIFY(first.of(id).origin != drawn && !drawn.isEmpty());
    }

    void aForkInTheMiddleKeepsItsPast()
    {
        const auto session = lessons::lessonNamed("playground").open();
        session->await(4);
        const QString id = QStringLiteral("weight[0,0,0]");
        const QString before = textOf(*session->explain(id, 4));
        QCOMPARE(session->apply({{"learning-rate", "0.5"}, {"optimizer", "sgd"}}, 4), 4);
        QCOMPARE(textOf(*session->explain(id, 4)), before);
        session->await(5);
        const auto after = session->explain(id, 5);
        QVERIFY(near(calculated(after->behind), after->value.value));
        QVERIFY(textOf(*after).contains(QStringLiteral("0.5 * ")));
    }

    void aTableIsStandardised()
    {
        const Run run({{"data", "penguins"}}, 1);
        const Plan& plan = run.plan();
        const Explanation e = run.of(pointId(plan, 3, {Coordinates, 1}));
        QVERIFY(near(calculated(e.behind), double(plan.columns[std::size_t(3 * plan.data.columnCount() + 1)])));
        QVERIFY(textOf(e).contains(widgets::exact(plan.data.at(3, 1))));
    }

    void paintedPointsAndCountsOfOneAreLeaves()
    {
        const Run run({{"data", "painted"}, {"points", "1,2,0;-3,-3,1;2,2,0;-2,-3,1;3,3,2;-3,3,2"}, {"batch", "2"}}, 3);
        const Plan& plan = run.plan();
        const Explanation x = run.of(pointId(plan, 1, {Coordinates, 0}));
        QCOMPARE(textOf(x), QStringLiteral("x₁ (point 1) = -3"));
        int all = 0;
        for (int truth = 0; truth < 3; ++truth)
            for (int answer = 0; answer < 3; ++answer) {
                const Explanation e = run.of(QStringLiteral("confusion[%1,%2]").arg(truth).arg(answer));
                QCOMPARE(int(calculated(e.behind)), int(e.value.value));
                QVERIFY(!e.behind.isOperand() || !e.origin.isEmpty());
                all += int(e.value.value);
            }
        QCOMPARE(all, int(plan.split.test.size()));
    }

    void roundingStandsUnderItsOwnName() // where large terms cancel, and only as much as rounding can explain
    {
        const Term big(1e6F, {}, engine::Precision::Float), small(-999999.9F, {}, engine::Precision::Float);
        const double exact = calculated(engine::sum({big, small}));
        const auto settled = [&](double result) { return widgets::settled(engine::sum({big, small}), result); };
        QCOMPARE(settled(exact).of.size(), std::size_t(2));
        QCOMPARE(settled(exact + 0.05).of.size(), std::size_t(3));
        QVERIFY(near(calculated(settled(exact + 0.05)), exact + 0.05));
        QCOMPARE(settled(exact + 5).of.size(), std::size_t(2));
    }

    void anOrdinaryRunShowsNoRounding()
    {
        const Run run({{"data", "xor"}, {"layers", "4,2"}}, 100);
        const std::string name = "rounding";
        const std::function<bool(const Term&)> shows = [&](const Term& term) {
            return term.name == name || std::any_of(term.of.begin(), term.of.end(), shows);
        };
        for (const auto& [id, at] : parametersOf(run.plan()))
            QVERIFY2(!shows(run.of(id).behind) && !shows(run.of(id).slope->behind), qPrintable(id));
        for (int i = 0; i < MapSide; ++i) QVERIFY(!shows(run.of(squareId(run.plan(), {1, 1}, {i, MapSide - 1 - i})).behind));
    }

    void whatIsNotThereIsNotExplained()
    {
        const Run run(Changes{{"layers", "3,2"}});
        for (const char* region : {"weight[3,0,0]",   "weight[0,3,0]",  "weight[0,0,2]",
                                   "weight[-1,0,0]",  "weight[0]",      "bias[0]",
                                   "bias[0,9]",       "neuron[9,0]",    "neuron[0,0][64,0]",
                                   "input[2]",        "input",          "neuron",
                                   "output[0,64]",    "point[-1]",      "point[100000]",
                                   "point[0,999]",    "confusion[0,2]", "chart.loss[9,0]",
                                   "chart.none[0,0]", "stage",          ""})
            QVERIFY2(!run.explained(QString::fromLatin1(region)), region);
    }

    void aMapAsAWholeIsItsMiddle() // for the keyboard, to which it is one thing
    {
        const Run run(Changes{{"layers", "3,2"}});
        QCOMPARE(run.of(QStringLiteral("neuron[0,1]")).region, QStringLiteral("neuron[0,1][32,32]"));
        QCOMPARE(run.of(QStringLiteral("output")).region, QStringLiteral("output[32,32]"));
    }
};

REGISTER_TEST(TestPlaygroundExplain, "playground")
#include "test_playground_explain.moc"
