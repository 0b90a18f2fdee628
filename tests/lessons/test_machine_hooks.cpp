#include "lessons/machine.h"
#include "tests/run.h"

#include <QTest>

#include <cmath>

using namespace lessons;

namespace {

struct Params {
    int seed = 1;
    static void fields(auto& self, auto&& field) { field({"seed", "Seed", "of nothing"}, self.seed, {0, 9}); }
};

Tape run(const Params&)
{
    Tape tape;
    const Quantity x = tape.input("x", engine::Numbers({2, 3}, engine::Precision::Double));
    tape.fill("y", "y", x + 1);
    return tape;
}

/// A map more on the outside, and one value under another name.
engine::Values exported(const Params&, const Tape& tape, int step)
{
    engine::Array maps{{1, 2, 3}, tape.makings("x").back().quantity.value().data};
    return {{"x", maps}, {"made", step}, {"counts", engine::Array{{2}, {3, std::nan("")}, {false, true}}}};
}

std::optional<int> madeIn(const Params&, const Tape& tape, int, const widgets::RegionName& region)
{
    if (region.name != QLatin1String("y")) return {};
    return tape.makings("y").back().madeAt[engine::elementAt({2, 3}, region.at)] + 1;
}

Machine<Params> machine()
{
    return {.run = run,
            .names =
                [](const Params&, const Tape&) {
                    return Glossary{{"x", {.name = "input", .axes = {{"upper", "lower"}, {"column"}}}}, {"y", {.name = "sum"}}};
                },
            .stage =
                [](const Params&, const Tape&) {
                    return below({cells({.id = "x"}), cells({.id = "y"})});
                },
            .caption =
                [](const Params&, const Tape&, int) {
                    return Caption{"A", "step."};
                }};
}

} // namespace

/// What a machine may say beyond its tape, and what it tells the tables of values.
class TestMachineHooks : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void rowsAndColumnsHaveTheNamesOfTheirAxes()
    {
        const auto names = lessons::open(machine())->placeNames(1);
        QCOMPARE(names(QStringLiteral("x"), -1, 0), QStringLiteral("input"));
        QCOMPARE(names(QStringLiteral("x"), 0, 1), QStringLiteral("lower"));
        QCOMPARE(names(QStringLiteral("x"), 1, 2), QStringLiteral("column 2"));
        QCOMPARE(names(QStringLiteral("y"), 0, 1), QString());
        QCOMPARE(names(QStringLiteral("z"), -1, 0), QStringLiteral("z")); // has no better name
    }
    void whatIsExportedMayDiffer()
    {
        Machine<Params> with = machine();
        with.values = exported;
        const auto session = lessons::open(with);
        QCOMPARE(session->values(2).size(), std::size_t(3));
        QCOMPARE(session->values(2)[1].first, std::string("made"));
        QCOMPARE(session->regionOf(QStringLiteral("x"), {0, 1, 2}, 2), QStringLiteral("x[1,2]")); // where its cell stands
        QCOMPARE(session->regionOf(QStringLiteral("made"), {}, 2), QStringLiteral("made"));
        QCOMPARE(session->explain(QStringLiteral("counts[0]"), 2)->value.value, 3.0); // what stands in a table alone
        QVERIFY(!session->explain(QStringLiteral("counts[1]"), 2));                   // is not made yet
        QVERIFY(!session->explain(QStringLiteral("counts[2]"), 2));
        QCOMPARE(lessons::open(machine())->values(2)[0].first, std::string("x"));
    }
    void aClickGoesWhereANumberIsMade()
    {
        Machine<Params> with = machine();
        for (const int step : {0, 5, 6}) QCOMPARE(*lessons::open(with)->madeIn(QStringLiteral("y[1,1]"), step), 5);
        QVERIFY(!lessons::open(with)->madeIn(QStringLiteral("x[1,1]"), 0)); // is there from the beginning
        QVERIFY(!lessons::open(with)->madeIn(QStringLiteral("y[2,1]"), 0)); // there is none
        with.madeIn = madeIn;
        QCOMPARE(*lessons::open(with)->madeIn(QStringLiteral("y[1,1]"), 0), 6);
    }
};

REGISTER_TEST(TestMachineHooks, "none")
#include "test_machine_hooks.moc"
