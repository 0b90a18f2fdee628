#include "tests/lessons/sessions.h"
#include "tests/run.h"
#include "widgets/access/accessible_region.h"
#include "widgets/stage/stage.h"

#include <QApplication>
#include <QHash>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

#include <random>
#include <set>

using lessons::Lesson;
using widgets::Region;

namespace {

struct Desk {
    std::unique_ptr<lessons::Session> session;
    widgets::Stage stage;

    explicit Desk(const Lesson& lesson) : session(openedToEndSoon(lesson))
    {
        stage.resize(1000, 928);
        session->await(session->lastStep());
    }
    void show(double t, const QString& theme)
    {
        stage.setTheme(widgets::Theme::named(theme));
        stage.setPage(pageOf(*session, t));
        stage.grab();
    }
    QAccessibleInterface* interface() { return QAccessible::queryAccessibleInterface(&stage); }
};

/// Which children are looked at: all, or of very many the corners and some drawn with a seed.
std::vector<int> sampled(int count, int columns)
{
    constexpr int Most = 500, Drawn = 100;
    std::vector<int> children;
    for (int i = 0; i < count && count <= Most; ++i) children.push_back(i);
    if (count <= Most) return children;
    std::mt19937 random(5);
    std::set<int> some{0, columns - 1, count - columns, count - 1};
    while (int(some.size()) < Drawn) some.insert(int(random() % unsigned(count)));
    return {some.begin(), some.end()};
}

int columnsOf(QAccessibleInterface& interface)
{
    auto* table = interface.tableInterface();
    return table ? table->columnCount() : 1;
}

using Found = QHash<QString, QAccessibleInterface*>;

/// By id. Checks on the way that parents and children agree.
void walk(QAccessibleInterface* from, Found& found)
{
    for (const int i : sampled(from->childCount(), columnsOf(*from))) {
        QAccessibleInterface* child = from->child(i);
        QVERIFY(child && child->isValid());
        QCOMPARE(child->parent(), from);
        QCOMPARE(from->indexOfChild(child), i);
        QVERIFY(child->role() != QAccessible::NoRole);
        if (const QString id = child->text(QAccessible::UserText); !id.isEmpty()) {
            QVERIFY2(!found.contains(id), qPrintable(id));
            found[id] = child;
        }
        walk(child, found);
        if (QTest::currentTestFailed()) return;
    }
}

void compare(const Region& region, const Found& found, QRect inside)
{
    const auto interface = found.value(region.id);
    QVERIFY2(interface, qPrintable(region.id));
    QVERIFY2(!interface->text(QAccessible::Name).isEmpty(), qPrintable(region.id));
    QCOMPARE(interface->text(QAccessible::Name), region.name);
    QCOMPARE(interface->text(QAccessible::Value), region.value);
    QVERIFY2(inside.contains(interface->rect()), qPrintable(region.id));
    QCOMPARE(bool(interface->state().editable), region.edit.has_value());
    const bool acts = interface->actionInterface()->actionNames().contains(QAccessibleActionInterface::pressAction());
    QCOMPARE(acts, region.edit || region.seek);
}

/// One for each way of laying out, as the dark ones differ from these in colours alone; with `./run sweep` all.
QStringList themes() { return sweep() == QLatin1String("all") ? widgets::Theme::names() : QStringList{"light", "projector"}; }

} // namespace

/// What a screen reader finds on the stage of every lesson.
class TestAccessibility : public QObject {
    Q_OBJECT

