#include "tests/lessons/convolution.h"
#include "tests/run.h"
#include "tests/under_test.h"

using namespace convolution;

class TestConvolution : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void outputIsTheDefinition_data()
    {
        QTest::addColumn<QString>("padding");
        QTest::addColumn<int>("stride");
        QTest::addColumn<int>("dilation");
        QTest::addColumn<QString>("channels");
        QTest::addColumn<int>("groups");
        for (const char* padding : {"same", "valid", "1", "3"})
            for (int stride : {1, 2, 3})
                for (int dilation : {1, 2, 3})
                    for (const auto& [channels, groups] : {std::pair{"grey", 1}, {"rgb", 1}, {"rgb", 3}})
                        QTest::addRow("%s stride %d dilation %d %s groups %d", padding, stride, dilation, channels, groups)
                            << padding << stride << dilation << channels << groups;
    }
    void outputIsTheDefinition()
    {
        QFETCH(QString, padding);
        QFETCH(int, stride);
        QFETCH(int, dilation);
        QFETCH(QString, channels);
        QFETCH(int, groups);
        const auto session = opened({{"picture", "cat"},
                                     {"padding", padding.toStdString()},
                                     {"stride", std::to_string(stride)},
                                     {"dilation", std::to_string(dilation)},
                                     {"channels", channels.toStdString()},
                                     {"groups", std::to_string(groups)},
                                     {"bias", "12.5"}});
        const auto values = session->values(session->lastStep());
        const bool rgb = channels == QLatin1String("rgb");
        QCOMPARE(arrayOf(values, "input").shape, (std::vector<int>{rgb ? 3 : 1, 32, 32}));
        QCOMPARE(arrayOf(values, "kernel").shape, (std::vector<int>{groups == 3 ? 15
                                                                    : rgb       ? 16
                                                                                : 1,
                                                                    rgb && groups == 1 ? 3 : 1, 3, 3}));
        const int span = 2 * dilation + 1, same = (32 + stride - 1) / stride;
        const int total = padding == "same"    ? std::max((same - 1) * stride + span - 32, 0)
                          : padding == "valid" ? 0
                                               : 2 * padding.toInt();
        const int places = (32 + total - span) / stride + 1;
        QCOMPARE(arrayOf(values, "output").shape[1], places);
        QCOMPARE(arrayOf(values, "output").shape[2], places);
        compareOutput(values, {stride, dilation, groups, total / 2, total / 2}, 3);
    }
    void everyStepIsTheDefinition()
    {
        const auto session =
            opened({{"channels", "rgb"}, {"picture", "rocket"}, {"padding", "1"}, {"stride", "5"}, {"bias", "-3"}});
        const Setting setting{5, 1, 1, 1, 1};
        QCOMPARE(session->lastStep(), 49);
        for (int step = 1; step <= session->lastStep(); ++step) {
            const auto values = session->values(step);
            const Array kernel = arrayOf(values, "kernel"), window = arrayOf(values, "window"),
                        products = arrayOf(values, "products");
            const Array output = arrayOf(values, "output");
            const int row = (step - 1) / 7, column = (step - 1) % 7;
            QCOMPARE(arrayOf(values, "position").data, (std::vector<double>{double(row), double(column)}));
            const auto expected = windowOf(arrayOf(values, "input"), kernel, setting, 0, row, column);
            QCOMPARE(window.data, expected);
            for (std::size_t i = 0; i < expected.size(); ++i) QVERIFY(close(products.data[i], kernel.data[i] * expected[i]));
            const double sum = weightedSum(kernel, 0, expected, 0);
            QVERIFY(close(numberOf(values, "sum"), sum));
            QVERIFY(close(numberOf(values, "weightedSum"), sum - 3));
            QVERIFY(close(output.data[std::size_t(step - 1)], sum - 3));
            for (std::size_t i = 0; i < output.data.size(); ++i) QCOMPARE(std::isnan(output.data[i]), int(i % 49) >= step);
        }
    }
    void nothingIsMadeAtStepZero()
    {
        const auto values = opened()->values(0);
        QCOMPARE(arrayOf(values, "position").shape, std::vector<int>{0});
        QCOMPARE(numberOf(values, "sum"), 0.0);
        for (const char* name : {"output", "products"})
            for (const double x : arrayOf(values, name).data) QVERIFY(std::isnan(x));
    }
    void allGrainsEndEqual()
    {
        const Changes small{{"resolution", "9"}, {"channels", "rgb"}, {"kernel", "sharpen"}, {"activation", "tanh"}};
        const auto withGrain = [&](const char* grain) {
            Changes changes = small;
            changes.push_back({"grain", grain});
            return opened(changes);
        };
        const auto pixel = withGrain("pixel"), product = withGrain("product"), row = withGrain("row");
        QCOMPARE(pixel->lastStep(), 49);
        QCOMPARE(product->lastStep(), 49 * 27);
        QCOMPARE(row->lastStep(), 7);
        for (const lessons::Session* other : {product.get(), row.get()})
            for (const char* name : {"output", "products", "window", "position"})
                QVERIFY(sameBits(arrayOf(pixel->values(49), name), arrayOf(other->values(other->lastStep()), name)));
        // Each pixel's last product is that pixel's step; before, its sum is that of the products that exist.
        for (int k = 1; k <= 49; ++k)
            QVERIFY(sameBits(arrayOf(pixel->values(k), "output"), arrayOf(product->values(27 * k), "output")));
        const auto values = product->values(27 * 3 + 11);
        const Array products = arrayOf(values, "products");
        double sum = 0;
        for (std::size_t i = 0; i < products.data.size(); ++i) {
            QCOMPARE(std::isnan(products.data[i]), i >= 11);
            if (i < 11) sum += products.data[i];
        }
        QVERIFY(close(numberOf(values, "sum"), sum));
    }
    void activationsAreAppliedOnce()
    {
        const auto linear = opened(), relu = opened({{"activation", "relu"}}), leaky = opened({{"activation", "leaky-relu"}});
        const Array z = arrayOf(linear->values(900), "output"), a = arrayOf(relu->values(900), "output");
        const Array l = arrayOf(leaky->values(900), "output");
        for (std::size_t i = 0; i < z.data.size(); ++i) {
            QCOMPARE(a.data[i], std::max(z.data[i], 0.0));
            QVERIFY(close(l.data[i], z.data[i] > 0 ? z.data[i] : 0.01 * z.data[i]));
        }
    }
    void kernelsInNumbers()
    {
        const auto session = opened({{"kernel", "1,0,-1;2,0,-2;1,0,-1"}});
        QCOMPARE(arrayOf(session->values(0), "kernel").data, (std::vector<double>{1, 0, -1, 2, 0, -2, 1, 0, -1}));
        session->apply({{"kernel", "0.5"}}); // the size follows
        QCOMPARE(arrayOf(session->values(0), "kernel").shape, (std::vector<int>{1, 1, 1, 1}));
        session->apply({{"channels", "rgb"}});
        QCOMPARE(arrayOf(session->values(0), "kernel").shape, (std::vector<int>{16, 3, 1, 1}));
        for (const char* wrong : {"1,2;3,4", "1,2,3", "1,2,3;4,5,6;7,8", "a", "", "nan", "1e9", "1,2,3;4,5,6;7,8,"})
            QVERIFY2(!complaint({{"kernel", wrong}}).empty(), wrong);
        QVERIFY(!complaint({{"kernel", "1"}, {"kernel-size", "3"}}).empty());
        QVERIFY(!complaint({{"kernel-size", "1"}}).empty()); // Sobel needs neighbours
        QVERIFY(complaint({{"kernel-size", "1"}, {"kernel", "identity"}}).empty());
    }
    void editingACellGivesTheWholeKernel()
    {
        const auto session = opened();
        const auto picture = paintStage(*session, 5, widgets::Theme::named(QStringLiteral("light")), {936, 776});
        const auto cell = widgets::regionNamed(picture.regions, QStringLiteral("kernel[1,2]"));
        QVERIFY(cell && cell->edit);
        QCOMPARE(cell->value, QStringLiteral("2"));
        QCOMPARE(cell->edit->field, QStringLiteral("kernel"));
        QCOMPARE(cell->edit->withValue(QStringLiteral("−7.5")), QStringLiteral("-1,0,1;-2,0,-7.5;-1,0,1"));
    }
    void countsEndAboveTheStrip_data()
    {
        QTest::addColumn<QString>("theme");
        QTest::addColumn<QString>("channels");
        for (const char* theme : {"light", "projector"})
            for (const char* channels : {"grey", "rgb"}) QTest::addRow("%s %s", theme, channels) << theme << channels;
    }
    void countsEndAboveTheStrip()
    {
        QFETCH(QString, theme);
        QFETCH(QString, channels);
        const auto session = opened({{"channels", channels.toStdString()}});
        for (const QSize size : {QSize(800, 480), QSize(800, 600), QSize(1280, 700)}) {
            const auto picture = paint(*session, 9, theme, size);
            const auto shared = widgets::regionNamed(picture.regions, QStringLiteral("shared"));
            QVERIFY(shared);
            for (const widgets::Region& region : picture.regions)
                if (region.id.startsWith(QLatin1String("products[")))
                    QVERIFY2(shared->rect.bottom() < region.rect.top(), qPrintable(region.id));
        }
    }
    void oneTargetAStep_data()
    {
        QTest::addColumn<QString>("grain");
        QTest::addColumn<QString>("channels");
        for (const char* grain : {"product", "pixel", "row"})
            for (const char* channels : {"grey", "rgb"}) QTest::addRow("%s %s", grain, channels) << grain << channels;
    }
    void oneTargetAStep()
    {
        QFETCH(QString, grain);
        QFETCH(QString, channels);
        const auto session = opened({{"grain", grain.toStdString()}, {"channels", channels.toStdString()}, {"resolution", "8"}});
        QCOMPARE(targetsAt(*session, 0), 0);
        for (int step = 1; step <= session->lastStep(); step += 1 + session->lastStep() / 60) {
            QCOMPARE(targetsAt(*session, step), 1);
            QCOMPARE(targetsAt(*session, step - 0.5), 1);
        }
        QCOMPARE(targetsAt(*session, session->lastStep()), 1);
    }
};

REGISTER_CORNERS("convolution", "channels=rgb stride=2 dilation=2 padding=same",
                 "channels=rgb groups=3 activation=leaky-relu bias=-3.5 padding=2", "channels=rgb kernel=identity kernel-size=1",
                 "channels=rgb groups=3 kernel=identity kernel-size=1",
                 "channels=rgb grain=product resolution=8 padding=1 activation=tanh", "kernel=gaussian kernel-size=15 padding=16",
                 "kernel=box-blur activation=logistic bias=-128 stride=8 padding=same", "kernel=7 activation=relu bias=-200",
                 "kernel=1000000,-999999.9,0;0.1,0,-0.1;0,0,0", "grain=product resolution=8 activation=leaky-relu",
                 "picture=noise grain=row channels=rgb resolution=9", "run=learn padding=same resolution=16 learn-steps=12",
                 "run=learn picture=noise stride=2 dilation=3", "run=learn learn-rate=3 resolution=16 learn-steps=1000",
                 "run=learn kernel=gaussian resolution=8 padding=16")
REGISTER_TEST(TestConvolution, "convolution")
#include "test_convolution.moc"
