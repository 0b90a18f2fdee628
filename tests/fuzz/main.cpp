// Feeds spoilt files to the readers: state files all the way into a session, tables, pictures, nets of other programs; before
// that, things that are no file for any of them. A reader may refuse them, with one message; it may not crash, hang, throw
// anything else, or take much memory.
//
//     fuzz [COUNT [SECONDS [SEED]]]      COUNT files, or as many as SECONDS allow

#include "app/files/net_file.h"
#include "app/files/onnx_file.h"
#include "app/files/packed.h"
#include "app/files/state_file.h"
#include "engine/check/samples.h"
#include "engine/core/bytes.h"
#include "engine/data/table.h"
#include "engine/exchange/onnx.h"
#include "tests/fuzz/hostile.h"
#include "tests/fuzz/mutations.h"
#include "widgets/pictures/picture.h"

#include <QBuffer>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>

#include <csignal>
#include <cstdio>
#include <sys/resource.h>
#include <unistd.h>

namespace {

constexpr int SecondsEach = 30, PatienceMs = 300, MostSteps = 300;
constexpr long MostMemoryMb = 1500;

QString place; ///< of the file that is being read
const char* const Tables[] = {"a,b,kind\n1,2,x\n2,3,y\n4,1,x\n0,5,y\n3,3,x\n1,4,y\n2,2,x\n5,1,y\n",
                              "\xef\xbb\xbfwidth;\"long \"\"name\"\"\";class\r\n1.5;-2e3;0\r\n0.1;;1\r\n3;4;\"0\"\r\n7;8;1\r\n",
                              "1\t2\tred\r3\t4\tblue\r5\t6\tred\r7\t8\tblue\r",
                              "sep=|\nid|0|1|note\n1|1,5|a|\n2|-2,5|b|\"x|\ny\"\n3|3|a|-\n4|4,25|b|#N/A\n"};

QByteArray saved(const char* lesson, const std::vector<engine::Fork>& forks, int step)
{
    const auto& entry = lessons::lessonNamed(lesson);
    const auto session = entry.open();
    for (const engine::Fork& fork : forks) {
        session->await(fork.step);
        session->apply(app::withCopies(session->fields(), fork.changes), fork.step);
    }
    session->await(step);
    return app::bytesOf(app::stateOf(entry, *session, step));
}

std::vector<QByteArray> examples(const QString& table)
{
    const app::OwnFile net{QStringLiteral("net.tensorscope"), saved("playground", {{0, {{"layers", "3"}, {"data", "xor"}}}}, 10)};
    return {
        saved("convolution", {{0, {{"resolution", "8"}, {"kernel", "1,2,1;0,0,0;-1,-2,-1"}}}}, 9),
        saved("ring-all-reduce", {{0, {{"devices", "3"}}}}, 2),
        saved("backpropagation", {{0, {{"net", app::keepOwn(net).toStdString()}, {"grain", "layer"}}}}, 5),
        saved("playground", {{0, {{"layers", "3"}}}, {10, {{"learning-rate", "0.1"}}}, {20, {{"weight[0,1,1]", "0.5"}}}}, 30),
        saved("playground", {{0, {{"layers", "2"}, {"data", "painted"}, {"points", "1,1,0;-1,-1,1;2,-1,0"}}}}, 12),
        saved("playground", {{0, {{"layers", "2"}, {"data", table.toStdString()}}}}, 8),
    };
}

/// Deeper than bytes get: what is spoilt here has the right checksums again.
QByteArray spoiltWithin(Mutations& mutations, const QByteArray& example)
{
    QJsonObject json = QJsonDocument::fromJson(example).object();
    if (QString data = json[QStringLiteral("state")].toString(); !data.isEmpty()) {
        const std::string whole = app::unpacked(QByteArray::fromBase64(data.toLatin1()), 100'000'000);
        const std::string_view content = engine::withoutChecksum(whole);
        const QByteArray bytes(content.data(), qsizetype(content.size()));
        std::string spoilt = mutations.spoil(bytes, {bytes}).toStdString();
        engine::ByteWriter sum;
        sum.put(engine::checksum(spoilt));
        json[QStringLiteral("state")] = QString::fromLatin1(app::packed(spoilt + sum.bytes()).toBase64());
    }
    if (QJsonArray files = json[QStringLiteral("files")].toArray(); !files.isEmpty() && mutations.below(2)) {
        const QString was = files[0].toObject()[QStringLiteral("id")].toString(), name = was.section(QLatin1Char('/'), 1);
        const QByteArray within = QByteArray::fromBase64(files[0].toObject()[QStringLiteral("data")].toString().toLatin1());
        const app::OwnFile own{name, mutations.spoil(within, {within})};
        QByteArray text = QJsonDocument(json).toJson().replace(was.toUtf8(), own.id().toUtf8());
        json = QJsonDocument::fromJson(text).object();
        json[QStringLiteral("files")] = QJsonArray{
            QJsonObject{{QStringLiteral("id"), own.id()}, {QStringLiteral("data"), QString::fromLatin1(own.content.toBase64())}}};
    }
    return QJsonDocument(json).toJson();
}

void write(const QByteArray& bytes)
{
    QFile file(place);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) throw std::runtime_error("cannot write it");
}

