#include "engine/check/samples.h"
#include "engine/core/error.h"
#include "engine/data/file_bytes.h"
#include "engine/exchange/onnx.h"
#include "engine/nn/written.h"
#include "tests/engine/onnx/model.h"
#include "tests/engine/onnx/through_network.h"
#include "tests/run.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <cmath>
#include <numeric>
#include <set>

using namespace engine;

namespace {

/// Samples x outputs, of every output one after another.
std::vector<float> outputsOf(const Network& net, const std::vector<float>& parameters, const std::vector<float>& inputs,
                             int samples)
{
    std::vector<int> rows(static_cast<std::size_t>(samples));
    std::iota(rows.begin(), rows.end(), 0);
    Pass<float> pass;
    gather<float>(net, {inputs, {}, {}}, rows, pass);
    forward<float>(net, parameters, pass);
    std::vector<float> all;
    for (const int output : net.outputs()) {
        const auto values = std::as_const(pass).values(output);
        for (int n = 0; n < samples; ++n)
            for (int f = 0; f < values.features; ++f) all.push_back(values(f, n));
    }
    return all;
}

double worstOf(const std::vector<float>& a, const std::vector<float>& b)
{
    double worst = a.size() == b.size() ? 0 : INFINITY;
    for (std::size_t i = 0; i < std::min(a.size(), b.size()); ++i)
        worst = std::max(worst, std::abs(double(a[i]) - double(b[i])) / (1 + std::abs(double(b[i]))));
    return worst;
}

/// What learning would not have left as it began: also the statistics, which are positive.
std::vector<float> learnt(const Network& net)
{
    auto all = initialParameters<float>(net, Initialisation::Uniform, Random(3));
    Random random(4);
    for (int l = 0; l < net.depth(); ++l)
        for (const Block& block : net.form(l).blocks)
            for (std::size_t i = 0; i < block.size(); ++i)
                if (block.kind == Block::Constants) all[block.offset + i] += float(random.uniform(0, 0.5));
    return all;
}

std::vector<CheckedNetwork> nets()
{
    auto all = checkedNetworks(5);
    std::erase_if(all, [seen = std::set<std::string>()](const CheckedNetwork& one) mutable {
        return !seen.insert(written(one.net)).second;
    });
    CheckedNetwork sign{"sign", Network({4}, {Dense{7}, ActivationLayer{Activation::Sign}, Dense{3}})};
    Graph g{{{2, 6, 6}}};
    g.chain({Last{}, Dense{3}}, g.add(Slice{1, 1}, {g.add(Conv2d{3, 1, 6}, {0})}));
    CheckedNetwork last{"the last step", Network(std::move(g))};
    Graph d{{{4, 3}}};
    d.add(Attention{Attention::Score::Dot, 2, true}, {0, 0, 0});
    CheckedNetwork dot{"products alone, causal", Network(std::move(d))};
    for (CheckedNetwork* one : {&sign, &last, &dot}) one->fill(5, 2), all.push_back(std::move(*one));
    return all;
}

/// Which kind has no operator; empty if all have.
std::string withoutOperator(const Network& net)
{
    for (int l = 0; l < net.depth(); ++l) {
        const auto* attention = net.layer(l).as<Attention>();
        if (net.layer(l).as<Adder>() || net.layer(l).as<Xnor>() || net.layer(l).as<Deformable>() ||
            (attention && (attention->spans > 1 || attention->hard)))
            return nameOf(net.layer(l));
        const auto* pool = net.layer(l).as<AveragePool>();
        const auto* other = net.layer(l).as<MaxPool>();
        if (pool && (!(pool->dilation == PerAxis(1)) || pool->ceil)) return "average-pool";
        if (other && other->ceil) return "max-pool";
    }
    return {};
}

std::string tagged(char tag, const std::string& bytes)
{
    std::string all(1, tag);
    std::size_t size = bytes.size();
    for (; size >= 0x80; size >>= 7) all += char((size & 0x7F) | 0x80);
    return all + char(size) + bytes;
}

/// Protobuf joins messages that follow each other: a model of ONNX's cases, whose weights then come with it.
std::string withWeights(const std::string& model, const std::vector<std::string>& tensors)
{
    std::string all = model;
    for (const std::string& tensor : tensors) all += tagged(0x3A, tagged(0x2A, tensor)); // graph = 7, initializer = 5
    return all;
}

std::string whyNot(const std::string& bytes)
{
    try {
        networkInOnnx(bytes);
    } catch (const InputError& error) {
        return error.what();
    }
    return "";
}

std::string replaced(std::string bytes, const std::string& what, const std::string& by)
{
    for (std::size_t at = 0; (at = bytes.find(what, at)) != std::string::npos; at += by.size())
        bytes.replace(at, what.size(), by);
    return bytes;
}

} // namespace

