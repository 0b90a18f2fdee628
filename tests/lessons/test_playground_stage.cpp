#include "lessons/live_step.h"
#include "lessons/networks/playground/stage.h"
#include "tests/run.h"
#include "widgets/canvas/page.h"

#include <QTest>

#include <cmath>

using namespace lessons::playground;
using widgets::Region;

namespace {

struct Run {
    Params params;
    State state;

    std::vector<Region> paint(int step = 20, QSize size = {1000, 928}) const
    {
        QImage image(size, QImage::Format_RGB32);
        QPainter painter(&image);
        widgets::Page page;
        page.stage = [&](widgets::Canvas& canvas) {
            const auto kept = [](const auto& value) { return std::make_shared<const std::any>(value); };
            const auto live = lessons::liveStep(lessons::anyMachine<machine>(), {step, kept(params), kept(state), {}});
            paintView(canvas, *live.run.stage, live.frame());
        };
        return widgets::paintPage(painter, size, widgets::Theme::named(QStringLiteral("light")), page);
    }
};

Run trained(const std::vector<engine::Change>& changes, int steps = 20)
{
    Run run;
    engine::assign(run.params, changes);
    run.state = training.begin(run.params);
    for (int i = 0; i < steps; ++i) training.step(run.params, run.state);
    return run;
}

Region named(const std::vector<Region>& regions, const QString& id)
{
    const auto region = widgets::regionNamed(regions, id);
    return region ? *region : Region();
}

/// What the brush makes of a touch at a place of the plane.
std::optional<QString> touch(const Run& run, double x, double y, bool erase)
{
    const Region map = named(run.paint(), QStringLiteral("output"));
    const double bound = run.state.plan->bound;
    return map.brush->withTouch({(x / bound + 1) / 2, (1 - y / bound) / 2}, erase);
}

} // namespace

class TestPlaygroundStage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyWeightAndBiasIsThere()
    {
        const Run run = trained({{"layers", "3,2"}});
        const auto regions = run.paint();
        std::size_t found = 0;
        for (int l = 0; l < run.state.plan->neuronLayers(); ++l) {
            const engine::Block& weights = *run.state.plan->network.weights(run.state.plan->denseOf(l));
            const engine::Block& biases = *run.state.plan->network.biases(run.state.plan->denseOf(l));
            for (int j = 0; j < weights.shape[0]; ++j) {
                const Region bias = named(regions, QStringLiteral("bias[%1,%2]").arg(l).arg(j));
                QCOMPARE(bias.value.toFloat(), run.state.learner.parameters[biases.offset + std::size_t(j)]);
                ++found;
                for (int i = 0; i < weights.shape[1]; ++i, ++found) {
                    const Region weight = named(regions, QStringLiteral("weight[%1,%2,%3]").arg(l).arg(j).arg(i));
                    QCOMPARE(weight.value.toFloat(),
                             run.state.learner.parameters[weights.offset + std::size_t(j * weights.shape[1] + i)]);
                    QVERIFY(weight.edit && weight.edit->field == weight.id);
                }
            }
        }
        QCOMPARE(found, run.state.plan->network.parameterCount());
    }
    void anEdgeIsPointedAtOnItsCurve()
    {
        const Run run = trained({{"layers", "4,3"}});
        const auto regions = run.paint();
        const Region weight = named(regions, QStringLiteral("weight[1,2,0]"));
        const auto there = widgets::regionAt(regions, weight.outline.pointAtPercent(0.2));
        QVERIFY(there);
        QCOMPARE(there->id, weight.id);
    }
    void theFocusIsWhereWeightsMovedFurthest()
    {
        Run run = trained({{"layers", "4,3"}}, 0);
        const engine::Block& weights = *run.state.plan->network.weights(2);
        run.state.learner.parameters[weights.offset + 2 * 4 + 1] += 0.5F; // of unit 2
        run.state.learner.parameters[weights.offset + 1 * 4] -= 0.25F;    // of unit 1
        const Unit focus = focusOf(run.params, run.state);
        QCOMPARE(focus.layer, 1);
        QCOMPARE(focus.place, 2);
        const auto regions = run.paint(1);
        const auto target = std::find_if(regions.begin(), regions.end(), [](const Region& r) { return r.target; });
        QCOMPARE(target->id, QStringLiteral("neuron[1,2]"));
    }
    void paintingAddsAndRubsOut()
    {
        const Run run = trained({{"data", "painted"}, {"points", "1,2,0;-3,-3,1"}, {"brush", "2"}});
        QCOMPARE(*touch(run, 4, -2.5, false), QStringLiteral("1,2,0;-3,-3,1;4,-2.5,2"));
        QCOMPARE(*touch(run, 1.1, 2.1, true), QStringLiteral("-3,-3,1"));
        QVERIFY(!touch(run, 5, 5, true));
    }
    void onlyPaintedDataCanBePaintedOn() { QVERIFY(!named(trained({}).paint(), QStringLiteral("output")).brush); }
    void everythingFitsWhateverTheNetwork_data()
    {
        QTest::addColumn<QString>("layers");
        QTest::addColumn<QString>("features");
        QTest::addColumn<QSize>("size");
        for (const char* layers : {"none", "1", "16,16,16,16,16,16"})
            for (const char* features : {"x1", "x1,x2,x1^2,x2^2,x1x2,sin(x1),sin(x2)"})
                for (const QSize size : {QSize(904, 592), QSize(904, 744), QSize(1600, 932)})
                    QTest::addRow("%s, %s, %d x %d", layers, features, size.width(), size.height()) << layers << features << size;
    }
    void everythingFitsWhateverTheNetwork() // neurons lie apart, and left of the map
    {
        QFETCH(QString, layers);
        QFETCH(QString, features);
        QFETCH(QSize, size);
        const Run run =
            trained({{"layers", layers.toStdString()}, {"features", features.toStdString()}, {"data", "multi-gauss"}}, 1);
        const auto regions = run.paint(1, size);
        const QRectF map = named(regions, QStringLiteral("output")).rect;
        const QRectF stage = widgets::layoutPage(size, widgets::Theme::named(QStringLiteral("light"))).stage;
        std::vector<QRectF> squares;
        for (const Region& region : regions)
            if (!region.target && (region.id.startsWith(QLatin1String("neuron")) || region.id.startsWith(QLatin1String("input"))))
                squares.push_back(region.rect);
        QVERIFY(map.width() >= 160);
        for (std::size_t a = 0; a < squares.size(); ++a) {
            QVERIFY(squares[a].width() >= 16 && stage.contains(squares[a]) && squares[a].right() < map.left());
            for (std::size_t b = 0; b < a; ++b) QVERIFY(!squares[a].adjusted(-1, -1, 1, 1).intersects(squares[b]));
        }
    }
};

REGISTER_TEST(TestPlaygroundStage, "playground")
#include "test_playground_stage.moc"
