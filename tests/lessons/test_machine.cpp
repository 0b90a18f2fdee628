#include "lessons/machine.h"
#include "tests/pictures/samples.h"
#include "tests/run.h"

#include <cmath>

using namespace lessons;
using namespace widgets;

namespace {

struct Params {
    int seed = 1;
    static void fields(auto& self, auto&& field) { field({"seed", "Seed", "of nothing"}, self.seed, {0, 9}); }
};

Machine<Params> lstm()
{
    return {.run = [](const Params&) { return sample("lstm").run(); },
            .names = [](const Params&, const Tape&) { return sample("lstm").names(false); },
            .stage = [](const Params&, const Tape&) { return sample("lstm").stage(); },
            .caption =
                [](const Params&, const Tape& tape, int step) {
                    return Caption{QString::fromStdString(tape.key(step)), QStringLiteral("A step.")};
                },
            .charts =
                [](const Params&, const Tape&) {
                    return std::vector<ChartOf>{{"memory", "Memory", {}, {{"c", {0}, "unit 0"}, {"c", {1}, "unit 1"}}}};
                }};
}

std::vector<Region> regionsOf(const Session& session, double t)
{
    QImage image(936, 776, QImage::Format_RGB32);
    QPainter painter(&image);
    Canvas canvas(painter, Theme::named(QStringLiteral("light")), QRectF(0, 0, 936, 776));
    session.paint(canvas, t);
    return canvas.regions();
}

/// All that carry a number, those in grids, too.
std::vector<Region> numbersIn(const std::vector<Region>& regions)
{
    std::vector<Region> all;
    for (const Region& region : regions) {
        if (!region.value.isEmpty()) all.push_back(region);
        for (int i = 0; region.cell && i < region.rows * region.columns; ++i)
            if (Region cell = region.cell(i / region.columns, i % region.columns); !cell.value.isEmpty())
                all.push_back(std::move(cell));
    }
    return all;
}

} // namespace

/// A lesson that is nothing but a run on a tape, names and a stage.
class TestMachine : public QObject {
    Q_OBJECT
private Q_SLOTS:
    /// A table calls a place what the card calls it.
    void tablesHaveTheWordsOfTheCards()
    {
        const auto session = lessons::open(lstm());
        const auto words = session->placeNames(49);
        for (const char* id : {"c", "cOld", "h"}) { // the second looks like the first
            const QString quantity = QString::fromLatin1(id);
            const auto card = session->explain(session->regionOf(quantity, {2}, 49), 49);
            QVERIFY(card && !card->where.isEmpty());
            QCOMPARE(words(quantity, 0, 2), card->where);
            QCOMPARE(words(quantity, -1, 0), card->what);
        }
    }
    void everyNumberHasItsCard()
    {
        const auto session = lessons::open(lstm());
        QCOMPARE(session->lastStep(), 49);
        for (const int step : {1, 4, 20, 49}) {
            const auto numbers = numbersIn(regionsOf(*session, step));
            QVERIFY(!numbers.empty());
            for (const Region& region : numbers) {
                const auto card = session->explain(region.id, step);
                QVERIFY2(card, qPrintable(region.id));
                QCOMPARE(card->region, region.id);
                QCOMPARE(float(card->value.value), region.value.toFloat());
                const double byHand = valueOf(card->behind);
                QVERIFY2(std::abs(byHand - card->value.value) <= 1e-5 * (std::abs(byHand) + 0.1), qPrintable(textOf(*card)));
                QVERIFY(!card->behind.isOperand() || !card->origin.isEmpty());
            }
        }
    }
    void operandsStandWhereTheySay() // in this picture, or in that of an earlier step
    {
        const auto session = lessons::open(lstm());
        const int step = 21;
        bool earlier = false;
        for (const Region& region : numbersIn(regionsOf(*session, step)))
            for (const engine::Term& term : standing(session->explain(region.id, step)->behind)) {
                const int at = term.step < 0 ? step : term.step;
                earlier = earlier || at < step;
                const auto there = regionNamed(regionsOf(*session, at), QString::fromStdString(term.place));
                QVERIFY2(there, term.place.c_str());
                QCOMPARE(there->value.toFloat(), float(term.value));
            }
        QVERIFY(earlier);
    }
    void regionsOutliveTheirSession()
    {
        std::vector<Region> regions;
        std::vector<QString> before, after;
        {
            const auto session = lessons::open(lstm());
            regions = regionsOf(*session, 10);
            for (const Region& region : numbersIn(regions)) before.push_back(region.value);
            session->apply({{"seed", "2"}});
        }
        for (const Region& region : numbersIn(regions)) after.push_back(region.value);
        QCOMPARE(after, before);
    }
    void chartsFollowElements()
    {
        const auto session = lessons::open(lstm());
        const auto charts = session->charts(7);
        QCOMPARE(charts.size(), 1U);
        QCOMPARE(charts[0].curves.size(), 2U);
        QCOMPARE(charts[0].playhead, std::optional<double>(7));
        const Curve& curve = charts[0].curves[1];
        QVERIFY(curve.x.front() == 0 && std::isnan(curve.y.front()) && std::isfinite(curve.y.back()));
        for (std::size_t i = 0; i < curve.x.size(); ++i) {
            const auto card = session->explain(QStringLiteral("chart.memory[1,%1]").arg(i), int(curve.x[i]));
            QCOMPARE(card.has_value(), std::isfinite(curve.y[i]));
            if (card) QCOMPARE(card->value.value, curve.y[i]);
        }
    }
    void curvesHaveNameAndColourOfTheirQuantityAndNoGaps()
    {
        Tape tape;
        for (int k = 0; k < 3; ++k) {
            tape.round("first").make("a", Quantity(k));
            tape.step("second").make("b", Quantity(10 * k));
        }
        const Recorded run(std::move(tape), cells({.id = "a"}));
        const Glossary names{{"a", {.name = "one", .ink = 2}}, {"b", {.name = "other", .like = "a"}}};
        const auto now = run.at(std::make_shared<const widgets::Glossary>(names), engine::momentAt(6, 6));
        const Chart both = chartOf(now, {"c", "Chart", {}, {{"a"}, {"b", {}, "b itself"}}});
        QCOMPARE(both.curves[0].name, QStringLiteral("one"));
        QCOMPARE(both.curves[1].name, QStringLiteral("b itself"));
        QVERIFY(both.curves[0].ink == 2 && both.curves[1].ink == 2);
        QVERIFY(chartOf(now, {"c", "Chart", {}, {{"a"}}}).curves[0].name.isEmpty());
        // b is gone at steps 3 and 5, and not there before step 2
        QCOMPARE(both.curves[1].x, (std::vector<double>{0, 1, 2, 4, 6}));
        QVERIFY(std::isnan(both.curves[1].y[1]));
        QCOMPARE((std::vector<double>(both.curves[1].y.begin() + 2, both.curves[1].y.end())), (std::vector<double>{0, 10, 20}));
    }
    void aStageOfWhatIsNotMadeIsRefused()
    {
        Machine<Params> machine = lstm();
        machine.stage = [](const Params&, const Tape&) { return cells({.id = "nobody"}); };
        try {
            lessons::open(machine);
            QFAIL("not refused");
        } catch (const std::invalid_argument& error) {
            QVERIFY(QString::fromUtf8(error.what()).contains(QStringLiteral("\"nobody\"")));
        }
    }
};

REGISTER_TEST(TestMachine, "none")
#include "test_machine.moc"
