#include "engine/tape/operators.h"
#include "lessons/networks/rnn/run.h"
#include "lessons/recurrent/kinds.h"
#include "tests/lessons/recurrent.h"
#include "tests/run.h"

#include <QTest>

#include <cmath>

using namespace lessons::rnn;
using engine::Numbers;

namespace {

const Numbers& last(const engine::Tape& tape, const char* id) { return tape.makings(id).back().quantity.value(); }

Numbers matrix(const std::vector<double>& numbers)
{
    const int n = int(std::lround(std::sqrt(double(numbers.size()))));
    Numbers all({n, n}, engine::Precision::Double);
    all.data = numbers;
    return all;
}

/// The last answer by plain loops, if one state were otherwise by a little.
double answer(const Params& p, const engine::Tape& tape, int changedTime, int changedUnit, double change)
{
    const Numbers &U = last(tape, "U"), &W = last(tape, "W"), &b = last(tape, "b"), &V = last(tape, "V");
    const Numbers& X = last(tape, "xOverTime");
    const std::size_t n = std::size_t(p.units);
    std::vector<double> h(n, 0);
    for (int t = 0; t < p.length; ++t) {
        std::vector<double> next(n, 0);
        for (std::size_t i = 0; i < n; ++i) {
            double z = W.data[i] * X.data[std::size_t(t)] + b.data[i];
            for (std::size_t j = 0; j < n; ++j) z += U.data[i * n + j] * h[j];
            next[i] = p.function == Function::Tanh ? std::tanh(z) : z;
        }
        if (t == changedTime) next[std::size_t(changedUnit)] += change;
        h = next;
    }
    double y = 0;
    for (std::size_t i = 0; i < n; ++i) y += V.data[i] * h[i];
    return y;
}

std::vector<Params> settings()
{
    std::vector<Params> all;
    for (const Function function : {Function::Linear, Function::Tanh})
        for (const double radius : {0.5, 1.2})
            for (const int units : {1, 2, 5})
                for (const int length : {2, 7}) {
                    Params p;
                    p.function = function, p.radius = radius, p.units = units, p.length = length;
                    all.push_back(p);
                }
    return all;
}

} // namespace

class TestRnn : public QObject {
    Q_OBJECT
private Q_SLOTS:
    /// Of matrices whose eigenvalues are known: triangular, a turn by 90° (±i), defective, nilpotent.
    void theRadiusIsTheLargestEigenvalue()
    {
        const auto is = [](const std::vector<double>& numbers, double right) {
            return std::abs(spectralRadius(matrix(numbers)) - right) < 1e-9;
        };
        QVERIFY(is({-3}, 3));
        QVERIFY(is({2, 5, 0, -0.5}, 2));
        QVERIFY(is({0, -1.5, 1.5, 0}, 1.5));
        QVERIFY(is({0.5, 100, 0, 0.5}, 0.5));
        QVERIFY(is({0, 1, 0, 0}, 0));
        QVERIFY(is({1, 2, 3, 0, -4, 5, 0, 0, 2}, 4));
    }

    /// Of two units: λ² − tr λ + det = 0.
    void theKnobIsTheRadius()
    {
        for (int seed = 1; seed <= 20; ++seed) {
            Params p;
            p.seed = seed, p.radius = 1.1;
            const Numbers U = last(walk(p), "U");
            const double half = (U.data[0] + U.data[3]) / 2, det = U.data[0] * U.data[3] - U.data[1] * U.data[2];
            const double under = half * half - det;
            const double radius = under < 0 ? std::sqrt(det) : std::abs(half) + std::sqrt(under);
            QVERIFY(std::abs(radius - p.radius) < 1e-9);
        }
    }

    void slopesAreDifferenceQuotients()
    {
        constexpr double Change = 1e-5;
        for (const Params& p : settings()) {
            const engine::Tape tape = walk(p);
            const Numbers& slopes = last(tape, "dhOverTime");
            QVERIFY(std::abs(*tape.value("y", 0, p.length) - answer(p, tape, -1, 0, 0)) < 1e-12);
            for (int t = 0; t < p.length; ++t)
                for (int unit = 0; unit < p.units; ++unit) {
                    const double quotient = (answer(p, tape, t, unit, Change) - answer(p, tape, t, unit, -Change)) / (2 * Change);
                    QVERIFY(std::abs(slopes.at(unit, t) - quotient) < 1e-7);
                }
        }
    }

