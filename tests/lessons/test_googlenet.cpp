#include "engine/nn/blocks.h"
#include "engine/nn/network.h"
#include "lessons/networks/googlenet/run.h"
#include "tests/lessons/sessions.h"
#include "tests/run.h"

#include <QTest>

#include <cmath>

using namespace lessons::googlenet;

namespace {

const engine::Numbers& last(const engine::Tape& tape, const char* id) { return tape.makings(id).back().quantity.value(); }
double number(const engine::Tape& tape, const char* id) { return last(tape, id).data[0]; }

/// Weights without biases, and products, of the engine's own block.
std::pair<double, double> countsOf(const engine::Inception& block, int channels, int& out)
{
    engine::Graph graph{{{channels, Side, Side}}};
    out = add(graph, {0, channels}, block).channels;
    const engine::Network net(std::move(graph));
    double weights = 0, products = 0;
    for (int l = 0; l < net.depth(); ++l) {
        if (const auto* kernel = net.weights(l)) weights += double(kernel->size());
        products += net.multiplyAdds(l);
    }
    return {weights, products};
}

std::vector<Params> settings()
{
    std::vector<Params> all;
    for (const Kind kind : {Kind::Naive, Kind::Reduced, Kind::Factorised, Kind::Asymmetric})
        for (const int channels : {1, 64, 832})
            for (const int reduction : {1, 32, 256}) {
                Params p;
                p.kind = kind, p.channels = channels, p.reduction = reduction;
                all.push_back(p);
            }
    return all;
}

} // namespace

class TestGooglenet : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void countsAreThoseOfTheEnginesBlock()
    {
        for (const Params& p : settings()) {
            if (p.kind != Kind::Naive && p.kind != Kind::Reduced) continue;
            const auto kind = p.kind == Kind::Naive ? engine::Inception::Naive : engine::Inception::Reduced;
            int out = 0;
            const auto [weights, products] =
                countsOf({kind, 64, p.reduction, p.three, p.reduction, p.five, 64, false}, p.channels, out);
            const engine::Tape tape = run(p);
            QCOMPARE(number(tape, "allWeights"), weights);
            QCOMPARE(number(tape, "allMultiplyAdds"), products);
            QCOMPARE(number(tape, "out"), double(out));
        }
    }
    /// Two 3 x 3 of K and N maps, and four of one row or column.
    void factorisedBranches()
    {
        Params p;
        const double k = p.reduction, n = p.five;
        const auto all = [&p](Kind kind) {
            p.kind = kind;
            return number(run(p), "allWeights");
        };
        const double reduced = all(Kind::Reduced);
        QCOMPARE(reduced - all(Kind::Factorised), 25 * k * n - 9 * k * k - 9 * k * n);
        QCOMPARE(reduced - all(Kind::Asymmetric), 25 * k * n - 9 * k * k - 3 * k * n);
    }
    void noRibbonRunsBehindANumber()
    {
        const auto session = lessons::lessonNamed("googlenet").open();
        const Picture picture = paint(*session, session->lastStep(), QStringLiteral("light"), {904, 744});
        const widgets::Theme& theme = widgets::Theme::named(QStringLiteral("light"));
        for (const char* id : {"one", "narrow3", "three", "narrow5", "five", "pool", "project"}) {
            const QRectF number = widgets::regionNamed(picture.regions, QLatin1String(id))->rect.adjusted(2, 3, -2, -3);
            for (const QPointF corner : {number.topLeft(), number.topRight(), number.bottomRight()})
                QCOMPARE(picture.image.pixelColor(corner.toPoint()), theme.raised);
        }
    }
    void tablesAddUp()
    {
        for (const Params& p : settings()) {
            const engine::Tape tape = run(p);
            double weights = 0;
            for (const double one : last(tape, "weights").data) weights += one;
            QCOMPARE(number(tape, "allWeights"), weights);
            QCOMPARE(number(tape, "allMultiplyAdds"), weights * Side * Side);
            const double m = p.channels, k = p.reduction, n = p.five;
            QVERIFY(std::abs(number(tape, "saving") - 25 * m * n / (m * k + 25 * k * n)) < 1e-12);
        }
    }
};

REGISTER_TEST(TestGooglenet, "googlenet")
REGISTER_CORNERS("googlenet", "kind=asymmetric channels=832 reduction=256", "kind=naive three=1 five=1")
#include "test_googlenet.moc"
