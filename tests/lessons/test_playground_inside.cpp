#include "lessons/networks/playground/run.h"
#include "tests/lessons/sessions.h"
#include "tests/run.h"

#include <QTest>

#include <cmath>

using namespace engine;
using lessons::playground::Params;
using lessons::playground::Plan;

namespace {

/// A step's way through the net and back, by the engine's single functions.
struct Way {
    Params params;
    std::shared_ptr<const Plan> plan;
    Learner<float> learner;
    Pass<float> pass;
    std::vector<int> rows;

    Way(const std::vector<Change>& changes, int step)
    {
        assign(params, changes);
        plan = lessons::playground::planOf(params);
        const auto recipe = lessons::playground::recipeOf(params, *plan);
        auto state = lessons::playground::training.begin(params);
        for (int k = 0; k < step; ++k) lessons::playground::training.step(params, state);
        learner = state.learner;
        auto next = state;
        lessons::playground::training.step(params, next);
        rows = next.batch;
        gather<float>(plan->network, plan->samples(), rows, pass);
        forward<float>(plan->network, learner.parameters, pass, {true, std::uint64_t(learner.steps)});
        backward<float>(plan->network, learner.parameters, recipe.loss, pass);
        update<float>(plan->network, recipe.optimiser, recipe.penalty, pass.gradient(), learner);
    }
};

std::vector<double> laneOf(const Lanes<const float>& values, int sample)
{
    std::vector<double> lane;
    for (int i = 0; i < values.features; ++i) lane.push_back(double(values(i, sample)));
    return lane;
}
std::vector<double> blockOf(const Block& block, std::span<const float> flat)
{
    const auto part = flat.subspan(block.offset, block.size());
    return {part.begin(), part.end()};
}

std::vector<double> valueIn(const Values& values, const std::string& name)
{
    for (const auto& [key, value] : values)
        if (key == name) {
            if (const auto* scalar = std::get_if<double>(&value.content)) return {*scalar};
            return std::get<Array>(value.content).data;
        }
    return {};
}

/// Σ over the samples of the batch of what each contributes: δ, or δ times what the weight multiplies.
std::vector<double> sumOfShares(const lessons::Session& run, int step, const std::string& delta, const std::string& input)
{
    std::vector<double> sum;
    for (int place = 0; place < run.samplesInside(step); ++place) {
        const auto inside = run.inside(step, place);
        const Values values = inside->values(inside->lastStep());
        const std::vector<double> d = valueIn(values, delta), x = input.empty() ? std::vector{1.0} : valueIn(values, input);
        sum.resize(d.size() * x.size());
        for (std::size_t i = 0; i < sum.size(); ++i) sum[i] += d[i / x.size()] * x[i % x.size()];
    }
    return sum;
}

bool near(const std::vector<double>& a, const std::vector<double>& b)
{
    double most = 1e-6;
    for (const double x : b) most = std::max(most, std::abs(x));
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [most](double x, double y) { return std::abs(x - y) <= 1e-5 * most; });
}

} // namespace