    /// A column comes with its time step, and stays.
    void columnsComeOneByOne()
    {
        Params p;
        p.length = 5;
        const engine::Tape tape = walk(p);
        QCOMPARE(tape.lastStep(), 2 * p.length);
        for (int step = 0; step <= tape.lastStep(); ++step)
            for (int t = 0; t < p.length; ++t) {
                QCOMPARE(tape.value("hOverTime", std::size_t(t), step).has_value(), step > t);
                QCOMPARE(tape.value("norms", std::size_t(t), step).has_value(), step > 2 * p.length - 1 - t);
            }
    }

    /// One linear unit: each step multiplies by |u| and by nothing else.
    void oneLinearUnitLeavesThePowerOfItsRadius()
    {
        Params p;
        p.function = Function::Linear, p.units = 1, p.radius = 0.8, p.length = 30;
        const engine::Tape tape = walk(p);
        for (const char* id : {"ratio", "expected"}) QVERIFY(std::abs(last(tape, id).data[0] - std::pow(0.8, 29)) < 1e-12);
    }

    void theInsideIsTheNextStep()
    {
        lessons::recurrent::Setup setup;
        setup.cell = lessons::recurrent::CellKind::Rnn, setup.hidden = 4, setup.length = 6, setup.rate = 0.01;
        setup.data = "sunspots";
        checkInside("rnn", {{"run", "learn"}, {"hidden", "4"}, {"length", "6"}, {"time", "1"}}, setup,
                    lessons::recurrent::plainKind(), "cell-biases");
    }
    /// Of many units the first have their numbers in the cell.
    void manyUnitsHaveNumbers()
    {
        const auto session = lessons::lessonNamed("rnn").open();
        session->apply({{"units", "8"}});
        const auto h =
            widgets::regionNamed(paint(*session, 16, QStringLiteral("light"), {904, 700}).regions, QStringLiteral("h"));
        QVERIFY(h && h->cell && h->cell(0, 0).rect.height() >= 26);
    }
    /// Of a long sequence, too, where those of all time steps have no room.
    void longSequencesLeaveTheCellItsNumbers()
    {
        const auto session = lessons::lessonNamed("rnn").open();
        for (const char* length : {"16", "50"}) {
            session->apply({{"length", length}});
            const auto regions = paint(*session, session->lastStep(), QStringLiteral("light"), {904, 700}).regions;
            const auto h = widgets::regionNamed(regions, QStringLiteral("h"));
            QVERIFY2(h && h->cell && h->cell(0, 0).rect.height() >= 25 && h->cell(0, 0).rect.width() >= 36, length);
        }
    }
    /// Half of a window of 1280 x 800, at the least scale of a second run, is enough for the cell and eight time steps, there and
    /// back.
    void besideASecondRunNumbersAreRead()
    {
        const auto session = lessons::lessonNamed("rnn").open();
        const auto regions = paint(*session, 16, QStringLiteral("light"), {632, 800}).regions;
        for (const char* id : {"h", "dhOld", "xOverTime", "hOverTime", "norms", "dhOverTime"}) {
            const auto region = widgets::regionNamed(regions, QLatin1String(id));
            QVERIFY2(region && region->cell && region->cell(0, 0).rect.width() >= 36, id);
            QVERIFY2(region->cell(0, 0).rect.height() >= 25, id);
        }
    }
};

REGISTER_TEST(TestRnn, "rnn")
REGISTER_CORNERS("rnn", "radius=1.6 activation=linear length=50 units=32", "radius=0.1 length=2 units=1",
                 "run=learn hidden=1 length=2 steps=2", "run=learn data=names length=3 hidden=2 steps=2",
                 "run=learn data=couplets hidden=96 unit=96 steps=2")
#include "test_rnn.moc"
