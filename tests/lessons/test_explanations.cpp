#include "tests/lessons/calculator.h"
#include "tests/lessons/sessions.h"
#include "tests/run.h"

#include <QHash>
#include <QTest>

#include <map>
#include <random>

using namespace widgets;
using lessons::Session;

namespace {

constexpr int SampledCells = 64;  // of each grid, besides its corners
constexpr int ManyCells = 200;    // the same with ./run sweep
constexpr int DrawnNumbers = 120; // of a picture in a sweep: each way of making a number stands in many pictures

bool near(double parsed, double drawn) { return std::abs(parsed - drawn) <= 1e-5 * (std::abs(drawn) + 0.1); }

/// The same number, as far as a float tells.
bool same(double a, double b) { return float(a) == float(b) || (std::isnan(a) && std::isnan(b)); }

/// The regions that stand for one number each: of a grid its corners and cells drawn with a seed.
std::vector<Region> numbersOf(const std::vector<Region>& regions, int cells)
{
    std::vector<Region> all;
    std::mt19937 random(7);
    const auto add = [&all](Region region) {
        bool isNumber = false;
        if (std::isfinite(region.value.toDouble(&isNumber)) && isNumber) all.push_back(std::move(region));
    };
    for (const Region& region : regions) {
        add(region);
        if (!region.cell) continue;
        const int count = region.rows * region.columns;
        std::vector<int> wanted;
        for (int i = 0; i < count && count <= cells; ++i) wanted.push_back(i);
        if (count > cells) {
            wanted = {0, region.columns - 1, count - region.columns, count - 1};
            for (int i = 0; i < cells; ++i) wanted.push_back(int(random() % unsigned(count)));
        }
        for (const int i : wanted) add(region.cell(i / region.columns, i % region.columns));
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

/// "symbol = expression = value", or "symbol = value".
void checkLine(const QString& line, const engine::Term& value, bool isLeaf)
{
    const QStringList parts = line.split(QStringLiteral(" = "));
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
    checkLine(lines[0], e->value, isLeaf);
    checkOperands(e->behind, step, album);
    if (!e->slope) return;
    checkLine(lines[1], e->slope->value, e->slope->behind.isOperand());
    checkOperands(e->slope->behind, step, album);
}

} // namespace

/// Every number of every lesson says what made it, and the arithmetic it says comes to it.
class TestExplanations : public QObject {
    Q_OBJECT

    /// A step at a time; a place on a chart is explained at the step where it leads.
    static void checkSteps(Session& session, int cells, std::size_t most = std::numeric_limits<int>::max())
    {
        std::mt19937 random(11);
        session.await(session.lastStep());
        Album album(session);
        const int last = session.lastStep();
        std::vector<int> steps{0, 1, 2, last / 2, last - 1, last};
        std::sort(steps.begin(), steps.end());
        steps.erase(std::unique(steps.begin(), steps.end()), steps.end());
        for (const int step : steps) {
            if (step < 0 || step > last) continue;
            std::vector<Region> numbers = numbersOf(album.at(step), cells);
            if (numbers.size() > most) std::shuffle(numbers.begin(), numbers.end(), random), numbers.resize(most);
            for (const Region& region : numbers) {
                if (region.seek && int(*region.seek) != step) continue;
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
        const auto session = lessonsUnderTest()[std::size_t(index)]->open();
        checkSteps(*session, sweep() == QLatin1String("all") ? ManyCells : SampledCells);
    }

    void everyNumberInsideIsItsSum_data() { everyNumberIsItsSum_data(); }
    void everyNumberInsideIsItsSum() // of a step of a training
    {
        QFETCH(int, index);
        const auto session = lessonsUnderTest()[std::size_t(index)]->open();
        session->await(3);
        for (const int place : {0, session->samplesInside(3) - 1}) {
            const auto inside = session->inside(3, place);
            if (inside) checkSteps(*inside, place == 0 && sweep() != QLatin1String("few") ? 20 : 6);
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
            if (trainsForSteps(*lessonsUnderTest()[std::size_t(index)]))
                session->apply({{"steps", std::to_string(std::min(session->lastStep(), 20))}});
            checkSteps(*session, 4, DrawnNumbers);
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
        const auto session = lessons::lessonNamed(lesson.toStdString()).open();
        session->apply(changes);
        if (sweep() == QLatin1String("all")) checkSteps(*session, 40);
        else checkSteps(*session, 4, DrawnNumbers);
    }
};

REGISTER_TEST(TestExplanations)
#include "test_explanations.moc"
