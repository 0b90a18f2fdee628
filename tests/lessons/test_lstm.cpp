#include "lessons/recurrent/walk.h"
#include "tests/lessons/sessions.h"
#include "tests/run.h"

#include <QTest>

#include <cmath>

using namespace lessons;
using recurrent::Plan;

namespace {

std::unique_ptr<Session> opened(const std::vector<engine::Change>& changes, int step)
{
    auto session = lessonNamed("lstm").open();
    session->apply(changes);
    session->await(step);
    return session;
}

double numberAt(const std::vector<widgets::Region>& regions, const QString& id)
{
    const auto region = widgets::regionNamed(regions, id);
    return region ? region->value.toDouble() : std::nan("");
}

const engine::Array& arrayIn(const engine::Values& values, const char* name)
{
    const auto found = std::ranges::find(values, name, [](const auto& value) { return value.first; });
    return std::get<engine::Array>(found->second.content);
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
    /// Forward values, slopes of the sums and the new bias, bit for bit.
    void theInsideIsTheNextStep()
    {
        QFETCH(QString, cell);
        constexpr int Sample = 3, Step = 7;
        const bool gated = cell == QLatin1String("lstm");
        const auto session = opened({{"cell", cell.toStdString()}, {"hidden", "4"}, {"length", "6"}, {"time", "1"}}, Step + 1);
        QCOMPARE(session->samplesInside(Step), recurrent::Batch);
        const auto inside = session->inside(Step, Sample);
        const int last = inside->lastStep();
        const auto after = arrayIn(session->values(Step + 1), gated ? "cell-forget-biases" : "cell-biases");
        QCOMPARE(float(numberAt(paint(*inside, last).regions, QStringLiteral("new[0]"))), float(after.data[0]));

        recurrent::Setup setup;
        setup.cell = gated ? recurrent::CellKind::Lstm : recurrent::CellKind::Rnn, setup.hidden = 4, setup.length = 6;
        recurrent::State state = recurrent::begin(setup);
        for (int k = 0; k < Step; ++k) recurrent::step(setup, state);
        const std::vector<float> weights = state.learner.parameters;
        recurrent::step(setup, state); // its pass is that of the next step
        const auto h = hiddenStates(*state.plan, state.pass, Sample);
        const auto sums = sumSlopes(*state.plan, state.pass, gated ? 1 : 0, Sample);
        const auto slopes = hiddenSlopes(*state.plan, weights, state.pass, Sample);
        int found = 0, time = -1; // forwards, and back again
        bool isBack = false;
        for (int step = 1; step <= last; ++step) {
            const auto regions = paint(*inside, step).regions;
            const auto target = std::ranges::find_if(regions, [](const widgets::Region& r) { return r.target; });
            QVERIFY(target != regions.end());
            const QString id = target->id;
            if (id == QLatin1String("h")) ++time;
            if (id == QLatin1String("dh") && isBack) --time;
            isBack = isBack || id == QLatin1String("dh");
            for (int unit = 0; unit < 4; ++unit) {
                const auto at = [&](const engine::Numbers& numbers) { return numbers.data[std::size_t(unit * 6 + time)]; };
                const auto ofSample = [&](const engine::Numbers& numbers) { return recurrent::Batch * at(numbers); };
                const double drawn = numberAt(regions, QStringLiteral("%1[%2]").arg(id).arg(unit));
                if (id == QLatin1String("h")) QCOMPARE(float(drawn), float(at(h)));
                else if (id == QLatin1String(gated ? "dzf" : "dz")) QCOMPARE(float(drawn), float(ofSample(sums)));
                else if (id == QLatin1String("dh"))
                    QVERIFY(std::abs(drawn - ofSample(slopes)) <= 1e-5 * (std::abs(drawn) + 0.01));
                else continue;
                ++found;
            }
        }
        QCOMPARE(found, 3 * 4 * 6);
    }
};

REGISTER_TEST(TestLstm, "lstm")
REGISTER_CORNERS("lstm", "hidden=1 length=2 steps=2", "cell=rnn hidden=1 steps=3", "length=80 time=80 steps=2",
                 "hidden=48 unit=48 steps=2", "data=sign-latch hold=forget steps=3", "hold=input held-at=0.35 steps=3")
#include "test_lstm.moc"
