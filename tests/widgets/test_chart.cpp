#include "engine/core/error.h"
#include "tests/run.h"
#include "widgets/charts/chart_csv.h"
#include "widgets/charts/chart_curve.h"
#include "widgets/charts/chart_names.h"
#include "widgets/export/export.h"
#include "widgets/stage/stage.h"

#include <QBuffer>
#include <QContextMenuEvent>
#include <QDir>
#include <QMenu>
#include <QSignalSpy>
#include <QSvgRenderer>
#include <QTemporaryDir>
#include <QTest>

#include <bit>
#include <cmath>

using namespace widgets;

namespace {

constexpr double Inf = std::numeric_limits<double>::infinity(), NaN = std::numeric_limits<double>::quiet_NaN();

const Theme& light() { return Theme::named(QStringLiteral("light")); }

/// A loss that falls and shakes: 1001 points, the playhead in the middle.
Chart lossChart()
{
    Chart chart;
    chart.id = QStringLiteral("loss"), chart.title = QStringLiteral("Loss"), chart.xName = QStringLiteral("step");
    Curve test, train;
    test.id = test.name = QStringLiteral("test");
    train.id = train.name = QStringLiteral("train"), train.thin = true;
    for (int i = 0; i <= 1000; ++i) {
        test.x.push_back(i), train.x.push_back(i);
        test.y.push_back(0.1 + 0.5 * std::exp(-i / 200.0) + 0.02 * std::sin(i));
        train.y.push_back(0.6 * std::exp(-i / 150.0));
    }
    chart.curves = {test, train};
    chart.playhead = 500;
    return chart;
}

QImage pictureOf(const Chart& chart) { return widgets::pictureOf({ChartSize, 1}, light(), chart); }

/// The same after runs that went ten times as far and as high.
Chart withEarlier(Chart chart, int runs)
{
    for (int run = 1; run <= runs; ++run) {
        Curve earlier = chart.curves[0];
        earlier.id = QStringLiteral("before%1").arg(run), earlier.ghost = earlier.earlier = true;
        earlier.name = QStringLiteral("before: Learning rate = 0.00%1, Batch size = %1").arg(run);
        for (double& x : earlier.x) x *= 10;
        for (double& y : earlier.y) y *= 10;
        chart.curves.insert(chart.curves.begin(), earlier);
    }
    return chart;
}

struct Shown {
    Stage stage;

    explicit Shown(const Chart& chart)
    {
        Page page;
        page.stage = [](Canvas&) {};
        page.charts = {chart};
        stage.setTheme(light());
        stage.resize(1000, 928);
        stage.setPage(page);
        stage.show();
        QVERIFY(QTest::qWaitForWindowExposed(&stage));
        stage.grab();
    }
    Region region(const char* id) const { return regionNamed(stage.regions(), QLatin1String(id)).value_or(Region{}); }
    QPoint middle(const char* id) const { return region(id).rect.center().toPoint(); }
};

} // namespace

