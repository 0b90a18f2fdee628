#include "lessons/distributed/cluster_planner/params.h"
#include "tests/lessons/sessions.h"
#include "tests/run.h"
#include "tests/under_test.h"

#include <QTest>

#include <cmath>

using namespace engine::cluster;
using engine::Values;

namespace {

std::unique_ptr<lessons::Session> opened(const std::vector<engine::Change>& changes)
{
    auto session = lessons::lessonNamed("cluster-planner").open();
    session->apply(changes);
    return session;
}
double number(const Values& values, const std::string& name) { return lessons::numberNamed(values, name); }
std::vector<Values> layouts(const Values& values)
{
    const auto found = std::ranges::find(values, "layouts", &Values::value_type::first);
    return std::get<std::vector<Values>>(found->second.content);
}
std::string field(const lessons::Session& session, const char* name) { return engine::find(session.fields(), name).text(); }

} // namespace

class TestClusterPlanner : public QObject {
    Q_OBJECT
private Q_SLOTS:
    /// What the tape makes by hand is what the planner computes, whatever is published.
    void theTapeIsThePlan()
    {
        for (const PublishedRun& run : publishedRuns()) {
            const auto session = opened({{"preset", run.id}});
            const Values end = session->values(session->lastStep());
            QVERIFY(std::abs(number(end, "parameters") - run.billions) < 1);
            QCOMPARE(number(end, "paperRate"), run.rate);
            const Job job{.model = run.model, .cluster = {}, .batch = run.batch, .tokens = run.tokens};
            const LayoutPlan plan =
                planOf(job, {run.pipeline, run.tensor, run.devices / (run.pipeline * run.tensor), 1, run.chunks});
            for (int part = 0; part < Parts; ++part)
                QVERIFY(std::abs(number(end, lessons::planner::idOf(Part(part))) - plan[Part(part)]) <=
                        1e-12 * std::abs(plan[Part(part)]));
            QVERIFY(std::abs(number(end, "simulated") / number(end, "stepTime") - 1) < 1e-9);
            const double days = 8 * run.tokens * 1e9 * number(end, "parameters") * 1e9 / (run.devices * run.rate * 1e12) / 86400;
            QVERIFY(std::abs(number(end, "paperDays") - days) < 1e-9 * days);
        }
    }
    /// 34 and 84 days, as the paper says.
    void daysAreThoseOfThePaper()
    {
        const auto days = [](const char* preset) {
            const auto session = opened({{"preset", preset}});
            return number(session->values(session->lastStep()), "paperDays");
        };
        QCOMPARE(std::round(days("gpt3-175b")), 34.0);
        QCOMPARE(std::round(days("1t")), 84.0);
    }
    void whatHasNoRoomIsRefusedByHowMuch()
    {
        const auto session = opened({{"tensor", "2"}});
        const Values end = session->values(session->lastStep());
        const double missing = number(end, "missing");
        QCOMPARE(missing, -number(end, "spare"));
        QVERIFY(missing > 0 && std::abs(number(end, "memory") - 80 - missing) < 1e-9);
        int step = 1;
        while (!session->caption(step).warns) ++step;
        QVERIFY(session->caption(step).text.contains(widgets::threeDigits(missing)));
        for (const auto& [name, value] : end) QVERIFY(name != "stepTime" && name != "days");
        QCOMPARE(number(layouts(end).front(), "fits"), 0.0);
        QVERIFY_THROWS_EXCEPTION(engine::InputError, opened({{"tensor", "3"}}));
        QVERIFY_THROWS_EXCEPTION(engine::InputError, opened({{"pipeline", "7"}}));
    }
    /// One's own as soon as a knob of it moves, and the published one again when it is chosen.
    void aPresetIsAllThatBelongsToIt()
    {
        const auto session = opened({{"pipeline", "5"}});
        QCOMPARE(field(*session, "preset"), std::string("own"));
        session->apply({{"preset", "1t"}});
        QCOMPARE(field(*session, "pipeline"), std::string("64"));
        QCOMPARE(field(*session, "hidden"), std::string("25600"));
        session->apply({{"preset", "1t"}, {"data", "3"}});
        QCOMPARE(field(*session, "data"), std::string("3"));
        session->apply({{"data", "5"}}); // the batch follows to a multiple
        QCOMPARE(field(*session, "batch"), std::string("3070"));
        const auto again = lessons::lessonNamed("cluster-planner").open();
        again->restore(session->history());
        QVERIFY(lessonValuesAgree(*session, *again));
    }
    /// Only that run was measured: another clock, layout or memory is one's own, and nothing stands beside it.
    void onlyWhatWasPublishedIsComparedWithIt()
    {
        const auto compared = [](const std::vector<engine::Change>& changes) {
            const auto session = opened(changes);
            const Values end = session->values(session->lastStep());
            const bool is = std::ranges::find(end, "paperRate", &Values::value_type::first) != end.end();
            return is == (field(*session, "preset") != "own") && is;
        };
        QVERIFY(compared({}) && compared({{"preset", "1t"}}) &&
                compared({{"preset", "76b"}, {"tensor", "8"}, {"spread", "0.2"}}));
        for (const std::vector<engine::Change>& changes : {std::vector<engine::Change>{{"peak", "1000"}},
                                                           {{"recompute", "none"}, {"sharded-optimizer", "true"}},
                                                           {{"preset", "1t"}, {"layout", "128,16,8,1,1"}},
                                                           {{"preset", "76b"}, {"tensor", "16"}, {"heads", "64"}},
                                                           {{"preset", "76b"}, {"infiniband", "50"}},
                                                           {{"preset", "76b"}, {"data", "16"}}}) {
            QVERIFY(!compared(changes));
            QCOMPARE(field(*opened(changes), "preset"), std::string("own"));
        }
        const auto session = opened({{"peak", "1000"}});
        session->apply({{"preset", "76b"}}); // all that belongs to it
        QCOMPARE(field(*session, "peak"), std::string("312"));
    }
    void aLayoutIsFiveWholeNumbers()
    {
        for (const char* wrong : {"foo", "4,8,32", "4,8,32,1,1,1", "4,8,32,1.5,1"})
            QVERIFY_THROWS_EXCEPTION(engine::InputError, opened({{"layout", wrong}}));
        QCOMPARE(field(*opened({{"layout", "2,8,64,2,1"}}), "data"), std::string("64"));
        QCOMPARE(field(*opened({{"layout", ""}}), "preset"), std::string("76b"));
    }
    /// With another micro-batch than the best it stands beside the best of its kind.
    void whatIsPlannedStandsInTheChart()
    {
        for (const char* layout : {"4,8,32,1,1", "4,8,32,4,1", "4,8,32,2,3"}) {
            lessons::planner::Params params;
            engine::assign(params, lessons::planner::Params::with({{"layout", layout}}));
            const auto run = lessons::planner::run(params);
            QVERIFY(run.found[std::size_t(run.planned)].layout == params.layout);
            for (const Found& found : run.found)
                if (found.plan.fits()) QVERIFY(found.plan[Part::Step] >= run.found.front().plan[Part::Step]);
            if (run.plan.fits()) QCOMPARE(*run.value("thisStep", 0, run.lastStep()), run.plan[Part::Step]);
        }
    }
    static bool lessonValuesAgree(const lessons::Session& a, const lessons::Session& b)
    {
        return sameBits(a.values(a.lastStep()), b.values(b.lastStep()));
    }
    /// The first of the list after one's own is the fastest, and a click on it plans it.
    void aLayoutOfTheChartCanBePlanned()
    {
        const auto session = opened({});
        const auto all = layouts(session->values(session->lastStep()));
        const auto text = [&](const char* name) { return engine::textOf(number(all[1], name)); };
        session->apply({{"layout", text("p") + "," + text("t") + "," + text("d") + "," + text("b") + "," + text("v")}});
        const auto now = layouts(session->values(session->lastStep()));
        QVERIFY(sameBits(now[0], all[1]) && sameBits(now[1], all[1]));
        for (std::size_t i = 2; i < all.size(); ++i)
            QVERIFY(number(all[i], "fits") == 0 || number(all[i], "stepSeconds") >= number(all[1], "stepSeconds"));
    }
};

REGISTER_TEST(TestClusterPlanner, "cluster-planner")
REGISTER_CORNERS("cluster-planner", "preset=1t", "tensor=2", "preset=530b spread=0.2", "preset=1.7b",
                 "pipeline=1 tensor=1 data=1 batch=1", "tensor=5", "pipeline=2 micro-batch=16",
                 "recompute=none sharded-optimizer=true", "node=64 micro-batch=4")
#include "test_cluster_planner.moc"
