#include "engine/data/pairs.h"
#include "lessons/networks/learning/run.h"
#include "tests/lessons/stages.h"
#include "tests/run.h"
#include "widgets/views/landscape.h"

#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <numeric>
#include <set>

using namespace lessons::learning;

namespace {

State ran(const Params& p, int steps)
{
    State s = training.begin(p);
    for (int k = 0; k < steps; ++k) training.step(p, s);
    return s;
}

std::vector<int> allRows(const Plan& plan)
{
    std::vector<int> rows(std::size_t(plan.rows()));
    std::iota(rows.begin(), rows.end(), 0);
    return rows;
}

/// The loss of some samples in double, and its gradient.
struct Judged {
    double loss;
    std::vector<double> gradient;
};
Judged judged(const Plan& plan, const std::vector<double>& parameters, const std::vector<int>& rows)
{
    engine::Pass<double> pass;
    engine::gather<double>(plan.network, plan.samples(), rows, pass);
    engine::forward<double>(plan.network, parameters, pass);
    const double loss = engine::backward<double>(plan.network, parameters, plan.loss, pass);
    return {loss, {pass.gradient().begin(), pass.gradient().end()}};
}

std::vector<double> somewhere(const Plan& plan, int seed)
{
    engine::Random random(std::uint64_t(seed), 9);
    std::vector<double> parameters(plan.network.parameterCount());
    for (double& one : parameters) one = random.uniform(-1, 1);
    return parameters;
}

/// w x + b, with the mean squared error and the best of all.
struct Bowl {
    double a = 0, b = 0, xy = 0, y = 0; ///< means of x², x, x y, y

    explicit Bowl(const Plan& plan)
    {
        const double n = plan.rows();
        for (std::size_t i = 0; i < plan.x.size(); ++i) {
            const double x = double(float(plan.x[i])), t = double(float(plan.y[i]));
            a += x * x / n, b += x / n, xy += x * t / n, y += t / n;
        }
    }
    QPointF best() const { return {(xy - b * y) / (a - b * b), (a * y - b * xy) / (a - b * b)}; }
    /// The error that is left after an update: (I - η H) e, H = 2 (a, b; b, 1).
    QPointF after(QPointF e, double eta) const
    {
        return {e.x() - 2 * eta * (a * e.x() + b * e.y()), e.y() - 2 * eta * (b * e.x() + e.y())};
    }
};

/// 2/λ of the largest curvature, of the mean squared error of w f + b.
double limitOf(const Plan& plan)
{
    double a = 0, b = 0; // the Hessian is 2 (a, b; b, 1), of means of f² and f
    for (const float f : plan.features) a += double(f) * double(f) / plan.rows(), b += double(f) / plan.rows();
    return 2 / (a + 1 + std::sqrt((a - 1) * (a - 1) + 4 * b * b));
}

QString fileWith(const QTemporaryDir& dir, const char* text)
{
    QFile file(dir.filePath(QStringLiteral("table.csv")));
    if (!file.open(QIODevice::WriteOnly) || file.write(text) < 0) qFatal("no file");
    return file.fileName();
}

} // namespace

