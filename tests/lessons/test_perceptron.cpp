#include "lessons/claim.h"
#include "lessons/networks/perceptron/run.h"
#include "tests/lessons/sessions.h"
#include "tests/run.h"
#include "widgets/explain/explain_rows.h"

#include <QTest>

#include <cmath>

using namespace lessons::perceptron;

namespace {

Params with(const char* data, bool standardise, int seed = 1)
{
    Params p;
    p.data = data, p.standardise = standardise, p.seed = seed;
    return p;
}

double at(const engine::Tape& tape, const char* id, int step, std::size_t i = 0)
{
    return tape.value(id, i, step).value_or(std::nan(""));
}

/// The widest margin by trying directions: all on a grid of two angles, finer and finer around the best.
double marginByTrying(const Points& points)
{
    const auto margin = [&points](double a, double b) {
        const double w[]{std::cos(a) * std::cos(b), std::sin(a) * std::cos(b), std::sin(b)};
        double least = 1e300;
        for (std::size_t i = 0; i < points.t.size(); ++i)
            least = std::min(least, points.t[i] * (w[0] * points.x[i][0] + w[1] * points.x[i][1] + w[2] * points.x[i][2]));
        return least;
    };
    double best = -1e300, a = 0, b = 0;
    for (double reach = 3.2; reach > 1e-7; reach *= 0.7) {
        const double a0 = a, b0 = b;
        for (int i = -30; i <= 30; ++i)
            for (int j = -30; j <= 30; ++j)
                if (const double m = margin(a0 + reach * i / 30, b0 + reach * j / 30); m > best)
                    best = m, a = a0 + reach * i / 30, b = b0 + reach * j / 30;
    }
    return best;
}

} // namespace