/// A long computation is no hang.
bool isShort(const QByteArray& bytes)
{
    try {
        const app::StateFile file = app::stateIn(bytes);
        return file.step <= MostSteps || !file.state.empty();
    } catch (const engine::InputError&) {
        return true;
    }
}

void openState(const QByteArray& bytes, int patienceMs = PatienceMs)
{
    if (!isShort(bytes)) return;
    write(bytes);
    QElapsedTimer waiting;
    waiting.start();
    const app::Resumed run = app::openState(place, [&](int, int) { return waiting.elapsed() < patienceMs; });
    run.session->caption(run.step);
    run.session->values(run.step);
}

void openTable(const QByteArray& bytes)
{
    write(bytes);
    for (const auto encoding : {engine::Encoding::Gb18030, engine::Encoding::Latin1, engine::Encoding::Utf16}) try {
            engine::readTable(place.toStdString(), {.encoding = encoding});
        } catch (const engine::InputError&) {
        }
    engine::readTable(place.toStdString());
}

void openPicture(const QByteArray& bytes)
{
    write(bytes);
    widgets::loadPicture(place, 16, true, 0);
}

void openOnnx(const QByteArray& bytes)
{
    write(bytes);
    app::readOnnx(place.toStdString(), "digits");
}

/// Every kind of layer that goes out; none in a build without ONNX.
std::vector<QByteArray> onnxNets()
{
    std::vector<QByteArray> list;
    for (const auto& [name, net, loss, below, mode, features, targets, labels, rows] : engine::checkedNetworks(1)) try {
            const auto parameters = engine::initialParameters<float>(net, engine::Initialisation::He, engine::Random(1));
            list.push_back(QByteArray::fromStdString(engine::onnxOf(net, parameters)));
        } catch (const engine::InputError&) {
        }
    return list;
}

std::vector<QByteArray> pictures()
{
    QImage image(24, 16, QImage::Format_RGB32);
    for (int y = 0; y < 16; ++y)
        for (int x = 0; x < 24; ++x) image.setPixel(x, y, qRgb(10 * x, 16 * y, x * y));
    std::vector<QByteArray> list;
    for (const char* format : {"PNG", "JPG"}) {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        image.save(&buffer, format);
        list.push_back(buffer.data());
    }
    return list;
}

/// Returns whether the file was opened.
template <class Open> bool isOpened(Open open)
{
    try {
        open();
        return true;
    } catch (const engine::InputError& error) {
        if (std::string(error.what()).find('\n') != std::string::npos) throw std::runtime_error("a message of several lines");
    } catch (const engine::Cancelled&) {
    }
    return false;
}

