#include "app/files/files.h"
#include "app/files/json.h"
#include "app/files/net_file.h"
#include "app/files/packed.h"
#include "app/files/state_file.h"
#include "lessons/networks/backpropagation/run.h"
#include "lessons/trained.h"
#include "tests/app/opened.h"
#include "tests/run.h"
#include "widgets/panel/choice_button.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QMenu>
#include <QProcess>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

#include <cstring>
#include <map>
#include <numeric>

using engine::Change;
using lessons::NetPtr;

namespace {

template <class T> T at(const QByteArray& bytes, qsizetype place) { return qFromLittleEndian<T>(bytes.constData() + place); }

/// What is in a .zip whose files are stored as they are, read by its definition (PKWARE's APPNOTE, 4.3.7).
std::map<QByteArray, QByteArray> filesIn(const QByteArray& zip)
{
    std::map<QByteArray, QByteArray> files;
    for (qsizetype place = 0; at<quint32>(zip, place) == 0x04034b50;) {
        const bool isStored = at<quint16>(zip, place + 8) == 0;
        const qsizetype size = at<quint32>(zip, place + 22), name = at<quint16>(zip, place + 26),
                        extra = at<quint16>(zip, place + 28);
        if (!isStored) return {};
        files[zip.mid(place + 30, name)] = zip.mid(place + 30 + name + extra, size);
        place += 30 + name + extra + size;
    }
    return files;
}

struct Array {
    QByteArray head;
    std::vector<float> numbers;
};

/// An array of numpy.lib.format, version 1.0.
Array arrayIn(const QByteArray& npy)
{
    const qsizetype head = at<quint16>(npy, 8);
    Array array{npy.mid(10, head).trimmed(), std::vector<float>(std::size_t(npy.size() - 10 - head) / 4)};
    std::memcpy(array.numbers.data(), npy.constData() + 10 + head, 4 * array.numbers.size());
    return array;
}

QByteArray npzOf(const lessons::Net& net)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    app::writeNet(buffer, net);
    return buffer.data();
}

std::vector<float> outputsOf(const lessons::Net& net)
{
    std::vector<int> rows(std::size_t(net.data->rows(net.network)));
    std::iota(rows.begin(), rows.end(), 0);
    return net.outputs(rows);
}

NetPtr netAt(const std::vector<Change>& changes, int step)
{
    const auto& lesson = lessons::lessonNamed("playground");
    const auto session = lesson.open();
    session->apply(changes);
    return netOf(lesson, *session, step);
}

const std::vector<std::vector<Change>>& small() ///< that backpropagation can show
{
    static const std::vector<std::vector<Change>> all{{{"layers", "4,2"}, {"data", "xor"}},
                                                      {{"layers", "none"}, {"data", "iris"}},
                                                      {{"layers", "6,6,6,6"}, {"data", "multi-gauss"}, {"activation", "relu"}},
                                                      {{"layers", "3,5"}, {"activation", "elu,gelu"}, {"features", "x1,x2,x1x2"}},
                                                      {{"layers", "5"}, {"loss", "squared-error"}, {"data", "penguins"}}};
    return all;
}

/// A Python that has NumPy; empty if there is none.
QString python()
{
    for (const QString& name : {QStringLiteral("python3"), QStringLiteral("/usr/bin/python3")}) {
        QProcess process;
        process.start(name, {QStringLiteral("-c"), QStringLiteral("import numpy")});
        if (process.waitForFinished() && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0) return name;
    }
    return {};
}

} // namespace

/// A net that is taken out and brought in is the same net, and what cannot be one is refused with one message.
class TestNetFiles : public QObject {
    Q_OBJECT

    QTemporaryDir m_dir;