class TestChart : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void thinningKeepsTheLowestAndHighestOfEachColumn()
    {
        constexpr int Columns = 50;
        Points points;
        for (int i = 0; i < 10000; ++i) points.emplace_back(i, std::sin(i * 0.37) * std::cos(i * 0.011) * i);
        const Axis x{0, 10000, {}, 0};
        const auto pieces = thinned(points, x, Columns);
        QCOMPARE(pieces.size(), std::size_t(1));
        QVERIFY(pieces[0].size() <= 2 * Columns);
        for (int column = 0; column < Columns; ++column) {
            const auto inColumn = [&](QPointF p) { return int(p.x() * Columns / 10000) == column; };
            double low = Inf, high = -Inf, keptLow = Inf, keptHigh = -Inf;
            for (const QPointF p : points)
                if (inColumn(p)) low = std::min(low, p.y()), high = std::max(high, p.y());
            for (const QPointF p : pieces[0])
                if (inColumn(p)) keptLow = std::min(keptLow, p.y()), keptHigh = std::max(keptHigh, p.y());
            QCOMPARE(keptLow, low);
            QCOMPARE(keptHigh, high);
        }
        for (int i = 1; i < pieces[0].size(); ++i) QVERIFY(pieces[0][i - 1].x() < pieces[0][i].x());
    }
    void fewPointsAreAllKeptAndEachGapSplits()
    {
        const Points points{{0, 1}, {1, NaN}, {2, 3}, {3, 4}, {4, -Inf}, {5, Inf}, {6, 7}};
        const auto pieces = thinned(points, {0, 6, {}, 0}, 100);
        QCOMPARE(pieces.size(), std::size_t(3));
        QCOMPARE(pieces[0], QPolygonF({{0, 1}}));
        QCOMPARE(pieces[1], (QPolygonF{QPointF(2, 3), QPointF(3, 4)}));
        QCOMPARE(pieces[2], QPolygonF({{6, 7}}));
    }
    void onlyWideGapsSplitWhatIsThinned()
    {
        Points points;
        for (int i = 0; i < 10000; ++i) points.emplace_back(i, (i % 7 == 0 || (i >= 4000 && i < 6000)) ? NaN : 1);
        QCOMPARE(thinned(points, {0, 10000, {}, 0}, 100).size(), std::size_t(2));
    }
    void ticksAreNice_data()
    {
        QTest::addColumn<double>("low");
        QTest::addColumn<double>("high");
        for (const auto& [low, high] : std::initializer_list<std::pair<double, double>>{{0, 1},
                                                                                        {0, 0.561},
                                                                                        {-3.2, 2.9},
                                                                                        {0.0781, 0.0784},
                                                                                        {1e9, 1e9 + 3},
                                                                                        {0, 1e-30},
                                                                                        {-1e300, 1e300},
                                                                                        {0, 249.8},
                                                                                        {17, 17},
                                                                                        {0, 0},
                                                                                        {-5, -5},
                                                                                        {1e-310, 2e-310},
                                                                                        {1e16, 1e16 + 2}})
            QTest::newRow(qPrintable(QStringLiteral("%1 to %2").arg(low).arg(high))) << low << high;
    }
    void ticksAreNice()
    {
        QFETCH(double, low);
        QFETCH(double, high);
        const Axis axis = niceAxis(low, high);
        QVERIFY(axis.low <= low && axis.high >= high && axis.low < axis.high);
        QVERIFY2(axis.ticks.size() >= 3 && axis.ticks.size() <= 5, qPrintable(QString::number(axis.ticks.size())));
        QCOMPARE(axis.ticks.front(), axis.low);
        QCOMPARE(axis.ticks.back(), axis.high);
        const double step = (axis.high - axis.low) / double(axis.ticks.size() - 1);
        const double mantissa = step / std::pow(10.0, std::floor(std::log10(step) + 1e-9));
        QVERIFY2(std::abs(mantissa - 1) < 1e-6 || std::abs(mantissa - 2) < 1e-6 || std::abs(mantissa - 5) < 1e-6,
                 qPrintable(QString::number(mantissa)));
    }
    void axesGrowOnlyAndDoNotDependOnThePlayhead()
    {
        Chart chart = lossChart();
        const Axes axes = axesOf(chart);
        for (const double at : {0.0, 250.0, 1000.0}) {
            chart.playhead = at;
            QCOMPARE(axesOf(chart).x.high, axes.x.high);
            QCOMPARE(axesOf(chart).y.high, axes.y.high);
        }
        for (Curve& curve : chart.curves) curve.x.push_back(1001), curve.y.push_back(3);
        QVERIFY(axesOf(chart).x.high > axes.x.high && axesOf(chart).y.high > axes.y.high);
    }
    void earlierRunsHaveNoSayInTheAxes()
    {
        for (const bool log : {false, true}) {
            Chart chart = lossChart();
            chart.logY = log;
            const Axes alone = axesOf(chart), beside = axesOf(withEarlier(chart, 2));
            QCOMPARE(beside.x.high, alone.x.high);
            QCOMPARE(beside.y.low, alone.y.low);
            QCOMPARE(beside.y.high, alone.y.high);
        }
    }
    void earlierRunsLeaveThePlotItsHeight()
    {
        for (int runs = 0; runs <= 3; ++runs) {
            const Shown shown(withEarlier(lossChart(), runs));
            const double height = shown.region("chart.loss").rect.height();
            QVERIFY2(height >= 120, qPrintable(QString::number(height)));
        }
    }
    void earlierRunsAreDrawnInsideTheAxesAlone()
    {
        Chart chart = lossChart(), far = withEarlier(chart, 1);
        far.curves[0].y.assign(far.curves[0].y.size(), 100); // beyond the axis: only its name is to be seen
        const Shown shown(far);
        const QRectF plot = shown.region("chart.loss").rect;
        Chart lower = far;
        lower.curves[0].y.assign(lower.curves[0].y.size(), 200);
        const Shown again(lower);
        QCOMPARE(again.region("chart.loss").rect, plot);
        QCOMPARE(Shown(lower).stage.grab().toImage(), Shown(far).stage.grab().toImage());
    }
    void theMostThatCanBeIsTheEndOfTheAxis()
    {
        for (const double y : {1.0, 0.9, 0.0}) {
            Chart chart = lossChart();
            chart.most = 1;
            for (Curve& curve : chart.curves) curve.y.assign(curve.y.size(), y);
            QCOMPARE(axesOf(chart).y.high, 1.0);
            QCOMPARE(axesOf(chart).y.ticks.back(), 1.0);
        }
        Chart chart = lossChart(); // some points at 1
        chart.most = 1;
        chart.curves[0].y[1000] = 1;
        QCOMPARE(axesOf(chart).y.high, 1.0);
    }
    void anAxisReachesAsFarAsItDidBefore()
    {
        Chart chart = lossChart();
        chart.reach = 40;
        QVERIFY(axesOf(chart).y.high >= 40);
    }
    void noTwoTicksReadTheSame_data() { ticksAreNice_data(); }
    void noTwoTicksReadTheSame()
    {
        QFETCH(double, low);
        QFETCH(double, high);
        for (const double stretch : {1.0, 1e-4, 3e4, 2e6}) {
            const Axis axis = niceAxis(low * stretch, high * stretch);
            QStringList texts;
            for (const double tick : axis.ticks) texts << tickText(axis, tick, false);
            QVERIFY2(texts.removeDuplicates() == 0, qPrintable(texts.join(QStringLiteral(" | "))));
        }
    }
    void whatIsNoNumberHasNoValue()
    {
        Chart chart = lossChart();
        chart.curves[0].y[500] = NaN;
        const Axes axes = axesOf(chart);
        QCOMPARE(valueText(chart, axes, chart.curves[0], NaN), QStringLiteral("no value"));
        const Shown shown(chart);
        QVERIFY2(shown.region("chart.loss").name.contains(QStringLiteral("test no value")),
                 qPrintable(shown.region("chart.loss").name));
    }
    void aLogAxisLeavesOutWhatIsNotPositive()
    {
        Chart chart = lossChart();
        chart.logY = true;
        chart.curves[0].y[3] = 0, chart.curves[0].y[4] = -1, chart.curves[0].y[5] = NaN, chart.curves[0].y[6] = Inf;
        const Axes axes = axesOf(chart);
        QCOMPARE(axes.y.high, 0.0); // powers of ten: 1
        QCOMPARE(axes.y.low, std::floor(std::log10(chart.curves[1].y.back())));
        const Points points = pointsOf(chart, chart.curves[0]);
        for (int i = 3; i <= 6; ++i) QVERIFY(std::isnan(points[std::size_t(i)].y()));
        QCOMPARE(points[7].y(), std::log10(chart.curves[0].y[7]));
        for (double& y : chart.curves[0].y) y = -y;
        chart.curves.pop_back();
        QCOMPARE(pictureOf(chart).size(), ChartSize); // nothing to draw is no reason to fail
    }
    void strangeDataIsDrawn_data()
    {
        QTest::addColumn<QList<double>>("y");
        QTest::newRow("nothing") << QList<double>{};
        QTest::newRow("one") << QList<double>{5};
        QTest::newRow("no number") << QList<double>{NaN, NaN, Inf};
        QTest::newRow("huge") << QList<double>{-1e308, 1e308, 0};
        QTest::newRow("tiny") << QList<double>{5e-324, 0};
        QTest::newRow("ends in NaN") << QList<double>{1, 2, NaN};
    }
    void strangeDataIsDrawn()
    {
        QFETCH(QList<double>, y);
        Chart chart = lossChart();
        chart.playhead = 2;
        chart.curves[0].y = {y.begin(), y.end()};
        for (const bool alone : {false, true}) {
            chart.curves.resize(alone ? 1 : 2);
            for (const bool log : {false, true})
                for (const auto kind : {Chart::Lines, Chart::Bars}) {
                    chart.logY = log, chart.kind = kind;
                    QCOMPARE(pictureOf(chart).size(), ChartSize);
                }
        }
    }
    void theSameChartIsTheSamePicture()
    {
        const QImage first = pictureOf(lossChart());
        Chart chart = lossChart();
        chart.playhead = 900;
        QVERIFY(pictureOf(chart) != first);
        QCOMPARE(pictureOf(lossChart()), first);
    }
    void whatWasPaintedBeforeDoesNotMatter()
    {
        Chart chart = lossChart();
        chart.curves[0].ghost = true;
        const auto after = [&chart](QColor brush) {
            QImage image(600, 200, QImage::Format_RGB32);
            image.fill(Qt::white);
            QPainter painter(&image);
            Canvas canvas(painter, light(), image.rect());
            painter.setBrush(brush);
            paintChart(canvas, image.rect(), chart);
            return image;
        };
        QCOMPARE(after(Qt::red), after(Qt::transparent));
    }
    void wholeStepsHaveNoFractions()
    {
        QCOMPARE(closeAxis(0, 2, true).ticks, (std::vector<double>{0, 1, 2}));
        QCOMPARE(closeAxis(0, 2, false).ticks.size(), std::size_t(5));
        QCOMPARE(closeAxis(0, 900, true).high, 900.0);
    }
    void beyondThePlayheadNothingIsDrawn()
    {
        Chart chart = lossChart(), other = chart;
        for (Curve& curve : other.curves) // other numbers later, of the same extent
            std::reverse(curve.y.begin() + 501, curve.y.end());
        QCOMPARE(pictureOf(other), pictureOf(chart));
        chart.later = other.later = true;
        QVERIFY(pictureOf(other) != pictureOf(chart));
    }
    void csvReadsBackToTheSameBits()
    {
        Chart chart = lossChart();
        chart.curves[0].y[1] = NaN, chart.curves[0].y[2] = -Inf, chart.curves[0].y[3] = 5e-324, chart.curves[0].y[4] = -0.0;
        chart.curves[1].id = QStringLiteral("a, \"b\"");
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        writeCsv(buffer, {chart});
        const QList<QByteArray> lines = buffer.data().split('\n');
        QCOMPARE(lines[0], QByteArray("chart,curve,x,y"));
        QCOMPARE(lines.size(), 2 * 1001 + 2);
        QCOMPARE(lines[2], QByteArray("loss,test,1,NaN"));
        QCOMPARE(lines[3], QByteArray("loss,test,2,-Infinity"));
        QVERIFY(lines[1002].startsWith("loss,\"a, \"\"b\"\"\",0,"));
        for (std::size_t i = 3; i < 1001; ++i) {
            const double y = lines[int(i) + 1].split(',')[3].toDouble();
            QVERIFY2(std::bit_cast<std::uint64_t>(y) == std::bit_cast<std::uint64_t>(chart.curves[0].y[i]), lines[int(i) + 1]);
        }
    }
    void aChartIsExportedAlone()
    {
        const QTemporaryDir dir;
        for (const char* name : {"a.png", "a.svg", "a.pdf", "a.csv"})
            exportChart(dir.filePath(QLatin1String(name)), {ChartSize, 2}, light(), lossChart());
        QCOMPARE(QImage(dir.filePath(QStringLiteral("a.png"))).size(), ChartSize * 2);
        QVERIFY(QSvgRenderer(dir.filePath(QStringLiteral("a.svg"))).isValid());
        QVERIFY_THROWS_EXCEPTION(engine::InputError,
                                 exportChart(dir.filePath(QStringLiteral("a.txt")), {ChartSize, 2}, light(), lossChart()));
        QCOMPARE(QDir(dir.path()).entryList(QDir::Files).size(), 4);
    }
    void chartsTakeTheFootOfTheStage()
    {
        Page page;
        page.charts = {lossChart(), lossChart()};
        const QSizeF large(1000, 928), small(904, 744);
        QCOMPARE(layoutPage(large, light(), page).stage.size(), QSizeF(936, 576));
        QCOMPARE(layoutPage(small, light(), page).stage.size(), QSizeF(856, 480));
        const auto charts = layoutPage(large, light(), page).charts;
        QCOMPARE(charts.size(), std::size_t(2));
        QCOMPARE(charts[0].left(), layoutPage(large, light(), page).stage.left());
        QCOMPARE(charts[1].right(), layoutPage(large, light(), page).stage.right());
        QVERIFY(charts[0].right() < charts[1].left());
        QVERIFY(layoutPage({1600, 932}, Theme::named(QStringLiteral("projector")), page).charts.empty());
        page.lowestStage = 560;
        QVERIFY(layoutPage(small, light(), page).charts.empty());
        QCOMPARE(layoutPage(small, light(), page).stage.size(), QSizeF(856, 632));
    }
    void pointingTellsEveryCurvesValueThere()
    {
        const Chart chart = lossChart();
        Shown shown(chart);
        const Region cell = shown.region("chart.loss[0,321]");
        const auto six = [](double y) { return QString::number(y, 'g', 6); };
        QCOMPARE(cell.name,
                 QStringLiteral("step 321: test %1, train %2").arg(six(chart.curves[0].y[321]), six(chart.curves[1].y[321])));
        QCOMPARE(shown.region("chart.loss[0,700]").name, QStringLiteral("step 700")); // not made yet
        const QPointF inside(cell.rect.left(), cell.rect.center().y());
        const auto found = regionAt(shown.stage.regions(), inside);
        QVERIFY(found && found->seek);
        QVERIFY(std::abs(*found->seek - 321) <= 1); // several steps share a pixel
        const QImage before = shown.stage.grab().toImage();
        QTest::mouseMove(&shown.stage, inside.toPoint());
        QVERIFY(shown.stage.grab().toImage() != before);
    }
    void aPinnedPlaceLeavesItsCurveInSight()
    {
        Shown shown(lossChart());
        const Region cell = shown.region("chart.loss[0,321]");
        const QImage before = shown.stage.grab().toImage();
        Page page = shown.stage.page();
        page.pin = Pin{cell.id, {}};
        shown.stage.setPage(page);
        const QImage after = shown.stage.grab().toImage();
        QVERIFY(after != before);
        const QPoint place = cell.outline.boundingRect().center().toPoint();
        for (int x = -3; x <= 3; ++x)
            for (int y = -3; y <= 3; ++y) QCOMPARE(after.pixel(place + QPoint(x, y)), before.pixel(place + QPoint(x, y)));
        const QRect plot = shown.region("chart.loss").rect.toAlignedRect(),
                    far = plot.adjusted(0, 0, place.x() - plot.right() - 20, 0);
        QCOMPARE(after.copy(far), before.copy(far));
    }
    void aClickPinsItsStep() // the playhead goes there, and Backspace returns
    {
        Shown shown(lossChart());
        QSignalSpy pins(&shown.stage, &Stage::pinWanted);
        const QRectF plot = shown.region("chart.loss").rect;
        QTest::mouseClick(&shown.stage, Qt::LeftButton, {}, (plot.topLeft() + QPointF(0.25 * plot.width(), 20)).toPoint());
        QCOMPARE(pins.size(), 1);
        QVERIFY(std::abs(pins[0][1].toInt() - 250) <= 2);
        QVERIFY2(pins[0][0].toString().startsWith(QStringLiteral("chart.loss[")), qPrintable(pins[0][0].toString()));
        QTest::mouseClick(&shown.stage, Qt::LeftButton, {}, QPoint(500, 300));
        QCOMPARE(pins.size(), 2);
        QVERIFY(pins[1][0].toString().isEmpty() && pins[1][1].toInt() == -1);
    }
    void theKeyboardSelectsAChartAndItsMenuCopies()
    {
        Shown shown(lossChart());
        QSignalSpy copies(&shown.stage, &Stage::chartCopyWanted), exports(&shown.stage, &Stage::chartExportWanted);
        shown.stage.setFocus();
        QTest::keyClick(&shown.stage, Qt::Key_Down, Qt::ControlModifier);
        QContextMenuEvent event(QContextMenuEvent::Keyboard, {5, 5}, shown.stage.mapToGlobal(QPoint(5, 5)));
        QCoreApplication::sendEvent(&shown.stage, &event);
        auto* menu = shown.stage.findChild<QMenu*>();
        QVERIFY(menu);
        QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Return);
        QCOMPARE(copies.size(), 1);
        QCOMPARE(copies[0][0].value<Chart>().id, QStringLiteral("loss"));
        QCOMPARE(exports.size(), 0);
    }
    void earlierRunsAreRemovedByKeyOrMenu()
    {
        const auto deleted = [](Shown& shown) {
            QSignalSpy unwanted(&shown.stage, &Stage::earlierUnwanted);
            shown.stage.setFocus();
            QTest::keyClick(&shown.stage, Qt::Key_Down, Qt::ControlModifier);
            QTest::keyClick(&shown.stage, Qt::Key_Delete);
            return unwanted.size();
        };
        Shown without(lossChart());
        QCOMPARE(deleted(without), 0); // there are none
        without.stage.close();
        Shown shown(withEarlier(lossChart(), 1));
        QCOMPARE(deleted(shown), 1);
        QSignalSpy unwanted(&shown.stage, &Stage::earlierUnwanted);
        const QPoint place = shown.middle("chart.loss");
        QContextMenuEvent event(QContextMenuEvent::Mouse, place, shown.stage.mapToGlobal(place));
        QCoreApplication::sendEvent(&shown.stage, &event);
        auto* menu = shown.stage.findChild<QMenu*>();
        QVERIFY(menu);
        QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(menu->actions().last()).center());
        QCOMPARE(unwanted.size(), 1);
    }
    void whatMovesKeepsItsChartsForAMoment()
    {
        Shown shown(lossChart());
        Page page = shown.stage.page();
        const QImage before = shown.stage.grab().toImage();
        page.charts[0].playhead = 900;
        shown.stage.setPage(page);
        const QImage after = shown.stage.grab().toImage();
        QVERIFY(after != before); // at rest they are exact at once
        page.charts[0].playhead = 500;
        page.moving = true;
        shown.stage.setPage(page);
        QTRY_COMPARE(shown.stage.grab().toImage(), before); // and in the end in any case
    }
    void aHiddenChartTellsNothing()
    {
        Chart chart = lossChart(), other = lossChart();
        chart.hidden = other.hidden = true;
        for (double& y : other.curves[0].y) y *= 7;
        QCOMPARE(pictureOf(chart), pictureOf(other));
        Shown shown(chart);
        QVERIFY(!regionNamed(shown.stage.regions(), QStringLiteral("chart.loss[0,5]")));
    }
};

REGISTER_TEST(TestChart)
#include "test_chart.moc"
