#include "lessons/networks/playground/run.h"
#include "lessons/trained.h"
#include "tests/lessons/sessions.h"
#include "tests/nets_of_lessons.h"

#include <QTest>

#include <numeric>

using engine::Change;
using lessons::NetPtr;
using lessons::NetRecipe;

namespace {

std::vector<int> rowsOf(const lessons::Net& net)
{
    std::vector<int> rows(std::size_t(net.data->rows(net.network)));
    std::iota(rows.begin(), rows.end(), 0);
    return rows;
}

void compare(const lessons::Net& a, const lessons::Net& b)
{
    QCOMPARE(engine::written(a.network), engine::written(b.network));
    QCOMPARE(a.parameters, b.parameters);
    QCOMPARE(Tried(a).outputs(), Tried(b).outputs());
    QCOMPARE(a.lesson, b.lesson);
    QVERIFY(a.settings == b.settings);
    QCOMPARE(a.step, b.step);
}

} // namespace

/// A net that is taken out is the net of that step.
class TestNets : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void itAnswersAsThePlayground()
    {
        using namespace lessons::playground;
        for (const char* loss : {"cross-entropy", "squared-error", "hinge"})
            for (const char* layers : {"none", "4,2", "8,8,8"})
                for (const char* data : {"spiral", "iris"}) {
                    const auto& lesson = lessons::lessonNamed("playground");
                    const auto session = lesson.open();
                    const std::vector<Change> changes{
                        {"loss", loss}, {"layers", layers}, {"data", data}, {"activation", "relu,prelu"}};
                    session->apply(changes);
                    const NetPtr net = netOf(lesson, *session, 50);
                    Params p;
                    engine::assign(p, changes);
                    const auto plan = planOf(p);
                    const std::vector<int> rows = rowsOf(*net);
                    const auto expected = passOver(*plan, net->parameters, rows).values(plan->network.output());
                    const std::vector<float> outputs = net->outputs(rows);
                    for (int n = 0; n < expected.samples; ++n)
                        for (int j = 0; j < expected.features; ++j)
                            QCOMPARE(outputs[std::size_t(n * expected.features + j)], expected(j, n));
                }
    }
    void whatHasNoNetSaysSo()
    {
        const auto& lesson = lessons::lessonNamed("convolution");
        QVERIFY_THROWS_EXCEPTION(engine::InputError, netOf(lesson, *lesson.open(), 0));
    }
    void aRecipeIsTrainedOnce()
    {
        const NetRecipe recipe{"playground", {{"layers", "3"}, {"data", "xor"}}, 120};
        const NetPtr net = lessons::trained(recipe);
        QCOMPARE(lessons::trained(recipe).get(), net.get());
        QCOMPARE(net->step, 120);
        QVERIFY(!lessons::beingTrained());
        const auto& lesson = lessons::lessonNamed("playground");
        const auto session = lesson.open();
        session->apply(recipe.changes);
        compare(*netOf(lesson, *session, 120), *net);
        QVERIFY(lessons::trained({"playground", recipe.changes, 121}).get() != net.get());
    }
    void whoWaitsHearsAndMayGiveUp()
    {
        const NetRecipe recipe{"playground", {{"layers", "16,16"}}, 20000};
        std::vector<std::pair<int, int>> heard;
        {
            const engine::Awaited awaited([&] {
                if (const auto now = lessons::beingTrained()) heard.push_back(*now);
                return heard.size() < 5;
            });
            QVERIFY_THROWS_EXCEPTION(engine::Cancelled, lessons::trained(recipe));
        }
        QVERIFY(std::is_sorted(heard.begin(), heard.end()));
        QVERIFY(heard.back().second == recipe.step && heard.back().first < recipe.step);
        QVERIFY(!lessons::beingTrained());
        const NetRecipe shorter{"playground", recipe.changes, 10};
        QCOMPARE(lessons::trained(shorter)->step, 10); // it can be asked for again
    }
    void aWrongRecipeIsRefused()
    {
        QVERIFY_THROWS_EXCEPTION(engine::InputError, lessons::trained({"no-such-lesson", {}, 1}));
        QVERIFY_THROWS_EXCEPTION(engine::InputError, lessons::trained({"playground", {{"layers", "99"}}, 1}));
        QVERIFY_THROWS_EXCEPTION(engine::InputError, lessons::trained({"convolution", {}, 1}));
    }
    void patienceAsksWhoWaitsFurtherOut() // and not itself
    {
        int outer = 0, inner = 0;
        const engine::Awaited first([&] { return ++outer, true; });
        const engine::Awaited second([&] { return ++inner, engine::checkPatience(), true; });
        engine::checkPatience();
        engine::checkPatience();
        QCOMPARE(inner, 2);
        QCOMPARE(outer, 2);
    }
};

/// Every net that a lesson trains, builds or works on can be taken out, as it is at a step.
class TestNetsOfLessons : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aNetIsThatOfItsStep_data() { eachLesson(); }
    void aNetIsThatOfItsStep()
    {
        QFETCH(QString, lesson);
        const lessons::Lesson& entry = lessons::lessonNamed(lesson.toStdString());
        eachNetOf(entry, [&](lessons::Session& session, const std::string& chosen) {
            const bool trains = session.trains();
            const int last = trains ? 3 : session.lastStep();
            session.await(last);
            const NetPtr early = netOf(entry, session, 0), late = netOf(entry, session, last);
            QVERIFY2(!trains || early->parameters != late->parameters, chosen.c_str());
            QCOMPARE(late->network.parameterCount(), late->parameters.size());
            QVERIFY(late->data && late->data->inputs.size() % std::size_t(late->network.inputFeatures()) == 0);
            compare(*netOf(entry, session, last), *late);
            const auto resumed = entry.open();
            resumed->resume(session.history(), last, session.stateAt(last));
            compare(*netOf(entry, *resumed, last), *late);
            session.apply({{"seed", "9"}});
            QVERIFY(netOf(entry, session, 0)->settings != early->settings);
        });
    }
    void whoHasNoNetSaysSoAtOnce_data() { eachLesson(); }
    void whoHasNoNetSaysSoAtOnce()
    {
        QFETCH(QString, lesson);
        const lessons::Lesson& entry = lessons::lessonNamed(lesson.toStdString());
        const auto session = entry.open();
        if (!session->hasNet()) QVERIFY(!session->net(0));
        bool gives = session->hasNet() != lessons::Session::NoNet;
        eachNetOf(entry, [&gives](lessons::Session&, const std::string&) { gives = true; });
        const QStringList without{"pooling", "compute-patterns", "compute-patterns-at-scale", "ring-all-reduce",
                                  "cluster-planner"};
        QCOMPARE(gives, !without.contains(lesson));
        QVERIFY(gives || !session->mayHaveNet());
    }
};

REGISTER_TEST(TestNetsOfLessons)
REGISTER_TEST(TestNets, "playground")
#include "test_nets.moc"