/// Nets as ONNX: out and in again they are the same nets, and what others have written is what they say it is.
class TestForeign : public QObject {
    Q_OBJECT

    QStringList m_outside;

    /// Models and data of one folder of cases; whether the net gave what the case says.
    bool meets(const QDir& folder, double& worst)
    {
        const QString data = folder.filePath(QStringLiteral("test_data_set_0"));
        std::vector<std::string> weights;
        for (int i = 1; QFile::exists(data + QStringLiteral("/input_%1.pb").arg(i)); ++i)
            weights.push_back(fileBytes((data + QStringLiteral("/input_%1.pb").arg(i)).toStdString(), 100'000'000));
        const std::string model = fileBytes(folder.filePath(QStringLiteral("model.onnx")).toStdString(), 100'000'000);
        try {
            const Foreign net = networkInOnnx(withWeights(model, weights));
            if (!net.softmax.empty()) throw InputError("a softmax");
            if (net.network.outputs().size() > 1) throw InputError("several outputs");
            const auto x = onnx::readArray((data + "/input_0.pb").toStdString()),
                       y = onnx::readArray((data + "/output_0.pb").toStdString());
            const std::vector<float> inputs(x.data.begin(), x.data.end()), expected(y.data.begin(), y.data.end());
            worst = worstOf(outputsOf(net.network, net.parameters, inputs, x.shape[0]), expected);
            return true;
        } catch (const InputError& error) {
            m_outside << folder.dirName() + QStringLiteral(": ") + QString::fromUtf8(error.what()).left(90);
            return false;
        }
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (!knowsOnnx()) QSKIP("this build has no ONNX: libonnx-dev is missing");
    }
    void everyLayerComesBack_data()
    {
        QTest::addColumn<int>("index");
        const auto all = nets();
        for (std::size_t i = 0; i < all.size(); ++i) QTest::addRow("%s", all[i].name.c_str()) << int(i);
    }
    void everyLayerComesBack()
    {
        QFETCH(int, index);
        static const auto all = nets();
        const CheckedNetwork& one = all[std::size_t(index)];
        const auto parameters = learnt(one.net);
        if (const std::string kind = withoutOperator(one.net); !kind.empty()) {
            try {
                onnxOf(one.net, parameters);
            } catch (const InputError& error) {
                QVERIFY2(std::string(error.what()).find(kind) != std::string::npos, error.what());
                return;
            }
            QVERIFY2(kind.ends_with("pool"), "it went out"); // one that rounds up may leave nothing over
        }
        const std::string bytes = onnxOf(one.net, parameters);
        keep(bytes, one, parameters, index);
        const Foreign back = networkInOnnx(bytes);
        QCOMPARE(back.names.size(), std::size_t(back.network.depth()));
        QCOMPARE(back.network.inputFeatures(), one.net.inputFeatures());
        const double worst =
            worstOf(outputsOf(back.network, back.parameters, one.features, 5), outputsOf(one.net, parameters, one.features, 5));
        QVERIFY2(worst <= 1e-6, qPrintable(QString::number(worst) + '\n' + QString::fromStdString(written(back.network))));
    }
    /// For another program to compute, which tests/exchange has: file by file the net, what enters and what must come out.
    void keep(const std::string& bytes, const CheckedNetwork& one, const std::vector<float>& parameters, int index)
    {
        const QString folder = qEnvironmentVariable("TENSORSCOPE_ONNX_OUT");
        if (folder.isEmpty()) return;
        const auto write = [&](const char* ending, const void* data, std::size_t size) {
            QFile file(folder + QStringLiteral("/%1.%2").arg(index).arg(QLatin1String(ending)));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(static_cast<const char*>(data), qint64(size));
        };
        const auto outputs = outputsOf(one.net, parameters, one.features, 5);
        write("onnx", bytes.data(), bytes.size());
        write("in", one.features.data(), one.features.size() * sizeof(float));
        write("out", outputs.data(), outputs.size() * sizeof(float));
    }
    void layersKeepTheirKind() // and are not taken for something else that gives the same numbers
    {
        const Conv2d how{4, 3, 2, {{2, 1}, {1, 2}, 2, {1, 0}, {0, 1}}, false};
        const Network net({2, 9, 9},
                          {how, BatchNorm{1e-3}, ActivationLayer{Activation::Gelu}, Shuffle{2},
                           LocalResponseNorm{3, 0.25, 0.5, 2}, MaxPool{{2, 1}, {1, 2}}, ActivationLayer{Activation::Swish, 1.5},
                           LayerNorm{1e-4}, Dense{3, false}, ActivationLayer{Activation::Elu, 0.7}, Dense{2}});
        QCOMPARE(written(networkInOnnx(onnxOf(net, learnt(net))).network), written(net));
        const Network cells({3, 5}, {Lstm{4, true}, Gru{2, Gru::Reset::Outside}, Gru{3}, Rnn{3, Activation::Relu, true}, Last{}});
        const Foreign back = networkInOnnx(onnxOf(cells, learnt(cells)));
        QCOMPARE(back.parameters, learnt(cells));
        QCOMPARE(back.names[0], std::string("lstm1/Transpose2"));
    }
    void notesStay()
    {
        const Network net({2}, {Dense{2}});
        const Foreign back = networkInOnnx(onnxOf(net, learnt(net), {{"origin", "{\"step\": 3}"}}));
        QCOMPARE(back.producer, std::string("tensorscope"));
        QVERIFY(back.notes == (Notes{{"origin", "{\"step\": 3}"}}));
    }
    /// Nets of one node, and of PyTorch's exporter, whose numbers the ONNX project has.
    void casesOfOthersAreMet()
    {
        int met = 0;
        for (const char* set : {"node", "pytorch-converted", "pytorch-operator"}) {
            QDir cases(QStringLiteral(TENSORSCOPE_ONNX_CASES) + QStringLiteral("/../") + QLatin1String(set));
            for (const QString& name : cases.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
                double worst = 0;
                if (!meets(QDir(cases.filePath(name)), worst)) continue;
                ++met;
                QVERIFY2(worst < 5e-6, qPrintable(name + QStringLiteral(": ") + QString::number(worst)));
            }
        }
        qInfo("%d cases of others; not read: %s", met, qPrintable(m_outside.join('\n')));
        if (QDir(QStringLiteral(TENSORSCOPE_ONNX_CASES)).exists()) QVERIFY(met > 60);
    }
    void whatIsWrongIsNamed()
    {
        const Network net({1, 6, 6}, {Conv2d{2, 3, 3}, ActivationLayer{Activation::Relu}, Dense{3}});
        const std::string good = onnxOf(net, learnt(net));
        const auto says = [](const std::string& bytes, const char* what) {
            const std::string why = whyNot(bytes);
            if (why.find(what) == std::string::npos || why.find('\n') != std::string::npos)
                qWarning("'%s' for '%s'", why.c_str(), what);
            return why.find(what) != std::string::npos && why.find('\n') == std::string::npos;
        };
        QVERIFY(says(replaced(good, "Relu", "Rel\n"), "(Rel ): this operator is not read"));
        QVERIFY(says(replaced(good, "Relu", "Sign"), "node 'activation1/Sign' (Sign): this operator is not read"));
        QVERIFY(says("", "no ONNX file"));
        QVERIFY(says(good.substr(0, good.size() / 2), "no ONNX file"));
        QVERIFY(says(std::string(1000, '\x3A'), "no ONNX file"));
        std::string deep; // a graph in an attribute of a node of a graph
        for (int i = 0; i < 500; ++i) deep = tagged(0x0A, tagged(0x2A, tagged(0x32, deep)));
        QVERIFY(says(tagged(0x3A, deep), "no ONNX file"));
        std::string many = good; // a field of two bytes takes many in memory
        for (int i = 0; i < 2'100'000; ++i) many += "\x10\x01";
        QVERIFY(says(many, "no ONNX file"));
        const std::string outside = tagged(0x42, "w") + std::string("\x10\x01\x70\x01", 4); // name, FLOAT, data_location EXTERNAL
        QVERIFY(says(withWeights(good, {outside}), "tensor 'w': its numbers are in another file"));
        const std::string huge = std::string("\x08\xFF\xFF\xFF\xFF\x07", 6) + std::string("\x10\x01", 2) + tagged(0x42, "w");
        QVERIFY(says(withWeights(good, {huge}), "at most 200 million"));
        std::string nodes = good;
        for (int i = 0; i < 10'000; ++i) nodes += tagged(0x3A, tagged(0x0A, ""));
        QVERIFY(says(nodes, "at most 10000 nodes"));
    }
};

REGISTER_TEST(TestForeign)
#include "test_foreign.moc"
