#include "lessons/recurrent/kinds.h"
#include "tests/lessons/recurrent.h"
#include "tests/run.h"

#include <QTest>

#include <cmath>

using namespace lessons;
using recurrent::Plan;

namespace {

std::unique_ptr<Session> opened(const std::vector<engine::Change>& changes, int step) { return openedAt("lstm", changes, step); }

std::vector<engine::Change> smallCell(const std::string& cell)
{
    return {{"cell", cell}, {"hidden", "4"}, {"length", "6"}, {"time", "1"}};
}

double squares(const engine::Array& numbers)
{
    double sum = 0;
    for (const double x : numbers.data) sum += x * x;
    return sum;
}

} // namespace

class TestLstm : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aHeldGateIsWhatItIsHeldAt_data()
    {
        QTest::addColumn<QString>("held");
        for (const char* held : {"forget 0", "forget 1", "forget 0.35", "input 0", "input 0.5", "output 1"})
            QTest::newRow(held) << held;
    }
    void aHeldGateIsWhatItIsHeldAt()
    {
        QFETCH(QString, held);
        const QStringList gateAndValue = held.split(QLatin1Char(' '));
        const auto session = opened({{"hold", gateAndValue[0].toStdString()}, {"held-at", gateAndValue[1].toStdString()}}, 5);
        const auto regions = paint(*session, 5).regions;
        const QString gate = held.left(1);
        const double value = gateAndValue[1].toDouble();
        for (int unit = 0; unit < 3; ++unit) {
            const auto at = [&](const char* id) { return numberAt(regions, QStringLiteral("%1[%2]").arg(id).arg(unit)); };
            QVERIFY(std::abs(at(gate.toLatin1()) - value) < 1e-6);
            if (value == 0 || value == 1) QCOMPARE(at(gate.toLatin1()), value);
            const double f = at("f"), i = at("i"), o = at("o"), old = at("cOld"), a = at("candidate");
            QVERIFY(std::abs(at("c") - (f * old + i * a)) < 1e-6);
            QVERIFY(std::abs(at("h") - o * std::tanh(at("c"))) < 1e-6);
        }
    }

    /// The vectors begin with the unit that is asked for, and a click on a map takes the cell to that time.
    void aUnitAndATimeAreChosen()
    {
        const auto session = opened({{"hidden", "16"}, {"unit", "9"}}, 2);
        const auto regions = paint(*session, 2).regions;
        const auto rect = [&](int unit) { return widgets::regionNamed(regions, QStringLiteral("f[%1]").arg(unit))->rect; };
        for (int unit = 8; unit < 10; ++unit) QVERIFY(rect(unit).bottom() <= rect(unit + 1).top() + 0.5);
        QCOMPARE(rect(0), rect(15)); // behind the ellipsis
        QVERIFY(rect(0).top() >= rect(10).bottom() - 0.5);
        const auto choice = widgets::regionNamed(regions, QStringLiteral("fOverTime[3,4]"))->choice;
        QVERIFY(choice && choice->field == QLatin1String("time") && choice->text == QLatin1String("5"));
    }

    void holdingAGateLeavesTheTrainingAlone()
    {
        const auto free = opened({}, 10), held = opened({{"hold", "forget"}}, 10);
        QCOMPARE(difference(free->values(10), held->values(10)), QString());
    }

    /// One press goes an operation, or to the end of a time step: there and back again.
    void aPressGoesATimeStep()
    {
        constexpr int T = 4, Operations = 6;
        const auto session = opened({{"length", std::to_string(T)}, {"time", "1"}}, 2);
        const auto inside = session->inside(2, 0);
        QVERIFY(inside->rests().empty());
        inside->apply({{"grain", "time-step"}}, 0);
        const std::vector<int> rests = inside->rests();
        QCOMPARE(int(rests.size()), 2 * T + 2);
        for (int t = 0; t < T; ++t) QCOMPARE(rests[std::size_t(t)], (t + 1) * Operations);
        QCOMPARE(rests[T], T * Operations + 2); // the answer, and its loss
        QCOMPARE(rests.back(), inside->lastStep());
    }

    /// The slope of the answer by a number is how much the answer changes with it.
    void theAnswerHangsOnWhatItsSlopesSay()
    {
        recurrent::Setup setup;
        recurrent::State state = recurrent::begin(setup);
        for (int k = 0; k < 40; ++k) recurrent::step(setup, state);
        const auto& pass = recurrent::walkThrough(*state.plan, state.learner.parameters, 0);
        const engine::Numbers slopes = recurrent::inputSlopes(*state.plan, state.learner.parameters, pass);
        const auto answer = [&](int t, float change) {
            recurrent::Plan plan = *state.plan;
            plan.tests.inputs[std::size_t(t)] += change;
            return double(recurrent::walkThrough(plan, state.learner.parameters, 0).values(Plan::OutputValue)(0, 0));
        };
        for (int t = 0; t < setup.length; ++t) {
            constexpr float Change = 0.02f;
            const double quotient = (answer(t, Change) - answer(t, -Change)) / (2 * double(Change));
            QVERIFY(std::abs(slopes.data[std::size_t(t)] - quotient) < 1e-3);
        }
    }

    void theInsideIsTheNextStep_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::newRow("lstm") << "lstm";
        QTest::newRow("rnn") << "rnn";
    }
    void theInsideIsTheNextStep()
    {
        QFETCH(QString, cell);
        const bool gated = cell == QLatin1String("lstm");
        recurrent::Setup setup;
        setup.cell = gated ? recurrent::CellKind::Lstm : recurrent::CellKind::Rnn, setup.hidden = 4, setup.length = 6;
        if (gated) checkInside("lstm", smallCell("lstm"), setup, recurrent::lstmKind(), "cell-forget-biases");
        else checkInside("lstm", smallCell("rnn"), setup, recurrent::plainKind(), "cell-biases");
    }
    /// The batch's slope is the mean of those of its samples, and so is how much of its gradient comes back.
    void theBatchIsAllItsSamples()
    {
        constexpr int Step = 7, Units = 4;
        const auto session = opened(smallCell("lstm"), Step + 1);
        std::vector<double> mean(Units, 0.0);
        double first = 0, latest = 0;
        for (int place = 0; place < recurrent::Batch; ++place) {
            const auto inside = session->inside(Step, place);
            const engine::Values end = inside->values(inside->lastStep());
            for (int unit = 0; unit < Units; ++unit)
                mean[std::size_t(unit)] += arrayIn(end, "dbf").data[std::size_t(unit)] / recurrent::Batch;
            first += squares(arrayIn(end, "dh"));
            latest += squares(arrayIn(inside->values(inside->phases()[2].firstStep + 1), "dh"));
        }
        const auto inside = session->inside(Step, 0);
        const engine::Array batch = arrayIn(inside->values(inside->lastStep()), "g");
        for (int unit = 0; unit < Units; ++unit)
            QVERIFY(std::abs(mean[std::size_t(unit)] - batch.data[std::size_t(unit)]) < 1e-6);
        const double ratio = numberNamed(session->values(Step + 1), "gradientRatio");
        QVERIFY(std::abs(std::sqrt(first / latest) - ratio) < 1e-4 * ratio);
    }
};

REGISTER_TEST(TestLstm, "lstm")
REGISTER_CORNERS("lstm", "hidden=1 length=2 steps=2", "cell=rnn hidden=1 steps=3", "length=80 time=80 steps=2",
                 "hidden=48 unit=48 steps=2", "data=sign-latch hold=forget steps=3", "hold=input held-at=0.35 steps=3",
                 "data=sunspots hidden=2 steps=2", "data=names length=3 hidden=2 steps=2")
#include "test_lstm.moc"
