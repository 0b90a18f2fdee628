#include "lessons/lesson.h"
#include "tests/lessons/sessions.h"
#include "tests/run.h"
#include "tests/under_test.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <cmath>

using engine::Array;
using engine::Change;
using engine::InputError;
using lessons::Session;

namespace {

using Changes = std::vector<Change>;

std::unique_ptr<Session> opened(const Changes& changes = {})
{
    auto session = lessons::lessonNamed("convolution").open();
    if (!changes.empty()) session->apply(changes);
    return session;
}

const engine::Value& valueOf(const engine::Values& values, const std::string& name)
{
    for (const auto& [key, value] : values)
        if (key == name) return value;
    qFatal("no value is called %s", name.c_str());
}
Array arrayOf(const engine::Values& values, const std::string& name) { return std::get<Array>(valueOf(values, name).content); }
double numberOf(const engine::Values& values, const std::string& name) { return std::get<double>(valueOf(values, name).content); }

bool close(double a, double b) { return std::abs(a - b) <= 1e-5 * (std::abs(b) + 0.1); }

/// NaN equals NaN: what is not made yet.
bool same(const Array& a, const Array& b)
{
    const auto equal = [](double x, double y) { return x == y || (std::isnan(x) && std::isnan(y)); };
    return a.shape == b.shape && std::equal(a.data.begin(), a.data.end(), b.data.begin(), equal);
}

struct Setting {
    int stride, dilation, groups, top, left; // the zeros above and at the left
};

/// The window of output place (row, column) of map o, pixel by pixel, zeros outside.
std::vector<double> windowOf(const Array& input, const Array& kernel, const Setting& s, int o, int row, int column)
{
    std::vector<double> window;
    const int perGroup = kernel.shape[1], first = o / (kernel.shape[0] / s.groups) * perGroup;
    const int height = input.shape[1], width = input.shape[2];
    for (int c = 0; c < perGroup; ++c)
        for (int u = 0; u < kernel.shape[2]; ++u)
            for (int v = 0; v < kernel.shape[3]; ++v) {
                const int y = row * s.stride + u * s.dilation - s.top, x = column * s.stride + v * s.dilation - s.left;
                const bool inside = y >= 0 && y < height && x >= 0 && x < width;
                window.push_back(inside ? input.data[std::size_t(((first + c) * height + y) * width + x)] : 0);
            }
    return window;
}

double weightedSum(const Array& kernel, int o, const std::vector<double>& window, double bias)
{
    double sum = 0;
    for (std::size_t i = 0; i < window.size(); ++i) sum += kernel.data[std::size_t(o) * window.size() + i] * window[i];
    return sum + bias;
}

Array mapOf(const engine::Values& values, const char* name, int learner)
{
    return std::get<std::vector<Array>>(valueOf(values, name).content)[std::size_t(learner)];
}

/// dL/dw of the mean squared error of one learner at a kernel of 3 x 3, straight from the definition.
std::vector<double> gradientAt(const engine::Values& values, int learner, const std::vector<double>& kernel, const Setting& s)
{
    const Array input = mapOf(values, "input", learner), target = mapOf(values, "target", learner);
    const Array w{{1, 1, 3, 3}, kernel};
    std::vector<double> gradient(9);
    for (int place = 0; place < int(target.data.size()); ++place) {
        const auto x = windowOf(input, w, s, 0, place / target.shape[2], place % target.shape[2]);
        const double error = weightedSum(w, 0, x, 0) - target.data[std::size_t(place)];
        for (std::size_t i = 0; i < 9; ++i) gradient[i] += 2 * error * x[i] / double(target.data.size());
    }
    return gradient;
}

/// Numbers 9 l ... 9 l + 8 of a list of kernels.
std::vector<double> kernelOf(const engine::Values& values, const char* name, int learner)
{
    const auto data = arrayOf(values, name).data;
    return {data.begin() + 9 * learner, data.begin() + 9 * learner + 9};
}

/// Every `every`-th element of the output against its definition in double.
void compareOutput(const engine::Values& values, const Setting& s, std::size_t every)
{
    const Array input = arrayOf(values, "input"), kernel = arrayOf(values, "kernel"), bias = arrayOf(values, "bias");
    const Array output = arrayOf(values, "output");
    QCOMPARE(output.shape[0], kernel.shape[0]);
    QCOMPARE(bias.shape, std::vector<int>{kernel.shape[0]});
    const int places = output.shape[1] * output.shape[2];
    for (std::size_t i = 0; i < output.data.size(); i += every) {
        const int o = int(i) / places, row = int(i) % places / output.shape[2], column = int(i) % output.shape[2];
        const auto window = windowOf(input, kernel, s, o, row, column);
        QVERIFY(close(output.data[i], weightedSum(kernel, o, window, bias.data[std::size_t(o)])));
    }
}

QString written(const QTemporaryDir& folder, const QString& name, const QByteArray& bytes)
{
    QFile file(folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly)) qFatal("cannot write %s", qPrintable(name));
    file.write(bytes);
    return file.fileName();
}

