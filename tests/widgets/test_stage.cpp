#include "tests/run.h"
#include "widgets/stage/stage.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

#include <cmath>

using namespace widgets;

namespace {

const Edge Bend{{100, 200}, {500, 400}, Qt::black, 2};

/// One curve, a field to paint on with a point on it, and what is being made.
std::vector<Region> regionsOf(const QString& painted)
{
    Region curve, field, point, target;
    curve.id = QStringLiteral("weight"), curve.name = QStringLiteral("weights"), curve.rect = {100, 200, 400, 200};
    curve.rows = curve.columns = 1;
    curve.cell = [](int, int) {
        Region cell;
        cell.id = QStringLiteral("weight[0,0]"), cell.name = QStringLiteral("weight"), cell.value = QStringLiteral("0.5");
        cell.rect = {290, 290, 20, 20}, cell.outline = pathOf(Bend);
        cell.edit = Edit{cell.id, [](const QString& typed) { return typed; }};
        return cell;
    };
    curve.cellAt = [](QPointF p) { return distanceTo(Bend, p) < 5 ? std::optional(CellIndex{0, 0}) : std::nullopt; };
    field.id = field.name = QStringLiteral("field"), field.rect = {600, 200, 200, 200};
    field.brush = Brush{QStringLiteral("points"), [painted](QPointF at, bool erase) -> std::optional<QString> {
                            if (erase) return painted.isEmpty() ? std::nullopt : std::optional(QString());
                            return painted + QStringLiteral("%1,%2;").arg(at.x()).arg(at.y());
                        }};
    point.id = point.name = QStringLiteral("point"), point.rect = {690, 290, 20, 20};
    target.turned = [](double notches) { return Choice{QStringLiteral("zoom"), QString::number(notches)}; };
    target.grip = [](QPointF from) -> std::optional<Grip> {
        if (from.x() < 740) return {};
        return Grip{QStringLiteral("width"), [from](QPointF to) { return QString::number(std::round(to.x() - from.x())); }};
    };
    target.id = target.name = QStringLiteral("target"), target.rect = {650, 420, 100, 60}, target.target = true;
    return {curve, field, point, target};
}

struct Desk {
    Stage stage;
    QSignalSpy edits{&stage, &Stage::edited};

    Desk()
    {
        stage.resize(1000, 928);
        show({});
        stage.show();
        QCoreApplication::processEvents();
    }
    void show(const QString& painted)
    {
        Page page;
        page.stage = [painted](Canvas& canvas) {
            for (const Region& region : regionsOf(painted)) canvas.region(region);
        };
        stage.setPage(page);
    }
    /// As the app does it: what was edited is on the next page.
    void follow()
    {
        QObject::connect(&stage, &Stage::edited, &stage, [this](const QString&, const QString& text) { show(text); });
    }
    void move(QPoint to, Qt::MouseButtons held = Qt::NoButton)
    {
        QMouseEvent event(QEvent::MouseMove, to, stage.mapToGlobal(to), Qt::NoButton, held, Qt::NoModifier);
        QCoreApplication::sendEvent(&stage, &event);
        QCoreApplication::processEvents();
    }
    QString lastEdit() { return edits.back()[1].toString(); }
    QLineEdit* editor() { return stage.findChild<QLineEdit*>(); }
};

} // namespace

