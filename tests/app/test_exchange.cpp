#include "app/files/json.h"
#include "app/files/net_file.h"
#include "app/files/onnx_file.h"
#include "app/files/state_file.h"
#include "engine/exchange/onnx.h"
#include "engine/nn/blocks.h"
#include "engine/nn/train.h"
#include "lessons/networks/convolution/params.h"
#include "lessons/networks/zoo/plan.h"
#include "lessons/trained.h"
#include "tests/run.h"

#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <cstring>

using lessons::Net;
using lessons::NetPtr;

namespace {

/// A residual net with all that such nets have, for the digits; not trained.
Net residualNet()
{
    engine::Graph g{{{1, 28, 28}}};
    engine::Maps maps = add(g, {0, 1}, engine::ConvUnit{8, 3, 2});
    maps = residual(g, residual(g, maps, 8), 16, 2);
    maps = engine::Inverted{32, 16, 3, 1, engine::Activation::Relu}(g, maps); // OpenCV 4.6 does not know Clip with inputs
    g.chain({engine::GlobalAveragePool{}, engine::Dense{10}}, maps.value);
    engine::Network net(std::move(g));
    auto parameters = initialParameters<float>(net, engine::Initialisation::He, engine::Random(5));
    engine::Random random(6);
    for (int l = 0; l < net.depth(); ++l)
        for (const engine::Block& block : net.form(l).blocks)
            for (std::size_t i = 0; i < block.size() && block.kind == engine::Block::Constants; ++i)
                parameters[block.offset + i] += float(random.uniform(0, 0.3)); // statistics of their own
    return {std::move(net), std::move(parameters), lessons::picturesOf("digits")};
}

NetPtr leNet(int batches) { return lessons::trainedLeNet5({"digits", batches, 1}); }

std::vector<int> firstTests(const Net& net, int count) { return {net.data->test.begin(), net.data->test.begin() + count}; }

double worstOf(const std::vector<float>& a, const std::vector<float>& b)
{
    double worst = a.size() == b.size() ? 0 : INFINITY;
    for (std::size_t i = 0; i < std::min(a.size(), b.size()); ++i) worst = std::max(worst, std::abs(double(a[i]) - double(b[i])));
    return worst;
}

bool writeFloats(const QString& path, const std::vector<float>& numbers)
{
    QFile file(path);
    const auto size = qint64(numbers.size() * sizeof(float));
    return file.open(QIODevice::WriteOnly) && file.write(reinterpret_cast<const char*>(numbers.data()), size) == size;
}

std::vector<float> floatsIn(const QByteArray& bytes)
{
    std::vector<float> numbers(std::size_t(bytes.size()) / sizeof(float));
    std::memcpy(numbers.data(), bytes.constData(), numbers.size() * sizeof(float));
    return numbers;
}

/// Debian's Python, where it has these modules.
bool knowsPython(const char* modules)
{
    QProcess process;
    process.start(QStringLiteral("/usr/bin/python3"), {QStringLiteral("-c"), QStringLiteral("import ") + QLatin1String(modules)});
    return process.waitForFinished(120'000) && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
}

QByteArray python(const char* script, const QStringList& arguments)
{
    QProcess process;
    process.start(QStringLiteral("/usr/bin/python3"),
                  QStringList{QStringLiteral(TENSORSCOPE_SOURCE_DIR) + QLatin1String(script)} + arguments);
    if (!process.waitForFinished(300'000) || process.exitCode() != 0) qWarning("%s", process.readAllStandardError().constData());
    return process.readAllStandardOutput();
}

std::vector<float> rowsOf(const Net& net, const std::vector<int>& rows, bool labels)
{
    std::vector<float> all;
    for (const int row : rows) {
        const auto first = net.data->inputs.begin() + std::ptrdiff_t(row) * net.network.inputFeatures();
        all.insert(all.end(), first, first + net.network.inputFeatures());
        if (labels) all.push_back(float(net.data->labels[std::size_t(row)]));
    }
    return all;
}

} // namespace

/// Nets go out to other programs and come in from them.
class TestExchange : public QObject {
    Q_OBJECT

    QTemporaryDir m_dir;

    QString at(const char* name) const { return m_dir.filePath(QLatin1String(name)); }
    std::string written(const char* name, const Net& net) const
    {
        app::writeForOthers(at(name), net);
        return at(name).toStdString();
    }
    static std::string why(const char* lesson, const char* field, const std::string& path)
    {
        const auto session = lessons::lessonNamed(lesson).open();
        try {
            session->apply({{field, path}});
        } catch (const engine::InputError& error) {
            return error.what();
        }
        return {};
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (!engine::knowsOnnx()) QSKIP("this build has no ONNX: libonnx-dev is missing");
    }
    void whatGoesOutComesIn()
    {
        for (const Net& net : {*leNet(5), residualNet()}) {
            const NetPtr back = lessons::netIn(written("net.onnx", net));
            const auto rows = firstTests(net, 20);
            QVERIFY(worstOf(back->outputs(rows), net.outputs(rows)) <= 1e-5);
            QCOMPARE(back->parameters, net.parameters);
            QVERIFY(QFile::remove(at("net.onnx")));
        }
    }
    void theirDataIsChosen()
    {
        const std::string path = written("lenet.onnx", *leNet(5));
        QCOMPARE(lessons::netIn(path)->data, lessons::picturesOf("digits"));
        QCOMPARE(lessons::netIn(path, "fashion")->data, lessons::picturesOf("fashion"));
        QCOMPARE(lessons::netIn(path), lessons::netIn(path)); // read once
    }
    void lessonsTakeIt_data()
    {
        QTest::addColumn<QString>("lesson");
        for (const char* lesson : {"quantization", "pruning", "weight-sharing", "number-formats"})
            QTest::addRow("%s", lesson) << QString(lesson);
    }
    void lessonsTakeIt() // in the place of the one that they train, and hand it on in a file
    {
        QFETCH(QString, lesson);
        const auto& entry = lessons::lessonNamed(lesson.toStdString());
        const auto session = entry.open();
        session->apply({{"net", written("taken.onnx", *leNet(60))}});
        session->await(2);
        const QString state = at("run.tensorscope");
        app::writeState(state, entry, *session, 2);
        QVERIFY(QFile::remove(at("taken.onnx")));
        QCOMPARE(app::jsonOf(app::openState(state).session->values(2)), app::jsonOf(session->values(2)));
    }
    void othersAreRefused()
    {
        const engine::Network wide({2, 9, 9}, {engine::Conv2d{3, 2, 2}, engine::Dense{4}});
        const Net net{wide, initialParameters<float>(wide, engine::Initialisation::He, engine::Random(1)), leNet(0)->data};
        const std::string path = written("wide.onnx", net);
        for (const char* lesson : {"quantization", "pruning", "compression-patterns"})
            QVERIFY2(why(lesson, "net", path).find("it comes without data; one that tells 10 classes apart") != std::string::npos,
                     why(lesson, "net", path).c_str());
        QVERIFY(why("pruning", "net", written("residual.onnx", residualNet())).find("its layers should follow each other") !=
                std::string::npos);
        QVERIFY(why("backpropagation", "net", path).find("dense layers with biases") != std::string::npos);
        QVERIFY(why("convolution", "kernel", path).find("squares of odd size") != std::string::npos);
        QFile spoilt(at("spoilt.onnx"));
        QVERIFY(spoilt.open(QIODevice::WriteOnly) && spoilt.write("\x08\x07 nothing") > 0);
        spoilt.close();
        for (const char* lesson : {"quantization", "pruning", "zoo", "convolution"}) {
            const char* field = lesson == std::string("zoo") ? "model" : lesson == std::string("convolution") ? "kernel" : "net";
            const std::string said = why(lesson, field, at("spoilt.onnx").toStdString());
            QVERIFY2(said.find("it is no ONNX file") != std::string::npos && said.find('\n') == std::string::npos, said.c_str());
        }
        const engine::Network adder({1, 5, 5}, {engine::Adder{2, 3, 3}});
        QVERIFY_EXCEPTION_THROWN(written("adder.onnx", {adder, std::vector<float>(adder.parameterCount()), net.data}),
                                 engine::InputError);
        QVERIFY(!QFile::exists(at("adder.onnx"))); // whole or not at all
    }
    void theConvolutionTakesItsFirstKernel()
    {
        const NetPtr net = leNet(5);
        const auto kernel = lessons::conv::ownKernel(written("kernels.onnx", *net));
        QVERIFY(kernel && kernel->shape == std::vector({5, 5}));
        QVERIFY(std::equal(kernel->data.begin(), kernel->data.end(), net->parameters.begin()));
        const auto session = lessons::lessonNamed("convolution").open();
        session->apply({{"kernel", at("kernels.onnx").toStdString()}});
        QCOMPARE(engine::find(session->fields(), "kernel-size").text(), std::string("5"));
        session->await(3);
        session->caption(3);
    }
    void theZooWalksThroughIt()
    {
        const Net net = residualNet();
        const auto plan = lessons::zoo::planOf({.model = written("walked.onnx", net)});
        const auto layers = lessons::zoo::layersOf(*plan, int(plan->rows.size()));
        QCOMPARE(int(layers.size()), net.network.depth());
        double parameters = 0, products = 0, expected = 0;
        for (const auto& layer : layers) {
            const QJsonObject json = app::jsonOf(layer);
            parameters += json["parameters"].toDouble(), products += json["macs"].toDouble();
        }
        for (int l = 0; l < net.network.depth(); ++l) expected += net.network.multiplyAdds(l);
        QCOMPARE(products, expected);
        QVERIFY(parameters > 0 && parameters < double(net.parameters.size())); // without the statistics
        const auto session = lessons::lessonNamed("zoo").open();
        session->apply({{"model", at("walked.onnx").toStdString()}});
        session->await(session->lastStep());
        QVERIFY(why("zoo", "model", at("walked.onnx").toStdString()).empty());
    }
    /// The checker of ONNX, and a runtime that is not ours.
    void anotherRuntimeGivesTheSame()
    {
        if (!knowsPython("onnx, cv2, numpy"))
            QSKIP("python3-onnx and python3-opencv are not installed: nobody else has read the nets");
        for (const Net& net : {*leNet(60), residualNet()}) {
            const auto rows = firstTests(net, 50);
            written("for-opencv.onnx", net);
            QVERIFY(writeFloats(at("pictures.f32"), rowsOf(net, rows, false)));
            const QByteArray made =
                python("/tests/exchange/opencv.py", {at("for-opencv.onnx"), at("pictures.f32"), "1", "28", "28"});
            const double worst = worstOf(floatsIn(made), net.outputs(rows));
            qInfo("%zu parameters, OpenCV's outputs differ by at most %.1e", net.parameters.size(), worst);
            QVERIFY(worst <= 1e-5);
        }
    }
    /// What PyTorch made of the .npz of LeNet-5 before it has learnt, with the first batch: tests/exchange/sgd_step.py, printed.
    void pytorchTrainsItOn()
    {
        constexpr float Rate = 0.1F;
        const NetPtr net = leNet(0);
        const std::vector<int> rows = lessons::leNetBatch(*net->data, 1, 0);
        const bool isThere = knowsPython("torch, numpy");
        for (const NetPtr& one : {net, leNet(60)}) {
            if (!isThere) break;
            written("lenet.npz", *one);
            QVERIFY(writeFloats(at("batch.f32"), rowsOf(*one, rows, true)));
            const QByteArray said = python("/tests/exchange/sgd_step.py",
                                           {at("lenet.npz"), at("batch.f32"), QString::number(double(Rate)), at("next.f32")});
            QFile file(at("next.f32"));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const double worst = worstOf(floatsIn(file.readAll()), afterStep(*one, rows, Rate));
            qInfo("%sPyTorch's next weights differ by at most %.1e", said.constData(), worst);
            QVERIFY(worst <= 1e-6);
        }
        const std::vector<float> next = afterStep(*net, rows, Rate);
        const auto arrays = app::arraysOf(net->network);
        QCOMPARE(arrays.size(), std::size(AfterStep));
        for (std::size_t i = 0; i < arrays.size(); ++i) {
            const engine::Block& block = arrays[i].second;
            QVERIFY(std::abs(next[block.offset] - AfterStep[i][0]) <= 1e-6F);
            QVERIFY(std::abs(next[block.offset + block.size() - 1] - AfterStep[i][1]) <= 1e-6F);
        }
        if (!isThere) QSKIP("python3-torch is not installed: only what it once gave has been compared");
    }

private:
    /// First and last of each array.
    static constexpr float AfterStep[10][2] = {
        {0.161178097F, 0.0318327919F},    {-0.0142097389F, -0.161530793F}, {0.0637991726F, 0.00670356397F},
        {0.0146542843F, -0.0540490672F},  {0.0114825228F, -0.0474327914F}, {0.00936616212F, -0.00613172259F},
        {-0.0719195232F, -0.0881850347F}, {-0.0575020649F, 0.0674356818F}, {-0.0649707913F, 0.0849384516F},
        {0.0843735933F, 0.101265557F},
    };

    static std::vector<float> afterStep(const Net& net, const std::vector<int>& rows, float rate)
    {
        engine::Learner<float> learner{net.parameters};
        engine::Pass<float> pass;
        const engine::Recipe how{engine::Loss::CrossEntropy, {.kind = engine::Optimiser::Sgd, .rate = double(rate)}};
        trainStep<float>(net.network, how, {net.data->inputs, net.data->labels, {}}, rows, learner, pass);
        return learner.parameters;
    }
};

REGISTER_TEST(TestExchange, "none")
#include "test_exchange.moc"