QByteArray encoded(const QImage& image, const char* format)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    image.save(&buffer, format);
    return bytes;
}

/// A picture whose pixels all differ.
QImage pattern(int width, int height)
{
    QImage image(width, height, QImage::Format_RGB32);
    for (int y = 0; y < height; ++y)
        for (int x = 0; x < width; ++x) image.setPixel(x, y, qRgb(x * 7 % 256, y * 11 % 256, (x * y * 3 + 5) % 256));
    return image;
}

std::string complaint(const Changes& changes)
{
    try {
        opened(changes);
    } catch (const InputError& error) {
        return error.what();
    }
    return {};
}

int targets(const Session& session, double t)
{
    QImage image(936, 776, QImage::Format_RGB32);
    QPainter painter(&image);
    widgets::Canvas canvas(painter, widgets::Theme::named(QStringLiteral("light")), image.rect());
    session.paint(canvas, t);
    int count = 0;
    for (const widgets::Region& region : canvas.regions()) count += region.target;
    return count;
}

} // namespace

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
        for (const Session* other : {product.get(), row.get()})
            for (const char* name : {"output", "products", "window", "position"})
                QVERIFY(same(arrayOf(pixel->values(49), name), arrayOf(other->values(other->lastStep()), name)));
        // Each pixel's last product is that pixel's step; before, its sum is that of the products that exist.
        for (int k = 1; k <= 49; ++k)
            QVERIFY(same(arrayOf(pixel->values(k), "output"), arrayOf(product->values(27 * k), "output")));
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
        QImage image(936, 776, QImage::Format_RGB32);
        QPainter painter(&image);
        widgets::Canvas canvas(painter, widgets::Theme::named(QStringLiteral("light")), image.rect());
        session->paint(canvas, 5);
        const auto cell = regionNamed(canvas.regions(), QStringLiteral("kernel[1,2]"));
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
    void learnersAreEquallyLargeAndNothingIsCut_data()
    {
        QTest::addColumn<QString>("theme");
        QTest::addColumn<QString>("rate");
        for (const char* theme : {"light", "projector"})
            for (const char* rate : {"1", "3"}) QTest::addRow("%s %s", theme, rate) << theme << rate;
    }
    void learnersAreEquallyLargeAndNothingIsCut()
    {
        QFETCH(QString, theme);
        QFETCH(QString, rate);
        const auto session = opened({{"run", "learn"}, {"learn-rate", rate.toStdString()}});
        for (const QSize size : {QSize(800, 480), QSize(1024, 700), QSize(1600, 900)}) {
            const auto picture = paint(*session, 9, theme, size);
            const QRectF stage = widgets::layoutPage(size, widgets::Theme::named(theme), pageOf(*session, 9)).stage;
            std::array<QRectF, 2> inputs;
            for (const widgets::Region& region : picture.regions) {
                QVERIFY2(region.rect.right() <= stage.right() + 6, qPrintable(region.id)); // a frame lies round its number
                for (const std::size_t l : {0U, 1U})
                    if (region.id.startsWith(QStringLiteral("input[%1]").arg(l))) inputs[l] |= region.rect;
            }
            QVERIFY(!inputs[0].isEmpty());
            QVERIFY(std::abs(inputs[0].width() - inputs[1].width()) <= 1);
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
        QCOMPARE(targets(*session, 0), 0);
        for (int step = 1; step <= session->lastStep(); step += 1 + session->lastStep() / 60) {
            QCOMPARE(targets(*session, step), 1);
            QCOMPARE(targets(*session, step - 0.5), 1);
        }
        QCOMPARE(targets(*session, session->lastStep()), 1);
    }
    void noiseTeachesTheKernelInTwelveSteps()
    {
        for (const char* seed : {"0", "1", "2"}) {
            const auto session = opened({{"run", "learn"}, {"seed", seed}});
            QVERIFY(arrayOf(session->values(12), "error").data[0] < 1e-6);
        }
        QVERIFY(arrayOf(opened({{"run", "learn"}, {"resolution", "64"}})->values(0), "condition").data[0] < 1.3);
    }
    void aPhotographTakesHundreds()
    {
        const auto session = opened({{"run", "learn"}, {"resolution", "64"}});
        const auto values = session->values(300);
        QVERIFY(arrayOf(values, "error").data[1] > 0.1);
        QVERIFY(arrayOf(values, "condition").data[1] > 100 * arrayOf(values, "condition").data[0]);
        QVERIFY(arrayOf(values, "stepsPerDigit").data[1] > 300);
    }
    void lossFallsUpToTheRate()
    {
        for (const char* rate : {"0.1", "0.5", "1"}) {
            const auto session = opened({{"run", "learn"}, {"learn-rate", rate}, {"kernel", "sharpen"}});
            for (int step = 1; step <= session->lastStep(); ++step)
                for (std::size_t l = 0; l < 2; ++l) {
                    const double before = arrayOf(session->values(step - 1), "loss").data[l];
                    QVERIFY(arrayOf(session->values(step), "loss").data[l] <= before * (1 + 1e-9) + 1e-14);
                }
        }
    }
    void aboveTwiceTheRateItDiverges()
    {
        const auto session = opened({{"run", "learn"}, {"learn-rate", "2.5"}, {"learn-steps", "1000"}});
        session->await(1000);
        const int last = session->lastStep();
        QVERIFY(last < 1000); // and the run ends before its numbers do
        QVERIFY(session->caption(last).warns);
        const auto error = [&](int step) { return arrayOf(session->values(step), "error").data; };
        for (std::size_t l = 0; l < 2; ++l) QVERIFY(error(last)[l] > 100 * error(0)[l]);
        QVERIFY(std::isinf(arrayOf(session->values(0), "stepsPerDigit").data[0]));
    }
    void everyStepIsTheGradients_data()
    {
        QTest::addColumn<int>("stride");
        QTest::addColumn<int>("dilation");
        QTest::addColumn<int>("padding");
        QTest::newRow("valid") << 1 << 1 << 0;
        QTest::newRow("stride") << 2 << 1 << 1;
        QTest::newRow("dilation") << 1 << 3 << 2;
    }
    void everyStepIsTheGradients()
    {
        QFETCH(int, stride);
        QFETCH(int, dilation);
        QFETCH(int, padding);
        const auto session = opened({{"run", "learn"},
                                     {"stride", std::to_string(stride)},
                                     {"dilation", std::to_string(dilation)},
                                     {"padding", std::to_string(padding)},
                                     {"learn-rate", "0.7"},
                                     {"picture", "brick"}});
        const Setting setting{stride, dilation, 1, padding, padding};
        for (int step : {1, 2, 9})
            for (int l = 0; l < 2; ++l) {
                const auto from = session->values(step - 1), to = session->values(step);
                const auto before = kernelOf(from, "learnt", l), after = kernelOf(to, "learnt", l);
                const auto gradient = gradientAt(to, l, before, setting), said = kernelOf(to, "gradient", l);
                const double rate = arrayOf(to, "rate").data[std::size_t(l)];
                for (std::size_t i = 0; i < 9; ++i) {
                    QVERIFY(close(said[i], gradient[i]));
                    QVERIFY(close(after[i], before[i] - rate * gradient[i]));
                }
            }
    }
    void whatLearningCannotDoIsRefused()
    {
        for (const Change& change : Changes{{"channels", "rgb"},
                                            {"bias", "1"},
                                            {"activation", "relu"},
                                            {"kernel-size", "5"},
                                            {"kernel", "1"},
                                            {"kernel", "1,2,3,4,5;1,2,3,4,5;1,2,3,4,5;1,2,3,4,5;1,2,3,4,5"}})
            QVERIFY2(!complaint({{"run", "learn"}, change}).empty(), change.value.c_str());
        QVERIFY(complaint({{"run", "learn"}, {"kernel", "1,2,3;4,5,6;7,8,9"}}).empty());
    }
    void learningHasOneTargetAStepOnItsGreatestMove()
    {
        for (const char* picture : {"camera", "noise"}) {
            const auto session = opened({{"run", "learn"}, {"picture", picture}});
            QCOMPARE(targets(*session, 0), 0);
            for (int step = 1; step <= session->lastStep(); ++step) QCOMPARE(targets(*session, step), 1);
        }
    }
    void allPlacesTogetherMakeLossAndGradient()
    {
        const auto session = opened({{"run", "learn"}, {"resolution", "10"}});
        session->await(3);
        const int places = session->samplesInside(3) / 2; // the noise comes first, then as large a picture
        double loss = 0;
        std::vector<double> shares(9);
        engine::Values last;
        for (int place = 0; place < places; ++place) {
            const auto inside = session->inside(3, place);
            last = inside->values(inside->lastStep());
            loss += numberOf(last, "loss");
            const Array share = arrayOf(last, "share");
            for (std::size_t i = 0; i < 9; ++i) shares[i] += share.data[i];
        }
        QVERIFY(places == 64 && close(loss / places, numberOf(last, "L")));
        for (std::size_t i = 0; i < 9; ++i) QVERIFY(std::abs(shares[i] / places - arrayOf(last, "g").data[i]) < 1e-5);
    }
    void noiseFollowsItsSeed()
    {
        const auto pixels = [](const Changes& changes) { return arrayOf(opened(changes)->values(0), "input").data; };
        const auto zero = pixels({{"picture", "noise"}}), one = pixels({{"picture", "noise"}, {"seed", "1"}});
        QVERIFY(zero != one);
        QVERIFY(zero == pixels({{"picture", "noise"}, {"seed", "0"}}));
        QVERIFY(pixels({}) == pixels({{"seed", "1"}}));
    }
    void ownPicturesAreReadPixelByPixel()
    {
        const QTemporaryDir folder;
        const QImage image = pattern(20, 13);
        const QString path = written(folder, QStringLiteral("own.png"), encoded(image, "PNG"));
        const auto session = opened({{"picture", path.toStdString()}, {"channels", "rgb"}, {"kernel", "identity"}});
        QVERIFY(session->notice().isEmpty());
        const Array input = arrayOf(session->values(0), "input");
        QCOMPARE(input.shape, (std::vector<int>{3, 13, 20}));
        for (int y = 0; y < 13; ++y)
            for (int x = 0; x < 20; ++x) {
                const QRgb pixel = image.pixel(x, y);
                const int expected[] = {qRed(pixel), qGreen(pixel), qBlue(pixel)};
                for (int c = 0; c < 3; ++c) QCOMPARE(input.data[std::size_t((c * 13 + y) * 20 + x)], double(expected[c]));
            }
        compareOutput(session->values(session->lastStep()), {1, 1, 1, 0, 0}, 1);
    }
    void largePicturesAreScaledDownAndSaidSo()
    {
        const QTemporaryDir folder;
        const QString path = written(folder, QStringLiteral("large.jpg"), encoded(pattern(400, 300), "JPG"));
        const auto session = opened({{"picture", path.toStdString()}});
        QCOMPARE(arrayOf(session->values(0), "input").shape, (std::vector<int>{1, 24, 32}));
        QVERIFY(session->notice().contains(QStringLiteral("400 × 300")));
        QVERIFY(session->notice().contains(QStringLiteral("32 × 24")));
        const QString flat = written(folder, QStringLiteral("flat.png"), encoded(pattern(900, 2), "PNG"));
        QCOMPARE(arrayOf(opened({{"picture", flat.toStdString()}, {"padding", "same"}})->values(0), "input").shape,
                 (std::vector<int>{1, 1, 32}));
    }
    void aPictureOfOnePixel()
    {
        const QTemporaryDir folder;
        const std::string path = written(folder, QStringLiteral("one.png"), encoded(pattern(1, 1), "PNG")).toStdString();
        const std::string what = complaint({{"picture", path}});
        QVERIFY(QString::fromStdString(what).contains(QStringLiteral("3 x 3")) && what.find('\n') == std::string::npos);
        const auto padded = opened({{"picture", path}, {"padding", "same"}});
        QCOMPARE(padded->lastStep(), 1);
        compareOutput(padded->values(1), {1, 1, 1, 1, 1}, 1);
        QCOMPARE(targets(*padded, 1), 1);
    }
    void wrongPicturesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray png = encoded(pattern(64, 64), "PNG"), jpeg = encoded(pattern(64, 64), "JPG");
        QByteArray random;
        for (unsigned i = 0, x = 1; i < 4096; ++i) random.append(char((x = x * 1664525 + 1013904223) >> 24));
        QByteArray huge = png.left(33); // its header claims 100 000 x 100 000 pixels
        huge.replace(16, 8, QByteArray::fromHex("000186a0000186a0"));
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("random bytes") << random;
        QTest::newRow("text") << QByteArray("this is no picture");
        QTest::newRow("PNG cut off") << png.left(png.size() / 2);
        QTest::newRow("PNG without its end") << png.left(png.size() - 40);
        QTest::newRow("PNG header alone") << png.left(33);
        QTest::newRow("JPEG cut off") << jpeg.left(jpeg.size() / 2);
        QTest::newRow("JPEG without its end") << jpeg.left(jpeg.size() - 2);
        QTest::newRow("huge") << huge;
        QTest::newRow("a BMP") << encoded(pattern(8, 8), "BMP");
    }
    void wrongPicturesAreRefused()
    {
        QFETCH(QByteArray, bytes);
        const QTemporaryDir folder;
        const std::string path = written(folder, QStringLiteral("wrong.png"), bytes).toStdString();
        const auto session = opened();
        bool refused = false;
        try {
            session->apply({{"picture", path}});
        } catch (const InputError& error) {
            const std::string what = error.what();
            refused = what.find(path) != std::string::npos && what.find('\n') == std::string::npos;
        }
        QVERIFY(refused);
        QCOMPARE(session->lastStep(), 900); // and nothing has changed
    }
    void missingFilesAndFoldersAreRefused()
    {
        const QTemporaryDir folder;
        QVERIFY(!complaint({{"picture", folder.filePath(QStringLiteral("none.png")).toStdString()}}).empty());
        QVERIFY(!complaint({{"picture", folder.path().toStdString()}}).empty());
        QVERIFY(!complaint({{"picture", ""}}).empty());
        QVERIFY(!complaint({{"padding", "17"}}).empty());
        QVERIFY(!complaint({{"padding", "-1"}}).empty());
        QVERIFY(!complaint({{"padding", "full"}}).empty());
        QVERIFY(!complaint({{"groups", "3"}}).empty()); // grey has one channel
        QVERIFY(!complaint({{"kernel-size", "4"}}).empty());
        QVERIFY(!complaint({{"kernel-size", "15"}, {"dilation", "8"}}).empty());
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
