#include "engine/tape/operators.h"
#include "tests/pictures/picture.h"
#include "tests/pictures/samples.h"
#include "tests/run.h"
#include "widgets/views/diagram_paint.h"
#include "widgets/views/diagram_routes.h"
#include "widgets/views/operands.h"

#include <stdexcept>

using namespace widgets;

namespace {

/// The message with which words are refused; empty if they are not.
QString complaint(const QStringList& lattice, const QStringList& ways, const Pairs& buses = {}, const Pairs& groups = {})
{
    try {
        routesOf(inWords(lattice, ways, buses, groups));
        return {};
    } catch (const std::invalid_argument& error) {
        return QString::fromUtf8(error.what());
    }
}

const Route& routeOf(const Diagram& diagram, const std::vector<Route>& routes, const char* from, const char* to)
{
    for (const Route& route : routes)
        if (diagram.ways[route.way].from == from && diagram.ways[route.way].to == to) return route;
    qFatal("no way from %s to %s", from, to);
}

} // namespace

class TestDiagram : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void wordsBecomeALattice()
    {
        const Diagram d = inWords({"c^ keep:⊙ f(~#=", ". a12 ."}, {"c => keep < f", "a12 ^> c"});
        QCOMPARE(d.columns, 3);
        QCOMPARE(d.rows, 2);
        QCOMPARE(d.nodes.size(), 4U);
        QVERIFY(d.node("c")->label == Diagram::Side::Above && d.node("keep")->sign == QStringLiteral("⊙"));
        const auto& f = *d.node("f");
        QVERIFY(f.label == Diagram::Side::Left && f.lying && f.named && f.bars && f.column == 2 && f.row == 0);
        QCOMPARE(d.ways.size(), 3U);
        QVERIFY(d.ways[0].main && d.ways[1].from == "f" && d.ways[1].to == "keep" && !d.ways[1].main);
        QVERIFY(d.ways[2].around == Diagram::Around::Over);
    }
    void wrongWordsAreRefused_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("complaint");
        QTest::newRow("ragged") << complaint({"a b", "c"}, {}) << "row 1 has 1 places, row 0 has 2";
        QTest::newRow("twice") << complaint({"a a"}, {}) << "\"a\" stands at two places";
        QTest::newRow("no id") << complaint({"a ?"}, {}) << "\"?\" at row 0, column 1 is no id";
        QTest::newRow("no sign") << complaint({"a b:"}, {}) << "the operator \"b\" has no sign";
        QTest::newRow("unknown") << complaint({"a b"}, {"a > c"}) << "\"c\" in \"a > c\" is not in the lattice";
        QTest::newRow("arrow") << complaint({"a b"}, {"a >> b"}) << "\">>\" in \"a >> b\" is none of";
        QTest::newRow("open") << complaint({"a b"}, {"a > b >"}) << "\"a > b >\" is no chain";
        QTest::newRow("loop") << complaint({"a b"}, {"a > a"}) << "leads from a node to itself";
        QTest::newRow("empty") << complaint({". ."}, {}) << "the lattice is empty";
        QTest::newRow("bus") << complaint({"a b"}, {}, {{"a", "c"}}) << "\"c\" in \"c\" is not in the lattice";
        QTest::newRow("group") << complaint({"a b c"}, {}, {}, {{"g", "a c"}}) << "\"b\" stands inside the group \"g\"";
    }
    void wrongWordsAreRefused()
    {
        QFETCH(QString, what);
        QFETCH(QString, complaint);
        QVERIFY2(what.contains(complaint), qPrintable(what));
    }

    void waysAreStraightWhereTheyCan()
    {
        const Diagram d = inWords({"a . b", ". . .", "c . ."}, {"a > b", "a > c"});
        const auto routes = routesOf(d);
        QCOMPARE(routeOf(d, routes, "a", "b").corners.size(), 2U);
        QCOMPARE(routeOf(d, routes, "a", "c").corners.size(), 2U);
    }
    void aWayGoesAroundWhatStandsBetween()
    {
        const Diagram d = inWords({"a b c"}, {"a > c"});
        const auto route = routeOf(d, routesOf(d), "a", "c");
        QVERIFY(route.corners.size() > 2);
        for (std::size_t i = 0; i + 1 < route.corners.size(); ++i) {
            const QRect piece = QRect(route.corners[i], route.corners[i + 1]).normalized();
            QVERIFY(!piece.contains(QPoint(3, 1)));
        }
    }
    void overAndUnderAreHeld()
    {
        const Diagram d = inWords({"a b c"}, {"a ^> c", "a v> b"});
        const auto routes = routesOf(d);
        QVERIFY(routeOf(d, routes, "a", "c").corners[1].y() < 1);
        QVERIFY(routeOf(d, routes, "a", "b").corners[1].y() > 1);
    }
    void whatIsSpelledPassesItsOperandsOn() // it stands nowhere: ways lead from what it is made of
    {
        engine::Tape tape;
        const engine::Quantity x = tape.input("x", engine::Tensor({2}, 1)), b = tape.input("b", engine::Tensor({2}, 1));
        tape.step("y");
        const engine::Quantity z = tape.make("z", x + b);
        tape.make("y", engine::tanh(z));
        const auto names = std::make_shared<const Glossary>(Glossary{{"z", {.spelled = true}}});
        const Frame frame{std::make_shared<Run>(std::move(tape)), names, engine::Moment{1, 1, 1}, 0};
        std::set<std::string> ids;
        for (const engine::Term& term : operandsOf(frame, 4)) ids.insert(term.name);
        QCOMPARE(ids, (std::set<std::string>{"b", "x"}));
        QVERIFY(stateOf(inWords({"x y"}, {"x => y"}), frame).ways.front() == Reached::Now);
    }
    void theBeltHasTheColourOfItsBeginning() // whatever flows into it, and whatever that is called
    {
        engine::Tape tape;
        for (const char* id : {"a", "m", "z"}) tape.input(id, engine::Tensor({2}, 1));
        const Diagram d = inWords({"m plus:+ z", ". a ."}, {"m => plus => z", "a > plus"});
        const DiagramState state =
            stateOf(d, {std::make_shared<Run>(std::move(tape)), std::make_shared<const Glossary>(), {}, 0});
        QCOMPARE(state.source, (std::vector<std::string>{"m", "m", "a"}));
    }
    /// Of six numbers all where they can be read, else as many as can, from the third on.
    void vectorsWithoutRoomShowSome()
    {
        engine::Tape tape;
        tape.input("v", engine::Tensor({6}, 1));
        const auto run = std::make_shared<Run>(std::move(tape));
        Diagram d = inWords({"v"}, {});
        d.from = 2;
        const ViewPtr view = diagram(d);
        for (const auto& [height, shown] : {std::pair(400, 0), std::pair(170, 3), std::pair(115, 2)}) {
            QImage image(300, height, QImage::Format_RGB32);
            QPainter painter(&image);
            Canvas canvas(painter, Theme::named(QStringLiteral("light")), image.rect());
            Places places;
            view->paint(canvas, canvas.area(), {run, std::make_shared<const Glossary>(), {}, 0}, places);
            const Place& place = places.at("v");
            QCOMPARE(place.first, shown);
            QCOMPARE(place.from, shown > 0 ? 2 : 0);
            QVERIFY(place.cell(2, 0).height() >= numberHeight(canvas));
        }
    }
    void noWayIsLaidOnAnother() // unless both come from one node, or end in one
    {
        for (const char* name : {"lstm", "residual", "attention", "network"}) {
            const auto stage = sample(name).stage();
            QVERIFY(stage);
        }
        const Diagram d = inWords({"a b c", "d e f"}, {"a > c", "d > f", "a > f", "d > c"});
        const auto routes = routesOf(d);
        std::map<std::tuple<int, int, int, int>, std::string> used;
        for (const Route& route : routes)
            for (std::size_t i = 0; i + 1 < route.corners.size(); ++i) {
                QPoint a = route.corners[i];
                const QPoint b = route.corners[i + 1];
                const QPoint step((b.x() > a.x()) - (b.x() < a.x()), (b.y() > a.y()) - (b.y() < a.y()));
                for (; a != b; a += step) {
                    const QPoint next = a + step;
                    const bool channel = step.x() ? a.y() % 2 == 0 : a.x() % 2 == 0;
                    const bool ends = b == next && i + 2 == route.corners.size();
                    if (channel || ends) continue; // a channel has room for several
                    const auto key = std::tuple(std::min(a.x(), next.x()), std::min(a.y(), next.y()), std::max(a.x(), next.x()),
                                                std::max(a.y(), next.y()));
                    const auto [known, isNew] = used.insert({key, d.ways[route.way].from});
                    QVERIFY(isNew || known->second == d.ways[route.way].from);
                }
            }
    }
};

REGISTER_TEST(TestDiagram)
#include "test_diagram.moc"
