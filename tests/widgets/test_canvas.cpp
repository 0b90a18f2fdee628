#include "tests/run.h"
#include "widgets/canvas/page.h"

#include <QTest>

using namespace widgets;

namespace {

struct Paper {
    QImage image{400, 300, QImage::Format_RGB32};
    QPainter painter{&image};
    Canvas canvas{painter, Theme::named(QStringLiteral("light")), QRectF(0, 0, 400, 300)};
};

Grid twoByThree(int made)
{
    Grid grid;
    grid.id = QStringLiteral("kernel");
    grid.name = QStringLiteral("kernel");
    grid.rect = {10, 20, 150, 60};
    grid.rows = 2, grid.columns = 3;
    grid.value = [](int row, int column) { return 10 * row + column; };
    grid.bound = 12;
    grid.made = made;
    return grid;
}

} // namespace

class TestCanvas : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aGridIsPointedAtCellByCell()
    {
        Paper paper;
        paper.canvas.grid(twoByThree(6));
        const auto cell = regionAt(paper.canvas.regions(), {10 + 2.5 * 50, 20 + 1.5 * 30});
        QVERIFY(cell);
        QCOMPARE(cell->id, QStringLiteral("kernel[1,2]"));
        QCOMPARE(cell->value, QStringLiteral("12"));
        QCOMPARE(cell->rect, QRectF(110, 50, 50, 30));
        QCOMPARE(regionNamed(paper.canvas.regions(), QStringLiteral("kernel[1,2]"))->value, QStringLiteral("12"));
        QVERIFY(!regionNamed(paper.canvas.regions(), QStringLiteral("kernel[2,0]")));
        QVERIFY(!regionAt(paper.canvas.regions(), {300, 200}));
    }
    void regionsKeepAliveWhatTheyRead()
    {
        auto run = std::make_shared<const double>(12);
        const std::weak_ptr<const double> watched = run;
        std::vector<widgets::Region> regions;
        {
            Paper paper;
            paper.canvas.keep(run);
            widgets::Grid grid = twoByThree(6);
            grid.value = [&number = *run](int, int) { return number; };
            grid.edit = [&number = *run](int, int) {
                return widgets::Edit{QStringLiteral("field"), [&number](const QString&) { return QString::number(number); }};
            };
            paper.canvas.grid(grid);
            widgets::Region sheet;
            sheet.id = QStringLiteral("paper");
            sheet.brush = widgets::Brush{QStringLiteral("field"),
                                         [&number = *run](QPointF, bool) { return std::optional(QString::number(number)); }};
            paper.canvas.region(std::move(sheet));
            regions = paper.canvas.regions();
        }
        run.reset();
        std::optional<widgets::Edit> edit = regionNamed(regions, QStringLiteral("kernel[1,2]"))->edit;
        std::optional<widgets::Brush> brush = regionNamed(regions, QStringLiteral("paper"))->brush;
        QCOMPARE(regionAt(regions, {11, 21})->value, QStringLiteral("12"));
        regions.clear();
        QVERIFY(!watched.expired()); // what was taken from a region keeps it, too
        QCOMPARE(edit->withValue({}), QStringLiteral("12"));
        edit.reset();
        QCOMPARE(*brush->withTouch({}, false), QStringLiteral("12"));
        brush.reset();
        QVERIFY(watched.expired());
    }
    void whatIsNotMadeHasNoValueAndNoInk()
    {
        Paper paper;
        paper.image.fill(Qt::magenta);
        paper.canvas.grid(twoByThree(4));
        QCOMPARE(regionNamed(paper.canvas.regions(), QStringLiteral("kernel[1,0]"))->value, QStringLiteral("10"));
        QVERIFY(regionNamed(paper.canvas.regions(), QStringLiteral("kernel[1,1]"))->value.isEmpty());
        paper.painter.end();
        QVERIFY(paper.image.pixelColor(12, 52) != QColor(Qt::magenta));
        QCOMPARE(paper.image.pixelColor(62, 52), QColor(Qt::magenta));
    }
    void aKeyOfZerosIsOneColour()
    {
        Paper paper;
        paper.canvas.colourKey({10, 20, 200, 8}, Scale::Diverging, 0);
        paper.canvas.colourKey({10, 120, 200, 8}, Scale::Diverging, 1);
        paper.painter.end();
        QCOMPARE(paper.image.pixelColor(12, 24), paper.image.pixelColor(200, 24));
        QCOMPARE(paper.image.pixelColor(12, 24), paper.canvas.colour(Scale::Diverging, 0, 1)); // that of the map's cells
        QVERIFY(paper.image.pixelColor(12, 124) != paper.image.pixelColor(200, 124));
    }
    void theLastPaintedLiesOnTop()
    {
        Paper paper;
        Region region;
        region.rect = {0, 0, 100, 100};
        region.id = QStringLiteral("below");
        paper.canvas.region(region);
        region.id = QStringLiteral("above");
        paper.canvas.region(region);
        QCOMPARE(regionAt(paper.canvas.regions(), {50, 50})->id, QStringLiteral("above"));
    }
    void theTargetKeepsTheNameOfWhatItMarks()
    {
        Paper paper;
        paper.canvas.grid(twoByThree(6));
        paper.canvas.target(QStringLiteral("kernel[0,1]"), {60, 20, 50, 30});
        QVERIFY(paper.canvas.regions().back().target);
        QCOMPARE(paper.canvas.regions().back().id, QStringLiteral("kernel[0,1]"));
        QCOMPARE(paper.canvas.regions().back().value, QStringLiteral("1"));
    }
    void stampsStandAtTheirPlaces()
    {
        Paper paper;
        paper.image.fill(Qt::white);
        paper.painter.scale(2, 2);
        const std::vector<Stamp> stamps{{{50, 40}, 0}, {{80, 40}, 1}, {{52, 40}, 1}};
        paper.canvas.stamps(stamps, 6, [](Canvas& canvas, int kind) {
            canvas.painter().fillRect(QRectF(-4, -4, 8, 8), kind == 0 ? Qt::red : Qt::blue);
        });
        paper.painter.end();
        QCOMPARE(paper.image.pixelColor(94, 80), QColor(Qt::red));
        QCOMPARE(paper.image.pixelColor(104, 80), QColor(Qt::blue)); // the later one is on top
        QCOMPARE(paper.image.pixelColor(160, 80), QColor(Qt::blue));
        QCOMPARE(paper.image.pixelColor(160, 95), QColor(Qt::white));
    }
    void zeroIsThePaper()
    {
        Paper paper;
        QCOMPARE(paper.canvas.colour(Scale::Diverging, 0, 5), QColor(QStringLiteral("#F6F6F3")));
        QCOMPARE(paper.canvas.colour(Scale::Diverging, -5, 5), QColor(QStringLiteral("#A33B03")));
        QCOMPARE(paper.canvas.colour(Scale::Diverging, 50, 5), QColor(QStringLiteral("#14568F")));
        QCOMPARE(paper.canvas.colour(Scale::Grey, 255, 255), QColor(Qt::white));
        QCOMPARE(paper.canvas.colour(Scale::Diverging, 0, 0), QColor(QStringLiteral("#F6F6F3"))); // an all-zero tensor
    }
    void pageLayoutsHoldWhatTheStyleSays_data()
    {
        QTest::addColumn<QSizeF>("size");
        QTest::addColumn<QString>("theme");
        QTest::addColumn<QSizeF>("stage");
        QTest::newRow("1600x1000 window") << QSizeF(1000, 928) << "light" << QSizeF(936, 776);
        QTest::newRow("1280x800 window") << QSizeF(904, 744) << "light" << QSizeF(856, 632);
        QTest::newRow("projector, beside an open side") << QSizeF(1280, 1064) << "projector" << QSizeF(1152, 832);
        QTest::newRow("projector, very wide") << QSizeF(3000, 972) << "projector" << QSizeF(1776, 740);
        QTest::newRow("projector") << QSizeF(1600, 972) << "projector" << QSizeF(1472, 740);
    }
    void pageLayoutsHoldWhatTheStyleSays()
    {
        QFETCH(QSizeF, size);
        QFETCH(QString, theme);
        QFETCH(QSizeF, stage);
        const PageLayout layout = layoutPage(size, Theme::named(theme));
        QCOMPARE(layout.scale, 1.0);
        QCOMPARE(layout.stage.size(), stage);
    }
    void tinyPagesShrinkAsAWhole()
    {
        const PageLayout layout = layoutPage({452, 296}, Theme::named(QStringLiteral("light")));
        QCOMPARE(layout.scale, 0.5);
        QVERIFY(layout.stage.width() >= 856 && layout.stage.height() >= 480);
    }
};

REGISTER_TEST(TestCanvas)
#include "test_canvas.moc"