    QString at(const QString& name) const { return m_dir.filePath(name); }
    QString saved(const std::vector<Change>& changes, int step, const char* lesson = "playground")
    {
        const auto& entry = lessons::lessonNamed(lesson);
        const auto session = entry.open();
        if (!changes.empty()) session->apply(changes);
        session->await(step);
        const QString path = at(QStringLiteral("%1-%2.tensorscope").arg(QLatin1String(lesson)).arg(++m_count));
        app::writeState(path, entry, *session, step);
        return path;
    }
    int m_count = 0;

private Q_SLOTS:
    void aFileIsItsNet()
    {
        for (const auto& changes : small())
            for (const int step : {0, 40}) {
                const NetPtr net = netAt(changes, step), read = app::readNet(saved(changes, step));
                QCOMPARE(read->parameters, net->parameters);
                QCOMPARE(outputsOf(*read), outputsOf(*net)); // bit for bit
                QVERIFY(read->settings == net->settings);
                QCOMPARE(read->step, step);
                QCOMPARE(npzOf(*read), npzOf(*net));
            }
    }
    void backpropagationTakesIt()
    {
        using namespace lessons::backprop;
        for (const auto& changes : small()) {
            const QString path = saved(changes, 40);
            const NetPtr net = app::readNet(path);
            const std::vector<float> outputs = outputsOf(*net);
            for (const int sample : {1, 30}) {
                Params p;
                engine::assign(p, {{"net", path.toStdString()}, {"sample", std::to_string(sample)}, {"grain", "layer"}});
                const engine::Tape tape = run(p);
                for (int l = 1; l <= outputLayer(p); ++l) // weights: bit for bit
                    for (const char* what : {"W", "b"}) {
                        const auto& block = what[0] == 'W' ? *net->network.weights(2 * l - 2) : *net->network.biases(2 * l - 2);
                        const auto given = net->of(block);
                        QCOMPARE(tape.makings(lessons::named(what, l)).front().quantity.value().data,
                                 std::vector<double>(given.begin(), given.end()));
                    }
                // outputs: those of the playground, which has rounded each number on the way to single precision
                const auto& y = tape.makings("y").back().quantity.value().data;
                for (std::size_t j = 0; j < y.size(); ++j)
                    QVERIFY(std::abs(y[j] - double(outputs[std::size_t(sample - 1) * y.size() + j])) <=
                            1e-5 * (1 + std::abs(y[j])));
                QVERIFY(tape.makings("difference").back().quantity[0] <= 1e-4); // its slopes agree with difference quotients
            }
        }
    }
    void itIsHandedOn() // in a file that opens where the first is not
    {
        const QString net = saved(small().front(), 40);
        const QString path = saved({{"net", net.toStdString()}, {"sample", "7"}}, 12, "backpropagation");
        const QJsonObject before = app::jsonOf(app::openState(path).session->values(12));
        QVERIFY(QFile::remove(net));
        const app::Resumed opened = app::openState(path);
        QCOMPARE(opened.step, 12);
        QCOMPARE(app::jsonOf(opened.session->values(12)), before);
        QVERIFY(opened.session->caption(0).whole().contains(QStringLiteral("step 40")));
        QVERIFY(engine::find(opened.session->fields(), "layers").about.hidden);
        opened.session->apply({{"layers", "2"}}); // which is a net that is drawn
        QCOMPARE(engine::find(opened.session->fields(), "net").text(), std::string("drawn"));
        QVERIFY(!engine::find(opened.session->fields(), "layers").about.hidden);
    }
    void wrongKindsAreRefused_data()
    {
        QTest::addColumn<QString>("lesson");
        QTest::addColumn<QString>("changes");
        QTest::addColumn<QString>("says");
        const auto row = [](const char* lesson, const char* changes, const char* says) {
            QTest::addRow("%s %s", lesson, changes) << QString(lesson) << QString(changes) << QString(says);
        };
        row("convolution", "", "has no net");
        row("pooling", "", "has no net");
        row("neuron", "", "dense layers with biases");
        row("googlenet", "", "dense layers with biases");
        row("playground", "layers=8,8", "2-8-8-2");
        row("playground", "layers=2,2,2,2,2", "2-2-2-2-2-2-2");
        row("playground", "layers=2 features=x1,x2,x1^2,x2^2,x1x2", "5-2-2");
        row("playground", "layers=2 loss=hinge", "cross-entropy");
        row("playground", "layers=2 activation=prelu", "a slope of its own");
    }
    void wrongKindsAreRefused()
    {
        QFETCH(QString, lesson);
        QFETCH(QString, changes);
        QFETCH(QString, says);
        std::vector<Change> list;
        for (const QString& one : changes.split(QLatin1Char(' '), Qt::SkipEmptyParts))
            list.push_back({one.section('=', 0, 0).toStdString(), one.section('=', 1).toStdString()});
        const QString path = saved(list, 2, lesson.toUtf8().constData());
        const auto session = lessons::lessonNamed("backpropagation").open();
        const engine::History before = session->history();
        try {
            session->apply({{"net", path.toStdString()}});
            QFAIL("it was taken");
        } catch (const engine::InputError& error) {
            const QString why = QString::fromUtf8(error.what());
            QVERIFY2(why.contains(says) && !why.contains('\n'), error.what());
        }
        QVERIFY(session->history() == before);
    }
    void damagedFilesAreRefused()
    {
        QFile good(saved(small().front(), 20));
        QVERIFY(good.open(QIODevice::ReadOnly));
        const QByteArray bytes = good.readAll();
        const auto session = lessons::lessonNamed("backpropagation").open();
        for (qsizetype size = 0; size < bytes.size(); size += 1 + size / 3) {
            QFile spoilt(at(QStringLiteral("spoilt-%1.tensorscope").arg(size)));
            QVERIFY(spoilt.open(QIODevice::WriteOnly));
            spoilt.write(bytes.left(size));
            spoilt.close();
            QVERIFY_THROWS_EXCEPTION(engine::InputError, session->apply({{"net", spoilt.fileName().toStdString()}}));
        }
        QCOMPARE(engine::find(session->fields(), "net").text(), std::string("drawn"));
        for (const QString& none : {at("nowhere.tensorscope"), m_dir.path(), QStringLiteral("/dev/null")})
            QVERIFY_THROWS_EXCEPTION(engine::InputError, session->apply({{"net", none.toStdString()}}));
    }
    void aChangedFileIsReadAnew()
    {
        const QString path = saved(small()[0], 10), other = saved(small()[1], 10);
        const auto session = lessons::lessonNamed("backpropagation").open();
        session->apply({{"net", path.toStdString()}});
        const QJsonObject weights = app::jsonOf(session->values(0));
        QVERIFY(QFile::remove(path) && QFile::copy(other, path));
        session->apply({{"net", path.toStdString()}});
        QVERIFY(app::jsonOf(session->values(0)) != weights);
    }
    void anArchiveHoldsEveryBlock()
    {
        for (const auto& changes : small()) {
            const NetPtr net = netAt(changes, 30);
            const auto files = filesIn(npzOf(*net));
            const auto arrays = app::arraysOf(net->network);
            QCOMPARE(files.size(), arrays.size() + 2);
            std::size_t numbers = 0;
            for (const auto& [name, block] : arrays) {
                const Array array = arrayIn(files.at(QByteArray::fromStdString(name + ".npy")));
                QByteArray shape;
                for (const int size : block.shape) shape += (shape.isEmpty() ? "" : ", ") + QByteArray::number(size);
                if (block.shape.size() == 1) shape += ',';
                QCOMPARE(array.head, "{'descr': '<f4', 'fortran_order': False, 'shape': (" + shape + "), }");
                const auto expected = net->of(block);
                QCOMPARE(array.numbers, std::vector<float>(expected.begin(), expected.end()));
                numbers += array.numbers.size();
            }
            QCOMPARE(numbers, net->parameters.size());
            QVERIFY(files.contains("architecture.npy") && files.contains("origin.npy"));
            for (const auto& [name, file] : files) QCOMPARE((10 + at16(file)) % 64, 0); // as NumPy aligns numbers
        }
    }
    void numpyReadsIt()
    {
        const QString program = python();
        if (program.isEmpty()) return; // then the test above alone has read it
        const NetPtr net = netAt(small().front(), 30);
        QFile file(at("net.npz"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(npzOf(*net));
        file.close();
        QProcess process;
        process.start(program, {"-c",
                                "import sys, json, numpy as np\n"
                                "f = np.load(sys.argv[1])\n"
                                "w = f['dense1.weight']\n"
                                "assert w.dtype == np.float32 and w.flags['C_CONTIGUOUS'] and w.shape == (4, 2)\n"
                                "assert f['architecture'].item().startswith('input 2 1 1')\n"
                                "assert json.loads(f['origin'].item())['step'] == 30\n"
                                "print(' '.join('%d' % b for b in np.concatenate([f[k].ravel() for k in f.files if '.' in k])"
                                ".view(np.uint32)))",
                                file.fileName()});
        QVERIFY(process.waitForFinished());
        QVERIFY2(process.exitCode() == 0, process.readAllStandardError().constData());
        QByteArrayList bits;
        for (const float number : net->parameters) bits << QByteArray::number(std::bit_cast<quint32>(number));
        QCOMPARE(process.readAllStandardOutput().trimmed(), bits.join(' '));
    }
    void theNetThatWasLeftIsOffered()
    {
        QSettings().remove(QStringLiteral("recentFiles"));
        Opened opened("playground", {1280, 800});
        opened.presenter().change(QStringLiteral("layers"), QStringLiteral("4,2"));
        opened.presenter().change(QStringLiteral("steps"), QStringLiteral("30"));
        opened.player().seekEnd();
        QTRY_COMPARE(opened.presenter().shownStep(), 30);
        const NetPtr left = opened.presenter().session().net(30);
        opened.window.openLesson(lessons::lessonNamed("backpropagation"));
        auto* menu = menuOf(opened);
        QMetaObject::invokeMethod(menu, "aboutToShow");
        const QStringList texts = textsOf(*menu);
        QVERIFY2(texts.contains(QStringLiteral("The net of “Playground”, step 30")), qPrintable(texts.join('|')));
        menu->actions()[texts.indexOf(QStringLiteral("The net of “Playground”, step 30"))]->trigger(); // which fills it anew
        QVERIFY(QString::fromStdString(opened.value("net")).endsWith(QStringLiteral("/playground-30.tensorscope")));
        const QJsonArray weights =
            app::jsonOf(opened.presenter().session().values(0))[QStringLiteral("W1")][QStringLiteral("data")].toArray();
        for (qsizetype i = 0; i < weights.size(); ++i) QCOMPARE(weights[i].toDouble(), double(left->parameters[std::size_t(i)]));
        QVERIFY(knob(opened, "layers")->isHidden());
        opened.presenter().undoStack().undo();
        QCOMPARE(opened.value("net"), std::string("drawn"));
        QVERIFY(!knob(opened, "layers")->isHidden());
    }
    void theNetThatWasLeftFromInsideIsOfferedToo()
    {
        QSettings().remove(QStringLiteral("recentFiles"));
        Opened opened("playground", {1280, 800});
        opened.window.predict().setOn(false);
        opened.presenter().keepStill([](lessons::Session& session) { session.await(7); });
        opened.player().setEnd(7, true);
        opened.player().seek(7);
        QTRY_COMPARE(opened.presenter().shownStep(), 7);
        opened.presenter().lookInside();
        QVERIFY(opened.presenter().inside());
        opened.window.openLesson(lessons::lessonNamed("backpropagation"));
        auto* menu = menuOf(opened);
        QMetaObject::invokeMethod(menu, "aboutToShow");
        const QStringList texts = textsOf(*menu);
        QVERIFY2(texts.contains(QStringLiteral("The net of “Playground”, step 7")), qPrintable(texts.join('|')));
    }
    void aNetThatIsTrainedFirstIsWaitedFor() // and who gives up keeps what is open
    {
        static const lessons::Lesson waits{.id = "waits",
                                           .part = 2,
                                           .title = "waits",
                                           .idea = "opens when a net has been trained",
                                           .stepsPerSecond = 1,
                                           .open =
                                               [] {
                                                   lessons::trained({"playground", {{"layers", "16,16"}}, 1000});
                                                   return lessons::lessonNamed("neuron").open();
                                               },
                                           .teacher = {}};
        app::Presenter presenter;
        presenter.open(lessons::lessonNamed("neuron"));
        bool isPatient = false;
        std::pair<int, int> heard;
        presenter.patience = [&] { return [&] { return heard = presenter.awaited(), isPatient; }; };
        presenter.open(waits);
        QCOMPARE(presenter.lesson().id, "neuron");
        QCOMPARE(heard.second, 1000);
        isPatient = true;
        presenter.open(waits);
        QCOMPARE(presenter.lesson().id, "waits");
        heard = {};
        presenter.open(waits); // it is there already
        QCOMPARE(heard.second, 0);
    }
    void filesUsedLastAreOffered()
    {
        const QString net = saved(small().front(), 10), none = saved({}, 3, "pooling");
        QSettings().setValue(QStringLiteral("recentFiles"), QStringList{none, net, at("gone.tensorscope")});
        Opened opened("backpropagation", {1280, 800});
        auto* menu = menuOf(opened);
        for (int i = 0; i < 2; ++i) { // as often as it is opened
            QMetaObject::invokeMethod(menu, "aboutToShow");
            QCOMPARE(textsOf(*menu).count(QFileInfo(net).fileName()), 1);
            QVERIFY(!textsOf(*menu).contains(QFileInfo(none).fileName()));
        }
        QSettings().remove(QStringLiteral("recentFiles"));
    }

private:
    static int at16(const QByteArray& bytes) { return qFromLittleEndian<quint16>(bytes.constData() + 8); }
    static widgets::Knob* knob(Opened& opened, const char* name)
    {
        return opened.window.findChild<widgets::Knob*>(QLatin1String(name));
    }
    static QMenu* menuOf(Opened& opened) { return knob(opened, "net")->findChild<widgets::ChoiceButton*>()->menu(); }
    static QStringList textsOf(const QMenu& menu)
    {
        QStringList texts;
        for (const QAction* action : menu.actions()) texts << action->text();
        return texts;
    }
};

REGISTER_TEST(TestNetFiles, "none")
#include "test_nets.moc"
