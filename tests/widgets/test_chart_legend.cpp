#include "tests/run.h"
#include "widgets/charts/chart.h"

using namespace widgets;

namespace {

/// Losses of three optimisers, of one run or of two: curves of one optimiser have one colour.
Chart losses(const QStringList& runs)
{
    Chart chart;
    chart.id = QStringLiteral("loss"), chart.title = QStringLiteral("Loss"), chart.xName = QStringLiteral("step");
    for (const QString& run : runs)
        for (const char* name : {"Stochastic descent", "Momentum", "Adam"}) {
            Curve curve;
            curve.inkName = QLatin1String(name), curve.run = run;
            curve.id = curve.name = QStringLiteral("%1, %2").arg(curve.inkName, run);
            curve.x = {0, 1, 2}, curve.y = {3, 2, 1};
            curve.ink = 1 + int(chart.curves.size()) % 3, curve.twin = run != runs.front();
            chart.curves.push_back(curve);
        }
    return chart;
}

QStringList textsOf(const Chart& chart, QSizeF size)
{
    QImage image(size.toSize(), QImage::Format_RGB32);
    QPainter painter(&image);
    const QRectF area(QPointF(), size);
    Canvas canvas(painter, Theme::named(QStringLiteral("light")), area);
    Recording recording;
    canvas.record(recording);
    paintChart(canvas, area, chart);
    QStringList texts;
    for (const auto& text : recording.texts) texts << text.text;
    return texts;
}

} // namespace

/// What stands above a plot that has no room at its curves' ends.
class TestChartLegend : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void twoRunsOfTheSameColoursAreToldOnce() // not each colour of each run
    {
        const QStringList texts = textsOf(losses({QStringLiteral("rate = 0.1"), QStringLiteral("rate = 0.2")}), {900, 110});
        for (const char* once : {"rate = 0.1", "rate = 0.2", "Stochastic descent", "Momentum", "Adam"})
            QCOMPARE(texts.count(QLatin1String(once)), 1);
        QVERIFY(texts.filter(QStringLiteral(",")).isEmpty());
    }
    void curvesOfTheirOwnColoursKeepTheirNames()
    {
        Chart chart = losses({QStringLiteral("rate = 0.1"), QStringLiteral("rate = 0.2")});
        chart.curves.back().inkName.clear();
        QVERIFY(textsOf(chart, {900, 110}).contains(chart.curves.front().name));
    }
    void aRunAloneKeepsItsNames() // at the curves' ends, with what they come to
    {
        const Chart chart = losses({QStringLiteral("rate = 0.1")});
        QCOMPARE(textsOf(chart, {900, 110}).filter(chart.curves.front().name).size(), 1);
    }
};

REGISTER_TEST(TestChartLegend)
#include "test_chart_legend.moc"
