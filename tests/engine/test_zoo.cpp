#include "engine/core/error.h"
#include "engine/zoo/classics.h"
#include "engine/zoo/counts.h"
#include "engine/zoo/split.h"
#include "tests/run.h"

#include <QTest>

#include <algorithm>
#include <tuple>

using namespace engine;

namespace {

double parametersOf(const std::vector<PartCounts>& parts)
{
    double sum = 0;
    for (const PartCounts& part : parts) sum += valueOf(part.parameters);
    return sum;
}
double productsOf(const std::vector<PartCounts>& parts)
{
    double sum = 0;
    for (const PartCounts& part : parts) sum += valueOf(part.multiplyAdds);
    return sum;
}
const PartCounts& named(const std::vector<PartCounts>& parts, const char* name)
{
    return *std::ranges::find(parts, name, &PartCounts::name);
}

} // namespace

/// Known nets have the numbers of parameters and products that torchvision and their papers give.
class TestZoo : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void vggs_data()
    {
        QTest::addColumn<int>("layers");
        QTest::addColumn<double>("parameters");
        QTest::addColumn<double>("products");
        QTest::newRow("11") << 11 << 132863336.0 << 7609090048.0;
        QTest::newRow("13") << 13 << 133047848.0 << 11308466176.0;
        QTest::newRow("16") << 16 << 138357544.0 << 15470264320.0;
        QTest::newRow("19") << 19 << 143667240.0 << 19632062464.0;
    }
    void vggs()
    {
        QFETCH(int, layers);
        QFETCH(double, parameters);
        QFETCH(double, products);
        const auto parts = countsOf(vgg(layers));
        QCOMPARE(parametersOf(parts), parameters);
        QCOMPARE(productsOf(parts), products);
        QCOMPARE(int(std::ranges::count_if(parts, [](const auto& part) { return valueOf(part.parameters) > 0; })), layers);
    }
    /// Krizhevsky et al. 2012: figure 2 and section 3.5; the sums are those of the layers by hand.
    void alexNets()
    {
        const auto parts = countsOf(alexNet2012());
        QCOMPARE(parametersOf(parts), 60965224.0);
        QCOMPARE(productsOf(parts), 724406816.0);
        QCOMPARE(parametersOf(countsOf(alexNet2012(1))), 62378344.0);
        const std::pair<const char*, double> layers[] = {{"conv1", 34944},    {"conv2", 307456}, {"conv3", 885120},
                                                         {"conv4", 663936},   {"conv5", 442624}, {"fc6", 37752832.0},
                                                         {"fc7", 16781312.0}, {"fc8", 4097000}};
        for (const auto& [name, parameters] : layers) QCOMPARE(valueOf(named(parts, name).parameters), parameters);
        QVERIFY((named(parts, "conv1").out == Shape{96, 55, 55}) && (named(parts, "pool5").out == Shape{256, 6, 6}));
        QVERIFY((named(parts, "pool5").sight == Sight{195, 32}));
    }
    /// Each of n devices takes what it has not made itself: (n - 1) / n of what enters, n times.
    void trafficBetweenDevices()
    {
        for (const int devices : {2, 4}) {
            const Model model = alexNet2012(2);
            const auto parts = countsOf(model);
            const auto traffic = trafficOf(model, devices);
            for (std::size_t i = 0; i < parts.size(); ++i) {
                const std::string& name = parts[i].name;
                const bool grouped = name == "conv2" || name == "conv4" || name == "conv5",
                           all = name == "conv3" || name.starts_with("fc");
                const double takes = all || (grouped && devices == 4) ? devices - 1 : 0;
                QCOMPARE(valueOf(traffic[i]), takes * parts[std::max<std::size_t>(i, 1) - 1].out.features());
            }
        }
    }
    void layersOfVgg16()
    {
        const auto parts = countsOf(vgg(16));
        QCOMPARE(valueOf(named(parts, "conv1_1").parameters), 1792.0);
        QCOMPARE(valueOf(named(parts, "conv5_3").parameters), 2359808.0);
        QCOMPARE(valueOf(named(parts, "fc1").parameters), 102764544.0);
        QCOMPARE(valueOf(named(parts, "fc3").parameters), 4097000.0);
        QCOMPARE(valueOf(named(parts, "conv1_1").multiplyAdds), 224.0 * 224 * 27 * 64);
        QVERIFY((named(parts, "pool5").out == Shape{512, 7, 7}));
        QVERIFY((named(parts, "conv1_2").sight == Sight{5, 1}));
        QVERIFY((named(parts, "pool5").sight == Sight{212, 32}));
        QCOMPARE(named(parts, "fc1").sight.side, 224);
    }
    void ofOtherPictures()
    {
        const auto parts = countsOf(vgg(16, 64, 10));
        QCOMPARE(valueOf(named(parts, "fc1").parameters), 4096.0 * (512 * 2 * 2 + 1));
        QCOMPARE(valueOf(named(parts, "fc3").parameters), 10.0 * 4097);
        QVERIFY_EXCEPTION_THROWN(vgg(12), InputError);
    }
    void googLeNets()
    {
        const auto parts = countsOf(googLeNet());
        QCOMPARE(parametersOf(parts), 6998552.0);
        QCOMPARE(productsOf(parts), 1582671872.0);
        for (const auto& [name, parameters, maps, side] :
             std::initializer_list<std::tuple<const char*, double, int, int>>{{"conv1", 9472, 64, 112},
                                                                              {"3a", 163696, 256, 28},
                                                                              {"3b", 388736, 480, 28},
                                                                              {"4a", 376176, 512, 14},
                                                                              {"4d", 605376, 528, 14},
                                                                              {"4e", 868352, 832, 14},
                                                                              {"5a", 1043456, 832, 7},
                                                                              {"5b", 1444080, 1024, 7},
                                                                              {"fc", 1025000, 1000, 1}}) {
            QCOMPARE(valueOf(named(parts, name).parameters), parameters);
            QVERIFY((named(parts, name).out == Shape{maps, side, side}));
        }
    }
    /// What is learnt, whatever the layers: of batch normalisation γ and β, not the running statistics.
    void runningStatisticsAreNoParameters()
    {
        Model model({3, 8, 8});
        model.part("unit", ConvUnit{4, 3, 2}).part("mean", GlobalAveragePool{}).dense("fc", 2, true);
        const auto parts = countsOf(model);
        QCOMPARE(valueOf(parts[0].parameters), 4.0 * 27 + 2 * 4);
        QCOMPARE(valueOf(parts[0].multiplyAdds), 16.0 * 4 * 27);
        QCOMPARE(parts[0].values, 3.0 * 4 * 16); // convolution, norm, ReLU
        QVERIFY((parts[0].sight == Sight{3, 2}));
        QCOMPARE(parts[1].sight.side, 8);
    }
};

REGISTER_TEST(TestZoo)
#include "test_zoo.moc"
