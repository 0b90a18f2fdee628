#include "lessons/live_machine.h"
#include "tests/run.h"

#include <atomic>
#include <cmath>

using namespace lessons;
using namespace widgets;

namespace {

struct Params {
    int steps = 20, seed = 1;
    double rate = 0.3;
    bool operator==(const Params&) const = default;
    static void fields(auto& self, auto&& field)
    {
        field({"rate", "Rate", "of the descent"}, self.rate, {0.1, 1, 0.1});
        field({"steps", "Steps", "until the end"}, self.steps, {1, 100});
        field({"seed", "Seed", "of nothing"}, self.seed, {0, 9});
    }
};

/// w goes downhill on (w x - t)² / 2, x = 2, t = 3.
struct State {
    float w = 0;
};
constexpr float X = 2, Target = 3;
int recordings = 0;
std::atomic<int> stepsMade = 0;

void step(const Params& p, State& s)
{
    ++stepsMade;
    s.w -= float(p.rate) * ((s.w * X - Target) * X);
}

void record(Tape& tape, const At<Params, State>& now)
{
    ++recordings;
    const State before = now.step > 0 ? *now.before().state : now.state;
    const Params p = now.step > 0 ? now.before().params : now.params;
    const auto scalar = [](float x) { return Tensor({}, x); };
    const Quantity x = tape.input("x", scalar(X)), t = tape.input("t", scalar(Target)),
                   eta = tape.parameter("rate", scalar(float(p.rate)));
    const Quantity w = tape.draw("w", scalar(before.w));
    tape.step("update");
    const Quantity e = tape.make("e", w * x - t), g = tape.make("g", e * x);
    tape.make("w", engine::numbersOf(scalar(now.state.w), w - eta * g));
}

const LiveMachine<Params, State> machine{
    .training = {.begin = [](const Params&) { return State{}; },
                 .step = step,
                 .follow = [](const Params&, const Params&, State&) { return true; },
                 .bytes = [](const State&) { return sizeof(State); },
                 .pack = [](const State& s, engine::ByteWriter& to) { to.put(s.w); },
                 .unpack = [](const Params&, engine::ByteReader& from) { return State{from.get<float>()}; },
                 .measure = [](const Params&, const State& s, const std::vector<double>&) { return std::vector{double(s.w)}; }},
    .end = [](const Params& p) { return p.steps; },
    .record = record,
    .names =
        [](const At<Params, State>&) {
            return Glossary{{"w", {.name = "weight", .tex = "w", .bound = 2}}};
        },
    .stage =
        [](const At<Params, State>&) {
            return diagram(inWords({"w times:× e back:× g", ". x . . ."}, {"w > times > e > back > g", "x > times"}));
        },
    .caption =
        [](const At<Params, State>& at, const Tape& tape) {
            return Caption{QStringLiteral("Step %1.").arg(at.step), QStringLiteral("e = %1").arg(told(tape, "e", {}, 1))};
        },
    .charts =
        [](const Params&) {
            return std::vector<ChartOf>{{"weight", "Weight", {}, {{"w", {}, "w"}}}};
        },
    .readsBefore = true};

std::vector<Region> regionsOf(const Session& session, int step)
{
    QImage image(936, 776, QImage::Format_RGB32);
    QPainter painter(&image);
    Canvas canvas(painter, Theme::named(QStringLiteral("light")), QRectF(0, 0, 936, 776));
    session.paint(canvas, step);
    return canvas.regions();
}

} // namespace

/// A training of which one step at a time stands on a tape.
class TestLiveMachine : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aStepHasItsNumbersCardsAndCharts()
    {
        const auto session = openLive<machine>();
        session->await(session->lastStep());
        double w = 0;
        for (int step = 1; step <= 3; ++step) {
            const double e = w * double(X) - double(Target);
            w -= 0.3 * e * double(X);
            const auto there = regionNamed(regionsOf(*session, step), QStringLiteral("w"));
            QVERIFY(there);
            QVERIFY(std::abs(there->value.toDouble() - w) < 1e-5);
            const auto card = session->explain(QStringLiteral("w"), step);
            QVERIFY(card);
            QVERIFY(std::abs(valueOf(card->behind) - w) < 1e-5);
            // the weight that it was made of stands in the picture of the step before
            const auto operands = standing(card->behind);
            QVERIFY(std::any_of(operands.begin(), operands.end(),
                                [step](const engine::Term& t) { return t.place == "w" && t.step == step - 1; }));
        }
        QCOMPARE(session->charts(3)[0].curves[0].y.size(), 21U);
        QCOMPARE(regionNamed(regionsOf(*session, 0), QStringLiteral("w"))->value, QStringLiteral("0"));
    }
    void tablesHaveTheWordsOfTheGlossary()
    {
        const auto session = openLive<machine>();
        session->await(3);
        const auto words = session->placeNames(3);
        QCOMPARE(words(QStringLiteral("w"), -1, 0), QStringLiteral("weight"));
        QCOMPARE(words(QStringLiteral("e"), -1, 0), QStringLiteral("e")); // no word but its name
        QVERIFY(words(QStringLiteral("w"), 0, 0).isEmpty());
    }
    void aStepIsRecordedOnce() // however often it is asked for
    {
        const auto session = openLive<machine>();
        session->await(5);
        regionsOf(*session, 5);
        const int before = recordings;
        session->caption(5), session->values(5), session->explain(QStringLiteral("e"), 5), regionsOf(*session, 5);
        QCOMPARE(recordings, before);
        session->apply({{"rate", "0.5"}}, 5);
        session->await(6);
        regionsOf(*session, 6);
        QVERIFY(recordings > before);
    }
    void aFileShowsItsStepWithoutAReplay()
    {
        constexpr int Far = 50;
        const auto before = openLive<machine>();
        before->apply({{"steps", "100"}}, 0);
        before->await(Far);
        before->apply({{"rate", "0.2"}}, Far);
        before->await(Far + 1);
        for (const int at : {Far - 1, Far, Far + 1}) {
            const QString caption = before->caption(at).text, start = before->caption(2).text;
            const QString w = regionNamed(regionsOf(*before, at), QStringLiteral("w"))->value;
            const std::string state = before->stateAt(at);
            const auto session = openLive<machine>();
            const int made = stepsMade;
            QCOMPARE(session->resume(before->history(), at, state), at);
            QVERIFY(session->visit(at));
            QCOMPARE(regionNamed(regionsOf(*session, at), QStringLiteral("w"))->value, w);
            QCOMPARE(session->caption(at).text, caption);
            QVERIFY(stepsMade - made <= 1);
            QCOMPARE(session->caption(2).text, start); // by a replay
            QVERIFY(!session->replayDiffers());
        }
    }
};

REGISTER_TEST(TestLiveMachine, "none")
#include "test_live_machine.moc"