/// Each by each reader. Returns whether none of them did what it may not.
bool areRefused(const std::vector<QString>& hostile)
{
    const std::vector<Reader> readers{
        [](const QString& path) { app::readNet(path); }, [](const QString& path) { app::readOnnx(path.toStdString(), "digits"); },
        [](const QString& path) { engine::readTable(path.toStdString()); },
        [](const QString& path) { widgets::loadPicture(path, 16, true, 0); }, [](const QString& path) { app::readOwn(path); }};
    for (const QString& path : hostile)
        for (std::size_t reader = 0; reader < readers.size(); ++reader) {
            alarm(SecondsEach);
            try {
                isOpened([&] { readers[reader](path); });
            } catch (const std::exception& error) {
                std::fprintf(stderr, "%s, reader %zu: %s\n", qPrintable(path), reader, error.what());
                return false;
            }
        }
    alarm(0);
    return true;
}

void keep(const QByteArray& bytes)
{
    QFile file(QStringLiteral("fuzz-found"));
    if (file.open(QIODevice::WriteOnly)) file.write(bytes);
}

void onHang(int)
{
    constexpr char message[] = "one file took too long; it is in fuzz-found\n";
    if (::write(STDERR_FILENO, message, sizeof message - 1)) _exit(1);
    _exit(1);
}

long memoryMb()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss / 1024;
}

} // namespace

int main(int argc, char** argv)
{
    const QTemporaryDir folder;
    qputenv("XDG_CACHE_HOME", folder.path().toUtf8());
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    const QStringList words = application.arguments();
    const int count = words.value(1, QStringLiteral("10000")).toInt(), seconds = words.value(2, QStringLiteral("3600")).toInt();
    const std::uint64_t seed = words.value(3, QStringLiteral("1")).toULongLong();

    place = folder.filePath(QStringLiteral("table.csv"));
    std::vector<QByteArray> tables;
    for (const char* table : Tables) tables.emplace_back(table);
    isOpened([&] { openTable(tables.front()); });
    const std::vector<QByteArray> states = examples(place);
    for (const QByteArray& state : states) openState(state, 1000 * SecondsEach); // the examples themselves are good
    std::signal(SIGALRM, onHang);
    const QTemporaryDir odd;
    if (!areRefused(hostileFiles(odd.path()))) return 1;
    const std::vector<QByteArray> images = pictures();
    for (const QByteArray& image : images) openPicture(image);
    const std::vector<QByteArray> nets = onnxNets();
    for (const QByteArray& net : nets) openOnnx(net);

    QElapsedTimer time;
    time.start();
    int done = 0, opened = 0;
    for (; done < count && time.elapsed() < 1000 * qint64(seconds); ++done) {
        Mutations mutations(seed * 1'000'000 + std::uint64_t(done));
        const bool isPicture = done % 8 == 1, isNet = done % 8 == 5 && !nets.empty(), isTable = done % 4 == 3,
                   isWithin = done % 4 == 2;
        const QByteArray bytes = isPicture ? mutations.next(images)
                                 : isNet   ? mutations.next(nets)
                                 : isTable ? mutations.next(tables)
                                 : isWithin
                                     ? spoiltWithin(mutations, states[std::size_t(mutations.below(qsizetype(states.size())))])
                                     : mutations.next(states);
        keep(bytes); // as whoever crashes cannot
        alarm(SecondsEach);
        try {
            opened += isOpened([&] {
                isPicture ? openPicture(bytes) : isNet ? openOnnx(bytes) : isTable ? openTable(bytes) : openState(bytes);
            });
        } catch (const std::exception& error) {
            std::fprintf(stderr, "file %d of seed %llu, now in fuzz-found: %s\n", done, static_cast<unsigned long long>(seed),
                         error.what());
            return 1;
        }
    }
    alarm(0);
    QFile::remove(QStringLiteral("fuzz-found"));
    std::printf("%d files, %d of them opened, %.0f s, at most %ld MB\n", done, opened, double(time.elapsed()) / 1000, memoryMb());
    return memoryMb() > MostMemoryMb || done == 0;
}