class TestLearning : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyGradientIsTheDifferenceQuotient()
    {
        for (const char* data : {"line", "penguins"})
            for (const auto model : {Model::Line, Model::Quadratic, Model::Mlp})
                for (const auto criterion :
                     {Criterion::Squared, Criterion::Absolute, Criterion::Hinge, Criterion::CrossEntropy}) {
                    Params p;
                    p.data = data, p.model = model, p.criterion = criterion;
                    const PlanPtr plan = planOf(p);
                    const std::vector<int> rows{0, 3, 7};
                    std::vector<double> at = somewhere(*plan, 1);
                    const Judged here = judged(*plan, at, rows);
                    constexpr double H = 1e-6;
                    for (std::size_t i = 0; i < at.size(); ++i) {
                        const double kept = at[i];
                        const double more = (at[i] = kept + H, judged(*plan, at, rows).loss);
                        const double less = (at[i] = kept - H, judged(*plan, at, rows).loss);
                        at[i] = kept;
                        QVERIFY(std::abs((more - less) / (2 * H) - here.gradient[i]) < 1e-7);
                    }
                }
    }
    /// θ_k = θ* + (I - ηH)^k (θ_0 - θ*)
    void batchDescentIsTheClosedForm()
    {
        Params p;
        p.batch = 64; // all of them
        const State end = ran(p, 60);
        const Bowl bowl(*end.plan);
        QPointF error = QPointF(double(end.plan->start[0]), double(end.plan->start[1])) - bowl.best();
        for (int k = 0; k < 60; ++k) error = bowl.after(error, p.eta);
        const engine::Tensor shown = end.plan->shown(end.racers[0].learner.parameters);
        const QPointF place(double(shown.data[0]), double(shown.data[1])), expected = bowl.best() + error;
        QVERIFY(std::hypot(place.x() - expected.x(), place.y() - expected.y()) < 1e-5);
    }
    /// A squared error of two parameters: it comes to rest exactly for η < 2/λ.
    void theLimitOfTheLearningRateIsALaw()
    {
        for (const auto model : {Model::Line, Model::Quadratic})
            for (int seed = 1; seed <= 3; ++seed) {
                Params p;
                p.model = model, p.batch = 64, p.seed = seed;
                const double limit = limitOf(*planOf(p));
                p.eta = 0.97 * limit;
                const double start = training.begin(p).racers[0].loss, below = ran(p, 400).racers[0].loss;
                p.eta = 1.03 * limit;
                const double above = ran(p, 400).racers[0].loss;
                QVERIFY(below < start);
                QVERIFY(above > start);
            }
    }
    void theBatchesOfAnEpochMakeTheWholeGradient()
    {
        for (const char* data : {"sine", "penguins"})
            for (const int racer : {1, 2}) {
                Params p;
                p.data = data, p.batch = 7;
                State s = training.begin(p);
                const std::vector<double> at = somewhere(*s.plan, 2);
                std::vector<double> mean(at.size());
                std::int64_t& seen = s.racers[std::size_t(racer)].seen;
                std::set<int> rows;
                while (seen < s.plan->rows()) {
                    const std::vector<int> batch = nextBatch(p, s, racer);
                    const Judged part = judged(*s.plan, at, batch);
                    for (std::size_t i = 0; i < at.size(); ++i)
                        mean[i] += part.gradient[i] * double(batch.size()) / s.plan->rows();
                    rows.insert(batch.begin(), batch.end());
                    seen += std::int64_t(batch.size());
                }
                QCOMPARE(int(rows.size()), s.plan->rows());
                const Judged whole = judged(*s.plan, at, allRows(*s.plan));
                for (std::size_t i = 0; i < at.size(); ++i) QVERIFY(std::abs(mean[i] - whole.gradient[i]) < 1e-12);
            }
    }
    /// The mean of (w x + b - t)², written anew.
    void theLandscapeIsTheLoss()
    {
        const PlanPtr plan = planOf({});
        const std::vector<double> all = landscapeOf(*plan, plan->start);
        for (const auto& [row, column] : {std::pair(0, 0), std::pair(5, 40), std::pair(Side - 1, 17)}) {
            const double w = -2 + 4 * (column + 0.5) / Side, b = 2 - 4 * (row + 0.5) / Side;
            double loss = 0;
            for (std::size_t i = 0; i < plan->x.size(); ++i) loss += std::pow(w * plan->x[i] + b - plan->y[i], 2) / plan->rows();
            QVERIFY(std::abs(all[std::size_t(row * Side + column)] - loss) < 1e-5 * loss);
        }
    }
    /// Of a plane 3x + y every point of a line at 2 has 3x + y = 2.
    void contoursLieAtTheirHeight()
    {
        constexpr int N = 20;
        std::vector<double> plane;
        for (int r = 0; r < N; ++r)
            for (int c = 0; c < N; ++c) plane.push_back(3 * (c + 0.5) / N + (r + 0.5) / N);
        const auto lines = widgets::contour(plane, N, 2);
        QVERIFY(lines.size() > N / 2);
        for (const QLineF& line : lines)
            for (const QPointF& p : {line.p1(), line.p2()}) QVERIFY(std::abs(3 * p.x() + p.y() - 2) < 1e-12);
        const widgets::Heights heights({0.5, 3, 40});
        QCOMPARE(heights.of(0.5), 0.0);
        QCOMPARE(heights.of(40), 1.0);
        for (const double height : {0.1, 0.5, 0.9}) QVERIFY(std::abs(heights.of(heights.value(height)) - height) < 1e-12);
    }
    void theClockIsTheSame()
    {
        Params p; // 64 samples, 8 a step
        const State s = ran(p, 20);
        const std::int64_t made[]{2, 20, 160, 20, 20};
        for (std::size_t i = 0; i < Racers; ++i) QCOMPARE(s.racers[i].learner.steps, made[i]);
        p.batch = 64; // all of them
        const State each = ran(p, 20);
        for (std::size_t i = 0; i < Racers; ++i) QCOMPARE(each.racers[i].learner.steps, std::int64_t(i == 2 ? 20 * 64 : 20));
    }
    void aWayIsAsLongAsItsStretches()
    {
        const Racer mini = ran({}, 60).racers[1]; // an update a step
        double length = 0;
        for (std::size_t i = 2; i < mini.path.size(); i += 2)
            length += std::hypot(double(mini.path[i] - mini.path[i - 2]), double(mini.path[i + 1] - mini.path[i - 1]));
        QVERIFY(std::abs(mini.length - length) < 1e-5);
    }
    /// Of batch descent it is the gradient where the update began.
    void theDirectionIsTheGradient()
    {
        const auto session = lessons::lessonNamed("learning").open();
        session->apply({{"optimiser", "batch"}, {"batch", "64"}});
        session->await(4);
        const engine::Values values = session->values(4);
        const auto way = lessons::numbersNamed(values, "way"), old = lessons::numbersNamed(values, "old");
        const PlanPtr plan = planOf({});
        const Judged whole = judged(*plan, old, allRows(*plan));
        for (std::size_t i = 0; i < 2; ++i) QVERIFY(std::abs(way[i] - whole.gradient[i]) < 1e-5);
    }
    void insideIsTheNextUpdateOfEach()
    {
        for (const char* optimiser : {"batch", "mini-batch", "stochastic", "momentum", "adam"}) {
            const auto session = lessons::lessonNamed("learning").open();
            session->apply({{"optimiser", optimiser}, {"batch", optimiser == std::string("stochastic") ? "1" : "64"}});
            session->await(3);
            const engine::Values next = session->values(3);
            const auto inside = session->inside(2, 0);
            const engine::Values last = inside->values(inside->lastStep());
            const auto w = lessons::numbersNamed(next, "w");
            QCOMPARE(lessons::numberNamed(last, "W1"), w[0]);
            QCOMPARE(lessons::numberNamed(last, "b1"), w[1]);
        }
    }
    void barsOfLossesShrinkAsLossesDo() // they start alike, and keep their scale
    {
        const widgets::Theme& theme = widgets::Theme::named(QStringLiteral("light"));
        const auto session = lessons::lessonNamed("learning").open();
        session->await(40);
        const auto drawn = [&](int step) { // the length of the bar, and the loss
            const Picture picture = paintStage(*session, step, theme, stageSize(theme));
            const auto number = regionNamed(picture.regions, QStringLiteral("batchLoss"));
            int length = 0;
            for (int x = int(number->rect.right()); x < picture.image.width(); ++x)
                length += picture.image.pixelColor(x, int(number->rect.center().y())) == theme.ink(1);
            return std::pair(length, lessons::numberNamed(session->values(step), "batchLoss"));
        };
        const auto [longest, first] = drawn(0);
        const auto [shorter, later] = drawn(40);
        QVERIFY(longest > 100 && later < 0.8 * first);
        QVERIFY2(std::abs(shorter - longest * later / first) <= 3, qPrintable(QString::number(shorter)));
    }
    void aTableOfTwoColumns()
    {
        const QTemporaryDir dir;
        const auto read = [&](const char* text, const char* target = "") {
            return engine::readPairs(fileWith(dir, text).toStdString(), {.label = target});
        };
        const engine::Pairs pairs = read("height,weight\n1.5,50\n1.7,\n1.9,80.5\n", "weight");
        QCOMPARE(pairs.x, (std::vector<double>{1.5, 1.9}));
        QCOMPARE(pairs.y, (std::vector<double>{50, 80.5}));
        QCOMPARE(read("height,weight\n1.5,50\n1.7,61\n1.9,80.5\n", "height").x, (std::vector<double>{50, 61, 80.5}));
        QCOMPARE(read("id,height,weight,name\n1,1.5,50,Ada\n2,1.7,61,Bob\n3,1.9,80.5,Eve\n").y,
                 (std::vector<double>{50, 61, 80.5}));
        QVERIFY_EXCEPTION_THROWN(read("name,weight\nAda,50\nBob,60\n"), engine::InputError);
        QVERIFY_EXCEPTION_THROWN(read("a,b\n1,2\n3,x\n4,5\n", "b"), engine::InputError);
    }
};

REGISTER_CORNERS("learning", "data=penguins criterion=cross-entropy batch=16 steps=20",
                 "data=penguins model=mlp criterion=hinge steps=10", "model=mlp data=sine optimiser=adam steps=20",
                 "look=relief optimiser=momentum steps=20", "learning-rate=10 steps=20",
                 "criterion=cross-entropy optimiser=batch steps=6", "batch=64 model=quadratic data=parabola steps=10")
REGISTER_TEST(TestLearning, "learning")
#include "test_learning.moc"
