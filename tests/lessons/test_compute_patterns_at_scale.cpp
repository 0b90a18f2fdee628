#include "lessons/distributed/compute_patterns_at_scale/run.h"
#include "tests/lessons/sessions.h"
#include "tests/run.h"

#include <QTest>

using lessons::scale::Ids;
using lessons::scale::placeOf;
using lessons::scale::Statements;

namespace {

std::map<std::string, double> mapWith(const std::vector<engine::Change>& changes)
{
    const auto session = lessons::lessonNamed("compute-patterns-at-scale").open();
    if (!changes.empty()) session->apply(changes);
    session->await(Statements);
    const engine::Values values = session->values(Statements);
    std::map<std::string, double> all;
    for (const char* id : Ids) all[id] = lessons::numberNamed(values, id);
    return all;
}

} // namespace

class TestComputePatternsAtScale : public QObject {
    Q_OBJECT
private Q_SLOTS:
    /// By the formulas of the papers.
    void countsFollowTheFormulas_data()
    {
        QTest::addColumn<int>("p");
        QTest::addColumn<int>("stages");
        QTest::addColumn<int>("m");
        QTest::newRow("defaults") << 8 << 4 << 8;
        QTest::newRow("few") << 2 << 2 << 1;
        QTest::newRow("many") << 16 << 7 << 40;
    }
    void countsFollowTheFormulas()
    {
        QFETCH(int, p);
        QFETCH(int, stages);
        QFETCH(int, m);
        auto map = mapWith({{"devices", std::to_string(p)},
                            {"stages", std::to_string(stages)},
                            {"micro-batches", std::to_string(m)},
                            {"tokens", "1000"}});
        QCOMPARE(map["ring"], 2.0 * (p - 1) / p);                         // Patarasuk and Yuan 2009
        QCOMPARE(map["bubble"], 100.0 * (stages - 1) / (m + stages - 1)); // Huang et al. 2019
        QCOMPARE(map["kept"], double(m) / std::min(m, stages));           // Narayanan et al. 2021
        QCOMPARE(map["state"], 16 * 7.5);                                 // Rajbhandari et al. 2020
        QCOMPARE(map["tensor"], 8.0 * 12288 * (p - 1) / p * 2 / 1000);    // 8 b s h (t - 1) / t numbers
        QCOMPARE(map["scores"], 4.0);
    }
    void knownCounts()
    {
        auto map = mapWith({});
        QCOMPARE(map["reuse"], 1024.0);
        QCOMPARE(map["dense"], 2.0 * 256 * 256 / (4 * (256 * 256 + 2 * 256)));
        QCOMPARE(map["chain"], 63.0);
        // LeNet-5 by rows: of 25 columns 13 stay, of 150 76 (the last two neighbours both), of all others half
        const double all = 784 * 6 * 25 + 100 * 16 * 150 + 48000 + 10080 + 840;
        const double stay = 784 * 6 * 13 + 100 * 16 * (37 * 2 + 2) + 120 * 200 + 84 * 60 + 10 * 42;
        QCOMPARE(map["twoOfFour"], 100 * (1 - stay / all));
        // four bytes of a head; a code of 4 bits for each weight, five books of 16 floats, 236 biases
        QCOMPARE(map["shared"], (4 + 4 * 61706.0) / (4 + 61470 / 2.0 + 4 * (5 * 16 + 236)));
        for (const char* id : {"relu", "int8", "holes"}) QVERIFY2(map[id] > 0, id);
        QVERIFY(map["relu"] < 100);
    }
    /// A number each step, and no other; what a clock gave is exported as measured, nothing else is.
    void eachStepMakesOne()
    {
        const auto session = lessons::lessonNamed("compute-patterns-at-scale").open();
        session->await(Statements);
        for (int step = 0; step <= Statements; ++step)
            for (const auto& [name, value] : session->values(step)) {
                const bool isThere = std::holds_alternative<double>(value.content);
                QCOMPARE(isThere, placeOf(name) < step);
                QCOMPARE(value.measured, name == "relu" || name == "int8" || name == "holes");
            }
    }
    /// Each row opens a lesson, and sets knobs that it has.
    void eachRowLeadsToItsLesson()
    {
        const auto session = lessons::lessonNamed("compute-patterns-at-scale").open();
        session->apply({{"devices", "16"}, {"stages", "16"}, {"micro-batches", "64"}});
        const auto regions = paint(*session, 0).regions;
        for (const char* id : Ids) {
            const auto door = widgets::regionNamed(regions, QLatin1String(id) + QStringLiteral(".lesson"));
            QVERIFY2(door && door->isDoor && door->link.startsWith(QLatin1String("lesson:")), id);
            const QStringList link = door->link.mid(7).split(QLatin1Char(','));
            const auto other = lessons::lessonNamed(link[0].toStdString()).open();
            for (const QString& set : link.mid(1))
                other->apply(
                    {{set.section(QLatin1Char('='), 0, 0).toStdString(), set.section(QLatin1Char('='), 1).toStdString()}});
        }
    }
    /// Cards of what is measured name both numbers of the clock.
    void measuredNumbersHaveNames()
    {
        const auto session = lessons::lessonNamed("compute-patterns-at-scale").open();
        session->await(Statements);
        for (const char* id : {"relu", "int8", "holes"}) {
            const auto card = session->explain(QLatin1String(id), Statements);
            QVERIFY(card && engine::isMeasured(card->behind));
            const engine::Term &above = card->behind.of[0], &below = card->behind.of[1];
            QVERIFY(!below.name.empty() && !(above.isOperand() ? above : above.of[1]).name.empty());
        }
    }
};

REGISTER_TEST(TestComputePatternsAtScale, "compute-patterns-at-scale")
REGISTER_CORNERS("compute-patterns-at-scale", "devices=16 stages=16 micro-batches=1", "tokens=65536")
#include "test_compute_patterns_at_scale.moc"
