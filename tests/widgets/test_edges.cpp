#include "tests/run.h"
#include "widgets/canvas/canvas.h"

#include <QTest>

#include <cmath>

using namespace widgets;

namespace {

/// Curves of both signs, flat and steep, thin and thick, some of them leaving the picture.
std::vector<Edge> bundle()
{
    std::vector<Edge> edges;
    for (int i = 0; i < 12; ++i)
        edges.push_back({{20.0 - 3 * i, 20.0 + 17 * i},
                         {180.0 + 5 * i, 190.0 - 15 * i},
                         QColor(i % 2 ? "#14568F" : "#A33B03"),
                         0.6 + 0.4 * i,
                         i % 3 == 0});
    edges[5].colour.setAlphaF(0.3F), edges[6].colour.setAlphaF(0.25F);
    return edges;
}

QImage paper(double ratio)
{
    QImage image((QSizeF(200, 210) * ratio).toSize(), QImage::Format_RGB32);
    image.setDevicePixelRatio(ratio);
    image.fill(Qt::white);
    return image;
}

QImage byUs(double ratio)
{
    QImage image = paper(ratio);
    QPainter painter(&image);
    Canvas(painter, Theme::named(QStringLiteral("light")), {0, 0, 200, 210}).edges(bundle());
    return image;
}

QImage byQt(double ratio)
{
    QImage image = paper(ratio);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    for (const Edge& edge : bundle()) {
        QPen pen(edge.colour, edge.width, Qt::SolidLine, Qt::FlatCap);
        if (edge.dashed) pen.setDashPattern({DashOn / edge.width, DashOff / edge.width});
        painter.strokePath(pathOf(edge), pen);
    }
    return image;
}

double ink(QRgb pixel) { return 255 - (qRed(pixel) + qGreen(pixel) + qBlue(pixel)) / 3.0; }

} // namespace

class TestEdges : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theyLookAsQPainterDrawsThem_data()
    {
        QTest::addColumn<double>("ratio");
        for (const double ratio : {1.0, 1.25, 2.0}) QTest::addRow("at %g", ratio) << ratio;
    }
    void theyLookAsQPainterDrawsThem()
    {
        QFETCH(double, ratio);
        const QImage ours = byUs(ratio), theirs = byQt(ratio);
        double difference = 0, inkOfOurs = 0, inkOfTheirs = 0;
        for (int y = 0; y < ours.height(); ++y)
            for (int x = 0; x < ours.width(); ++x) {
                const double a = ink(ours.pixel(x, y)), b = ink(theirs.pixel(x, y));
                difference += std::abs(a - b), inkOfOurs += a, inkOfTheirs += b;
            }
        QVERIFY2(difference < 0.07 * inkOfTheirs, qPrintable(QString::number(difference / inkOfTheirs)));
        QVERIFY(std::abs(inkOfOurs - inkOfTheirs) < 0.01 * inkOfTheirs);
    }
    void aFlatLineIsExact() // two pixels wide, one row whole and two halves
    {
        QImage image(10, 8, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        const Edge line{{2, 4.5}, {7.5, 4.5}, Qt::black, 2};
        rasterise(image, {&line, 1});
        const std::vector<int> rows{0, 0, 0, 128, 255, 128, 0, 0};
        for (int y = 0; y < 8; ++y) QVERIFY(std::abs(qAlpha(image.pixel(4, y)) - rows[std::size_t(y)]) <= 1);
        QCOMPARE(qAlpha(image.pixel(1, 4)), 0);
        QVERIFY(std::abs(qAlpha(image.pixel(7, 4)) - 128) <= 1); // it ends in the middle of a pixel
        QCOMPARE(qAlpha(image.pixel(8, 4)), 0);
    }
    void whatLiesOutsideDoesNoHarm()
    {
        QImage image(30, 20, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        const QImage blank = image;
        const std::vector<Edge> edges{
            {{-500, -300}, {400, 900}, Qt::black, 5, true}, {{40, 5}, {90, 5}, Qt::black, 5}, {{-9, 1}, {-2, 30}, Qt::black, 9}};
        rasterise(image, std::span(edges).subspan(1));
        QCOMPARE(image, blank);
        rasterise(image, edges);
    }
    void theNearestCurveIsFound()
    {
        const Edge edge{{10, 10}, {110, 60}, Qt::black, 2};
        QCOMPARE(edgeAt(edge, 60).y, 35.0);
        QCOMPARE(edgeAt(edge, 10).slope, 0.0);
        QCOMPARE(distanceTo(edge, {60, 35}), 0.0);
        QVERIFY(distanceTo(edge, {60, 40}) < 5); // aslant, the curve is nearer than straight down
        QVERIFY(std::isinf(distanceTo(edge, {9, 10})));
        const QPointF quarter = pathOf(edge).pointAtPercent(0.25);
        QVERIFY(distanceTo(edge, quarter) < 0.01);
    }
    void aCellIsFoundWhereItsGroupSays()
    {
        Region group;
        group.id = QStringLiteral("weight[1]"), group.rect = {0, 0, 100, 100};
        group.rows = 2, group.columns = 3;
        group.cell = [](int row, int column) {
            Region cell;
            cell.id = QStringLiteral("weight[1,%1,%2]").arg(row).arg(column);
            return cell;
        };
        group.cellAt = [](QPointF p) { return p.x() < 50 ? std::optional(CellIndex{1, 2}) : std::nullopt; };
        Region below;
        below.id = QStringLiteral("below"), below.rect = group.rect;
        const std::vector<Region> regions{below, group};
        QCOMPARE(regionAt(regions, {10, 10})->id, QStringLiteral("weight[1,1,2]"));
        QCOMPARE(regionAt(regions, {60, 10})->id, QStringLiteral("below"));
        QVERIFY(regionNamed(regions, QStringLiteral("weight[1,0,2]")));
        QVERIFY(!regionNamed(regions, QStringLiteral("weight[1,2,0]")));
        QVERIFY(!regionNamed(regions, QStringLiteral("weight[0,0,2]")));
    }
};

REGISTER_TEST(TestEdges)
#include "test_edges.moc"
