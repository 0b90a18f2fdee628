#include "tests/lessons/calculator.h"
#include "tests/lessons/sessions.h"
#include "tests/lessons/short_runs.h"
#include "tests/run.h"

#include <QHash>
#include <QTest>

#include <map>
#include <random>
#include <set>

using namespace widgets;
using lessons::Session;

namespace {

// Numbers of each picture that are looked at.
constexpr int Some = 200;
constexpr int SomeInside = 180, SomeOfTheLast = 60; // of the first sample of a batch, and of the last
constexpr int SomeInSweep = 40;                     // each way of making a number stands in many pictures

/// More with ./run sweep, fewer under a sanitizer.
std::size_t budget(int usual)
{
    return std::size_t(sweep() == QLatin1String("all") ? 6 * usual : sweep() == QLatin1String("few") ? usual / 3 : usual);
}

bool near(double parsed, double drawn) { return std::abs(parsed - drawn) <= 1e-5 * (std::abs(drawn) + 0.1); }

/// The same number, as far as a float tells.
bool same(double a, double b) { return float(a) == float(b) || (std::isnan(a) && std::isnan(b)); }

/// A region that may stand for a number, or a cell of one.
struct Spot {
    const Region* region;
    int cell = -1;

    Region made() const { return cell < 0 ? *region : region->cell(cell / region->columns, cell % region->columns); }
    bool isCorner() const
    {
        const int last = region->rows * region->columns - 1;
        return cell == 0 || cell == region->columns - 1 || cell == last - region->columns + 1 || cell == last;
    }
};

/// All of few; of many corners for a half, and others drawn.
std::vector<Spot> someOf(std::vector<Spot> spots, std::size_t most, std::mt19937& random)
{
    if (spots.size() <= most) return spots;
    const auto inner = std::stable_partition(spots.begin(), spots.end(), [](const Spot& spot) { return spot.isCorner(); });
    std::shuffle(spots.begin(), inner, random), std::shuffle(inner, spots.end(), random);
    const std::size_t corners = std::size_t(inner - spots.begin()), others = spots.size() - corners;
    const std::size_t kept = std::min(corners, std::max((most + 1) / 2, most - std::min(most, others)));
    spots.erase(spots.begin() + std::ptrdiff_t(kept), inner);
    spots.resize(most);
    return spots;
}

/// What there is of each quantity at a step; of a chart only what does not lead to another one.
std::vector<std::vector<Spot>> spotsOf(const std::vector<Region>& regions, int step)
{
    std::map<QString, std::vector<Spot>> byQuantity;
    for (const Region& region : regions) {
        const QString quantity = region.id.section(QLatin1Char('['), 0, 0);
        const bool isChart = quantity.startsWith(QLatin1String("chart."));
        const auto add = [&](const Spot& spot) {
            const auto seek = isChart ? spot.made().seek : region.seek;
            if (!seek || int(*seek) == step) byQuantity[quantity].push_back(spot);
        };
        add({&region});
        for (int i = 0; region.cell && i < region.rows * region.columns; ++i) add({&region, i});
    }
    std::vector<std::vector<Spot>> quantities;
    for (auto& [name, spots] : byQuantity) quantities.push_back(std::move(spots));
    return quantities;
}

/// The numbers of a picture: each quantity has an equal share of those that are looked at, and what a small one leaves over goes
/// to the larger ones.
std::vector<Region> numbersOf(const std::vector<Region>& regions, std::size_t most, int step)
{
    std::vector<std::vector<Spot>> quantities = spotsOf(regions, step);
    std::mt19937 random(7 + unsigned(step));
    std::shuffle(quantities.begin(), quantities.end(), random);
    std::ranges::stable_sort(quantities, {}, [](const auto& spots) { return spots.size(); });
    std::vector<Region> all;
    for (std::size_t i = 0; i < quantities.size(); ++i) {
        const std::size_t share = (most - std::min(most, all.size())) / (quantities.size() - i);
        for (const Spot& spot : someOf(std::move(quantities[i]), std::max<std::size_t>(1, share), random)) {
            Region region = spot.made();
            bool isNumber = false;
            if (std::isfinite(region.value.toDouble(&isNumber)) && isNumber) all.push_back(std::move(region));
        }
    }
    return all;
}

/// What a region shows.
struct Shown {
    bool isThere = false, isNumber = false;
    double number = 0;
};

/// Pictures of one run, painted when they are asked for.
class Album {
public:
    explicit Album(Session& session) : m_session(session) {}

