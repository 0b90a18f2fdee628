#include "lessons/claim.h"
#include "lessons/networks/gru/run.h"
#include "tests/lessons/recurrent.h"
#include "tests/run.h"

using namespace lessons;

namespace {

std::unique_ptr<Session> opened(const std::vector<engine::Change>& changes, int step) { return openedAt("gru", changes, step); }

constexpr int Units = 3;

/// The numbers of a vector on the stage.
std::vector<double> vectorOf(const Session& session, const char* id, int step)
{
    const auto regions = paint(session, step).regions;
    std::vector<double> numbers;
    for (int unit = 0; unit < Units; ++unit) numbers.push_back(numberAt(regions, QStringLiteral("%1[%2]").arg(id).arg(unit)));
    return numbers;
}

} // namespace

class TestGru : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theStateIsAMeanOfTwo_data()
    {
        QTest::addColumn<QString>("convention");
        QTest::addColumn<QString>("reset");
        for (const char* convention : {"keeps", "takes"})
            for (const char* reset : {"inside", "outside"}) QTest::addRow("%s %s", convention, reset) << convention << reset;
    }
    /// By the convention that is named.
    void theStateIsAMeanOfTwo()
    {
        QFETCH(QString, convention);
        QFETCH(QString, reset);
        const auto session = opened({{"convention", convention.toStdString()}, {"reset", reset.toStdString()}}, 5);
        const auto h = vectorOf(*session, "h", 5), old = vectorOf(*session, "hOld", 5), z = vectorOf(*session, "z", 5),
                   candidate = vectorOf(*session, "candidate", 5);
        for (std::size_t unit = 0; unit < Units; ++unit) {
            const double kept = convention == QLatin1String("keeps") ? z[unit] : 1 - z[unit];
            QVERIFY(std::abs(h[unit] - (kept * old[unit] + (1 - kept) * candidate[unit])) < 1e-6);
        }
    }

    void theConventionsAreOneCell()
    {
        const auto keeps = opened({}, 10), takes = opened({{"convention", "takes"}}, 10);
        QCOMPARE(difference(keeps->values(10), takes->values(10)), QString());
        QCOMPARE(vectorOf(*keeps, "h", 10), vectorOf(*takes, "h", 10));
        const auto kept = vectorOf(*keeps, "z", 10), taken = vectorOf(*takes, "z", 10);
        for (std::size_t unit = 0; unit < Units; ++unit) QVERIFY(std::abs(kept[unit] + taken[unit] - 1) < 1e-6);
    }

    void atOneNothingChanges()
    {
        const auto held = [](const char* convention, const char* at) {
            return opened({{"hold", "update"}, {"held-at", at}, {"convention", convention}}, 5);
        };
        for (const auto& session : {held("keeps", "1"), held("takes", "0")})
            for (const double h : vectorOf(*session, "h", 5)) QCOMPARE(h, 0.0); // as it began
        for (const auto& session : {held("keeps", "0"), held("takes", "1")})
            QCOMPARE(vectorOf(*session, "h", 5), vectorOf(*session, "candidate", 5));
    }

    void aClosedResetHidesTheState()
    {
        const auto session = opened({{"hold", "reset"}}, 5);
        for (const double seen : vectorOf(*session, "rh", 5)) QCOMPARE(seen, 0.0);
        QVERIFY(vectorOf(*session, "hOld", 5) != std::vector<double>(Units, 0));
    }

    /// Of gates that are those of the formulas: 3 (n n + n d + n) against 4.
    void itHasThreeQuartersOfTheWeights()
    {
        for (const auto& [cell, gates] : {std::pair("gru", 3), std::pair("lstm", 4), std::pair("rnn", 1)}) {
            const auto session = opened({{"cell", cell}, {"hidden", "7"}}, 0);
            const engine::Values values = session->values(0);
            std::size_t all = 0;
            for (const auto& [name, value] : values)
                if (name.starts_with("cell-")) all += std::get<engine::Array>(value.content).data.size();
            QCOMPARE(int(all), gates * (7 * 7 + 7 * 2 + 7));
            QCOMPARE(numberNamed(values, "cellWeights"), double(all));
        }
    }

    void theInsideIsTheNextStep_data()
    {
        QTest::addColumn<QString>("reset");
        QTest::newRow("inside") << "inside";
        QTest::newRow("outside") << "outside";
    }
    void theInsideIsTheNextStep()
    {
        QFETCH(QString, reset);
        using Reset = engine::Gru::Reset;
        recurrent::Setup setup;
        setup.cell = recurrent::CellKind::Gru, setup.hidden = 4, setup.length = 6;
        setup.reset = reset == QLatin1String("inside") ? Reset::Inside : Reset::Outside;
        checkInside("gru", {{"hidden", "4"}, {"length", "6"}, {"time", "1"}, {"reset", reset.toStdString()}}, setup,
                    gru::gruKind(gru::Convention::Keeps, setup.reset), "cell-update-biases");
    }
};

REGISTER_TEST(TestGru, "gru")
REGISTER_CORNERS("gru", "hidden=1 length=2 steps=2", "cell=rnn hidden=1 steps=3", "cell=lstm steps=3",
                 "length=80 time=80 steps=2 reset=outside", "hidden=48 unit=48 steps=2 convention=takes",
                 "data=sign-latch hold=update steps=3", "hold=reset held-at=0.35 steps=3 convention=takes reset=outside",
                 "data=couplets cell=rnn length=2 steps=2", "data=sunspots steps=2")
#include "test_gru.moc"
