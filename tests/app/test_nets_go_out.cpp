#include "app/files/net_file.h"
#include "app/files/onnx_file.h"
#include "engine/exchange/onnx.h"
#include "tests/nets_of_lessons.h"

#include <QProcess>
#include <QTemporaryDir>

#include <cmath>

namespace {

/// Of the largest output.
double relative(const std::vector<float>& a, const std::vector<float>& b)
{
    double worst = a.size() == b.size() ? 0 : INFINITY, largest = 1e-6;
    for (std::size_t i = 0; i < std::min(a.size(), b.size()); ++i) {
        worst = std::max(worst, std::abs(double(a[i]) - double(b[i])));
        largest = std::max(largest, std::abs(double(b[i])));
    }
    return worst / largest;
}

/// What no operator of ONNX does.
bool isBeyondOnnx(const engine::Network& net)
{
    for (int l = 0; l < net.depth(); ++l) {
        const engine::Layer& layer = net.layer(l);
        const auto* attention = layer.as<engine::Attention>();
        if (layer.as<engine::Adder>() || layer.as<engine::Xnor>() || layer.as<engine::Deformable>()) return true;
        if (attention && (attention->spans > 1 || attention->hard)) return true;
    }
    return false;
}

} // namespace

/// Every net of every lesson goes out as ONNX and .npz, and comes in again.
class TestNetsGoOut : public QObject {
    Q_OBJECT

    QTemporaryDir m_dir;
    std::map<QString, std::size_t> m_written;

    QString path(const QString& file) const
    {
        return QDir(qEnvironmentVariable("TENSORSCOPE_ONNX_OUT", m_dir.path())).filePath(file);
    }
    /// For a runtime that is not ours: tests/exchange/onnxruntime.mjs
    void writeNumbers(const QString& name, const std::vector<float>& numbers) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(reinterpret_cast<const char*>(numbers.data()), qint64(numbers.size() * sizeof(float)));
    }

    void goOutAndIn(const QString& name, const lessons::Net& net)
    {
        m_written[name] = net.parameters.size();
        app::writeForOthers(path(name + QStringLiteral(".npz")), net);
        const QString onnx = path(name + QStringLiteral(".onnx"));
        if (!engine::knowsOnnx()) return;
        try {
            app::writeForOthers(onnx, net);
            QVERIFY2(!isBeyondOnnx(net.network), qPrintable(name));
        } catch (const engine::InputError& error) {
            QVERIFY2(isBeyondOnnx(net.network), error.what());
            return;
        }
        const Tried tried(net);
        writeNumbers(name + QStringLiteral(".in"), tried.inputs()), writeNumbers(name + QStringLiteral(".out"), tried.outputs());
        const lessons::NetPtr back = app::readOnnx(onnx.toStdString(), "digits");
        const double off = relative(tried.outputsOf(*back), tried.outputs());
        QVERIFY2(off <= 1e-5, qPrintable(QStringLiteral("%1: %2").arg(name).arg(off)));
    }

private Q_SLOTS:
    void itComesInAsItWentOut_data() { eachLesson(); }
    void itComesInAsItWentOut()
    {
        QFETCH(QString, lesson);
        const lessons::Lesson& entry = lessons::lessonNamed(lesson.toStdString());
        eachNetOf(entry, [&](lessons::Session& session, const std::string& chosen) {
            const int step = session.trains() ? 2 : session.lastStep();
            session.await(step);
            goOutAndIn(
                QStringLiteral("%1-%2").arg(lesson, QString::fromStdString(chosen).replace(QLatin1Char('/'), QLatin1Char('-'))),
                *netOf(entry, session, step));
        });
    }
    /// Of the models, a small one.
    void aModelGoesOutToo()
    {
        const auto& zoo = lessons::lessonNamed("zoo");
        const auto session = zoo.open();
        session->apply({{"model", "squeezenet-1.1"}, {"side", "64"}});
        QCOMPARE(session->hasNet(), lessons::Session::DearNet);
        goOutAndIn(QStringLiteral("zoo"), *netOf(zoo, *session, 0));
    }
    void othersReadThem()
    {
        QProcess process;
        process.start(QStringLiteral("/usr/bin/python3"),
                      {QStringLiteral(TENSORSCOPE_SOURCE_DIR) + QStringLiteral("/tests/exchange/check.py"), path({})});
        process.waitForFinished(300'000);
        const QByteArray why = process.readAllStandardError();
        if (why.contains("ModuleNotFoundError") || process.error() == QProcess::FailedToStart)
            QSKIP("python3-onnx is not installed: nobody else has read the nets");
        QVERIFY2(process.exitCode() == 0, why.constData());
        std::map<QString, std::size_t> read;
        for (const QByteArray& line : process.readAllStandardOutput().trimmed().split('\n'))
            read[QString::fromUtf8(line.left(line.lastIndexOf(' ')))] = line.mid(line.lastIndexOf(' ') + 1).toULongLong();
        QVERIFY(read == m_written);
    }
};

REGISTER_TEST(TestNetsGoOut)
#include "test_nets_go_out.moc"