/// Pointing, typing and painting, with real mouse events.
class TestStage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aCurveIsEditedWhereItIsTouched()
    {
        Desk desk;
        const QPoint near(200, int(edgeAt(Bend, 200).y) + 3);
        desk.move(near);
        QCOMPARE(desk.stage.cursor().shape(), Qt::IBeamCursor);
        desk.move({200, 390}); // inside its rectangle, but far from the curve
        QCOMPARE(desk.stage.cursor().shape(), Qt::ArrowCursor);
        QTest::mouseDClick(&desk.stage, Qt::LeftButton, {}, near);
        QVERIFY(desk.editor());
        QVERIFY(desk.editor()->geometry().contains(300, 300)); // the middle of the curve
        QCOMPARE(desk.editor()->text(), QStringLiteral("0.5"));
        QTest::keyClicks(desk.editor(), QStringLiteral("-2"));
        QTest::keyClick(desk.editor(), Qt::Key_Return);
        QCOMPARE(desk.edits.count(), 1);
        QCOMPARE(desk.edits[0][0].toString(), QStringLiteral("weight[0,0]"));
        QCOMPARE(desk.lastEdit(), QStringLiteral("-2"));
    }
    void aCurveIsReachedByKeys()
    {
        Desk desk;
        for (const Qt::Key key : {Qt::Key_Left, Qt::Key_Left, Qt::Key_Left}) // from the target
            QTest::keyClick(&desk.stage, key, Qt::ControlModifier);
        QTest::keyClick(&desk.stage, Qt::Key_F2);
        QVERIFY(desk.editor());
        QCOMPARE(desk.editor()->accessibleName(), QStringLiteral("weight"));
    }
    void theSelectionFollowsTheCurve()
    {
        Desk desk;
        const QImage before = desk.stage.grab().toImage();
        desk.move({200, int(edgeAt(Bend, 200).y)});
        const QImage after = desk.stage.grab().toImage();
        for (const int x : {150, 250, 450}) { // off the tip
            const int y = int(edgeAt(Bend, x + 0.5).y);
            QVERIFY(before.pixel(x, y) != after.pixel(x, y));
            QCOMPARE(before.pixel(x, y + 20), after.pixel(x, y + 20));
        }
    }
    void theWheelTurnsAFieldWhileCtrlIsHeld()
    {
        Desk desk;
        const auto turn = [&](QPointF at, Qt::KeyboardModifiers held) {
            const QPointF place = at * layoutPage(desk.stage.size(), Theme::named(QStringLiteral("light"))).scale;
            QWheelEvent event(place, desk.stage.mapToGlobal(place), {}, {0, 240}, Qt::NoButton, held, Qt::NoScrollPhase, false);
            QCoreApplication::sendEvent(&desk.stage, &event);
        };
        turn({700, 450}, Qt::NoModifier), turn({300, 300}, Qt::ControlModifier);
        QCOMPARE(desk.edits.count(), 0);
        turn({700, 450}, Qt::ControlModifier);
        QCOMPARE(desk.edits.count(), 1);
        QCOMPARE(desk.edits.at(0), QVariantList({QStringLiteral("zoom"), QStringLiteral("2")}));
    }
    /// Wherever the stage is pointed at, as long as something on it can be zoomed; 0 is far more than any zoom.
    void keysTurnItToo()
    {
        Desk desk;
        desk.stage.setFocus();
        const auto press = [&](Qt::Key key) {
            QTest::keyClick(&desk.stage, key);
            return desk.edits.isEmpty() ? 0 : desk.lastEdit().toDouble();
        };
        QCOMPARE(press(Qt::Key_Plus), 1.0);
        QCOMPARE(press(Qt::Key_Equal), 1.0);
        QCOMPARE(press(Qt::Key_Minus), -1.0);
        QTest::keyClick(&desk.stage, Qt::Key_Plus, Qt::ShiftModifier); // as most keyboards have it
        QCOMPARE(desk.edits.count(), 4);
        desk.stage.select(QStringLiteral("target"));
        QCOMPARE(press(Qt::Key_Plus), 1.0);
        QVERIFY(std::pow(1.25, press(Qt::Key_0)) * 1e6 < 1e-9);
        Page nothing;
        nothing.stage = [](Canvas&) {};
        desk.stage.setPage(nothing);
        desk.stage.grab();
        desk.edits.clear();
        QCOMPARE(press(Qt::Key_Plus), 0.0);
    }
    void whatHasAGripIsDrawnAlong()
    {
        Desk desk;
        QSignalSpy strokes(&desk.stage, &Stage::strokes), pins(&desk.stage, &Stage::pinWanted);
        const double scale = layoutPage(desk.stage.size(), Theme::named(QStringLiteral("light"))).scale;
        const auto at = [&](double x) { return (QPointF(x, 450) * scale).toPoint(); };
        QTest::mousePress(&desk.stage, Qt::LeftButton, {}, at(700)); // beside the grip
        desk.move(at(720), Qt::LeftButton);
        QCOMPARE(desk.edits.count() + strokes.count(), 0);
        QTest::mouseRelease(&desk.stage, Qt::LeftButton, {}, at(720));
        QCOMPARE(pins.count(), 1);
        desk.follow();
        QTest::mousePress(&desk.stage, Qt::LeftButton, {}, at(745));
        desk.move(at(765), Qt::LeftButton), desk.move(at(845), Qt::LeftButton); // out of the region
        QTest::mouseRelease(&desk.stage, Qt::LeftButton, {}, at(845));
        QCOMPARE(desk.edits.count(), 2);
        QCOMPARE(desk.edits[1], QVariantList({QStringLiteral("width"), QStringLiteral("100")}));
        QCOMPARE(strokes, (QList<QVariantList>{{true}, {false}}));
        QCOMPARE(pins.count(), 1);
        desk.move(at(800)); // let go of
        QCOMPARE(desk.edits.count(), 2);
        QTest::mouseClick(&desk.stage, Qt::LeftButton, {}, at(745)); // held, and not moved
        QCOMPARE(pins.count(), 2);
        QCOMPARE(desk.edits.count() + strokes.count(), 4);
    }
    void aStrokePaintsAtDistinctPlaces()
    {
        Desk desk;
        desk.follow();
        QTest::mousePress(&desk.stage, Qt::LeftButton, {}, {650, 250});
        QCOMPARE(desk.lastEdit(), QStringLiteral("0.25,0.25;"));
        QCoreApplication::processEvents();
        desk.move({653, 251}, Qt::LeftButton); // hardly moved
        QCOMPARE(desk.edits.count(), 1);
        desk.move({700, 300}, Qt::LeftButton); // over the point that lies on the field
        QCOMPARE(desk.lastEdit(), QStringLiteral("0.25,0.25;0.5,0.5;"));
        desk.move({900, 300}, Qt::LeftButton); // off the field
        QCOMPARE(desk.edits.count(), 2);
        QTest::mouseRelease(&desk.stage, Qt::LeftButton, {}, {900, 300});
        desk.move({750, 350});
        QCOMPARE(desk.edits.count(), 2);
    }
    void aStrokeWaitsForThePageThatShowsIt() // else it would build on a text without its last point
    {
        Desk desk;
        QTest::mousePress(&desk.stage, Qt::LeftButton, {}, {650, 250});
        desk.move({700, 300}, Qt::LeftButton);
        QCOMPARE(desk.edits.count(), 1);
        desk.show(QStringLiteral("a;"));
        QCoreApplication::processEvents();
        desk.move({700, 250}, Qt::LeftButton);
        QCOMPARE(desk.lastEdit(), QStringLiteral("a;0.5,0.25;"));
    }
    void theRightButtonRubsOut()
    {
        Desk desk;
        QTest::mouseClick(&desk.stage, Qt::RightButton, {}, {650, 250});
        QCOMPARE(desk.edits.count(), 0); // nothing is there
        desk.show(QStringLiteral("a;"));
        QCoreApplication::processEvents();
        QTest::mouseClick(&desk.stage, Qt::RightButton, {}, {650, 250});
        QCOMPARE(desk.lastEdit(), QString());
    }
    void theCursorShowsWhatCanBePaintedOn()
    {
        Desk desk;
        desk.move({650, 250});
        QCOMPARE(desk.stage.cursor().shape(), Qt::CrossCursor);
        desk.move({560, 250});
        QCOMPARE(desk.stage.cursor().shape(), Qt::ArrowCursor);
        QTest::mouseClick(&desk.stage, Qt::LeftButton, {}, {560, 250});
        QCOMPARE(desk.edits.count(), 0);
    }
    void aCloseUpStandsBesideItsRegion_data()
    {
        QTest::addColumn<QPointF>("centre");
        QTest::newRow("in the middle") << QPointF(500, 460);
        QTest::newRow("at the top") << QPointF(500, 90);
        QTest::newRow("in a corner") << QPointF(960, 850);
    }
    void aCloseUpStandsBesideItsRegion()
    {
        QFETCH(QPointF, centre);
        Stage stage;
        QRectF place;
        Page page;
        page.stage = [&](Canvas& canvas) {
            Region region;
            region.id = region.name = QStringLiteral("unit"), region.rect = {centre - QPointF(20, 20), QSizeF(40, 40)};
            region.closeUp = [&place](Canvas&, QRectF rect) { place = rect; };
            canvas.region(region);
        };
        stage.resize(1000, 928);
        stage.setPage(page);
        stage.grab();
        QMouseEvent event(QEvent::MouseMove, centre, centre, Qt::NoButton, Qt::NoButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&stage, &event);
        stage.grab();
        QVERIFY(place.width() >= 180);
        QCOMPARE(place.width(), place.height());
        QVERIFY(QRectF(0, 0, 1000, 928).contains(place));
        QVERIFY(!place.intersects({centre - QPointF(20, 20), QSizeF(40, 40)}));
    }
};

REGISTER_TEST(TestStage)
#include "test_stage.moc"