    Session& session() const { return m_session; }
    const std::vector<Region>& at(int step) { return page(step).regions; }
    /// A region of a step's picture; searched for once, as the operands of a layer name the same ones again and again.
    const Shown& named(int step, const QString& id)
    {
        Page& on = page(step);
        if (const auto known = on.found.find(id); known != on.found.end()) return *known;
        Shown shown;
        if (const auto region = regionNamed(on.regions, id))
            shown.isThere = true, shown.number = region->value.toDouble(&shown.isNumber);
        return *on.found.insert(id, shown);
    }

private:
    struct Page {
        std::vector<Region> regions;
        QHash<QString, Shown> found;
    };
    Page& page(int step)
    {
        Page& page = m_pages[step];
        if (page.regions.empty()) m_session.await(step), page.regions = paint(m_session, step).regions;
        return page;
    }

    Session& m_session;
    std::map<int, Page> m_pages;
};

/// "symbol = expression = value", or "symbol = value"; the symbol's words may have a sign of their own: "r = 4".
void checkLine(const QString& line, const QString& symbol, const engine::Term& value, bool isLeaf)
{
    QVERIFY2(line.startsWith(symbol + QStringLiteral(" = ")), qPrintable(line.left(200)));
    const QStringList parts = line.mid(symbol.size()).split(QStringLiteral(" = "));
    QVERIFY2(parts.size() == (isLeaf ? 2 : 3), qPrintable(line.left(200)));
    Calculator calculate;
    try {
        QVERIFY2(same(calculate(parts.back()), value.value), qPrintable(line.left(200)));
        const double parsed = calculate(parts[1]);
        QVERIFY2(near(parsed, value.value), qPrintable(QStringLiteral("%1 comes to %2").arg(line.left(2000)).arg(parsed)));
        QVERIFY2(isLeaf || calculate.operations > 0, qPrintable(line));
    } catch (const std::exception& error) {
        QFAIL(qPrintable(QStringLiteral("%1\n%2").arg(line.left(2000), QString::fromUtf8(error.what()))));
    }
}

/// Operands are the numbers that stand where they say they stand.
void checkOperands(const engine::Term& behind, int step, Album& album)
{
    for (const engine::Term& term : standing(behind)) {
        const QString place = QString::fromStdString(term.place);
        const Shown& shown = album.named(term.step < 0 ? step : term.step, place);
        QVERIFY2(shown.isThere, qPrintable(QStringLiteral("no region %1 at step %2").arg(place).arg(term.step)));
        QVERIFY2(
            shown.isNumber && same(shown.number, valueOf(term)),
            qPrintable(QStringLiteral("%1: %2 in the sum, %3 at its place").arg(place).arg(valueOf(term)).arg(shown.number)));
    }
}

void check(const Region& region, int step, Album& album)
{
    const auto e = album.session().explain(region.id, step);
    QVERIFY2(e, qPrintable(QStringLiteral("nothing explains %1 at step %2").arg(region.id).arg(step)));
    QCOMPARE(e->region, region.id);
    QVERIFY(!e->what.isEmpty() && !e->symbol.isEmpty() && !e->tex.isEmpty());
    QVERIFY2(same(e->value.value, region.value.toDouble()), qPrintable(region.id + QStringLiteral(" = ") + region.value));
    const bool isLeaf = e->behind.isOperand();
    QVERIFY2(!isLeaf || !e->origin.isEmpty(), qPrintable(region.id));
    const QStringList lines = textOf(*e).split(QLatin1Char('\n'));
    QCOMPARE(lines.size(), e->slope ? 2 : 1);
    checkLine(lines[0], e->symbol, e->value, isLeaf);
    checkOperands(e->behind, step, album);
    if (!e->slope) return;
    checkLine(lines[1], e->slope->symbol, e->slope->value, e->slope->behind.isOperand());
    checkOperands(e->slope->behind, step, album);
}

} // namespace

