#include "engine/core/error.h"
#include "engine/nn/network.h"
#include "engine/zoo/classics.h"
#include "engine/zoo/published.h"
#include "tests/run.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace engine;

namespace {

struct Group {
    const char* prefix;
    double parameters, millions;
    Shape out;
};

/// The parts whose names begin so, together; what leaves the last of them.
void compare(const Model& model, const std::vector<Group>& groups)
{
    const auto parts = countsOf(model);
    for (const Group& group : groups) {
        Totals sum;
        Shape out;
        for (const PartCounts& part : parts)
            if (part.name.starts_with(group.prefix)) {
                sum.parameters += valueOf(part.parameters), sum.multiplyAdds += valueOf(part.multiplyAdds);
                out = part.out;
            }
        QCOMPARE(sum.parameters, group.parameters);
        if (group.millions > 0) QVERIFY(std::abs(sum.multiplyAdds * 1e-6 - group.millions) < 0.051);
        if (group.out.channels > 0) QVERIFY2(out == group.out, group.prefix);
    }
}

} // namespace

/// Published nets come to the numbers that are documented of them, from their layers.
class TestPublished : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void totals_data()
    {
        QTest::addColumn<int>("model");
        for (int k = 0; k < int(publishedModels().size()); ++k) QTest::newRow(publishedModels()[std::size_t(k)].id) << k;
    }
    void totals()
    {
        QFETCH(int, model);
        const Published& known = publishedModels()[std::size_t(model)];
        const Totals& counted = totalsOf(known);
        QCOMPARE(qint64(counted.parameters), qint64(known.parameters));
        if (known.multiplyAdds > 0) QCOMPARE(qint64(counted.multiplyAdds), qint64(known.multiplyAdds));
        QVERIFY(known.agrees(counted));
    }
    /// The least side leaves something, one pixel less does not.
    void leastSides_data() { totals_data(); }
    void leastSides()
    {
        QFETCH(int, model);
        const Published& known = publishedModels()[std::size_t(model)];
        QVERIFY(countsOf(known.made(known.least)).back().out.channels > 0);
        if (known.least > 1) QVERIFY_EXCEPTION_THROWN(countsOf(known.made(known.least - 1)), InputError);
    }
    void stagesOfResNet50()
    {
        compare(resNet(50), {{"conv1", 9536, 118.0, {64, 112, 112}},
                             {"1.", 215808, 667.9, {256, 56, 56}},
                             {"2.", 1219584, 1027.6, {512, 28, 28}},
                             {"3.", 7098368, 1464.3, {1024, 14, 14}},
                             {"4.", 14964736, 809.2, {2048, 7, 7}},
                             {"fc", 2049000, 2.0, {1000}}});
    }
    void blocksOfDenseNet121()
    {
        compare(denseNet(121), {{"conv0", 9408 + 128, 118.0, {64, 112, 112}},
                                {"block1", 335040, 1040.5, {256, 56, 56}},
                                {"trans1", 33280, 0, {}},
                                {"block2", 919680, 712.9, {512, 28, 28}},
                                {"trans2", 132096, 0, {}},
                                {"block3", 2837760, 549.1, {1024, 14, 14}},
                                {"trans3", 526336, 0, {}},
                                {"block4", 2158080, 104.4, {1024, 7, 7}},
                                {"norm", 2048, 0, {}},
                                {"fc", 1025000, 0, {}}});
    }
    void stagesOfEfficientNetB4()
    {
        compare(efficientNet(4, 380), {{"conv1", 1392, 46.8, {48, 190, 190}},
                                       {"1.", 4146, 85.8, {24, 190, 190}},
                                       {"2.", 66238, 557.5, {32, 95, 95}},
                                       {"3.", 197586, 409.5, {56, 48, 48}},
                                       {"4.", 1059898, 517.9, {112, 24, 24}},
                                       {"5.", 2306724, 1069.2, {160, 24, 24}},
                                       {"6.", 8636228, 1067.2, {272, 12, 12}},
                                       {"7.", 4470004, 522.4, {448, 12, 12}},
                                       {"conv2", 806400, 115.6, {1792, 12, 12}},
                                       {"fc", 1793000, 0, {}}});
    }
    void layersOfAlexNet2012()
    {
        compare(alexNet2012(), {{"conv1", 34944, 105.4, {96, 55, 55}},
                                {"conv2", 307456, 223.9, {256, 27, 27}},
                                {"conv3", 885120, 149.5, {384, 13, 13}},
                                {"conv4", 663936, 112.1, {}},
                                {"conv5", 442624, 74.8, {256, 13, 13}},
                                {"fc6", 37752832, 0, {}},
                                {"fc7", 16781312, 0, {}},
                                {"fc8", 4097000, 0, {}}});
        const auto parts = countsOf(alexNet2012());
        const auto pool5 = std::ranges::find(parts, "pool5", &PartCounts::name);
        QVERIFY((pool5->out == Shape{256, 6, 6}));
        QVERIFY((pool5->sight == Sight{195, 32}));
    }
    void layersOfLeNet1998()
    {
        compare(leNet1998(), {{"C1", 156, 0, {6, 28, 28}},
                              {"S2", 12, 0, {6, 14, 14}},
                              {"C3", 1516, 0, {16, 10, 10}},
                              {"S4", 32, 0, {16, 5, 5}},
                              {"C5", 48120, 0, {120, 1, 1}},
                              {"F6", 10164, 0, {84, 1, 1}}});
        const auto parts = countsOf(leNet5());
        QVERIFY((std::ranges::find(parts, "pool2", &PartCounts::name)->sight == Sight{16, 4}));
    }
    /// Layers of EfficientNet-B0 by the rule of Araujo et al.: side' = side + (k - 1) step. The worth of channels, which looks at
    /// the whole picture, does not count.
    void attentionDoesNotWidenTheField()
    {
        const auto parts = countsOf(efficientNet(0));
        QVERIFY((parts[0].sight == Sight{3, 2}));
        QVERIFY((parts[1].sight == Sight{3 + 2 * 2, 2}));
        QVERIFY((parts[2].sight == Sight{7 + 2 * 2, 4}));
        QVERIFY((parts[3].sight == Sight{11 + 2 * 4, 4}));
    }
    /// What stands aside has parameters and no products, whatever comes behind it.
    void classifiersOnTheWay()
    {
        compare(googLeNetTv(224, true), {{"aux1", 3188968, 0, {}}, {"aux2", 3191016, 0, {}}, {"fc", 1025000, 0, {}}});
    }
    void partsAlone()
    {
        const Model model = resNet(18, 64);
        const auto parts = countsOf(model);
        for (std::size_t k = 0; k < parts.size(); ++k) {
            const Network alone(model.graphOf(k, parts[k].in));
            QVERIFY(alone.shape(alone.values() - 1) == parts[k].out);
        }
    }
};

REGISTER_TEST(TestPublished)
#include "test_published.moc"