/// Inside of a step of the playground stand the numbers of its kernels, whatever the net and its training.
class TestPlaygroundInside : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyOperationIsTheKernels_data()
    {
        QTest::addColumn<QString>("options");
        for (const char* options :
             {"", "batch=1", "batch=64 layers=16,16", "layers=none", "layers=3,2,4 activation=relu,tanh,logistic",
              "activation=prelu optimizer=momentum", "activation=elu", "activation=swish", "loss=squared-error optimizer=sgd",
              "loss=hinge optimizer=momentum regularization=l1", "data=iris loss=hinge", "data=iris loss=squared-error",
              "data=penguins regularization=l2 batch=7", "data=multi-gauss optimizer=sgd regularization=l1",
              "features=x1,x2,x1^2,x1x2,sin(x1)", "data=iris split=0.1 batch=12"})
            QTest::newRow(options) << QString::fromLatin1(options);
    }
    void everyOperationIsTheKernels()
    {
        QFETCH(QString, options);
        std::vector<Change> changes;
        for (const QString& option : options.split(QLatin1Char(' '), Qt::SkipEmptyParts))
            changes.push_back(
                {option.section(QLatin1Char('='), 0, 0).toStdString(), option.section(QLatin1Char('='), 1).toStdString()});
        const auto session = lessons::lessonNamed("playground").open();
        if (!changes.empty()) session->apply(changes);
        session->await(9);
        const Way way(changes, 9);
        const int last = way.plan->neuronLayers();
        QCOMPARE(session->samplesInside(9), int(way.rows.size()));
        for (const int place : {0, int(way.rows.size()) - 1}) {
            const auto inside = session->inside(9, place);
            const Values values = inside->values(inside->lastStep());
            const auto is = [&](const std::string& id, const std::vector<double>& right) {
                QVERIFY2(!right.empty() && sameBits(valueIn(values, id), right), id.c_str());
            };
            is("x", laneOf(way.pass.values(0), place));
            is("loss", {double(way.pass.losses()[std::size_t(place)])});
            for (int l = 1; l <= last; ++l) {
                const int dense = way.plan->denseOf(l - 1);
                const std::string n = std::to_string(l), z = l == last ? "y" : "z" + n;
                is(z, laneOf(way.pass.values(dense + 1), place)), is("d" + z, laneOf(way.pass.deltas(dense + 1), place));
                if (l < last) is("a" + n, laneOf(way.pass.values(way.plan->valuesOf(l - 1)), place));
                const Block &W = *way.plan->network.weights(dense), &b = *way.plan->network.biases(dense);
                is("dW" + n, blockOf(W, way.pass.gradient())), is("db" + n, blockOf(b, way.pass.gradient()));
                is("W" + n, blockOf(W, way.learner.parameters)), is("b" + n, blockOf(b, way.learner.parameters));
                if (QTest::currentTestFailed()) return;
            }
        }
    }
    void theSharesOfAllSamplesAreTheGradient()
    {
        const auto run = lessons::lessonNamed("playground").open();
        run->await(12);
        const auto inside = run->inside(12, 0);
        const Values made = inside->values(inside->lastStep());
        QVERIFY(near(sumOfShares(*run, 12, "dz1", "x"), valueIn(made, "dW1")));
        QVERIFY(near(sumOfShares(*run, 12, "dz2", "a1"), valueIn(made, "dW2")));
        QVERIFY(near(sumOfShares(*run, 12, "dy", "a2"), valueIn(made, "dW3")));
        QVERIFY(near(sumOfShares(*run, 12, "dy", {}), valueIn(made, "db3")));
    }
    void theQuestionIsAnsweredByTheNextStep()
    {
        const auto session = lessons::lessonNamed("playground").open();
        session->apply({{"optimizer", "momentum"}}); // which may go on against the gradient
        session->await(31);
        for (int step = 0; step < 30; ++step) {
            const auto inside = session->inside(step, 0);
            const auto questions = inside->questions();
            QCOMPARE(questions.size(), std::size_t(1));
            const auto& asked = questions.front();
            QVERIFY(asked.at >= 1 && asked.at < asked.reveals && asked.reveals <= inside->lastStep());
            const auto first = [&](int at) {
                return std::get<std::vector<Array>>(session->values(at).front().second.content).front().data[0];
            };
            const double moved = first(step + 1) - first(step);
            const QString right = moved > 0 ? QStringLiteral("up") : moved < 0 ? QStringLiteral("down") : QStringLiteral("stays");
            QCOMPARE(inside->outcome(asked, asked.reveals).right.option, right);
            QCOMPARE(valueIn(inside->values(asked.at), "W1")[0], first(step)); // it is not given away
        }
    }
    void afterTheEndComesNoStep()
    {
        const auto session = lessons::lessonNamed("playground").open();
        session->apply({{"learning-rate", "10"}, {"optimizer", "sgd"}, {"activation", "linear"}, {"loss", "squared-error"}});
        session->await(1500);
        QVERIFY(session->hasEnded());
        QCOMPARE(session->samplesInside(session->reached()), 0);
        QVERIFY(!session->inside(session->reached(), 0));
        QVERIFY(session->samplesInside(session->reached() - 1) > 0);
    }
    void theLastBatchOfAnEpochIsSmaller()
    {
        const auto session = lessons::lessonNamed("playground").open();
        session->apply({{"data", "iris"}, {"batch", "40"}}); // 75 rows are trained
        session->await(1);
        QCOMPARE(session->samplesInside(0), 40);
        QCOMPARE(session->samplesInside(1), 35);
    }
};

REGISTER_TEST(TestPlaygroundInside, "playground")
#include "test_playground_inside.moc"