    void everyLesson()
    {
        QTest::addColumn<int>("index");
        QTest::addColumn<QString>("theme");
        for (int i = 0; i < int(lessonsUnderTest().size()); ++i)
            for (const QString& theme : themes())
                QTest::addRow("%s %s", lessonsUnderTest()[std::size_t(i)]->id, qPrintable(theme)) << i << theme;
    }
    const Lesson& lesson()
    {
        QFETCH(int, index);
        return *lessonsUnderTest()[std::size_t(index)];
    }

private Q_SLOTS:
    void everyRegionIsFoundByAWalk_data() { everyLesson(); }
    void everyRegionIsFoundByAWalk()
    {
        QFETCH(QString, theme);
        Desk desk(lesson());
        const int last = desk.session->lastStep();
        for (const int step : {0, 1, last / 2, last}) {
            desk.show(step, theme);
            Found found;
            walk(desk.interface(), found);
            const QRect inside(desk.stage.mapToGlobal(QPoint()), desk.stage.size());
            for (const Region& region : desk.stage.regions()) {
                if (region.target) {
                    const auto interface = found.value(region.id);
                    QVERIFY2(interface, qPrintable(region.id));
                    QVERIFY(interface->state().active && !interface->text(QAccessible::Description).isEmpty());
                    continue;
                }
                compare(region, found, inside);
                if (!region.cell) continue;
                for (const int i : sampled(region.rows * region.columns, columnsOf(*found.value(region.id))))
                    compare(region.cell(i / region.columns, i % region.columns), found, inside);
                if (QTest::currentTestFailed()) return;
            }
            const auto active = std::count_if(found.begin(), found.end(), [](auto* i) { return i->state().active; });
            QCOMPARE(int(active), step == 0 ? 0 : 1);
        }
    }
    void gridsAreTablesOfTheirCells_data() { everyLesson(); }
    void gridsAreTablesOfTheirCells()
    {
        QFETCH(QString, theme);
        Desk desk(lesson());
        desk.show(desk.session->lastStep(), theme);
        Found found;
        walk(desk.interface(), found);
        int tables = 0;
        for (const Region& region : desk.stage.regions()) {
            if (!region.cell || region.target) continue;
            QAccessibleInterface* interface = found.value(region.id);
            QCOMPARE(interface->childCount(), region.rows * region.columns);
            QCOMPARE(interface->role(), region.asOne ? QAccessible::Chart : QAccessible::Table);
            if (region.asOne) continue;
            ++tables;
            auto* table = interface->tableInterface();
            QVERIFY(table);
            QCOMPARE(table->rowCount(), region.rows);
            QCOMPARE(table->columnCount(), region.columns);
            const int row = region.rows - 1, column = region.columns - 1;
            QAccessibleInterface* cell = table->cellAt(row, column);
            QCOMPARE(cell->role(), QAccessible::Cell);
            QCOMPARE(cell->text(QAccessible::UserText), region.cell(row, column).id);
            QCOMPARE(cell->tableCellInterface()->rowIndex(), row);
            QCOMPARE(cell->tableCellInterface()->columnIndex(), column);
            QCOMPARE(cell->tableCellInterface()->table(), interface);
        }
        QVERIFY(tables > 0 || hasOnlyScalars(*desk.session));
    }
    void whatIsUnderAPointIsFound_data() { everyLesson(); }
    void whatIsUnderAPointIsFound()
    {
        QFETCH(QString, theme);
        Desk desk(lesson());
        desk.show(desk.session->lastStep(), theme);
        for (const Region& region : desk.stage.regions()) {
            if (region.target) continue;
            const QPoint middle = desk.stage.mapToGlobal((region.rect.center() * desk.stage.pageLayout().scale).toPoint());
            QAccessibleInterface* at = desk.interface()->childAt(middle.x(), middle.y());
            QVERIFY2(at && at->rect().adjusted(-1, -1, 1, 1).contains(middle), qPrintable(region.id));
        }
    }
    void theCaptionIsOneOfThem_data() { everyLesson(); }
    void theCaptionIsOneOfThem()
    {
        QFETCH(QString, theme);
        Desk desk(lesson());
        QSignalSpy said(&desk.stage.announcer(), &widgets::Announcer::said);
        for (const int step : {0, 1}) {
            widgets::Page page = pageOf(*desk.session, step);
            const lessons::Caption caption = desk.session->caption(step);
            page.lead = caption.lead, page.caption = caption.text;
            desk.stage.setTheme(widgets::Theme::named(theme));
            desk.stage.setPage(page);
            desk.stage.setPage(page); // another frame of the same step
            QCOMPARE(said.count(), step + 1);
            QCOMPARE(said.back()[0].toString(), caption.whole());
            int captions = 0;
            for (int i = 0; i < desk.interface()->childCount(); ++i)
                captions += desk.interface()->child(i)->role() == QAccessible::Notification &&
                            desk.interface()->child(i)->text(QAccessible::Name) == caption.whole();
            QCOMPARE(captions, 1);
        }
    }
    void aRegionThatIsGoneIsInvalid()
    {
        Desk desk(lessons::lessonNamed("convolution"));
        desk.show(1, QStringLiteral("light"));
        Found found;
        walk(desk.interface(), found);
        QAccessibleInterface* kernel = found.value(QStringLiteral("kernel[0,0]"));
        QVERIFY(kernel && kernel->isValid());
        desk.stage.setPage({});
        desk.stage.resize(900, 800);
        widgets::Page empty;
        empty.stage = [](widgets::Canvas&) {};
        desk.stage.setPage(empty);
        desk.stage.grab();
        QVERIFY(!kernel->isValid());
        QCOMPARE(kernel->text(QAccessible::Name), QString());
        QVERIFY(!kernel->rect().isValid());
        QCOMPARE(desk.interface()->childCount(), 1); // the caption
    }
    void aValueIsSetFromOutside()
    {
        Desk desk(lessons::lessonNamed("convolution"));
        desk.show(1, QStringLiteral("light"));
        Found found;
        walk(desk.interface(), found);
        QSignalSpy edits(&desk.stage, &widgets::Stage::edited);
        QAccessibleInterface* kernel = found.value(QStringLiteral("kernel[0,1]"));
        QCOMPARE(kernel->valueInterface()->currentValue().toDouble(), 0.0);
        kernel->valueInterface()->setCurrentValue(5);
        QCOMPARE(edits.count(), 1);
        QCOMPARE(edits[0][0].toString(), QStringLiteral("kernel"));
        QCOMPARE(edits[0][1].toString(), QStringLiteral("-1,5,1;-2,0,2;-1,0,1"));
        kernel->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QVERIFY(desk.stage.findChild<QLineEdit*>());
        QCOMPARE(desk.stage.selected(), QStringLiteral("kernel[0,1]"));
        QVERIFY(kernel->state().selected);
    }
    void aPlaceOnAChartTakesThePlayheadThere()
    {
        Desk desk(lessons::lessonNamed("ring-all-reduce"));
        desk.show(1, QStringLiteral("light"));
        Found found;
        walk(desk.interface(), found);
        QSignalSpy seeks(&desk.stage, &widgets::Stage::seekWanted);
        found.value(QStringLiteral("chart.sent[0,5]"))->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QCOMPARE(seeks.count(), 1);
        QCOMPARE(seeks[0][0].toDouble(), 5.0);
    }
};

REGISTER_TEST(TestAccessibility)
#include "test_accessibility.moc"