/// Every number of every lesson says what made it, and the arithmetic it says comes to it.
class TestExplanations : public QObject {
    Q_OBJECT

    /// Both ends of a run and its middle; if it is looked at closely, their neighbours.
    static std::set<int> stepsOf(int last, bool closely)
    {
        std::set<int> steps{0, std::min(1, last), last / 2, last};
        if (closely) steps.insert({std::min(2, last), std::max(0, last - 1)});
        return steps;
    }
    static void checkSteps(Session& session, int some)
    {
        session.await(session.lastStep());
        Album album(session);
        const bool closely = some != SomeInSweep || sweep() == QLatin1String("all");
        for (const int step : stepsOf(session.lastStep(), closely)) {
            for (const Region& region : numbersOf(album.at(step), budget(some), step)) {
                check(region, step, album);
                if (QTest::currentTestFailed()) return;
            }
        }
    }

private Q_SLOTS:
    void everyNumberIsItsSum_data()
    {
        QTest::addColumn<int>("index");
        for (int i = 0; i < int(lessonsUnderTest().size()); ++i) QTest::newRow(lessonsUnderTest()[std::size_t(i)]->id) << i;
    }
    void everyNumberIsItsSum()
    {
        QFETCH(int, index);
        const auto session = openedToEndSoon(*lessonsUnderTest()[std::size_t(index)]);
        checkSteps(*session, Some);
    }

    void everyNumberInsideIsItsSum_data() { everyNumberIsItsSum_data(); }
    void everyNumberInsideIsItsSum() // of a step of a training
    {
        QFETCH(int, index);
        const auto session = lessonsUnderTest()[std::size_t(index)]->open();
        session->await(3);
        for (const int place : {0, session->samplesInside(3) - 1}) {
            const auto inside = session->inside(3, place);
            if (inside) checkSteps(*inside, place == 0 ? SomeInside : SomeOfTheLast);
            if (QTest::currentTestFailed()) return;
        }
    }

    void everyNumberIsItsSumWithEveryParameter_data() { everyNumberIsItsSum_data(); }
    void everyNumberIsItsSumWithEveryParameter()
    {
        QFETCH(int, index);
        for (const engine::Change& change : sweepOf(*lessonsUnderTest()[std::size_t(index)], 12)) {
            const auto session = lessonsUnderTest()[std::size_t(index)]->open();
            session->apply({change});
            endAfter(20, *session);
            shorten(*session, change.name);
            checkSteps(*session, SomeInSweep);
            if (QTest::currentTestFailed()) return qCritical("--%s %s", change.name.c_str(), change.value.c_str());
        }
    }

    void everyNumberIsItsSumInTheCorners_data()
    {
        QTest::addColumn<QString>("lesson");
        QTest::addColumn<QStringList>("options");
        for (const lessons::Lesson* lesson : lessonsUnderTest()) {
            const auto isOfIt = [lesson](const Corner& corner) { return corner.lesson == lesson->id; };
            if (std::ranges::none_of(corners(), isOfIt)) // its defaults are looked at closely above
                QTest::addRow("%s", lesson->id) << QString::fromLatin1(lesson->id) << QStringList();
            for (const Corner& corner : corners())
                if (corner.lesson == lesson->id)
                    QTest::addRow("%s %s", lesson->id, corner.options)
                        << QString::fromLatin1(lesson->id) << QString::fromLatin1(corner.options).split(QLatin1Char(' '));
        }
    }
    void everyNumberIsItsSumInTheCorners()
    {
        QFETCH(QString, lesson);
        QFETCH(QStringList, options);
        std::vector<engine::Change> changes;
        for (const QString& option : options)
            changes.push_back(
                {option.section(QLatin1Char('='), 0, 0).toStdString(), option.section(QLatin1Char('='), 1).toStdString()});
        const auto session = openedToEndSoon(lessons::lessonNamed(lesson.toStdString()));
        if (!changes.empty()) shorten(*session); // but for what they say
        session->apply(changes);
        checkSteps(*session, SomeInSweep);
    }
};

REGISTER_TEST(TestExplanations)
#include "test_explanations.moc"