class TestPerceptron : public QObject {
    Q_OBJECT
private Q_SLOTS:
    /// Its rule, written anew: only who is wrong is taken, and exactly t (x, 1) is added; in the end nobody is wrong.
    void everyStepIsTheRule()
    {
        for (const char* data : {"and", "or", "setosa-petals", "setosa-sepals"})
            for (const bool standardise : {false, true})
                for (int seed = 1; seed <= 3; ++seed) {
                    const Run tape = run(with(data, standardise, seed));
                    for (int k = 1; k <= tape.lastStep(); ++k) {
                        const int i = int(at(tape, "point", k)) - 1;
                        const double t = at(tape, "t", k, std::size_t(i));
                        const double x[]{at(tape, "x1", k, std::size_t(i)), at(tape, "x2", k, std::size_t(i)), 1};
                        double score = 0;
                        for (std::size_t c = 0; c < 3; ++c) {
                            score += t * at(tape, "w", k - 1, c) * x[c];
                            QCOMPARE(at(tape, "w", k, c), at(tape, "w", k - 1, c) + t * x[c]);
                        }
                        QVERIFY(score <= 1e-12);
                        QVERIFY(std::abs(score - at(tape, "score", k)) < 1e-9);
                    }
                    QCOMPARE(at(tape, "mistakes", tape.lastStep()), 0.0);
                    QCOMPARE(at(tape, "loss", tape.lastStep()), 0.0);
                }
    }
    /// The textbook's three points from (0, 0), 0: samples 1, 3, 3, 3, 1, 3, 3, and the line x₁ + x₂ = 3.
    void textbookTrace()
    {
        Params p = with("painted", false);
        p.order = OrderName::InTurn;
        const Run tape = run(p);
        std::vector<int> points;
        for (int k = 1; k <= tape.lastStep(); ++k) points.push_back(int(at(tape, "point", k)));
        QCOMPARE(points, (std::vector{1, 3, 3, 3, 1, 3, 3}));
        QCOMPARE(at(tape, "w", 7, 0), 1.0);
        QCOMPARE(at(tape, "w", 7, 1), 1.0);
        QCOMPARE(at(tape, "w", 7, 2), -3.0);
    }
    void widestMargin()
    {
        for (const char* data : {"and", "or", "setosa-petals", "setosa-sepals", "painted"})
            for (const bool standardise : {false, true}) {
                const Points points = pointsOf(with(data, standardise));
                const double tried = marginByTrying(points), found = roomOf(points).margin;
                QVERIFY2(std::abs(found - tried) <= 1e-3 * tried,
                         qPrintable(QStringLiteral("%1: %2 %3").arg(data).arg(found).arg(tried)));
            }
        const Room petals = roomOf(pointsOf(with("setosa-petals", false)));
        QCOMPARE(petals.R, std::sqrt(5.1 * 5.1 + 1.6 * 1.6 + 1)); // the largest petal of a versicolor
        QVERIFY(petals.margin >= 0.2676);                         // reached elsewhere by a quadratic program
        QVERIFY(!roomOf(pointsOf(with("xor", false))).separable());
        QVERIFY(!roomOf(pointsOf(with("virginica-petals", true))).separable());
    }
    /// k γ <= |(w, b)| / η <= √k R at every step, for any order and rate.
    void novikoffHolds()
    {
        for (const double eta : {0.03, 1.0, 7.0})
            for (const auto order : {OrderName::Shuffled, OrderName::InTurn}) {
                Params p = with("setosa-sepals", true);
                p.eta = eta, p.order = order;
                const Run tape = run(p);
                for (int k = 1; k <= tape.lastStep(); ++k) {
                    QVERIFY(at(tape, "least", k) <= at(tape, "length", k) + 1e-9);
                    QVERIFY(at(tape, "length", k) <= at(tape, "most", k) + 1e-9);
                }
                QVERIFY(tape.lastStep() <= at(tape, "budget", 0));
                QCOMPARE(tape.lastStep(), run([&] {
                                              Params one = p;
                                              one.eta = 1;
                                              return one;
                                          }())
                                              .lastStep());
            }
    }
    /// The weights of XOR come round, and stay bounded: whatever the order, 162 of them can be reached from 0, none longer than
    /// √18.
    void xorComesRound()
    {
        Params p = with("xor", false);
        for (int seed = 1; seed <= 3; ++seed) {
            p.seed = seed;
            const Run tape = run(p);
            for (int k = 0; k <= tape.lastStep(); ++k) {
                QVERIFY(std::hypot(at(tape, "w", k, 0), at(tape, "w", k, 1)) <= std::sqrt(18.0) + 1e-12);
                QVERIFY(at(tape, "mistakes", k) >= 1);
            }
        }
        p.order = OrderName::InTurn;
        const Run tape = run(p);
        QVERIFY(tape.course.cycle.has_value());
        const auto begins = [&](int epoch) { // the update before it
            int k = 0;
            for (const auto& update : tape.course.updates) k += update.epoch < epoch;
            return k;
        };
        for (std::size_t c = 0; c < 3; ++c)
            QCOMPARE(at(tape, "w", begins(tape.course.cycle->first), c), at(tape, "w", begins(tape.course.cycle->second), c));
    }
    /// Captions and cards count points alike.
    void thePointOfTheCaptionIsThatOfTheCard()
    {
        const auto session = lessons::lessonNamed("perceptron").open();
        const QString point = QStringLiteral("point %1").arg(lessons::numberNamed(session->values(2), "point"));
        QVERIFY(session->caption(2).whole().contains(point, Qt::CaseInsensitive));
        const auto card = session->explain(QStringLiteral("delta[1]"), 2);
        QCOMPARE(widgets::blocksOf(card->value, card->behind, 2, 4).back().rows[1].name, QStringLiteral("side t of ") + point);
    }
    /// Beside a run that goes on, one that has ended stays at its end, and charts go on, too.
    void chartsGoOnWithTheLongerRun()
    {
        const auto session = lessons::lessonNamed("perceptron").open();
        session->apply({{"data", "setosa-petals"}});
        const int ended = session->lastStep();
        session->apply({{"twin.data", "xor"}});
        const int last = session->lastStep();
        QVERIFY(last > ended);
        const auto isOfBoth = [](const widgets::Chart& chart) {
            return std::any_of(chart.curves.begin(), chart.curves.end(), [](const widgets::Curve& curve) { return curve.twin; });
        };
        for (const int step : {1, last})
            for (const widgets::Chart& chart : session->charts(step))
                if (isOfBoth(chart)) QCOMPARE(chart.playhead.value_or(-1), double(step));
    }
};

REGISTER_TEST(TestPerceptron, "perceptron")
#include "test_perceptron.moc"
